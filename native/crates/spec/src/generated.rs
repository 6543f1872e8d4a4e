// Generated from schemas/v1 by tools/codegen. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// AdamW with decoupled weight decay, as torch.optim.AdamW.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdamW {
    /// Decay rates of the first and second moment.
    pub betas: [f64; 2],
    /// Added to the root of the second moment.
    pub eps: f64,
    /// Decoupled weight decay.
    pub weight_decay: f64,
}

/// The optimiser step with the least validation loss.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Best {
    /// Optimiser step, from 1.
    pub step: u64,
    /// Epoch, from 1.
    pub epoch: u64,
    /// Validation loss.
    pub loss: f64,
}

/// The run was canceled.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CanceledOutcome {
    /// Optimiser steps done.
    pub step: u64,
    /// Index of the checkpoint among the blobs handed over; null = none.
    pub blob: Option<u32>,
}

/// The state after an optimiser step, to be stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckpointEvent {
    /// Optimiser steps done.
    pub step: u64,
    /// Index into the blobs handed over with the events.
    pub blob: u32,
}

/// The operation finished.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompletedOutcome {
    /// What a finished operation gives.
    pub result: OperationResult,
}

/// Number format in which layers and head multiply; sums, prompt, attention and optimiser are float32 in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ComputeDtype {
    /// `float32`
    #[serde(rename = "float32")]
    Float32,
    /// `bfloat16`
    #[serde(rename = "bfloat16")]
    Bfloat16,
}

/// A sample that does not fit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContextOverflow {
    /// Index of the sample, from 0.
    pub index: u64,
    /// Positions it needs, virtual tokens included.
    pub positions: u64,
}

/// Stable code of a problem, `area/name`.
pub type DiagnosticCode = String;

/// How the engine computes; nothing here but `compute_dtype` changes a bit of a result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EngineRuntime {
    /// Threads of the pool.
    pub threads: u32,
    /// Instruction set of the kernels; every one gives the same bits in float32.
    pub isa: Isa,
    /// Number format in which layers and head multiply; float32 where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compute_dtype: Option<ComputeDtype>,
    /// Most bytes to allocate, mapped weights excluded; null = no limit.
    pub memory_limit_bytes: Option<u64>,
}

/// Predictions of every variant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvaluateResult {
    /// In the order of the spec.
    pub variants: Vec<VariantPredictions>,
}

/// Predict the output of every record, for each variant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvaluateSpec {
    /// Folder of the base model, absolute.
    pub model_path: String,
    /// How the engine computes; nothing here but `compute_dtype` changes a bit of a result.
    pub runtime: EngineRuntime,
    /// The models to judge.
    pub variants: Vec<EvaluateVariant>,
    /// Score exactly these labels; null = generate text.
    pub labels: Option<Vec<Label>>,
    /// Special tokens that stand in answers: generated texts show them; absent = none do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_tokens: Option<Vec<String>>,
    /// What a label's score is; absent = `likelihood`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label_scoring: Option<LabelScoring>,
    /// Greedy generation with every parameter filled in.
    pub generation: Generation,
    /// Longest source in tokens.
    pub max_input_tokens: u32,
    /// Longest output in tokens, end of sequence included.
    pub max_output_tokens: u32,
    /// What happens to a record longer than `max_input_tokens` or `max_output_tokens`.
    pub on_too_long: OnTooLong,
}

/// One model to judge: the base, or the base under an adapter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvaluateVariant {
    /// Name of the variant, unique in the spec.
    pub name: String,
    /// PEFT folder, absolute; null = the base model alone.
    pub adapter_path: Option<String>,
    /// Rendered sources, one a record; the same count in every variant.
    pub sources: Vec<String>,
    /// Of each source, the values of fields in it, as in a sample.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_fields: Option<Vec<Vec<SourceField>>>,
}

/// The run failed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FailedOutcome {
    /// A failure as data.
    pub error: Failure,
}

/// A failure as data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    /// Stable code, `area/name`.
    pub code: String,
    /// What happened.
    pub message: String,
    /// The facts the message is made of.
    pub details: BTreeMap<String, serde_json::Value>,
}

/// A path in the file system, written with `/`; no NUL.
pub type FilePath = String;

/// Generated texts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GenerateResult {
    /// One a prompt.
    pub outputs: Vec<GeneratedText>,
}

