import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { Draft } from "./draft.js";
import { limits } from "./limits.js";

/** Problems file by file as loaded, within a file by line and column; no more of a file than a person can use. */
export function ordered(drafts: readonly Draft[], across: readonly Diagnostic[]): Diagnostic[] {
  const byFile = new Map<string, Diagnostic[]>();
  for (const one of [...drafts.flatMap((draft) => draft.diagnostics), ...across]) {
    const file = one.file ?? "";
    const list = byFile.get(file);
    if (list === undefined) byFile.set(file, [one]);
    else list.push(one);
  }
  return [...byFile].flatMap(([file, list]) => shown(file, withoutRepeats(list.sort(byPlace))));
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** An override that fails does so in every document that it applies to; once is enough. */
function withoutRepeats(list: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return list.filter((one) => {
    const key = JSON.stringify([one.code, one.line, one.column, one.pointer, one.message]);
    return !seen.has(key) && seen.add(key);
  });
}

function shown(file: string, list: readonly Diagnostic[]): Diagnostic[] {
  if (list.length <= limits.problems) return [...list];
  const rest = list.length - limits.problems;
  return [
    ...list.slice(0, limits.problems),
    diagnostic("manifest/too-many-problems", { count: rest }, { file }),
  ];
}
