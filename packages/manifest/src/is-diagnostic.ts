import type { Diagnostic } from "@tunesmith/diagnostics";

export function isDiagnostic(value: object | string | undefined): value is Diagnostic {
  return typeof value === "object" && "severity" in value;
}
