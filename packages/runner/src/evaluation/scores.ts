import type { MetricName, Scores } from "@tunesmith/contracts";
import {
  accuracy,
  binaryScores,
  confusionMatrix,
  exactMatch,
  macroScores,
  type IntervalMetric,
} from "@tunesmith/metrics";

/** By which measures answers are judged. */
export interface Judging {
  labels: readonly string[] | null;
  metrics: readonly MetricName[];
  positiveLabel: string | null;
}

/** Seed of the bootstrap: fixed, so that an evaluation follows from its predictions alone. */
export const bootstrapSeed = 0;

/** With labels all class measures apply, without them the exact match; either also where it is asked for. */
export function measures({ labels, metrics, positiveLabel }: Judging): IntervalMetric[] {
  const applicable: IntervalMetric[] = labels ? ["accuracy", "precision", "recall", "f1"] : ["exact_match"];
  for (const metric of metrics) if (!applicable.includes(metric)) applicable.push(metric);
  if (positiveLabel !== null) applicable.push("binary_f1");
  return applicable;
}

/** The scores of one model; none without records. */
export function scoresOf(
  measured: readonly IntervalMetric[],
  { labels, positiveLabel }: Judging,
  expected: readonly string[],
  predicted: readonly string[],
): Scores {
  const scores: Scores = {};
  if (expected.length === 0) return scores;
  const matrix = confusionMatrix(expected, predicted, labels ?? []);
  const macro = macroScores(matrix);
  for (const metric of measured) {
    if (metric === "accuracy") scores.accuracy = accuracy(expected, predicted).value;
    else if (metric === "exact_match") scores.exact_match = exactMatch(expected, predicted).value;
    else if (metric === "binary_f1") scores.binary_f1 = binaryScores(matrix, positiveLabel!).f1;
    else scores[metric] = macro[metric];
  }
  return scores;
}
