import type { MetricName, SubjectResult, VariantPredictions } from "@tunesmith/contracts";
import { mcnemarExact, pairedIntervals, winsAndLosses } from "@tunesmith/metrics";
import { bootstrapSeed, measures, scoresOf, type Judging } from "./scores.js";
import type { Subject } from "./subjects/subject.js";

/** What the subjects of an evaluation score. */
export interface Table {
  /** Records that every subject answered. */
  n: number;
  metrics: MetricName[];
  subjects: SubjectResult[];
}

/**
 * Scores every subject on the records that all of them answered, and holds each further one against the first:
 * the difference of the first metric, and McNemar's exact test on right and wrong.
 * @param predictions one a subject, in their order.
 */
export function tableOf(
  subjects: readonly Subject[],
  predictions: readonly VariantPredictions[],
  expected: readonly string[],
  metrics: readonly MetricName[],
): Table {
  const kept = expected.flatMap((_, index) =>
    predictions.every((variant) => variant.predictions[index]?.predicted != null) ? [index] : [],
  );
  const truth = kept.map((index) => expected[index]!);
  const answers = predictions.map((variant) => kept.map((index) => variant.predictions[index]!.predicted!));
  const judging: Judging = { labels: subjects[0]!.settings.labels, metrics, positiveLabel: null };
  const measured = measures(judging);
  const scores = answers.map((answer) => scoresOf(measured, judging, truth, answer));
  const [metric] = metrics;
  return {
    n: kept.length,
    metrics: [...metrics],
    subjects: subjects.map((subject, index) => {
      const intervals =
        truth.length === 0
          ? {}
          : pairedIntervals(
              { expected: truth, base: answers[0]!, tuned: answers[index]! },
              { metrics: measured, seed: bootstrapSeed },
            ).tuned;
      const { wins, losses } = winsAndLosses(truth, answers[0]!, answers[index]!);
      const gain = (scores[index]![metric!] ?? 0) - (scores[0]![metric!] ?? 0);
      return {
        name: subject.name,
        type: subject.type,
        run_id: subject.runId,
        adapter_sha256: subject.adapter?.sha256 ?? null,
        scores: scores[index]!,
        intervals,
        against_first:
          index === 0 ? null : { gain, p_value: mcnemarExact(wins.length, losses.length).pValue },
      };
    }),
  };
}
