import { open, readdir, stat, type FileHandle } from "node:fs/promises";
import path from "node:path";
import type { ContainerReference } from "@tunesmith/contracts";
import {
  diagnostic,
  encodingOf,
  hasErrors,
  nearest,
  type Diagnostic,
  type Result,
  systemReason,
} from "@tunesmith/diagnostics";
import { checkColumns, type ExpectedColumns } from "./columns.js";
import { limits } from "./limits.js";
import { Problems } from "./problems.js";
import { firstLine } from "./formats/csv/first-line.js";
import { readCsv, type ReadTable } from "./formats/csv/read-csv.js";
import type { Row } from "./formats/csv/rows.js";
import { foreign, HEAD_BYTES } from "./formats/foreign.js";
import type { RawRecord, Reading } from "./formats/raw-record.js";
import { readJsonArray } from "./formats/read-json.js";
import { readJsonLines } from "./formats/read-jsonl.js";
import { areWanted, toRecord, type DataRecord } from "./record.js";
import { decodeUtf8, firstBadByte, placeAt, withoutMark } from "./formats/utf8.js";

export interface LoadOptions {
  /** Folder that relative paths start from: the manifest's. */
  baseDir: string;
  /** Folder that paths in messages are relative to; by default the working directory. */
  cwd?: string;
  /** What every record must be like, by the columns of its file. */
  columns?: ExpectedColumns | undefined;
}

/** A file of records. */
export interface LoadedData {
  /** Absolute path. */
  path: string;
  /** Path as shown to people. */
  shown: string;
  /** Every column that a record has, in the order of the file. */
  columns: readonly string[];
  records: DataRecord[];
  /** What stands between the columns of a CSV file; null of other formats. */
  separator: string | null;
}

/** The records of one data reference; any error is a reason to give none. See `readRecords`. */
export async function loadRecords(
  reference: ContainerReference,
  options: LoadOptions,
): Promise<Result<LoadedData>> {
  const { problems, ...value } = await readRecords(reference, options);
  return hasErrors(problems) ? { ok: false, diagnostics: problems } : { ok: true, value, warnings: problems };
}

/**
 * Reads the records of one data reference, as far as they can be read, and every problem.
 * Problems inside a file carry file, line and, where known, column; a file that is not there carries no place,
 * for the manifest is where to correct it. Only regular files are read.
 */
export async function readRecords(
  reference: ContainerReference,
  { baseDir, cwd = process.cwd(), columns }: LoadOptions,
): Promise<LoadedData & { problems: Diagnostic[] }> {
  const absolute = path.resolve(baseDir, reference.location.path);
  const shown = path.relative(cwd, absolute).split(path.sep).join("/") || ".";
  const format = reference.format ?? formatOf(absolute);
  const refused = (problem: Diagnostic) => ({
    path: absolute,
    shown,
    columns: [],
    records: [],
    separator: null,
    problems: [problem],
  });
  const opened = await openRegular(absolute, shown);
  if (!("handle" in opened)) {
    const isMissed = opened.code === "data/missing-file";
    return refused(isMissed ? await missing(reference.location.path, absolute, shown) : opened);
  }
  const mapping = reference.fields ?? {};
  const records: DataRecord[] = [];
  const names = new Set<string>();
  const problems = new Problems(shown);
  let number = 0;
  let table: ReadTable | null = null;
  const report: Reading["report"] = (problem, cause) => problems.add(problem, cause);
  const emit = (raw: RawRecord): void => {
    number++;
    for (const name of raw.values.keys()) names.add(name);
    if (columns !== undefined) {
      const found = checkColumns(raw, number, { file: shown, line: raw.line }, columns);
      found.forEach(({ problem, cause }) => report(problem, cause));
    }
    const converted = toRecord(raw, shown, number, mapping);
    if ("record" in converted) {
      records.push(converted.record);
    } else {
      report(converted.problem, converted.cause);
    }
  };
  const reading: Reading = { emit, report, isWanted: (names) => areWanted(names, mapping) };
  try {
    const refusal = foreign(await beginningOf(opened.handle), shown);
    if (refusal !== null) {
      return refused({ ...refusal, file: shown });
    }
    if (format === null) {
      return refused(diagnostic("data/unsupported-format", { path: shown, got: path.extname(absolute) }));
    }
    if (format === "jsonl") {
      await readJsonLines(opened.handle, reading);
    } else {
      const text = decodeWhole(await opened.handle.readFile(), report);
      if (text !== null && text.trim() !== "") {
        if (format === "json") readJsonArray(text, reading);
        else table = readCsv(text, ownSeparator(absolute), reading);
      }
    }
  } catch (error) {
    return refused(unreadable(shown, error));
  } finally {
    await opened.handle.close();
  }
  if (!problems.hasErrors && records.length === 0) {
    report(empty(shown, table?.alone ?? null, reading.isWanted));
  }
  const separator = table?.separator ?? null;
  return { path: absolute, shown, columns: [...names], records, separator, problems: problems.diagnostics() };
}

