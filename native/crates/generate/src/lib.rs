//! Predictions with a soft prompt: labels by their scores, text by greedy decoding.
//!
//! - [`evaluate`]: a prediction for every record, for each of several prompts
//! - [`LabelScorer`]: the scores behind a prediction, of a [`LabelSet`]
//! - [`generate`]: text behind given prompts

mod decoding;
mod error;
mod evaluate;
mod generate;
mod greedy;
mod label_scores;
mod label_set;
mod labels;
mod penalty;
mod resident;

pub use error::GenerateError;
pub use evaluate::evaluate;
pub use generate::generate;
pub use label_scores::LabelScorer;
pub use label_set::LabelSet;

/// Takes how many of how many records are done.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64);
