// Sums and middles. Pure.

/** Sum; 0 of nothing. */
export function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

/** Arithmetic mean. */
export function mean(values) {
  return sum(values) / values.length;
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Least and greatest. */
export function range(values) {
  return [Math.min(...values), Math.max(...values)];
}
