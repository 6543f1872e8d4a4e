import type { DataRecord, LoadedData } from "@tunesmith/data";

/** A file of records by its columns. */
export interface Table {
  path: string;
  columns: readonly string[];
  /** Columns of lists or objects, which are no text; none of `columns`. */
  nested: readonly string[];
  /** The values of a column, record by record; "" where a record has none. */
  valuesOf: (column: string) => readonly string[];
}

/** The table of records that were read without a mapping. */
export function tableOf(path: string, { columns, records }: Pick<LoadedData, "columns" | "records">): Table {
  const known = new Map<string, readonly string[]>();
  const nested = new Set(records.flatMap((record) => record.nested ?? []));
  return {
    path,
    columns: columns.filter((column) => !nested.has(column)),
    nested: columns.filter((column) => nested.has(column)),
    valuesOf: (column) => {
      const values = known.get(column) ?? records.map((record) => valueOf(record, column));
      known.set(column, values);
      return values;
    },
  };
}

/** The answer is no field of a record, and a list of answers is nothing else. */
function valueOf({ fields, output }: DataRecord, column: string): string {
  if (column === "output") return output ?? "";
  return fields.get(column) ?? (column === "labels" ? (output ?? "") : "");
}
