import type { Token, Tokenization, TokenizedRecord, TokenizeSpec, TrainSpec } from "@tunesmith/contracts";
import { collected, limits, renderAll } from "@tunesmith/data";
import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { ANY_LENGTH, tokenize } from "./ask.js";
import type { Engine } from "../engine.js";
import type { Resolution } from "../resolve.js";
import { sampleOf } from "../sources.js";

type Tokenizer = Pick<Engine, "tokenize">;

/** Labels and initial text as the tokenizer writes them. */
export interface Words {
  /** Each label, in the manifest's order. */
  labels: ReadonlyArray<{ label: string; tokens: readonly Token[] }>;
  /** Tokens of `init_text`; null = the manifest has none. */
  initText: readonly Token[] | null;
}

/** Asks for the tokens of everything that a manifest says itself. */
export async function readWords({ experiment }: Resolution, engine: Tokenizer): Promise<Words> {
  const { labels, init_text, init_special_tokens } = experiment.identity.prompt_tuning;
  if (labels === null && init_text === null) {
    return { labels: [], initText: null };
  }
  const words = (labels ?? []).map((target) => ({ source: "", target }));
  const spec: TokenizeSpec = {
    model_path: experiment.paths.base_model,
    samples: init_text === null ? words : [...words, { source: init_text, target: init_text }],
    max_input_tokens: ANY_LENGTH,
    max_output_tokens: ANY_LENGTH,
    on_too_long: "error",
    detail: "tokens",
  };
  const { records } = await tokenize(engine, spec);
  // The end of sequence behind every target is no token of the text.
  const tokens = records.map(({ target }) => target.slice(0, -1));
  const initText = init_special_tokens ? records.at(-1)?.source : tokens.at(-1);
  return {
    labels: (labels ?? []).map((label, index) => ({ label, tokens: tokens[index] ?? [] })),
    initText: init_text === null ? null : (initText ?? []),
  };
}

/** Labels that begin with all tokens of another one: until its end, nothing tells them apart. */
export function checkLabelPrefixes({ labels }: Words, { loaded }: Resolution): Diagnostic[] {
  const written = labels.map(({ label, tokens }) => ({ label, ids: tokens.map(({ id }) => id) }));
  const byTokens = new Map(written.map(({ label, ids }) => [ids.join(" "), label]));
  const where = loaded.locate("/prompt_tuning/labels");
  return written
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
export function checkInitText({ initText }: Words, { experiment, loaded }: Resolution): Diagnostic[] {
  const tokens = initText?.length ?? 0;
  const virtual = experiment.identity.prompt_tuning.num_virtual_tokens;
  if (tokens === 0 || tokens === virtual) {
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
    renderAll(template, records.evaluation).flatMap(({ text: source }, index) =>
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
  const empty = blank.filter((_, index) => seen.records[index]?.source_tokens === 0);
  const each = [...new Set(empty.map(({ record }) => record))].map(({ number, file, line }) => ({
    problem: diagnostic("data/empty-source", { record: number }, { file, line }),
    cause: "",
  }));
  return collected(each);
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
    samples: renderAll(records.verbalizer, records.evaluation).map((source) =>
      sampleOf(source, "", spec.on_too_long),
    ),
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
