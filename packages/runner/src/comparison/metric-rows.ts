import type { ComparedMetric, MetricIntervals, Scores } from "@tunesmith/contracts";
import { pairedIntervals } from "@tunesmith/metrics";
import { bootstrapSeed, measures, scoresOf } from "../evaluation/scores.js";
import type { Compared } from "./compared-run.js";
import type { Answers } from "./stored-answers.js";

/** Rows, in this order. */
const scoreNames = ["accuracy", "precision", "recall", "f1", "binary_f1", "exact_match"] as const;

/** What one run scores. */
interface Scored {
  scores: Scores;
  intervals: MetricIntervals;
}

/** A row for every metric that any run has, the loss last. @param fresh answers that count instead of the stored scores. */
export function metricRows(
  runs: readonly Compared[],
  fresh: readonly (Answers | null)[] | null,
): ComparedMetric[] {
  const scored = runs.map((run, index) => (fresh ? freshScores(run, fresh[index]!) : storedScores(run)));
  const rows: ComparedMetric[] = scoreNames
    .filter((name) => scored.some(({ scores }) => scores[name] !== undefined))
    .map((name) => ({
      metric: name,
      values: scored.map(({ scores }) => scores[name] ?? null),
      intervals: scored.map(({ intervals }) => intervals[name] ?? null),
    }));
  const losses = runs.map(({ record }) => record?.entity.training?.final_loss ?? null);
  return losses.some((loss) => loss !== null)
    ? [...rows, { metric: "final_loss", values: losses, intervals: losses.map(() => null) }]
    : rows;
}

function storedScores({ record }: Compared): Scored {
  const summary = record?.entity.evaluation;
  return { scores: summary?.tuned ?? {}, intervals: summary?.intervals.tuned ?? {} };
}

function freshScores({ identity }: Compared, { expected, predicted }: Answers): Scored {
  const kept = expected.flatMap((text, index) => (predicted[index] == null ? [] : [{ text, index }]));
  const truth = kept.map(({ text }) => text);
  const answers = kept.map(({ index }) => predicted[index]!);
  const { labels } = identity.prompt_tuning;
  const judging = { labels, metrics: [], positiveLabel: identity.evaluation?.positive_label ?? null };
  const metrics = measures(judging);
  const options = {
    metrics,
    seed: bootstrapSeed,
    ...(judging.positiveLabel === null ? {} : { positiveLabel: judging.positiveLabel }),
  };
  return {
    scores: scoresOf(metrics, judging, truth, answers),
    intervals:
      truth.length === 0
        ? {}
        : pairedIntervals({ expected: truth, base: answers, tuned: answers }, options).tuned,
  };
}