/// Generate text from prompts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GenerateSpec {
    /// Folder of the base model, absolute.
    pub model_path: String,
    /// How the engine computes; nothing here but `compute_dtype` changes a bit of a result.
    pub runtime: EngineRuntime,
    /// PEFT folder, absolute; null = the base model alone.
    pub adapter_path: Option<String>,
    /// Prompts, verbatim.
    pub prompts: Vec<String>,
    /// Of each prompt, the values of fields in it, as in a sample.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_fields: Option<Vec<Vec<SourceField>>>,
    /// Longest prompt in tokens; absent = any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_input_tokens: Option<u32>,
    /// What happens to a longer one; absent = `error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_too_long: Option<OnTooLong>,
    /// Greedy generation with every parameter filled in.
    pub generation: Generation,
}

/// One generated text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GeneratedText {
    /// Text without special tokens.
    pub text: String,
    /// Generated ids, end of sequence included.
    pub token_ids: Vec<u32>,
    /// Why a generation ended: with an end of sequence, after `max_new_tokens`, with a stop sequence, or because the base model has no position left (`token_limit`).
    pub stop_reason: StopReason,
    /// What was cut out of the prompt; absent = nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cuts: Option<Vec<SourceCut>>,
}

/// Greedy generation with every parameter filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Generation {
    /// At most this many tokens are generated.
    pub max_new_tokens: u32,
    /// The end of sequence is not chosen before this many tokens.
    pub min_new_tokens: u32,
    /// Logits of tokens already seen are divided (positive) or multiplied (negative) by this; 1 = off.
    pub repetition_penalty: f64,
    /// Generation ends once the text ends with one of these.
    pub stop_sequences: Vec<String>,
}

/// Where the first values of the virtual tokens come from: `random` (normal, scaled to the RMS of the embedding table), `text` (embeddings of `init_text`), `sample_vocab` (embeddings of frequent ordinary tokens), `class_labels` (embeddings of the labels), `adapter` (the prompt of `init_adapter`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum InitMethod {
    /// `random`
    #[serde(rename = "random")]
    Random,
    /// `text`
    #[serde(rename = "text")]
    Text,
    /// `sample_vocab`
    #[serde(rename = "sample_vocab")]
    SampleVocab,
    /// `class_labels`
    #[serde(rename = "class_labels")]
    ClassLabels,
    /// `adapter`
    #[serde(rename = "adapter")]
    Adapter,
}

/// Where the first values of the virtual tokens come from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InitSpec {
    /// Where the first values of the virtual tokens come from: `random` (normal, scaled to the RMS of the embedding table), `text` (embeddings of `init_text`), `sample_vocab` (embeddings of frequent ordinary tokens), `class_labels` (embeddings of the labels), `adapter` (the prompt of `init_adapter`).
    pub method: InitMethod,
    /// Text of `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Whether the tokenizer puts its special tokens around `text`; absent = no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_tokens: Option<bool>,
    /// PEFT folder of `adapter`, absolute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adapter_path: Option<String>,
}

/// What a training run will cost, and what is wrong with its records, before any training.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inspection {
    /// Training samples used.
    pub samples: u64,
    /// Rows over the whole run, training only.
    pub rows: u64,
    /// Rows with a target over the whole run.
    pub logit_rows: u64,
    /// Tokens of all samples, once.
    pub tokens: u64,
    /// Target tokens of all samples, once.
    pub target_tokens: u64,
    /// Optimiser steps of the run.
    pub optimizer_steps: u64,
    /// Bytes the engine will allocate, without mapped weights.
    pub predicted_bytes: u64,
    /// Bytes of the weight files, mapped from the disk and not counted as allocated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapped_bytes: Option<u64>,
    /// Floating-point operations of the run.
    pub flops: f64,
    /// FLOPs by a rate just measured.
    pub predicted_seconds: Option<f64>,
    /// Samples left out as too long.
    pub dropped: u64,
    /// Samples shortened.
    pub truncated: u64,
    /// Samples over a token limit.
    pub too_long: Vec<TooLong>,
    /// Pairs of labels with the same tokens.
    pub label_collisions: Vec<LabelCollision>,
    /// Samples that do not fit the positions of the model.
    pub context_overflow: Vec<ContextOverflow>,
    /// Tokens of the samples that the base model has no embedding of; absent = none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unknown_tokens: Option<Vec<UnknownToken>>,
    /// Shape of the base model.
    pub model: ModelFacts,
}

