/** Counts of expected label × predicted label. */
export interface ConfusionMatrix {
  /** The declared labels in their order, then every other text that occurs, in order of appearance. */
  labels: string[];
  /** `counts[e][p]`: records that expect label e and were given label p. */
  counts: number[][];
}

/**
 * Counts each pair of expected and predicted label. Texts outside `declared` (a model that generates
 * freely may answer anything) get rows and columns of their own behind it.
 */
export function confusionMatrix(
  expected: readonly string[],
  predicted: readonly string[],
  declared: readonly string[] = [],
): ConfusionMatrix {
  if (expected.length !== predicted.length) {
    throw new RangeError(`${expected.length} expected labels against ${predicted.length} predictions`);
  }
  const index = new Map<string, number>();
  for (const label of [...declared, ...expected, ...predicted]) {
    const trimmed = label.trim();
    if (!index.has(trimmed)) {
      index.set(trimmed, index.size);
    }
  }
  const counts = Array.from(index, () => Array.from(index, () => 0));
  for (const [record, label] of expected.entries()) {
    const row = counts[index.get(label.trim())!]!;
    const column = index.get(predicted[record]!.trim())!;
    row[column] = row[column]! + 1;
  }
  return { labels: [...index.keys()], counts };
}
