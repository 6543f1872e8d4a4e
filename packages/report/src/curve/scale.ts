/** Where a value of the domain lies in a range, linearly; a domain of one value lies at the range's start. */
export function linear(domain: readonly [number, number], range: readonly [number, number]) {
  const [low, high] = domain;
  const [from, to] = range;
  const slope = high === low ? 0 : (to - from) / (high - low);
  return (value: number): number => from + (value - low) * slope;
}

/** Round values (1, 2 or 5 times a power of ten) within [low, high]: about `count`, never more than `count + 1`. */
export function ticks(low: number, high: number, count: number): number[] {
  if (!(high > low)) return [low];
  const { step, decimals } = roundStep((high - low) / count);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  // Rounding by text gives 0.3, not 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(decimals)));
}

/** The fewest decimals that write every tick exactly. */
export function tickDecimals(values: readonly number[]): number {
  let decimals = 0;
  while (decimals < 15 && values.some((value) => Number(value.toFixed(decimals)) !== value)) decimals++;
  return decimals;
}

/** The smallest of 1, 2, 5 × 10^k that is not below `least`. Powers of ten by multiplication: the same bytes everywhere. */
function roundStep(least: number): { step: number; decimals: number } {
  let power = 1;
  let decimals = 0;
  while (power > least && decimals < 15) {
    decimals++;
    power = Number(`1e-${decimals}`);
  }
  while (power * 10 <= least) power *= 10;
  for (const factor of [1, 2, 5, 10]) {
    if (factor * power >= least) return { step: factor * power, decimals };
  }
  return { step: 10 * power, decimals };
}
