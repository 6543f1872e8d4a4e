import { messageInFull } from "./message-in-full.js";
import type { Diagnostic } from "../types.js";

/** `{diagnostics: [{severity, code, file, line, column, pointer, message, help}]}`, null for what is not known. */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  const items = diagnostics.map((one) => ({
    severity: one.severity,
    code: one.code,
    file: one.file ?? null,
    line: one.line ?? null,
    column: one.column ?? null,
    pointer: one.pointer ?? null,
    message: messageInFull(one),
    help: one.help,
  }));
  return `${JSON.stringify({ diagnostics: items }, null, 2)}\n`;
}
