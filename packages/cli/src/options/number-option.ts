import { diagnostic, TuneError } from "@tunesmith/diagnostics";

/** The number of an option, within its bounds; anything else is a usage error. */
export function numberOption(
  option: string,
  text: string,
  { integer, min, max }: { integer: boolean; min: number; max: number },
): number {
  const value = Number(text);
  if (
    text.trim() !== "" &&
    Number.isFinite(value) &&
    value >= min &&
    value <= max &&
    (!integer || Number.isInteger(value))
  )
    return value;
  const expected = `a ${integer ? "whole number" : "number"} from ${min} to ${max}`;
  throw new TuneError(diagnostic("usage/invalid-value", { option, got: text, expected }));
}
