import { CsvError, parse, type Options } from "csv-parse/sync";
import { diagnostic } from "@tunesmith/diagnostics";
import { limits } from "../../limits.js";
import type { Reading } from "../raw-record.js";
import { placeAt } from "../utf8.js";

/** One row of a file, and the line on which it begins, from 1. */
export interface Row {
  values: string[];
  line: number;
}

/** All rows of a file, and how often each line end was met outside of quotes, and on which line first. */
export interface Table {
  rows: Row[];
  ends: Map<string, { count: number; line: number }>;
}

/** RFC 4180, with any separator, any of three line ends wherever it stands, and rows of any length. */
export function grammar(separator: string): Options {
  return {
    delimiter: separator,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    max_record_size: limits.recordBytes,
  };
}

/**
 * The rows of a table in UTF-8, blank lines left out; null beside a problem. The parser counts a CRLF in quotes as two
 * lines: lines are counted here, in the bytes that it says a row has.
 * @param line that on which the table begins
 */
export function rowsOf(
  bytes: Buffer,
  separator: string,
  line: number,
  report: Reading["report"],
): Table | null {
  const table: Table = { rows: [], ends: new Map() };
  let start = 0;
  const take = (values: string[], { bytes: end }: { bytes: number }): null => {
    const row = bytes.toString("latin1", start, end);
    const breaks = row.match(/\r\n|\n|\r/g) ?? [];
    const last = breaks.at(-1) ?? "";
    const lineEnd = row.endsWith(last) ? last : "";
    if (row.length - lineEnd.length > limits.recordBytes) {
      throw new CsvError("CSV_MAX_RECORD_SIZE", "");
    }
    if (row !== lineEnd) {
      table.rows.push({ values, line });
    }
    start = end;
    line += breaks.length;
    if (lineEnd !== "") {
      const kind = lineEnd.replace("\r", "CR").replace("\n", "LF");
      const known = table.ends.get(kind) ?? { count: 0, line: line - 1 };
      table.ends.set(kind, { ...known, count: known.count + 1 });
    }
    return null;
  };
  try {
    parse(bytes, { ...grammar(separator), on_record: take });
    return table;
  } catch (error) {
    if (!(error instanceof CsvError)) {
      throw error;
    }
    const found = quoteProblem(error, bytes, separator);
    if (found) {
      const before = bytes.toString("utf8", start, found.offset);
      const place = placeAt(before, before.length);
      const where = { line: line + place.line - 1, column: place.column };
      report(diagnostic("data/bad-csv", { problem: found.problem }, where));
    } else {
      report(diagnostic("data/line-too-long", { limit: limits.recordBytes }, { line }));
    }
    return null;
  }
}

/** What is wrong with a quote, and where; null where the row is too long, and not for a quote that is never closed. */
function quoteProblem(
  error: CsvError,
  bytes: Buffer,
  separator: string,
): { problem: string; offset: number } | null {
  /** Where the value begins, or the separator before it. */
  const value = Number(error["bytes"]);
  const quote = bytes.indexOf('"', value);
  switch (error.code) {
    case "INVALID_OPENING_QUOTE": {
      const problem = "a quote stands inside an unquoted value; put the value in quotes and double the quote";
      return { problem, offset: quote };
    }
    case "CSV_INVALID_CLOSING_QUOTE": {
      const problem = "text follows a closing quote; a quote inside a quoted value is doubled";
      return { problem, offset: behindQuoted(bytes, quote) };
    }
    default: {
      const isOpen =
        quote >= 0 && quote - value <= Buffer.byteLength(separator) && behindQuoted(bytes, quote) === 0;
      return isOpen ? { problem: "a quote is opened and never closed", offset: quote } : null;
    }
  }
}

/** Offset behind the quoted value that begins at an offset; 0 where it never ends. */
function behindQuoted(bytes: Buffer, offset: number): number {
  let end = bytes.indexOf('"', offset + 1);
  while (end >= 0 && bytes[end + 1] === bytes[offset]) {
    end = bytes.indexOf('"', end + 2);
  }
  return end + 1;
}
