import type { FileHandle } from "node:fs/promises";
import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { JsonError, parseJson } from "./json.js";
import { jsonDiagnostic } from "./json-diagnostic.js";
import { limits } from "../limits.js";
import type { RawRecord } from "./raw-record.js";
import { columnAt, decodeUtf8, firstBadByte, withoutMark } from "./utf8.js";

const MOST_AT_ONCE = 1024 * 1024;

/**
 * Reads JSON lines by bytes: one JSON object a line, ended by LF or CRLF, blank lines left out. Never holds more
 * than a chunk and one line; a line over the limit ends the reading where the limit is passed.
 */
export async function readJsonLines(
  file: FileHandle,
  emit: (record: RawRecord) => void,
  report: (problem: Diagnostic) => void,
): Promise<void> {
  const chunkBytes = Math.min(MOST_AT_ONCE, Math.max(1, (await file.stat()).size));
  let line = 0;
  /** Bytes of a line that no chunk has ended yet. */
  let held: Buffer[] = [];
  let heldBytes = 0;
  const finish = (bytes: Buffer): boolean => {
    line++;
    if (bytes.length > limits.recordBytes) {
      report(diagnostic("data/line-too-long", { limit: limits.recordBytes }, { line }));
      return false;
    }
    readLine(line === 1 ? withoutMark(bytes) : bytes, line, emit, report);
    return true;
  };
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes);
    const chunk = buffer.subarray(0, bytesRead);
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      const bytes =
        heldBytes > 0 ? Buffer.concat([...held, chunk.subarray(start, end)]) : chunk.subarray(start, end);
      held = [];
      heldBytes = 0;
      start = end + 1;
      if (!finish(bytes)) {
        return;
      }
    }
    if (start < bytesRead) {
      held.push(chunk.subarray(start));
      heldBytes += bytesRead - start;
    }
    if (bytesRead === 0 || heldBytes > limits.recordBytes) {
      if (heldBytes > 0) {
        finish(Buffer.concat(held));
      }
      return;
    }
  }
}

function readLine(
  bytes: Buffer,
  line: number,
  emit: (record: RawRecord) => void,
  report: (problem: Diagnostic) => void,
): void {
  const text = decodeUtf8(bytes);
  if (text === null) {
    const offset = firstBadByte(bytes);
    const before = bytes.subarray(0, offset).toString("utf8");
    report(diagnostic("data/invalid-utf8", { offset }, { line, column: columnAt(before, before.length) }));
    return;
  }
  if (/^[ \t\r]*$/.test(text)) {
    return;
  }
  try {
    const value = parseJson(text);
    if (value instanceof Map) {
      emit({ line, values: value, typed: true });
    } else {
      report(diagnostic("data/bad-line", { problem: "it is no JSON object" }, { line }));
    }
  } catch (error) {
    if (!(error instanceof JsonError)) {
      throw error;
    }
    report(jsonDiagnostic(error, "data/bad-line", { line, column: columnAt(text, error.offset) }));
  }
}
