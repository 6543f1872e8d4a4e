/** A share of `total` records, with its interval left to the caller. */
export interface Proportion {
  count: number;
  total: number;
  value: number;
}

function proportion(hits: readonly boolean[]): Proportion {
  if (hits.length === 0) {
    throw new RangeError("a proportion of no records is undefined");
  }
  const count = hits.filter(Boolean).length;
  return { count, total: hits.length, value: count / hits.length };
}

/** Per record: is the prediction the expected answer, white space at both ends aside? */
export function matches(expected: readonly string[], predicted: readonly string[]): boolean[] {
  if (expected.length !== predicted.length) {
    throw new RangeError(`${expected.length} expected answers against ${predicted.length} predictions`);
  }
  return expected.map((answer, index) => answer.trim() === predicted[index]!.trim());
}

/** The share of records whose predicted label is the expected one. */
export function accuracy(expected: readonly string[], predicted: readonly string[]): Proportion {
  return proportion(matches(expected, predicted));
}

/**
 * The share of records whose generated text is the expected text after trimming. The same count as
 * `accuracy`; the two names keep closed label sets and free text apart in reports.
 */
export function exactMatch(expected: readonly string[], predicted: readonly string[]): Proportion {
  return proportion(matches(expected, predicted));
}