/** A file without records; of one line of a table it is said what that is. */
function empty(path: string, alone: Row | null, isWanted: Reading["isWanted"]): Diagnostic {
  if (alone === null) return diagnostic("data/empty", { path });
  const { values, line } = alone;
  const is = firstLine(values, isWanted);
  return is === "header"
    ? diagnostic("data/header-alone", { path, columns: values }, { line })
    : diagnostic("data/line-alone", { path, first: values, isRecord: is === "record" }, { line });
}

/** A file that is not there: with the one of its folder that is called most like it. @param written as it is named */
async function missing(written: string, absolute: string, shown: string): Promise<Diagnostic> {
  if (/^(?:~|[a-z][\w+.-]*:\/\/)/i.test(written)) return diagnostic("data/missing-file", { path: written });
  const names = await readdir(path.dirname(absolute)).catch((): string[] => []);
  const near = nearest(path.basename(absolute), names.toSorted());
  const folder = path.dirname(shown);
  return diagnostic("data/missing-file", {
    path: shown,
    nearest: near === undefined ? undefined : folder === "." ? near : `${folder}/${near}`,
  });
}

/** The first bytes of a file; what reads it next begins at its beginning all the same. */
async function beginningOf(handle: FileHandle): Promise<Buffer> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  return buffer.subarray(0, bytesRead);
}

function formatOf(file: string): "json" | "jsonl" | "csv" | null {
  switch (path.extname(file).toLowerCase()) {
    case ".json":
      return "json";
    case ".jsonl":
    case ".ndjson":
      return "jsonl";
    case ".csv":
    case ".tsv":
      return "csv";
    default:
      return null;
  }
}

/** What stands between the columns of a CSV file by its ending. */
function ownSeparator(file: string): string {
  return path.extname(file).toLowerCase() === ".tsv" ? "\t" : ",";
}

async function openRegular(absolute: string, shown: string): Promise<{ handle: FileHandle } | Diagnostic> {
  try {
    // A pipe or device could block or never end; it is told apart before it is opened.
    const found = await stat(absolute);
    if (!found.isFile()) {
      return diagnostic("data/unreadable", { path: shown, problem: "it is no file" });
    }
    if (found.size > limits.fileBytes) {
      return diagnostic(
        "data/file-too-large",
        { bytes: found.size, limit: limits.fileBytes },
        { file: shown },
      );
    }
    return { handle: await open(absolute, "r") };
  } catch (error) {
    return isMissing(error) ? diagnostic("data/missing-file", { path: shown }) : unreadable(shown, error);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

function unreadable(shown: string, error: unknown): Diagnostic {
  if (!(error instanceof Error && "syscall" in error)) {
    throw error;
  }
  return diagnostic("data/unreadable", { path: shown, problem: systemReason(error) });
}

function decodeWhole(file: Buffer, report: Reading["report"]): string | null {
  const bytes = withoutMark(file);
  const text = decodeUtf8(bytes);
  if (text !== null) {
    return text;
  }
  const offset = firstBadByte(bytes);
  const before = bytes.subarray(0, offset).toString("utf8");
  const fields = { offset, encoding: encodingOf(bytes, offset) };
  report(diagnostic("data/invalid-utf8", fields, placeAt(before, before.length)));
  return null;
}
