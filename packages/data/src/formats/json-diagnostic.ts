import { diagnostic, type Diagnostic, type Where } from "@tunesmith/diagnostics";
import type { JsonError } from "./json.js";
import { limits } from "../limits.js";

/** A JSON problem at its place; `syntax` is the code that a plain syntax error gets. */
export function jsonDiagnostic(
  { problem }: JsonError,
  syntax: "data/bad-json" | "data/bad-line",
  where: Where,
): Diagnostic {
  if (problem.kind === "syntax") {
    return diagnostic(syntax, { problem: problem.problem }, where);
  }
  return problem.kind === "duplicate-key"
    ? diagnostic("data/duplicate-key", { key: problem.key, where: "record" }, where)
    : diagnostic("data/too-deep", { limit: limits.depth }, where);
}
