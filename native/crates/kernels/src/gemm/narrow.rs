//! Products of a few rows, bound by the weight's way from memory: no packing, every byte is read once.
//!
//! Forward, 16 rows of the weight (16 columns of the product) are transposed in registers and go straight into
//! the chains. Backward, chains rest in the first-level cache while a few rows of the weight pass by. The order
//! within a chain is that of every other product.

use std::ops::Range;

use tunesmith_tensor::DType;

use super::lanes::{Brain, Elements, Half, Single, Widened, transposed};
use super::pack::vector;
use super::task::{Task, finish};
use super::{Beta, Side};
use crate::simd::{LANES, Path, Simd, dispatch};

/// Most rows of a narrow product.
pub(super) const NARROW_ROWS: usize = 8;

/// Rows of the weight that pass by at a time, backward.
const DEPTH: usize = 4;
/// Chains that rest in the first-level cache, backward: 16 KB.
const RESTING: usize = 1 << 12;

impl Task<'_> {
    /// Computes columns of a product of at most [`NARROW_ROWS`] rows.
    pub(super) fn run_narrow(&self, path: Path, m: usize, cols: Range<usize>) {
        let task = self;
        dispatch!(path, run(task: &Task<'_>, m: usize, cols: Range<usize>))
    }
}

#[inline(always)]
fn run<S: Simd>(s: S, task: &Task<'_>, m: usize, cols: Range<usize>) {
    match (task.side, task.weight.dtype) {
        (Side::Forward, DType::F32) => forward::<S, Single>(s, task, m, cols),
        (Side::Forward, DType::F16) => forward::<S, Half>(s, task, m, cols),
        (Side::Forward, DType::BF16) => forward::<S, Brain>(s, task, m, cols),
        (Side::Backward, DType::F32) => backward::<S, Single>(s, task, m, cols),
        (Side::Backward, DType::F16) => backward::<S, Half>(s, task, m, cols),
        (Side::Backward, DType::BF16) => backward::<S, Brain>(s, task, m, cols),
    }
}

#[inline(always)]
fn forward<S: Simd, E: Elements<S>>(s: S, task: &Task<'_>, m: usize, cols: Range<usize>) {
    match m {
        1 => columns::<S, E, 1>(s, task, m, cols),
        2 => columns::<S, E, 2>(s, task, m, cols),
        3 | 4 => columns::<S, E, 4>(s, task, m, cols),
        _ => columns::<S, E, NARROW_ROWS>(s, task, m, cols),
    }
}

/// `m <= ROWS` rows by groups of 16 columns. Rows that are missing repeat the last.
#[allow(clippy::needless_range_loop, reason = "loops of known length, by index, stay in registers")]
#[inline(always)]
fn columns<S: Simd, E: Elements<S>, const ROWS: usize>(s: S, task: &Task<'_>, m: usize, cols: Range<usize>) {
    let left: [&[f32]; ROWS] = std::array::from_fn(|i| &task.a[i.min(m - 1) * task.lda..][..task.k]);
    for first in cols.clone().step_by(LANES) {
        let cols = first..cols.end.min(first + LANES);
        let mut chains = [s.splat(0.0); ROWS];
        let mut step = 0;
        while step < task.k {
            let count = (LANES * E::PER_LANE).min(task.k - step);
            let rights = transposed::<S, E>(s, &task.weight, cols.clone(), first + LANES, step, count);
            if count == LANES * E::PER_LANE {
                for j in 0..LANES {
                    let right = E::expand(s, rights[j]);
                    for e in 0..E::PER_LANE {
                        for i in 0..ROWS {
                            let left = s.splat(left[i][step + j * E::PER_LANE + e]);
                            chains[i] = s.fma(left, right[e], chains[i]);
                        }
                    }
                }
            } else {
                for l in 0..count {
                    let right = E::expand(s, rights[l / E::PER_LANE])[l % E::PER_LANE];
                    for i in 0..ROWS {
                        chains[i] = s.fma(s.splat(left[i][step + l]), right, chains[i]);
                    }
                }
            }
            step += count;
        }
        for (row, chain) in chains.iter().enumerate().take(m) {
            let mut values = [0.0; LANES];
            s.store(*chain, &mut values);
            complete(s, task, row, cols.clone(), &mut values);
        }
    }
}

#[allow(clippy::needless_range_loop, reason = "loops of known length, by index, stay in registers")]
#[inline(always)]
fn backward<S: Simd, E: Widened<S>>(s: S, task: &Task<'_>, m: usize, cols: Range<usize>) {
    let mut resting = [0.0; RESTING];
    let width = RESTING / m / LANES * LANES;
    let stride = task.weight.row_stride * E::SIZE;
    for first in cols.clone().step_by(width) {
        let cols = first..cols.end.min(first + width);
        let padded = cols.len().next_multiple_of(LANES);
        let chains = &mut resting[..m * padded];
        chains.fill(0.0);
        for depth in (0..task.k).step_by(DEPTH) {
            let depth = depth..task.k.min(depth + DEPTH);
            for group in (0..cols.len()).step_by(LANES) {
                let mut rights = [s.splat(0.0); DEPTH];
                for (right, row) in rights.iter_mut().zip(depth.clone()) {
                    let start = row * stride + cols.start * E::SIZE;
                    let bytes = &task.weight.data[start..start + cols.len() * E::SIZE];
                    s.prefetch(bytes.as_ptr().wrapping_add(DEPTH * stride + group * E::SIZE).cast());
                    // SAFETY: a vector of these elements is 16 of them.
                    *right = vector::<S, E>(bytes, group, LANES, |from| unsafe { E::widen(s, from) });
                }
                for row in 0..m {
                    let at = row * padded + group;
                    let chain: &mut [f32; LANES] =
                        (&mut chains[at..at + LANES]).try_into().expect("16 chains");
                    let mut sum = s.load(chain);
                    let left = &task.a[row * task.lda..][depth.clone()];
                    match left.first_chunk::<DEPTH>() {
                        Some(left) => {
                            for d in 0..DEPTH {
                                sum = s.fma(s.splat(left[d]), rights[d], sum);
                            }
                        }
                        None => {
                            for (left, right) in left.iter().zip(rights) {
                                sum = s.fma(s.splat(*left), right, sum);
                            }
                        }
                    }
                    s.store(sum, chain);
                }
            }
        }
        for row in 0..m {
            complete(s, task, row, cols.clone(), &mut chains[row * padded..][..padded]);
        }
    }
}

/// Puts finished chains where they belong.
#[inline(always)]
fn complete<S: Simd>(s: S, task: &Task<'_>, row: usize, cols: Range<usize>, chains: &mut [f32]) {
    // SAFETY: this task owns these columns of all rows, and `out_row` is borrowed by nobody else.
    let out = unsafe { task.out_row(row, cols.clone()) };
    if task.beta == Beta::Overwrite {
        out.copy_from_slice(&chains[..cols.len()]);
    }
    finish(s, task, out, chains, cols.start);
}
