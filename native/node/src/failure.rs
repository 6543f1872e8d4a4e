//! Failures as data: a stable code, what happened, and the facts that the next step depends on.
//!
//! The codes are those of the table in `packages/diagnostics`, which knows what to do about each.

use std::fmt::Display;
use std::io::ErrorKind;
use std::path::Path;

use serde_json::{Value, json};
use tunesmith_generate::GenerateError;
use tunesmith_methods::AdapterError;
use tunesmith_models::{ModelError, StepError};
use tunesmith_roofline::RooflineError;
use tunesmith_spec::Failure;
use tunesmith_tensor::safetensors::SafetensorsError;
use tunesmith_tensor::{ForeignFile, WeightError};
use tunesmith_text::{Limits, TextError, TooLong};
use tunesmith_train::TrainError;

/// How many over-long records a message names.
const NAMED_RECORDS: usize = 5;

/// A failure from its code, an error that says what happened, and a JSON object of facts.
pub fn failure(code: &str, message: &dyn Display, details: &Value) -> Failure {
    let facts = details.as_object().into_iter().flatten();
    Failure {
        code: code.to_owned(),
        message: message.to_string(),
        details: facts.map(|(name, fact)| (name.clone(), fact.clone())).collect(),
    }
}

/// A panic that was caught in `place`.
pub fn panicked(place: &str, message: &str) -> Failure {
    let details = json!({ "problem": message, "place": place });
    failure("internal/panic", &format!("the engine gave up in {place}: {message}"), &details)
}

/// The failure of a training run or of its inspection.
pub fn of_train(error: &TrainError) -> Failure {
    let fail = |code, details: Value| failure(code, error, &details);
    match error {
        TrainError::Model(error) => of_model(error),
        TrainError::Text(error) => of_text(error),
        TrainError::Adapter(error) => of_adapter(error),
        TrainError::Step(error) => of_step(error),
        TrainError::AdapterLength { expected, found } => {
            fail("adapter/tokens-mismatch", json!({ "expected": expected, "got": found }))
        }
        TrainError::NothingToBeginWith { what } => fail("data/empty-init", json!({ "what": what })),
        TrainError::NoTargets { dropped } => fail("data/all-dropped", json!({ "records": dropped })),
        TrainError::ContextOverflow { index, positions, limit, count } => fail(
            "data/context-overflow",
            json!({ "record": index, "positions": positions, "limit": limit, "count": count }),
        ),
        TrainError::NonFinite { step, what, layer, row, record } => fail(
            "run/non-finite",
            json!({ "step": step, "what": what, "layer": layer, "row": row, "record": record }),
        ),
        TrainError::CheckpointUnreadable { path, .. } | TrainError::CheckpointInvalid { path, .. } => {
            fail("run/corrupt", at(path))
        }
    }
}

/// The failure of an evaluation or a generation.
pub fn of_generate(error: &GenerateError) -> Failure {
    let fail = |code, details: Value| failure(code, error, &details);
    match error {
        GenerateError::Model(error) => of_model(error),
        GenerateError::Text(error) => of_text(error),
        GenerateError::Adapter(error) => of_adapter(error),
        GenerateError::Step(error) => of_step(error),
        GenerateError::UnknownTokens { records, labels, rows } => {
            let token = records.iter().chain(labels).next();
            let record = records.first().and_then(|token| token.first.first());
            let id = token.map(|token| token.id);
            fail("model/tokenizer-mismatch", json!({ "record": record, "id": id, "rows": rows }))
        }
        GenerateError::EmptySource { index } => fail("data/empty-source", json!({ "record": index })),
        GenerateError::ContextOverflow { index, positions, limit } => fail(
            "data/context-overflow",
            json!({ "record": index, "positions": positions, "limit": limit, "count": 1 }),
        ),
    }
}

/// The failure of a measurement.
pub fn of_roofline(error: &RooflineError) -> Failure {
    match error {
        RooflineError::Model(error) => of_model(error),
        RooflineError::Step(error) => of_step(error),
    }
}

