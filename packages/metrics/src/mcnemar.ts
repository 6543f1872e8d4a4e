/** Paired outcomes of two variants on the same records. */
export interface McNemar {
  /** Records that only the first variant got right. */
  onlyFirst: number;
  /** Records that only the second variant got right. */
  onlySecond: number;
  /** Two-sided exact probability of a split at least this uneven if both were equally good. */
  pValue: number;
}

/**
 * McNemar's exact test: with n = onlyFirst + onlySecond discordant records, twice the binomial(n, 1/2) tail
 * up to the smaller count, at most 1. Products and quotients only, so that every machine prints the same digits.
 */
export function mcnemarExact(onlyFirst: number, onlySecond: number): McNemar {
  if (!Number.isInteger(onlyFirst) || !Number.isInteger(onlySecond) || onlyFirst < 0 || onlySecond < 0) {
    throw new RangeError(`${onlyFirst} and ${onlySecond} are no counts`);
  }
  const n = onlyFirst + onlySecond;
  const k = Math.min(onlyFirst, onlySecond);
  if (onlyFirst === onlySecond) {
    return { onlyFirst, onlySecond, pValue: 1 };
  }
  return { onlyFirst, onlySecond, pValue: Math.min(1, 2 * largestTerm(n, k) * tail(n, k)) };
}

/** C(n, k) / 2^n; the n halvings are taken between the factors, so that nothing overflows on the way. */
function largestTerm(n: number, k: number): number {
  let value = 1;
  let halvings = n;
  for (let factor = 1; factor <= k; factor++) {
    value *= (n - k + factor) / factor;
    while (value > 1 && halvings > 0) {
      value /= 2;
      halvings--;
    }
  }
  while (halvings > 0 && value > 0) {
    value /= 2;
    halvings--;
  }
  return value;
}

/** Σ C(n, i) / C(n, k) over i = 0 … k, largest term first. */
function tail(n: number, k: number): number {
  let term = 1;
  let sum = 1;
  for (let i = k; i > 0 && term > 0; i--) {
    term *= i / (n - i + 1);
    sum += term;
  }
  return sum;
}
