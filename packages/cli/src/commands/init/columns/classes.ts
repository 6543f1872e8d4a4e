import { collected, type CausedProblem, type DataRecord } from "@tunesmith/data";
import {
  diagnostic,
  differenceOf,
  hasErrors,
  skeleton,
  TuneError,
  type Diagnostic,
} from "@tunesmith/diagnostics";

/**
 * Answers that would become two classes and are hardly meant so: throws where only white space tells them apart, which
 * no list of labels may hold, and warns where case, look or the writing of a number does.
 */
export function checkClasses(records: readonly DataRecord[]): Diagnostic[] {
  const byLook = new Map<string, DataRecord & { output: string }>();
  const seen = new Set<string>();
  const twice: CausedProblem[] = [];
  const alike: Diagnostic[] = [];
  for (const record of records) {
    const { output, file, line } = record;
    if (output === null) continue;
    const look = lookOf(output);
    const first = byLook.get(look);
    if (first === undefined) byLook.set(look, { ...record, output });
    if (first === undefined || first.output === output) continue;
    const fields = { answer: output, first: first.output, line: first.line };
    if (first.output.trim() === output.trim())
      twice.push({ problem: diagnostic("data/class-twice", fields, { file, line }), cause: output });
    else if (!seen.has(output))
      alike.push(
        diagnostic(
          "data/classes-alike",
          { ...fields, difference: wherein(output, first.output) },
          { file, line },
        ),
      );
    seen.add(output);
  }
  const problems = collected(twice);
  if (hasErrors(problems)) throw new TuneError(problems);
  return alike;
}

/** What the eye takes an answer for; of a number, its value. */
function lookOf(answer: string): string {
  const look = skeleton(answer).trim().toLowerCase();
  return isNumber(look) ? `${Number(look)}` : look;
}

function wherein(answer: string, first: string): string {
  const [one, other] = [answer.trim(), first.trim()];
  if (isNumber(one) && isNumber(other)) return "both are one number";
  const [folded, alike] = [one.toLowerCase(), other.toLowerCase()];
  return folded === alike ? "upper and lower case" : differenceOf(folded, alike);
}

/** As many digits as two numbers are told apart by. */
function isNumber(text: string): boolean {
  return text.length <= 15 && /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text);
}
