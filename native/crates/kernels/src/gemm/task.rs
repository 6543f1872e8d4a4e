//! One task of a product: whole columns of the output, for some rows, over all of k.

use std::ops::Range;

use tunesmith_tensor::MatrixView;

use super::arithmetic::{Arithmetic, Converted, Full};
use super::blocking::{A_TILE_FLOATS, PACKED_FLOATS, PARTIAL_FLOATS};
#[cfg(target_arch = "x86_64")]
use super::pairs::Pairs;
use super::tile::{A_STRIDE, K_BLOCK, MAX_TILE_COLS, MAX_TILE_ROWS, Tile};
use super::{Beta, Compute, Side, has_pairs};
use crate::rows::add_slices as add;
use crate::simd::{LANES, Path, Simd, dispatch};

/// A product as the tasks see it.
#[derive(Clone, Copy)]
pub(super) struct Task<'a> {
    pub(super) a: &'a [f32],
    pub(super) lda: usize,
    pub(super) weight: MatrixView<'a>,
    pub(super) side: Side,
    pub(super) k: usize,
    pub(super) out: *mut f32,
    pub(super) ldo: usize,
    pub(super) beta: Beta,
    pub(super) bias: Option<&'a [f32]>,
}

// SAFETY: `out` is an exclusive borrow for the product's duration, and each task writes only the rows and
// columns given to it, which no other task has.
unsafe impl Sync for Task<'_> {}

