import type {
  ComparedRecord,
  EvaluationReport,
  Intervals,
  Optimizer,
  ResolvedTuning,
  RunRecord,
  Scores,
} from "@tunesmith/contracts";

import { bestValidation, type Curve } from "./curve/curve.js";
import { computeDtypeText, count } from "./format.js";
import {
  metricNames,
  type ComparisonView,
  type Estimate,
  type EvaluationView,
  type ExampleView,
  type Fact,
  type FactGroup,
  type MetricName,
  type RunView,
  type VariantView,
} from "./view.js";

/** What a person sees of a finished run, from its record, its evaluation and its metrics. */
export function runView(record: RunRecord, report: EvaluationReport | null, curve: Curve): RunView {
  const { metadata, entity } = record;
  const tuning = entity.prompt_tuning;
  const best = bestValidation(curve);
  return {
    name: metadata.name,
    description: metadata.description,
    tags: metadata.tags,
    task: tuning.task_id,
    base: baseName(entity.model_id),
    runId: metadata.id,
    virtualTokens: tuning.num_virtual_tokens,
    steps: entity.training?.steps ?? curve.steps.length,
    epochs: tuning.num_epochs,
    finalLoss: entity.training?.final_loss ?? null,
    bestValidation: best ? { loss: best.loss, epoch: best.epoch } : null,
    curve,
    evaluation: report ? evaluationView(report, tuning.verbalizer) : null,
    template: tuning.verbalizer,
    labels: tuning.labels,
    settings: settings(record),
    overrides: entity.overrides.map(({ path, value }) => ({ name: path, value })),
    provenance: provenance(record),
  };
}

/** A model's name as others may read it: what the manifest says, but of an absolute path only the last folder. */
export function baseName(modelId: string): string {
  const isAbsolute = modelId.startsWith("/") || /^[A-Za-z]:[\\/]/.test(modelId);
  return isAbsolute ? `./${modelId.split(/[\\/]/).filter(Boolean).at(-1) ?? ""}` : modelId;
}

/** The view of an evaluation; templates are shown where they differ from the run's own. */
export function evaluationView(report: EvaluationReport, template: string | null = null): EvaluationView {
  const { intervals } = report.summary;
  const variants = report.variants.map((variant): VariantView => {
    const kind = variant.name === "base" ? "base" : variant.name === "tuned" ? "tuned" : "baseline";
    return {
      name: variant.name,
      kind,
      template: kind === "baseline" && variant.verbalizer !== template ? variant.verbalizer : null,
      scores: estimates(variant.scores, intervalsOf(intervals, kind, variant.name)),
      confusion: variant.confusion?.counts ?? null,
      perLabel: variant.per_label.length > 0 ? variant.per_label : null,
    };
  });
  const order = { base: 0, baseline: 1, tuned: 2 };
  const comparisons = report.comparisons.map(({ against, wins, losses, mcnemar_p }): ComparisonView => ({
    against,
    wins,
    losses,
    pValue: mcnemar_p,
  }));
  const withBase = report.comparisons.find(({ against }) => against === "base");
  return {
    n: report.summary.n,
    labels: report.labels,
    variants: variants.sort((a, b) => order[a.kind] - order[b.kind]),
    gain: gains(report),
    mcnemar: comparisons.find(({ against }) => against === "base") ?? null,
    againstBaselines: comparisons.filter(({ against }) => against !== "base"),
    wins: (withBase?.win_examples ?? []).map(example),
    losses: (withBase?.loss_examples ?? []).map(example),
  };
}

function example({ index, file, line, input, expected, other, tuned }: ComparedRecord): ExampleView {
  return { index, place: file === undefined ? null : `${file}:${line}`, input, expected, base: other, tuned };
}

function intervalsOf(
  intervals: Intervals,
  kind: VariantView["kind"],
  name: string,
): Record<string, readonly number[]> {
  return (kind === "baseline" ? intervals.baselines?.[name] : intervals[kind]) ?? {};
}

function estimates(
  scores: Scores,
  intervals: Record<string, readonly number[]>,
): Partial<Record<MetricName, Estimate>> {
  const named: Partial<Record<MetricName, Estimate>> = {};
  for (const metric of metricNames) {
    const value = scores[metric];
    if (value !== undefined) named[metric] = { value, interval: pair(intervals[metric]) };
  }
  return named;
}

