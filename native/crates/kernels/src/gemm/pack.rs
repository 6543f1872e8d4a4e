//! Packing: a block of the weight becomes panels of f32, `[columns / panel][depth][panel]`.

use std::ops::Range;

use tunesmith_tensor::{DType, MatrixView};

use super::Side;
use crate::simd::{LANES, Simd};

/// Bytes by which reading runs ahead along each of the 16 rows that are transposed together: more streams
/// than the hardware follows by itself.
const AHEAD: usize = 512;

/// Packs `depth` (a range of k) by `cols` (a range of n); columns beyond the matrix, up to the panel's
/// edge, become zeros. `packed` holds `cols.len()` rounded up to panels, times `depth.len()`.
#[inline(always)]
pub(super) fn pack<S: Simd>(
    s: S,
    weight: MatrixView<'_>,
    side: Side,
    depth: Range<usize>,
    cols: Range<usize>,
    packed: &mut [f32],
) {
    macro_rules! with {
        ($widen:ident) => {{
            // SAFETY: called on what `Source::elements` has found to be 16 elements.
            let widen = |from| unsafe { s.$widen(from) };
            Source { weight, widen }.pack(s, side, depth, cols, packed)
        }};
    }
    match weight.dtype {
        DType::F32 => with!(widen_f32),
        DType::F16 => with!(widen_f16),
        DType::BF16 => with!(widen_bf16),
    }
}

/// A weight with the widening of its type.
struct Source<'a, W> {
    weight: MatrixView<'a>,
    widen: W,
}

impl<'a, W> Source<'a, W> {
    /// The bytes of `count` elements of a row; the bounds check is what makes vector loads safe.
    #[inline(always)]
    fn elements(&self, row: usize, col: usize, count: usize) -> &'a [u8] {
        let size = self.weight.dtype.size();
        let start = (row * self.weight.row_stride + col) * size;
        &self.weight.data[start..start + count * size]
    }

    #[inline(always)]
    fn pack<S: Simd>(&self, s: S, side: Side, depth: Range<usize>, cols: Range<usize>, packed: &mut [f32])
    where
        W: Fn(*const u8) -> S::V,
    {
        match side {
            Side::Forward => {
                let panels = packed.chunks_exact_mut(depth.len() * S::TILE_COLS);
                for (first, panel) in cols.clone().step_by(S::TILE_COLS).zip(panels) {
                    self.transposed(s, &depth, first..cols.end.min(first + S::TILE_COLS), panel);
                }
            }
            Side::Backward => {
                for (step, row) in depth.clone().enumerate() {
                    self.straight(
                        s,
                        row,
                        &cols,
                        &mut packed[step * S::TILE_COLS..],
                        depth.len() * S::TILE_COLS,
                    );
                }
            }
        }
    }

    /// Columns of the product are rows of the weight: 16 × 16 blocks are transposed in registers.
    #[inline(always)]
    fn transposed<S: Simd>(&self, s: S, depth: &Range<usize>, cols: Range<usize>, panel: &mut [f32])
    where
        W: Fn(*const u8) -> S::V,
    {
        let whole = depth.len() / LANES * LANES;
        for lane in (0..S::TILE_COLS).step_by(LANES) {
            let first = cols.start + lane;
            let present = cols.end.saturating_sub(first).min(LANES);
            for step in (0..whole).step_by(LANES) {
                let read = |col: usize| {
                    let bytes = self.elements(col, depth.start + step, LANES);
                    s.prefetch(bytes.as_ptr().wrapping_add(AHEAD).cast());
                    (self.widen)(bytes.as_ptr())
                };
                let mut rows = [s.splat(0.0); LANES];
                if present == LANES {
                    // A loop of known length: the rows stay in registers.
                    for (i, row) in rows.iter_mut().enumerate() {
                        *row = read(first + i);
                    }
                } else {
                    for (i, row) in rows[..present].iter_mut().enumerate() {
                        *row = read(first + i);
                    }
                }
                for (j, column) in s.transpose(rows).into_iter().enumerate() {
                    let at = (step + j) * S::TILE_COLS + lane;
                    s.store(column, (&mut panel[at..at + LANES]).try_into().expect("16 values"));
                }
            }
        }
        let rest = depth.len() - whole;
        for (i, col) in (cols.start..cols.start + S::TILE_COLS).enumerate() {
            let mut values = [0.0; LANES];
            if col < cols.end {
                self.weight.dtype.widen(self.elements(col, depth.start + whole, rest), &mut values[..rest]);
            }
            for (step, value) in values[..rest].iter().enumerate() {
                panel[(whole + step) * S::TILE_COLS + i] = *value;
            }
        }
    }

    /// Columns of the product are columns of the weight: a row is dealt out to the panels.
    #[inline(always)]
    fn straight<S: Simd>(&self, s: S, row: usize, cols: &Range<usize>, packed: &mut [f32], panel: usize)
    where
        W: Fn(*const u8) -> S::V,
    {
        for (index, first) in cols.clone().step_by(S::TILE_COLS).enumerate() {
            let out = &mut packed[index * panel..index * panel + S::TILE_COLS];
            let present = S::TILE_COLS.min(cols.end - first);
            if present == S::TILE_COLS {
                for (lane, out) in out.chunks_exact_mut(LANES).enumerate() {
                    let vector = (self.widen)(self.elements(row, first + lane * LANES, LANES).as_ptr());
                    s.store(vector, out.try_into().expect("16 values"));
                }
            } else {
                out.fill(0.0);
                self.weight.dtype.widen(self.elements(row, first, present), &mut out[..present]);
            }
        }
    }
}
