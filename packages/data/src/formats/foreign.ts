import { diagnostic, encodingOf, type Diagnostic } from "@tunesmith/diagnostics";

/** Bytes from the beginning of a file that are enough to know it by. */
export const HEAD_BYTES = 1024;

/** Why a file that begins like this holds no records, whatever its name; null = it may hold some. */
export function foreign(head: Buffer): Diagnostic | null {
  const encoding = encodingOf(head);
  return encoding === undefined
    ? null
    : diagnostic("data/invalid-utf8", { offset: 0, encoding }, { line: 1, column: 1 });
}
