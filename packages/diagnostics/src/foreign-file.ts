import { diagnostic } from "./diagnostic.js";
import type { Diagnostic } from "./types.js";

/** As many bytes of a file's beginning as `foreignFile` needs. */
export const foreignBytes = 512;

/** What can lie where another file should be. */
export type Foreign = "file/lfs-pointer" | "file/html-page" | "file/empty";

/**
 * Whether a file holds something else than its name says, as downloads leave it behind; null where it may be what it
 * should be. The engine looks alike (`ForeignFile`).
 * @param start its first bytes
 */
export function foreignFile(start: Uint8Array): Foreign | null {
  if (start.length === 0) return "file/empty";
  const text = Buffer.from(start.subarray(0, foreignBytes)).toString("latin1");
  if (text.startsWith("version https://git-lfs.github.com/spec/")) return "file/lfs-pointer";
  return /^(\xef\xbb\xbf)?[ \t\r\n\f]*<(!doctype html|html)/i.test(text) ? "file/html-page" : null;
}

/** One problem of each kind that some files have. @param names how they are shown, with what they hold */
export function foreignProblems(
  found: readonly { name: string; file: string; what: Foreign }[],
): Diagnostic[] {
  const kinds = [...new Set(found.map(({ what }) => what))];
  return kinds.map((what) => {
    const [first, ...more] = found.filter((one) => one.what === what);
    return diagnostic(what, { file: first!.name, more: more.length }, { file: first!.file });
  });
}
