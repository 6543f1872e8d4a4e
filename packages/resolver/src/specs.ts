import { renderAll } from "@tunesmith/data";
import type { EvaluateSpec, Inspection, ResolvedExperiment, TrainSpec } from "@tunesmith/contracts";
import { resolveLabelScoring } from "./label-scoring.js";
import type { Resolution } from "./resolve.js";
import { samplesOf, sourcesOf } from "./sources.js";

/** A checkpoint costs milliseconds; an interrupted run loses at most about this many seconds. */
const SECONDS_BETWEEN_CHECKPOINTS = 10;
const MOST_STEPS_BETWEEN_CHECKPOINTS = 50;

/** What the engine is asked to train. @param resumeFrom file of the checkpoint to go on from. */
export function trainSpec(
  { experiment, records }: Resolution,
  { resumeFrom = null }: { resumeFrom?: string | null } = {},
): TrainSpec {
  const { identity, paths } = experiment;
  const tuning = identity.prompt_tuning;
  return {
    operation: "train",
    model_path: paths.base_model,
    runtime: engineRuntime(experiment),
    seed: identity.seed,
    num_virtual_tokens: tuning.num_virtual_tokens,
    init: {
      method: tuning.init_method,
      text: tuning.init_text,
      ...(tuning.init_special_tokens ? { special_tokens: true } : {}),
      adapter_path: paths.init_adapter,
    },
    samples: samplesOf(records.verbalizer, records.training, tuning.on_too_long),
    validation_samples: samplesOf(records.verbalizer, records.validation, tuning.on_too_long),
    labels: tuning.labels,
    num_epochs: tuning.num_epochs,
    batch_size: tuning.batch_size,
    accumulate_steps: tuning.accumulate_steps,
    learning_rate: tuning.learning_rate,
    optimizer: tuning.optimizer,
    lr_scheduler: tuning.lr_scheduler,
    max_grad_norm: tuning.max_grad_norm,
    loss_on: tuning.loss_on,
    loss_normalization: tuning.loss_normalization,
    shuffle: tuning.shuffle,
    max_input_tokens: tuning.max_input_tokens,
    max_output_tokens: tuning.max_output_tokens,
    on_too_long: tuning.on_too_long,
    checkpoint_every_steps: stepsBetweenCheckpoints(experiment.inspection),
    resume_from: resumeFrom,
  };
}

/** A run's evaluation: base, tuned, then the baselines on the base. Null when the experiment has none. */
export function evaluateSpec(
  { experiment, records }: Resolution,
  { adapterPath }: { adapterPath: string },
): EvaluateSpec | null {
  const { identity, paths } = experiment;
  const { evaluation, prompt_tuning: tuning } = identity;
  if (evaluation === null) {
    return null;
  }
  const sources = sourcesOf(renderAll(records.verbalizer, records.evaluation), tuning.on_too_long);
  return {
    operation: "evaluate",
    model_path: paths.base_model,
    runtime: engineRuntime(experiment),
    variants: [
      { name: "base", adapter_path: null, ...sources },
      { name: "tuned", adapter_path: adapterPath, ...sources },
      ...evaluation.baselines.map(({ name }, index) => ({
        name,
        adapter_path: null,
        ...sourcesOf(renderAll(records.baselines[index]!, records.evaluation), tuning.on_too_long),
      })),
    ],
    labels: tuning.labels,
    ...(evaluation.answer_tokens ? { answer_tokens: evaluation.answer_tokens } : {}),
    ...resolveLabelScoring(evaluation),
    generation: evaluation.generation,
    max_input_tokens: tuning.max_input_tokens,
    max_output_tokens: tuning.max_output_tokens,
    on_too_long: tuning.on_too_long,
  };
}

function engineRuntime({ identity, runtime }: ResolvedExperiment): TrainSpec["runtime"] {
  const { threads, isa, memory_limit_bytes } = runtime;
  return { threads, isa, compute_dtype: identity.compute_dtype, memory_limit_bytes };
}

function stepsBetweenCheckpoints(inspection: Inspection | null): number {
  if (!inspection?.predicted_seconds || inspection.optimizer_steps === 0) {
    return MOST_STEPS_BETWEEN_CHECKPOINTS;
  }
  const seconds = inspection.predicted_seconds / inspection.optimizer_steps;
  const steps = Math.round(SECONDS_BETWEEN_CHECKPOINTS / seconds);
  return Math.max(1, Math.min(MOST_STEPS_BETWEEN_CHECKPOINTS, steps));
}
