//! Predictions with a soft prompt: labels by likelihood, text by greedy decoding.
//!
//! - [`evaluate`]: a prediction for every record, for each of several prompts
//! - [`generate`]: text behind given prompts

mod decoding;
mod error;
mod evaluate;
mod generate;
mod greedy;
mod labels;
mod penalty;
mod resident;

pub use error::GenerateError;
pub use evaluate::evaluate;
pub use generate::generate;

/// Takes how many of how many records are done.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64);
