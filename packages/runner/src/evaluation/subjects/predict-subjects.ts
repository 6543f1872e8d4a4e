import type { EngineRuntime, EvaluateSpec, VariantPredictions } from "@tunesmith/contracts";
import type { DataRecord } from "@tunesmith/data";
import { resolveLabelScoring, sourcesOf } from "@tunesmith/resolver";
import { predict } from "../predict.js";
import { renderedBy, type SubjectAnswers } from "./subject-answers.js";
import type { Subject } from "./subject.js";

/** How subjects are asked. */
export interface PredictOptions {
  runtime: EngineRuntime;
  signal?: AbortSignal | undefined;
  /** Records answered, over all subjects. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * The answers of every subject, in their order. Those on the same base model, asked in the same way, are asked
 * together: the model is read once. Answers do not depend on who is asked beside.
 */
export async function predictSubjects(
  subjects: readonly Subject[],
  { records, shown }: Pick<SubjectAnswers, "records" | "shown">,
  { runtime, signal, onProgress }: PredictOptions,
): Promise<VariantPredictions[]> {
  const total = subjects.length * records.length;
  const answers = new Map<string, VariantPredictions>();
  let before = 0;
  for (const group of groups(subjects)) {
    const start = before;
    const predictions = await predict(
      { ...spec(group, records, runtime), ...shown },
      {
        records,
        signal,
        onProgress: (done) => onProgress?.(start + done, total),
      },
    );
    for (const variant of predictions) answers.set(variant.name, variant);
    before += group.length * records.length;
  }
  return subjects.map(({ name }) => answers.get(name)!);
}

function groups(subjects: readonly Subject[]): Subject[][] {
  const found = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const { labels, labelScoring, maxInputTokens, maxOutputTokens, onTooLong, generation, computeDtype } =
      subject.settings;
    const key = JSON.stringify([
      subject.base.path,
      labels,
      labelScoring,
      maxInputTokens,
      maxOutputTokens,
      onTooLong,
      generation,
      computeDtype,
    ]);
    found.set(key, [...(found.get(key) ?? []), subject]);
  }
  return [...found.values()];
}

function spec(
  group: readonly Subject[],
  records: readonly DataRecord[],
  runtime: EngineRuntime,
): EvaluateSpec {
  const [first] = group;
  const { labels, labelScoring, maxInputTokens, maxOutputTokens, onTooLong, generation, computeDtype } =
    first!.settings;
  return {
    operation: "evaluate",
    model_path: first!.base.path,
    runtime: { ...runtime, compute_dtype: computeDtype },
    variants: group.map(({ name, adapter, settings }) => ({
      name,
      adapter_path: adapter?.path ?? null,
      ...sourcesOf(renderedBy(settings.verbalizer, records), onTooLong),
    })),
    labels: labels && [...labels],
    ...resolveLabelScoring({ label_scoring: labelScoring }),
    generation,
    max_input_tokens: maxInputTokens,
    max_output_tokens: maxOutputTokens,
    on_too_long: onTooLong,
  };
}
