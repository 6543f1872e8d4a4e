//! A block of the weight that is packed a piece at a time while another is multiplied. Multiplying keeps the
//! core's multipliers busy and little else: loads, shuffles and stores of a small piece go on beside it.

use std::ops::Range;

use tunesmith_tensor::{DType, MatrixView};

use super::Side;
use super::ahead::LINE;
use super::arithmetic::Arithmetic;
use crate::simd::{LANES, Simd};

/// Lanes of k in a piece, of 16 columns each: as many vectors as fit beside a full tile's chains.
pub(super) const PIECE_LANES: usize = 4;
/// Bytes by which reading runs ahead along rows that are transposed.
const AHEAD: usize = 256;

/// What is left to pack of a block, and while how many tiles.
pub(crate) struct Pieces {
    side: Side,
    dtype: DType,
    /// The first element of the block.
    from: *const u8,
    /// Bytes from row to row of the weight.
    stride: usize,
    /// Rows of the weight in a piece.
    rows: usize,
    /// Bytes from a piece to its neighbours in columns and in k.
    from_steps: (usize, usize),
    /// The first packed lane of the block.
    to: *mut f32,
    /// Floats from panel to panel, and from a piece to its neighbour in k.
    to_steps: (usize, usize),
    /// Pieces of the block in columns and in k.
    ends: (usize, usize),
    /// The next piece.
    next: (usize, usize),
    /// Pieces left.
    left: usize,
    /// Tiles left, while which they are packed.
    tiles: usize,
}

impl Pieces {
    /// No pieces, during any tiles.
    pub(super) fn none() -> Pieces {
        Pieces {
            side: Side::Forward,
            dtype: DType::F32,
            from: std::ptr::null(),
            stride: 0,
            rows: 0,
            from_steps: (0, 0),
            to: std::ptr::null_mut(),
            to_steps: (0, 0),
            ends: (0, 0),
            next: (0, 0),
            left: 0,
            tiles: 0,
        }
    }

    /// The pieces of a block, to be packed while `tiles` tiles are multiplied; none if it has a ragged edge or
    /// is not packed in pieces.
    pub(super) fn of<S: Simd, C: Arithmetic<S>>(
        weight: &MatrixView<'_>,
        side: Side,
        depth: Range<usize>,
        cols: Range<usize>,
        packed: &mut [f32],
        tiles: usize,
    ) -> Option<Pieces> {
        let piece_depth = C::piece_depth(side, weight.dtype)?;
        if !depth.len().is_multiple_of(piece_depth) || !cols.len().is_multiple_of(S::TILE_COLS) {
            return None;
        }
        let size = weight.dtype.size();
        let stride = weight.row_stride * size;
        let (rows, columns, steps, piece_rows) = match side {
            Side::Forward => (&cols, &depth, (LANES * stride, piece_depth * size), LANES),
            Side::Backward => (&depth, &cols, (LANES * size, piece_depth * stride), piece_depth),
        };
        let first = rows.start * stride + columns.start * size;
        let end = (rows.end - 1) * stride + columns.end * size;
        let lanes = C::lanes(depth.len());
        let ends = (cols.len() / LANES, depth.len() / piece_depth);
        Some(Pieces {
            side,
            dtype: weight.dtype,
            from: weight.data[first..end].as_ptr(),
            stride,
            rows: piece_rows,
            from_steps: steps,
            to: packed[..lanes * cols.len()].as_mut_ptr(),
            to_steps: (lanes * S::TILE_COLS, lanes / ends.1 * S::TILE_COLS),
            ends,
            next: (0, 0),
            left: ends.0 * ends.1,
            tiles,
        })
    }

    /// The next tile's share of the pieces.
    pub(super) fn share(&mut self) -> usize {
        let share = self.left.div_ceil(self.tiles.max(1));
        self.tiles = self.tiles.saturating_sub(1);
        share
    }

    /// Packs what is left.
    ///
    /// # Safety
    /// The weight and the packed block live.
    #[inline(always)]
    pub(super) unsafe fn finish<S: Simd, C: Arithmetic<S>>(&mut self, s: S) {
        while self.left > 0 {
            // SAFETY: the caller's promise.
            unsafe { self.pack::<S, C>(s) };
        }
    }

    /// Packs a piece: along the rows of the weight, then those beneath.
    ///
    /// # Safety
    /// One is left; the weight and the packed block live.
    #[inline(always)]
    pub(super) unsafe fn pack<S: Simd, C: Arithmetic<S>>(&mut self, s: S) {
        let (group, quad) = self.next;
        let from = self.from.wrapping_add(group * self.from_steps.0 + quad * self.from_steps.1);
        self.ask(s, from);
        let per_panel = S::TILE_COLS / LANES;
        let place = group / per_panel * self.to_steps.0 + group % per_panel * LANES + quad * self.to_steps.1;
        // SAFETY: the caller's promise; `of` has checked that the whole block is there, and a place for it.
        unsafe { C::piece(s, self.side, self.dtype, from, self.stride, self.to.wrapping_add(place)) };
        self.left -= 1;
        self.next = match self.side {
            Side::Forward if quad + 1 == self.ends.1 => (group + 1, 0),
            Side::Forward => (group, quad + 1),
            Side::Backward if group + 1 == self.ends.0 => (0, quad + 1),
            Side::Backward => (group + 1, quad),
        };
    }

