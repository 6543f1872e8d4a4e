import { createHash } from "node:crypto";
import type { DataRecord } from "./record.js";

export interface Split {
  training: DataRecord[];
  validation: DataRecord[];
}

/**
 * Holds back about `share` of the records for validation. A record's side depends on its text and the seed alone,
 * so that reordering a file moves nothing, and equal inputs stay together: no validation input has been trained
 * on. Both parts keep file order. Null when either part would be empty.
 */
export function splitValidation(records: readonly DataRecord[], share: number, seed: number): Split | null {
  const groups = new Map<string, { key: string; indices: number[] }>();
  for (const [index, record] of records.entries()) {
    const text = inputText(record);
    const group = groups.get(text);
    if (group) {
      group.indices.push(index);
    } else {
      groups.set(text, { key: digest(`validation split\n${seed}\n${text}`), indices: [index] });
    }
  }
  const wanted = Math.max(1, Math.round(records.length * share));
  const held = new Set<number>();
  const ordered = [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { indices } of ordered) {
    if (held.size >= wanted) {
      break;
    }
    if (held.size + indices.length < records.length) {
      indices.forEach((index) => held.add(index));
    }
  }
  if (held.size === 0) {
    return null;
  }
  return {
    training: records.filter((_, index) => !held.has(index)),
    validation: records.filter((_, index) => held.has(index)),
  };
}

function inputText(record: DataRecord): string {
  const others = [...record.fields]
    .filter(([name]) => name !== "output")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return record.fields.get("input") ?? JSON.stringify(others);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
