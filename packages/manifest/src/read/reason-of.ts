import { systemReason } from "@tunesmith/diagnostics";

/** Why a file cannot be read, in the system's words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? systemReason(error) : String(error);
}
