//! Weights as 32-bit lanes: one f32, or two neighbours of a 16-bit type. Transposing whole lanes moves two
//! 16-bit values at once; they are widened afterwards.

use std::ops::Range;

use tunesmith_tensor::MatrixView;

use crate::simd::{LANES, Simd};

/// Bytes by which reading runs ahead along each of the 16 rows that are transposed together: more streams
/// than the hardware follows by itself.
const AHEAD: usize = 1536;
/// An element type, as 16 of its 32-bit lanes are read from memory.
pub(super) trait Elements<S: Simd> {
    /// Bytes of an element in memory.
    const SIZE: usize;
    /// Elements in a lane.
    const PER_LANE: usize;
    /// Sixteen lanes.
    ///
    /// # Safety
    /// `from` is readable for 16 times PER_LANE elements.
    unsafe fn load(s: S, from: *const u8) -> S::V;
    /// The elements of each lane widened, the first in memory first; beyond PER_LANE the vectors mean nothing.
    fn expand(s: S, lanes: S::V) -> [S::V; 2];
}

/// Elements that become f32 as they are.
pub(super) trait Widened<S: Simd>: Elements<S> {
    /// Sixteen elements, in their order.
    ///
    /// # Safety
    /// `from` is readable for 16 elements.
    unsafe fn widen(s: S, from: *const u8) -> S::V;
}

/// f32.
pub(super) struct Single;
/// IEEE half precision.
pub(super) struct Half;
/// bfloat16.
pub(super) struct Brain;

impl<S: Simd> Elements<S> for Single {
    const SIZE: usize = 4;
    const PER_LANE: usize = 1;
    #[inline(always)]
    unsafe fn load(s: S, from: *const u8) -> S::V {
        // SAFETY: the caller's promise.
        unsafe { s.widen_f32(from) }
    }
    #[inline(always)]
    fn expand(_: S, lanes: S::V) -> [S::V; 2] {
        [lanes, lanes]
    }
}

impl<S: Simd> Elements<S> for Half {
    const SIZE: usize = 2;
    const PER_LANE: usize = 2;
    #[inline(always)]
    unsafe fn load(s: S, from: *const u8) -> S::V {
        // SAFETY: the caller's promise: 64 bytes, moved as they are.
        unsafe { s.widen_f32(from) }
    }
    #[inline(always)]
    fn expand(s: S, lanes: S::V) -> [S::V; 2] {
        s.split_f16(lanes)
    }
}

impl<S: Simd> Elements<S> for Brain {
    const SIZE: usize = 2;
    const PER_LANE: usize = 2;
    #[inline(always)]
    unsafe fn load(s: S, from: *const u8) -> S::V {
        // SAFETY: the caller's promise: 64 bytes, moved as they are.
        unsafe { s.widen_f32(from) }
    }
    #[inline(always)]
    fn expand(s: S, lanes: S::V) -> [S::V; 2] {
        s.split_bf16(lanes)
    }
}

impl<S: Simd> Widened<S> for Single {
    #[inline(always)]
    unsafe fn widen(s: S, from: *const u8) -> S::V {
        // SAFETY: the caller's promise.
        unsafe { s.widen_f32(from) }
    }
}

impl<S: Simd> Widened<S> for Half {
    #[inline(always)]
    unsafe fn widen(s: S, from: *const u8) -> S::V {
        // SAFETY: the caller's promise.
        unsafe { s.widen_f16(from) }
    }
}

impl<S: Simd> Widened<S> for Brain {
    #[inline(always)]
    unsafe fn widen(s: S, from: *const u8) -> S::V {
        // SAFETY: the caller's promise.
        unsafe { s.widen_bf16(from) }
    }
}

/// The largest 16 lanes in memory: two f32 in each, to be rounded.
pub(super) const MOST_BYTES: usize = 2 * 4 * LANES;

/// The elements `step..step + count` of up to 16 rows of a weight, lanes transposed: vector j holds lane j of
/// every row. Missing rows and elements are zeros. Reading runs ahead along the rows and then to those from
/// `next` on.
#[inline(always)]
pub(super) fn transposed<S: Simd, E: Elements<S>>(
    s: S,
    weight: &MatrixView<'_>,
    rows: Range<usize>,
    next: usize,
    step: usize,
    count: usize,
) -> [S::V; LANES] {
    let size = E::SIZE;
    let (row_bytes, stride) = (weight.cols * size, weight.row_stride * size);
    let mut ahead = step * size + AHEAD;
    if ahead >= row_bytes {
        ahead = (ahead - row_bytes).min(row_bytes) + next.saturating_sub(rows.start) * stride;
    }
    let mut lanes = [s.splat(0.0); LANES];
    if rows.len() == LANES && count == LANES * E::PER_LANE {
        let start = rows.start * stride;
        let bytes =
            &weight.data[start + step * size..start + 15 * stride + step * size + LANES * E::PER_LANE * size];
        let from = bytes.as_ptr();
        // A loop of known length: the rows stay in registers.
        for (i, lanes) in lanes.iter_mut().enumerate() {
            s.prefetch(weight.data.as_ptr().wrapping_add(start + i * stride + ahead).cast());
            // SAFETY: the slice reaches to the end of these lanes of the last of the 16 rows.
            *lanes = unsafe { E::load(s, from.add(i * stride)) };
        }
    } else {
        for (row, lanes) in rows.zip(&mut lanes) {
            let start = row * stride + step * size;
            let mut padded = [0u8; MOST_BYTES];
            padded[..count * size].copy_from_slice(&weight.data[start..start + count * size]);
            // SAFETY: an array of the largest size.
            *lanes = unsafe { E::load(s, padded.as_ptr()) };
        }
    }
    s.transpose(lanes)
}
