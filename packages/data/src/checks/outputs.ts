import { diagnostic, differenceOf, skeleton, type Diagnostic } from "@tunesmith/diagnostics";
import type { DataRecord } from "../record.js";
import { placeOf } from "./sources.js";

/** An answer where it is given first. */
interface Answer {
  output: string;
  record: DataRecord;
  set: string;
}

/** Answers of sets, by their names, that look alike and are not the same. */
export function checkOutputs(sets: Readonly<Record<string, readonly DataRecord[]>>): Diagnostic[] {
  const known = new Set<string>();
  const byLook = new Map<string, Answer>();
  const pairs: Array<[Answer, Answer]> = [];
  for (const [set, records] of Object.entries(sets)) {
    for (const record of records) {
      const { output } = record;
      if (output === null || known.has(output)) continue;
      known.add(output);
      const answer = { output, record, set };
      const look = skeleton(output);
      const first = byLook.get(look);
      if (first === undefined) byLook.set(look, answer);
      else pairs.push([first, answer]);
    }
  }
  const [example] = pairs;
  if (example === undefined) return [];
  const [first, second] = example;
  const fields = {
    count: pairs.length,
    output: second.output,
    first: nameOf(first),
    second: nameOf(second),
    difference: differenceOf(second.output, first.output),
  };
  return [diagnostic("data/outputs-alike", fields, placeOf(second.record))];
}

function nameOf({ set, record }: Answer): string {
  return `${set} record ${record.number}`;
}
