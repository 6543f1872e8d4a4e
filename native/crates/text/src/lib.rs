//! Text to token ids: the only user of the tokenizers crate, whose panics stop here.
//!
//! - [`Tokenizer`]: a Hugging Face `tokenizer.json` with the tokens that the files beside it name
//! - [`facts()`]: what it does besides splitting text, and what those files change about a run
//! - [`assemble`]: rendered `{source, target}` records to the token ids that are trained on
//! - [`fit_source`]: one source within its limit, for evaluation and generation too
//! - [`tokenizer_kind`]: what kind of tokenizer a folder holds
//! - [`look`]: a record token by token, with what the limits cut, for people to read
//! - [`UnknownTokens`]: tokens that the base model has no embedding of, with the texts that hold them

mod assemble;
mod cut;
mod error;
mod facts;
#[cfg(test)]
mod fixture;
mod kind;
mod last;
mod look;
#[cfg(test)]
mod mutations;
mod object;
mod token_files;
mod tokenizer;
mod tokenizer_class;
mod unknown;

pub use assemble::{Assembled, FittedSource, Limits, TokenizedSample, TooLong, assemble, fit_source};
pub use error::TextError;
pub use facts::facts;
pub use kind::{TokenizerKind, tokenizer_kind};
pub use look::{Look, look};
pub use tokenizer::{Source, Span, Tokenizer};
pub use unknown::UnknownTokens;
