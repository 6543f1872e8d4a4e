//! Why there is no prediction.

use tunesmith_methods::AdapterError;
use tunesmith_models::{ModelError, StepError};
use tunesmith_text::TextError;

/// Why an evaluation or a generation failed.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// The base model cannot be used.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// The tokenizer cannot be used, or records do not fit.
    #[error(transparent)]
    Text(#[from] TextError),
    /// An adapter cannot be used.
    #[error(transparent)]
    Adapter(#[from] AdapterError),
    /// A source without a token, and no virtual token before it: nothing predicts the first token.
    #[error("the source of record {} has no token, and there is no prompt before it", index + 1)]
    EmptySource {
        /// The record, from 0.
        index: usize,
    },
    /// A record does not fit the model's positions.
    #[error("record {} needs {positions} positions, the model has {limit}", index + 1)]
    ContextOverflow {
        /// The record, from 0.
        index: usize,
        /// Positions it needs, virtual tokens included.
        positions: usize,
        /// Positions of the model.
        limit: usize,
    },
    /// A pass over the rows stopped.
    #[error(transparent)]
    Step(#[from] StepError),
}
