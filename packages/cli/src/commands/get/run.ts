import type { Listing } from "@tunesmith/contracts";
import { diagnostic, hasErrors, nearest, TuneError } from "@tunesmith/diagnostics";
import { oneLine } from "@tunesmith/report";
import { selected, sorted, type Selectable } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { list, resourceOf, resources } from "../../output/listing.js";
import type { GetArgs } from "./args.js";
import { listingLines } from "./listing-lines.js";

const singular = {
  runs: "run",
  experiments: "experiment",
  models: "Model",
  data: "DataAsset",
  evaluations: "Evaluation",
} as const;

type Item = Listing["items"][number];

/** Lists what there is of one kind, selected and sorted. */
export async function run(args: GetArgs, context: Context): Promise<Outcome> {
  const named = args.what === undefined ? "runs" : resourceOf(args.what);
  const resource = named ?? "runs";
  const name = named === undefined ? args.what : args.name;
  const { listing, diagnostics } = await list(resource, args, context);
  if (named === undefined && name !== undefined) checkRun(name, listing.items);
  const items = arranged(listing.items, name, args);
  const value = { kind: resource, items } as Listing;
  return {
    value,
    values: items,
    lines: (screen) =>
      items.length === 0 && listing.items.length > 0
        ? [`No ${singular[resource]} here is ${wanted(name, args)}.`]
        : listingLines(value, screen),
    diagnostics: hasErrors(diagnostics) ? diagnostics : [],
  };
}

/** A word that is neither a resource nor the name or id of a run is a slip, and no empty list. */
function checkRun(name: string, items: readonly Item[]): void {
  if (items.length === 0 || items.some((item) => isCalled(item, name))) return;
  const known = items.flatMap((item) => ("experiment" in item ? [item.experiment] : []));
  throw new TuneError(
    diagnostic("run/not-found", { run: name, nearest: nearest(name, [...resources, ...known]) }),
  );
}

/** What was asked for and is not there. */
function wanted(name: string | undefined, { label }: GetArgs): string {
  const parts = [
    ...(name === undefined ? [] : [`called \`${oneLine(name)}\``]),
    ...(label === undefined ? [] : [`marked ${label.map((one) => `\`${oneLine(one)}\``).join(" and ")}`]),
  ];
  return parts.join(" and ");
}

function arranged(items: readonly Item[], name: string | undefined, { label, sortBy }: GetArgs): Item[] {
  const meant = name === undefined ? items : items.filter((item) => isCalled(item, name));
  const chosen = selected(meant, label ?? [], selectable);
  return sortBy === undefined ? chosen : sorted(chosen, sortBy, selectable);
}

function isCalled(item: Item, name: string): boolean {
  if (!("experiment" in item)) return item.name === name;
  return item.experiment === name || (name.length >= 4 && item.run_id.startsWith(name));
}

/** Every field that is one value. */
function selectable(item: Item): Selectable {
  const fields: Record<string, string | number | null> = {};
  for (const [key, value] of Object.entries(item))
    if (!Array.isArray(value)) fields[key] = value as string | number | null;
  return { tags: item.tags, fields };
}
