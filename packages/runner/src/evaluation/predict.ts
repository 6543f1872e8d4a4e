import type { EvaluateSpec, PredictionLine, VariantPredictions } from "@tunesmith/contracts";
import { TuneError, type Where } from "@tunesmith/diagnostics";
import { resolveStopSequences, withoutStopSequence } from "@tunesmith/resolver";
import { EngineFailure, runEngine } from "../shared/engine.js";
import { interrupted } from "../shared/interrupted.js";

/** What predicting takes beside the spec. */
export interface PredictOptions {
  /** The records of every variant's sources: where they stand, and the answers expected. */
  records: readonly (Where & { output: string | null })[];
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Predictions of every variant: generated ones without the stop sequence that ended them, which is no part of the
 * answer. Throws `run/interrupted` when the signal stopped it.
 */
export async function predict(
  spec: EvaluateSpec,
  { records, signal, onProgress }: PredictOptions,
): Promise<VariantPredictions[]> {
  const outcome = await runEngine(spec, {
    signal,
    onEvents: (events) => {
      for (const event of events) if (event.type === "progress") onProgress?.(event.done, event.total);
    },
  }).catch((error: unknown) => {
    throw atRecord(error, records);
  });
  if (outcome.status !== "completed") throw interrupted();
  const { answers_without: stops = [] } = resolveStopSequences(spec.labels, spec.generation);
  const { variants } = outcome.result;
  return stops.length === 0 ? variants : variants.map((variant) => answersOf(variant, records, stops));
}

function answersOf(
  variant: VariantPredictions,
  records: PredictOptions["records"],
  stops: readonly string[],
): VariantPredictions {
  const answer = (text: string | null, index: number): string | null =>
    text === null ? null : withoutStopSequence(text, records[index]?.output ?? "", stops);
  return {
    ...variant,
    predictions: variant.predictions.map((prediction, index) => ({
      ...prediction,
      predicted: answer(prediction.predicted, index),
    })),
  };
}

/** A failure at one of the records, with the place of that record. */
function atRecord(error: unknown, records: readonly Where[]): unknown {
  const index = error instanceof EngineFailure ? error.details["record"] : null;
  const record = typeof index === "number" ? records[index] : undefined;
  if (record === undefined || !(error instanceof EngineFailure)) return error;
  const { file, line } = record;
  return new TuneError(
    error.diagnostics.map((problem) => ({ ...problem, file, line })),
    { cause: error },
  );
}

/** One line a record, as `evaluate -o ndjson` writes them. */
export function predictionLines(
  records: readonly { input: string; expected: string | null }[],
  { predictions }: VariantPredictions,
): PredictionLine[] {
  return records.map(({ input, expected }, index) => {
    const { predicted, scores } = predictions[index]!;
    return { index, input, expected, predicted, scores };
  });
}
