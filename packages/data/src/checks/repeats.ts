import { diagnostic, differenceOf, skeleton, type Diagnostic } from "@tunesmith/diagnostics";
import { placeOf, type Source } from "./sources.js";

/** An earlier record and a later one. */
type Pair = [Source, Source];

/** Records of a set that repeat an earlier one, or look as if they did, and inputs that have several answers. */
export function checkRepeats(sources: readonly Source[], set: string): Diagnostic[] {
  const firstOf = new Map<string, Source>();
  const repeats: Pair[] = [];
  const alike: Pair[] = [];
  const contradicted = new Map<string, Pair>();
  const answered = new Map<string, Source>();
  const looking = new Map<string, Source>();
  // Where every text is its own skeleton, what looks the same is the same.
  const isPlain = sources.every(
    ({ text, record: { output } }) =>
      skeleton(text) === text && (output === null || skeleton(output) === output),
  );
  for (const source of sources) {
    const { text, record } = source;
    const pair = pairKey(text, record.output);
    const same = answered.get(pair);
    const look = isPlain
      ? pair
      : pairKey(skeleton(text), record.output === null ? null : skeleton(record.output));
    const near = isPlain ? same : looking.get(look);
    const first = firstOf.get(text);
    if (same) {
      repeats.push([same, source]);
    } else if (near) {
      alike.push([near, source]);
    } else if (first && !contradicted.has(text)) {
      contradicted.set(text, [first, source]);
    }
    answered.set(pair, same ?? source);
    if (!isPlain) looking.set(look, near ?? source);
    firstOf.set(text, first ?? source);
  }
  return [
    ...tell("data/duplicates", repeats, set),
    ...tell("data/duplicates-alike", alike, set),
    ...tell("data/contradictions", [...contradicted.values()], set),
  ];
}

function tell(
  code: "data/duplicates" | "data/duplicates-alike" | "data/contradictions",
  pairs: readonly Pair[],
  set: string,
): Diagnostic[] {
  const [example] = pairs;
  if (!example) {
    return [];
  }
  const [first, second] = example;
  const difference =
    first.text === second.text
      ? differenceOf(second.record.output ?? "", first.record.output ?? "")
      : differenceOf(second.text, first.text);
  const fields = {
    count: pairs.length,
    first: first.record.number,
    second: second.record.number,
    set,
    difference,
  };
  return [diagnostic(code, fields, placeOf(second.record))];
}

/** One text for both; the length keeps `a` + `bc` and `ab` + `c` apart. */
function pairKey(text: string, output: string | null): string {
  return output === null ? `-${text}` : `${text.length} ${text}${output}`;
}
