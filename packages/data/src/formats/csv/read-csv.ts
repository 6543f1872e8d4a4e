import { counted, diagnostic } from "@tunesmith/diagnostics";
import { limits } from "../../limits.js";
import type { Reading } from "../raw-record.js";
import { shapeOf } from "../shape.js";
import { placeAt } from "../utf8.js";
import { CsvError, CsvReader, type Row } from "./reader.js";
import { separationOf } from "./separator.js";

/**
 * Reads separated values: a header line with distinct names, then one record a row. Every value is text as it stands;
 * where several columns have no name, these are left out. Gives the separator.
 * @param own what stands between columns by the ending of the file
 */
export function readCsv(text: string, own: string, reading: Reading): string {
  const { report, isWanted } = reading;
  const { separator, others, start } = separationOf(text, own, isWanted);
  if (/^\s*(?:\[\s*)?\{\s*"/.test(text)) {
    const found = shapeOf(text, { isCut: false, isTable: () => false });
    report(diagnostic("data/not-csv", found, { line: 1, column: 1 }));
    return separator;
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    report(diagnostic("data/bad-csv", { problem: "it holds the character NUL" }, placeAt(text, nul)));
    return separator;
  }
  const reader = new CsvReader(text, separator, start);
  const rows = rowsOf(reader, report);
  const header = rows?.shift();
  if (!rows || !header) {
    return separator;
  }
  const columns = header.values;
  const twice = columns.find((name, index) => name !== "" && columns.indexOf(name) !== index);
  const uneven = rows.some(({ values }) => values.length !== columns.length);
  if (twice !== undefined) {
    report(diagnostic("data/duplicate-key", { key: twice, where: "header" }, { line: header.line }));
  } else if (uneven && others.length > 0) {
    const separators = [separator, ...others];
    report(diagnostic("data/separator-unclear", { separators }, { line: header.line }));
  } else {
    reportLineEnds(reader, report);
    emitRows(rows, columns, reading);
  }
  return separator;
}

/** All rows; null beside a problem. */
function rowsOf(reader: CsvReader, report: Reading["report"]): Row[] | null {
  const rows: Row[] = [];
  try {
    for (let row = reader.next(); row !== null; row = reader.next()) {
      rows.push(row);
    }
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) {
      throw error;
    }
    const { problem, line, column } = error;
    report(
      problem === "too-long"
        ? diagnostic("data/line-too-long", { limit: limits.recordBytes }, { line })
        : diagnostic("data/bad-csv", { problem: sentences[problem] }, { line, column }),
    );
    return null;
  }
}

const sentences = {
  "not-closed": "a quote is opened and never closed",
  "behind-quote": "text follows a closing quote; a quote inside a quoted value is doubled",
  "quote-inside": "a quote stands inside an unquoted value; put the value in quotes and double the quote",
} as const;

function emitRows(rows: readonly Row[], columns: readonly string[], { emit, report }: Reading): void {
  const nameless = columns.filter((name) => name === "").length > 1;
  for (const { values, line } of rows) {
    if (values.length === columns.length) {
      const cells = columns.map((name, index): [string, string] => [name, values[index]!]);
      emit({ line, values: new Map(cells.filter(([name]) => name !== "" || !nameless)), typed: false });
    } else {
      const problem = `this row has ${counted(values.length, "value")}, the header ${columns.length}`;
      report(diagnostic("data/bad-csv", { problem }, { line }), "uneven");
    }
  }
}

/** Line ends of several kinds are no mistake, but seldom meant. */
function reportLineEnds({ ends }: CsvReader, report: Reading["report"]): void {
  if (ends.size < 2) {
    return;
  }
  const sorted = [...ends].sort(([, a], [, b]) => b.count - a.count || a.line - b.line);
  const kinds = sorted.map(([kind, { count }]) => `${count} ${kind}`);
  report(diagnostic("data/mixed-line-ends", { kinds }, { line: sorted[1]![1].line }));
}
