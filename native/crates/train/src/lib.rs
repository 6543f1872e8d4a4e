//! Training a soft prompt: the optimiser step loop and everything it needs.

pub mod optimizer;
pub mod schedule;
pub mod steps;
