import { CsvError, parse } from "csv-parse/sync";
import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { limits } from "../limits.js";
import type { RawRecord } from "./raw-record.js";

/**
 * Reads comma-separated values (RFC 4180): a header line with distinct names, then one record a line; blank lines
 * are left out. Every value is text as it stands.
 */
export function readCsv(
  text: string,
  emit: (record: RawRecord) => void,
  report: (problem: Diagnostic) => void,
): void {
  const rows = parseRows(text, report);
  const header = rows?.shift();
  if (rows === null || header === undefined) {
    return;
  }
  const names = header.record;
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    report(diagnostic("data/duplicate-key", { key: twice }, { line: 1 }));
    return;
  }
  for (const { record, lastLine } of rows) {
    const line = firstLine(record, lastLine);
    if (record.length === names.length) {
      const values = new Map(names.map((name, index) => [name, record[index]!]));
      emit({ line, values, typed: false });
    } else {
      report(
        diagnostic(
          "data/bad-csv",
          { problem: `this line has ${record.length} fields, the header ${names.length}` },
          { line },
        ),
      );
    }
  }
}

interface Row {
  record: string[];
  lastLine: number;
}

function parseRows(text: string, report: (problem: Diagnostic) => void): Row[] | null {
  const rows: Row[] = [];
  try {
    parse(text, {
      columns: false,
      max_record_size: limits.recordBytes,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        rows.push({ record, lastLine: lines });
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) {
      throw error;
    }
    const line = Number(error["lines"]);
    if (error.code === "CSV_MAX_RECORD_SIZE") {
      report(diagnostic("data/line-too-long", { limit: limits.recordBytes }, { line }));
    } else {
      report(diagnostic("data/bad-csv", { problem: problems[error.code] ?? error.message }, { line }));
    }
    return null;
  }
}

/** The parser's own sentences name options that nobody has set. */
const problems: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "a quote is opened and never closed",
  CSV_INVALID_CLOSING_QUOTE: "text follows a closing quote; a quote inside a quoted value is doubled",
  INVALID_OPENING_QUOTE:
    "a quote stands inside an unquoted value; put the value in quotes and double the quote",
};

/** The parser knows the line on which a record ends; a quoted value may span several. */
function firstLine(record: readonly string[], lastLine: number): number {
  return lastLine - record.reduce((sum, value) => sum + (value.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}
