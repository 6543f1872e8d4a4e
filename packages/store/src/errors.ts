import { diagnostic, TuneError, systemReason } from "@tunesmith/diagnostics";

/** Error number (`ENOENT`, …) of a failed system call; null for anything else. */
export function errno(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** A failed system call on `path` as an error for a person; exit code 74. Anything else is thrown as it is. */
export function ioError(path: string, error: unknown): TuneError {
  const code = errno(error);
  if (code === null || error instanceof TuneError || !(error instanceof Error)) {
    throw error;
  }
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return new TuneError(diagnostic("store/full", { path }), { cause: error });
    case "EROFS":
    case "EACCES":
    case "EPERM":
      return new TuneError(diagnostic("store/read-only", { path }), { cause: error });
    default:
      return new TuneError(diagnostic("store/io", { path, problem: systemReason(error) }), { cause: error });
  }
}
