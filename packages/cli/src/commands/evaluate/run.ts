import type { EvaluationTable } from "@tunesmith/contracts";
import { diagnostic, TuneError, type Diagnostic } from "@tunesmith/diagnostics";
import { evaluationLines, evaluationView, facts, scoreLines, type Screen } from "@tunesmith/report";
import {
  evaluateManifests,
  evaluateModel,
  evaluateRun,
  type Evaluated,
  type EvaluationEvent,
} from "@tunesmith/runner";
import type { Context, Outcome } from "../../context.js";
import { commandLine } from "../../command-line.js";
import { fieldsOf } from "../../options/fields-option.js";
import { manifestInput } from "../../options/manifest-input.js";
import { labelsOption } from "../../options/labels-option.js";
import { numberOption } from "../../options/number-option.js";
import { Progress } from "../../output/progress.js";
import { canRedraw } from "../../output/screen.js";
import type { EvaluateArgs } from "./args.js";

/** Tables of Evaluation manifests; or predictions (`-o ndjson`), the report (`-o json`) or scores of one model. */
export async function run(args: EvaluateArgs, context: Context): Promise<Outcome> {
  if (args.file !== undefined) return evaluateFiles(args, context);
  if (args.set !== undefined || args.silence !== undefined)
    throw new TuneError(diagnostic("usage/missing-option", { option: "--file", command: "evaluate" }));
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
      // Nobody has said that a file is held out.
      lines: (screen) =>
        scoreLines(evaluationView(report), screen, args.data === undefined ? undefined : "record"),
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
  const { model, adapter, data, template, labels, labelScoring, maxNewTokens, run: reference } = args;
  const common = {
    cwd,
    env,
    stateDir,
    signal: interruption.signal,
    onProgress,
    data,
    fields: fieldsOf(args),
    template,
    labels: labels === undefined ? undefined : labelsOption(labels),
    labelScoring,
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

/** What an Evaluation manifest says by itself. */
const ofOneModel = [
  "run",
  "model",
  "adapter",
  "data",
  "fields",
  "template",
  "labels",
  "labelScoring",
  "maxNewTokens",
] as const;

async function evaluateFiles(args: EvaluateArgs, context: Context): Promise<Outcome> {
  const other = ofOneModel.find((name) => args[name] !== undefined);
  if (other !== undefined) {
    const option =
      other === "run" ? args.run! : `--${other.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new TuneError(diagnostic("usage/conflict", { options: [option, "--file"] }));
  }
  const { stderr, errorScreen, env, interruption, argv } = context;
  const progress = new Progress(stderr, errorScreen, canRedraw(stderr, env));
  const warnings: Diagnostic[] = [];
  interruption.listen(() => undefined);
  const { paths, options } = manifestInput(args, context);
  try {
    const table = await evaluateManifests(paths, {
      ...options,
      signal: interruption.signal,
      command: commandLine(argv),
      onEvent: (event) => {
        if (event.type === "warning") warnings.push(event.diagnostic);
        else show(event, progress);
      },
    });
    return {
      value: table,
      values: table.evaluations,
      diagnostics: warnings,
      lines: (screen) => tableLines(table, screen),
    };
  } finally {
    progress.clear();
  }
}

function show(event: EvaluationEvent, progress: Progress): void {
  if (event.type === "evaluation-progress") progress.evaluating(event.evaluation, event.done, event.total);
  if (event.type === "evaluation-finished" && event.action === "unchanged")
    progress.note(`${event.evaluation}: unchanged, as stored`);
}

function tableLines({ evaluations }: EvaluationTable, screen: Screen): string[] {
  if (evaluations.length === 0) return ["No Evaluation manifest was found there."];
  return evaluations.flatMap((result, index) => [
    ...(index > 0 ? [""] : []),
    ...evaluationLines(result, screen),
    "",
    ...facts(
      [
        ["report", result.paths.report],
        ["table", result.paths.table],
      ],
      screen,
    ),
  ]);
}
