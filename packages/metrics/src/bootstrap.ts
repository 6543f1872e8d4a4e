import { multiplyHigh, philox } from "./philox.js";
import type { Interval } from "./wilson.js";

export const RESAMPLES = 10_000;
/** Separates these draws from any other use of the same seed. */
const PURPOSE = 0x626f6f74;

export interface BootstrapOptions {
  /** Non-negative integer below 2^53. */
  seed: number;
  /** At least 40, so that a 2.5 % tail holds a resample. */
  resamples?: number;
}

/**
 * Percentile bootstrap over paired records: every statistic sees the same resamples.
 *
 * Records that look alike to every statistic share a cell; a resample is its count per cell, which is all that
 * `statistics` receives. So its cost follows the number of cells, not of records.
 * @param cells cell of each record, 0 … cellCount − 1.
 * @param statistics writes one number per statistic into `out`; @param count of statistics.
 * @returns one 95 % interval per statistic.
 */
export function bootstrap(
  cells: readonly number[],
  cellCount: number,
  count: number,
  statistics: (counts: Int32Array, out: Float64Array) => void,
  { seed, resamples = RESAMPLES }: BootstrapOptions,
): Interval[] {
  const n = cells.length;
  if (n === 0 || resamples < 40) {
    throw new RangeError(`cannot take ${resamples} resamples of ${n} records`);
  }
  const cellOf = Int32Array.from(cells);
  const values = Array.from({ length: count }, () => new Float64Array(resamples));
  const counts = new Int32Array(cellCount);
  const out = new Float64Array(count);
  const words = new Uint32Array(4);
  const key = [seed >>> 0, Math.floor(seed / 0x1_0000_0000) >>> 0] as const;
  for (let resample = 0; resample < resamples; resample++) {
    counts.fill(0);
    for (let draw = 0; draw < n; draw++) {
      if (draw % 4 === 0) {
        philox(key, [draw / 4, resample, PURPOSE, 0], words);
      }
      // A 32-bit word times n: the upper half is uniform on 0 … n − 1 up to n / 2^32.
      const cell = cellOf[multiplyHigh(words[draw % 4]!, n)]!;
      counts[cell] = counts[cell]! + 1;
    }
    statistics(counts, out);
    for (let statistic = 0; statistic < count; statistic++) {
      values[statistic]![resample] = out[statistic]!;
    }
  }
  const tail = Math.floor((resamples * 25) / 1000);
  return values.map((column) => {
    column.sort();
    return [column[tail]!, column[resamples - 1 - tail]!];
  });
}
