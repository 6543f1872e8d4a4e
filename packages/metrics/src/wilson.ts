/** A closed interval [low, high]. */
export type Interval = [low: number, high: number];

/** The 97.5 % point of the standard normal distribution: a 95 % interval on two sides. */
const Z = 1.959963984540054;

/**
 * The 95 % score interval of Wilson (1927) for `count` successes in `total` trials. Unlike count/total ± z·s
 * it stays inside [0, 1] and does not collapse at 0 and 1.
 */
export function wilson(count: number, total: number): Interval {
  if (!Number.isInteger(count) || !Number.isInteger(total) || total < 1 || count < 0 || count > total) {
    throw new RangeError(`${count} of ${total} is no proportion`);
  }
  const share = count / total;
  const zz = (Z * Z) / total;
  const centre = share + zz / 2;
  // Square roots are correctly rounded (IEEE 754), so this is the same number on every machine.
  const reach = Z * Math.sqrt((share * (1 - share)) / total + zz / (4 * total));
  const low = count === 0 ? 0 : (centre - reach) / (1 + zz);
  const high = count === total ? 1 : (centre + reach) / (1 + zz);
  return [Math.max(0, low), Math.min(1, high)];
}
