import type { DataPreview, PreviewedRecord } from "@tunesmith/contracts";
import { TuneError, type Result } from "@tunesmith/diagnostics";
import type { Engine } from "../engine.js";
import { readOwned, type DataOwner, type OwnedData, type OwnerOptions, type OwnedSet } from "./owner.js";
import { atTemplate } from "../truncation.js";
import { renderRecords, tokenizeSamples } from "./render.js";

export interface PreviewOptions extends OwnerOptions {
  /** Reads the text token by token; without it the text alone is shown. */
  engine?: Pick<Engine, "tokenize" | "tokenizerFacts"> | undefined;
  /** Only the set of this name. */
  set?: string | undefined;
  /** The first record to show of each set, from 1; 1 by default. */
  from?: number | undefined;
  /** Most records to show of each set; 3 by default. */
  count?: number | undefined;
}

/** Records as the base model gets them: after the template, token by token, with what the limits cut. */
export async function previewRecords(
  owner: DataOwner,
  options: PreviewOptions,
): Promise<Result<DataPreview>> {
  const { engine, set, from = 1, count = 3 } = options;
  const owned = await readOwned(owner, options);
  if (!owned.ok) return owned;
  const model = engine === undefined ? null : owned.value.model;
  if (model !== null && !model.ok) return model;
  const sets = owned.value.sets
    .filter(({ name }) => set === undefined || set === name)
    .map((one) => ({ ...one, records: one.records.slice(from - 1, from - 1 + count) }));
  try {
    const records: PreviewedRecord[] = [];
    for (const one of sets) {
      records.push(...(await previewSet(owned.value, one, engine, model?.value ?? null)));
    }
    const { name, verbalizer, limits } = owned.value;
    return { ok: true, value: { name, verbalizer: verbalizer.source, ...limits, records }, warnings: [] };
  } catch (error) {
    if (error instanceof TuneError)
      return { ok: false, diagnostics: atTemplate(error.diagnostics, owned.value.templateAt) };
    throw error;
  }
}

/** Throws TuneError for records that the template cannot be filled with, or a tokenizer that cannot be used. */
async function previewSet(
  owned: OwnedData,
  { name, records }: OwnedSet,
  engine: PreviewOptions["engine"],
  modelPath: string | null,
): Promise<PreviewedRecord[]> {
  const samples = renderRecords(owned, records);
  if (!Array.isArray(samples)) throw new TuneError([samples]);
  const tokens =
    engine === undefined || modelPath === null || samples.length === 0
      ? null
      : await tokenizeSamples(engine, modelPath, owned, samples, "tokens");
  return records.map(({ file, line, number, output }, index) => ({
    set: name,
    file,
    line,
    number,
    source: samples[index]!.source,
    target: output,
    tokens: tokens?.records[index] ?? null,
  }));
}
