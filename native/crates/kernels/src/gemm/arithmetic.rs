//! How a product computes: what its operands are packed into, and one step of its chains.

use std::ops::Range;

use tunesmith_tensor::{DType, MatrixView};

use super::Side;
use super::lanes::{Brain, Half, Single};
use super::pack::{straight, straight_piece, transposed_panels, transposed_piece};
use super::pieces::PIECE_LANES;
use crate::simd::{LANES, Simd};

/// A way to compute a product.
pub(crate) trait Arithmetic<S: Simd> {
    /// Values of k in a 32-bit lane of the packed operands.
    const PER_LANE: usize;
    /// Lanes are filled up to a multiple of this.
    const MULTIPLE: usize;

    /// Lanes that hold `depth` values of k.
    #[inline(always)]
    fn lanes(depth: usize) -> usize {
        depth.div_ceil(Self::PER_LANE).next_multiple_of(Self::MULTIPLE)
    }

    /// Puts part of a row of `a` into the first lanes of `to`.
    fn left(s: S, from: &[f32], to: &mut [f32]);

    /// Packs `depth` by `cols` into panels `[columns / TILE_COLS][lanes][TILE_COLS]`; columns beyond the
    /// matrix, up to the panel's edge, become zeros.
    fn pack(
        s: S,
        weight: &MatrixView<'_>,
        side: Side,
        depth: Range<usize>,
        cols: Range<usize>,
        packed: &mut [f32],
    );

    /// Values of k in a piece, if blocks are packed in pieces.
    fn piece_depth(side: Side, dtype: DType) -> Option<usize>;

    /// Packs PIECE_LANES lanes of 16 columns.
    ///
    /// # Safety
    /// `from` is the first of its elements in memory, rows `stride` bytes apart; `to` the first of its lanes.
    unsafe fn piece(s: S, side: Side, dtype: DType, from: *const u8, stride: usize, to: *mut f32);

    /// One lane's products, added to the chains.
    fn accumulate(s: S, left: S::V, right: S::V, chains: S::V) -> S::V;
}

/// f32: one fused multiply-add for each k.
pub(crate) struct Full;

impl<S: Simd> Arithmetic<S> for Full {
    const PER_LANE: usize = 1;
    const MULTIPLE: usize = 1;

    #[inline(always)]
    fn left(_: S, from: &[f32], to: &mut [f32]) {
        to[..from.len()].copy_from_slice(from);
    }

    #[inline(always)]
    fn pack(
        s: S,
        weight: &MatrixView<'_>,
        side: Side,
        depth: Range<usize>,
        cols: Range<usize>,
        packed: &mut [f32],
    ) {
        let lanes = depth.len();
        match (side, weight.dtype) {
            (Side::Forward, DType::F32) => {
                transposed_panels::<S, Single>(s, weight, depth, cols, packed, lanes, |l, v| (l, v));
            }
            (Side::Forward, DType::F16) => {
                transposed_panels::<S, Half>(s, weight, depth, cols, packed, lanes, |l, v| (l, v));
            }
            (Side::Forward, DType::BF16) => {
                transposed_panels::<S, Brain>(s, weight, depth, cols, packed, lanes, |l, v| (l, v));
            }
            (Side::Backward, DType::F32) => {
                straight::<S, Single>(s, weight, depth, cols, packed, lanes, |l, v| (l, v));
            }
            (Side::Backward, DType::F16) => {
                straight::<S, Half>(s, weight, depth, cols, packed, lanes, |l, v| (l, v));
            }
            (Side::Backward, DType::BF16) => {
                straight::<S, Brain>(s, weight, depth, cols, packed, lanes, |l, v| (l, v));
            }
        }
    }

    #[inline(always)]
    fn piece_depth(side: Side, dtype: DType) -> Option<usize> {
        let transposed_two = side == Side::Forward && dtype != DType::F32;
        Some(if transposed_two { 2 * PIECE_LANES } else { PIECE_LANES })
    }

