import type { Curve } from "./curve/curve.js";

/** A run as its report, card and summary show it: everything already counted, nothing formatted. */
export interface RunView {
  name: string;
  description: string | null;
  tags: readonly string[];
  task: string;
  /** The base model as the manifest names it, never an absolute path. */
  base: string;
  runId: string;
  virtualTokens: number;
  steps: number;
  epochs: number;
  finalLoss: number | null;
  bestValidation: { loss: number; epoch: number } | null;
  curve: Curve;
  evaluation: EvaluationView | null;
  template: string;
  labels: readonly string[] | null;
  /** Titled groups of settings, as resolved. */
  settings: readonly FactGroup[];
  /** What `--set` changed, and to what; it may concern where and how the run ran, not what it is. */
  overrides: readonly Fact[];
  /** Digests and versions that determine the result. */
  provenance: readonly Fact[];
}

/** One line of a definition list. */
export interface Fact {
  name: string;
  value: string;
}

/** Facts that belong together. */
export interface FactGroup {
  title: string;
  facts: readonly Fact[];
}

/** Names of metrics in the order in which they are shown. */
export const metricNames = ["accuracy", "f1", "precision", "recall", "exact_match", "binary_f1"] as const;
/** A metric that reports and summaries know how to title. */
export type MetricName = (typeof metricNames)[number];

/** How each metric is called in a heading. */
export const metricTitles: Record<MetricName, string> = {
  accuracy: "accuracy",
  f1: "macro F1",
  precision: "precision",
  recall: "recall",
  exact_match: "exact match",
  binary_f1: "binary F1",
};

/** A share between 0 and 1, or a difference of shares, with its 95 % interval where one was computed. */
export interface Estimate {
  value: number;
  interval: readonly [number, number] | null;
}

/** One contestant of an evaluation. */
export interface VariantView {
  name: string;
  kind: "base" | "baseline" | "tuned";
  /** Template it was asked with, where it differs from the run's. */
  template: string | null;
  scores: Partial<Record<MetricName, Estimate>>;
  /** Records per expected label (rows) and predicted label (columns); a last extra column counts other answers. */
  confusion: readonly (readonly number[])[] | null;
  perLabel: readonly LabelView[] | null;
}

/** Precision, recall and F1 of one label. */
export interface LabelView {
  label: string;
  precision: number;
  recall: number;
  f1: number;
  support: number;
}

/** A held-out record on which base and tuned differ. */
export interface ExampleView {
  index: number;
  /** `file:line`, where the index does not say it. */
  place: string | null;
  input: string;
  expected: string;
  base: string;
  tuned: string;
}

/** Records on which only one of two contestants is right. */
export interface ComparisonView {
  against: string;
  wins: number;
  losses: number;
  pValue: number;
}

/** The comparison of base, baselines and tuned prompt on the same held-out records. */
export interface EvaluationView {
  n: number;
  labels: readonly string[] | null;
  /** Base first, then baselines, tuned last. */
  variants: readonly VariantView[];
  /** tuned − base per metric. */
  gain: Partial<Record<MetricName, Estimate>>;
  /** Discordant records and the exact two-sided McNemar test of them. */
  mcnemar: ComparisonView | null;
  /** The same of tuned against each baseline. */
  againstBaselines: readonly ComparisonView[];
  wins: readonly ExampleView[];
  losses: readonly ExampleView[];
}

/** The contestant of that kind that stands first. */
export function variantOf(evaluation: EvaluationView, kind: VariantView["kind"]): VariantView | undefined {
  return evaluation.variants.find((variant) => variant.kind === kind);
}

/** The metric that headlines: accuracy where labels were scored, else exact match, else the first there is. */
export function headlineMetric(evaluation: EvaluationView): MetricName | undefined {
  const scores = variantOf(evaluation, "tuned")?.scores ?? {};
  return (["accuracy", "exact_match", ...metricNames] as const).find(
    (metric) => scores[metric] !== undefined,
  );
}

/** Metrics that any contestant has, in display order. */
export function metricsShown(evaluation: EvaluationView): MetricName[] {
  return metricNames.filter((metric) =>
    evaluation.variants.some((variant) => variant.scores[metric] !== undefined),
  );
}