/// The failure of reading a base model.
pub fn of_model(error: &ModelError) -> Failure {
    let fail = |code, details: Value| failure(code, error, &details);
    match error {
        ModelError::Io { path, source } if source.kind() == ErrorKind::NotFound => {
            fail("model/missing-file", at(path))
        }
        ModelError::Io { path, .. } => fail("model/unreadable", at(path)),
        ModelError::Foreign { path, what } => fail(foreign(*what), at(path)),
        ModelError::Json { path, .. } => fail("model/invalid-config", at(path)),
        ModelError::Config { field, .. } => fail("model/invalid-config", json!({ "field": field })),
        ModelError::RemoteCode { key, .. } => fail("model/remote-code", json!({ "key": key })),
        ModelError::UnsupportedArchitecture { got, .. } => {
            fail("model/unsupported-architecture", json!({ "architecture": got }))
        }
        ModelError::UnsupportedFeature { field, got, .. } if field.starts_with("rope_") => {
            fail("model/unsupported-rope-scaling", json!({ "scaling": got }))
        }
        ModelError::UnsupportedFeature { field, .. } => {
            fail("model/unsupported-feature", json!({ "feature": field }))
        }
        ModelError::Weights(error) => of_weights(error),
        ModelError::Shape { path, name, .. } => fail("weights/shape-mismatch", of_tensor(path, name)),
        ModelError::Twice { name, .. } => fail("weights/tensor-twice", json!({ "tensor": name })),
    }
}

fn of_weights(error: &WeightError) -> Failure {
    let fail = |code, details: Value| failure(code, error, &details);
    match error {
        WeightError::Io { path, .. } => fail("weights/unreadable", at(path)),
        WeightError::Foreign { path, what } => fail(foreign(*what), at(path)),
        WeightError::Format { path, source } => match source {
            SafetensorsError::Truncated { .. } | SafetensorsError::DataSize { .. } => {
                fail("weights/truncated", at(path))
            }
            SafetensorsError::Dtype { name, dtype } => {
                fail("weights/unsupported-dtype", json!({ "tensor": name, "dtype": dtype }))
            }
            _ => fail("weights/invalid-header", at(path)),
        },
        WeightError::Index { path, .. } => fail("weights/invalid-header", at(path)),
        WeightError::Pickle { path } => fail("model/pickle-only", at(path)),
        WeightError::Missing { dir } => fail("model/missing-file", at(dir)),
        WeightError::NoTensor { name } => fail("weights/missing-tensor", json!({ "tensor": name })),
        WeightError::Rank { path, name, .. } => fail("weights/shape-mismatch", of_tensor(path, name)),
        WeightError::NonFinite { path, name, .. } => fail("weights/non-finite", of_tensor(path, name)),
    }
}

/// The code of a file that holds something else than its name says.
fn foreign(what: ForeignFile) -> &'static str {
    match what {
        ForeignFile::LfsPointer => "file/lfs-pointer",
        ForeignFile::HtmlPage => "file/html-page",
        ForeignFile::Empty => "file/empty",
    }
}

/// The failure of a tokenizer.
pub fn of_text(error: &TextError) -> Failure {
    let fail = |code, details: Value| failure(code, error, &details);
    match error {
        TextError::Unreadable { path, error: cause } if cause.kind() == ErrorKind::NotFound => {
            fail("model/missing-file", at(path))
        }
        TextError::Unreadable { path, .. } => fail("model/unreadable", at(path)),
        TextError::Foreign { path, what } => fail(foreign(*what), at(path)),
        TextError::TooLarge { bytes, limit, .. } => {
            fail("tokenizer/too-large", json!({ "bytes": bytes, "limit": limit }))
        }
        TextError::Invalid { path, .. } => fail("tokenizer/invalid", at(path)),
        TextError::AtRandom { dropout, .. } => {
            fail("tokenizer/at-random", json!({ "dropout": dropout.to_string() }))
        }
        TextError::Failed { message, .. } => fail("tokenizer/invalid", json!({ "problem": message })),
        TextError::Panicked { message, .. } => fail("tokenizer/panicked", json!({ "problem": message })),
        TextError::TokenFile { path, tokenizer, key } => fail(
            "tokenizer/refused-token",
            json!({ "file": path.display().to_string(), "tokenizer": tokenizer.display().to_string(), "key": key }),
        ),
        TextError::TemplateTooLong { tokens, limit } => {
            fail("data/template-too-long", json!({ "tokens": tokens, "limit": limit }))
        }
        TextError::NoEndOfSequence | TextError::UnknownEndOfSequence { .. } => {
            fail("tokenizer/no-end-of-sequence", json!({}))
        }
        TextError::RecordsTooLong { records, limits } => too_long(records, *limits),
    }
}

