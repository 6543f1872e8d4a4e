import { differenceOf, nearest, skeleton } from "@tunesmith/diagnostics";
import { folded, trimmed } from "./text.js";

/** The label that an answer was most likely meant to be. */
export interface LikelyLabel {
  nearest?: string | undefined;
  /** Wherein it differs, where both look the same. */
  difference?: string | undefined;
  /** What all answers have in common that are written in another way than the labels; by default the answer itself. */
  cause: string;
}

/** By look, by case, by value (`1.0` is `1`), by letters. A number is never taken for another one. */
export function likelyLabel(output: string, labels: readonly string[]): LikelyLabel {
  const answer = trimmed(output);
  const alike = labels.find((label) => skeleton(label).trim() === skeleton(answer).trim());
  if (alike !== undefined && trimmed(alike) !== answer) {
    const difference = differenceOf(answer, trimmed(alike));
    return { nearest: alike, difference, cause: `look ${difference}` };
  }
  const otherCase = labels.find((label) => folded(label) === folded(output));
  if (otherCase !== undefined) {
    return { nearest: otherCase, cause: "case" };
  }
  const value = numberOf(answer);
  if (value === null) {
    return { nearest: nearest(output, labels), cause: output };
  }
  const equal = labels.find((label) => numberOf(trimmed(label)) === value);
  return { nearest: equal, cause: equal === undefined ? output : "number" };
}

function numberOf(text: string): number | null {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : null;
}
