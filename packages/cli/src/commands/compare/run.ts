import type { Diagnostic } from "@tunesmith/diagnostics";
import { comparisonLines } from "@tunesmith/report";
import { compareRuns } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { fieldsOf } from "../../options/fields-option.js";
import { Progress } from "../../output/progress.js";
import { canRedraw } from "../../output/screen.js";
import type { CompareArgs } from "./args.js";

/** Runs as the columns of one table. */
export async function run({ runs, data, ...args }: CompareArgs, context: Context): Promise<Outcome> {
  const { cwd, env, stateDir, stderr, errorScreen, interruption } = context;
  const progress = new Progress(stderr, errorScreen, canRedraw(stderr, env));
  const warnings: Diagnostic[] = [];
  interruption.listen(() => undefined);
  try {
    const comparison = await compareRuns(runs, {
      cwd,
      env,
      stateDir,
      data,
      fields: fieldsOf(args),
      signal: interruption.signal,
      onProgress: (done, total) => progress.evaluating("compare", done, total),
      onWarning: (warning) => warnings.push(warning),
    });
    return {
      value: comparison,
      lines: (screen) => comparisonLines(comparison, screen),
      diagnostics: warnings,
    };
  } finally {
    progress.clear();
  }
}
