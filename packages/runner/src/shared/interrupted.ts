import { diagnostic, TuneError } from "@tunesmith/diagnostics";

/** The signal ended the work before there was anything to go on from. */
export function interrupted(): TuneError {
  return new TuneError(diagnostic("run/interrupted", {}));
}
