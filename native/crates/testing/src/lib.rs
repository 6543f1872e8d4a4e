//! Tiny seeded models, dense references and gradient checks; used by tests only.

mod compare;
mod dense;
mod golden;
mod gradient;
pub mod parity;
pub mod precision;
mod random;
mod reference;
mod run;
mod tiny;

pub use compare::{digest, error};
pub use dense::Dense;
pub use golden::{F64Tensors, Golden, GoldenSample};
pub use gradient::{differences, error_of_gradient};
pub use random::Random;
pub use reference::Reference;
pub use run::{Setting, random_step, run, score, scored};
pub use tiny::{TinyModel, tiny_models};
