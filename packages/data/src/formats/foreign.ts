import { diagnostic, encodingOf, foreignFile, type Diagnostic, type FieldsOf } from "@tunesmith/diagnostics";

/** Bytes from the beginning of a file that are enough to know it by. */
export const HEAD_BYTES = 1024;

/**
 * Why a file that begins like this holds no records, whatever its name; null = it may hold some. That it is empty is
 * told as of a file without records. @param file how it is shown
 */
export function foreign(head: Buffer, file: string): Diagnostic | null {
  const what = head.length === 0 ? null : foreignFile(head);
  if (what !== null) return diagnostic(what, { file });
  const container = containerOf(head);
  if (container !== undefined) return diagnostic("data/container", { path: file, got: container });
  const encoding = encodingOf(head);
  return encoding === undefined
    ? null
    : diagnostic("data/invalid-utf8", { offset: 0, encoding }, { line: 1, column: 1 });
}

type Container = FieldsOf<"data/container">["got"];

/** What files of programs begin with (Latin-1). */
const marks: ReadonlyArray<readonly [start: string, Container]> = [
  ["\x1f\x8b\x08", "gzip"],
  ["\x28\xb5\x2f\xfd", "zstd"],
  ["BZh91AY&SY", "bzip2"],
  ["\xfd7zXZ\0", "xz"],
  ["PK\x03\x04", "zip"],
  ["PK\x05\x06", "zip"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "xls"],
  ["PAR1\x15", "parquet"],
  ["ARROW1\0\0", "arrow"],
  ["\xff\xff\xff\xff", "arrow"],
  ["SQLite format 3\0", "sqlite"],
  ["\x80\x02", "pickle"],
  ["\x80\x03", "pickle"],
  ["\x80\x04", "pickle"],
  ["\x80\x05", "pickle"],
  ["%PDF-", "pdf"],
];

/** Which program's file begins like this; undefined = none's. */
function containerOf(head: Buffer): Container | undefined {
  const text = head.toString("latin1", 0, 32);
  return marks.find(([start]) => text.startsWith(start))?.[1];
}
