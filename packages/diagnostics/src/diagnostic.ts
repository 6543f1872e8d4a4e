import { exitCodes } from "./exit-codes.js";
import { codes, type Code, type FieldsOf } from "./table.js";
import type { Diagnostic, Severity, Where } from "./types.js";

/** A problem with a code of the table; `where.severity` overrides the severity of the row. */
export function diagnostic<K extends Code>(
  code: K,
  fields: FieldsOf<K>,
  where: Where & { severity?: Severity } = {},
): Diagnostic {
  const row = codes[code];
  const { severity = row.severity ?? "error", ...place } = where;
  return { severity, code, message: row.message(fields), help: row.help(fields), ...place };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((one) => one.severity === "error");
}

/** The exit status that these problems ask for: that of the first error, 0 without one. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): number {
  const first = diagnostics.find((one) => one.severity === "error");
  if (first === undefined) return exitCodes.ok;
  return isCode(first.code) ? exitCodes[codes[first.code].exit] : exitCodes.internal;
}

export function isCode(code: string): code is Code {
  return Object.hasOwn(codes, code);
}
