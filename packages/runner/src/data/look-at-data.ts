import type { DataPreview, DataStatistics } from "@tunesmith/contracts";
import { withoutSilenced, type Diagnostic } from "@tunesmith/diagnostics";
import { checkData, dataStatistics, previewRecords, type PreviewOptions } from "@tunesmith/resolver";
import { loadEngine } from "../shared/engine.js";
import { dataDocuments, ofEach, type DataOptions } from "./documents.js";

/** How records are looked at. */
export interface LookOptions extends DataOptions {
  /** Whether the base model's tokenizer is asked; without it nothing of the engine is loaded. */
  tokens: boolean;
}

/** Every problem of the records of manifests, and how many documents have records. Loads no base model. */
export async function checkManifestData(
  paths: readonly string[],
  options: DataOptions,
): Promise<{ documents: number; diagnostics: Diagnostic[] }> {
  const found = await dataDocuments(paths, options);
  const diagnostics: Diagnostic[] = [];
  for (const document of found.documents) diagnostics.push(...(await checkData(document, found.options)));
  return {
    documents: found.documents.length,
    diagnostics: withoutSilenced(diagnostics, new Set(options.silence)),
  };
}

/** Records of manifests as base models get them. Throws TuneError. */
export async function previewManifestData(
  paths: readonly string[],
  options: LookOptions & Pick<PreviewOptions, "from" | "count"> & { only?: string | undefined },
): Promise<DataPreview[]> {
  const found = await dataDocuments(paths, options);
  const engine = options.tokens ? await loadEngine() : undefined;
  const { from, count, only } = options;
  return ofEach(found, (document) =>
    previewRecords(document, { ...found.options, engine, set: only, from, count }),
  );
}

/** What the records of manifests are like. Throws TuneError. */
export async function describeManifestData(
  paths: readonly string[],
  options: LookOptions,
): Promise<DataStatistics[]> {
  const found = await dataDocuments(paths, options);
  const engine = options.tokens ? await loadEngine() : undefined;
  return ofEach(found, (document) => dataStatistics(document, { ...found.options, engine }));
}
