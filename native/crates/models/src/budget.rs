//! How much memory a pass takes, and the chunk size that fits a limit.

use crate::arena::Arena;
use crate::extent::Extent;
use crate::store::{ScoreStore, TrainStore};
use crate::{ModelConfig, Scored, StepError};
use tunesmith_ops::Device;
use tunesmith_plan::{LEAF, Packed, Schedule};

/// Most rows of a chunk without a limit: larger ones would hold more activations and be hardly faster.
const CHUNK_ROWS: usize = 640;
/// Most rows of a chunk where a limit allows them.
const MOST_CHUNK_ROWS: usize = 1024;

/// Bytes that a step allocates, the threads' scratch for matrix products included; weights are mapped and
/// do not count. `limit` is the memory limit in bytes.
///
/// # Errors
/// [`StepError::OverBudget`].
pub fn predicted_bytes<D: Device>(
    config: &ModelConfig,
    packed: &Packed,
    threads: usize,
    limit: Option<u64>,
) -> Result<u64, StepError> {
    let rows = chunk_rows_for::<D>(config, packed, threads, limit)?;
    Ok(bytes::<D>(train_values::<D>(config, packed, rows, threads), threads))
}

/// Bytes that [`crate::Model::score`] allocates, counted and limited like [`predicted_bytes`].
///
/// # Errors
/// [`StepError::OverBudget`].
pub fn predicted_score_bytes<D: Device>(
    config: &ModelConfig,
    packed: &Packed,
    scored: Scored,
    threads: usize,
    limit: Option<u64>,
) -> Result<u64, StepError> {
    let rows = score_chunk_rows_for::<D>(config, packed, scored, threads, limit)?;
    Ok(bytes::<D>(score_values::<D>(config, packed, scored, rows, threads), threads))
}

/// The largest chunk, in rows, with which a step stays within `limit` bytes.
///
/// # Errors
/// [`StepError::OverBudget`] when not even the smallest chunks do.
pub fn chunk_rows_for<D: Device>(
    config: &ModelConfig,
    packed: &Packed,
    threads: usize,
    limit: Option<u64>,
) -> Result<usize, StepError> {
    largest_chunk(packed, limit, |rows| bytes::<D>(train_values::<D>(config, packed, rows, threads), threads))
}

/// The same of a pass that scores.
pub(crate) fn score_chunk_rows_for<D: Device>(
    config: &ModelConfig,
    packed: &Packed,
    scored: Scored,
    threads: usize,
    limit: Option<u64>,
) -> Result<usize, StepError> {
    largest_chunk(packed, limit, |rows| {
        bytes::<D>(score_values::<D>(config, packed, scored, rows, threads), threads)
    })
}

fn largest_chunk(
    packed: &Packed,
    limit: Option<u64>,
    needed: impl Fn(usize) -> u64,
) -> Result<usize, StepError> {
    let Some(limit) = limit else { return Ok(even_chunk(packed.rows() - packed.virtual_rows())) };
    let mut least = u64::MAX;
    for rows in (1..=MOST_CHUNK_ROWS / LEAF).rev().map(|leaves| leaves * LEAF) {
        let bytes = needed(rows);
        if bytes <= limit {
            return Ok(rows);
        }
        least = least.min(bytes);
    }
    Err(StepError::OverBudget { needed: least, limit })
}

/// Rows of the chunks that cut `rows` most evenly, none larger than [`CHUNK_ROWS`].
fn even_chunk(rows: usize) -> usize {
    let chunks = rows.div_ceil(CHUNK_ROWS).max(1);
    rows.div_ceil(chunks).max(1).next_multiple_of(LEAF)
}

fn train_values<D: Device>(
    config: &ModelConfig,
    packed: &Packed,
    chunk_rows: usize,
    threads: usize,
) -> usize {
    let schedule = Schedule::new(packed, chunk_rows);
    store_values::<D>(config, &Extent::new(packed, &schedule, threads))
}

pub(crate) fn store_values<D: Device>(config: &ModelConfig, extent: &Extent) -> usize {
    Arena::<D>::measure(|arena| TrainStore::cut(config, extent, arena))
}

fn score_values<D: Device>(
    config: &ModelConfig,
    packed: &Packed,
    scored: Scored,
    chunk_rows: usize,
    threads: usize,
) -> usize {
    let schedule = Schedule::new(packed, chunk_rows);
    score_store_values::<D>(config, packed, scored, &Extent::new(packed, &schedule, threads))
}

pub(crate) fn score_store_values<D: Device>(
    config: &ModelConfig,
    packed: &Packed,
    scored: Scored,
    extent: &Extent,
) -> usize {
    let head = scored.head_values::<D>(config, packed, extent);
    Arena::<D>::measure(|arena| ScoreStore::cut(config, extent, head, arena))
}

fn bytes<D: Device>(values: usize, threads: usize) -> u64 {
    (values * size_of::<D::Value>() + D::fixed_bytes(threads)) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_are_even_and_whole_leaves() {
        let cases = [(0, LEAF), (1, LEAF), (640, 640), (641, 384), (851, 448), (3185, 640)];
        for (rows, expected) in cases {
            assert_eq!(even_chunk(rows), expected, "{rows}");
        }
    }
}
