import type {
  ContainerReference,
  DataAsset,
  DataReference,
  FieldMapping,
  FileSeparator,
} from "@tunesmith/contracts";
import { digestOfAll, readRecords, type DataRecord, type ExpectedColumns } from "@tunesmith/data";
import { diagnostic, hasErrors, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import type { LoadedManifest, NameTable } from "@tunesmith/manifest";
import { namedAsset, type Referring } from "./named.js";

/** The records of some data references, as far as they can be read. */
export interface DataSet {
  records: DataRecord[];
  /** Absolute path of each file. */
  paths: string[];
  /** Of each CSV file. */
  separators: FileSeparator[];
  /** What each reference says of its columns. */
  fields: FieldMapping[];
  problems: Diagnostic[];
}

/** A set of which nothing is read. */
export const noRecords: DataSet = {
  records: [],
  paths: [],
  separators: [],
  fields: [],
  problems: [],
};

export interface DataSetOptions {
  /** Folder that paths in messages are relative to. */
  cwd: string;
  names?: NameTable | undefined;
  /** Files read before, by what was asked of them: the experiments of one command often share theirs. */
  files?: Map<string, ReturnType<typeof readRecords>> | undefined;
}

/**
 * Reads data references, those of data assets through their documents, whose `record_schema` and `digest` are
 * checked. @param pointer of the list in the document that refers.
 */
export async function readDataSet(
  from: Referring,
  references: readonly DataReference[],
  pointer: string,
  options: DataSetOptions,
): Promise<DataSet> {
  const sets = await Promise.all(
    references.map(async (reference, index): Promise<DataSet> => {
      const place = `${pointer}/${index}/location`;
      if (reference.type === "container") {
        return readFiles([reference], from.directory, () => from.locate(`${place}/path`), options);
      }
      const asset = namedAsset(reference.location.name, `${place}/name`, from, options.names);
      return "severity" in asset ? { ...noRecords, problems: [asset] } : readDataAsset(asset, options);
    }),
  );
  return joined(sets);
}

/** The records of a data asset, checked by what it says of them. */
export async function readDataAsset(
  asset: LoadedManifest<DataAsset>,
  options: DataSetOptions,
): Promise<DataSet> {
  const { name, data_references, digest } = asset.value;
  const place = (index: number): Where => asset.locate(`/data_references/${index}/location/path`);
  const set = await readFiles(data_references, asset.directory, place, options, columnsOf(asset));
  if (digest === undefined || hasErrors(set.problems)) return set;
  const got = digestOfAll(set.records);
  if (got === digest) return set;
  const fields = { name, expected: digest, got };
  return {
    ...set,
    problems: [...set.problems, diagnostic("data/digest-mismatch", fields, asset.locate("/digest"))],
  };
}

async function readFiles(
  references: readonly ContainerReference[],
  baseDir: string,
  place: (index: number) => Where,
  { cwd, files = new Map() }: DataSetOptions,
  columns?: ExpectedColumns,
): Promise<DataSet> {
  const sets = await Promise.all(
    references.map(async (reference, index): Promise<DataSet> => {
      const key = JSON.stringify([reference, baseDir, columns]);
      const read = files.get(key) ?? readRecords(reference, { baseDir, cwd, columns });
      files.set(key, read);
      const { path, shown, records, separator, problems } = await read;
      const placed = problems.map((problem) =>
        problem.file === undefined ? { ...problem, ...place(index) } : problem,
      );
      const separators = separator === null ? [] : [{ file: shown, separator }];
      const fields = [reference.fields ?? {}];
      return { records, paths: [path], separators, fields, problems: placed };
    }),
  );
  return joined(sets);
}

function columnsOf(asset: LoadedManifest<DataAsset>): ExpectedColumns | undefined {
  const { name, record_schema } = asset.value;
  const columns = record_schema?.columns.map((column, index) => {
    const { file, line } = asset.locate(`/record_schema/columns/${index}`);
    return { column, place: `${file}:${line}` };
  });
  return columns && { asset: name, columns };
}

function joined(sets: readonly DataSet[]): DataSet {
  return {
    records: sets.flatMap(({ records }) => records),
    paths: sets.flatMap(({ paths }) => paths),
    separators: sets.flatMap(({ separators }) => separators),
    fields: sets.flatMap(({ fields }) => fields),
    problems: sets.flatMap(({ problems }) => problems),
  };
}
