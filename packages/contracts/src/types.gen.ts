// Generated from schemas/v1 by tools/codegen. Do not edit.

/**
 * Number format of the computation.
 */
export type ComputeDtype = "float32";
/**
 * SHA-256 as 64 lower-case hexadecimal digits.
 */
export type Digest = string;
/**
 * `ok`, `warn` (runs work, but something deserves a look), or `bad` (runs will fail).
 */
export type DoctorVerdict = "ok" | "warn" | "bad";
/**
 * A path in the file system, written with `/`; no NUL.
 */
export type FilePath = string;
/**
 * Where the first values of the virtual tokens come from: `random` (normal, scaled to the RMS of the embedding table), `text` (embeddings of `init_text`), `sample_vocab` (embeddings of frequent ordinary tokens), `class_labels` (embeddings of the labels), `adapter` (the prompt of `init_adapter`).
 */
export type InitMethod = "random" | "text" | "sample_vocab" | "class_labels" | "adapter";
/**
 * 95 % interval: low and high.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Interval = [number, number];
/**
 * Instruction set of the kernels; every one gives the same bits in float32.
 */
export type Isa = "scalar" | "avx2" | "avx512";
/**
 * One class as the model writes it.
 */
export type Label = string;
/**
 * What the summed loss is divided by: all target tokens of the optimiser step (`token`), the tokens of each micro-batch and then `accumulate_steps` (`microbatch`), or the tokens of each sample and then the samples (`sample`).
 */
export type LossNormalization = "token" | "microbatch" | "sample";
/**
 * Which tokens carry loss: the `target` and the end of sequence, or `all` tokens of source and target.
 */
export type LossOn = "target" | "all";
/**
 * One line of metrics.ndjson.
 */
export type MetricLine = StepMetrics | ValidationMetrics;
/**
 * A quality measure; `precision`, `recall` and `f1` are macro averages.
 */
export type MetricName = "accuracy" | "precision" | "recall" | "f1" | "exact_match";
/**
 * Architecture family of a base model.
 */
export type ModelFamily = "llama" | "bloom";
/**
 * A name: lower-case letters, digits, dots and hyphens, at most 128.
 */
export type Name = string;
/**
 * What happens to a record longer than `max_input_tokens` or `max_output_tokens`.
 */
export type OnTooLong = "error" | "drop" | "truncate_left" | "truncate_right";
/**
 * What a finished operation gives.
 */
export type OperationResult = TrainResult | EvaluateResult | GenerateResult;
/**
 * Optimiser with every parameter filled in.
 */
export type Optimizer = AdamW | Sgd;
/**
 * The optimiser; by default AdamW.
 */
export type OptimizerParameters = AdamWParameters | SgdParameters;
/**
 * What applying an experiment does: trains a run of a `new` name, trains because something `changed`, nothing (`unchanged`), or goes on from a checkpoint (`resumed`).
 */
export type RunAction = "new" | "changed" | "unchanged" | "resumed";
/**
 * What the engine reports while it works.
 */
export type RunEvent = StartedEvent | StepMetrics | ValidationMetrics | CheckpointEvent | ProgressEvent;
/**
 * How a run of the engine ended.
 */
export type RunOutcome = CompletedOutcome | CanceledOutcome | FailedOutcome;
/**
 * What the engine is asked to do.
 */
export type RunSpec = TrainSpec | EvaluateSpec | GenerateSpec;
/**
 * State of a run, in order of occurrence.
 */
export type RunState = "queued" | "pending" | "running" | "storing" | "completed" | "failed" | "canceled";
/**
 * Course of the learning rate after the warm-up: unchanged, linearly to 0, or along half a cosine to 0.
 */
export type ScheduleType = "constant" | "linear" | "cosine";
/**
 * Seed of every random number of a run.
 */
export type Seed = number;
/**
 * Why a generation ended.
 */
export type StopReason = "eos_token" | "max_tokens" | "stop_sequence";
/**
 * What the tuned model is for.
 */
export type TaskId =
  | "classification"
  | "generation"
  | "summarization"
  | "question_answering"
  | "retrieval_augmented_generation"
  | "extraction"
  | "code";
/**
 * A verbalizer: text with at least one `{{field}}` placeholder.
 */
export type Template = string;
/**
 * A moment in UTC, ISO 8601 with milliseconds.
 */
export type Timestamp = string;
/**
 * The method of tuning.
 */
export type TuningType = "prompt_tuning";

/**
 * AdamW with decoupled weight decay, as torch.optim.AdamW.
 */
export interface AdamW {
  /**
   * Always `adamw`.
   */
  type: "adamw";
  /**
   * Decay rates of the first and second moment.
   *
   * @minItems 2
   * @maxItems 2
   */
  betas: [number, number];
  /**
   * Added to the root of the second moment.
   */
  eps: number;
  /**
   * Decoupled weight decay.
   */
  weight_decay: number;
}
/**
 * AdamW with decoupled weight decay, as torch.optim.AdamW.
 */
export interface AdamWParameters {
  /**
   * Always `adamw`.
   */
  type: "adamw";
  /**
   * Decay rates of the first and second moment.
   *
   * @minItems 2
   * @maxItems 2
   */
  betas?: [number, number];
  /**
   * Added to the root of the second moment.
   */
  eps?: number;
  /**
   * Decoupled weight decay.
   */
  weight_decay?: number;
}
/**
 * tunesmith.json beside a PEFT adapter: what binds it to its template, tokenizer and base model.
 */