function gains({ summary }: EvaluationReport): Partial<Record<MetricName, Estimate>> {
  const named: Partial<Record<MetricName, Estimate>> = {};
  for (const metric of metricNames) {
    const base = summary.base[metric];
    const tuned = summary.tuned?.[metric];
    if (base !== undefined && tuned !== undefined)
      named[metric] = { value: tuned - base, interval: pair(summary.intervals.gain[metric]) };
  }
  return named;
}

function pair(interval: readonly number[] | undefined): readonly [number, number] | null {
  return interval ? [interval[0]!, interval[1]!] : null;
}

/** Facts with a value; null means that the setting does not apply. */
function facts(rows: [string, string | number | boolean | null][]): Fact[] {
  return rows.flatMap(([name, value]) => (value === null ? [] : [{ name, value: String(value) }]));
}

function settings({ entity }: RunRecord): FactGroup[] {
  const tuning = entity.prompt_tuning;
  return [
    {
      title: "Soft prompt",
      facts: facts([
        ["base_model", baseName(tuning.base_model.model_id)],
        ["revision", tuning.base_model.revision],
        ["tuning_type", tuning.tuning_type],
        ["num_virtual_tokens", tuning.num_virtual_tokens],
        ["init_method", tuning.init_method],
        ["init_text", tuning.init_text],
        ["init_special_tokens", tuning.init_special_tokens ?? null],
      ]),
    },
    {
      title: "Task",
      facts: facts([
        ["task_id", tuning.task_id],
        ["verbalizer", tuning.verbalizer],
        ["labels", tuning.labels && tuning.labels.join(", ")],
        ["max_input_tokens", tuning.max_input_tokens],
        ["max_output_tokens", tuning.max_output_tokens],
        ["on_too_long", tuning.on_too_long],
      ]),
    },
    {
      title: "Training",
      facts: facts([
        ["num_epochs", tuning.num_epochs],
        ["batch_size", tuning.batch_size],
        ["accumulate_steps", tuning.accumulate_steps],
        ["learning_rate", tuning.learning_rate],
        ["optimizer", optimizer(tuning.optimizer)],
        ["lr_scheduler", schedule(tuning)],
        ["max_grad_norm", tuning.max_grad_norm === 0 ? "off" : tuning.max_grad_norm],
        ["loss_on", tuning.loss_on],
        ["loss_normalization", tuning.loss_normalization],
        ["shuffle", tuning.shuffle],
        ["seed", entity.seed],
      ]),
    },
    {
      title: "Records",
      facts: facts([
        ["training", count(entity.counts.training)],
        ["validation", count(entity.counts.validation)],
        ["evaluation", count(entity.counts.evaluation)],
        ["left out as too long", entity.training && count(entity.training.dropped)],
        ["shortened", entity.training && count(entity.training.truncated)],
      ]),
    },
  ];
}

function optimizer(value: Optimizer): string {
  return value.type === "adamw"
    ? `adamw, betas ${value.betas.join(", ")}, eps ${value.eps}, weight_decay ${value.weight_decay}`
    : `sgd, momentum ${value.momentum}, weight_decay ${value.weight_decay}`;
}

function schedule({ lr_scheduler: { type, warmup_steps, warmup_ratio } }: ResolvedTuning): string {
  if (warmup_steps) return `${type}, warm-up of ${warmup_steps} steps`;
  if (warmup_ratio) return `${type}, warm-up over ${warmup_ratio} of the steps`;
  return `${type}, no warm-up`;
}

function provenance({ metadata, entity }: RunRecord): Fact[] {
  const { digests } = entity;
  return facts([
    ["run id", metadata.id],
    ["base model", digests.base_model],
    ["tokenizer", digests.tokenizer],
    ["token files", digests.token_files ?? null],
    ["training data", digests.training_data],
    ["validation data", digests.validation_data],
    ["evaluation data", digests.evaluation_data],
    ["initial adapter", digests.init_adapter],
    [
      "adapter weights",
      entity.artifacts.find(({ path }) => path === "adapter/adapter_model.safetensors")?.sha256 ?? null,
    ],
    ["numerics version", String(entity.numerics_version)],
    ["compute dtype", computeDtypeText(entity)],
  ]);
}
