import { diagnostic, type Diagnostic } from "@tunesmith/diagnostics";
import type { View } from "./view.js";

/** Where the classes must be listed. */
export function labels(view: View): Diagnostic[] {
  if (view.has("/prompt_tuning/labels")) return [];
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
