import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { View } from "./view.js";

/** Where the classes must be listed. */
export function labels(view: View): Diagnostic[] {
  if (view.has("/prompt_tuning/labels")) return labelsAlike("/prompt_tuning/labels")(view);
  const problems: Diagnostic[] = [];
  if (view.string("/prompt_tuning/init_method") === "class_labels") {
    const reason = "`init_method: class_labels`";
    problems.push(
      diagnostic("manifest/labels-missing", { reason }, view.locate("/prompt_tuning/init_method")),
    );
  }
  if (view.string("/prompt_tuning/task_id") === "classification") {
    problems.push(diagnostic("manifest/labels-advised", {}, view.locate("/prompt_tuning/task_id")));
  }
  return problems;
}

/** Labels that differ only in case or surrounding white space: mostly one class, written twice. */
export function labelsAlike(pointer: string): (view: View) => Diagnostic[] {
  return (view) => {
    const seen = new Map<string, string>();
    return (view.list(pointer) ?? []).flatMap((label, index) => {
      if (typeof label !== "string") return [];
      const folded = label.trim().toLowerCase();
      const first = seen.get(folded);
      seen.set(folded, first ?? label);
      if (first === undefined || first === label) return [];
      return [
        diagnostic("manifest/labels-alike", { first, second: label }, view.locate(`${pointer}/${index}`)),
      ];
    });
  };
}