/// Instruction set of the kernels; every one gives the same bits in float32.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Isa {
    /// `scalar`
    #[serde(rename = "scalar")]
    Scalar,
    /// `avx2`
    #[serde(rename = "avx2")]
    Avx2,
    /// `avx512`
    #[serde(rename = "avx512")]
    Avx512,
}

/// One class as the model writes it.
pub type Label = String;

/// Two labels that the tokenizer does not tell apart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelCollision {
    /// One class as the model writes it.
    pub first: Label,
    /// One class as the model writes it.
    pub second: Label,
}

/// Label → log probability.
pub type LabelScores = BTreeMap<String, f64>;

/// What a label's score is: the log probability of its tokens and of the end of sequence behind them among all tokens of the vocabulary (`likelihood`), or among the labels alone (`restricted`: wherever labels go on with different tokens, the log probability among these tokens; tokens that leave no choice count nothing). With labels of one token, `restricted` compares one logit a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LabelScoring {
    /// `likelihood`
    #[serde(rename = "likelihood")]
    Likelihood,
    /// `restricted`
    #[serde(rename = "restricted")]
    Restricted,
}

/// What the summed loss is divided by: all target tokens of the optimiser step (`token`), the tokens of each micro-batch and then `accumulate_steps` (`microbatch`), or the tokens of each sample and then the samples (`sample`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LossNormalization {
    /// `token`
    #[serde(rename = "token")]
    Token,
    /// `microbatch`
    #[serde(rename = "microbatch")]
    Microbatch,
    /// `sample`
    #[serde(rename = "sample")]
    Sample,
}

/// Which tokens carry loss: the `target` and the end of sequence, or `all` tokens of source and target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LossOn {
    /// `target`
    #[serde(rename = "target")]
    Target,
    /// `all`
    #[serde(rename = "all")]
    All,
}

/// Learning rate schedule with every parameter filled in; at most one of the two warm-ups is not null.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LrScheduler {
    /// Course after the warm-up.
    pub r#type: ScheduleType,
    /// Optimiser steps of linear warm-up.
    pub warmup_steps: Option<u64>,
    /// Warm-up as a share of all optimiser steps.
    pub warmup_ratio: Option<f64>,
}

/// Bytes the engine allocates, without the mapped weights.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemoryUse {
    /// Predicted before the first allocation.
    pub predicted_bytes: u64,
    /// The most that was allocated at once.
    pub peak_bytes: u64,
    /// Bytes of weight files mapped into memory.
    pub mapped_bytes: u64,
}

/// What the config.json of a base model says, whether the engine computes the model or not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelDescription {
    /// The class of transformers; null = the file does not tell.
    pub architecture: Option<String>,
    /// The family, by transformers' `model_type`; null = the engine does not compute the model.
    pub family: Option<String>,
    /// Width of an embedding, as far as it is understood.
    pub hidden: Option<u64>,
    /// Decoder layers.
    pub layers: Option<u64>,
    /// Query heads.
    pub heads: Option<u64>,
    /// Vocabulary size.
    pub vocab: Option<u64>,
    /// Longest sequence; null = unlimited, or not understood.
    pub max_positions: Option<u64>,
    /// Whether the head is the embedding table, unless the weights hold a head of their own.
    pub tied: bool,
    /// What is said twice with two values, as it is taken.
    pub contested: Vec<String>,
    /// The field of config.json whose keys nothing reads; null = there is none.
    pub unused_place: Option<String>,
    /// These keys.
    pub unused_keys: Vec<String>,
    /// The beginnings that names of tensors may have, twice or not at all.
    pub prefixes: Vec<String>,
    /// The embedding table's tensor; null = the engine does not compute the model.
    pub embeddings: Option<String>,
    /// The head's tensor.
    pub head: Option<String>,
    /// Why the engine does not compute the model; null = it does.
    pub problem: Option<ModelProblem>,
}

/// Shape of the base model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelFacts {
    /// Architecture family of a base model, by transformers' `model_type`.
    pub family: ModelFamily,
    /// Width of an embedding.
    pub hidden: u64,
    /// Decoder layers.
    pub layers: u64,
    /// Query heads.
    pub heads: u64,
    /// Vocabulary size.
    pub vocab: u64,
    /// Longest sequence; null = unlimited.
    pub max_positions: Option<u64>,
}

