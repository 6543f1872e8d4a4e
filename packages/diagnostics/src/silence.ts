import { diagnostic, isCode } from "./diagnostic.js";
import { nearest } from "./nearest.js";
import { codes, type Code } from "./table.js";
import type { Diagnostic, Where } from "./types.js";

/** Problems without the warnings that a manifest or the command line asks not to report. Errors stay. */
export function withoutSilenced(
  diagnostics: readonly Diagnostic[],
  silenced: ReadonlySet<string>,
): Diagnostic[] {
  return diagnostics.filter((one) => one.severity !== "warning" || !silenced.has(one.code));
}

/** What is wrong with a request to silence `code`: only codes of warnings can be silenced. */
export function cannotSilence(code: string, where: Where): Diagnostic | undefined {
  if (!isCode(code)) {
    const fields = { code, nearest: nearest(code, Object.keys(codes).filter(isWarning)) };
    return diagnostic("manifest/unknown-code", fields, where);
  }
  return isWarning(code) ? undefined : diagnostic("manifest/cannot-silence", { code }, where);
}

/** Whether a code of the table is one of warnings. */
export function isWarning(code: string): code is Code {
  return isCode(code) && codes[code].severity === "warning";
}
