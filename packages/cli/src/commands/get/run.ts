import type { Listing } from "@tunesmith/contracts";
import { hasErrors } from "@tunesmith/diagnostics";
import { selected, sorted, type Selectable } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { list, resourceOf } from "../../output/listing.js";
import type { GetArgs } from "./args.js";
import { listingLines } from "./listing-lines.js";

type Item = Listing["items"][number];

/** Lists what there is of one kind, selected and sorted. */
export async function run(args: GetArgs, context: Context): Promise<Outcome> {
  const named = args.what === undefined ? "runs" : resourceOf(args.what);
  const resource = named ?? "runs";
  const name = named === undefined ? args.what : args.name;
  const { listing, diagnostics } = await list(resource, args, context);
  const items = arranged(listing.items, name, args);
  const value = { kind: resource, items } as Listing;
  return {
    value,
    values: items,
    lines: (screen) => listingLines(value, screen),
    diagnostics: hasErrors(diagnostics) ? diagnostics : [],
  };
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