export interface AdapterMetadata {
  /**
   * Always `tune/v1`.
   */
  apiVersion: "tune/v1";
  /**
   * Always `AdapterMetadata`.
   */
  kind: "AdapterMetadata";
  experiment: Name;
  run_id: Digest;
  task_id: TaskId;
  verbalizer: Template;
  /**
   * The classes; null = free text.
   */
  labels: Label[] | null;
  base_model: ResolvedBaseModel;
  digests: InputDigests;
  /**
   * Version of the arithmetic.
   */
  numerics_version: number;
  compute_dtype: ComputeDtype;
  /**
   * Longest source in tokens.
   */
  max_input_tokens: number;
  /**
   * Longest target in tokens.
   */
  max_output_tokens: number;
  on_too_long: OnTooLong;
  generation: Generation;
  /**
   * Scores on the held-out records.
   */
  metrics?: Scores | null;
}
/**
 * A finished prompt to begin from: exactly one of the two.
 */
export interface AdapterReference {
  /**
   * PEFT folder, relative to the manifest.
   */
  path?: FilePath;
  /**
   * Run id (or its beginning), or the name of an experiment.
   */
  run?: string;
}
/**
 * One applied run.
 */
export interface AppliedRun {
  experiment: Name;
  run_id: Digest;
  action: RunAction;
  state: RunState;
  /**
   * Optimiser steps done.
   */
  steps: number;
  /**
   * Loss of the last step; null = none was done.
   */
  final_loss: number | null;
  paths: RunPaths;
  /**
   * Digest of adapter_model.safetensors; null = none.
   */
  adapter_sha256: Digest | null;
  /**
   * Null = training has not finished.
   */
  memory: RunMemory | null;
  /**
   * Null = no evaluation.
   */
  evaluation: EvaluationSummary | null;
}
/**
 * What applying manifests did.
 */
export interface ApplyResult {
  /**
   * One a run, in the order of the manifests.
   */
  runs: AppliedRun[];
}
/**
 * A file of the run.
 */
export interface Artifact {
  path: FilePath;
  sha256: Digest;
  /**
   * Its size.
   */
  bytes: number;
}
/**
 * The frozen model under the prompt.
 */
export interface BaseModel {
  /**
   * A Hugging Face folder relative to the manifest (begins with `./`, `../` or `/`), or the name of a model on the hub.
   */
  model_id: string;
  /**
   * Branch, tag or commit on the hub.
   */
  revision?: string;
}
/**
 * A template run on the base model without a soft prompt.
 */
export interface Baseline {
  name: Name;
  verbalizer: Template;
}
/**
 * The optimiser step with the least validation loss.
 */
export interface Best {
  /**
   * Optimiser step, from 1.
   */
  step: number;
  /**
   * Epoch, from 1.
   */
  epoch: number;
  /**
   * Validation loss.
   */
  loss: number;
}
/**
 * The run was canceled.
 */
export interface CanceledOutcome {
  /**
   * Always `canceled`.
   */
  status: "canceled";
  /**
   * Optimiser steps done.
   */
  step: number;
  /**
   * Index of the checkpoint among the blobs handed over; null = none.
   */
  blob: number | null;
}
/**
 * The state after an optimiser step, to be stored.
 */
export interface CheckpointEvent {
  /**
   * Always `checkpoint`.
   */
  type: "checkpoint";
  /**
   * Optimiser steps done.
   */
  step: number;
  /**
   * Index into the blobs handed over with the events.
   */
  blob: number;
}
/**
 * A record as two models answer it.
 */
export interface ComparedRecord {
  /**
   * Index of the record, from 0.
   */
  index: number;
  /**
   * The input.
   */
  input: string;
  /**
   * The expected output.
   */
  expected: string;
  /**
   * What the other model says.
   */
  other: string;
  /**
   * What the tuned model says.
   */
  tuned: string;
}
/**
 * The tuned model against another.
 */
export interface Comparison {
  /**
   * Name of the other variant.
   */
  against: string;
  /**
   * Records only the tuned model gets right.
   */
  wins: number;
  /**
   * Records only the other gets right.
   */
  losses: number;
  /**
   * Records both get right.
   */
  both_right: number;
  /**
   * Records both get wrong.
   */
  both_wrong: number;
  /**
   * Two-sided exact McNemar test.
   */
  mcnemar_p: number;
  /**
   * Some of the wins, in file order.
   */
  win_examples: ComparedRecord[];
  /**
   * Some of the losses, in file order.
   */
  loss_examples: ComparedRecord[];
}
/**
 * The operation finished.
 */
export interface CompletedOutcome {
  /**
   * Always `completed`.
   */
  status: "completed";
  result: OperationResult;
}
/**
 * Confusion matrix.
 */
export interface Confusion {
  /**
   * Rows and columns.
   */
  labels: Label[];
  /**
   * `counts[expected][predicted]`.
   */
  counts: number[][];
}
/**
 * A sample that does not fit.
 */
export interface ContextOverflow {
  /**
   * Index of the sample, from 0.
   */
  index: number;
  /**
   * Positions it needs, virtual tokens included.
   */
  positions: number;
}
/**
 * One loss, in nats.
 */
export interface CurvePoint {
  /**
   * Optimiser step, from 1.
   */
  step: number;
  /**
   * Epoch, from 1.
   */
  epoch: number;
  /**
   * Mean loss as the run's `loss_normalization` says.
   */
  loss: number;
}
/**
 * Location of a data file.
 */
export interface DataLocation {
  /**
   * Path relative to the manifest. `${env:NAME}` is replaced by the environment variable.
   */
  path: FilePath;
}
/**
 * Where records come from.
 */
export interface DataReference {
  /**
   * `container`: a local file.
   */
  type: "container";
  location: DataLocation;
  /**
   * Format of the file; by default from its ending: `.json` (an array), `.jsonl` (one record a line), `.csv` (a header line).
   */
  format?: "json" | "jsonl" | "csv";
  fields?: FieldMapping;
}
/**
 * One problem.
 */
