import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import { ordered } from "./bounds.js";
import type { View } from "./view.js";

/** Columns of a record schema: each once, its bounds in order. */
export function columns(view: View): Diagnostic[] {
  const list = "/record_schema/columns";
  const seen = new Map<string, number>();
  return [...(view.list(list) ?? []).keys()].flatMap((index) => {
    const pointer = `${list}/${index}`;
    const problems = [
      ...ordered(view, `${pointer}/min_length`, `${pointer}/max_length`),
      ...ordered(view, `${pointer}/minimum`, `${pointer}/maximum`),
    ];
    const name = view.string(`${pointer}/name`);
    if (name === undefined) return problems;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, index);
    else {
      const fields = { what: "column", name, first: first + 1 };
      problems.push(diagnostic("manifest/repeated-name", fields, view.locate(`${pointer}/name`)));
    }
    return problems;
  });
}
