// Generated from schemas/v1 by tools/codegen. Do not edit.

/**
 * Hand-written instructions to compare with, run on the base model.
 */
export type Baselines = Baseline[];
/**
 * Who multiplies bfloat16: `avx512_bf16` the processor, by its instruction, which makes sums below 2^-126 zero; `converted` float32 arithmetic on rounded values, which keeps them. All other bits are equal.
 */
export type Bfloat16Arithmetic = "avx512_bf16" | "converted";
/**
 * What a column holds.
 */
export type Column = StringColumn | NumberColumn | BooleanColumn;
/**
 * The column's name in the file.
 */
export type ColumnName = string;
/**
 * Number format in which layers and head multiply; sums, prompt, attention and optimiser are float32 in both.
 */
export type ComputeDtype = "float32" | "bfloat16";
/**
 * Where records come from: a local file, or a named DataAsset manifest.
 */
export type DataReference = ContainerReference | DataAssetReference;
/**
 * Records: the files in this order.
 */
export type DataReferences = DataReference[];
/**
 * Stable code of a problem, `area/name`.
 */
export type DiagnosticCode = string;
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
 * What a label's score is: the log probability of its tokens and of the end of sequence behind them among all tokens of the vocabulary (`likelihood`), or among the labels alone (`restricted`: wherever labels go on with different tokens, the log probability among these tokens; tokens that leave no choice count nothing). With labels of one token, `restricted` compares one logit a label.
 */
export type LabelScoring = "likelihood" | "restricted";
/**
 * The classes of a task.
 */
export type Labels = Label[];
/**
 * Output of `get -o json`.
 */
export type Listing = RunListing | ExperimentListing | ModelListing | DataListing | EvaluationListing;
/**
 * Output of `logs -o ndjson`: something that happened to a run, or a line of its metrics.
 */
export type LogLine = LoggedState | LoggedCheckpoint | LoggedWarning | StepMetrics | ValidationMetrics;
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
 * Quality measures, each once.
 */
export type MetricNames = MetricName[];
/**
 * Architecture family of a base model, by transformers' `model_type`.
 */
export type ModelFamily =
  | "llama"
  | "bloom"
  | "mistral"
  | "ministral"
  | "ministral3"
  | "qwen2"
  | "qwen3"
  | "granite"
  | "granite_swa"
  | "granitemoehybrid"
  | "gemma"
  | "gemma2"
  | "gemma3_text"
  | "gemma3"
  | "vaultgemma"
  | "phi"
  | "phi3"
  | "olmo"
  | "olmo2"
  | "olmo3"
  | "smollm3"
  | "stablelm"
  | "starcoder2"
  | "gpt2"
  | "gpt_neo"
  | "gpt_neox"
  | "gptj"
  | "gpt_bigcode"
  | "opt"
  | "falcon"
  | "mpt"
  | "cohere"
  | "cohere2"
  | "glm"
  | "glm4"
  | "nemotron"
  | "arcee"
  | "cwm"
  | "ernie4_5"
  | "exaone4"
  | "helium"
  | "jais2"
  | "seed_oss";
/**
 * A Hugging Face folder relative to the manifest (begins with `./`, `../` or `/`), or the name of a model on the hub.
 */
export type ModelId = string;
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
export type OperationResult = TrainResult | EvaluateResult | GenerateResult | RooflineResult;
/**
 * Optimiser with every parameter filled in.
 */
export type Optimizer = AdamW | Sgd;
/**
 * The optimiser; by default AdamW.
 */
export type OptimizerParameters = AdamWParameters | SgdParameters;
/**
 * A value as a manifest has it; null = not set.
 */
export type ParameterValue = string | number | boolean | unknown[] | null;
/**
 * `forward` multiplies with the weight, `backward` with its transpose.
 */
export type ProductDirection = "forward" | "backward";
/**
 * What the token limits do to a record: nothing, cut it, leave it out, or refuse the run.
 */
export type RecordFate = "whole" | "cut" | "dropped" | "refused";
/**
 * Branch, tag or commit on the hub.
 */
export type Revision = string;
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
 * A run id or its beginning: 6 to 64 hexadecimal digits.
 */
export type RunReference = string;
/**
 * What the engine is asked to do.
 */
export type RunSpec = TrainSpec | EvaluateSpec | GenerateSpec | RooflineSpec;
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
 * Codes of warnings not to report; an error cannot be silenced.
 */
export type Silence = DiagnosticCode[];
/**
 * Why a generation ended: with an end of sequence, after `max_new_tokens`, with a stop sequence, or because the base model has no position left (`token_limit`).
 */
export type StopReason = "eos_token" | "max_tokens" | "stop_sequence" | "token_limit";
/**
 * One column of the table.
 */
export type Subject = ExperimentSubject | RunSubject | AdapterSubject | BaseModelSubject;
/**
 * What is evaluated.
 */
export type SubjectType = "experiment" | "run" | "adapter" | "base_model" | "baseline";
/**
 * Words to find a thing by.
 */
export type Tags = string[];
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
 * A verbalizer: text with at least one placeholder, `{{field}}`, or `{{"any name"}}` with a JSON string. Other double braces are refused, single ones are text.
 */
export type Template = string;
/**
 * A moment in UTC, ISO 8601 with milliseconds.
 */
export type Timestamp = string;
/**
 * Whether every token is listed, or only counted.
 */
export type TokenDetail = "tokens" | "counts";
/**
 * The method of tuning.
 */
export type TuningType = "prompt_tuning";
/**
 * Why a field has its value.
 */
export type ValueSource = "manifest" | "--set" | "catalog" | "schema default" | "not set";

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
 * Location of an adapter folder.
 */