export interface DiagnosticItem {
  /**
   * `error` stops; `warning` does not.
   */
  severity: "error" | "warning";
  /**
   * Stable code, `area/name`.
   */
  code: string;
  /**
   * File, relative to the working directory.
   */
  file: string | null;
  /**
   * Line, from 1.
   */
  line: number | null;
  /**
   * Column, from 1.
   */
  column: number | null;
  /**
   * JSON pointer into the document.
   */
  pointer: string | null;
  /**
   * What is wrong.
   */
  message: string;
  /**
   * What to do.
   */
  help: string;
}
/**
 * Output of `validate -o json`.
 */
export interface DiagnosticList {
  /**
   * Problems in the order of file, line and column.
   */
  diagnostics: DiagnosticItem[];
}
/**
 * One thing that was looked at.
 */
export interface DoctorCheck {
  /**
   * What it belongs to.
   */
  group: "machine" | "program" | "state" | "models";
  /**
   * What was looked at.
   */
  name: string;
  verdict: DoctorVerdict;
  /**
   * What was found.
   */
  found: string;
  /**
   * What to do; null = nothing.
   */
  help: string | null;
}
/**
 * Output of `doctor -o json`: what runs need of this machine, each with a verdict.
 */
export interface DoctorReport {
  /**
   * Version of the command line.
   */
  version: string;
  /**
   * Operating system and processor architecture, as Node names them.
   */
  platform: string;
  /**
   * The worst of all checks.
   */
  verdict: DoctorVerdict;
  /**
   * In the order in which they are shown.
   */
  checks: DoctorCheck[];
}
/**
 * How the engine computes; none of it changes a bit of a result.
 */
export interface EngineRuntime {
  /**
   * Threads of the pool.
   */
  threads: number;
  isa: Isa;
  /**
   * Most bytes to allocate, mapped weights excluded; null = no limit.
   */
  memory_limit_bytes: number | null;
}
/**
 * Losses of one epoch.
 */
export interface EpochMetrics {
  /**
   * When the epoch ended; null = not recorded.
   */
  timestamp: Timestamp | null;
  /**
   * Epoch, from 1.
   */
  iteration: number;
  ml_metrics: MlMetrics;
}
/**
 * Predictions of every variant.
 */
export interface EvaluateResult {
  /**
   * Always `evaluate`.
   */
  operation: "evaluate";
  /**
   * In the order of the spec.
   */
  variants: VariantPredictions[];
}
/**
 * Predict the output of every record, for each variant.
 */
export interface EvaluateSpec {
  /**
   * Always `evaluate`.
   */
  operation: "evaluate";
  /**
   * Folder of the base model, absolute.
   */
  model_path: string;
  runtime: EngineRuntime;
  /**
   * The models to judge.
   */
  variants: EvaluateVariant[];
  /**
   * Score exactly these labels; null = generate text.
   */
  labels: Label[] | null;
  generation: Generation;
  /**
   * Longest source in tokens.
   */
  max_input_tokens: number;
  /**
   * Longest output in tokens, end of sequence included.
   */
  max_output_tokens: number;
  on_too_long: OnTooLong;
}
/**
 * One model to judge: the base, or the base under an adapter.
 */
export interface EvaluateVariant {
  /**
   * Name of the variant, unique in the spec.
   */
  name: string;
  /**
   * PEFT folder, absolute; null = the base model alone.
   */
  adapter_path: string | null;
  /**
   * Rendered sources, one a record; the same count in every variant.
   */
  sources: string[];
}
/**
 * Records on which base and tuned model are compared after training.
 */
export interface EvaluationParameters {
  /**
   * Held-out records.
   */
  data_references: DataReference[];
  /**
   * Measures to report; by default `accuracy` and `f1` with labels, else `exact_match`.
   */
  metrics?: MetricName[];
  /**
   * Hand-written instructions to compare with, run on the base model.
   */
  baselines?: Baseline[];
  generation?: GenerationParameters;
  /**
   * The label whose binary F1 is reported as well.
   */
  positive_label?: Label;
}
/**
 * How base, baselines and tuned model do on held-out records.
 */
export interface EvaluationReport {
  /**
   * Always `tune/v1`.
   */
  apiVersion: "tune/v1";
  /**
   * Always `EvaluationReport`.
   */
  kind: "EvaluationReport";
  /**
   * The experiment; null = evaluated without a run.
   */
  experiment: Name | null;
  /**
   * The run; null = evaluated without one.
   */
  run_id: Digest | null;
  /**
   * The task.
   */
  task_id: TaskId | null;
  /**
   * The classes; null = free text.
   */
  labels: Label[] | null;
  /**
   * The measures asked for.
   */
  metrics: MetricName[];
  summary: EvaluationSummary;
  /**
   * Details: base first, then tuned, then the baselines.
   */
  variants: VariantReport[];
  /**
   * The tuned model against each other variant, base first.
   */
  comparisons: Comparison[];
}
/**
 * The figures in brief.
 */
export interface EvaluationSummary {
  /**
   * Records judged.
   */
  n: number;
  base: Scores;
  /**
   * Null = no adapter was judged.
   */
  tuned: Scores | null;
  /**
   * Baseline name → its scores.
   */
  baselines: {
    [k: string]: Scores;
  };
  intervals: Intervals;
}
/**
 * One soft prompt to tune: on which base model, from which data, how, and how to judge it.
 */
export interface Experiment {
  /**
   * Always `tune/v1`.
   */
  apiVersion: "tune/v1";
  /**
   * Always `Experiment`.
   */
  kind: "Experiment";
  name: Name;
  /**
   * What the experiment is for.
   */
  description?: string;
  /**
   * Words to find the experiment by.
   */
  tags?: string[];
  prompt_tuning: TuningParameters;
  /**
   * Training records: the files in this order.
   */
  training_data_references: DataReference[];
  validation?: ValidationParameters;
  evaluation?: EvaluationParameters;
  results_reference?: ResultsReference;
  /**
   * Accepted for compatibility with watsonx request bodies; has no effect on a local run.
   */
  auto_update_model?: boolean;
  runtime?: Runtime;
}
/**
 * The run failed.
 */
