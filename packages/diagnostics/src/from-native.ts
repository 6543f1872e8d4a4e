import { diagnostic, isCode } from "./diagnostic.js";
import type { Row } from "./row.js";
import { codes } from "./table.js";
import type { Diagnostic, Where } from "./types.js";

/** A failure as it crosses the native boundary. */
export interface NativeError {
  code: string;
  message: string;
  details?: Readonly<Record<string, unknown>> | undefined;
}

/** The engine's own sentence with the table's next step; a code that the table does not know is a bug of ours. */
export function fromNative(error: NativeError, where: Where = {}): Diagnostic {
  if (!isCode(error.code)) {
    return diagnostic("internal/unknown-code", { code: error.code, message: error.message }, where);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- details are not typed on the other side
  const row = codes[error.code] as Row<Readonly<Record<string, unknown>>>;
  return {
    severity: row.severity ?? "error",
    code: error.code,
    message: sentence(error.message),
    help: row.help(error.details ?? {}),
    ...where,
  };
}

/** Rust's errors begin in lower case and end without a stop; a file name in front stays as it is. */
function sentence(message: string): string {
  const text = message.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase());
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
