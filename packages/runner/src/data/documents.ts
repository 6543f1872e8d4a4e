import { diagnostic, TuneError, type Result } from "@tunesmith/diagnostics";
import type { NameTable } from "@tunesmith/manifest";
import type { Describe } from "@tunesmith/models";
import type { DataOwner, RecordsFile } from "@tunesmith/resolver";
import { describeModel } from "../shared/engine.js";
import { surroundings, type ManifestOptions } from "../shared/options.js";
import { load } from "../shared/prepare.js";

/** Where records are looked at. */
export interface DataOptions extends ManifestOptions {
  /** A file of records in the place of manifests. */
  records?: Omit<RecordsFile, "kind"> | undefined;
}

/** Documents with records, and what reading those takes. */
export interface DataDocuments {
  documents: DataOwner[];
  options: { cwd: string; names: NameTable | undefined; describe: Describe };
}

/** The experiments and data assets of manifests, or a file of records. Throws TuneError with every problem of theirs; where there is none. */
export async function dataDocuments(paths: readonly string[], options: DataOptions): Promise<DataDocuments> {
  const { cwd } = surroundings(options);
  const { records } = options;
  if (records !== undefined)
    return {
      documents: [{ kind: "RecordsFile", ...records }],
      options: { cwd, names: undefined, describe: describeModel },
    };
  const { experiments, dataAssets, names } = await load(paths, options);
  const documents = [...experiments, ...dataAssets];
  if (documents.length > 0) return { documents, options: { cwd, names, describe: describeModel } };
  throw new TuneError(diagnostic("manifest/none-found", { path: paths.join(", ") }));
}

/** One value a document; problems of any of them are thrown together. */
export async function ofEach<T>(
  { documents }: DataDocuments,
  look: (document: DataOwner) => Promise<Result<T>>,
): Promise<T[]> {
  const results: Result<T>[] = [];
  for (const document of documents) results.push(await look(document));
  const problems = results.flatMap((result) => (result.ok ? [] : result.diagnostics));
  if (problems.length > 0) throw new TuneError(problems);
  return results.flatMap((result) => (result.ok ? [result.value] : []));
}
