import type {
  ComparedRecord,
  Comparison,
  EvaluationReport,
  EvaluationSummary,
  TaskId,
  VariantPredictions,
  VariantReport,
} from "@tunesmith/contracts";
import {
  confusionMatrix,
  labelScores,
  mcnemarExact,
  pairedIntervals,
  winsAndLosses,
  type IntervalMetric,
} from "@tunesmith/metrics";
import { bootstrapSeed, measures, scoresOf, type Judging } from "./scores.js";

/** Wins and losses that a report shows in full. */
const examplesKept = 100;

/** A held-out record as it is judged. */
export interface JudgedRecord {
  input: string;
  expected: string;
  /** Where it stands, where its index does not say it. */
  file?: string;
  line?: number;
}

/** What is judged, and by which measures. */
export interface Trial extends Judging {
  experiment: string | null;
  runId: string | null;
  task: TaskId | null;
  records: readonly JudgedRecord[];
  /** Templates by name of variant. */
  verbalizers: Readonly<Record<string, string | null>>;
  /** Predictions of `base`, of `tuned` unless no adapter is judged, and of baselines. */
  predictions: readonly VariantPredictions[];
}

/**
 * Scores every variant on the records that none of them dropped. Answers are compared after trimming white
 * space; intervals are Wilson's for shares and the paired bootstrap's for the rest (semantics: inference
 * and evaluation).
 */
export function judge(trial: Trial): EvaluationReport {
  const kept = trial.records.flatMap((_, index) =>
    trial.predictions.every(({ predictions }) => predictions[index]?.predicted != null) ? [index] : [],
  );
  const expected = kept.map((index) => trial.records[index]!.expected);
  const answers = new Map(
    trial.predictions.map(({ name, predictions }) => [
      name,
      kept.map((index) => predictions[index]!.predicted ?? ""),
    ]),
  );
  const measured = measures(trial);
  const variants = ordered(trial.predictions).map((variant) =>
    variantReport(variant, trial, measured, expected, kept, answers.get(variant.name)!),
  );
  const others = ordered(trial.predictions).filter(({ name }) => name !== "tuned");
  const tuned = answers.get("tuned");
  return {
    apiVersion: "tune/v1",
    kind: "EvaluationReport",
    experiment: trial.experiment,
    run_id: trial.runId,
    task_id: trial.task,
    labels: trial.labels ? [...trial.labels] : null,
    metrics: [...trial.metrics],
    summary: summarize(trial, variants, measured, expected, answers),
    variants,
    comparisons: tuned
      ? others.map(({ name }) => compare(name, trial, kept, expected, answers.get(name)!, tuned))
      : [],
  };
}

function rank(name: string): number {
  if (name === "base") return 0;
  return name === "tuned" ? 1 : 2;
}

/** Base first, then tuned, then the baselines in their order. */
function ordered(predictions: readonly VariantPredictions[]): VariantPredictions[] {
  return predictions.toSorted((a, b) => rank(a.name) - rank(b.name));
}

function variantReport(
  variant: VariantPredictions,
  trial: Trial,
  measured: readonly IntervalMetric[],
  expected: readonly string[],
  kept: readonly number[],
  predicted: readonly string[],
): VariantReport {
  const matrix = trial.labels ? confusionMatrix(expected, predicted, trial.labels) : null;
  return {
    name: variant.name,
    verbalizer: trial.verbalizers[variant.name] ?? null,
    scores: scoresOf(measured, trial, expected, predicted),
    per_label: matrix
      ? labelScores(matrix).map(({ label, precision, recall, f1, support }) => ({
          label,
          precision,
          recall,
          f1,
          support,
        }))
      : [],
    confusion: matrix,
    tied: kept.filter((index) => variant.predictions[index]!.tied).length,
    dropped: variant.dropped,
    truncated: variant.truncated,
  };
}

function summarize(
  trial: Trial,
  variants: readonly VariantReport[],
  measured: readonly IntervalMetric[],
  expected: readonly string[],
  answers: ReadonlyMap<string, readonly string[]>,
): EvaluationSummary {
  const scores = new Map(variants.map((variant) => [variant.name, variant.scores]));
  const baselines = variants
    .filter(({ name }) => name !== "base" && name !== "tuned")
    .map(({ name }) => name);
  const base = answers.get("base")!;
  const options = {
    metrics: measured,
    seed: bootstrapSeed,
    ...(trial.positiveLabel === null ? {} : { positiveLabel: trial.positiveLabel }),
  };
  const against = (other: readonly string[]) =>
    expected.length > 0
      ? pairedIntervals({ expected, base: other, tuned: answers.get("tuned") ?? other }, options)
      : { base: {}, tuned: {}, gain: {} };
  const main = against(base);
  const hasTuned = answers.has("tuned");
  return {
    n: expected.length,
    base: scores.get("base")!,
    tuned: scores.get("tuned") ?? null,
    baselines: Object.fromEntries(baselines.map((name) => [name, scores.get(name)!])),
    intervals: {
      base: main.base,
      tuned: hasTuned ? main.tuned : {},
      gain: hasTuned ? main.gain : {},
      baselines: Object.fromEntries(baselines.map((name) => [name, against(answers.get(name)!).base])),
    },
  };
}

function compare(
  against: string,
  trial: Trial,
  kept: readonly number[],
  expected: readonly string[],
  other: readonly string[],
  tuned: readonly string[],
): Comparison {
  const { wins, losses, bothRight, bothWrong } = winsAndLosses(expected, other, tuned);
  const example = (place: number): ComparedRecord => {
    const index = kept[place]!;
    const { input, file, line } = trial.records[index]!;
    return {
      index,
      ...(file === undefined || line === undefined ? {} : { file, line }),
      input,
      expected: expected[place]!,
      other: other[place]!,
      tuned: tuned[place]!,
    };
  };
  return {
    against,
    wins: wins.length,
    losses: losses.length,
    both_right: bothRight,
    both_wrong: bothWrong,
    mcnemar_p: mcnemarExact(wins.length, losses.length).pValue,
    win_examples: wins.slice(0, examplesKept).map(example),
    loss_examples: losses.slice(0, examplesKept).map(example),
  };
}
