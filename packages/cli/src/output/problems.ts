import { diagnostic, exitCodes, TuneError, type Diagnostic } from "@tunesmith/diagnostics";

/** An exception as problems to be written. */
export interface Problems {
  diagnostics: readonly Diagnostic[];
  exitCode: number;
  /** Where a bug of ours happened; empty for any other problem. */
  stack: string;
}

/** What is to be said about an exception. */
export function problemsOf(error: unknown): Problems {
  if (error instanceof TuneError) {
    return { diagnostics: error.diagnostics, exitCode: error.exitCode, stack: "" };
  }
  const problem = error instanceof Error ? error.message : String(error);
  return {
    diagnostics: [diagnostic("internal/error", { problem })],
    exitCode: exitCodes.internal,
    stack: error instanceof Error ? `${error.stack}\n` : "",
  };
}
