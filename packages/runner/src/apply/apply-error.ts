import type { ApplyResult } from "@tunesmith/contracts";
import { TuneError, type Diagnostic } from "@tunesmith/diagnostics";

/** Applying did not reach its end for every run; `result` holds what became of those that were begun. */
export class ApplyError extends TuneError {
  readonly result: ApplyResult;

  constructor(diagnostics: readonly Diagnostic[], result: ApplyResult, options?: ErrorOptions) {
    super(diagnostics, options);
    this.result = result;
  }
}
