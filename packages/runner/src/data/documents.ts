import type { DataAsset } from "@tunesmith/contracts";
import { diagnostic, TuneError, type Result } from "@tunesmith/diagnostics";
import type { LoadedManifest, NameTable } from "@tunesmith/manifest";
import { surroundings, type ManifestOptions } from "../shared/options.js";
import { load } from "../shared/prepare.js";

/** A document whose records can be looked at. */
export type DataDocument = LoadedManifest | LoadedManifest<DataAsset>;

/** Documents with records, and what reading those takes. */
export interface DataDocuments {
  documents: DataDocument[];
  options: { cwd: string; names: NameTable };
}

/** The experiments and data assets of manifests. Throws TuneError with every problem of theirs; where there is none. */
export async function dataDocuments(
  paths: readonly string[],
  options: ManifestOptions,
): Promise<DataDocuments> {
  const { experiments, dataAssets, names } = await load(paths, options);
  const documents = [...experiments, ...dataAssets];
  const { cwd } = surroundings(options);
  if (documents.length > 0) return { documents, options: { cwd, names } };
  throw new TuneError(diagnostic("manifest/none-found", { path: paths.join(", ") }));
}

/** One value a document; problems of any of them are thrown together. */
export async function ofEach<T>(
  { documents }: DataDocuments,
  look: (document: DataDocument) => Promise<Result<T>>,
): Promise<T[]> {
  const results: Result<T>[] = [];
  for (const document of documents) results.push(await look(document));
  const problems = results.flatMap((result) => (result.ok ? [] : result.diagnostics));
  if (problems.length > 0) throw new TuneError(problems);
  return results.flatMap((result) => (result.ok ? [result.value] : []));
}
