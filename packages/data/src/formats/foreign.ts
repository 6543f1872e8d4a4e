import { diagnostic, encodingOf, foreignFile, type Diagnostic } from "@tunesmith/diagnostics";

/** Bytes from the beginning of a file that are enough to know it by. */
export const HEAD_BYTES = 1024;

/**
 * Why a file that begins like this holds no records, whatever its name; null = it may hold some. That it is empty is
 * told as of a file without records. @param file how it is shown
 */
export function foreign(head: Buffer, file: string): Diagnostic | null {
  const what = head.length === 0 ? null : foreignFile(head);
  if (what !== null) return diagnostic(what, { file });
  const encoding = encodingOf(head);
  return encoding === undefined
    ? null
    : diagnostic("data/invalid-utf8", { offset: 0, encoding }, { line: 1, column: 1 });
}
