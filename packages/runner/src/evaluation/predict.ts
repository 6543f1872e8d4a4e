import type { EvaluateSpec, PredictionLine, VariantPredictions } from "@tunesmith/contracts";
import { runEngine } from "../shared/engine.js";
import { interrupted } from "../shared/interrupted.js";

/** Predictions of every variant. Throws `run/interrupted` when the signal stopped it. */
export async function predict(
  spec: EvaluateSpec,
  {
    signal,
    onProgress,
  }: {
    signal?: AbortSignal | undefined;
    onProgress?: ((done: number, total: number) => void) | undefined;
  } = {},
): Promise<VariantPredictions[]> {
  const outcome = await runEngine(spec, {
    signal,
    onEvents: (events) => {
      for (const event of events) if (event.type === "progress") onProgress?.(event.done, event.total);
    },
  });
  if (outcome.status === "completed") return outcome.result.variants;
  throw interrupted();
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
