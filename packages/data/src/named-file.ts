import type { FieldMapping } from "@tunesmith/contracts";
import { diagnostic, hasErrors, nearestFirst, type Diagnostic, type Result } from "@tunesmith/diagnostics";
import { readRecords, type LoadedData } from "./load.js";

/** A file of records that a command line names. */
export interface NamedFile {
  /** Relative to the working directory. */
  path: string;
  /** What `--fields` says. */
  fields?: FieldMapping | undefined;
  /** Columns for what `--fields` leaves open: the first of these that the file has. */
  known?: readonly FieldMapping[] | undefined;
}

/** A file of records with the columns that were taken. */
export interface ReadFile extends LoadedData {
  fields: FieldMapping;
}

/**
 * Reads a file by the columns that are named, or else by those that are known (a file without answers by that of the
 * input alone), or else by the usual names.
 */
export async function readNamedFile(
  { path, fields = {}, known = [] }: NamedFile,
  cwd: string,
): Promise<Result<ReadFile>> {
  const inputs = known.map(({ input }) => (input === undefined ? {} : { input }));
  let last: Awaited<ReturnType<typeof readRecords>> | undefined;
  let header: Diagnostic[] | undefined;
  for (const mapping of [...[...known, ...inputs].map((one) => ({ ...one, ...fields })), fields]) {
    const reference = { type: "container", location: { path }, fields: mapping } as const;
    const { problems, ...read } = await readRecords(reference, { baseDir: cwd, cwd });
    last = { ...read, problems };
    if (problems.some(({ code }) => code === "data/header-alone")) header ??= problems;
    if (absent(mapping, read.columns).length > 0) continue;
    if (
      mapping === fields &&
      known.some(({ input }) => input !== undefined) &&
      !hasUsual(fields, read.columns)
    )
      break;
    return hasErrors(problems)
      ? { ok: false, diagnostics: problems }
      : { ok: true, value: { ...read, fields: mapping }, warnings: problems };
  }
  const { columns, shown, problems } = last!;
  // A file that cannot be read has no columns to speak of.
  if (columns.length === 0) return { ok: false, diagnostics: header ?? problems };
  return { ok: false, diagnostics: unknownColumns(shown, columns, fields, known) };
}

/** The columns of a mapping that a file lacks. */
function absent({ input, output }: FieldMapping, columns: readonly string[]): string[] {
  return [input, output].filter((name) => name !== undefined).filter((name) => !columns.includes(name));
}

/** Whether a file has an input by the usual name, where none is named. */
function hasUsual({ input }: FieldMapping, columns: readonly string[]): boolean {
  return input !== undefined || columns.includes("input") || columns.includes("text");
}

function unknownColumns(
  path: string,
  columns: readonly string[],
  fields: FieldMapping,
  known: readonly FieldMapping[],
): Diagnostic[] {
  const named = absent(fields, columns);
  if (named.length > 0)
    return named.map((column) =>
      diagnostic("usage/unknown-column", { path, column, columns: nearestFirst(column, columns) }),
    );
  const wanted = absent({ ...known[0], ...fields }, columns);
  return [diagnostic("data/other-columns", { path, wanted, columns: nearestFirst(wanted[0]!, columns) })];
}