/// Architecture family of a base model, by transformers' `model_type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ModelFamily {
    /// `llama`
    #[serde(rename = "llama")]
    Llama,
    /// `bloom`
    #[serde(rename = "bloom")]
    Bloom,
    /// `mistral`
    #[serde(rename = "mistral")]
    Mistral,
    /// `ministral`
    #[serde(rename = "ministral")]
    Ministral,
    /// `ministral3`
    #[serde(rename = "ministral3")]
    Ministral3,
    /// `qwen2`
    #[serde(rename = "qwen2")]
    Qwen2,
    /// `qwen3`
    #[serde(rename = "qwen3")]
    Qwen3,
    /// `granite`
    #[serde(rename = "granite")]
    Granite,
    /// `granite_swa`
    #[serde(rename = "granite_swa")]
    GraniteSwa,
    /// `granitemoehybrid`
    #[serde(rename = "granitemoehybrid")]
    Granitemoehybrid,
    /// `gemma`
    #[serde(rename = "gemma")]
    Gemma,
    /// `gemma2`
    #[serde(rename = "gemma2")]
    Gemma2,
    /// `gemma3_text`
    #[serde(rename = "gemma3_text")]
    Gemma3Text,
    /// `gemma3`
    #[serde(rename = "gemma3")]
    Gemma3,
    /// `vaultgemma`
    #[serde(rename = "vaultgemma")]
    Vaultgemma,
    /// `phi`
    #[serde(rename = "phi")]
    Phi,
    /// `phi3`
    #[serde(rename = "phi3")]
    Phi3,
    /// `olmo`
    #[serde(rename = "olmo")]
    Olmo,
    /// `olmo2`
    #[serde(rename = "olmo2")]
    Olmo2,
    /// `olmo3`
    #[serde(rename = "olmo3")]
    Olmo3,
    /// `smollm3`
    #[serde(rename = "smollm3")]
    Smollm3,
    /// `stablelm`
    #[serde(rename = "stablelm")]
    Stablelm,
    /// `starcoder2`
    #[serde(rename = "starcoder2")]
    Starcoder2,
    /// `gpt2`
    #[serde(rename = "gpt2")]
    Gpt2,
    /// `gpt_neo`
    #[serde(rename = "gpt_neo")]
    GptNeo,
    /// `gpt_neox`
    #[serde(rename = "gpt_neox")]
    GptNeox,
    /// `gptj`
    #[serde(rename = "gptj")]
    Gptj,
    /// `gpt_bigcode`
    #[serde(rename = "gpt_bigcode")]
    GptBigcode,
    /// `opt`
    #[serde(rename = "opt")]
    Opt,
    /// `falcon`
    #[serde(rename = "falcon")]
    Falcon,
    /// `mpt`
    #[serde(rename = "mpt")]
    Mpt,
    /// `cohere`
    #[serde(rename = "cohere")]
    Cohere,
    /// `cohere2`
    #[serde(rename = "cohere2")]
    Cohere2,
    /// `glm`
    #[serde(rename = "glm")]
    Glm,
    /// `glm4`
    #[serde(rename = "glm4")]
    Glm4,
    /// `nemotron`
    #[serde(rename = "nemotron")]
    Nemotron,
    /// `arcee`
    #[serde(rename = "arcee")]
    Arcee,
    /// `cwm`
    #[serde(rename = "cwm")]
    Cwm,
    /// `ernie4_5`
    #[serde(rename = "ernie4_5")]
    Ernie45,
    /// `exaone4`
    #[serde(rename = "exaone4")]
    Exaone4,
    /// `helium`
    #[serde(rename = "helium")]
    Helium,
    /// `jais2`
    #[serde(rename = "jais2")]
    Jais2,
    /// `seed_oss`
    #[serde(rename = "seed_oss")]
    SeedOss,
}

/// Why a base model is not computed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelProblem {
    /// Stable code of a problem, `area/name`.
    pub code: DiagnosticCode,
    /// The key, the value or the name that it is about.
    pub what: String,
    /// What it needs, or what is expected; null = nothing is known.
    pub why: Option<String>,
    /// The nearest architecture that the engine computes; null = none is known.
    pub nearest: Option<String>,
    /// What the engine computes.
    pub supported: Vec<String>,
}

/// What happens to a record longer than `max_input_tokens` or `max_output_tokens`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum OnTooLong {
    /// `error`
    #[serde(rename = "error")]
    Error,
    /// `drop`
    #[serde(rename = "drop")]
    Drop,
    /// `truncate_left`
    #[serde(rename = "truncate_left")]
    TruncateLeft,
    /// `truncate_right`
    #[serde(rename = "truncate_right")]
    TruncateRight,
}

