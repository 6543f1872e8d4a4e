import type { DataSetStatistics, DataStatistics, TokenStatistics } from "@tunesmith/contracts";
import { describeSet, lengthsOf } from "@tunesmith/data";
import { TuneError, type Result } from "@tunesmith/diagnostics";
import type { Engine } from "../engine.js";
import { readOwned, type DataOwner, type OwnedData, type OwnerOptions, type OwnedSet } from "./owner.js";
import { atTemplate } from "../truncation.js";
import { renderRecords, tokenizeSamples } from "./render.js";

export interface StatisticsOptions extends OwnerOptions {
  /** Counts tokens as well, with the base model of the document. */
  engine?: Pick<Engine, "tokenize" | "tokenizerFacts"> | undefined;
}

/** What the records of a document are like: answers, repeats, lengths in characters and in tokens. */
export async function dataStatistics(
  owner: DataOwner,
  options: StatisticsOptions,
): Promise<Result<DataStatistics>> {
  const { engine } = options;
  const owned = await readOwned(owner, options);
  if (!owned.ok) return owned;
  const model = engine === undefined ? null : owned.value.model;
  if (model !== null && !model.ok) return model;
  try {
    const sets: DataSetStatistics[] = [];
    for (const set of owned.value.sets) {
      const tokens =
        engine === undefined || !model?.value
          ? null
          : await countTokens(owned.value, set, engine, model.value);
      const { name, records, separators } = set;
      const parted = separators.length === 0 ? {} : { separators: [...separators] };
      sets.push({ ...describeSet(name, records, owned.value), ...parted, tokens });
    }
    return { ok: true, value: { name: owned.value.name, sets }, warnings: [] };
  } catch (error) {
    if (error instanceof TuneError)
      return { ok: false, diagnostics: atTemplate(error.diagnostics, owned.value.templateAt) };
    throw error;
  }
}

/** Throws TuneError for records that the template cannot be filled with, or a tokenizer that cannot be used. */
async function countTokens(
  owned: OwnedData,
  { records }: OwnedSet,
  engine: Pick<Engine, "tokenize" | "tokenizerFacts">,
  modelPath: string,
): Promise<TokenStatistics> {
  const samples = renderRecords(owned, records);
  if (!Array.isArray(samples)) throw new TuneError([samples]);
  const seen = (await tokenizeSamples(engine, modelPath, owned, samples, "counts")).records;
  const { max_input_tokens, max_output_tokens } = owned.limits;
  const over_input = seen.filter(({ source_tokens }) => source_tokens > max_input_tokens).length;
  const over_output = seen.filter(({ target_tokens }) => target_tokens > max_output_tokens).length;
  const fated = (fate: string): number => seen.filter((record) => record.fate === fate).length;
  return {
    source: lengthsOf(seen.map(({ source_tokens }) => source_tokens)),
    target: lengthsOf(seen.map(({ target_tokens }) => target_tokens)),
    max_input_tokens,
    max_output_tokens,
    over_input,
    over_output,
    share_over_input: seen.length === 0 ? 0 : over_input / seen.length,
    share_over_output: seen.length === 0 ? 0 : over_output / seen.length,
    cut: fated("cut"),
    dropped: fated("dropped"),
    refused: fated("refused"),
  };
}