    /// Asks the caches for what soon follows the piece at `from`.
    #[inline(always)]
    fn ask<S: Simd>(&self, s: S, from: *const u8) {
        let first = match self.side {
            Side::Forward => {
                let (done, end) = (self.next.1 * self.from_steps.1, self.ends.1 * self.from_steps.1);
                if !done.is_multiple_of(LINE) {
                    return;
                }
                // Beyond the end of the rows, the next rows from their beginning.
                if done + AHEAD < end { AHEAD } else { (self.from_steps.0 + AHEAD).wrapping_sub(end) }
            }
            Side::Backward => self.from_steps.1,
        };
        for row in 0..self.rows {
            s.prefetch(from.wrapping_add(first + row * self.stride).cast());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gemm::arithmetic::Full;
    use crate::on_every_path;
    use crate::simd::{Path, dispatch};

    const ROWS: usize = 96;

    /// The bits of a block packed at once, and of the same block packed during three tiles: each packs its
    /// share, what is left follows.
    #[inline(always)]
    fn both<S: Simd, C: Arithmetic<S>>(s: S, side: Side, dtype: DType) -> [Vec<u32>; 2] {
        // Finite in every type.
        let bytes: Vec<u8> = (0..ROWS * 100 * dtype.size()).map(|i| (i * 37 % 101) as u8).collect();
        let weight = MatrixView { data: &bytes[..], dtype, rows: ROWS, cols: ROWS, row_stride: 100 };
        let (depth, cols) = (16..48, 32..96);
        let [mut whole, mut packed] = [(); 2].map(|()| vec![0.0; C::lanes(depth.len()) * cols.len()]);
        C::pack(s, &weight, side, depth.clone(), cols.clone(), &mut whole);
        let mut pieces =
            Pieces::of::<S, C>(&weight, side, depth, cols, &mut packed, 3).expect("a whole block");
        for _ in 0..2 {
            for _ in 0..pieces.share() {
                // SAFETY: a share is at most what is left; weight and place live.
                unsafe { pieces.pack::<S, C>(s) };
            }
        }
        // SAFETY: as above.
        unsafe { pieces.finish::<S, C>(s) };
        [whole, packed].map(|values| values.iter().map(|x| x.to_bits()).collect())
    }

    #[inline(always)]
    fn full<S: Simd>(s: S, side: Side, dtype: DType) -> [Vec<u32>; 2] {
        both::<S, Full>(s, side, dtype)
    }

    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512bf16,avx2,fma,f16c")]
    fn pairs(side: Side, dtype: DType) -> [Vec<u32>; 2] {
        // SAFETY: this function runs only where the features it is compiled for exist.
        let s = unsafe { crate::simd::Avx512::new() };
        both::<_, crate::gemm::Pairs>(s, side, dtype)
    }

    #[test]
    fn a_block_packed_in_pieces_is_the_block_packed_at_once() {
        for side in [Side::Forward, Side::Backward] {
            for dtype in [DType::F32, DType::F16, DType::BF16] {
                on_every_path(|isa, name| {
                    let [whole, packed] =
                        dispatch!(Path::of(isa), full(side: Side, dtype: DType) -> [Vec<u32>; 2]);
                    assert!(whole == packed, "{side:?} {dtype:?} {name}");
                    #[cfg(target_arch = "x86_64")]
                    if crate::gemm::has_pairs(Path::of(isa)) {
                        // SAFETY: just asked.
                        let [whole, packed] = unsafe { pairs(side, dtype) };
                        assert!(whole == packed, "{side:?} {dtype:?} {name}, pairs");
                    }
                });
            }
        }
    }

    #[test]
    fn a_ragged_block_is_not_packed_in_pieces() {
        fn none<S: Simd>(_: S) -> [bool; 3] {
            let bytes = [0u8; 4 * ROWS * ROWS];
            let weight =
                MatrixView { data: &bytes, dtype: DType::F32, rows: ROWS, cols: ROWS, row_stride: ROWS };
            let of = |depth, cols| {
                Pieces::of::<S, Full>(&weight, Side::Forward, depth, cols, &mut [0.0; ROWS * ROWS], 1)
                    .is_none()
            };
            [of(0..48, 0..96), of(0..47, 0..96), of(0..48, 0..95)]
        }
        let found = dispatch!(Path::of(crate::Isa::best()), none() -> [bool; 3]);
        assert_eq!(found, [false, true, true]);
    }
}
