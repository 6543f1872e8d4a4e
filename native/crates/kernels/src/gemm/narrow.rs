//! Products of a few rows, bound by the weight's way from memory: no packing, every byte is read once.
//!
//! Forward, 16 rows of the weight (16 columns of the product) are transposed in registers and go straight into
//! the chains. Backward, chains rest in the first-level cache while a few rows of the weight pass by. The order
//! within a chain is that of every other product.

use std::ops::Range;

use tunesmith_tensor::DType;

use super::ahead::LINE;
use super::arithmetic::{Arithmetic, Full};
use super::lanes::{Brain, Elements, Half, MOST_BYTES, Single, Widened, transposed};
#[cfg(target_arch = "x86_64")]
use super::pairs::{Pairs, RoundedHalf, RoundedSingle};
use super::task::{Task, finish};
use super::{Beta, Compute, Side, has_pairs};
#[cfg(target_arch = "x86_64")]
use crate::simd::Avx512;
use crate::simd::{LANES, Path, Simd, dispatch};

/// Most rows of a narrow product in f32.
const NARROW_ROWS: usize = 8;
/// The same in bfloat16, which multiplies packed blocks twice as fast.
const NARROW_ROWS_BF16: usize = 2;

/// Rows of the weight that pass by at a time, backward.
pub(super) const DEPTH: usize = 4;
/// Chains that rest in the first-level cache, backward: 16 KB.
const RESTING: usize = 1 << 12;

/// A way to compute that a narrow product has.
pub(super) trait Narrow<S: Simd>: Arithmetic<S> {
    /// Whether rows of `a` are rounded; otherwise they are multiplied where they stand, forward.
    const ROUNDS: bool;
    /// The vectors of a transposed lane, in the order of k: one for each of its elements, or one for all.
    fn parts<E: Elements<S>>(s: S, lanes: S::V) -> [S::V; 2];
}

/// A way to compute that takes some rows of the weight together.
pub(super) trait Together<S: Simd, E>: Narrow<S> {
    /// Sixteen elements of each row: a vector for each, or one for PER_LANE of them.
    ///
    /// # Safety
    /// Each row is readable for 16 elements.
    unsafe fn together(s: S, rows: [*const u8; DEPTH]) -> [S::V; DEPTH];
}

impl<S: Simd> Narrow<S> for Full {
    const ROUNDS: bool = false;
    #[inline(always)]
    fn parts<E: Elements<S>>(s: S, lanes: S::V) -> [S::V; 2] {
        E::expand(s, lanes)
    }
}

impl<S: Simd, E: Widened<S>> Together<S, E> for Full {
    #[inline(always)]
    unsafe fn together(s: S, rows: [*const u8; DEPTH]) -> [S::V; DEPTH] {
        let mut vectors = [s.splat(0.0); DEPTH];
        for (vector, row) in vectors.iter_mut().zip(rows) {
            // SAFETY: the caller's promise.
            *vector = unsafe { E::widen(s, row) };
        }
        vectors
    }
}

