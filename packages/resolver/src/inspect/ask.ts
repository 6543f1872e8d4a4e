import {
  validateInspection,
  validateRunOutcome,
  validateTokenization,
  validateTokenizerFacts,
  type Inspection,
  type Sample,
  type Tokenization,
  type TokenizerFacts,
  type TokenizeSpec,
  type TrainSpec,
  type Validator,
} from "@tunesmith/contracts";
import { diagnostic, fromNative, TuneError } from "@tunesmith/diagnostics";
import type { Engine } from "../engine.js";

/** Longer than any text is: nothing is cut. */
export const ANY_LENGTH = 1_048_576;

/**
 * What a training run costs and which records it cannot use; its seconds only when `timed`, for that needs a
 * measurement. Throws TuneError for a model that cannot be used.
 */
export async function inspect(
  engine: Pick<Engine, "inspect">,
  spec: TrainSpec,
  { timed }: { timed: boolean },
): Promise<Inspection> {
  return answer(await engine.inspect(JSON.stringify(spec), timed), validateInspection);
}

/** Records as the base model's tokenizer reads them. Throws TuneError for a tokenizer that cannot be used. */
export async function tokenize(engine: Pick<Engine, "tokenize">, spec: TokenizeSpec): Promise<Tokenization> {
  return answer(await engine.tokenize(JSON.stringify(spec)), validateTokenization);
}

/** What the tokenizer of a model folder does besides splitting these texts. Throws TuneError for one that cannot be used. */
export async function tokenizerFacts(
  engine: Pick<Engine, "tokenizerFacts">,
  modelPath: string,
  samples: Sample[],
): Promise<TokenizerFacts> {
  const spec: TokenizeSpec = {
    model_path: modelPath,
    samples,
    max_input_tokens: ANY_LENGTH,
    max_output_tokens: ANY_LENGTH,
    on_too_long: "error",
    detail: "counts",
  };
  return answer(await engine.tokenizerFacts(JSON.stringify(spec)), validateTokenizerFacts);
}

function answer<T>(json: string, validate: Validator<T>): T {
  const given: unknown = JSON.parse(json);
  const checked = validate(given);
  if (checked.ok) {
    return checked.value;
  }
  const outcome = validateRunOutcome(given);
  throw new TuneError(
    outcome.ok && outcome.value.status === "failed"
      ? fromNative(outcome.value.error)
      : diagnostic("internal/error", { problem: "the engine's answer is not as its schema says" }),
  );
}