/// What a finished operation gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "operation")]
#[allow(clippy::large_enum_variant, reason = "built once a run")]
pub enum OperationResult {
    /// A trained prompt: blob 0 is adapter_model.safetensors after the last step, blob 1 the best by validation loss, if any.
    #[serde(rename = "train")]
    Train(TrainResult),
    /// Predictions of every variant.
    #[serde(rename = "evaluate")]
    Evaluate(EvaluateResult),
    /// Generated texts.
    #[serde(rename = "generate")]
    Generate(GenerateResult),
    /// What this machine computes and reads, and what matrix products and a whole step reach of it, all measured now.
    #[serde(rename = "roofline")]
    Roofline(RooflineResult),
}

/// Optimiser with every parameter filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
#[allow(clippy::large_enum_variant, reason = "built once a run")]
pub enum Optimizer {
    /// AdamW with decoupled weight decay, as torch.optim.AdamW.
    #[serde(rename = "adamw")]
    Adamw(AdamW),
    /// Stochastic gradient descent, as torch.optim.SGD.
    #[serde(rename = "sgd")]
    Sgd(Sgd),
}

/// A tokenizer class of transformers with code of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherClass {
    /// Its name.
    pub class: String,
    /// The file that names it.
    pub file: String,
}

/// The register-loop peak of one precision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeakRate {
    /// Number format in which layers and head multiply; sums, prompt, attention and optimiser are float32 in both.
    pub precision: ComputeDtype,
    /// Floating-point operations a second, all threads together; a multiply-add counts two.
    pub flops_per_second: f64,
}

/// Prediction for one record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prediction {
    /// Label or generated text; null = the record was dropped as too long.
    pub predicted: Option<String>,
    /// Log probability of each label and the end of sequence; null without labels.
    pub scores: Option<LabelScores>,
    /// Whether another label had the same score.
    pub tied: bool,
}

/// `forward` multiplies with the weight, `backward` with its transpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ProductDirection {
    /// `forward`
    #[serde(rename = "forward")]
    Forward,
    /// `backward`
    #[serde(rename = "backward")]
    Backward,
}

/// One product of packed rows with a weight.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProductRate {
    /// Model that the weight's shape is from.
    pub model: String,
    /// Layers of that shape.
    pub layer: String,
    /// `forward` multiplies with the weight, `backward` with its transpose.
    pub direction: ProductDirection,
    /// How the weight is stored.
    pub stored: ComputeDtype,
    /// Of the factors.
    pub precision: ComputeDtype,
    /// Rows multiplied at once.
    pub rows: u64,
    /// Values of a row of the result.
    pub outputs: u64,
    /// Products summed for each of them.
    pub depth: u64,
    /// Floating-point operations a second, of the fastest repetition.
    pub flops_per_second: f64,
    /// That over the peak of the same precision, measured between the repetitions.
    pub peak_share: f64,
    /// Bytes of the weight a second, of the fastest repetition.
    pub weight_bytes_per_second: f64,
    /// That over what the machine reads.
    pub read_share: f64,
}

/// How far the operation is: rows of the present step, records, or prompts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgressEvent {
    /// Units done.
    pub done: u64,
    /// Units in all.
    pub total: u64,
}

/// What the token limits do to a record: nothing, cut it, leave it out, or refuse the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum RecordFate {
    /// `whole`
    #[serde(rename = "whole")]
    Whole,
    /// `cut`
    #[serde(rename = "cut")]
    Cut,
    /// `dropped`
    #[serde(rename = "dropped")]
    Dropped,
    /// `refused`
    #[serde(rename = "refused")]
    Refused,
}

/// What this machine computes and reads, and what matrix products and a whole step reach of it, all measured now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RooflineResult {
    /// Threads that computed.
    pub threads: u32,
    /// Instruction set of the kernels; every one gives the same bits in float32.
    pub isa: Isa,
    /// Bytes that all threads together read from memory in a second.
    pub read_bytes_per_second: f64,
    /// What a loop of multiply-adds between registers reaches: no product is faster.
    pub peaks: Vec<PeakRate>,
    /// Matrix products, in the order in which they are shown.
    pub products: Vec<ProductRate>,
    /// Whole optimiser steps.
    pub steps: Vec<StepRate>,
}

/// Measure what this machine computes and reads, and what matrix products and a whole step reach of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RooflineSpec {
    /// How the engine computes; nothing here but `compute_dtype` changes a bit of a result.
    pub runtime: EngineRuntime,
    /// About how long to measure; a slow machine takes longer.
    pub seconds: u32,
}

