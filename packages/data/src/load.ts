import { open, stat, type FileHandle } from "node:fs/promises";
import path from "node:path";
import type { ContainerReference } from "@tunesmith/contracts";
import {
  diagnostic,
  foreignBytes,
  foreignFile,
  systemReason,
  type Diagnostic,
  type Foreign,
  type Result,
} from "@tunesmith/diagnostics";
import { checkColumns, type ExpectedColumns } from "./columns.js";
import { limits } from "./limits.js";
import { Problems } from "./problems.js";
import type { RawRecord } from "./formats/raw-record.js";
import { readJsonArray } from "./formats/read-json.js";
import { readJsonLines } from "./formats/read-jsonl.js";
import { toRecord, type DataRecord } from "./record.js";
import { columnAt, decodeUtf8, firstBadByte, withoutMark } from "./formats/utf8.js";

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
  /** Every column that a record has, in the order of the file. */
  columns: readonly string[];
  records: DataRecord[];
}

/** The records of one data reference; any problem is a reason to give none. See `readRecords`. */
export async function loadRecords(
  reference: ContainerReference,
  options: LoadOptions,
): Promise<Result<LoadedData>> {
  const { problems, ...value } = await readRecords(reference, options);
  return problems.length > 0 ? { ok: false, diagnostics: problems } : { ok: true, value, warnings: [] };
}

/**
 * Reads the records of one data reference, as far as they can be read, and every problem, all of them errors.
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
    columns: [],
    records: [],
    problems: [problem],
  });
  if (format === null) {
    return refused(diagnostic("data/unsupported-format", { path: shown, got: path.extname(absolute) }));
  }
  const opened = await openRegular(absolute, shown);
  if (!("handle" in opened)) {
    return refused(opened);
  }
  const records: DataRecord[] = [];
  const names = new Set<string>();
  const problems = new Problems(shown);
  let number = 0;
  const report = (problem: Diagnostic): void => problems.add(problem);
  const emit = (raw: RawRecord): void => {
    number++;
    for (const name of raw.values.keys()) names.add(name);
    if (columns !== undefined) {
      checkColumns(raw, number, { file: shown, line: raw.line }, columns).forEach(report);
    }
    const converted = toRecord(raw, shown, number, reference.fields ?? {});
    if ("record" in converted) {
      records.push(converted.record);
    } else {
      report(converted.problem);
    }
  };
  try {
    const what = await foreignIn(opened.handle);
    if (what !== null) {
      return refused(diagnostic(what, { file: shown }, { file: shown }));
    }
    if (format === "jsonl") {
      await readJsonLines(opened.handle, emit, report);
    } else {
      const text = decodeWhole(await opened.handle.readFile(), report);
      if (text !== null && text.trim() !== "") {
        // Only CSV files need the CSV parser.
        const read = format === "csv" ? (await import("./formats/read-csv.js")).readCsv : readJsonArray;
        read(text, emit, report);
      }
    }
  } catch (error) {
    return refused(unreadable(shown, error));
  } finally {
    await opened.handle.close();
  }
  if (problems.count === 0 && records.length === 0) {
    report(diagnostic("data/empty", { path: shown }));
  }
  return { path: absolute, columns: [...names], records, problems: problems.diagnostics() };
}

function formatOf(file: string): "json" | "jsonl" | "csv" | null {
  switch (path.extname(file).toLowerCase()) {
    case ".json":
      return "json";
    case ".jsonl":
    case ".ndjson":
      return "jsonl";
    case ".csv":
      return "csv";
    default:
      return null;
  }
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

/** What lies there instead of records; that a file is empty is told as of one that holds no record. */
async function foreignIn(handle: FileHandle): Promise<Foreign | null> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(foreignBytes), 0, foreignBytes, 0);
  return bytesRead === 0 ? null : foreignFile(buffer.subarray(0, bytesRead));
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

function decodeWhole(file: Buffer, report: (problem: Diagnostic) => void): string | null {
  const bytes = withoutMark(file);
  const text = decodeUtf8(bytes);
  if (text !== null) {
    return text;
  }
  const offset = firstBadByte(bytes);
  const lines = bytes.subarray(0, offset).toString("utf8").split("\n");
  const last = lines[lines.length - 1]!;
  const column = columnAt(last, last.length);
  report(diagnostic("data/invalid-utf8", { offset }, { line: lines.length, column }));
  return null;
}
