/**
 * The candidate that `word` was most likely meant to be, or none: at most a third of its letters (and at
 * most three) inserted, deleted, changed or swapped with a neighbour (Damerau–Levenshtein, restricted).
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const longer = Math.max(wanted.length, folded.length);
    // Of a single letter nothing is left when it is changed.
    const limit = Math.min(3, Math.max(1, Math.floor(longer / 3)), longer - 1);
    if (Math.abs(folded.length - wanted.length) > limit || wanted.length > 256) continue;
    const distance = editDistance(wanted, folded);
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** The candidates, those most like `word` first; those that are alike in this keep their order. */
export function nearestFirst(word: string, candidates: Iterable<string>): string[] {
  const wanted = fold(word).slice(0, COMPARED);
  return [...candidates]
    .map((candidate) => ({ candidate, distance: editDistance(wanted, fold(candidate).slice(0, COMPARED)) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ candidate }) => candidate);
}

/** Characters of a name that its place in a list is decided by. */
const COMPARED = 64;

/** Case and the choice between `-`, `_` and camelCase do not count. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}

function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