/// What the engine reports while it works.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
#[allow(clippy::large_enum_variant, reason = "built once a run")]
pub enum RunEvent {
    /// Model and data are read; work begins.
    #[serde(rename = "started")]
    Started(StartedEvent),
    /// Figures of one optimiser step.
    #[serde(rename = "step")]
    Step(StepMetrics),
    /// Validation loss at the end of an epoch.
    #[serde(rename = "validation")]
    Validation(ValidationMetrics),
    /// The state after an optimiser step, to be stored.
    #[serde(rename = "checkpoint")]
    Checkpoint(CheckpointEvent),
    /// How far the operation is: rows of the present step, records, or prompts.
    #[serde(rename = "progress")]
    Progress(ProgressEvent),
}

/// How a run of the engine ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "status")]
#[allow(clippy::large_enum_variant, reason = "built once a run")]
pub enum RunOutcome {
    /// The operation finished.
    #[serde(rename = "completed")]
    Completed(CompletedOutcome),
    /// The run was canceled.
    #[serde(rename = "canceled")]
    Canceled(CanceledOutcome),
    /// The run failed.
    #[serde(rename = "failed")]
    Failed(FailedOutcome),
}

/// What the engine is asked to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "operation")]
#[allow(clippy::large_enum_variant, reason = "built once a run")]
pub enum RunSpec {
    /// Learn a soft prompt.
    #[serde(rename = "train")]
    Train(TrainSpec),
    /// Predict the output of every record, for each variant.
    #[serde(rename = "evaluate")]
    Evaluate(EvaluateSpec),
    /// Generate text from prompts.
    #[serde(rename = "generate")]
    Generate(GenerateSpec),
    /// Measure what this machine computes and reads, and what matrix products and a whole step reach of it.
    #[serde(rename = "roofline")]
    Roofline(RooflineSpec),
}

/// One training record, its templates rendered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// Text before the target.
    pub source: String,
    /// Text to learn, without end of sequence; empty for text-only records under `loss_on: all`.
    pub target: String,
    /// Values of fields in the source, in its order: where it is cut to a limit, they alone are. Absent = all of it is one value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_fields: Option<Vec<SourceField>>,
}

/// Course of the learning rate after the warm-up: unchanged, linearly to 0, or along half a cosine to 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ScheduleType {
    /// `constant`
    #[serde(rename = "constant")]
    Constant,
    /// `linear`
    #[serde(rename = "linear")]
    Linear,
    /// `cosine`
    #[serde(rename = "cosine")]
    Cosine,
}

/// Seed of every random number of a run.
pub type Seed = u64;

/// Stochastic gradient descent, as torch.optim.SGD.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sgd {
    /// Momentum; 0 = none.
    pub momentum: f64,
    /// L2 penalty added to the gradient.
    pub weight_decay: f64,
}

/// What was cut out of one field of a source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceCut {
    /// Index of the field among those of the source, from 0.
    pub field: u64,
    /// Tokens that are gone, of those that the value has by itself.
    pub tokens: u64,
}

/// Where the value of a field stands in a source, in bytes of UTF-8.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceField {
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

/// Model and data are read; work begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartedEvent {
    /// Optimiser steps of the whole run; 0 when nothing is trained.
    pub steps_total: u64,
    /// Rows of the whole run.
    pub rows_total: u64,
    /// Optimiser steps already done by the checkpoint that the run goes on from; 0 = none.
    pub start_step: u64,
    /// Threads that compute.
    pub threads: u32,
    /// Instruction set of the kernels; every one gives the same bits in float32.
    pub isa: Isa,
}

/// Figures of one optimiser step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepMetrics {
    /// Optimiser step, from 1.
    pub step: u64,
    /// Epoch, from 1.
    pub epoch: u64,
    /// Loss before the update.
    pub loss: f64,
    /// Learning rate of the update.
    pub learning_rate: f64,
    /// Norm of the gradient before clipping.
    pub grad_norm: f64,
    /// Rows computed.
    pub rows: u64,
    /// Rows with a target.
    pub logit_rows: u64,
    /// Target tokens.
    pub target_tokens: u64,
    /// Seconds since training began.
    pub seconds: f64,
}