export interface FailedOutcome {
  /**
   * Always `failed`.
   */
  status: "failed";
  error: Failure;
}
/**
 * A failure as data.
 */
export interface Failure {
  /**
   * Stable code, `area/name`.
   */
  code: string;
  /**
   * What happened.
   */
  message: string;
  /**
   * The facts the message is made of.
   */
  details: {
    [k: string]: string | number | boolean | null;
  };
}
/**
 * Names of the columns that hold input and output.
 */
export interface FieldMapping {
  /**
   * Column of the input text.
   */
  input?: string;
  /**
   * Column of the expected output.
   */
  output?: string;
}
/**
 * Generated texts.
 */
export interface GenerateResult {
  /**
   * Always `generate`.
   */
  operation: "generate";
  /**
   * One a prompt.
   */
  outputs: GeneratedText[];
}
/**
 * Generate text from prompts.
 */
export interface GenerateSpec {
  /**
   * Always `generate`.
   */
  operation: "generate";
  /**
   * Folder of the base model, absolute.
   */
  model_path: string;
  runtime: EngineRuntime;
  /**
   * PEFT folder, absolute; null = the base model alone.
   */
  adapter_path: string | null;
  /**
   * Prompts, verbatim.
   */
  prompts: string[];
  generation: Generation;
}
/**
 * One generated text.
 */
export interface GeneratedText {
  /**
   * Text without special tokens.
   */
  text: string;
  /**
   * Generated ids, end of sequence included.
   */
  token_ids: number[];
  stop_reason: StopReason;
}
/**
 * Greedy generation with every parameter filled in.
 */
export interface Generation {
  /**
   * At most this many tokens are generated.
   */
  max_new_tokens: number;
  /**
   * The end of sequence is not chosen before this many tokens.
   */
  min_new_tokens: number;
  /**
   * Logits of tokens already seen are divided (positive) or multiplied (negative) by this; 1 = off.
   */
  repetition_penalty: number;
  /**
   * Generation ends once the text ends with one of these.
   */
  stop_sequences: string[];
}
/**
 * How text is generated (greedy).
 */
export interface GenerationParameters {
  /**
   * At most this many tokens are generated; by default `max_output_tokens`.
   */
  max_new_tokens?: number;
  /**
   * The end of sequence is not chosen before this many tokens.
   */
  min_new_tokens?: number;
  /**
   * Penalty on tokens of input and output already seen, by the formula of transformers; 1 = off.
   */
  repetition_penalty?: number;
  /**
   * Generation ends once the text ends with one of these.
   */
  stop_sequences?: string[];
}
/**
 * Where the first values of the virtual tokens come from.
 */
export interface InitSpec {
  method: InitMethod;
  /**
   * Text of `text`.
   */
  text?: string | null;
  /**
   * PEFT folder of `adapter`, absolute.
   */
  adapter_path?: string | null;
}
/**
 * Digests of the inputs.
 */
export interface InputDigests {
  /**
   * Weights and configuration of the base model.
   */
  base_model: Digest;
  /**
   * The tokenizer.
   */
  tokenizer: Digest;
  /**
   * Canonical training records.
   */
  training_data: Digest;
  /**
   * Canonical validation records, where given by reference.
   */
  validation_data: Digest | null;
  /**
   * Canonical evaluation records.
   */
  evaluation_data: Digest | null;
  /**
   * Prompt of `init_adapter`.
   */
  init_adapter: Digest | null;
}
/**
 * What a training run will cost, and what is wrong with its records, before any training.
 */
export interface Inspection {
  /**
   * Training samples used.
   */
  samples: number;
  /**
   * Rows over the whole run, training only.
   */
  rows: number;
  /**
   * Rows with a target over the whole run.
   */
  logit_rows: number;
  /**
   * Tokens of all samples, once.
   */
  tokens: number;
  /**
   * Target tokens of all samples, once.
   */
  target_tokens: number;
  /**
   * Optimiser steps of the run.
   */
  optimizer_steps: number;
  /**
   * Bytes the engine will allocate, without mapped weights.
   */
  predicted_bytes: number;
  /**
   * Floating-point operations of the run.
   */
  flops: number;
  /**
   * FLOPs by a rate just measured.
   */
  predicted_seconds: number | null;
  /**
   * Samples left out as too long.
   */
  dropped: number;
  /**
   * Samples shortened.
   */
  truncated: number;
  /**
   * Samples over a token limit.
   */
  too_long: TooLong[];
  /**
   * Pairs of labels with the same tokens.
   */
  label_collisions: LabelCollision[];
  /**
   * Samples that do not fit the positions of the model.
   */
  context_overflow: ContextOverflow[];
  model: ModelFacts;
}
/**
 * 95 % intervals; `gain` is tuned minus base.
 */
export interface Intervals {
  base: MetricIntervals;
  tuned: MetricIntervals;
  gain: MetricIntervals;
  /**
   * Baseline name → its intervals.
   */
  baselines?: {
    [k: string]: MetricIntervals;
  };
}
/**
 * Two labels that the tokenizer does not tell apart.
 */
export interface LabelCollision {
  first: Label;
  second: Label;
}
/**
 * Figures of one class.
 */
export interface LabelReport {
  label: Label;
  /**
   * Precision.
   */
  precision: number;
  /**
   * Recall.
   */
  recall: number;
  /**
   * F1.
   */
  f1: number;
  /**
   * Records of this class.
   */
  support: number;
}
/**
 * Label → log probability.
 */
export interface LabelScores {
  [k: string]: number;
}
/**
 * The losses of one run, finished or not.
 */
export interface LearningCurve {
  experiment: Name;
  run_id: Digest;
  /**
   * Training loss of each optimiser step, before its update.
   */
  steps: CurvePoint[];
  /**
   * Validation loss at the end of epochs.
   */
  validation: CurvePoint[];
}
/**
 * Output of `curve -o json`: the losses of one or several runs.
 */
