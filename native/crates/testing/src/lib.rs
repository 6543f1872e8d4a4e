//! Tiny seeded models, dense references and gradient checks; used by tests only.

mod compare;
mod golden;

pub use compare::{digest, error};
pub use golden::{F64Tensors, Golden, GoldenSample};
