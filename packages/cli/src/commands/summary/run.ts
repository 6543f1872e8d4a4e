import { summaryLines } from "@tunesmith/report";
import { describeRun } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import type { RunArgs } from "../../options/run-argument.js";

/** What `apply` said at the end, again; `-o json` gives the run as `apply -o json` does. */
export async function run(args: RunArgs, context: Context): Promise<Outcome> {
  const { applied, view, seconds, warnings } = await describeRun(args.run, context);
  const { adapter, report, record } = applied.paths;
  return {
    value: applied,
    diagnostics: warnings,
    lines: (screen) => summaryLines(view, { adapter, report, record }, screen, seconds),
  };
}
