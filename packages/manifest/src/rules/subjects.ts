import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { View } from "./view.js";

/** Columns of the table have names of their own, and a base model to stand on. */
export function subjects(view: View): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const seen = new Map<string, number>();
  for (const index of (view.list("/subjects") ?? []).keys()) {
    const pointer = `/subjects/${index}`;
    const type = view.string(`${pointer}/type`);
    const key = type === "run" ? "run_id" : "name";
    const name = view.string(`${pointer}/${key}`);
    if (type === "base_model" && !view.has("/base_model"))
      problems.push(diagnostic("manifest/base-model-missing", {}, view.locate(`${pointer}/type`)));
    if (name === undefined) continue;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, index);
    else {
      const fields = { what: "subject", name, first: first + 1 };
      problems.push(diagnostic("manifest/repeated-name", fields, view.locate(`${pointer}/${key}`)));
    }
  }
  return problems;
}
