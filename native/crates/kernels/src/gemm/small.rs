//! Products of small strided matrices: the tiles of attention.

use tunesmith_tensor::MatrixView;

use super::ahead::Lines;
use super::arithmetic::{Arithmetic, Full};
use super::pieces::Pieces;
use super::tile::{A_STRIDE, MAX_TILE_COLS, MAX_TILE_ROWS, Tile};
use super::{Beta, Side};
use crate::Isa;
use crate::simd::{Path, Simd, dispatch};

/// Values of k packed at a time: the packed columns are set to zero in every call, so they should be few.
const DEPTH: usize = 128;

/// `out[i, j] (+)= Σ_l a[i, l] · b[l, j]`, on the calling thread.
pub struct SmallGemm<'a> {
    /// Rows of `a` and `out`.
    pub m: usize,
    /// Columns of `b` and `out`.
    pub n: usize,
    /// Columns of `a`, rows of `b`.
    pub k: usize,
    /// `a[i, l]` stands at `i * a_strides.0 + l * a_strides.1`.
    pub a: &'a [f32],
    /// Values from row to row and from column to column.
    pub a_strides: (usize, usize),
    /// `b[l, j]` stands at `l * b_strides.0 + j * b_strides.1`.
    pub b: &'a [f32],
    /// Values from row to row and from column to column.
    pub b_strides: (usize, usize),
    /// `[m, n]`, rows `out_stride` apart.
    pub out: &'a mut [f32],
    /// Values from one row of `out` to the next.
    pub out_stride: usize,
    /// With [`Beta::Add`] the chains begin at the values of `out`: a sum over several calls is one chain.
    pub beta: Beta,
}

/// Computes the product: one chain of multiply-adds over k for each output, as in [`super::gemm`].
///
/// # Panics
/// When a slice is too short for its shape.
pub fn small_gemm(isa: Isa, product: SmallGemm<'_>) {
    let path = Path::of(isa);
    dispatch!(path, run(product: SmallGemm<'_>))
}

#[inline(always)]
fn run<S: Simd>(s: S, product: SmallGemm<'_>) {
    let SmallGemm { m, n, k, .. } = product;
    let mut packed = [0.0; DEPTH * MAX_TILE_COLS];
    let mut rows = [0.0; MAX_TILE_ROWS * A_STRIDE];
    if k == 0 && product.beta == Beta::Overwrite {
        (0..m).for_each(|i| product.out[i * product.out_stride..][..n].fill(0.0));
    }
    for first in (0..k).step_by(DEPTH) {
        let depth = first..k.min(first + DEPTH);
        let fresh = first == 0 && product.beta == Beta::Overwrite;
        for col in (0..n).step_by(S::TILE_COLS) {
            let cols = col..n.min(col + S::TILE_COLS);
            pack_right(s, &product, depth.clone(), cols.clone(), &mut packed[..depth.len() * S::TILE_COLS]);
            let mut row = 0;
            while row < m {
                let height = (m - row).div_ceil((m - row).div_ceil(S::TILE_ROWS));
                pack_left(&product, row..row + height, &depth, &mut rows);
                let mut edge = [0.0; MAX_TILE_ROWS * MAX_TILE_COLS];
                let out = |i: usize| (row + i) * product.out_stride + cols.start;
                if !fresh {
                    for (i, chains) in edge.chunks_exact_mut(MAX_TILE_COLS).enumerate().take(height) {
                        chains[..cols.len()].copy_from_slice(&product.out[out(i)..out(i) + cols.len()]);
                    }
                }
                let tile = Tile {
                    k: depth.len(),
                    a: rows.as_ptr(),
                    b: packed.as_ptr(),
                    c: edge.as_mut_ptr(),
                    c_stride: MAX_TILE_COLS,
                    fresh,
                    ahead: [Lines::NONE; 3],
                    pieces: 0,
                };
                // SAFETY: all three are local arrays of the largest tile's size.
                unsafe { s.tile::<Full>(height, tile, &mut Pieces::none()) };
                for (i, chains) in edge.chunks_exact(MAX_TILE_COLS).enumerate().take(height) {
                    product.out[out(i)..out(i) + cols.len()].copy_from_slice(&chains[..cols.len()]);
                }
                row += height;
            }
        }
    }
}

#[inline(always)]
fn pack_left(
    product: &SmallGemm<'_>,
    rows: std::ops::Range<usize>,
    depth: &std::ops::Range<usize>,
    packed: &mut [f32],
) {
    let (row_stride, col_stride) = product.a_strides;
    for (row, packed) in rows.zip(packed.chunks_exact_mut(A_STRIDE)) {
        let from = &product.a[row * row_stride + depth.start * col_stride..];
        if col_stride == 1 {
            packed[..depth.len()].copy_from_slice(&from[..depth.len()]);
        } else {
            for (value, from) in packed[..depth.len()].iter_mut().zip(from.iter().step_by(col_stride)) {
                *value = *from;
            }
        }
    }
}

#[inline(always)]
fn pack_right<S: Simd>(
    s: S,
    product: &SmallGemm<'_>,
    depth: std::ops::Range<usize>,
    cols: std::ops::Range<usize>,
    packed: &mut [f32],
) {
    let SmallGemm { n, k, b, b_strides: (row_stride, col_stride), .. } = *product;
    if col_stride == 1 {
        Full::pack(s, &MatrixView::strided(b, k, n, row_stride), Side::Backward, depth, cols, packed);
    } else if row_stride == 1 {
        Full::pack(s, &MatrixView::strided(b, n, k, col_stride), Side::Forward, depth, cols, packed);
    } else {
        packed.fill(0.0);
        for (row, packed) in depth.zip(packed.chunks_exact_mut(S::TILE_COLS)) {
            for (col, value) in cols.clone().zip(packed) {
                *value = b[row * row_stride + col * col_stride];
            }
        }
    }
}
