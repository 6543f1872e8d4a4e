import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { DataRecord } from "../record.js";
import { placeOf, type Source, type Sources } from "./sources.js";

/** Held-out records that were trained on: as they stand, or but for case and white space. */
export function checkOverlap(sources: Sources): Diagnostic[] {
  if (sources.validation.length === 0 && sources.evaluation.length === 0) return [];
  const exact = firstBy(sources.training, trimmed);
  const alike = firstBy(sources.training, folded);
  return (["validation", "evaluation"] as const).flatMap((set) => {
    const held = sources[set];
    const same = pairs(held, exact, trimmed);
    const near = pairs(
      held.filter(({ text }) => !exact.has(trimmed(text))),
      alike,
      folded,
    );
    return (
      [
        ["data/overlap", same],
        ["data/overlap-folded", near],
      ] as const
    ).flatMap(([code, found]) => {
      const [example] = found;
      if (example === undefined) return [];
      const [first, second] = example;
      const fields = { count: found.length, first: first.number, second: second.number, set };
      return [diagnostic(code, fields, placeOf(second))];
    });
  });
}

function trimmed(text: string): string {
  return text.trim();
}

/** A text without what case and white space make different. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}

function firstBy(sources: readonly Source[], key: (text: string) => string): Map<string, DataRecord> {
  const first = new Map<string, DataRecord>();
  for (const { text, record } of sources) {
    const known = key(text);
    if (!first.has(known)) first.set(known, record);
  }
  return first;
}

/** Each held-out record with the training record that it equals. */
function pairs(
  held: readonly Source[],
  trained: ReadonlyMap<string, DataRecord>,
  key: (text: string) => string,
): Array<[DataRecord, DataRecord]> {
  return held.flatMap(({ text, record }): Array<[DataRecord, DataRecord]> => {
    const first = trained.get(key(text));
    return first === undefined ? [] : [[first, record]];
  });
}
