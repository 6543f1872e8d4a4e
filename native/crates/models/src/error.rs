//! Why a model cannot be used, and why a pass over it stopped.

use crate::unsupported::Unsupported;
use std::path::PathBuf;
use thiserror::Error;
use tunesmith_tensor::{ForeignFile, WeightError};

/// Why a model folder is refused.
#[derive(Debug, Error)]
pub enum ModelError {
    /// A file of the folder cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A file of the folder is not the JSON it should be.
    #[error("{}: {reason}", path.display())]
    Json {
        /// The file.
        path: PathBuf,
        /// What is wrong, with the line.
        reason: String,
    },
    /// Something else lies where a file of the folder should be.
    #[error("{} {what}", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
        /// What it is.
        what: ForeignFile,
    },
    /// A field of a configuration file is missing or has a value that makes no model.
    #[error("{file}: {field} should be {expected}, got {got}")]
    Config {
        /// Name of the file.
        file: String,
        /// The field.
        field: String,
        /// What it should be.
        expected: String,
        /// What it is, as JSON.
        got: String,
    },
    /// The model brings code of its own.
    #[error("{file}: {key} names code of the model's own, which is never run")]
    RemoteCode {
        /// Name of the file.
        file: String,
        /// The field that names it.
        key: String,
    },
    /// The architecture is not one of ours.
    #[error("architecture {got} is not supported{}; supported are {}", because(*why), supported.join(", "))]
    UnsupportedArchitecture {
        /// The name in config.json.
        got: String,
        /// What it needs that is not there, and the nearest architecture without it.
        why: Option<Unsupported>,
        /// The names that can be used.
        supported: Vec<&'static str>,
    },
    /// The architecture is, this variant of it is not.
    #[error("config.json: {field} = {got} is not supported for {architecture}; {expected}")]
    UnsupportedFeature {
        /// The architecture.
        architecture: &'static str,
        /// The field that asks for the variant.
        field: String,
        /// Its value, as JSON.
        got: String,
        /// What is supported.
        expected: &'static str,
    },
    /// The weights cannot be read.
    #[error(transparent)]
    Weights(#[from] WeightError),
    /// A tensor has another shape than config.json says.
    #[error("{}: tensor {name:?} has the shape {got:?}, config.json says {expected:?}", path.display())]
    Shape {
        /// The file that holds it.
        path: PathBuf,
        /// The tensor.
        name: String,
        /// The shape that follows from config.json.
        expected: Vec<usize>,
        /// The shape in the file.
        got: Vec<usize>,
    },
    /// A tensor is there under two names that mean the same.
    #[error("the weights hold {name:?} and {other:?}, which are the same tensor")]
    Twice {
        /// One name.
        name: String,
        /// The other.
        other: String,
    },
}

/// Why a pass over the rows stopped.
#[derive(Clone, Debug, Error, PartialEq)]
pub enum StepError {
    /// The caller's flag was set.
    #[error("canceled")]
    Canceled,
    /// A NaN or an infinity came up.
    #[error("not finite: {what} of {}", place(*layer, *row))]
    NonFinite {
        /// Which tensor.
        what: &'static str,
        /// The decoder layer, counted from 0, where there is one.
        layer: Option<usize>,
        /// The packed row, where there is one.
        row: Option<usize>,
    },
    /// Even the smallest chunks need more memory than allowed.
    #[error("the step needs {needed} bytes, the limit is {limit}")]
    OverBudget {
        /// Bytes with the smallest chunks.
        needed: u64,
        /// Bytes allowed.
        limit: u64,
    },
    /// A token id outside the vocabulary.
    #[error("token id {id} is outside the vocabulary of {vocab}")]
    UnknownToken {
        /// The id.
        id: u32,
        /// V.
        vocab: usize,
    },
    /// Prompts that do not fit the packed rows.
    #[error("prompt {index} should hold {expected} values, got {got}")]
    PromptSize {
        /// Which prompt.
        index: usize,
        /// P·C.
        expected: usize,
        /// Values given.
        got: usize,
    },
    /// More positions than the model has, or than the cache was made for.
    #[error("{needed} positions, the limit is {limit}")]
    TooLong {
        /// Positions needed.
        needed: usize,
        /// Positions there are.
        limit: usize,
    },
}

fn because(why: Option<Unsupported>) -> String {
    why.map_or_else(String::new, |why| format!(" ({}; the nearest is {})", why.needs, why.nearest))
}

fn place(layer: Option<usize>, row: Option<usize>) -> String {
    match (layer, row) {
        (Some(layer), Some(row)) => format!("layer {layer}, row {row}"),
        (Some(layer), None) => format!("layer {layer}"),
        (None, Some(row)) => format!("row {row}"),
        (None, None) => "the step".to_string(),
    }
}
