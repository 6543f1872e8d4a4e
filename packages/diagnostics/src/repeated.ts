import { counted, listed } from "./row.js";
import type { Diagnostic } from "./types.js";

/** A problem that stands for `more` others of the same cause; `lines` are the first of theirs, each once. */
export function repeated(problem: Diagnostic, more: number, lines: readonly number[]): Diagnostic {
  return more === 0 ? problem : { ...problem, message: `${problem.message} ${likewise(more, lines)}` };
}

function likewise(more: number, lines: readonly number[]): string {
  const places = `${lines.length === 1 ? "line" : "lines"} ${listed(lines.map(String))}`;
  if (lines.length === more) return `Likewise ${places}.`;
  const others = counted(more, "other");
  return lines.length === 0 ? `Likewise ${others}.` : `Likewise ${others}, the first on ${places}.`;
}
