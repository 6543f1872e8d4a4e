import type { RunStatus } from "@tunesmith/contracts";
import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { toYaml } from "@tunesmith/manifest";
import { facts, palette } from "@tunesmith/report";
import { findRun, unfinishedWarning, type RunEntry } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { find, list, load, resourceOf, type Resource } from "../../output/listing.js";
import { listingLines } from "../get/listing-lines.js";
import type { DescribeArgs } from "./args.js";
import { runLines } from "./run-lines.js";

/** One thing whole: a run from the state folder, anything else from its manifest. */
export async function run(args: DescribeArgs, context: Context): Promise<Outcome> {
  const named = args.what === undefined ? "runs" : resourceOf(args.what);
  const resource = named ?? "runs";
  const name = named === undefined ? args.what : args.name;
  if (resource === "runs") {
    const entry = await findRun(name, context);
    const warning = await unfinishedWarning(entry.status.run_id, context);
    return {
      value: entry.record ?? statusOf(entry),
      lines: (screen) => runLines(entry, screen),
      diagnostics: warning ? [warning] : [],
    };
  }
  if (name === undefined) {
    throw new TuneError(
      diagnostic("usage/missing-option", { option: "NAME", command: `describe ${args.what}` }),
    );
  }
  return describeDeclared(resource, name, args, context);
}

/** Where a run stands that has no record, as the schema `RunStatus` has it. */
function statusOf({ status, isCutOff }: RunEntry): RunStatus {
  return { ...status, ...(isCutOff ? { is_cut_off: true } : {}) };
}

async function describeDeclared(
  resource: Exclude<Resource, "runs">,
  name: string,
  args: DescribeArgs,
  context: Context,
): Promise<Outcome> {
  const found = find(resource, name, await load(args, context));
  const runs = resource === "experiments" ? (await list("runs", args, context)).listing : null;
  const own = runs?.kind === "runs" ? runs.items.filter(({ experiment }) => experiment === name) : [];
  return {
    value: found.value,
    lines: (screen) => [
      `${palette(screen).strong(name)}  ${palette(screen).quiet(found.kind)}`,
      "",
      ...facts([["file", place(found)]], screen),
      "",
      ...toYaml(found.value).trimEnd().split("\n"),
      ...(own.length > 0 ? ["", ...listingLines({ kind: "runs", items: own }, screen)] : []),
    ],
  };
}

function place({ displayFile, locate }: ReturnType<typeof find>): string {
  const { line } = locate("/kind", "key");
  return line === undefined ? displayFile : `${displayFile}:${line}`;
}
