import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { DataRecord } from "../record.js";
import { placeOf, type Source } from "./sources.js";

/** Records of a set that repeat an earlier one, and inputs that have several answers. */
export function checkRepeats(sources: readonly Source[], set: string): Diagnostic[] {
  const firstOf = new Map<string, DataRecord>();
  const repeats: Array<[DataRecord, DataRecord]> = [];
  const contradicted = new Map<string, [DataRecord, DataRecord]>();
  const outputs = new Map<string, DataRecord>();
  for (const { record, text } of sources) {
    const pair = pairKey(text, record.output);
    const same = outputs.get(pair);
    const first = firstOf.get(text);
    if (same) {
      repeats.push([same, record]);
    } else if (first && !contradicted.has(text)) {
      contradicted.set(text, [first, record]);
    }
    outputs.set(pair, same ?? record);
    firstOf.set(text, first ?? record);
  }
  const found: Diagnostic[] = [];
  for (const [code, pairs] of [
    ["data/duplicates", repeats],
    ["data/contradictions", [...contradicted.values()]],
  ] as const) {
    const [example] = pairs;
    if (example) {
      const [first, second] = example;
      const fields = { count: pairs.length, first: first.number, second: second.number, set };
      found.push(diagnostic(code, fields, placeOf(second)));
    }
  }
  return found;
}

/** One text for both; the length keeps `a` + `bc` and `ab` + `c` apart. */
function pairKey(text: string, output: string | null): string {
  return output === null ? `-${text}` : `${text.length} ${text}${output}`;
}
