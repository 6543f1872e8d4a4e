import { diagnostic, differenceOf, skeleton, type Diagnostic } from "@tunesmith/diagnostics";
import type { SetName } from "./sets.js";
import { placeOf, type Source, type Sources } from "./sources.js";
import { folded, look, trimmed } from "./text.js";

/**
 * Held-out records that were trained on: as they stand, or but for case and white space, or for characters that only
 * look the same.
 */
export function checkOverlap(sources: Sources): Diagnostic[] {
  if (sources.validation.length === 0 && sources.evaluation.length === 0) return [];
  const exact = firstBy(sources.training, trimmed);
  const near = firstBy(sources.training, folded);
  // Where every text is its own skeleton, what looks the same is the same.
  const isPlain = Object.values(sources).every((set) => set.every(({ text }) => skeleton(text) === text));
  const alike = isPlain ? near : firstBy(sources.training, look);
  return (["validation", "evaluation"] as const).flatMap((set) => {
    const same = pairs(sources[set], exact, trimmed);
    const close = pairs(same.others, near, folded);
    const looking = pairs(isPlain ? [] : close.others, alike, look);
    return [
      ...tell("data/overlap", same.pairs, set),
      ...tell("data/overlap-folded", close.pairs, set),
      ...tell("data/overlap-alike", looking.pairs, set),
    ];
  });
}

/** A training record and the held-out record that is it. */
type Pair = [Source, Source];

function tell(
  code: "data/overlap" | "data/overlap-folded" | "data/overlap-alike",
  found: readonly Pair[],
  set: SetName,
): Diagnostic[] {
  const [example] = found;
  if (example === undefined) return [];
  const [first, second] = example;
  const difference = differenceOf(folded(second.text), folded(first.text));
  const fields = {
    count: found.length,
    first: first.record.number,
    second: second.record.number,
    set,
    difference,
  };
  return [diagnostic(code, fields, placeOf(second.record))];
}

function firstBy(sources: readonly Source[], key: (text: string) => string): Map<string, Source> {
  const first = new Map<string, Source>();
  for (const source of sources) {
    const known = key(source.text);
    if (!first.has(known)) first.set(known, source);
  }
  return first;
}

/** Each held-out record with the training record that it equals, and those that equal none. */
function pairs(
  held: readonly Source[],
  trained: ReadonlyMap<string, Source>,
  key: (text: string) => string,
): { pairs: Pair[]; others: Source[] } {
  const found: Pair[] = [];
  const others: Source[] = [];
  for (const source of held) {
    const first = trained.get(key(source.text));
    if (first === undefined) others.push(source);
    else found.push([first, source]);
  }
  return { pairs: found, others };
}
