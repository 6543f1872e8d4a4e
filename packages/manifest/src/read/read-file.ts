import { diagnostic, encodingOf, foreignFile, type Diagnostic } from "@tunesmith/diagnostics";
import { open } from "node:fs/promises";
import { limits } from "../limits.js";
import { reasonOf } from "./reason-of.js";
import { Source } from "../parse/source.js";

/** Bytes of a file or pipe, at most one more than the limit, so that a huge file costs nothing. */
export async function readLimited(file: string, name: string): Promise<Uint8Array | Diagnostic> {
  try {
    await using handle = await open(file, "r");
    const facts = await handle.stat();
    if (facts.size > limits.bytes) return tooLarge(name, facts.size);
    const bytes = Buffer.alloc(limits.bytes + 1);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    return unreadable(name, reasonOf(error));
  }
}

/** UTF-8 text, or what is wrong with the bytes. */
export function decode(bytes: Uint8Array, name: string): string | Diagnostic {
  if (bytes.length > limits.bytes) return tooLarge(name, bytes.length);
  const what = bytes.length === 0 ? null : foreignFile(bytes);
  if (what !== null) return diagnostic(what, { file: name }, { file: name });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const offset = firstInvalid(bytes);
    const before = new TextDecoder("utf-8").decode(bytes.subarray(0, offset), { stream: true });
    const { line, column } = new Source(name, before).where(before.length, before.length);
    const encoding = encodingOf(bytes, offset);
    return diagnostic("manifest/invalid-utf8", { offset, encoding }, { file: name, line, column });
  }
}

function tooLarge(name: string, bytes: number): Diagnostic {
  return diagnostic("manifest/too-large", { bytes, limit: limits.bytes }, { file: name });
}

function unreadable(path: string, problem: string): Diagnostic {
  return diagnostic("manifest/unreadable", { path, problem }, { file: path });
}

/** Offset of the first byte that does not belong to UTF-8, by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPrefix(bytes.subarray(0, middle + 1))) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
