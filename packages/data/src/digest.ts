import { createHash } from "node:crypto";
import type { DataRecord } from "./record.js";

/**
 * SHA-256 of what training and evaluation see of the records: the answer and the fields that a template names, in
 * record order. File format, white space between values, key order, file names and unused columns do not count.
 * One RFC 8785 object and a line feed per record.
 */
export function digestRecords(records: readonly DataRecord[], fields: readonly string[]): string {
  const names = [...new Set(fields)].filter((name) => name !== "output").sort();
  const hash = createHash("sha256");
  for (const record of records) {
    const members = names.flatMap((name) => {
      const value = record.fields.get(name);
      return value === undefined ? [] : [`${JSON.stringify(name)}:${JSON.stringify(value)}`];
    });
    hash.update(`{"fields":{${members.join(",")}},"output":${JSON.stringify(record.output)}}\n`);
  }
  return hash.digest("hex");
}

/** The digest of records with every column that any of them has: what a data asset is identified by. */
export function digestOfAll(records: readonly DataRecord[]): string {
  return digestRecords(
    records,
    records.flatMap(({ fields }) => [...fields.keys()]),
  );
}
