//! Packing: a block of the weight becomes panels of 32-bit lanes, `[columns / TILE_COLS][lanes][TILE_COLS]`.

use std::ops::Range;

use tunesmith_tensor::MatrixView;

use super::lanes::{Elements, MOST_BYTES, Widened, transposed};
use super::pieces::PIECE_LANES;
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
pub(super) fn straight<S: Simd, E: Widened<S>>(
    s: S,
    weight: &MatrixView<'_>,
    depth: Range<usize>,
    cols: Range<usize>,
    packed: &mut [f32],
    lanes: usize,
    place: impl Fn(usize, S::V) -> (usize, S::V),
) {
    for (step, row) in depth.enumerate() {
        let start = row * weight.row_stride * E::SIZE;
        let row = &weight.data[start + cols.start * E::SIZE..start + cols.end * E::SIZE];
        for (panel, first) in (0..cols.len()).step_by(S::TILE_COLS).enumerate() {
            for lane in (0..S::TILE_COLS).step_by(LANES) {
                // SAFETY: a vector of these elements is 16 of them.
                let values = vector::<S, E>(row, first + lane, LANES, |from| unsafe { E::widen(s, from) });
                let (at, values) = place(step, values);
                let at = (panel * lanes + at) * S::TILE_COLS + lane;
                s.store(values, (&mut packed[at..at + LANES]).try_into().expect("16 values"));
            }
        }
    }
}

/// Loads `count` elements of a row from `first` on, at most 32; beyond the row there are zeros.
#[inline(always)]
pub(super) fn vector<S: Simd, E: Elements<S>>(
    row: &[u8],
    first: usize,
    count: usize,
    load: impl Fn(*const u8) -> S::V,
) -> S::V {
    let bytes = row.get(first * E::SIZE..).unwrap_or_default();
    if bytes.len() >= count * E::SIZE {
        return load(bytes.as_ptr());
    }
    let mut padded = [0u8; MOST_BYTES];
    padded[..bytes.len()].copy_from_slice(bytes);
    load(padded.as_ptr())
}

/// A piece of [`transposed_panels`]: four lanes of 16 rows of the weight.
///
/// # Safety
/// As [`super::arithmetic::Arithmetic::piece`].
#[inline(always)]
pub(super) unsafe fn transposed_piece<S: Simd, E: Elements<S>>(
    s: S,
    from: *const u8,
    stride: usize,
    to: *mut f32,
) {
    // SAFETY: the caller's promise.
    unsafe {
        let columns = s.transpose_quads(quads::<S>(s, from, stride));
        for (j, column) in columns.into_iter().enumerate() {
            for (e, values) in E::expand(s, column).into_iter().enumerate().take(E::PER_LANE) {
                s.store(values, &mut *to.add((j * E::PER_LANE + e) * S::TILE_COLS).cast());
            }
        }
    }
}

/// Sixteen bytes of 16 rows: vector r holds those of rows r, r + 4, r + 8 and r + 12.
///
/// # Safety
/// The rows are readable for 16 bytes.
#[inline(always)]
pub(super) unsafe fn quads<S: Simd>(s: S, from: *const u8, stride: usize) -> [S::V; 4] {
    let mut quads = [s.splat(0.0); 4];
    for (r, quad) in quads.iter_mut().enumerate() {
        let row = |lane: usize| from.wrapping_add((r + 4 * lane) * stride);
        // SAFETY: the caller's promise.
        *quad = unsafe { s.load_quads([row(0), row(1), row(2), row(3)]) };
    }
    quads
}

/// A piece of [`straight`]: 16 columns of four rows of the weight.
///
/// # Safety
/// As [`super::arithmetic::Arithmetic::piece`].
#[inline(always)]
pub(super) unsafe fn straight_piece<S: Simd, E: Widened<S>>(
    s: S,
    from: *const u8,
    stride: usize,
    to: *mut f32,
) {
    for row in 0..PIECE_LANES {
        // SAFETY: the caller's promise.
        unsafe { s.store(E::widen(s, from.add(row * stride)), &mut *to.add(row * S::TILE_COLS).cast()) };
    }
}
