//! How much memory a pass takes, and the chunk size that fits a limit.

use crate::arena::Arena;
use crate::extent::Extent;
use crate::store::{ScoreStore, TrainStore};
use crate::{ModelConfig, StepError};
use tunesmith_kernels::Cpu;
use tunesmith_plan::{LEAF, Packed, Schedule};

/// Rows per chunk without a limit: products run at full speed from here on.
const CHUNK_ROWS: usize = 1024;

/// Bytes that a step allocates, the threads' scratch for matrix products included; weights are mapped and
/// do not count. `limit` is the memory limit in bytes.
///
/// # Errors
/// [`StepError::OverBudget`].
pub fn predicted_bytes(
    config: &ModelConfig,
    packed: &Packed,
    threads: usize,
    limit: Option<u64>,
) -> Result<u64, StepError> {
    let rows = chunk_rows_for(config, packed, threads, limit)?;
    Ok(bytes(train_floats(config, packed, rows, threads), threads))
}

/// Bytes that [`crate::Model::score`] allocates, counted like [`predicted_bytes`].
pub fn predicted_score_bytes(config: &ModelConfig, packed: &Packed, threads: usize) -> u64 {
    let schedule = Schedule::new(packed, CHUNK_ROWS);
    bytes(score_floats(config, &Extent::new(packed, &schedule, threads)), threads)
}

/// The largest chunk, in rows, with which a step stays within `limit` bytes.
///
/// # Errors
/// [`StepError::OverBudget`] when not even the smallest chunks do.
pub fn chunk_rows_for(
    config: &ModelConfig,
    packed: &Packed,
    threads: usize,
    limit: Option<u64>,
) -> Result<usize, StepError> {
    let Some(limit) = limit else { return Ok(CHUNK_ROWS) };
    let needed = |leaves: usize| bytes(train_floats(config, packed, leaves * LEAF, threads), threads);
    let fits = (1..=CHUNK_ROWS / LEAF).rev().find(|&leaves| needed(leaves) <= limit);
    fits.map(|leaves| leaves * LEAF).ok_or_else(|| StepError::OverBudget { needed: needed(1), limit })
}

pub(crate) fn score_chunk_rows() -> usize {
    CHUNK_ROWS
}

fn train_floats(config: &ModelConfig, packed: &Packed, chunk_rows: usize, threads: usize) -> usize {
    let schedule = Schedule::new(packed, chunk_rows);
    store_floats(config, &Extent::new(packed, &schedule, threads))
}

pub(crate) fn store_floats(config: &ModelConfig, extent: &Extent) -> usize {
    Arena::measure(|arena| TrainStore::cut(config, extent, arena))
}

pub(crate) fn score_floats(config: &ModelConfig, extent: &Extent) -> usize {
    Arena::measure(|arena| ScoreStore::cut(config, extent, arena))
}

fn bytes(floats: usize, threads: usize) -> u64 {
    (floats * size_of::<f32>() + Cpu::scratch_bytes(threads)) as u64
}
