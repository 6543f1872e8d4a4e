import { diagnostic, nearest, type Diagnostic } from "@tunesmith/diagnostics";
import { ordered } from "./bounds.js";
import type { View } from "./view.js";

/** Evaluation agrees with the labels and with itself. */
export function evaluation(view: View): Diagnostic[] {
  return [...metrics(view), ...positiveLabel(view), ...labelScoring(view), ...tokenBounds(view)];
}

function metrics(view: View): Diagnostic[] {
  if (view.has("/prompt_tuning/labels")) return [];
  return (view.list("/evaluation/metrics") ?? []).flatMap((metric, index) =>
    typeof metric !== "string" || metric === "exact_match"
      ? []
      : [diagnostic("manifest/metric-needs-labels", { metric }, view.locate(`/evaluation/metrics/${index}`))],
  );
}

function positiveLabel(view: View): Diagnostic[] {
  const pointer = "/evaluation/positive_label";
  const got = view.string(pointer);
  if (got === undefined) return [];
  const where = view.locate(pointer);
  const labels = view.list("/prompt_tuning/labels")?.filter((label) => typeof label === "string");
  if (labels === undefined) {
    return [diagnostic("manifest/labels-missing", { reason: "`positive_label`" }, where)];
  }
  if (labels.includes(got)) return [];
  return [
    diagnostic("manifest/positive-label-unknown", { got, labels, nearest: nearest(got, labels) }, where),
  ];
}

function labelScoring(view: View): Diagnostic[] {
  const pointer = "/evaluation/label_scoring";
  if (!view.has(pointer) || view.has("/prompt_tuning/labels")) return [];
  return [diagnostic("manifest/labels-missing", { reason: "`label_scoring`" }, view.locate(pointer))];
}

/** Fewest and most tokens of an answer; without `max_new_tokens`, `max_output_tokens` is the most. */
function tokenBounds(view: View): Diagnostic[] {
  const least = "/evaluation/generation/min_new_tokens";
  const own = "/evaluation/generation/max_new_tokens";
  return ordered(view, least, view.has(own) ? own : "/prompt_tuning/max_output_tokens");
}
