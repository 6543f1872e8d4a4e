//! Training a soft prompt: the optimiser step loop and everything it needs.
//!
//! - [`train`]: a training run from its spec to the adapter's bytes
//! - [`inspect`]: the same run looked at before it begins
//! - [`Observer`]: how a run reports what it does

mod checkpoint;
mod cost;
mod error;
mod initial;
mod inspect;
mod observer;
mod optimizer;
mod prepare;
mod rate;
mod rows;
mod schedule;
mod state;
mod steps;
mod train;
mod validation;

pub use error::TrainError;
pub use inspect::inspect;
pub use observer::Observer;
pub use train::{Trained, train};
