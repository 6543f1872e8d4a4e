import { isCode } from "./diagnostic.js";
import { codes } from "./table.js";
import type { Diagnostic } from "./types.js";

/** Problems by file, line, column and code, each once: those without a file first. */
export function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return withoutRepeats(diagnostics.toSorted(byPlace));
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnit(a.file ?? "", b.file ?? "") ||
    Number(isLast(a)) - Number(isLast(b)) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    byCodeUnit(a.code, b.code) ||
    byCodeUnit(a.argument ?? "", b.argument ?? "") ||
    byCodeUnit(a.pointer ?? "", b.pointer ?? "") ||
    byCodeUnit(a.message, b.message)
  );
}

/** Whether a problem counts the rest of its file. */
function isLast({ code }: Diagnostic): boolean {
  return isCode(code) && codes[code].last === true;
}

/** An override that fails does so in every document that it applies to; once is enough. */
function withoutRepeats(list: readonly Diagnostic[]): Diagnostic[] {
  return list.filter((one, index) => {
    const before = list[index - 1];
    return before === undefined || byPlace(before, one) !== 0;
  });
}

/** The same under every locale. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
