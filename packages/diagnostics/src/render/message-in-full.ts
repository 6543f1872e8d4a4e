import type { Diagnostic } from "../types.js";

/** The message for output that shows no frame: it names the argument at fault, which has no file and line. */
export function messageInFull({ argument, message }: Diagnostic): string {
  return argument === undefined ? message : `${argument}: ${message}`;
}
