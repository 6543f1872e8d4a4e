import type { FileHandle } from "node:fs/promises";
import { diagnostic, encodingOf, type Diagnostic } from "@tunesmith/diagnostics";
import { limits } from "../limits.js";
import { isTable } from "./csv/separator.js";
import { JsonError, parseJson } from "./json.js";
import { jsonDiagnostic } from "./json-diagnostic.js";
import type { RawRecord, Reading } from "./raw-record.js";
import { shapeAlone, shapeOf, type Found } from "./shape.js";
import { columnAt, decodeUtf8, firstBadByte, withoutMark } from "./utf8.js";

const MOST_AT_ONCE = 1024 * 1024;

/**
 * Reads JSON lines by bytes: one JSON object a line, ended by LF or CRLF, blank lines left out. Never holds more
 * than a chunk and one line; a line over the limit ends the reading where the limit is passed. A file whose first line
 * shows that it has another format is one problem.
 */
export async function readJsonLines(file: FileHandle, reading: Reading): Promise<void> {
  const chunkBytes = Math.min(MOST_AT_ONCE, Math.max(1, (await file.stat()).size));
  const lines = new LineReader(reading);
  /** Bytes of a line that no chunk has ended yet. */
  let held: Buffer[] = [];
  let heldBytes = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes);
    const chunk = buffer.subarray(0, bytesRead);
    lines.see(chunk);
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      const bytes =
        heldBytes > 0 ? Buffer.concat([...held, chunk.subarray(start, end)]) : chunk.subarray(start, end);
      held = [];
      heldBytes = 0;
      start = end + 1;
      if (!lines.take(bytes)) {
        return;
      }
    }
    if (start < bytesRead) {
      held.push(chunk.subarray(start));
      heldBytes += bytesRead - start;
    }
    if (bytesRead === 0 || heldBytes > limits.recordBytes) {
      if (heldBytes === 0 || lines.take(Buffer.concat(held))) {
        lines.end();
      }
      return;
    }
  }
}

/** Takes the lines of a file one by one. */
class LineReader {
  private line = 0;
  private beginning: Buffer = Buffer.alloc(0);
  private isFirst = true;
  /** The first record, as long as no second one shows that it is one. */
  private doubtful: { record: RawRecord; found: Found } | null = null;

  constructor(private readonly reading: Reading) {}

  /** The chunk that the next lines are of; the first is the beginning of the file. */
  see(chunk: Buffer): void {
    if (this.beginning.length === 0) {
      this.beginning = chunk;
    }
  }

  /** Reads a line; false where reading more is of no use. */
  take(bytes: Buffer): boolean {
    this.line++;
    const { line } = this;
    const isTooLong = bytes.length > limits.recordBytes;
    const read = isTooLong
      ? { problem: diagnostic("data/line-too-long", { limit: limits.recordBytes }, { line }) }
      : readLine(line === 1 ? withoutMark(bytes) : bytes, line);
    if (read === null) {
      return true;
    }
    const isFirst = this.isFirst;
    this.isFirst = false;
    this.emitDoubtful();
    if ("record" in read) {
      const found = isFirst ? this.otherFormat(read.record.values) : null;
      if (found) {
        this.doubtful = { record: read.record, found };
      } else {
        this.reading.emit(read.record);
      }
      return true;
    }
    const found = isFirst ? this.shape() : null;
    if (found) {
      this.reading.report(diagnostic("data/not-json-lines", found, { line, column: 1 }));
      return false;
    }
    this.reading.report(read.problem, read.cause);
    return !isTooLong;
  }

  end(): void {
    if (this.doubtful) {
      const { record, found } = this.doubtful;
      this.reading.report(diagnostic("data/not-json-lines", found, { line: record.line, column: 1 }));
    }
  }

  private emitDoubtful(): void {
    if (this.doubtful) {
      this.reading.emit(this.doubtful.record);
      this.doubtful = null;
    }
  }

  /** What a file is whose first line is no record. */
  private shape(): Found | null {
    const { isWanted } = this.reading;
    const text = withoutMark(this.beginning).toString("utf8");
    const found = shapeOf(text, {
      isCut: this.beginning.length === MOST_AT_ONCE,
      isTable: (table) => isTable(table, isWanted),
    });
    return ["lines", "object", "other"].includes(found.got) ? null : found;
  }

  /** What a file is whose only line is an object that is hardly a record. */
  private otherFormat(values: RawRecord["values"]): Found | null {
    const found = shapeAlone(values);
    const hasText = [...values.values()].some((value) => typeof value === "string");
    const isRecord = hasText && this.reading.isWanted([...values.keys()]);
    const isKeyed = found.got === "keyed" && values.size > 1;
    return found.got === "columns" || isKeyed || (found.got === "wrapped" && !isRecord) ? found : null;
  }
}

/** The record or the problem of a line; null where it is blank. */
function readLine(
  bytes: Buffer,
  line: number,
): { record: RawRecord } | { problem: Diagnostic; cause?: string } | null {
  const text = decodeUtf8(bytes);
  if (text === null) {
    const offset = firstBadByte(bytes);
    const before = bytes.subarray(0, offset).toString("utf8");
    const fields = { offset, encoding: encodingOf(bytes, offset) };
    const column = columnAt(before, before.length);
    return { problem: diagnostic("data/invalid-utf8", fields, { line, column }), cause: "encoding" };
  }
  if (/^[ \t\r]*$/.test(text)) {
    return null;
  }
  try {
    const values = parseJson(text);
    return values instanceof Map
      ? { record: { line, values, typed: true } }
      : { problem: diagnostic("data/bad-line", { problem: "it is no JSON object" }, { line }) };
  } catch (error) {
    if (!(error instanceof JsonError)) {
      throw error;
    }
    const where = { line, column: columnAt(text, error.offset) };
    return { problem: jsonDiagnostic(error, "data/bad-line", where) };
  }
}
