import { diagnostic, sorted, type Diagnostic } from "@tunesmith/diagnostics";
import { limits } from "./limits.js";

/** Problems sorted; no more of a file than a person can use. */
export function ordered(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byFile = new Map<string | undefined, Diagnostic[]>();
  for (const one of sorted(diagnostics)) {
    const list = byFile.get(one.file);
    if (list === undefined) byFile.set(one.file, [one]);
    else list.push(one);
  }
  return [...byFile].flatMap(([file, list]) => shown(file, list));
}

/** The first of a file's problems, errors before warnings: what is left out never hides that a file is invalid. */
function shown(file: string | undefined, list: readonly Diagnostic[]): Diagnostic[] {
  if (list.length <= limits.problems) return [...list];
  const errors = list.filter((one) => one.severity === "error");
  const warnings = list.filter((one) => one.severity === "warning");
  const rest = list.length - limits.problems;
  return [
    ...sorted([...errors, ...warnings].slice(0, limits.problems)),
    diagnostic("manifest/too-many-problems", { count: rest }, { file }),
  ];
}