    #[inline(always)]
    unsafe fn piece(s: S, side: Side, dtype: DType, from: *const u8, stride: usize, to: *mut f32) {
        // SAFETY: the caller's promise.
        unsafe {
            match (side, dtype) {
                (Side::Forward, DType::F32) => transposed_piece::<S, Single>(s, from, stride, to),
                (Side::Forward, DType::F16) => transposed_piece::<S, Half>(s, from, stride, to),
                (Side::Forward, DType::BF16) => transposed_piece::<S, Brain>(s, from, stride, to),
                (Side::Backward, DType::F32) => straight_piece::<S, Single>(s, from, stride, to),
                (Side::Backward, DType::F16) => straight_piece::<S, Half>(s, from, stride, to),
                (Side::Backward, DType::BF16) => straight_piece::<S, Brain>(s, from, stride, to),
            }
        }
    }

    #[inline(always)]
    fn accumulate(s: S, left: S::V, right: S::V, chains: S::V) -> S::V {
        s.fma(left, right, chains)
    }
}

/// bfloat16 without an instruction for it: inputs are rounded and stay f32. For each pair of k the later one is
/// added first, as the instruction does; subnormal chains are kept, which the instruction makes zero.
pub(crate) struct Converted;

impl<S: Simd> Arithmetic<S> for Converted {
    const PER_LANE: usize = 1;
    const MULTIPLE: usize = 2;

    #[inline(always)]
    fn left(s: S, from: &[f32], to: &mut [f32]) {
        for first in (0..from.len()).step_by(LANES) {
            let count = LANES.min(from.len() - first);
            let mut values = [0.0; LANES];
            values[..count].copy_from_slice(&from[first..first + count]);
            s.store(s.round_bf16(s.load(&values)), &mut values);
            let pairs = values.as_chunks::<2>().0;
            for (to, [even, odd]) in to[first..].as_chunks_mut().0.iter_mut().zip(pairs) {
                *to = [*odd, *even];
            }
        }
    }

    #[inline(always)]
    fn pack(
        s: S,
        weight: &MatrixView<'_>,
        side: Side,
        depth: Range<usize>,
        cols: Range<usize>,
        packed: &mut [f32],
    ) {
        let lanes = depth.len().next_multiple_of(2);
        if !depth.len().is_multiple_of(2) {
            packed.fill(0.0);
        }
        let place = |l: usize, v: S::V| (l ^ 1, s.round_bf16(v));
        match (side, weight.dtype) {
            (Side::Forward, DType::F32) => {
                transposed_panels::<S, Single>(s, weight, depth, cols, packed, lanes, place);
            }
            (Side::Forward, DType::F16) => {
                transposed_panels::<S, Half>(s, weight, depth, cols, packed, lanes, place);
            }
            (Side::Forward, DType::BF16) => {
                transposed_panels::<S, Brain>(s, weight, depth, cols, packed, lanes, place);
            }
            (Side::Backward, DType::F32) => {
                straight::<S, Single>(s, weight, depth, cols, packed, lanes, place);
            }
            (Side::Backward, DType::F16) => {
                straight::<S, Half>(s, weight, depth, cols, packed, lanes, place);
            }
            (Side::Backward, DType::BF16) => {
                straight::<S, Brain>(s, weight, depth, cols, packed, lanes, place);
            }
        }
    }

    #[inline(always)]
    fn piece_depth(_: Side, _: DType) -> Option<usize> {
        None
    }

    #[inline(always)]
    unsafe fn piece(_: S, _: Side, _: DType, _: *const u8, _: usize, _: *mut f32) {
        unreachable!("not in pieces");
    }

    #[inline(always)]
    fn accumulate(s: S, left: S::V, right: S::V, chains: S::V) -> S::V {
        s.fma(left, right, chains)
    }
}
