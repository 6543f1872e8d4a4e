import { diagnostic, nearest, type Diagnostic } from "@tunesmith/diagnostics";
import type { View } from "./view.js";

/** Evaluation agrees with the labels and with itself. */
export function evaluation(view: View): Diagnostic[] {
  return [...metrics(view), ...positiveLabel(view), ...baselineNames(view), ...tokenBounds(view)];
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

function baselineNames(view: View): Diagnostic[] {
  const taken = new Set(["base", "tuned"]);
  return (view.list("/evaluation/baselines") ?? []).flatMap((_, index) => {
    const pointer = `/evaluation/baselines/${index}/name`;
    const name = view.string(pointer);
    if (name === undefined) return [];
    if (taken.has(name)) return [diagnostic("manifest/baseline-name", { name }, view.locate(pointer))];
    taken.add(name);
    return [];
  });
}

function tokenBounds(view: View): Diagnostic[] {
  const pointer = "/evaluation/generation";
  const min = view.number(`${pointer}/min_new_tokens`);
  const max = view.number(`${pointer}/max_new_tokens`) ?? view.number("/prompt_tuning/max_output_tokens");
  if (min === undefined || max === undefined || min <= max) return [];
  return [diagnostic("manifest/min-above-max", { min, max }, view.locate(`${pointer}/min_new_tokens`))];
}