impl Task<'_> {
    /// Computes `rows × cols` of the output, packing `pack_cols` columns at a time.
    pub(super) fn run(
        &self,
        path: Path,
        compute: Compute,
        rows: Range<usize>,
        cols: Range<usize>,
        pack_cols: usize,
        scratch: &mut [f32],
    ) {
        let task = self;
        match compute {
            Compute::F32 => {
                dispatch!(path, full(task: &Task<'_>, rows: Range<usize>, cols: Range<usize>, pack_cols: usize, scratch: &mut [f32]))
            }
            #[cfg(target_arch = "x86_64")]
            Compute::Bf16 if has_pairs(path) => {
                // SAFETY: the CPU has the features: just asked for.
                unsafe { pairs(task, rows, cols, pack_cols, scratch) }
            }
            Compute::Bf16 => {
                dispatch!(path, converted(task: &Task<'_>, rows: Range<usize>, cols: Range<usize>, pack_cols: usize, scratch: &mut [f32]))
            }
        }
    }
}

#[inline(always)]
fn full<S: Simd>(
    s: S,
    task: &Task<'_>,
    rows: Range<usize>,
    cols: Range<usize>,
    pack_cols: usize,
    scratch: &mut [f32],
) {
    run::<S, Full>(s, task, rows, cols, pack_cols, scratch);
}

#[inline(always)]
fn converted<S: Simd>(
    s: S,
    task: &Task<'_>,
    rows: Range<usize>,
    cols: Range<usize>,
    pack_cols: usize,
    scratch: &mut [f32],
) {
    run::<S, Converted>(s, task, rows, cols, pack_cols, scratch);
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512bf16,avx2,fma,f16c")]
fn pairs(task: &Task<'_>, rows: Range<usize>, cols: Range<usize>, pack_cols: usize, scratch: &mut [f32]) {
    // SAFETY: this function runs only where the features it is compiled for exist.
    let token = unsafe { crate::simd::Avx512::new() };
    run::<_, Pairs>(token, task, rows, cols, pack_cols, scratch);
}

/// A worker's scratch, cut into its three uses.
struct Scratch<'a> {
    packed: &'a mut [f32],
    a_tile: &'a mut [f32],
    partial: &'a mut [f32],
}

#[inline(always)]
fn run<S: Simd, C: Arithmetic<S>>(
    s: S,
    task: &Task<'_>,
    rows: Range<usize>,
    cols: Range<usize>,
    pack_cols: usize,
    scratch: &mut [f32],
) {
    let (packed, rest) = scratch.split_at_mut(PACKED_FLOATS);
    let (a_tile, partial) = rest.split_at_mut(A_TILE_FLOATS);
    let mut scratch = Scratch { packed, a_tile, partial };
    // Chains that are added at the end rest in the scratch meanwhile: as many rows as fit there.
    let row_step = match task.beta {
        Beta::Overwrite => rows.len(),
        Beta::Add => (PARTIAL_FLOATS / pack_cols).min(rows.len()),
    };
    for first_col in cols.clone().step_by(pack_cols) {
        let cols = first_col..cols.end.min(first_col + pack_cols);
        for first_row in rows.clone().step_by(row_step) {
            let rows = first_row..rows.end.min(first_row + row_step);
            block::<S, C>(s, task, rows, cols.clone(), &mut scratch);
        }
    }
}

/// All of k for rows and columns that fit the scratch.
#[inline(always)]
fn block<S: Simd, C: Arithmetic<S>>(
    s: S,
    task: &Task<'_>,
    rows: Range<usize>,
    cols: Range<usize>,
    scratch: &mut Scratch<'_>,
) {
    let block_depth = K_BLOCK * C::PER_LANE;
    for first in (0..task.k).step_by(block_depth) {
        let depth = first..task.k.min(first + block_depth);
        C::pack(s, &task.weight, task.side, depth.clone(), cols.clone(), scratch.packed);
        let mut row = rows.start;
        while row < rows.end {
            // Tiles of nearly equal height: 15 rows are 8 + 7, not 14 + 1.
            let left = rows.end - row;
            let height = left.div_ceil(left.div_ceil(S::TILE_ROWS));
            band::<S, C>(s, task, row..row + height, row - rows.start, cols.clone(), &depth, scratch);
            row += height;
        }
    }
}

/// One tile's height of rows against a packed block. `local` is the first row's place in the block.
#[inline(always)]
fn band<S: Simd, C: Arithmetic<S>>(
    s: S,
    task: &Task<'_>,
    rows: Range<usize>,
    local: usize,
    cols: Range<usize>,
    depth: &Range<usize>,
    scratch: &mut Scratch<'_>,
) {
    let lanes = C::lanes(depth.len());
    for (row, tile) in rows.clone().zip(scratch.a_tile.chunks_exact_mut(A_STRIDE)) {
        let start = row * task.lda + depth.start;
        C::left(s, &task.a[start..start + depth.len()], &mut tile[..lanes]);
    }
    let width = cols.len().next_multiple_of(S::TILE_COLS);
    let partial =
        &mut scratch.partial[..if task.beta == Beta::Add { (local + rows.len()) * width } else { 0 }];
    let mut edge = [0.0; MAX_TILE_ROWS * MAX_TILE_COLS];
    let panels = scratch.packed.chunks_exact(lanes * S::TILE_COLS);
    for (col, panel) in cols.clone().step_by(S::TILE_COLS).zip(panels) {
        let present = S::TILE_COLS.min(cols.end - col);
        fetch_ahead(s, task, &rows, (col - cols.start) / S::TILE_COLS, depth);
        let mut tile = Tile {
            k: lanes,
            a: scratch.a_tile.as_ptr(),
            b: panel.as_ptr(),
            c: edge.as_mut_ptr(),
            c_stride: MAX_TILE_COLS,
            fresh: depth.start == 0,
        };
        let ragged = task.beta == Beta::Overwrite && present < S::TILE_COLS;
        // SAFETY: `a_tile` holds `rows` rows, the panel `lanes` times TILE_COLS values; `c` points to
        // rows × TILE_COLS values of the edge buffer, of the scratch (whose rows are whole panels), or of
        // the output, where this task owns all of them.
        unsafe {
            if task.beta == Beta::Add {
                tile.c = partial.as_mut_ptr().add(local * width + (col - cols.start));
                tile.c_stride = width;
            } else if !ragged {
                tile.c = task.out.add(rows.start * task.ldo + col);
                tile.c_stride = task.ldo;
            } else {
                for (row, chain) in rows.clone().zip(edge.chunks_exact_mut(MAX_TILE_COLS)) {
                    chain[..present].copy_from_slice(task.out_row(row, col..col + present));
                }
                tile.c = edge.as_mut_ptr();
            }
            s.tile::<C>(rows.len(), tile);
            if ragged {
                for (row, chain) in rows.clone().zip(edge.chunks_exact(MAX_TILE_COLS)) {
                    task.out_row(row, col..col + present).copy_from_slice(&chain[..present]);
                }
            }
        }
    }
    if depth.end == task.k {
        for (index, row) in rows.enumerate() {
            // SAFETY: this task owns these columns of its rows; the tiles' pointers are no longer used.
            let out = unsafe { task.out_row(row, cols.clone()) };
            let chains = partial.get_mut((local + index) * width..).unwrap_or_default();
            finish(s, task, out, chains, cols.start);
        }
    }
}

/// Asks the cache for one row of the next band, which is copied when this one is done.
#[inline(always)]
fn fetch_ahead<S: Simd>(s: S, task: &Task<'_>, rows: &Range<usize>, panel: usize, depth: &Range<usize>) {
    if panel < rows.len() {
        let start = (rows.end + panel) * task.lda + depth.start;
        for line in (start..start + depth.len()).step_by(LANES) {
            s.prefetch(task.a.as_ptr().wrapping_add(line));
        }
    }
}

/// Bias and addition, once the chains of a row are complete.
#[inline(always)]
pub(super) fn finish<S: Simd>(s: S, task: &Task<'_>, out: &mut [f32], chains: &mut [f32], first_col: usize) {
    let bias = task.bias.map(|bias| &bias[first_col..first_col + out.len()]);
    match (task.beta, bias) {
        (Beta::Overwrite, None) => {}
        (Beta::Overwrite, Some(bias)) => add(s, bias, out),
        (Beta::Add, None) => add(s, &chains[..out.len()], out),
        (Beta::Add, Some(bias)) => {
            let chains = &mut chains[..out.len()];
            add(s, bias, chains);
            add(s, chains, out);
        }
    }
}

impl Task<'_> {
    /// Part of an output row.
    ///
    /// # Safety
    /// Row and columns belong to the running task, and no other reference to them lives.
    #[inline(always)]
    #[allow(clippy::mut_from_ref)]
    pub(super) unsafe fn out_row(&self, row: usize, cols: Range<usize>) -> &mut [f32] {
        // SAFETY: `gemm` has checked that the output holds all rows; exclusiveness is the caller's promise.
        unsafe { std::slice::from_raw_parts_mut(self.out.add(row * self.ldo + cols.start), cols.len()) }
    }
}
