//! The register tile: where all multiplications happen.

use super::ahead::{Cursor, Lines};
use super::arithmetic::Arithmetic;
use super::pieces::Pieces;
use crate::simd::{LANES, Simd};

/// Lanes of k in a packed block.
pub(super) const K_BLOCK: usize = 512;
/// Values from one row of a packed tile of `a` to the next: a constant, so that rows are displacements,
/// and no multiple of a page, so that they fall into different cache sets.
pub(super) const A_STRIDE: usize = K_BLOCK + LANES;
/// The tallest tile of any instruction set.
pub(super) const MAX_TILE_ROWS: usize = 14;
/// The widest tile of any instruction set.
pub(super) const MAX_TILE_COLS: usize = 2 * LANES;

/// One tile's operands.
#[derive(Clone, Copy)]
pub(crate) struct Tile {
    /// Lanes of k, at most K_BLOCK.
    pub(super) k: usize,
    /// Rows A_STRIDE apart, readable for k lanes each.
    pub(super) a: *const f32,
    /// `[k, TILE_COLS]` without gaps.
    pub(super) b: *const f32,
    /// TILE_COLS values a row, read and written.
    pub(super) c: *mut f32,
    /// Values from one row of `c` to the next.
    pub(super) c_stride: usize,
    /// The chains begin here, at zero; otherwise they go on from `c`.
    pub(super) fresh: bool,
    /// What the caches are asked for meanwhile, a line for each lane of k: the next tile's chains, rows of
    /// `a`, weights.
    pub(super) ahead: [Lines; 3],
    /// Pieces of the next block to pack meanwhile.
    pub(super) pieces: usize,
}

/// `ROWS × (16·VECTORS)` chains of `tile.k` lanes in registers.
///
/// # Safety
/// The pointers of `tile` are valid as its fields say, for `ROWS` rows; its pieces are left, their weight and place
/// live.
#[inline(always)]
pub(crate) unsafe fn tile_of<S: Simd, C: Arithmetic<S>, const ROWS: usize, const VECTORS: usize>(
    s: S,
    tile: Tile,
    pieces: &mut Pieces,
) {
    let Tile { k, a, b, c, c_stride, fresh, ahead, pieces: count } = tile;
    let mut ahead = Cursor::new(ahead);
    let mut chains = [[s.splat(0.0); VECTORS]; ROWS];
    // SAFETY: rows, columns and depth stay within what the caller promises.
    unsafe {
        if !fresh {
            for (i, row) in chains.iter_mut().enumerate() {
                for (j, chain) in row.iter_mut().enumerate() {
                    *chain = s.load(&*c.add(i * c_stride + j * LANES).cast());
                }
            }
        }
        let span = k / (count + 1);
        let mut step = 0;
        for piece in 0..=count {
            let stop = if piece == count { k } else { step + span };
            while step < stop {
                s.prefetch(ahead.next().cast());
                let mut right = [s.splat(0.0); VECTORS];
                for (j, vector) in right.iter_mut().enumerate() {
                    *vector = s.load(&*b.add((step * VECTORS + j) * LANES).cast());
                }
                for (i, row) in chains.iter_mut().enumerate() {
                    let left = s.splat(*a.add(i * A_STRIDE + step));
                    for (j, chain) in row.iter_mut().enumerate() {
                        *chain = C::accumulate(s, left, right[j], *chain);
                    }
                }
                step += 1;
            }
            if piece < count {
                pieces.pack::<S, C>(s);
            }
        }
        for (i, row) in chains.iter().enumerate() {
            for (j, chain) in row.iter().enumerate() {
                s.store(*chain, &mut *c.add(i * c_stride + j * LANES).cast());
            }
        }
    }
}
