//! Data types, counted buffers, mapped safetensors, own mathematics and counter-based random numbers.
//!
//! Nothing here computes on many rows: that is `tunesmith-kernels`. This crate holds what the numbers
//! are made of and where they come from, with the same bits on every machine.

mod buffer;
mod dtype;
mod foreign_file;
pub mod maths;
mod matrix;
pub mod memory;
pub mod rng;
pub mod safetensors;
mod weight_files;

pub use buffer::F32Buffer;
pub use dtype::DType;
pub use foreign_file::ForeignFile;
pub use matrix::{Matrix, MatrixView};
pub use weight_files::{WeightError, WeightFiles};
