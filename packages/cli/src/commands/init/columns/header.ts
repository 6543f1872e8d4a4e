import { looksLikeValue } from "@tunesmith/data";
import { isCalled } from "./names.js";
import type { Table } from "./table.js";

/** Whether the first line of a CSV file holds a record in the place of names. */
export function isRecord({ columns, valuesOf }: Table): boolean {
  if (columns.some((column) => isCalled("text", column) || isCalled("answer", column))) return false;
  return columns.some(
    (column) => looksLikeValue(column) || (column !== "" && valuesOf(column).includes(column)),
  );
}
