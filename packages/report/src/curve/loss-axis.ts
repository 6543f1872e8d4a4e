import type { Curve } from "./curve.js";
import { linear, tickDecimals, ticks } from "./scale.js";

/** The vertical axis of a learning curve. */
export interface LossAxis {
  isLogarithmic: boolean;
  /** Where a loss lies: 0 at the foot of the axis, 1 at its top. */
  position: (loss: number) => number;
  /** Round losses to mark, lowest first, with their labels. */
  marks: readonly { loss: number; label: string }[];
}

/** From this ratio of the highest loss to the lowest on, a linear axis would show little but the first steps. */
const widestLinear = 25;

/**
 * Linear from 0 for a run whose losses are of one order of magnitude, else logarithmic.
 * @param most at most about so many marks.
 */
export function lossAxis(curve: Curve, most: number): LossAxis {
  const losses = [...curve.steps, ...curve.validation].map(({ loss }) => loss);
  const high = losses.reduce((a, b) => Math.max(a, b), 0) || 1;
  const low = losses.reduce((a, b) => (b > 0 ? Math.min(a, b) : a), high);
  return high / low < widestLinear ? linearAxis(high, most) : logarithmicAxis(low, high, most);
}

function linearAxis(high: number, most: number): LossAxis {
  const values = ticks(0, high, most);
  const decimals = tickDecimals(values);
  return {
    isLogarithmic: false,
    position: linear([0, high], [0, 1]),
    marks: values.map((loss) => ({ loss, label: loss.toFixed(decimals) })),
  };
}

function logarithmicAxis(low: number, high: number, most: number): LossAxis {
  const place = linear([Math.log10(low), Math.log10(high)], [0, 1]);
  return {
    isLogarithmic: true,
    // A loss of exactly 0 has no logarithm: it lies at the foot.
    position: (loss) => place(Math.log10(Math.max(low, loss))),
    marks: logarithmicMarks(low, high, most).map((loss) => ({ loss, label: String(loss) })),
  };
}

/** 1, 2 and 5 of every power of ten between; only the powers, or every second, third … of them, if too many. */
function logarithmicMarks(low: number, high: number, most: number): number[] {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const powers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const within = (value: number): boolean => value >= low && value <= high;
  const fine = powers
    .flatMap((power) => [1, 2, 5].map((factor) => Number(`${factor}e${power}`)))
    .filter(within);
  if (fine.length <= most) return fine;
  const coarse = powers.map((power) => Number(`1e${power}`)).filter(within);
  const every = Math.ceil(coarse.length / most);
  return coarse.filter((_, index) => index % every === 0);
}
