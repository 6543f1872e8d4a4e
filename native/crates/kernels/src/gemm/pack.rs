//! Packing: a block of the weight becomes panels of 32-bit lanes, `[columns / TILE_COLS][lanes][TILE_COLS]`.

use std::ops::Range;

use tunesmith_tensor::{DType, MatrixView};

use super::lanes::{Elements, transposed};
use crate::simd::{LANES, Simd};

/// Columns of the product are rows of the weight: 16 lanes of 16 rows are transposed in registers. `place` says
/// in which lane the widened values of step l go, and may change them.
#[allow(clippy::needless_range_loop, reason = "loops of known length, by index, stay in registers")]
#[inline(always)]
pub(super) fn transposed_panels<S: Simd, E: Elements<S>>(
    s: S,
    weight: &MatrixView<'_>,
    depth: Range<usize>,
    cols: Range<usize>,
    packed: &mut [f32],
    lanes: usize,
    place: impl Fn(usize, S::V) -> (usize, S::V),
) {
    let store = |panel: &mut [f32], step: usize, lane: usize, values: S::V| {
        let (at, values) = place(step, values);
        let at = at * S::TILE_COLS + lane;
        s.store(values, (&mut panel[at..at + LANES]).try_into().expect("16 values"));
    };
    each_group::<S, E>(s, weight, depth, cols, packed, lanes, |panel, lane, first, count, columns| {
        if count == LANES * E::PER_LANE {
            for j in 0..LANES {
                let values = E::expand(s, columns[j]);
                for e in 0..E::PER_LANE {
                    store(panel, first + j * E::PER_LANE + e, lane, values[e]);
                }
            }
        } else {
            for l in 0..count {
                let values = E::expand(s, columns[l / E::PER_LANE])[l % E::PER_LANE];
                store(panel, first + l, lane, values);
            }
        }
    });
}

/// Calls `each(panel, first column within it, first step, steps, lanes of 16 columns)`.
#[inline(always)]
pub(super) fn each_group<S: Simd, E: Elements<S>>(
    s: S,
    weight: &MatrixView<'_>,
    depth: Range<usize>,
    cols: Range<usize>,
    packed: &mut [f32],
    lanes: usize,
    each: impl Fn(&mut [f32], usize, usize, usize, [S::V; LANES]),
) {
    let panels = packed.chunks_exact_mut(lanes * S::TILE_COLS);
    for (first, panel) in cols.clone().step_by(S::TILE_COLS).zip(panels) {
        for lane in (0..S::TILE_COLS).step_by(LANES) {
            let rows = (first + lane).min(cols.end)..cols.end.min(first + lane + LANES);
            for step in (0..depth.len()).step_by(LANES * E::PER_LANE) {
                let count = (LANES * E::PER_LANE).min(depth.len() - step);
                let next = first + lane + LANES;
                let columns = transposed::<S, E>(s, weight, rows.clone(), next, depth.start + step, count);
                each(panel, lane, step, count, columns);
            }
        }
    }
}

/// Columns of the product are columns of the weight: a row is dealt out to the panels. `place` as above.
#[inline(always)]
pub(super) fn straight<S: Simd>(
    s: S,
    weight: &MatrixView<'_>,
    depth: Range<usize>,
    cols: Range<usize>,
    packed: &mut [f32],
    lanes: usize,
    place: impl Fn(usize, S::V) -> (usize, S::V),
) {
    for (step, row) in depth.enumerate() {
        each_vector(weight, row, &cols, S::TILE_COLS, |panel, lane, bytes| {
            let (at, values) = place(step, widened(s, weight.dtype, bytes));
            let at = (panel * lanes + at) * S::TILE_COLS + lane;
            s.store(values, (&mut packed[at..at + LANES]).try_into().expect("16 values"));
        });
    }
}

/// Calls `each(panel, first column within it, bytes of up to 16 columns of a row)`; at the edge of the matrix
/// there are fewer bytes, or none.
#[inline(always)]
pub(super) fn each_vector(
    weight: &MatrixView<'_>,
    row: usize,
    cols: &Range<usize>,
    tile_cols: usize,
    mut each: impl FnMut(usize, usize, &[u8]),
) {
    let size = weight.dtype.size();
    let start = row * weight.row_stride * size;
    let bytes = &weight.data[start + cols.start * size..start + cols.end * size];
    for (panel, bytes) in bytes.chunks(tile_cols * size).enumerate() {
        for lane in (0..tile_cols).step_by(LANES) {
            let first = (lane * size).min(bytes.len());
            each(panel, lane, &bytes[first..bytes.len().min(first + LANES * size)]);
        }
    }
}

/// Up to 16 elements widened, with zeros behind them.
#[inline(always)]
pub(super) fn widened<S: Simd>(s: S, dtype: DType, bytes: &[u8]) -> S::V {
    let mut padded = [0u8; 4 * LANES];
    let from = if bytes.len() == LANES * dtype.size() {
        bytes.as_ptr()
    } else {
        padded[..bytes.len()].copy_from_slice(bytes);
        padded.as_ptr()
    };
    // SAFETY: 16 elements, or an array of the largest size.
    unsafe {
        match dtype {
            DType::F32 => s.widen_f32(from),
            DType::F16 => s.widen_f16(from),
            DType::BF16 => s.widen_bf16(from),
        }
    }
}
