import type {
  AdapterMetadata,
  ComputeDtype,
  Evaluation,
  Generation,
  LabelScoring,
  OnTooLong,
  TaskId,
} from "@tunesmith/contracts";
import { defaultLabelScoring } from "@tunesmith/resolver";
import { tunedIn } from "../../shared/adapter.js";
import { generationDefaults } from "../../shared/generation.js";

/** How a model is asked, and how its answers are read. */
export interface Settings {
  verbalizer: string;
  labels: readonly string[] | null;
  labelScoring: LabelScoring;
  task: TaskId | null;
  maxInputTokens: number;
  maxOutputTokens: number;
  onTooLong: OnTooLong;
  generation: Generation;
  computeDtype: ComputeDtype;
}

/** What an evaluation says itself; the rest is as each subject was tuned. */
export type Given = Pick<
  Evaluation,
  "task_id" | "verbalizer" | "labels" | "label_scoring" | "max_input_tokens" | "generation" | "runtime"
>;

/** Tokens generated where nothing says how many. */
const defaultNewTokens = 128;
/** Longest source where nothing says how long. */
const noLimit = 1_048_576;

/**
 * The evaluation's own words over those that the subject was tuned with. Null where there is no template.
 * @param tuned of the subject; for a bare model, of the first subject that has any, so that both are asked alike.
 */
export function settingsOf(given: Given, tuned: AdapterMetadata | null): Settings | null {
  const verbalizer = given.verbalizer ?? tuned?.verbalizer;
  if (verbalizer === undefined) return null;
  const maxOutputTokens = tuned?.max_output_tokens ?? noLimit;
  const generation = tuned?.generation ?? generationDefaults(defaultNewTokens);
  const asked = given.runtime?.torch_dtype;
  return {
    verbalizer,
    labels: given.labels ?? tuned?.labels ?? null,
    labelScoring: given.label_scoring ?? defaultLabelScoring,
    task: given.task_id ?? tuned?.task_id ?? null,
    maxInputTokens: given.max_input_tokens ?? tuned?.max_input_tokens ?? noLimit,
    maxOutputTokens,
    onTooLong: tuned?.on_too_long ?? "error",
    generation: {
      max_new_tokens: given.generation?.max_new_tokens ?? generation.max_new_tokens,
      min_new_tokens: given.generation?.min_new_tokens ?? generation.min_new_tokens,
      repetition_penalty: given.generation?.repetition_penalty ?? generation.repetition_penalty,
      stop_sequences: given.generation?.stop_sequences ?? generation.stop_sequences,
    },
    computeDtype: asked === undefined || asked === "auto" ? tunedIn(tuned) : asked,
  };
}