export interface LearningCurves {
  /**
   * One a run, in the order asked for.
   */
  curves: LearningCurve[];
}
/**
 * Learning rate schedule with every parameter filled in; at most one of the two warm-ups is not null.
 */
export interface LrScheduler {
  /**
   * Course after the warm-up.
   */
  type: ScheduleType;
  /**
   * Optimiser steps of linear warm-up.
   */
  warmup_steps: number | null;
  /**
   * Warm-up as a share of all optimiser steps.
   */
  warmup_ratio: number | null;
}
/**
 * Course of the learning rate; at most one of the two warm-ups.
 */
export interface LrSchedulerParameters {
  type: ScheduleType;
  /**
   * Optimiser steps of linear warm-up.
   */
  warmup_steps?: number;
  /**
   * Warm-up as a share of all optimiser steps.
   */
  warmup_ratio?: number;
}
/**
 * Bytes the engine allocates, without the mapped weights.
 */
export interface MemoryUse {
  /**
   * Predicted before the first allocation.
   */
  predicted_bytes: number;
  /**
   * The most that was allocated at once.
   */
  peak_bytes: number;
  /**
   * Bytes of weight files mapped into memory.
   */
  mapped_bytes: number;
}
/**
 * Metric → its interval.
 */
export interface MetricIntervals {
  [k: string]: Interval;
}
/**
 * Losses.
 */
export interface MlMetrics {
  /**
   * Mean loss of the steps of the epoch.
   */
  loss: number;
  /**
   * Validation loss after the epoch.
   */
  validation_loss: number | null;
}
/**
 * Shape of the base model.
 */
export interface ModelFacts {
  family: ModelFamily;
  /**
   * Width of an embedding.
   */
  hidden: number;
  /**
   * Decoder layers.
   */
  layers: number;
  /**
   * Query heads.
   */
  heads: number;
  /**
   * Vocabulary size.
   */
  vocab: number;
  /**
   * Longest sequence; null = unlimited.
   */
  max_positions: number | null;
}
/**
 * One `--set path=value` of the command line.
 */
export interface Override {
  /**
   * Dotted path into the manifest; list items by index.
   */
  path: string;
  /**
   * The value as written, YAML.
   */
  value: string;
}
/**
 * What applying the manifests would do.
 */
export interface Plan {
  /**
   * One a run, in the order of the manifests.
   */
  runs: PlannedRun[];
}
/**
 * One run of a plan.
 */
export interface PlannedRun {
  experiment: Name;
  run_id: Digest;
  action: RunAction;
  /**
   * Why, in a sentence.
   */
  reason: string;
  /**
   * Training samples.
   */
  samples: number;
  /**
   * Rows over the whole run, training only.
   */
  rows: number;
  /**
   * Rows with a target.
   */
  logit_rows: number;
  /**
   * Optimiser steps.
   */
  optimizer_steps: number;
  /**
   * Bytes the engine will allocate, without mapped weights.
   */
  predicted_bytes: number;
  /**
   * Time of training by a measured rate; null in saved plans.
   */
  predicted_seconds: number | null;
}
/**
 * Prediction for one record.
 */
export interface Prediction {
  /**
   * Label or generated text; null = the record was dropped as too long.
   */
  predicted: string | null;
  /**
   * Log probability of each label and the end of sequence; null without labels.
   */
  scores: LabelScores | null;
  /**
   * Whether another label had the same score.
   */
  tied: boolean;
}
/**
 * One line of `evaluate -o ndjson`.
 */
export interface PredictionLine {
  /**
   * Index of the record, from 0.
   */
  index: number;
  /**
   * The input of the record.
   */
  input: string;
  /**
   * The expected output; null = the record has none.
   */
  expected: string | null;
  /**
   * The prediction; null = dropped as too long.
   */
  predicted: string | null;
  /**
   * Log probability of each label; null without labels.
   */
  scores: LabelScores | null;
}
/**
 * How far the operation is: rows of the present step, records, or prompts.
 */
export interface ProgressEvent {
  /**
   * Always `progress`.
   */
  type: "progress";
  /**
   * Units done.
   */
  done: number;
  /**
   * Units in all.
   */
  total: number;
}
/**
 * Numbers of records.
 */
export interface RecordCounts {
  /**
   * Records trained on.
   */
  training: number;
  /**
   * Records validated on.
   */
  validation: number;
  /**
   * Records evaluated on.
   */
  evaluation: number;
}
/**
 * The base model as the manifest names it.
 */
export interface ResolvedBaseModel {
  /**
   * As written.
   */
  model_id: string;
  /**
   * As written; null = none.
   */
  revision: string | null;
}
/**
 * Evaluation with every default filled in.
 */
export interface ResolvedEvaluation {
  /**
   * Measures to report.
   */
  metrics: MetricName[];
  /**
   * Further templates to compare with.
   */
  baselines: Baseline[];
  generation: Generation;
  /**
   * The label of binary F1.
   */
  positive_label: Label | null;
}
/**
 * An experiment with every default filled in and every input identified.
 */
export interface ResolvedExperiment {
  /**
   * Always `tune/v1`.
   */
  apiVersion: "tune/v1";
  /**
   * Always `ResolvedExperiment`.
   */
  kind: "ResolvedExperiment";
  /**
   * SHA-256 of the canonical JSON (RFC 8785) of `identity`.
   */
  run_id: Digest;
  identity: RunIdentity;
  /**
   * From the manifest.
   */
  description: string | null;
  /**
   * From the manifest.
   */
  tags: string[];
  /**
   * Every `--set` in effect, in order.
   */
  overrides: Override[];
  runtime: ResolvedRuntime;
  paths: ResolvedPaths;
  counts: RecordCounts;
  /**
   * What the engine says about the run; null = not asked.
   */
  inspection: Inspection | null;
}
/**
 * Absolute paths of the inputs on this machine.
 */