export interface AdapterLocation {
  /**
   * Path relative to the manifest. `${env:NAME}` is replaced by the environment variable.
   */
  path: FilePath;
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
   * Of special_tokens_map.json and added_tokens.json beside the tokenizer; null = there were none that it reads. Absent = an earlier version wrote this, and any fit.
   */
  token_files_sha256?: Digest | null;
  /**
   * Version of the arithmetic.
   */
  numerics_version: number;
  compute_dtype: ComputeDtype;
  /**
   * Only where `compute_dtype` is bfloat16.
   */
  bfloat16_arithmetic?: Bfloat16Arithmetic;
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
 * A PEFT folder, made by Tunesmith or not.
 */
export interface AdapterSubject {
  /**
   * Always `adapter`.
   */
  type: "adapter";
  /**
   * What the table calls it.
   */
  name: Name;
  location: AdapterLocation;
}
/**
 * A subject against the first, record by record.
 */
export interface AgainstFirst {
  /**
   * Difference of the first metric, this minus the first subject's.
   */
  gain: number;
  /**
   * Two-sided exact McNemar test on the records that only one of the two gets right.
   */
  p_value: number;
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
  /**
   * One an Evaluation manifest, in their order; absent without any.
   */
  evaluations?: EvaluationResult[];
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
 * The frozen model under the prompt: a `model_id`, or the `name` of a Model manifest; exactly one of the two.
 */
export interface BaseModel {
  model_id?: ModelId;
  /**
   * Branch, tag or commit on the hub; goes with `model_id` only.
   */
  revision?: Revision;
  /**
   * Name of a Model manifest of the same command or folder.
   */
  name?: Name;
}
/**
 * Output of `models show -o json`: what a base model is.
 */
export interface BaseModelFacts {
  /**
   * As a manifest names it.
   */
  model_id: string;
  /**
   * Where it lies, relative to the working directory.
   */
  folder: string;
  /**
   * The family, by transformers' `model_type`; null = the engine does not compute the model.
   */
  family?: string | null;
  /**
   * Whether the engine computes the model, as far as config.json says.
   */
  supported?: boolean;
  /**
   * Why it does not; null = it does.
   */
  reason?: string | null;
  /**
   * Class of transformers that the model is; of one that is not supported, as config.json names it.
   */
  architecture: string;
  /**
   * Transformer blocks; null = config.json of a model that is not supported does not say it in a known way.
   */
  layers: number | null;
  /**
   * Width of an embedding; null = config.json of a model that is not supported does not say it in a known way.
   */
  hidden_size: number | null;
  /**
   * Attention heads; null = config.json of a model that is not supported does not say it in a known way.
   */
  heads: number | null;
  /**
   * Tokens of the vocabulary; null = config.json of a model that is not supported does not say it in a known way.
   */
  vocabulary: number | null;
  /**
   * Longest sequence in tokens; null = no limit, or not known of a model that is not supported.
   */
  max_positions: number | null;
  /**
   * Numbers in the tensors that layers use.
   */
  parameters: number;
  /**
   * Number formats of these tensors, as safetensors names them, the most frequent first.
   */
  dtypes: string[];
  /**
   * Bytes of the weight files: what a run maps into memory besides what `plan` predicts.
   */
  weight_bytes: number;
  /**
   * What a Model manifest may write as `digest`.
   */
  digest: Digest;
  tokenizer?: FolderTokenizer;
  /**
   * Digest of the tokenizer's files.
   */
  tokenizer_digest: Digest;
  generation?: GenerationFacts;
  /**
   * What the catalog knows of the model, task by task.
   */
  catalog: CataloguedParameter[];
}
/**
 * The base model without a soft prompt.
 */
export interface BaseModelSubject {
  /**
   * Always `base_model`.
   */
  type: "base_model";
  /**
   * What the table calls it.
   */
  name: Name;
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
 * A column of `true` and `false`.
 */
export interface BooleanColumn {
  name: ColumnName;
  /**
   * Always `boolean`.
   */
  type: "boolean";
  /**
   * Whether every record must have it.
   */
  required?: boolean;
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
 * Defaults and usual ranges of tuning parameters for certain models and tasks, each with its provenance.
 */
export interface Catalog {
  /**
   * Always `tune/v1`.
   */
  apiVersion: "tune/v1";
  /**
   * Always `Catalog`.
   */
  kind: "Catalog";
  name: Name;
  /**
   * Grows with every change of a value or range.
   */
  version: number;
  /**
   * Whose values these are.
   */
  description: string;
  /**
   * Of two that fit, the first counts.
   */
  entries: CatalogEntry[];
}
/**
 * What is known of certain models and tasks.
 */
export interface CatalogEntry {
  name: Name;
  /**
   * Names of models on the hub, digests of base models, or names of architectures.
   */
  models: string[];
  /**
   * The tasks; empty = all.
   */
  task_ids: TaskId[];
  /**
   * Where the values and ranges are from.
   */
  provenance: string;
  /**
   * Tuning parameter → its default.
   */
  values: {
    [k: string]: ParameterValue;
  };
  /**
   * Tuning parameter → where it usually is.
   */
  ranges: {
    [k: string]: CatalogRange;
  };
}
/**
 * Where a parameter usually is.
 */
export interface CatalogRange {
  /**
   * Least usual value.
   */
  min: number;
  /**
   * Greatest usual value.
   */
  max: number;
}
/**
 * A default or usual range of the catalog.
 */
export interface CataloguedParameter {
  task_id: TaskId;
  /**
   * Tuning parameter.
   */
  field: string;
  value: ParameterValue;
  /**
   * Least and greatest usual value; null = not known.
   *
   * @minItems 2
   * @maxItems 2
   */
  usual_range: [number, number] | null;
  /**
   * Entry of the catalog.
   */
  entry: string;
  /**
   * Where it is from.
   */
  provenance: string;
}
/**
 * One difference between two runs.
 */
export interface Change {
  /**
   * In the words of the manifest, or what an input is called.
   */
  path: string;
  /**
   * Value of the earlier run, an input by its digest; null = not set.
   */
  old: ParameterValue;
  /**
   * Value now, an input by its digest; null = not set.
   */
  new: ParameterValue;
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
 * The code of a problem, whatever it is said of.
 */
export interface CodeExplanation {
  /**
   * Stable code, `area/name`.
   */
  code: string;
  /**
   * `error` stops; `warning` does not, and can be silenced.
   */
  severity: "error" | "warning";
  /**
   * What the program ends with where this is the first error.
   */
  exit_status: number;
  /**
   * What is said, with ‹fields› in place of what was found.
   */
  message: string;
  /**
   * What to do.
   */
  help: string;
}
/**
 * A score.
 */
export interface ComparedMetric {
  /**
   * A metric, `binary_f1`, or `final_loss`.
   */
  metric: string;
  /**
   * One a run; null = not measured.
   */
  values: (number | null)[];
  /**
   * 95 % interval of each, where it was made.
   */
  intervals: (Interval | null)[];
}
/**
 * A parameter or input that differs.
 */
export interface ComparedParameter {
  /**
   * In the words of the manifest, or what an input is called.
   */
  path: string;
  /**
   * One a run, an input by its digest; null = not set.
   */
  values: ParameterValue[];
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
   * Where the record stands, relative to the manifest; only of a share held out of the training records.
   */
  file?: FilePath;
  /**
   * Line of the file, from 1; only of a share held out of the training records.
   */
  line?: number;
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
 * One column.
 */
export interface ComparedRun {
  run_id: Digest;
  experiment: Name;
  state: RunState;
  /**
   * True = the process that had the run ended before the run did; otherwise it is absent.
   */
  is_cut_off?: boolean;
  /**
   * Digest of adapter_model.safetensors; null = none.
   */
  adapter_sha256: Digest | null;
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
 * A local file.
 */
export interface ContainerReference {
  /**
   * Always `container`.
   */
  type: "container";
  location: DataLocation;
  /**
   * Format of the file: `json` (an array), `jsonl` (one record a line), `csv` (a header line; columns parted by commas, semicolons, tabs or bars, as the header or a first line `sep=;` says). By the ending: .json, .jsonl or .ndjson, .csv or .tsv.
   */
  format?: "json" | "jsonl" | "csv";
  fields?: FieldMapping;
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
 * Records under a name, for several experiments and evaluations to refer to.
 */
export interface DataAsset {
  /**
   * Always `tune/v1`.
   */
  apiVersion: "tune/v1";
  /**
   * Always `DataAsset`.
   */
  kind: "DataAsset";
  name: Name;
  /**
   * What it is for.
   */
  description?: string;
  tags?: Tags;
  /**
   * Where the records are: the files in this order.
   */
  data_references: ContainerReference[];
  record_schema?: RecordSchema;
  /**
   * Canonical digest of all records with all their columns; other records are an error that tells the new digest.
   */
  digest?: Digest;
  silence?: Silence;
}
/**
 * Which data asset.
 */
export interface DataAssetLocation {
  /**
   * Name of a DataAsset manifest of the same command or folder.
   */
  name: Name;
}
/**
 * The records of a DataAsset manifest.
 */
export interface DataAssetReference {
  /**
   * Always `data_asset`.
   */
  type: "data_asset";
  location: DataAssetLocation;
}
/**
 * Data under a name.
 */
export interface DataItem {
  name: Name;
  /**
   * From the manifest.
   */
  description: string | null;
  /**
   * From the manifest.
   */
  tags: string[];
  /**
   * Where it is declared.
   */
  file: string;
  /**
   * Its files, relative to the manifest.
   */
  paths: string[];
  /**
   * As written; null = not said.
   */
  digest: Digest | null;
}
/**
 * Output of `get data -o json`.
 */
export interface DataListing {
  /**
   * Always `data`.
   */
  kind: "data";
  /**
   * As selected and sorted.
   */
  items: DataItem[];
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
 * Records after the template, token by token.
 */
export interface DataPreview {
  name: Name;
  verbalizer: Template;
  /**
   * Limit of a source.
   */
  max_input_tokens: number;
  /**
   * Limit of a target.
   */
  max_output_tokens: number;
  on_too_long: OnTooLong;
  /**
   * In the order of the sets and files.
   */
  records: PreviewedRecord[];
}
/**
 * Output of `data preview -o json`: records of one or several manifests as base models get them.
 */
export interface DataPreviews {
  /**
   * One a document, in the order of the manifests.
   */
  previews: DataPreview[];
}
/**
 * One set of records.
 */
export interface DataSetStatistics {
  /**
   * What the set is for.
   */
  name: string;
  /**
   * Where the records lie, as messages name it.
   */
  files: string[];
  /**
   * What stands between the columns of each CSV file, where there are some.
   */
  separators?: FileSeparator[];
  /**
   * Records.
   */
  records: number;
  /**
   * Records without an answer.
   */
  without_output: number;
  /**
   * Records whose input is empty or white space.
   */
  empty_inputs: number;
  /**
   * Different inputs.
   */
  distinct_inputs: number;
  /**
   * Records that repeat an earlier one, answer included.
   */
  duplicates: number;
  /**
   * Columns that a template can name, sorted.
   */
  fields: string[];
  digest: Digest;
  /**
   * Different answers.
   */
  distinct_outputs: number;
  /**
   * The most frequent answers, the most frequent first; at most 100.
   */
  outputs: LabelCount[];
  source_characters: Lengths;
  output_characters: Lengths;
  /**
   * Lengths in tokens; null = no base model was asked.
   */
  tokens: TokenStatistics | null;
}
/**
 * What the records of a manifest are like.
 */
export interface DataStatistics {
  name: Name;
  /**
   * One a set.
   */
  sets: DataSetStatistics[];
}
/**
 * Output of `data stats -o json`: what the records of one or several manifests are like.
 */
export interface DataStatisticsList {
  /**
   * One a document, in the order of the manifests.
   */
  statistics: DataStatistics[];
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
  /**
   * What `--bench` measured; absent without it.
   */
  roofline?: RooflineResult;
}
/**
 * How the engine computes; nothing here but `compute_dtype` changes a bit of a result.
 */
export interface EngineRuntime {
  /**
   * Threads of the pool.
   */
  threads: number;
  isa: Isa;
  /**
   * Number format in which layers and head multiply; float32 where it is left out.
   */
  compute_dtype?: ComputeDtype;
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
  /**
   * Special tokens that stand in answers: generated texts show them; absent = none do.
   */
  answer_tokens?: string[];
  /**
   * What a label's score is; absent = `likelihood`.
   */
  label_scoring?: LabelScoring;
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
  /**
   * Of each source, the values of fields in it, as in a sample.
   */
  source_fields?: SourceField[][];
}
/**
 * Several runs, adapters or base models on the same held-out records: one table.
 */
export interface Evaluation {
  /**
   * Always `tune/v1`.
   */
  apiVersion: "tune/v1";
  /**
   * Always `Evaluation`.
   */
  kind: "Evaluation";
  name: Name;
  /**
   * What it is for.
   */
  description?: string;
  tags?: Tags;
  /**
   * What is compared; the others are held against the first.
   */
  subjects: Subject[];
  /**
   * The model of `base_model` subjects, and of adapters that were not tuned here.
   */
  base_model?: BaseModel;
  /**
   * Held-out records.
   */
  data_references: DataReferences;
  /**
   * Only this share of the records: those that an Experiment with the same `evaluation.share` of the same records holds out.
   */
  share?: number;
  /**
   * What the models are for.
   */
  task_id?: TaskId;
  /**
   * Template of the source text.
   */
  verbalizer?: Template;
  /**
   * The classes; with labels, exactly these are scored.
   */
  labels?: Labels;
  /**
   * Longest source in tokens.
   */
  max_input_tokens?: number;
  /**
   * Measures to report.
   */
  metrics?: MetricNames;
  label_scoring?: LabelScoring;
  baselines?: Baselines;
  generation?: GenerationParameters;
  runtime?: Runtime;
  silence?: Silence;
}
/**
 * An evaluation that a manifest declares.
 */
export interface EvaluationItem {
  name: Name;
  /**
   * From the manifest.
   */
  description: string | null;
  /**
   * From the manifest.
   */
  tags: string[];
  /**
   * Where it is declared.
   */
  file: string;
  /**
   * What is compared, in order.
   */
  subjects: string[];
}
/**
 * Output of `get evaluations -o json`.
 */
export interface EvaluationListing {
  /**
   * Always `evaluations`.
   */
  kind: "evaluations";
  /**
   * As selected and sorted.
   */
  items: EvaluationItem[];
}
/**
 * Records on which base and tuned model are compared after training: exactly one of `share` and `data_references`.
 */
export interface EvaluationParameters {
  /**
   * This share of the training records is held out: no prompt is trained on it. Which records these are depends on their texts alone, so that runs with other seeds and parameters are judged on the same ones. `validation.share` is taken of what is left.
   */
  share?: number;
  /**
   * Held-out records.
   */
  data_references?: DataReferences;
  /**
   * Measures to report.
   */
  metrics?: MetricNames;
  baselines?: Baselines;
  generation?: GenerationParameters;
  label_scoring?: LabelScoring;
  /**
   * The label whose binary F1 is reported as well.
   */
  positive_label?: Label;
}
/**
 * Paths relative to the working directory.
 */
export interface EvaluationPaths {
  /**
   * The folder.
   */
  evaluation: string;
  /**
   * This table as a file.
   */
  table: string;
  /**
   * This table as a page.
   */
  report: string;
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
 * One table: subjects by metrics.
 */
export interface EvaluationResult {
  name: Name;
  /**
   * Digest of everything that determines the table.
   */
  evaluation_id: Digest;
  /**
   * Records that every subject answered.
   */
  n: number;
  metrics: MetricNames;
  /**
   * In the order of the manifest.
   */
  subjects: SubjectResult[];
  paths: EvaluationPaths;
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
 * Results of Evaluation manifests.
 */
export interface EvaluationTable {
  /**
   * One an evaluation, in the order of the manifests.
   */
  evaluations: EvaluationResult[];
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
  tags?: Tags;
  /**
   * What is tuned, and how. Where the catalog has an entry for the base model and the task, its defaults go before those that stand here.
   */
  prompt_tuning: TuningParameters;
  /**
   * Training records: the files in this order.
   */
  training_data_references: DataReferences;
  validation?: ValidationParameters;
  evaluation?: EvaluationParameters;
  results_reference?: ResultsReference;
  /**
   * Accepted for compatibility with watsonx request bodies; has no effect on a local run.
   */
  auto_update_model?: boolean;
  runtime?: Runtime;
  silence?: Silence;
}
/**
 * One experiment.
 */
export interface ExperimentDiff {
  experiment: Name;
  /**
   * Of the experiment as it is now.
   */
  run_id: Digest;
  /**
   * The last completed run of its name; null = none, and nothing to differ from.
   */
  last_run_id: Digest | null;
  /**
   * Empty when it is that run.
   */
  changes: Change[];
}
/**
 * An experiment that a manifest declares, with its last completed run.
 */
export interface ExperimentItem {
  name: Name;
  /**
   * From the manifest.
   */
  description: string | null;
  /**
   * From the manifest.
   */
  tags: string[];
  /**
   * Where it is declared.
   */
  file: string;
  /**
   * Its `model_id`, or the name of a Model.
   */
  base_model: string;
  /**
   * What the model is to do; null = not said.
   */
  task_id: TaskId | null;
  /**
   * Its last completed run; null = none.
   */
  last_run_id: Digest | null;
  /**
   * The metric that the score is of; null = not evaluated.
   */
  metric: MetricName | null;
  /**
   * Score of that run; null = not evaluated.
   */
  score: number | null;
}
/**
 * Output of `get experiments -o json`.
 */
export interface ExperimentListing {
  /**
   * Always `experiments`.
   */
  kind: "experiments";
  /**
   * As selected and sorted.
   */
  items: ExperimentItem[];
}
/**
 * The last completed run of an experiment.
 */
export interface ExperimentSubject {
  /**
   * Always `experiment`.
   */
  type: "experiment";
  /**
   * Name of the experiment.
   */
  name: Name;
}
/**
 * Output of `explain -o json`: a field, in each manifest that can have it, or the code of a problem.
 */
export interface Explanation {
  /**
   * One a manifest; a single one without manifests; empty for a code.
   */
  fields: FieldExplanation[];
  /**
   * What a code means; null for a field.
   */
  code: CodeExplanation | null;
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
 * One field of a manifest: what it means, what it is, and why.
 */
export interface FieldExplanation {
  /**
   * Kind of manifest that has the field.
   */
  kind: string;
  /**
   * The field, as `--set` takes it.
   */
  path: string;
  /**
   * Name of its type; null = a plain value.
   */
  title: string | null;
  /**
   * What it means.
   */
  description: string;
  /**
   * What a value is.
   */
  type: string;
  /**
   * What a value must keep to besides its type.
   */
  bounds: string[];
  /**
   * The only values there are; empty = any.
   */
  values: string[];
  /**
   * Keys inside, where it is a section.
   */
  keys: string[];
  /**
   * What it is when nobody says otherwise, as YAML; null = none.
   */
  default: string | null;
  /**
   * Where the default comes from; null = there is none.
   */
  default_from: string | null;
  /**
   * Values, as YAML.
   */
  examples: string[];
  /**
   * What other tools call it.
   */
  peers: PeerNames[];
  /**
   * What it is in the manifest, or would be in one that does not say it, as YAML; null = not set.
   */
  value: string | null;
  source: ValueSource;
  /**
   * Entry of the catalog that the value is from; null = none.
   */
  catalog_entry: string | null;
  /**
   * Where the catalog has it from; null = the value is not from there.
   */
  provenance: string | null;
  /**
   * Place of the value as `file:line:column`; null = nowhere.
   */
  where: string | null;
}
/**
 * Names of the columns that hold input and output.
 */
export interface FieldMapping {
  /**
   * Column of the input text. Without a mapping, `text` is taken where there is no `input`.
   */
  input?: string;
  /**
   * Column of the expected output. Without a mapping, `labels` is taken where there is no `output`. A list of texts becomes one answer, joined by commas without spaces.
   */
  output?: string;
}
/**
 * How a CSV file is read.
 */
export interface FileSeparator {
  /**
   * The file, as messages name it.
   */
  file: string;
  /**
   * What stands between its columns.
   */
  separator: string;
}
/**
 * The tokenizer of a base model, as its files show it.
 */
export interface FolderTokenizer {
  /**
   * What tokenizer.json does: `byte-level-bpe`, `sentencepiece-bpe`, `bpe`, `unigram`, `word-level` or `word-piece`; null = that is not known.
   */
  kind: string | null;
  /**
   * Whether the folder has a chat template.
   */
  chat_template: boolean;
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
  /**
   * Of each prompt, the values of fields in it, as in a sample.
   */
  source_fields?: SourceField[][];
  /**
   * Longest prompt in tokens; absent = any.
   */
  max_input_tokens?: number;
  /**
   * What happens to a longer one; absent = `error`.
   */
  on_too_long?: OnTooLong;
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
  /**
   * What was cut out of the prompt; absent = nothing.
   */
  cuts?: SourceCut[];
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
 * What transformers' `generate()` takes from generation_config.json, or from config.json where there is no such file. Generation here is greedy.
 */
export interface GenerationFacts {
  /**
   * Ids that end a text; the tokenizer's end of sequence does, too.
   */
  eos_token_id: number[];
  /**
   * What would change a generated text there, and is not done here.
   */
  not_done: GenerationSetting[];
}
/**
 * How text is generated (greedy).
 */
export interface GenerationParameters {
  /**
   * At most this many tokens are generated.
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
   * Generation ends once the text ends with one of these. The text holds it; answers are compared without it.
   */
  stop_sequences?: string[];
}
/**
 * A key of generation_config.json.
 */
export interface GenerationSetting {
  /**
   * Its name.
   */
  parameter: string;
  /**
   * Its value as JSON.
   */
  value: string;
}
/**
 * Output of `init -o json`: what was written.
 */
export interface InitResult {
  /**
   * Relative to the working directory, the manifest first.
   */
  files: string[];
  name: Name;
  /**
   * What it was made from.
   */
  template: "classification" | "generation" | "text-only";
  /**
   * As the manifest has it.
   */
  model_id: string;
  /**
   * Columns of `--data` that were taken; absent with sample records.
   */
  columns?: TakenColumn[];
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
   * Whether the tokenizer puts its special tokens around `text`; absent = no.
   */
  special_tokens?: boolean;
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
   * What the files beside tokenizer.json change about tokens, where this run can tell; absent = nothing.
   */
  token_files?: Digest;
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
   * Bytes of the weight files, mapped from the disk and not counted as allocated.
   */
  mapped_bytes?: number;
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
  /**
   * Tokens of the samples that the base model has no embedding of; absent = none.
   */
  unknown_tokens?: UnknownToken[];
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
 * Models and tasks that the catalog has values or ranges for.
 */
export interface KnownCatalogEntry {
  /**
   * Name of the catalog.
   */
  catalog: string;
  /**
   * Name of the entry.
   */
  name: string;
  /**
   * Names on the hub, digests of base models, or architectures.
   */
  models: string[];
  /**
   * The tasks; empty = all.
   */
  task_ids: TaskId[];
  /**
   * Where the values are from.
   */
  provenance: string;
}
/**
 * A base model and how it is known.
 */
export interface KnownModel {
  /**
   * How it is known.
   */
  source: "manifest" | "embedded" | "hub cache" | "run";
  /**
   * Name of the manifest, of the model, or of the experiment that used it.
   */
  name: string;
  /**
   * As a manifest names it.
   */
  model_id: string;
  /**
   * The manifest, folder or run.
   */
  where: string;
}
/**
 * Output of `models list -o json`: base models known here, architectures that are computed, and what the catalog has.
 */
export interface KnownModels {
  /**
   * From manifests, the embedded one, the hub's cache, and those of runs.
   */
  models: KnownModel[];
  /**
   * Architectures that the engine computes, as config.json names them.
   */
  architectures: string[];
  /**
   * Entries of the catalog.
   */
  catalog: KnownCatalogEntry[];
}
/**
 * Two labels that the tokenizer does not tell apart.
 */
export interface LabelCollision {
  first: Label;
  second: Label;
}
/**
 * How often an answer is given.
 */
export interface LabelCount {
  /**
   * The answer.
   */
  label: string;
  /**
   * Records with it.
   */
  count: number;
  /**
   * Of the records that have an answer.
   */
  share: number;
  /**
   * Whether `labels` lists it; null = the manifest has no labels.
   */
  listed: boolean | null;
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
 * How many lengths lie in a range.
 */
export interface LengthBin {
  /**
   * Least length.
   */
  from: number;
  /**
   * Greatest length.
   */
  to: number;
  /**
   * How many.
   */
  count: number;
}
/**
 * How long texts are.
 */
export interface Lengths {
  /**
   * The shortest.
   */
  minimum: number;
  /**
   * Half are no longer.
   */
  median: number;
  /**
   * 90 percent are no longer.
   */
  p90: number;
  /**
   * 95 percent are no longer.
   */
  p95: number;
  /**
   * 99 percent are no longer.
   */
  p99: number;
  /**
   * The longest.
   */
  maximum: number;
  /**
   * Their mean.
   */
  mean: number;
  /**
   * Counts in ranges of equal width, the shortest first; together all texts.
   */
  histogram: LengthBin[];
}
/**
 * A checkpoint is on the disk.
 */
export interface LoggedCheckpoint {
  /**
   * Always `checkpoint`.
   */
  type: "checkpoint";
  at: Timestamp;
  /**
   * Attempt, from 1.
   */
  attempt: number;
  /**
   * Optimiser steps done by then.
   */
  step: number;
}
/**
 * The run went into another state.
 */
export interface LoggedState {
  /**
   * Always `state`.
   */
  type: "state";
  at: Timestamp;
  /**
   * Attempt, from 1.
   */
  attempt: number;
  /**
   * Optimiser steps done by then.
   */
  step: number;
  state: RunState;
  /**
   * Why.
   */
  message?: string;
}
/**
 * Something a person should know, that stopped nothing.
 */
export interface LoggedWarning {
  /**
   * Always `warning`.
   */
  type: "warning";
  at: Timestamp;
  /**
   * Attempt, from 1.
   */
  attempt: number;
  /**
   * Optimiser steps done by then.
   */
  step: number;
  /**
   * The problem's code.
   */
  code: string;
  /**
   * What happened.
   */
  message: string;
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
 * Output of `diff -o json`: experiments as they are now against their last completed runs.
 */
export interface ManifestDiff {
  /**
   * In the order of the manifests.
   */
  experiments: ExperimentDiff[];
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
 * A base model under a name, for several experiments and evaluations to refer to.
 */
export interface Model {
  /**
   * Always `tune/v1`.
   */
  apiVersion: "tune/v1";
  /**
   * Always `Model`.
   */
  kind: "Model";
  name: Name;
  /**
   * What it is for.
   */
  description?: string;
  tags?: Tags;
  model_id: ModelId;
  revision?: Revision;
  /**
   * Digest of the base model, as a run records it; another model is an error that tells its digest.
   */
  digest?: Digest;
  silence?: Silence;
}
/**
 * What the config.json of a base model says, whether the engine computes the model or not.
 */
export interface ModelDescription {
  /**
   * The class of transformers; null = the file does not tell.
   */
  architecture: string | null;
  /**
   * The family, by transformers' `model_type`; null = the engine does not compute the model.
   */
  family: string | null;
  /**
   * Width of an embedding, as far as it is understood.
   */
  hidden: number | null;
  /**
   * Decoder layers.
   */
  layers: number | null;
  /**
   * Query heads.
   */
  heads: number | null;
  /**
   * Vocabulary size.
   */
  vocab: number | null;
  /**
   * Longest sequence; null = unlimited, or not understood.
   */
  max_positions: number | null;
  /**
   * Whether the head is the embedding table, unless the weights hold a head of their own.
   */
  tied: boolean;
  /**
   * What is said twice with two values, as it is taken.
   */
  contested: string[];
  /**
   * The field of config.json whose keys nothing reads; null = there is none.
   */
  unused_place: string | null;
  /**
   * These keys.
   */
  unused_keys: string[];
  /**
   * The beginnings that names of tensors may have, twice or not at all.
   */
  prefixes: string[];
  /**
   * The embedding table's tensor; null = the engine does not compute the model.
   */
  embeddings: string | null;
  /**
   * The head's tensor.
   */
  head: string | null;
  /**
   * Why the engine does not compute the model; null = it does.
   */
  problem: ModelProblem | null;
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
 * A base model under a name.
 */
export interface ModelItem {
  name: Name;
  /**
   * From the manifest.
   */
  description: string | null;
  /**
   * From the manifest.
   */
  tags: string[];
  /**
   * Where it is declared.
   */
  file: string;
  /**
   * As written.
   */
  model_id: string;
  /**
   * As written; null = not said.
   */
  revision: string | null;
  /**
   * As written; null = not said.
   */
  digest: Digest | null;
}
/**
 * Output of `get models -o json`.
 */
export interface ModelListing {
  /**
   * Always `models`.
   */
  kind: "models";
  /**
   * As selected and sorted.
   */
  items: ModelItem[];
}
/**
 * Why a base model is not computed.
 */
export interface ModelProblem {
  code: DiagnosticCode;
  /**
   * The key, the value or the name that it is about.
   */
  what: string;
  /**
   * What it needs, or what is expected; null = nothing is known.
   */
  why: string | null;
  /**
   * The nearest architecture that the engine computes; null = none is known.
   */
  nearest: string | null;
  /**
   * What the engine computes.
   */
  supported: string[];
}
/**
 * A column of numbers.
 */
export interface NumberColumn {
  name: ColumnName;
  /**
   * Always `number`.
   */
  type: "number";
  /**
   * Whether every record must have it.
   */
  required?: boolean;
  /**
   * Least value.
   */
  minimum?: number;
  /**
   * Greatest value.
   */
  maximum?: number;
}
/**
 * A tokenizer class of transformers with code of its own.
 */
export interface OtherClass {
  /**
   * Its name.
   */
  class: string;
  /**
   * The file that names it.
   */
  file: string;
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
 * Two runs on the same records.
 */
export interface PairedTest {
  run_id: Digest;
  /**
   * The first run.
   */
  against: Digest;
  /**
   * Records.
   */
  n: number;
  /**
   * Records that only this run gets right.
   */
  wins: number;
  /**
   * Records that only the first run gets right.
   */
  losses: number;
  /**
   * Difference of the share of right answers, this minus the first run's.
   */
  gain: number;
  /**
   * Two-sided exact McNemar test.
   */
  p_value: number;
}
/**
 * The register-loop peak of one precision.
 */
export interface PeakRate {
  precision: ComputeDtype;
  /**
   * Floating-point operations a second, all threads together; a multiply-add counts two.
   */
  flops_per_second: number;
}
/**
 * What one tool calls a field.
 */
export interface PeerNames {
  /**
   * The tool; `others` = words in common use.
   */
  tool: string;
  /**
   * Its names.
   */
  names: string[];
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
 * What must be as it was when the plan was made.
 */
export interface PlanBasis {
  /**
   * Version of the arithmetic of the engine.
   */
  numerics_version: number;
  /**
   * Version of the engine.
   */
  engine_version: string;
  /**
   * Every manifest that was read, by its content.
   */
  manifests: PlannedManifest[];
  /**
   * What each experiment reads and what it had done before.
   */
  runs: PlannedBefore[];
}
/**
 * What an experiment reads, and what it had done before.
 */
export interface PlannedBefore {
  /**
   * Name of the experiment.
   */
  name: Name;
  /**
   * Its last completed run; null = none.
   */
  last_run_id: Digest | null;
  digests: InputDigests;
}
/**
 * A manifest by its content.
 */
export interface PlannedManifest {
  /**
   * Path relative to the plan's file.
   */
  path: FilePath;
  /**
   * Digest of the file.
   */
  sha256: Digest;
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
   * Differences from the experiment's last completed run; empty where there is none.
   */
  changes: Change[];
  compute_dtype?: ComputeDtype;
  /**
   * Why it is computed in `compute_dtype`, in a clause.
   */
  compute_dtype_reason?: string;
  /**
   * What a label's score is when the run is evaluated; absent where labels are not evaluated.
   */
  label_scoring?: LabelScoring;
  /**
   * Training samples.
   */
  samples: number;
  /**
   * Tokens of all training samples, once.
   */
  tokens: number;
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
   * Bytes of the weight files, mapped from the disk and not counted as allocated.
   */
  mapped_bytes?: number;
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
 * A record as the base model gets it.
 */
export interface PreviewedRecord {
  /**
   * What the record is for.
   */
  set: string;
  /**
   * File of the record, as messages name it.
   */
  file: string;
  /**
   * Line in the file, from 1.
   */
  line: number;
  /**
   * Number in the file, from 1.
   */
  number: number;
  /**
   * The record after the template.
   */
  source: string;
  /**
   * The answer; null = the record has none.
   */
  target: string | null;
  /**
   * The same token by token; null = no base model was asked.
   */
  tokens: TokenizedRecord | null;
}
/**
 * One product of packed rows with a weight.
 */
export interface ProductRate {
  /**
   * Model that the weight's shape is from.
   */
  model: string;
  /**
   * Layers of that shape.
   */
  layer: string;
  direction: ProductDirection;
  /**
   * How the weight is stored.
   */
  stored: ComputeDtype;
  /**
   * Of the factors.
   */
  precision: ComputeDtype;
  /**
   * Rows multiplied at once.
   */
  rows: number;
  /**
   * Values of a row of the result.
   */
  outputs: number;
  /**
   * Products summed for each of them.
   */
  depth: number;
  /**
   * Floating-point operations a second, of the fastest repetition.
   */
  flops_per_second: number;
  /**
   * That over the peak of the same precision, measured between the repetitions.
   */
  peak_share: number;
  /**
   * Bytes of the weight a second, of the fastest repetition.
   */
  weight_bytes_per_second: number;
  /**
   * That over what the machine reads.
   */
  read_share: number;
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
 * What every record must be like; columns that are not named here are free.
 */
export interface RecordSchema {
  /**
   * The columns, each once, by their names in the file.
   */
  columns: Column[];
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
   * Share of the training records held out; absent = by reference.
   */
  share?: number;
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
   * Special tokens that stand in answers: generated texts show them; absent = none do.
   */
  answer_tokens?: string[];
  /**
   * What a label's score is; absent = `likelihood`.
   */
  label_scoring?: LabelScoring;
  /**
   * Stop sequences that generated answers are compared without; absent = none, or only white space, which comparing trims anyway.
   */
  answers_without?: string[];
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
  /**
   * Why it is computed in `compute_dtype`, in a clause.
   */
  compute_dtype_reason?: string;
  runtime: ResolvedRuntime;
  paths: ResolvedPaths;
  counts: RecordCounts;
  /**
   * What the data references say of their columns, those of held-out records first, each once; absent = nothing.
   */
  fields?: FieldMapping[];
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
   * Whether the tokenizer puts its special tokens around `init_text`; absent = no.
   */
  init_special_tokens?: boolean;
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
 * What this machine computes and reads, and what matrix products and a whole step reach of it, all measured now.
 */
export interface RooflineResult {
  /**
   * Always `roofline`.
   */
  operation: "roofline";
  /**
   * Threads that computed.
   */
  threads: number;
  isa: Isa;
  /**
   * Bytes that all threads together read from memory in a second.
   */
  read_bytes_per_second: number;
  /**
   * What a loop of multiply-adds between registers reaches: no product is faster.
   */
  peaks: PeakRate[];
  /**
   * Matrix products, in the order in which they are shown.
   */
  products: ProductRate[];
  /**
   * Whole optimiser steps.
   */
  steps: StepRate[];
}
/**
 * Measure what this machine computes and reads, and what matrix products and a whole step reach of it.
 */
export interface RooflineSpec {
  /**
   * Always `roofline`.
   */
  operation: "roofline";
  runtime: EngineRuntime;
  /**
   * About how long to measure; a slow machine takes longer.
   */
  seconds: number;
}
/**
 * Runs side by side: what differs, what they score, and whether the difference is more than chance.
 */
export interface RunComparison {
  /**
   * The columns, in the order asked for.
   */
  runs: ComparedRun[];
  /**
   * What is not the same in all runs.
   */
  parameters: ComparedParameter[];
  /**
   * What the runs score on their evaluation data.
   */
  metrics: ComparedMetric[];
  /**
   * Digest of the evaluation records that all runs share; null = they do not.
   */
  evaluation_data: Digest | null;
  /**
   * Each further run against the first, record by record; empty unless they share evaluation records.
   */
  tests: PairedTest[];
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
   * Only where `compute_dtype` is bfloat16.
   */
  bfloat16_arithmetic?: Bfloat16Arithmetic;
  /**
   * What a label's score was in the evaluation; absent where labels were not evaluated.
   */
  label_scoring?: LabelScoring;
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
 * A process that takes a run for writing.
 */
export interface RunHolder {
  /**
   * Process id.
   */
  pid: number;
  /**
   * Name of the machine.
   */
  host: string;
  /**
   * What it is doing.
   */
  command: string;
  /**
   * When it took the run.
   */
  started: Timestamp;
  /**
   * Attempt, from 1.
   */
  attempt: number;
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
  /**
   * Only where `compute_dtype` is bfloat16.
   */
  bfloat16_arithmetic?: Bfloat16Arithmetic;
  /**
   * Where sources that exceed `max_input_tokens` are cut; absent = none is, or none otherwise than at one end of its tokens.
   */
  source_truncation?: "fields";
}
/**
 * A run.
 */
export interface RunItem {
  run_id: Digest;
  experiment: Name;
  state: RunState;
  /**
   * True = the process that had the run ended before the run did; otherwise it is absent.
   */
  is_cut_off?: boolean;
  /**
   * The base model as written; null until the run is completed.
   */
  model_id: string | null;
  /**
   * From the manifest.
   */
  tags: string[];
  /**
   * Optimiser steps done.
   */
  step: number;
  /**
   * Of the whole run; 0 before that is known.
   */
  steps_total: number;
  /**
   * Loss of the last step; null until the run is completed.
   */
  final_loss: number | null;
  /**
   * The metric that the score is of; null = not evaluated.
   */
  metric: MetricName | null;
  /**
   * Score of the tuned model; null = not evaluated.
   */
  score: number | null;
  /**
   * Score of the base model; null = not evaluated.
   */
  base_score: number | null;
  created_at: Timestamp;
  /**
   * When it ended, in whatever way.
   */
  completed_at: Timestamp | null;
}
/**
 * Output of `get runs -o json`.
 */
export interface RunListing {
  /**
   * Always `runs`.
   */
  kind: "runs";
  /**
   * As selected and sorted.
   */
  items: RunItem[];
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
 * Allocations of the engine, and apart from them its mapped weights.
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
  /**
   * Bytes of the weight files, mapped from the disk and not counted as allocated.
   */
  mapped_bytes?: number;
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
 * Output of `status -o json`: where a run stands.
 */
export interface RunStanding {
  run_id: Digest;
  experiment: Name;
  state: RunState;
  /**
   * Whether the process that had the run ended before the run did.
   */
  is_cut_off: boolean;
  /**
   * Who has the run; null = nobody.
   */
  held_by: RunHolder | null;
  /**
   * Attempts so far.
   */
  attempts: number;
  /**
   * Optimiser steps done.
   */
  step: number;
  /**
   * Optimiser steps of the whole run; 0 before that is known.
   */
  steps_total: number;
  /**
   * Loss of the last step; null before the first.
   */
  loss: number | null;
  /**
   * Loss of the last validation; null without one.
   */
  validation_loss: number | null;
  /**
   * Pace of the last steps; null while it cannot be told.
   */
  rows_per_second: number | null;
  /**
   * Of training at that pace; null unless it is running.
   */
  seconds_left: number | null;
  /**
   * When it was first queued.
   */
  queued_at: Timestamp | null;
  /**
   * When training first began; a resumed run goes on from there.
   */
  running_at: Timestamp | null;
  /**
   * When storing began.
   */
  storing_at: Timestamp | null;
  /**
   * When it ended, in whatever way.
   */
  completed_at: Timestamp | null;
  /**
   * What stopped it; null = nothing.
   */
  message: string | null;
  /**
   * What training allocates, and apart from that the weights it maps; absent where neither is known.
   */
  memory?: StandingMemory;
  paths: RunPaths;
  /**
   * The command to type next.
   */
  next: string;
}
/**
 * Where a run stands (status.json).
 */
export interface RunStatus {
  run_id: Digest;
  experiment: Name;
  state: RunState;
  /**
   * True = the process that had the run ended before the run did; otherwise, and in status.json, it is absent.
   */
  is_cut_off?: boolean;
  /**
   * When the run was first applied.
   */
  created_at: Timestamp;
  /**
   * When this file was written.
   */
  modified_at: Timestamp;
  /**
   * When it was first queued.
   */
  queued_at: Timestamp | null;
  /**
   * When it first waited for its lock.
   */
  pending_at: Timestamp | null;
  /**
   * When training first began; a resumed run goes on from there.
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
 * One run.
 */
export interface RunSubject {
  /**
   * Always `run`.
   */
  type: "run";
  run_id: RunReference;
}
/**
 * On what the run is computed; nothing here but `torch_dtype` and `seed` changes a result.
 */
export interface Runtime {
  /**
   * Device that computes.
   */
  device?: "auto" | "cpu";
  /**
   * Number format in which layers and head multiply. `auto` is float32 on every machine and for every base model, so that a manifest is the same run everywhere; in an Evaluation it is what each subject was tuned in. `bfloat16` rounds what is multiplied to 8 bits of precision and keeps sums, prompt, attention and optimiser in float32.
   */
  torch_dtype?: "auto" | "float32" | "bfloat16";
  /**
   * Seed of every random number.
   */
  seed?: Seed;
  /**
   * Most memory the engine may allocate, in MiB, mapped weights excluded.
   */
  memory_limit_mb?: number;
  /**
   * Threads that compute.
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
  /**
   * Values of fields in the source, in its order: where it is cut to a limit, they alone are. Absent = all of it is one value.
   */
  source_fields?: SourceField[];
}
/**
 * A plan as a file, with everything it rests on; holds no clock and no machine's figures.
 */
export interface SavedPlan {
  /**
   * Always `tune/v1`.
   */
  apiVersion: "tune/v1";
  /**
   * Always `SavedPlan`.
   */
  kind: "SavedPlan";
  /**
   * What was planned: paths relative to the plan's file.
   */
  manifests: FilePath[];
  /**
   * Every `--set` of the command line, in order.
   */
  overrides: Override[];
  /**
   * Names of the experiments chosen; empty = all.
   */
  targets: Name[];
  /**
   * One a run, in the order of the manifests.
   */
  runs: PlannedRun[];
  rests_on: PlanBasis;
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
 * What was cut out of one field of a source.
 */
export interface SourceCut {
  /**
   * Index of the field among those of the source, from 0.
   */
  field: number;
  /**
   * Tokens that are gone, of those that the value has by itself.
   */
  tokens: number;
}
/**
 * Where the value of a field stands in a source, in bytes of UTF-8.
 */
export interface SourceField {
  /**
   * Where it begins.
   */
  start: number;
  /**
   * Where it ends.
   */
  end: number;
}
/**
 * Memory of a run's training.
 */
export interface StandingMemory {
  /**
   * Bytes the engine allocates, predicted.
   */
  predicted_bytes: number;
  /**
   * Most bytes that were allocated at once; null before the end.
   */
  peak_bytes: number | null;
  /**
   * Bytes of the weight files, mapped from the disk and not counted as allocated.
   */
  mapped_bytes: number;
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
 * A whole optimiser step, forward and backward, of a Llama with random weights made for it.
 */
export interface StepRate {
  /**
   * How the weights are stored.
   */
  stored: ComputeDtype;
  /**
   * Of the factors of products with weights.
   */
  precision: ComputeDtype;
  /**
   * Decoder layers.
   */
  layers: number;
  /**
   * Width of a row.
   */
  hidden: number;
  /**
   * Rows of the soft prompt among all rows.
   */
  virtual_tokens: number;
  /**
   * Packed rows, the soft prompt's among them.
   */
  rows: number;
  /**
   * Of the fastest repetition.
   */
  seconds: number;
  /**
   * Floating-point operations of the step as it is executed.
   */
  flops: number;
  /**
   * Floating-point operations a second.
   */
  flops_per_second: number;
  /**
   * That over the peak of the same precision, measured between the repetitions.
   */
  peak_share: number;
}
/**
 * A column of text.
 */
export interface StringColumn {
  name: ColumnName;
  /**
   * Always `string`.
   */
  type: "string";
  /**
   * Whether every record must have it.
   */
  required?: boolean;
  /**
   * Fewest characters (Unicode code points).
   */
  min_length?: number;
  /**
   * Most characters (Unicode code points).
   */
  max_length?: number;
  /**
   * The only texts allowed.
   */
  values?: string[];
}
/**
 * What one subject scored.
 */
export interface SubjectResult {
  /**
   * What the table calls it.
   */
  name: string;
  type: SubjectType;
  /**
   * The run; null = no run of ours.
   */
  run_id: Digest | null;
  /**
   * Digest of adapter_model.safetensors; null = no adapter.
   */
  adapter_sha256: Digest | null;
  scores: Scores;
  intervals: MetricIntervals;
  /**
   * Null = it is the first.
   */
  against_first: AgainstFirst | null;
}
/**
 * A column that was taken, and why.
 */
export interface TakenColumn {
  /**
   * What it is taken for.
   */
  field: "input" | "output";
  /**
   * Its name in the file.
   */
  column: string;
  /**
   * Why it was taken, in a clause.
   */
  why: string;
}
/**
 * One token and the text that it stands for.
 */
export interface Token {
  /**
   * Its number in the vocabulary.
   */
  id: number;
  /**
   * What it stands for in the text; the name of a special token.
   */
  text: string;
  /**
   * Where its text begins, in characters (Unicode code points) from 0.
   */
  start: number;
  /**
   * Where its text ends.
   */
  end: number;
  /**
   * Whether the tokenizer, not the text, put it there.
   */
  special: boolean;
  /**
   * Whether the token limits leave it.
   */
  kept: boolean;
}
/**
 * Lengths as the base model counts them.
 */
export interface TokenStatistics {
  source: Lengths;
  target: Lengths;
  /**
   * Limit of a source.
   */
  max_input_tokens: number;
  /**
   * Limit of a target.
   */
  max_output_tokens: number;
  /**
   * Records whose source is longer than its limit.
   */
  over_input: number;
  /**
   * Records whose target is longer than its limit.
   */
  over_output: number;
  /**
   * Of all records.
   */
  share_over_input: number;
  /**
   * Of all records.
   */
  share_over_output: number;
  /**
   * Records that are cut.
   */
  cut: number;
  /**
   * Records that are left out.
   */
  dropped: number;
  /**
   * Records that stop the run.
   */
  refused: number;
}
/**
 * Records as a base model's tokenizer reads them.
 */
export interface Tokenization {
  /**
   * In the order asked.
   */
  records: TokenizedRecord[];
  /**
   * Longest sequence of the base model; null = no limit.
   */
  max_positions: number | null;
}
/**
 * Records that a base model's tokenizer is asked to read.
 */
export interface TokenizeSpec {
  model_path: FilePath;
  /**
   * Records, their templates rendered.
   */
  samples: Sample[];
  /**
   * Longest source, special tokens included.
   */
  max_input_tokens: number;
  /**
   * Longest target, end of sequence included.
   */
  max_output_tokens: number;
  on_too_long: OnTooLong;
  detail: TokenDetail;
}
/**
 * One record as tokens.
 */
export interface TokenizedRecord {
  /**
   * Index of the record among those asked about, from 0.
   */
  index: number;
  /**
   * Tokens of the source before any cut, special tokens included.
   */
  source_tokens: number;
  /**
   * Tokens of the target before any cut, end of sequence included.
   */
  target_tokens: number;
  /**
   * Tokens of the source that are left.
   */
  kept_source_tokens: number;
  /**
   * Tokens of the target that are left.
   */
  kept_target_tokens: number;
  fate: RecordFate;
  /**
   * Whether other tokens are left than if those at one end of the whole source had been cut; absent = no.
   */
  cut_inside?: boolean;
  /**
   * What was cut out of the source; absent = nothing.
   */
  cuts?: SourceCut[];
  /**
   * Tokens of the source; empty when they are only counted.
   */
  source: Token[];
  /**
   * Tokens of the target; empty when they are only counted.
   */
  target: Token[];
}
/**
 * What a base model's tokenizer does besides splitting text.
 */
export interface TokenizerFacts {
  /**
   * The token that ends a target.
   */
  end: string;
  /**
   * The end token that a file names although tokenizer.json lacks it; null = there is none.
   */
  unknown_end: UnknownEnd | null;
  /**
   * Tokens that it puts before every source.
   */
  leading: string[];
  /**
   * Tokens that it puts behind every source.
   */
  trailing: string[];
  /**
   * All special tokens, by id.
   */
  special: string[];
  /**
   * The tokenizer class that a file names where transformers may make another tokenizer of it than tokenizer.json says, and this engine goes by tokenizer.json; null = there is none.
   */
  other_class?: OtherClass | null;
  /**
   * What the files beside tokenizer.json change about tokens, as JSON, where the records that were given can tell; null = nothing.
   */
  changes: string | null;
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
  /**
   * Tokens that were cut from the end of its target; absent = none.
   */
  cut_target_tokens?: number;
  /**
   * What was cut out of its source; absent = nothing.
   */
  cuts?: SourceCut[];
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
   * The method of tuning.
   */
  tuning_type?: TuningType;
  /**
   * Number of virtual tokens in the soft prompt.
   */
  num_virtual_tokens?: number;
  init_method?: InitMethod;
  /**
   * Text whose embeddings initialise the prompt (`init_method: text`): its words alone, where PEFT takes it with the tokenizer's special tokens (`init_special_tokens`).
   */
  init_text?: string;
  /**
   * Whether the tokenizer puts its special tokens around `init_text`, as PEFT does: `<s>` before it, say, is then a row of the prompt, and is repeated with it.
   */
  init_special_tokens?: boolean;
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
   * Template of the source text, at training and at inference; `{{field}}` is replaced by the record's field.
   */
  verbalizer?: Template;
  /**
   * The classes. With labels, evaluation scores exactly these.
   */
  labels?: Labels;
  optimizer?: OptimizerParameters;
  lr_scheduler?: LrSchedulerParameters;
  /**
   * Gradients of greater norm are scaled down to it; 0 = off.
   */
  max_grad_norm?: number;
  loss_on?: LossOn;
  loss_normalization?: LossNormalization;
  /**
   * Whether each epoch takes the records in a new order.
   */
  shuffle?: boolean;
  /**
   * What happens to a record that is too long.
   */
  on_too_long?: OnTooLong;
}
/**
 * An end token that tokenizer.json lacks.
 */
export interface UnknownEnd {
  /**
   * Its text.
   */
  token: string;
  /**
   * The file that names it.
   */
  file: string;
  /**
   * Whether the model has an embedding for it.
   */
  has_row: boolean;
}
/**
 * A token that the tokenizer knows and the base model has no embedding of.
 */
export interface UnknownToken {
  /**
   * Its number, at least as great as the number of embeddings.
   */
  id: number;
  /**
   * As the vocabulary writes it; of a very long one the beginning.
   */
  text: string;
  /**
   * In how many texts it stands.
   */
  count: number;
  /**
   * Indices of the first of them, from 0.
   */
  first: number[];
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
  data_references?: DataReferences;
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
  /**
   * Those records; absent = none.
   */
  too_long?: TooLong[];
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
