import { isCalled } from "./names.js";
import type { Table } from "./table.js";

/** Words and characters that a column's name hardly has. */
const longName = { words: 8, characters: 80 };

/** Whether the first line of a CSV file holds a record in the place of names. */
export function isRecord({ columns, valuesOf }: Table): boolean {
  if (columns.some((column) => isCalled("text", column) || isCalled("answer", column))) return false;
  return columns.some(
    (column) =>
      isNumberOrDate(column) ||
      column.length > longName.characters ||
      column.trim().split(/\s+/).length >= longName.words ||
      /\S\s.*[.!]$/.test(column.trim()) ||
      (column !== "" && valuesOf(column).includes(column)),
  );
}

function isNumberOrDate(name: string): boolean {
  return /^[+-]?\d+([.,:/-]\d+)*$/.test(name.trim());
}
