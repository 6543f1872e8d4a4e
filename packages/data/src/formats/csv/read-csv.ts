import { counted, diagnostic } from "@tunesmith/diagnostics";
import type { Reading } from "../raw-record.js";
import { shapeOf } from "../shape.js";
import { placeAt } from "../utf8.js";
import { rowsOf, type Row, type Table } from "./rows.js";
import { separationOf } from "./separator.js";

/** What a file says beside its records. */
export interface ReadTable {
  separator: string;
  /** Its only row; null where there is another, or none. */
  alone: Row | null;
}

/**
 * Reads separated values: a header line with distinct names, then one record a row. Every value is text as it stands;
 * where several columns have no name, these are left out. Gives the separator, and the one row of a file that has no other.
 * @param own what stands between columns by the ending of the file
 */
export function readCsv(text: string, own: string, reading: Reading): ReadTable {
  const { report, isWanted } = reading;
  const { separator, others, bytes, line } = separationOf(text, own, isWanted);
  if (/^\s*(?:\[\s*)?\{\s*"/.test(text)) {
    const found = shapeOf(text, { isCut: false, isTable: () => false });
    report(diagnostic("data/not-csv", found, { line: 1, column: 1 }));
    return { separator, alone: null };
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    report(diagnostic("data/bad-csv", { problem: "it holds the character NUL" }, placeAt(text, nul)));
    return { separator, alone: null };
  }
  const table = rowsOf(bytes, separator, line, report);
  const header = table?.rows.shift();
  if (!table || !header) {
    return { separator, alone: null };
  }
  const { rows } = table;
  const columns = header.values;
  const twice = columns.find((name, index) => name !== "" && columns.indexOf(name) !== index);
  const uneven = rows.some(({ values }) => values.length !== columns.length);
  if (twice !== undefined) {
    report(diagnostic("data/duplicate-key", { key: twice, where: "header" }, { line: header.line }));
  } else if (uneven && others.length > 0) {
    const separators = [separator, ...others];
    report(diagnostic("data/separator-unclear", { separators }, { line: header.line }));
  } else {
    reportLineEnds(table, report);
    emitRows(rows, columns, reading);
  }
  return { separator, alone: rows.length === 0 ? header : null };
}

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
function reportLineEnds({ ends }: Table, report: Reading["report"]): void {
  if (ends.size < 2) {
    return;
  }
  const sorted = [...ends].sort(([, a], [, b]) => b.count - a.count || a.line - b.line);
  const kinds = sorted.map(([kind, { count }]) => `${count} ${kind}`);
  report(diagnostic("data/mixed-line-ends", { kinds }, { line: sorted[1]![1].line }));
}
