//! Packed rows: a forest of prefix tries per optimiser step, its segment table and its chunk schedule.
//!
//! With causal attention a hidden state depends only on the tokens before it, so samples that begin alike
//! share the rows of their common prefix, and all samples of a step share the soft prompt's rows.
//! This crate is pure: it counts and orders rows, and decides in which chunk each goes forward and backward.

pub mod mutants;
mod pack;
mod packed;
mod panel;
mod sample;
mod schedule;
mod segment;

pub use pack::pack;
pub use packed::{MergedTarget, Packed, RowCounts, RowInput, row_counts};
pub use panel::{Panel, panels};
pub use sample::{Sample, Target};
pub use schedule::{Chunk, Schedule, TILE};
pub use segment::{Attention, Segment};

/// Rows per leaf of the summation tree over text rows. Chunks consist of whole leaves, which makes every
/// sum over rows independent of the chunk size.
pub const LEAF: usize = 64;