export interface ResolvedPaths {
  /**
   * The manifest; null = not from a file.
   */
  manifest: string | null;
  /**
   * Folder of the base model.
   */
  base_model: string;
  /**
   * Training files.
   */
  training_data: FilePath[];
  /**
   * Validation files.
   */
  validation_data: FilePath[];
  /**
   * Evaluation files.
   */
  evaluation_data: FilePath[];
  /**
   * Folder of the initial adapter.
   */
  init_adapter: string | null;
  /**
   * Folder that receives a copy of the results.
   */
  results: string | null;
}
/**
 * How the run is computed; changes no result.
 */
export interface ResolvedRuntime {
  /**
   * Device that computes.
   */
  device: "cpu";
  /**
   * Threads.
   */
  threads: number;
  isa: Isa;
  /**
   * Most bytes to allocate; null = no limit.
   */
  memory_limit_bytes: number | null;
}
/**
 * Tuning parameters with every default filled in.
 */
export interface ResolvedTuning {
  base_model: ResolvedBaseModel;
  task_id: TaskId;
  tuning_type: TuningType;
  /**
   * Virtual tokens of the prompt.
   */
  num_virtual_tokens: number;
  init_method: InitMethod;
  /**
   * Text of `init_method: text`.
   */
  init_text: string | null;
  /**
   * Passes over the training records.
   */
  num_epochs: number;
  /**
   * Records in a micro-batch.
   */
  batch_size: number;
  /**
   * Micro-batches in an optimiser step.
   */
  accumulate_steps: number;
  /**
   * Highest learning rate.
   */
  learning_rate: number;
  /**
   * Longest source in tokens.
   */
  max_input_tokens: number;
  /**
   * Longest target in tokens, end of sequence included.
   */
  max_output_tokens: number;
  verbalizer: Template;
  /**
   * The classes; null = free text.
   */
  labels: Label[] | null;
  optimizer: Optimizer;
  lr_scheduler: LrScheduler;
  /**
   * Clipping norm; 0 = off.
   */
  max_grad_norm: number;
  loss_on: LossOn;
  loss_normalization: LossNormalization;
  /**
   * Whether each epoch takes the records in a new order.
   */
  shuffle: boolean;
  on_too_long: OnTooLong;
}
/**
 * Where validation records come from.
 */
export interface ResolvedValidation {
  /**
   * Share of the training records held back; null = by reference.
   */
  share: number | null;
}
/**
 * Location of a results folder.
 */
export interface ResultsLocation {
  /**
   * Path relative to the manifest.
   */
  path: FilePath;
}
/**
 * A folder that receives a copy of the results.
 */
export interface ResultsReference {
  /**
   * `container`: a local folder.
   */
  type: "container";
  location: ResultsLocation;
}
/**
 * The run.
 */
export interface RunEntity {
  /**
   * The base model as written.
   */
  model_id: string;
  prompt_tuning: ResolvedTuning;
  seed: Seed;
  digests: InputDigests;
  /**
   * Version of the arithmetic.
   */
  numerics_version: number;
  compute_dtype: ComputeDtype;
  /**
   * Every `--set` in effect.
   */
  overrides: Override[];
  counts: RecordCounts;
  results_reference: RunResults;
  status: RunStatusDetails;
  /**
   * Null before training has finished.
   */
  training: TrainingSummary | null;
  /**
   * Files of the run and their digests, sorted by path.
   */
  artifacts: Artifact[];
  /**
   * Null = no evaluation.
   */
  evaluation: EvaluationSummary | null;
  environment: RunEnvironment;
}
/**
 * What computed the run.
 */
export interface RunEnvironment {
  /**
   * Version of the toolkit.
   */
  tunesmith_version: string;
  /**
   * Version of Node.
   */
  node_version: string;
  /**
   * Operating system and architecture.
   */
  platform: string;
  isa: Isa;
  /**
   * Threads.
   */
  threads: number;
}
/**
 * Everything that determines the result of a run.
 */
export interface RunIdentity {
  name: Name;
  digests: InputDigests;
  prompt_tuning: ResolvedTuning;
  /**
   * Null = no validation.
   */
  validation: ResolvedValidation | null;
  /**
   * Null = no evaluation.
   */
  evaluation: ResolvedEvaluation | null;
  seed: Seed;
  /**
   * Version of the arithmetic of the engine.
   */
  numerics_version: number;
  compute_dtype: ComputeDtype;
}
/**
 * Paths relative to the run folder.
 */
export interface RunLocation {
  /**
   * The run folder.
   */
  path: string;
  /**
   * The metrics.
   */
  training: string;
  /**
   * The status.
   */
  training_status: string;
  /**
   * The adapter.
   */
  assets_path: string;
  /**
   * The best adapter by validation loss.
   */
  best_assets_path: string | null;
  /**
   * The report.
   */
  report: string | null;
}
/**
 * Allocations of the engine without mapped weights.
 */
export interface RunMemory {
  /**
   * Predicted.
   */
  predicted_bytes: number;
  /**
   * Most at once.
   */
  peak_bytes: number;
}
/**
 * Names and times.
 */
export interface RunMetadata {
  /**
   * The run id.
   */
  id: Digest;
  name: Name;
  /**
   * From the manifest.
   */
  description: string | null;
  /**
   * From the manifest.
   */
  tags: string[];
  created_at: Timestamp;
  modified_at: Timestamp;
}
/**
 * Paths relative to the working directory.
 */
export interface RunPaths {
  /**
   * The run folder.
   */
  run: string;
  /**
   * The adapter folder.
   */
  adapter: string;
  /**
   * report.html.
   */
  report: string;
  /**
   * record.json.
   */
  record: string;
}
/**
 * What a run was and what it left (record.json): the run details of watsonx and more.
 */
export interface RunRecord {
  /**
   * Always `tune/v1`.
   */
  apiVersion: "tune/v1";
  /**
   * Always `RunRecord`.
   */
  kind: "RunRecord";
  metadata: RunMetadata;
  entity: RunEntity;
}
/**
 * Where the results lie.
 */
