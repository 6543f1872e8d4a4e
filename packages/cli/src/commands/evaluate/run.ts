import { diagnostic, TuneError } from "@tunesmith/diagnostics";
import { evaluationView, scoreLines, type Screen } from "@tunesmith/report";
import { evaluateModel, evaluateRun, type Evaluated } from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { numberOption } from "../../number-option.js";
import { Progress } from "../../progress.js";
import { canRedraw } from "../../screen.js";
import type { EvaluateArgs } from "./command.js";

/** Predictions (`-o ndjson`), the report (`-o json`), or the scores. */
export async function run(args: EvaluateArgs, context: Context): Promise<Outcome> {
  const progress = new Progress(context.stderr, context.errorScreen, canRedraw(context.stderr, context.env));
  context.interruption.listen(() => undefined);
  try {
    const { report, lines, warnings } = await evaluated(args, context, (done, total) =>
      progress.evaluating("evaluate", done, total),
    );
    return {
      value: report,
      values: lines,
      diagnostics: warnings,
      lines: (screen) => reportLines(report, screen),
    };
  } finally {
    progress.clear();
  }
}

function evaluated(
  args: EvaluateArgs,
  context: Context,
  onProgress: (done: number, total: number) => void,
): Promise<Evaluated> {
  const { cwd, env, stateDir, interruption, format } = context;
  const { model, adapter, data, template, labels, maxNewTokens, run: reference } = args;
  const common = {
    cwd,
    env,
    stateDir,
    signal: interruption.signal,
    onProgress,
    data,
    template,
    labels: labels?.split(",").map((label) => label.trim()),
    maxNewTokens:
      maxNewTokens === undefined
        ? undefined
        : numberOption("--max-new-tokens", maxNewTokens, { integer: true, min: 1, max: 1_048_576 }),
    // Predictions alone need no base model to compare with.
    compare: format !== "ndjson",
  };
  if (model === undefined) {
    if (adapter !== undefined)
      throw new TuneError(diagnostic("usage/missing-option", { option: "--model", command: "evaluate" }));
    return evaluateRun(reference, common);
  }
  if (reference !== undefined)
    throw new TuneError(diagnostic("usage/conflict", { options: [reference, "--model"] }));
  if (data === undefined)
    throw new TuneError(diagnostic("usage/missing-option", { option: "--data", command: "evaluate" }));
  return evaluateModel({ ...common, model, adapter, data });
}

function reportLines(report: Evaluated["report"], screen: Screen): string[] {
  return scoreLines(evaluationView(report), screen);
}