/// A whole optimiser step, forward and backward, of a Llama with random weights made for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepRate {
    /// How the weights are stored.
    pub stored: ComputeDtype,
    /// Of the factors of products with weights.
    pub precision: ComputeDtype,
    /// Decoder layers.
    pub layers: u64,
    /// Width of a row.
    pub hidden: u64,
    /// Rows of the soft prompt among all rows.
    pub virtual_tokens: u64,
    /// Packed rows, the soft prompt's among them.
    pub rows: u64,
    /// Of the fastest repetition.
    pub seconds: f64,
    /// Floating-point operations of the step as it is executed.
    pub flops: f64,
    /// Floating-point operations a second.
    pub flops_per_second: f64,
    /// That over the peak of the same precision, measured between the repetitions.
    pub peak_share: f64,
}

/// Why a generation ended: with an end of sequence, after `max_new_tokens`, with a stop sequence, or because the base model has no position left (`token_limit`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum StopReason {
    /// `eos_token`
    #[serde(rename = "eos_token")]
    EosToken,
    /// `max_tokens`
    #[serde(rename = "max_tokens")]
    MaxTokens,
    /// `stop_sequence`
    #[serde(rename = "stop_sequence")]
    StopSequence,
    /// `token_limit`
    #[serde(rename = "token_limit")]
    TokenLimit,
}

/// One token and the text that it stands for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Token {
    /// Its number in the vocabulary.
    pub id: u32,
    /// What it stands for in the text; the name of a special token.
    pub text: String,
    /// Where its text begins, in characters (Unicode code points) from 0.
    pub start: u64,
    /// Where its text ends.
    pub end: u64,
    /// Whether the tokenizer, not the text, put it there.
    pub special: bool,
    /// Whether the token limits leave it.
    pub kept: bool,
}

/// Whether every token is listed, or only counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TokenDetail {
    /// `tokens`
    #[serde(rename = "tokens")]
    Tokens,
    /// `counts`
    #[serde(rename = "counts")]
    Counts,
}

/// Records as a base model's tokenizer reads them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tokenization {
    /// In the order asked.
    pub records: Vec<TokenizedRecord>,
    /// Longest sequence of the base model; null = no limit.
    pub max_positions: Option<u64>,
}

/// Records that a base model's tokenizer is asked to read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenizeSpec {
    /// A path in the file system, written with `/`; no NUL.
    pub model_path: FilePath,
    /// Records, their templates rendered.
    pub samples: Vec<Sample>,
    /// Longest source, special tokens included.
    pub max_input_tokens: u32,
    /// Longest target, end of sequence included.
    pub max_output_tokens: u32,
    /// What happens to a record longer than `max_input_tokens` or `max_output_tokens`.
    pub on_too_long: OnTooLong,
    /// Whether every token is listed, or only counted.
    pub detail: TokenDetail,
}

/// One record as tokens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenizedRecord {
    /// Index of the record among those asked about, from 0.
    pub index: u64,
    /// Tokens of the source before any cut, special tokens included.
    pub source_tokens: u64,
    /// Tokens of the target before any cut, end of sequence included.
    pub target_tokens: u64,
    /// Tokens of the source that are left.
    pub kept_source_tokens: u64,
    /// Tokens of the target that are left.
    pub kept_target_tokens: u64,
    /// What the token limits do to a record: nothing, cut it, leave it out, or refuse the run.
    pub fate: RecordFate,
    /// Whether other tokens are left than if those at one end of the whole source had been cut; absent = no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cut_inside: Option<bool>,
    /// What was cut out of the source; absent = nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cuts: Option<Vec<SourceCut>>,
    /// Tokens of the source; empty when they are only counted.
    pub source: Vec<Token>,
    /// Tokens of the target; empty when they are only counted.
    pub target: Vec<Token>,
}

/// What a base model's tokenizer does besides splitting text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenizerFacts {
    /// The token that ends a target.
    pub end: String,
    /// The end token that a file names although tokenizer.json lacks it; null = there is none.
    pub unknown_end: Option<UnknownEnd>,
    /// Tokens that it puts before every source.
    pub leading: Vec<String>,
    /// Tokens that it puts behind every source.
    pub trailing: Vec<String>,
    /// All special tokens, by id.
    pub special: Vec<String>,
    /// The tokenizer class that a file names where transformers may make another tokenizer of it than tokenizer.json says, and this engine goes by tokenizer.json; null = there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_class: Option<OtherClass>,
    /// What the files beside tokenizer.json change about tokens, as JSON, where the records that were given can tell; null = nothing.
    pub changes: Option<String>,
}