export interface RunResults {
  /**
   * `container`: a local folder.
   */
  type: "container";
  location: RunLocation;
}
/**
 * Where a run stands (status.json).
 */
export interface RunStatus {
  run_id: Digest;
  experiment: Name;
  state: RunState;
  /**
   * When the run was first applied.
   */
  created_at: Timestamp;
  /**
   * When this file was written.
   */
  modified_at: Timestamp;
  /**
   * When it was queued.
   */
  queued_at: Timestamp | null;
  /**
   * When it waited for its lock.
   */
  pending_at: Timestamp | null;
  /**
   * When training began.
   */
  running_at: Timestamp | null;
  /**
   * When results were written.
   */
  storing_at: Timestamp | null;
  /**
   * When it ended: completed, failed or canceled.
   */
  completed_at: Timestamp | null;
  /**
   * One sentence for a person.
   */
  message: string | null;
  /**
   * Why it failed.
   */
  error: Failure | null;
  /**
   * Optimiser steps done and stored.
   */
  step: number;
  /**
   * Optimiser steps of the run; 0 = not known yet.
   */
  steps_total: number;
  /**
   * How often the run was started.
   */
  attempts: number;
  /**
   * Fencing number of the last owner.
   */
  fence: number;
}
/**
 * State and times.
 */
export interface RunStatusDetails {
  state: RunState;
  /**
   * When training began.
   */
  running_at: Timestamp | null;
  /**
   * When the run ended.
   */
  completed_at: Timestamp | null;
  /**
   * One sentence for a person.
   */
  message: string | null;
  /**
   * Mean loss of each epoch.
   */
  metrics: EpochMetrics[];
}
/**
 * On what the run is computed; nothing here but `seed` changes a result.
 */
export interface Runtime {
  /**
   * Device that computes.
   */
  device?: "auto" | "cpu";
  /**
   * Number format of the computation; `auto` is float32.
   */
  torch_dtype?: "auto" | "float32";
  /**
   * Seed of every random number; by default 73.
   */
  seed?: Seed;
  /**
   * Most memory the engine may allocate, in MiB, mapped weights excluded.
   */
  memory_limit_mb?: number;
  /**
   * Threads that compute; by default the processors at hand.
   */
  threads?: number;
}
/**
 * One training record, its templates rendered.
 */
export interface Sample {
  /**
   * Text before the target.
   */
  source: string;
  /**
   * Text to learn, without end of sequence; empty for text-only records under `loss_on: all`.
   */
  target: string;
}
/**
 * Scores where they apply, each from 0 to 1.
 */
export interface Scores {
  /**
   * Share of records with the right label.
   */
  accuracy?: number;
  /**
   * Macro precision.
   */
  precision?: number;
  /**
   * Macro recall.
   */
  recall?: number;
  /**
   * Macro F1.
   */
  f1?: number;
  /**
   * F1 of the positive label.
   */
  binary_f1?: number;
  /**
   * Share of records whose trimmed text equals the expected one.
   */
  exact_match?: number;
}
/**
 * Stochastic gradient descent, as torch.optim.SGD.
 */
export interface Sgd {
  /**
   * Always `sgd`.
   */
  type: "sgd";
  /**
   * Momentum; 0 = none.
   */
  momentum: number;
  /**
   * L2 penalty added to the gradient.
   */
  weight_decay: number;
}
/**
 * Stochastic gradient descent, as torch.optim.SGD.
 */
export interface SgdParameters {
  /**
   * Always `sgd`.
   */
  type: "sgd";
  /**
   * Momentum; 0 = none.
   */
  momentum?: number;
  /**
   * L2 penalty added to the gradient.
   */
  weight_decay?: number;
}
/**
 * Model and data are read; work begins.
 */
export interface StartedEvent {
  /**
   * Always `started`.
   */
  type: "started";
  /**
   * Optimiser steps of the whole run; 0 when nothing is trained.
   */
  steps_total: number;
  /**
   * Rows of the whole run.
   */
  rows_total: number;
  /**
   * Optimiser steps already done by the checkpoint that the run goes on from; 0 = none.
   */
  start_step: number;
  /**
   * Threads that compute.
   */
  threads: number;
  isa: Isa;
}
/**
 * Figures of one optimiser step.
 */
export interface StepMetrics {
  /**
   * Always `step`.
   */
  type: "step";
  /**
   * Optimiser step, from 1.
   */
  step: number;
  /**
   * Epoch, from 1.
   */
  epoch: number;
  /**
   * Loss before the update.
   */
  loss: number;
  /**
   * Learning rate of the update.
   */
  learning_rate: number;
  /**
   * Norm of the gradient before clipping.
   */
  grad_norm: number;
  /**
   * Rows computed.
   */
  rows: number;
  /**
   * Rows with a target.
   */
  logit_rows: number;
  /**
   * Target tokens.
   */
  target_tokens: number;
  /**
   * Seconds since training began.
   */
  seconds: number;
}
/**
 * A sample over a token limit.
 */
export interface TooLong {
  /**
   * Index of the sample, from 0.
   */
  index: number;
  /**
   * Its tokens.
   */
  tokens: number;
}
/**
 * A trained prompt: blob 0 is adapter_model.safetensors after the last step, blob 1 the best by validation loss, if any.
 */
export interface TrainResult {
  /**
   * Always `train`.
   */
  operation: "train";
  /**
   * Optimiser steps done.
   */
  steps: number;
  /**
   * Loss of the last step, before its update.
   */
  final_loss: number;
  /**
   * Validation loss after the last epoch; null = no validation records.
   */
  validation_loss: number | null;
  /**
   * The best step by validation loss; null = no validation records.
   */
  best: Best | null;
  memory: MemoryUse;
  /**
   * Samples left out as too long.
   */
  dropped: number;
  /**
   * Samples shortened.
   */
  truncated: number;
}
/**
 * Learn a soft prompt.
 */
