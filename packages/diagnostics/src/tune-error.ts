import { exitCodeOf } from "./diagnostic.js";
import type { Diagnostic } from "./types.js";

/** Problems on their way to the edge as an exception. */
export class TuneError extends Error {
  override readonly name = "TuneError";
  readonly diagnostics: readonly Diagnostic[];
  readonly exitCode: number;

  constructor(diagnostics: readonly Diagnostic[] | Diagnostic, options?: ErrorOptions) {
    const list = "severity" in diagnostics ? [diagnostics] : diagnostics;
    super(list[0]?.message ?? "unknown failure", options);
    this.diagnostics = list;
    this.exitCode = exitCodeOf(list);
  }
}
