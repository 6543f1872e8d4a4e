import type { Tokenization, TokenizedRecord, TokenizeSpec, TrainSpec } from "@tunesmith/contracts";
import { limits, renderAll } from "@tunesmith/data";
import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { tokenize } from "./ask.js";
import type { Engine } from "../engine.js";
import type { Resolution } from "../resolve.js";

type Tokenizer = Pick<Engine, "tokenize">;

/** Longer than any text is: nothing is cut. */
export const ANY_LENGTH = 1_048_576;

/** Labels and initial text as the tokenizer writes them. */
export interface Words {
  /** Ids of each label, in the manifest's order. */
  labels: ReadonlyArray<{ label: string; ids: readonly number[] }>;
  /** Tokens of `init_text`; null = the manifest has none. */
  initTokens: number | null;
}

/** Asks for the tokens of everything that a manifest says itself. */
export async function readWords({ experiment }: Resolution, engine: Tokenizer): Promise<Words> {
  const { labels, init_text } = experiment.identity.prompt_tuning;
  const texts = [...(labels ?? []), ...(init_text === null ? [] : [init_text])];
  if (texts.length === 0) {
    return { labels: [], initTokens: null };
  }
  const spec: TokenizeSpec = {
    model_path: experiment.paths.base_model,
    samples: texts.map((target) => ({ source: "", target })),
    max_input_tokens: ANY_LENGTH,
    max_output_tokens: ANY_LENGTH,
    on_too_long: "error",
    detail: "tokens",
  };
  // The end of sequence behind every target is no token of the text.
  const ids = (await tokenize(engine, spec)).records.map(({ target }) =>
    target.slice(0, -1).map(({ id }) => id),
  );
  return {
    labels: (labels ?? []).map((label, index) => ({ label, ids: ids[index] ?? [] })),
    initTokens: init_text === null ? null : (ids.at(-1)?.length ?? 0),
  };
}

/** Labels that begin with all tokens of another one: until its end, nothing tells them apart. */
export function checkLabelPrefixes({ labels }: Words, { loaded }: Resolution): Diagnostic[] {
  const byTokens = new Map(labels.map(({ label, ids }) => [ids.join(" "), label]));
  const where = loaded.locate("/prompt_tuning/labels");
  return labels
    .flatMap(({ label: second, ids }) => {
      const lengths = ids.map((_, index) => index).slice(1);
      const first = lengths
        .map((length) => byTokens.get(ids.slice(0, length).join(" ")))
        .find((label) => label !== undefined);
      return first === undefined ? [] : [diagnostic("data/label-prefix", { first, second }, where)];
    })
    .slice(0, limits.problems);
}

/** An initial text that has more or fewer tokens than there are virtual ones. */
export function checkInitText(
  { initTokens: tokens }: Words,
  { experiment, loaded }: Resolution,
): Diagnostic[] {
  const virtual = experiment.identity.prompt_tuning.num_virtual_tokens;
  if (tokens === null || tokens === 0 || tokens === virtual) {
    return [];
  }
  const code = tokens > virtual ? "data/init-text-cut" : "data/init-text-repeated";
  return [diagnostic(code, { tokens, virtual }, loaded.locate("/prompt_tuning/init_text"))];
}

/**
 * Held-out records of which the tokenizer makes nothing: the base model, which has no virtual tokens before them, could
 * not be judged on them.
 */
export async function checkEmptySources(
  { experiment, records }: Resolution,
  engine: Tokenizer,
): Promise<Diagnostic[]> {
  const blank = [records.verbalizer, ...records.baselines].flatMap((template) =>
    renderAll(template, records.evaluation).flatMap((source, index) =>
      source.trim() === "" ? [{ source, record: records.evaluation[index]! }] : [],
    ),
  );
  if (blank.length === 0) {
    return [];
  }
  const seen = await tokenize(engine, {
    model_path: experiment.paths.base_model,
    samples: blank.map(({ source }) => ({ source, target: "" })),
    max_input_tokens: ANY_LENGTH,
    max_output_tokens: ANY_LENGTH,
    on_too_long: "error",
    detail: "counts",
  });
  return blank
    .filter((_, index) => seen.records[index]?.source_tokens === 0)
    .slice(0, limits.problems)
    .map(({ record: { number, file, line } }) =>
      diagnostic("data/empty-source", { record: number }, { file, line }),
    );
}

/** Held-out records behind which the base model has no room for all the tokens that may be generated. */
export async function checkGenerationRoom(
  { experiment, records, loaded }: Resolution,
  spec: TrainSpec,
  engine: Tokenizer,
): Promise<Diagnostic[]> {
  const { evaluation, prompt_tuning: tuning } = experiment.identity;
  if (evaluation === null || tuning.labels !== null || records.evaluation.length === 0) {
    return [];
  }
  const seen = await tokenize(engine, {
    model_path: spec.model_path,
    samples: renderAll(records.verbalizer, records.evaluation).map((source) => ({ source, target: "" })),
    max_input_tokens: spec.max_input_tokens,
    max_output_tokens: ANY_LENGTH,
    on_too_long: spec.on_too_long,
    detail: "counts",
  });
  const asked = evaluation.generation.max_new_tokens;
  const short = withoutRoom(seen, tuning.num_virtual_tokens, asked);
  const [first] = short;
  const record = first && records.evaluation[first.index];
  if (seen.max_positions === null || first === undefined || record === undefined) {
    return [];
  }
  const fields = {
    count: short.length,
    record: record.number,
    room: first.room,
    asked,
    limit: seen.max_positions,
    set: "evaluation",
  };
  const given = loaded.value.evaluation?.generation?.max_new_tokens !== undefined;
  const where = loaded.locate(given ? "/evaluation/generation/max_new_tokens" : "/evaluation");
  return [diagnostic("data/generation-room", fields, where)];
}

/** Records that fit, but with fewer positions left than tokens are asked for. The last token needs no position. */
function withoutRoom(
  { records, max_positions }: Tokenization,
  virtualTokens: number,
  asked: number,
): Array<{ index: number; room: number }> {
  const roomOf = ({ kept_source_tokens: tokens }: TokenizedRecord): number =>
    (max_positions ?? Infinity) + 1 - virtualTokens - tokens;
  return records
    .filter(({ fate }) => fate === "whole" || fate === "cut")
    .map((record) => ({ index: record.index, room: roomOf(record) }))
    .filter(({ room }) => room > 0 && room < asked);
}