export interface TrainSpec {
  /**
   * Always `train`.
   */
  operation: "train";
  /**
   * Folder of the base model, absolute.
   */
  model_path: string;
  runtime: EngineRuntime;
  seed: Seed;
  /**
   * Virtual tokens of the prompt.
   */
  num_virtual_tokens: number;
  init: InitSpec;
  /**
   * Training samples in file order.
   */
  samples: Sample[];
  /**
   * Samples whose loss is measured after every epoch; empty = none.
   */
  validation_samples: Sample[];
  /**
   * The classes; null = free text.
   */
  labels: Label[] | null;
  /**
   * Passes over the samples.
   */
  num_epochs: number;
  /**
   * Samples in a micro-batch.
   */
  batch_size: number;
  /**
   * Micro-batches in an optimiser step.
   */
  accumulate_steps: number;
  /**
   * Highest learning rate.
   */
  learning_rate: number;
  optimizer: Optimizer;
  lr_scheduler: LrScheduler;
  /**
   * Gradients of greater norm are scaled down to it; 0 = off.
   */
  max_grad_norm: number;
  loss_on: LossOn;
  loss_normalization: LossNormalization;
  /**
   * Whether each epoch takes the samples in a new order.
   */
  shuffle: boolean;
  /**
   * Longest source in tokens.
   */
  max_input_tokens: number;
  /**
   * Longest target in tokens, end of sequence included.
   */
  max_output_tokens: number;
  on_too_long: OnTooLong;
  /**
   * Optimiser steps between checkpoints.
   */
  checkpoint_every_steps: number;
  /**
   * File of the checkpoint to go on from; null = start afresh.
   */
  resume_from: string | null;
}
/**
 * Outcome of training.
 */
export interface TrainingSummary {
  /**
   * Optimiser steps.
   */
  steps: number;
  /**
   * Loss of the last step.
   */
  final_loss: number;
  /**
   * Validation loss after the last epoch.
   */
  validation_loss: number | null;
  /**
   * The best step.
   */
  best: Best | null;
  memory: MemoryUse;
  /**
   * Samples left out as too long.
   */
  dropped: number;
  /**
   * Samples shortened.
   */
  truncated: number;
  /**
   * Seconds of training, all attempts.
   */
  seconds: number;
}
/**
 * What is tuned, and how.
 */
export interface TuningParameters {
  base_model: BaseModel;
  task_id: TaskId;
  /**
   * The method of tuning; by default `prompt_tuning`.
   */
  tuning_type?: TuningType;
  /**
   * Number of virtual tokens in the soft prompt.
   */
  num_virtual_tokens?: number;
  /**
   * Where the first values of the virtual tokens come from; by default `random`.
   */
  init_method?: InitMethod;
  /**
   * Text whose embeddings initialise the prompt (`init_method: text`).
   */
  init_text?: string;
  init_adapter?: AdapterReference;
  /**
   * Passes over the training records.
   */
  num_epochs?: number;
  /**
   * Records in a micro-batch.
   */
  batch_size?: number;
  /**
   * Micro-batches in an optimiser step.
   */
  accumulate_steps?: number;
  /**
   * Highest learning rate.
   */
  learning_rate?: number;
  /**
   * Longest source in tokens.
   */
  max_input_tokens?: number;
  /**
   * Longest target in tokens, end of sequence included.
   */
  max_output_tokens?: number;
  /**
   * Template of the source text, at training and at inference; by default `{{input}}`.
   */
  verbalizer?: Template;
  /**
   * The classes. With labels, evaluation scores exactly these.
   */
  labels?: Label[];
  optimizer?: OptimizerParameters;
  lr_scheduler?: LrSchedulerParameters;
  /**
   * Gradients of greater norm are scaled down to it; 0 = off.
   */
  max_grad_norm?: number;
  /**
   * Which tokens carry loss; by default `target`.
   */
  loss_on?: LossOn;
  /**
   * What the summed loss is divided by; by default `token`.
   */
  loss_normalization?: LossNormalization;
  /**
   * Whether each epoch takes the records in a new order.
   */
  shuffle?: boolean;
  /**
   * What happens to a record that is too long; by default `error`.
   */
  on_too_long?: OnTooLong;
}
/**
 * Validation loss at the end of an epoch.
 */
export interface ValidationMetrics {
  /**
   * Always `validation`.
   */
  type: "validation";
  /**
   * Optimiser steps done.
   */
  step: number;
  /**
   * Epoch, from 1.
   */
  epoch: number;
  /**
   * Loss on the validation records.
   */
  loss: number;
}
/**
 * Records whose loss is measured after every epoch: exactly one of the two.
 */
export interface ValidationParameters {
  /**
   * This share of the training records is held back.
   */
  share?: number;
  /**
   * Validation records.
   */
  data_references?: DataReference[];
}
/**
 * Predictions of one variant.
 */
export interface VariantPredictions {
  /**
   * Name of the variant.
   */
  name: string;
  /**
   * One a record, in the order of the sources.
   */
  predictions: Prediction[];
  /**
   * Records left out as too long.
   */
  dropped: number;
  /**
   * Records shortened.
   */
  truncated: number;
}
/**
 * One model in detail.
 */
export interface VariantReport {
  /**
   * `base`, `tuned`, or the name of a baseline.
   */
  name: string;
  /**
   * Its template; null = sources were given rendered.
   */
  verbalizer: Template | null;
  scores: Scores;
  /**
   * Per class, in the order of the labels; empty without labels.
   */
  per_label: LabelReport[];
  /**
   * Null without labels.
   */
  confusion: Confusion | null;
  /**
   * Records whose best score was shared.
   */
  tied: number;
  /**
   * Records left out as too long.
   */
  dropped: number;
  /**
   * Records shortened.
   */
  truncated: number;
}