/// A sample over a token limit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TooLong {
    /// Index of the sample, from 0.
    pub index: u64,
    /// Its tokens.
    pub tokens: u64,
    /// Tokens that were cut from the end of its target; absent = none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cut_target_tokens: Option<u64>,
    /// What was cut out of its source; absent = nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cuts: Option<Vec<SourceCut>>,
}

/// A trained prompt: blob 0 is adapter_model.safetensors after the last step, blob 1 the best by validation loss, if any.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrainResult {
    /// Optimiser steps done.
    pub steps: u64,
    /// Loss of the last step, before its update.
    pub final_loss: f64,
    /// Validation loss after the last epoch; null = no validation records.
    pub validation_loss: Option<f64>,
    /// The best step by validation loss; null = no validation records.
    pub best: Option<Best>,
    /// Bytes the engine allocates, without the mapped weights.
    pub memory: MemoryUse,
    /// Samples left out as too long.
    pub dropped: u64,
    /// Samples shortened.
    pub truncated: u64,
}

/// Learn a soft prompt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrainSpec {
    /// Folder of the base model, absolute.
    pub model_path: String,
    /// How the engine computes; nothing here but `compute_dtype` changes a bit of a result.
    pub runtime: EngineRuntime,
    /// Seed of every random number of a run.
    pub seed: Seed,
    /// Virtual tokens of the prompt.
    pub num_virtual_tokens: u32,
    /// Where the first values of the virtual tokens come from.
    pub init: InitSpec,
    /// Training samples in file order.
    pub samples: Vec<Sample>,
    /// Samples whose loss is measured after every epoch; empty = none.
    pub validation_samples: Vec<Sample>,
    /// The classes; null = free text.
    pub labels: Option<Vec<Label>>,
    /// Passes over the samples.
    pub num_epochs: u32,
    /// Samples in a micro-batch.
    pub batch_size: u32,
    /// Micro-batches in an optimiser step.
    pub accumulate_steps: u32,
    /// Highest learning rate.
    pub learning_rate: f64,
    /// Optimiser with every parameter filled in.
    pub optimizer: Optimizer,
    /// Learning rate schedule with every parameter filled in; at most one of the two warm-ups is not null.
    pub lr_scheduler: LrScheduler,
    /// Gradients of greater norm are scaled down to it; 0 = off.
    pub max_grad_norm: f64,
    /// Which tokens carry loss: the `target` and the end of sequence, or `all` tokens of source and target.
    pub loss_on: LossOn,
    /// What the summed loss is divided by: all target tokens of the optimiser step (`token`), the tokens of each micro-batch and then `accumulate_steps` (`microbatch`), or the tokens of each sample and then the samples (`sample`).
    pub loss_normalization: LossNormalization,
    /// Whether each epoch takes the samples in a new order.
    pub shuffle: bool,
    /// Longest source in tokens.
    pub max_input_tokens: u32,
    /// Longest target in tokens, end of sequence included.
    pub max_output_tokens: u32,
    /// What happens to a record longer than `max_input_tokens` or `max_output_tokens`.
    pub on_too_long: OnTooLong,
    /// Optimiser steps between checkpoints.
    pub checkpoint_every_steps: u32,
    /// File of the checkpoint to go on from; null = start afresh.
    pub resume_from: Option<String>,
}

/// An end token that tokenizer.json lacks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnknownEnd {
    /// Its text.
    pub token: String,
    /// The file that names it.
    pub file: String,
    /// Whether the model has an embedding for it.
    pub has_row: bool,
}

/// A token that the tokenizer knows and the base model has no embedding of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnknownToken {
    /// Its number, at least as great as the number of embeddings.
    pub id: u32,
    /// As the vocabulary writes it; of a very long one the beginning.
    pub text: String,
    /// In how many texts it stands.
    pub count: u64,
    /// Indices of the first of them, from 0.
    pub first: Vec<u64>,
}

/// Validation loss at the end of an epoch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValidationMetrics {
    /// Optimiser steps done.
    pub step: u64,
    /// Epoch, from 1.
    pub epoch: u64,
    /// Loss on the validation records.
    pub loss: f64,
}

/// Predictions of one variant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VariantPredictions {
    /// Name of the variant.
    pub name: String,
    /// One a record, in the order of the sources.
    pub predictions: Vec<Prediction>,
    /// Records left out as too long.
    pub dropped: u64,
    /// Records shortened.
    pub truncated: u64,
    /// Those records; absent = none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub too_long: Option<Vec<TooLong>>,
}
