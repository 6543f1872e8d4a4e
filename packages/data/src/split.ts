import { createHash } from "node:crypto";
import { look } from "./checks/text.js";
import type { DataRecord } from "./record.js";
import type { Template } from "./template.js";

/** The two sides of a split, each in file order. */
export interface Split {
  training: DataRecord[];
  held: DataRecord[];
}

/**
 * Holds back about `share` of the records for validation. A record's side depends on its text and the seed alone,
 * so that reordering a file moves nothing, and equal inputs stay together: no validation input has been trained
 * on. Null when either part would be empty.
 */
export function splitValidation(records: readonly DataRecord[], share: number, seed: number): Split | null {
  return holdBack(records, share, `validation split\n${seed}`, (record) => {
    const text = inputText(record);
    return { text, alike: text };
  });
}

/**
 * Holds out about `share` of the records to judge on. A record's side depends on what the template shows of it
 * alone, so that runs with other seeds are judged on the same records; what differs in case and white space only,
 * or only looks the same, stays together. Null when either part would be empty.
 */
export function splitEvaluation(
  records: readonly DataRecord[],
  share: number,
  { fields }: Pick<Template, "fields">,
): Split | null {
  return holdBack(records, share, "evaluation split", (record) => {
    const text = fields.map((field) => record.fields.get(field) ?? "").join("\n");
    return { text, alike: look(text) };
  });
}

/** Takes whole groups of records that are alike, in the order of the least digest of their texts. */
function holdBack(
  records: readonly DataRecord[],
  share: number,
  purpose: string,
  read: (record: DataRecord) => { text: string; alike: string },
): Split | null {
  const groups = new Map<string, { key: string; indices: number[] }>();
  for (const [index, record] of records.entries()) {
    const { text, alike } = read(record);
    const key = digest(`${purpose}\n${text}`);
    const group = groups.get(alike);
    if (group) {
      group.indices.push(index);
      if (key < group.key) group.key = key;
    } else {
      groups.set(alike, { key, indices: [index] });
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
    held: records.filter((_, index) => held.has(index)),
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
