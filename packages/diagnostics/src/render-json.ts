import type { Diagnostic } from "./types.js";

/** `{diagnostics: [{severity, code, file, line, column, pointer, message, help}]}`, null for what is not known. */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  const items = diagnostics.map(({ severity, code, file, line, column, pointer, message, help }) => ({
    severity,
    code,
    file: file ?? null,
    line: line ?? null,
    column: column ?? null,
    pointer: pointer ?? null,
    message,
    help,
  }));
  return `${JSON.stringify({ diagnostics: items }, null, 2)}\n`;
}
