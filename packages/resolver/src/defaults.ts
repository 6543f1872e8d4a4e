import type {
  EvaluationParameters,
  Experiment,
  Generation,
  LrScheduler,
  LrSchedulerParameters,
  Optimizer,
  OptimizerParameters,
  ResolvedBaseModel,
  ResolvedEvaluation,
  ResolvedTuning,
  ResolvedValidation,
} from "@tunesmith/contracts";
import { resolveLabelScoring } from "./label-scoring.js";
import { resolveStopSequences } from "./stop-sequences.js";

/** What a manifest gets that says nothing else. The schema tells the same values to editors. */
export const defaults = {
  num_virtual_tokens: 100,
  init_method: "random",
  num_epochs: 20,
  batch_size: 8,
  accumulate_steps: 1,
  learning_rate: 0.03,
  max_input_tokens: 256,
  max_output_tokens: 128,
  verbalizer: "{{input}}",
  max_grad_norm: 1,
  loss_on: "target",
  loss_normalization: "token",
  shuffle: true,
  on_too_long: "error",
  seed: 73,
  adamw: { betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0 },
  sgd: { momentum: 0, weight_decay: 0 },
  lr_scheduler: "linear",
  generation: { min_new_tokens: 0, repetition_penalty: 1 },
} as const;

/** Tuning parameters with every default filled in. @param base_model as written. */
export function resolveTuning(
  { prompt_tuning: given }: Experiment,
  base_model: ResolvedBaseModel,
): ResolvedTuning {
  const init_method = given.init_method ?? defaults.init_method;
  return {
    base_model,
    task_id: given.task_id,
    tuning_type: given.tuning_type ?? "prompt_tuning",
    num_virtual_tokens: given.num_virtual_tokens ?? defaults.num_virtual_tokens,
    init_method,
    init_text: init_method === "text" ? (given.init_text ?? null) : null,
    ...(init_method === "text" && given.init_special_tokens ? { init_special_tokens: true } : {}),
    num_epochs: given.num_epochs ?? defaults.num_epochs,
    batch_size: given.batch_size ?? defaults.batch_size,
    accumulate_steps: given.accumulate_steps ?? defaults.accumulate_steps,
    learning_rate: given.learning_rate ?? defaults.learning_rate,
    max_input_tokens: given.max_input_tokens ?? defaults.max_input_tokens,
    max_output_tokens: given.max_output_tokens ?? defaults.max_output_tokens,
    verbalizer: given.verbalizer ?? defaults.verbalizer,
    labels: given.labels ?? null,
    optimizer: resolveOptimizer(given.optimizer),
    lr_scheduler: resolveSchedule(given.lr_scheduler),
    max_grad_norm: given.max_grad_norm ?? defaults.max_grad_norm,
    loss_on: given.loss_on ?? defaults.loss_on,
    loss_normalization: given.loss_normalization ?? defaults.loss_normalization,
    shuffle: given.shuffle ?? defaults.shuffle,
    on_too_long: given.on_too_long ?? defaults.on_too_long,
  };
}

function resolveOptimizer(given: OptimizerParameters = { type: "adamw" }): Optimizer {
  if (given.type === "sgd") {
    const { momentum = defaults.sgd.momentum, weight_decay = defaults.sgd.weight_decay } = given;
    return { type: "sgd", momentum, weight_decay };
  }
  const [beta1, beta2] = given.betas ?? defaults.adamw.betas;
  const { eps = defaults.adamw.eps, weight_decay = defaults.adamw.weight_decay } = given;
  return { type: "adamw", betas: [beta1, beta2], eps, weight_decay };
}

function resolveSchedule(given: LrSchedulerParameters = { type: defaults.lr_scheduler }): LrScheduler {
  const { type, warmup_steps = null, warmup_ratio = null } = given;
  return { type, warmup_steps, warmup_ratio };
}

export function resolveValidation({ validation }: Experiment): ResolvedValidation | null {
  return validation === undefined ? null : { share: validation.share ?? null };
}

export function resolveEvaluation(
  { evaluation }: Experiment,
  tuning: ResolvedTuning,
): ResolvedEvaluation | null {
  if (evaluation === undefined) {
    return null;
  }
  const generation = resolveGeneration(evaluation.generation, tuning.max_output_tokens);
  const { share } = evaluation;
  return {
    ...(share === undefined ? {} : { share }),
    metrics: evaluation.metrics ?? (tuning.labels === null ? ["exact_match"] : ["accuracy", "f1"]),
    baselines: evaluation.baselines ?? [],
    generation,
    positive_label: evaluation.positive_label ?? null,
    ...resolveLabelScoring(evaluation),
    ...resolveStopSequences(tuning.labels, generation),
  };
}

/** Generation parameters with every default filled in. */
export function resolveGeneration(
  given: EvaluationParameters["generation"] = {},
  maxOutputTokens: number,
): Generation {
  return {
    max_new_tokens: given.max_new_tokens ?? maxOutputTokens,
    min_new_tokens: given.min_new_tokens ?? defaults.generation.min_new_tokens,
    repetition_penalty: given.repetition_penalty ?? defaults.generation.repetition_penalty,
    stop_sequences: given.stop_sequences ?? [],
  };
}