impl Task<'_> {
    /// Whether there is a narrow product for as many rows.
    pub(super) fn is_narrow(path: Path, compute: Compute, m: usize) -> bool {
        match compute {
            Compute::F32 => m <= NARROW_ROWS,
            Compute::Bf16 => m <= NARROW_ROWS_BF16 && has_pairs(path),
        }
    }

    /// Computes columns of a product that is narrow.
    pub(super) fn run_narrow(&self, path: Path, compute: Compute, m: usize, cols: Range<usize>) {
        let task = self;
        match compute {
            Compute::F32 => dispatch!(path, full(task: &Task<'_>, m: usize, cols: Range<usize>)),
            // SAFETY: `is_narrow` has asked for the CPU's features.
            #[cfg(target_arch = "x86_64")]
            Compute::Bf16 => unsafe { pairs(task, m, cols) },
            #[cfg(not(target_arch = "x86_64"))]
            Compute::Bf16 => unreachable!("no pairs on this processor"),
        }
    }
}

#[inline(always)]
fn full<S: Simd>(s: S, task: &Task<'_>, m: usize, cols: Range<usize>) {
    match (task.side, task.weight.dtype) {
        (Side::Forward, DType::F32) => forward::<S, Full, Single>(s, task, m, cols),
        (Side::Forward, DType::F16) => forward::<S, Full, Half>(s, task, m, cols),
        (Side::Forward, DType::BF16) => forward::<S, Full, Brain>(s, task, m, cols),
        (Side::Backward, DType::F32) => backward::<S, Full, Single>(s, task, m, cols),
        (Side::Backward, DType::F16) => backward::<S, Full, Half>(s, task, m, cols),
        (Side::Backward, DType::BF16) => backward::<S, Full, Brain>(s, task, m, cols),
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512bf16,avx2,fma,f16c")]
fn pairs(task: &Task<'_>, m: usize, cols: Range<usize>) {
    // SAFETY: this function runs only where the features it is compiled for exist.
    let s = unsafe { Avx512::new() };
    match (task.side, task.weight.dtype) {
        (Side::Forward, DType::F32) => forward::<_, Pairs, RoundedSingle>(s, task, m, cols),
        (Side::Forward, DType::F16) => forward::<_, Pairs, RoundedHalf>(s, task, m, cols),
        (Side::Forward, DType::BF16) => forward::<_, Pairs, Brain>(s, task, m, cols),
        (Side::Backward, DType::F32) => backward::<_, Pairs, Single>(s, task, m, cols),
        (Side::Backward, DType::F16) => backward::<_, Pairs, Half>(s, task, m, cols),
        (Side::Backward, DType::BF16) => backward::<_, Pairs, Brain>(s, task, m, cols),
    }
}

#[inline(always)]
fn forward<S: Simd, C: Narrow<S>, E: Elements<S>>(s: S, task: &Task<'_>, m: usize, cols: Range<usize>) {
    match m {
        1 => columns::<S, C, E, 1>(s, task, m, cols),
        2 => columns::<S, C, E, 2>(s, task, m, cols),
        3 | 4 => columns::<S, C, E, 4>(s, task, m, cols),
        _ => columns::<S, C, E, NARROW_ROWS>(s, task, m, cols),
    }
}

/// `m <= ROWS` rows by groups of 16 columns. Rows that are missing repeat the last.
#[allow(clippy::needless_range_loop, reason = "loops of known length, by index, stay in registers")]
#[inline(always)]
fn columns<S: Simd, C: Narrow<S>, E: Elements<S>, const ROWS: usize>(
    s: S,
    task: &Task<'_>,
    m: usize,
    cols: Range<usize>,
) {
    let rows: [&[f32]; ROWS] = std::array::from_fn(|i| &task.a[i.min(m - 1) * task.lda..][..task.k]);
    // Vectors that come of a transposed lane.
    let parts = E::PER_LANE / C::PER_LANE;
    for first in cols.clone().step_by(LANES) {
        let cols = first..cols.end.min(first + LANES);
        let mut chains = [s.splat(0.0); ROWS];
        let mut step = 0;
        while step < task.k {
            let count = (LANES * E::PER_LANE).min(task.k - step);
            let rights = transposed::<S, E>(s, &task.weight, cols.clone(), first + LANES, step, count);
            let lanes = C::lanes(count);
            let mut lefts = [[0.0; 2 * LANES]; ROWS];
            if C::ROUNDS {
                for i in 0..ROWS {
                    C::left(s, &rows[i][step..step + count], &mut lefts[i][..lanes]);
                }
            }
            let left = |i: usize, lane: usize| if C::ROUNDS { lefts[i][lane] } else { rows[i][step + lane] };
            if count == LANES * E::PER_LANE {
                for j in 0..LANES {
                    let vectors = C::parts::<E>(s, rights[j]);
                    for part in 0..parts {
                        for i in 0..ROWS {
                            let left = s.splat(left(i, j * parts + part));
                            chains[i] = C::accumulate(s, left, vectors[part], chains[i]);
                        }
                    }
                }
            } else {
                for lane in 0..lanes {
                    let right = C::parts::<E>(s, rights[lane / parts])[lane % parts];
                    for i in 0..ROWS {
                        chains[i] = C::accumulate(s, s.splat(left(i, lane)), right, chains[i]);
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

#[inline(always)]
fn backward<S: Simd, C: Together<S, E>, E: Elements<S>>(s: S, task: &Task<'_>, m: usize, cols: Range<usize>) {
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
            let lanes = C::lanes(depth.len());
            let mut lefts = [[0.0; DEPTH]; NARROW_ROWS];
            for (row, left) in lefts.iter_mut().enumerate().take(m) {
                C::left(s, &task.a[row * task.lda..][depth.clone()], &mut left[..lanes]);
            }
            let mut rows: [&[u8]; DEPTH] = [&[]; DEPTH];
            for (bytes, row) in rows.iter_mut().zip(depth.clone()) {
                let start = row * stride + cols.start * E::SIZE;
                *bytes = &task.weight.data[start..start + cols.len() * E::SIZE];
            }
            let whole = if depth.len() == DEPTH { cols.len() / LANES * LANES } else { 0 };
            for group in (0..whole).step_by(LANES) {
                let mut from = [std::ptr::null(); DEPTH];
                for (from, row) in from.iter_mut().zip(rows) {
                    *from = row.as_ptr().wrapping_add(group * E::SIZE);
                    if (group * E::SIZE).is_multiple_of(LINE) {
                        s.prefetch(from.wrapping_add(DEPTH * stride).cast());
                    }
                }
                // SAFETY: every row has as many whole vectors.
                let rights = unsafe { C::together(s, from) };
                for (row, left) in lefts.iter().enumerate().take(m) {
                    let at = row * padded + group;
                    lengthen::<S, C>(s, left, rights, DEPTH / C::PER_LANE, &mut chains[at..at + LANES]);
                }
            }
            for group in (whole..cols.len()).step_by(LANES) {
                let mut ragged = [[0u8; MOST_BYTES]; DEPTH];
                for (to, row) in ragged.iter_mut().zip(rows) {
                    let bytes = row.get(group * E::SIZE..).unwrap_or_default();
                    let count = bytes.len().min(LANES * E::SIZE);
                    to[..count].copy_from_slice(&bytes[..count]);
                }
                // SAFETY: arrays of the largest size.
                let rights = unsafe { C::together(s, ragged.each_ref().map(|row| row.as_ptr())) };
                for (row, left) in lefts.iter().enumerate().take(m) {
                    let at = row * padded + group;
                    lengthen::<S, C>(s, left, rights, lanes, &mut chains[at..at + LANES]);
                }
            }
        }
        for row in 0..m {
            complete(s, task, row, cols.clone(), &mut chains[row * padded..][..padded]);
        }
    }
}

/// Adds the products of `lanes` lanes to sixteen chains.
#[inline(always)]
fn lengthen<S: Simd, C: Arithmetic<S>>(
    s: S,
    left: &[f32; DEPTH],
    rights: [S::V; DEPTH],
    lanes: usize,
    chains: &mut [f32],
) {
    let chains: &mut [f32; LANES] = chains.try_into().expect("16 chains");
    let mut sum = s.load(chains);
    for (left, right) in left.iter().zip(rights).take(lanes) {
        sum = C::accumulate(s, s.splat(*left), right, sum);
    }
    s.store(sum, chains);
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