/// Names the first over-long records by their number among those given: people count from 1, details are
/// indices.
fn too_long(records: &[TooLong], limits: Limits) -> Failure {
    let named: Vec<String> =
        records.iter().take(NAMED_RECORDS).map(|long| (long.index + 1).to_string()).collect();
    let more = if records.len() > named.len() { ", …" } else { "" };
    let Some(first) = records.first() else { return failure("data/too-long", &"no record", &json!({})) };
    let (which, tokens, limit) = if first.input_tokens > limits.max_input_tokens {
        ("max_input_tokens", first.input_tokens, limits.max_input_tokens)
    } else {
        ("max_output_tokens", first.output_tokens, limits.max_output_tokens)
    };
    let message = format!(
        "{} longer than the token limits ({} {}{more}); the first has {tokens} tokens for {which} = {limit}",
        if records.len() == 1 { "1 record is".to_owned() } else { format!("{} records are", records.len()) },
        if records.len() == 1 { "number" } else { "numbers" },
        named.join(", "),
    );
    let details = json!({
        "count": records.len(),
        "record": first.index,
        "tokens": tokens,
        "limit": limit,
        "which": which,
    });
    failure("data/too-long", &message, &details)
}

fn of_adapter(error: &AdapterError) -> Failure {
    let fail = |code, details: Value| failure(code, error, &details);
    match error {
        AdapterError::Unreadable { path, error: cause } if cause.kind() == ErrorKind::NotFound => {
            fail("adapter/not-found", at(path))
        }
        AdapterError::Foreign { path, what } => fail(foreign(*what), at(path)),
        AdapterError::Pickle { path } => fail("adapter/pickle-only", at(path)),
        AdapterError::Unsupported { path, field, found } => {
            let path = path.display().to_string();
            // Details are plain values.
            let got =
                if found.is_array() || found.is_object() { found.to_string().into() } else { found.clone() };
            fail("adapter/unsupported-type", json!({ "path": path, "field": field, "got": got }))
        }
        AdapterError::Contradiction { path, field, declared, held } => {
            let path = path.display().to_string();
            fail(
                "adapter/contradiction",
                json!({ "path": path, "field": field, "declared": declared, "held": held }),
            )
        }
        AdapterError::OtherWeights { path, tensor } => {
            let path = path.display().to_string();
            fail("adapter/other-weights", json!({ "path": path, "what": tensor }))
        }
        AdapterError::Width { expected, got, .. } => {
            fail("adapter/width-mismatch", json!({ "expected": expected, "got": got }))
        }
        AdapterError::Unreadable { path, .. }
        | AdapterError::TooLarge { path, .. }
        | AdapterError::Config { path, .. }
        | AdapterError::Weights { path, .. }
        | AdapterError::MissingTensor { path }
        | AdapterError::Shape { path, .. }
        | AdapterError::NonFinite { path, .. } => fail("adapter/invalid", at(path)),
    }
}

fn of_step(error: &StepError) -> Failure {
    let fail = |code, details: Value| failure(code, error, &details);
    match error {
        StepError::Canceled => fail("run/canceled", json!({})),
        StepError::NonFinite { what, layer, row } => {
            fail("run/non-finite", json!({ "what": what, "layer": layer, "row": row }))
        }
        StepError::OverBudget { needed, limit } => {
            fail("run/over-budget", json!({ "needed": needed, "limit": limit }))
        }
        StepError::UnknownToken { id, vocab } => {
            fail("model/tokenizer-mismatch", json!({ "id": id, "rows": vocab }))
        }
        StepError::PromptSize { expected, got, .. } => {
            fail("adapter/width-mismatch", json!({ "expected": expected, "got": got }))
        }
        StepError::TooLong { needed, limit } => {
            fail("data/context-overflow", json!({ "positions": needed, "limit": limit }))
        }
    }
}

fn at(path: &Path) -> Value {
    let path = path.display().to_string();
    json!({ "path": path, "file": path })
}

fn of_tensor(path: &Path, name: &str) -> Value {
    let path = path.display().to_string();
    json!({ "path": path, "file": path, "tensor": name })
}
