import { limits } from "../../limits.js";
import { columnAt } from "../utf8.js";

/** What can end a line. */
export type LineEnd = "LF" | "CRLF" | "CR";

const lineEnds: Readonly<Record<string, LineEnd>> = { "\n": "LF", "\r\n": "CRLF", "\r": "CR" };

/** One row of a file, and the line on which it begins, from 1. */
export interface Row {
  values: string[];
  line: number;
}

/** Why a text is no CSV, and where. */
export class CsvError extends Error {
  constructor(
    readonly problem: "not-closed" | "behind-quote" | "quote-inside" | "too-long",
    readonly line: number,
    readonly column: number | undefined,
  ) {
    super(problem);
  }
}

/** Where the rows begin. */
export interface Start {
  offset: number;
  line: number;
}

/**
 * Rows of separated values (RFC 4180): quotes around values that hold separators, quotes (doubled) or line breaks, which
 * are kept as they stand. Outside of quotes LF, CRLF and CR end a row, each wherever it stands. Blank lines are left out.
 */
export class CsvReader {
  /** How often each line end was met outside of quotes, and where first. */
  readonly ends = new Map<LineEnd, { count: number; line: number }>();
  private offset: number;
  private line: number;
  /** Offset at which the current line begins. */
  private lineStart: number;
  private readonly plain: RegExp;

  constructor(
    private readonly text: string,
    private readonly separator: string,
    start: Start = { offset: 0, line: 1 },
  ) {
    this.offset = this.lineStart = start.offset;
    this.line = start.line;
    const code = separator.charCodeAt(0).toString(16).padStart(4, "0");
    this.plain = new RegExp(`[^\\u${code}"\\r\\n]*`, "y");
  }

  /** The next row; null behind the last. Throws CsvError. */
  next(): Row | null {
    while (this.offset < this.text.length) {
      const { offset: start, line } = this;
      const values = [this.value()];
      while (this.text[this.offset] === this.separator) {
        this.offset++;
        values.push(this.value());
      }
      if (this.offset - start > limits.recordBytes) {
        throw new CsvError("too-long", line, undefined);
      }
      const isBlank = this.offset === start;
      this.endLine();
      if (!isBlank) {
        return { values, line };
      }
    }
    return null;
  }

  private value(): string {
    if (this.text[this.offset] === '"') {
      return this.quoted();
    }
    this.plain.lastIndex = this.offset;
    const value = this.plain.exec(this.text)?.[0] ?? "";
    this.offset += value.length;
    if (this.text[this.offset] === '"') {
      throw this.bad("quote-inside");
    }
    return value;
  }

  private quoted(): string {
    const start = this.offset + 1;
    let end = this.text.indexOf('"', start);
    while (end >= 0 && this.text[end + 1] === '"') {
      end = this.text.indexOf('"', end + 2);
    }
    if (end < 0) {
      throw this.bad("not-closed");
    }
    const value = this.text.slice(start, end);
    for (const { 0: lineEnd, index } of value.matchAll(/\r\n|\n|\r/g)) {
      this.line++;
      this.lineStart = start + index + lineEnd.length;
    }
    this.offset = end + 1;
    const next = this.text[this.offset];
    if (next !== undefined && next !== this.separator && next !== "\n" && next !== "\r") {
      throw this.bad("behind-quote");
    }
    return value.replaceAll('""', '"');
  }

  private endLine(): void {
    const first = this.text[this.offset];
    if (first === undefined) {
      return;
    }
    const lineEnd = first === "\r" && this.text[this.offset + 1] === "\n" ? "\r\n" : first;
    const kind = lineEnds[lineEnd]!;
    const known = this.ends.get(kind);
    this.ends.set(kind, { count: (known?.count ?? 0) + 1, line: known?.line ?? this.line });
    this.offset += lineEnd.length;
    this.line++;
    this.lineStart = this.offset;
  }

  private bad(problem: CsvError["problem"]): CsvError {
    const line = this.text.slice(this.lineStart, this.offset);
    return new CsvError(problem, this.line, columnAt(line, line.length));
  }
}
