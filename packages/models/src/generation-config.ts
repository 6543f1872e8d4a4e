import path from "node:path";
import type { Diagnostic, Result } from "@tunesmith/diagnostics";
import { isMissing, readJsonObject, unreadable } from "./io.js";

/** What transformers' `generate()` takes from a model's folder. */
export interface GenerationConfig {
  /** Ids that end a text. */
  endTokens: number[];
  /** What would change a generated text there, and is not done here. */
  notDone: { parameter: string; value: unknown }[];
}

/** Whether a value of `generation_config.json` changes what is generated. */
type Effect = (value: unknown, config: ReadonlyMap<string, unknown>) => boolean;

const not =
  (neutral: unknown): Effect =>
  (value) =>
    value !== neutral;
const above =
  (limit: number): Effect =>
  (value) =>
    typeof value === "number" && value > limit;
const given: Effect = () => true;
const isTrue: Effect = (value) => value === true;
const some: Effect = (value) => typeof value === "object" && value !== null && Object.keys(value).length > 0;
const sampled =
  (effect: Effect): Effect =>
  (value, config) =>
    config.get("do_sample") === true && effect(value, config);
const searched =
  (effect: Effect): Effect =>
  (value, config) =>
    above(1)(config.get("num_beams"), config) && effect(value, config);

/** In the order of transformers' `GenerationConfig` (5.23): length, strategy, logits. Null is never an effect. */
const effects: Readonly<Record<string, Effect>> = {
  max_length: given,
  max_new_tokens: given,
  min_length: above(0),
  min_new_tokens: above(0),
  max_time: given,
  stop_strings: given,
  do_sample: isTrue,
  num_beams: above(1),
  num_beam_groups: searched(above(1)),
  early_stopping: searched(not(false)),
  length_penalty: searched(not(1)),
  diversity_penalty: searched(not(0)),
  num_return_sequences: above(1),
  penalty_alpha: above(0),
  dola_layers: given,
  constraints: given,
  force_words_ids: given,
  temperature: sampled(not(1)),
  top_k: sampled(above(0)),
  top_p: sampled(not(1)),
  min_p: sampled(above(0)),
  top_h: sampled(given),
  typical_p: sampled(not(1)),
  epsilon_cutoff: sampled(above(0)),
  eta_cutoff: sampled(above(0)),
  repetition_penalty: not(1),
  encoder_repetition_penalty: not(1),
  no_repeat_ngram_size: above(0),
  encoder_no_repeat_ngram_size: above(0),
  bad_words_ids: some,
  forced_bos_token_id: given,
  forced_eos_token_id: given,
  exponential_decay_length_penalty: given,
  suppress_tokens: some,
  begin_suppress_tokens: some,
  sequence_bias: some,
  token_healing: isTrue,
  guidance_scale: not(1),
  watermarking_config: given,
};

/**
 * Reads what `generate()` of transformers takes from `generation_config.json`; where there is no such file, it takes
 * the same keys from `config.json`.
 */
export async function readGenerationConfig(folder: string): Promise<Result<GenerationConfig>> {
  const own = await readIfThere(path.join(folder, "generation_config.json"));
  const generation = own ?? (await readIfThere(path.join(folder, "config.json"))) ?? new Map();
  if (!(generation instanceof Map)) return { ok: false, diagnostics: [generation] };
  // The engine, too, asks config.json for the end where the other file does not say.
  const config = hasEnd(generation) ? generation : await readIfThere(path.join(folder, "config.json"));
  const end: unknown = config instanceof Map ? config.get("eos_token_id") : undefined;
  const value: GenerationConfig = {
    endTokens: (Array.isArray(end) ? end : [end]).filter(isId),
    notDone: Object.entries(effects).flatMap(([parameter, changes]) => {
      const set: unknown = generation.get(parameter) ?? null;
      return set !== null && changes(set, generation) ? [{ parameter, value: set }] : [];
    }),
  };
  return { ok: true, value, warnings: [] };
}

/** Some models write -1 for none. */
function isId(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function hasEnd(config: ReadonlyMap<string, unknown>): boolean {
  return (config.get("eos_token_id") ?? null) !== null;
}

async function readIfThere(file: string): Promise<Map<string, unknown> | Diagnostic | null> {
  try {
    return await readJsonObject(file);
  } catch (error) {
    return isMissing(error) ? null : unreadable(file, error);
  }
}
