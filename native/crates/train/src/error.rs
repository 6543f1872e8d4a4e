//! Why a training run ends without a prompt.

use std::path::PathBuf;

use tunesmith_methods::AdapterError;
use tunesmith_models::{ModelError, StepError};
use tunesmith_text::TextError;

/// Why a training run, or its inspection, failed.
#[derive(Debug, thiserror::Error)]
pub enum TrainError {
    /// The base model cannot be used.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// The tokenizer cannot be used, or records do not fit.
    #[error(transparent)]
    Text(#[from] TextError),
    /// The adapter of `init_method: adapter` cannot be used.
    #[error(transparent)]
    Adapter(#[from] AdapterError),
    /// The adapter of `init_method: adapter` has another number of virtual tokens.
    #[error("the prompt to begin with has {found} virtual tokens, the run {expected}")]
    AdapterLength {
        /// Virtual tokens of the run.
        expected: usize,
        /// Virtual tokens of the adapter.
        found: usize,
    },
    /// The initial text, or a label to begin with, has no token, or the vocabulary no ordinary one.
    #[error("{what} gives no token to begin with")]
    NothingToBeginWith {
        /// What was to give the rows.
        what: &'static str,
    },
    /// No sample is left to learn from.
    #[error("no sample is left to learn from: {dropped} were left out as too long")]
    NoTargets {
        /// Samples left out as too long.
        dropped: usize,
    },
    /// A sample does not fit the model's positions.
    #[error("record {} needs {positions} positions, the model has {limit}", index + 1)]
    ContextOverflow {
        /// The first such sample, from 0.
        index: usize,
        /// Positions it needs, virtual tokens included.
        positions: usize,
        /// Positions of the model.
        limit: usize,
        /// How many samples do not fit.
        count: usize,
    },
    /// A number that is infinite or no number, found before the update.
    #[error("step {step}: {what} is not finite")]
    NonFinite {
        /// Optimiser step, from 1.
        step: u64,
        /// Which tensor.
        what: String,
        /// Decoder layer, where there is one.
        layer: Option<usize>,
        /// Packed row, where there is one.
        row: Option<usize>,
        /// A record on whose path the row lies, from 0.
        record: Option<usize>,
    },
    /// A pass over the rows stopped.
    #[error(transparent)]
    Step(StepError),
    /// The checkpoint cannot be read.
    #[error("{} cannot be read: {error}", path.display())]
    CheckpointUnreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// The checkpoint is damaged or belongs to another run.
    #[error("{}: {message}", path.display())]
    CheckpointInvalid {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        message: String,
    },
}
