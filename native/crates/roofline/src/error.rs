//! Why a measurement stopped.

use thiserror::Error;
use tunesmith_models::{ModelError, StepError};

/// See [`crate::roofline`].
#[derive(Debug, Error)]
pub enum RooflineError {
    /// There is not enough memory for the model.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// The step failed or was canceled.
    #[error(transparent)]
    Step(#[from] StepError),
}
