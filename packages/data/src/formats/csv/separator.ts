import { CsvError, parse } from "csv-parse/sync";
import { grammar } from "./rows.js";

/** What stands between the columns of a file. */
export interface Separation {
  separator: string;
  /** Others that would part the header, too. */
  others: string[];
  /** The header and all behind it, in UTF-8. */
  bytes: Buffer;
  /** The line on which the header begins, or blank lines before it. */
  line: number;
}

/** What may stand between columns where the file does not say it. */
const candidates = [",", ";", "\t", "|"];

/** Excel's first line that names the separator. */
const NAMED = /^("?)sep=([^\w"\r\n])\1(?:\r\n|\n|\r|$)/i;

/**
 * What stands between the columns: what the first line `sep=…` names; or else the first of `own`, comma, semicolon, tab
 * and bar that parts the header, those before the others that give columns which are looked for.
 * @param own what the ending of the file promises
 * @param isWanted whether columns are those that are looked for
 */
export function separationOf(
  text: string,
  own: string,
  isWanted: (columns: readonly string[]) => boolean,
): Separation {
  const named = NAMED.exec(text);
  if (named) {
    return { separator: named[2]!, others: [], bytes: Buffer.from(text.slice(named[0].length)), line: 2 };
  }
  const table = { bytes: Buffer.from(text), line: 1 };
  const columns = columnsBy(table.bytes, own);
  if (columns.length < 2 && isWanted(columns)) {
    return { separator: own, others: [], ...table };
  }
  const parting = [own, ...candidates.filter((one) => one !== own)].filter(
    (one) => columnsBy(table.bytes, one).length > 1,
  );
  const separator = parting.find((one) => isWanted(columnsBy(table.bytes, one))) ?? parting[0] ?? own;
  return { separator, others: parting.filter((one) => one !== separator), ...table };
}

/** The columns of the header; none where it is no row by this separator. */
function columnsBy(table: Buffer | string, separator: string): string[] {
  try {
    return parse(table, { ...grammar(separator), skip_empty_lines: true, to: 1 })[0] ?? [];
  } catch (error) {
    if (error instanceof CsvError) {
      return [];
    }
    throw error;
  }
}

/** Whether a text, or its beginning, is a table: its columns are looked for, or its first row has as many values. */
export function isTable(text: string, isWanted: (columns: readonly string[]) => boolean): boolean {
  const { separator } = separationOf(text, ",", isWanted);
  const columns = columnsBy(text, separator);
  if (columns.length < 2) {
    return false;
  }
  const [, row = ""] = text.split(/[\r\n]+/, 2);
  return isWanted(columns) || columnsBy(row, separator).length === columns.length;
}
