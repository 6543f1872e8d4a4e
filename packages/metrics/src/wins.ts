import { matches } from "./proportion.js";

/** Which records the second variant gains and loses against the first, by index. */
export interface WinsAndLosses {
  /** The first is wrong, the second is right. */
  wins: number[];
  /** The first is right, the second is wrong. */
  losses: number[];
  bothRight: number;
  bothWrong: number;
}

export function winsAndLosses(
  expected: readonly string[],
  first: readonly string[],
  second: readonly string[],
): WinsAndLosses {
  const firstRight = matches(expected, first);
  const secondRight = matches(expected, second);
  const result: WinsAndLosses = { wins: [], losses: [], bothRight: 0, bothWrong: 0 };
  for (const [index, right] of secondRight.entries()) {
    if (right && !firstRight[index]) {
      result.wins.push(index);
    } else if (!right && firstRight[index]) {
      result.losses.push(index);
    } else if (right) {
      result.bothRight++;
    } else {
      result.bothWrong++;
    }
  }
  return result;
}
