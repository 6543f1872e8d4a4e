//! What can go wrong between text and token ids.

use std::path::PathBuf;

use tunesmith_tensor::ForeignFile;

use crate::{Limits, TooLong};

/// A tokenizer that cannot be used, or text that does not fit.
#[derive(Debug, thiserror::Error)]
pub enum TextError {
    /// A file of the tokenizer could not be read.
    #[error("{} cannot be read: {error}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// Something else lies where a tokenizer file should be.
    #[error("{} {what}", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
        /// What it is.
        what: ForeignFile,
    },
    /// A tokenizer file larger than any real one.
    #[error("{} has {bytes} bytes, more than the limit of {limit}", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size.
        bytes: u64,
        /// The limit.
        limit: u64,
    },
    /// A tokenizer file that the tokenizers library refuses.
    #[error("{} is no usable tokenizer: {message}", path.display())]
    Invalid {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        message: String,
    },
    /// A file beside tokenizer.json that gives tokens as transformers refuses them.
    #[error("{}: `{key}` gives no token that could be added to {}", path.display(), tokenizer.display())]
    TokenFile {
        /// The file.
        path: PathBuf,
        /// The tokenizer.json beside it.
        tokenizer: PathBuf,
        /// The key.
        key: String,
    },
    /// A tokenizer that splits one text now so, now otherwise.
    #[error("{} leaves out merges at random (`dropout: {dropout}`)", path.display())]
    AtRandom {
        /// The tokenizer.json.
        path: PathBuf,
        /// The share of merges.
        dropout: f32,
    },
    /// The tokenizers library panicked, which crafted files make it do.
    #[error("the tokenizer panicked while {action}: {message}")]
    Panicked {
        /// What it was doing.
        action: &'static str,
        /// What the panic said.
        message: String,
    },
    /// The tokenizers library failed on a text.
    #[error("the tokenizer failed while {action}: {message}")]
    Failed {
        /// What it was doing.
        action: &'static str,
        /// What it said.
        message: String,
    },
    /// Neither the tokenizer nor the model names an end-of-sequence token.
    #[error("neither the tokenizer nor the model's config.json names an end-of-sequence token")]
    NoEndOfSequence,
    /// A source with more tokens than its limit when nothing is left of its fields.
    #[error(
        "the template has {tokens} tokens when nothing is left of its fields, more than the limit of {limit}"
    )]
    TemplateTooLong {
        /// Tokens without the fields.
        tokens: usize,
        /// The limit.
        limit: usize,
    },
    /// The only end-of-sequence token that is named is one that the model lacks.
    #[error(
        "the end token `{token}` of {file} is in no vocabulary and has no embedding, and config.json names none"
    )]
    UnknownEndOfSequence {
        /// The token.
        token: String,
        /// The tokenizer file that names it.
        file: &'static str,
    },
    /// Records longer than the limits, under the policy `error`.
    #[error("{} records are longer than the token limits", records.len())]
    RecordsTooLong {
        /// Every over-long record, in order.
        records: Vec<TooLong>,
        /// The limits.
        limits: Limits,
    },
}
