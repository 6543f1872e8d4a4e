import type { LengthBin, Lengths } from "@tunesmith/contracts";

const MOST_BINS = 20;

/** Length of a text in Unicode code points. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Percentiles (nearest rank), mean and histogram of lengths; all zero without any. */
export function lengthsOf(lengths: readonly number[]): Lengths {
  const sorted = Float64Array.from(lengths).sort();
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  const sum = sorted.reduce((total, length) => total + length, 0);
  return {
    minimum: rank(0),
    median: rank(0.5),
    p90: rank(0.9),
    p95: rank(0.95),
    p99: rank(0.99),
    maximum: rank(1),
    mean: sorted.length === 0 ? 0 : sum / sorted.length,
    histogram: histogram(sorted),
  };
}

/** Ranges of equal, round width from the shortest to the longest, empty ones between them included. */
function histogram(sorted: Float64Array): LengthBin[] {
  const [least = 0] = sorted;
  const greatest = sorted.at(-1);
  if (greatest === undefined) {
    return [];
  }
  const width = roundWidth(least, greatest);
  const start = Math.floor(least / width) * width;
  const count = Math.floor((greatest - start) / width) + 1;
  const bins = Array.from({ length: count }, (_, index): LengthBin => {
    const from = start + index * width;
    return { from, to: from + width - 1, count: 0 };
  });
  for (const length of sorted) {
    const bin = bins[Math.floor((length - start) / width)];
    if (bin) bin.count++;
  }
  return bins;
}

/** The least of 1, 2, 5, 10, 20, 50 … that needs no more than the most ranges. */
function roundWidth(least: number, greatest: number): number {
  for (let decade = 1; ; decade *= 10) {
    for (const width of [decade, 2 * decade, 5 * decade]) {
      if (Math.floor(greatest / width) - Math.floor(least / width) < MOST_BINS) {
        return width;
      }
    }
  }
}
