//! One task of a product: whole columns of the output, for some rows, over all of k.

use std::ops::Range;

use tunesmith_tensor::MatrixView;

use super::ahead::Lines;
use super::arithmetic::{Arithmetic, Converted, Full};
use super::blocking::{A_TILE_FLOATS, PACKED_FLOATS, PARTIAL_FLOATS};
#[cfg(target_arch = "x86_64")]
use super::pairs::Pairs;
use super::pieces::Pieces;
use super::tile::{A_STRIDE, MAX_TILE_COLS, MAX_TILE_ROWS, Tile};
use super::{Beta, Compute, Side, has_pairs};
use crate::rows::add_slices as add;
use crate::simd::{Path, Simd, dispatch};

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
    /// Computes a share of the output.
    pub(super) fn run(
        &self,
        path: Path,
        compute: Compute,
        share: Share,
        ready: Option<Packed>,
        scratch: &mut [f32],
    ) -> Option<Packed> {
        let task = self;
        match compute {
            Compute::F32 => {
                dispatch!(path, full(task: &Task<'_>, share: Share, ready: Option<Packed>, scratch: &mut [f32]) -> Option<Packed>)
            }
            #[cfg(target_arch = "x86_64")]
            Compute::Bf16 if has_pairs(path) => {
                // SAFETY: the CPU has the features: just asked for.
                unsafe { pairs(task, share, ready, scratch) }
            }
            Compute::Bf16 => {
                dispatch!(path, converted(task: &Task<'_>, share: Share, ready: Option<Packed>, scratch: &mut [f32]) -> Option<Packed>)
            }
        }
    }
}

#[inline(always)]
fn full<S: Simd>(
    s: S,
    task: &Task<'_>,
    share: Share,
    ready: Option<Packed>,
    scratch: &mut [f32],
) -> Option<Packed> {
    run::<S, Full>(s, task, share, ready, scratch)
}

#[inline(always)]
fn converted<S: Simd>(
    s: S,
    task: &Task<'_>,
    share: Share,
    ready: Option<Packed>,
    scratch: &mut [f32],
) -> Option<Packed> {
    run::<S, Converted>(s, task, share, ready, scratch)
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512bf16,avx2,fma,f16c")]
fn pairs(task: &Task<'_>, share: Share, ready: Option<Packed>, scratch: &mut [f32]) -> Option<Packed> {
    // SAFETY: this function runs only where the features it is compiled for exist.
    let token = unsafe { crate::simd::Avx512::new() };
    run::<_, Pairs>(token, task, share, ready, scratch)
}

/// What one task computes.
pub(super) struct Share {
    pub(super) rows: Range<usize>,
    pub(super) cols: Range<usize>,
    /// Lanes of k and columns packed at a time.
    pub(super) pack: (usize, usize),
    /// Columns of the worker's next task.
    pub(super) following: Option<Range<usize>>,
}

/// A block that lies packed in the scratch.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Packed {
    depth: Range<usize>,
    cols: Range<usize>,
    /// In which of the two places.
    place: usize,
}

/// A worker's scratch, cut into its uses.
struct Scratch<'a> {
    /// What is multiplied, and what is packed meanwhile.
    packed: [&'a mut [f32]; 2],
    a_tile: &'a mut [f32],
    partial: &'a mut [f32],
}

#[inline(always)]
fn run<S: Simd, C: Arithmetic<S>>(
    s: S,
    task: &Task<'_>,
    share: Share,
    mut ready: Option<Packed>,
    scratch: &mut [f32],
) -> Option<Packed> {
    let (packed, rest) = scratch.split_at_mut(2 * PACKED_FLOATS);
    let (a_tile, partial) = rest.split_at_mut(A_TILE_FLOATS);
    let mut scratch = Scratch { packed: packed.split_at_mut(PACKED_FLOATS).into(), a_tile, partial };
    // Chains that are added at the end rest in the scratch meanwhile: as many rows as fit there.
    let Share { rows, cols, pack: (lanes, pack_cols), following } = share;
    let row_step = match task.beta {
        Beta::Overwrite => rows.len(),
        Beta::Add => (PARTIAL_FLOATS / pack_cols).min(rows.len()),
    };
    for first_col in cols.clone().step_by(pack_cols) {
        let block_cols = first_col..cols.end.min(first_col + pack_cols);
        for first_row in rows.clone().step_by(row_step) {
            let block_rows = first_row..rows.end.min(first_row + row_step);
            let next_cols = if block_rows.end < rows.end {
                Some(block_cols.clone())
            } else if block_cols.end < cols.end {
                Some(block_cols.end..cols.end.min(block_cols.end + pack_cols))
            } else {
                following.clone().map(|cols| cols.start..cols.end.min(cols.start + pack_cols))
            };
            ready =
                block::<S, C>(s, task, block_rows, block_cols.clone(), lanes, next_cols, ready, &mut scratch);
        }
    }
    ready
}

/// Computes all of k, `lanes` of it at a time, for rows and columns that fit the scratch, and meanwhile packs the
/// first of `next_cols`. Returns what lies packed in the end.
#[inline(always)]
#[allow(clippy::too_many_arguments, reason = "what a block is, and what comes before and after it")]
fn block<S: Simd, C: Arithmetic<S>>(
    s: S,
    task: &Task<'_>,
    rows: Range<usize>,
    cols: Range<usize>,
    lanes: usize,
    next_cols: Option<Range<usize>>,
    mut ready: Option<Packed>,
    scratch: &mut Scratch<'_>,
) -> Option<Packed> {
    let block_depth = lanes * C::PER_LANE;
    let bands = rows.len().div_ceil(S::TILE_ROWS);
    let tiles = bands * cols.len().div_ceil(S::TILE_COLS);
    for first in (0..task.k).step_by(block_depth) {
        let depth = first..task.k.min(first + block_depth);
        let packed = match ready.take() {
            Some(packed) if (&packed.depth, &packed.cols) == (&depth, &cols) => packed,
            _ => {
                C::pack(s, &task.weight, task.side, depth.clone(), cols.clone(), scratch.packed[0]);
                Packed { depth: depth.clone(), cols: cols.clone(), place: 0 }
            }
        };
        let (next_first, next_cols) =
            if depth.end < task.k { (depth.end, Some(&cols)) } else { (0, next_cols.as_ref()) };
        let next_depth = next_first..task.k.min(next_first + block_depth);
        let place = 1 - packed.place;
        let (mut pieces, mut weights) = (Pieces::none(), Lines::NONE);
        if let Some(cols) = next_cols.cloned() {
            let to = &mut *scratch.packed[place];
            let (weight, side) = (&task.weight, task.side);
            let found = Pieces::of::<S, C>(weight, side, next_depth.clone(), cols.clone(), to, tiles);
            // One band has no time to transpose: that waits until the block is packed at once.
            match found.filter(|_| bands > 1 || side == Side::Backward) {
                Some(found) => {
                    pieces = found;
                    ready = Some(Packed { depth: next_depth, cols, place });
                }
                None => weights = Lines::of_weight(weight, side, next_depth, cols),
            }
        }
        let mut row = rows.start;
        for index in 0..bands {
            // Tiles of nearly equal height: 15 rows are 8 + 7, not 14 + 1.
            let height = (rows.end - row).div_ceil(bands - index);
            let band = Band {
                rows: row..row + height,
                local: row - rows.start,
                weights: weights.share(index, bands),
            };
            multiply::<S, C>(s, task, &band, &packed, scratch, &mut pieces);
            row += height;
        }
        // SAFETY: the weight outlives the product, and nothing else uses the place.
        unsafe { pieces.finish::<S, C>(s) };
    }
    ready
}

/// One tile's height of rows.
struct Band {
    rows: Range<usize>,
    /// The first row's place in the block.
    local: usize,
    /// Weights to ask the caches for meanwhile, where they are not packed meanwhile.
    weights: Lines,
}

/// A band of rows against a packed block.
#[inline(always)]
fn multiply<S: Simd, C: Arithmetic<S>>(
    s: S,
    task: &Task<'_>,
    band: &Band,
    packed: &Packed,
    scratch: &mut Scratch<'_>,
    pieces: &mut Pieces,
) {
    let Band { rows, local, weights } = band;
    let (rows, local) = (rows.clone(), *local);
    let Packed { depth, cols, place } = packed;
    let lanes = C::lanes(depth.len());
    for (row, tile) in rows.clone().zip(scratch.a_tile.chunks_exact_mut(A_STRIDE)) {
        let start = row * task.lda + depth.start;
        C::left(s, &task.a[start..start + depth.len()], &mut tile[..lanes]);
    }
    let following = task.a.as_ptr().wrapping_add(rows.end * task.lda + depth.start);
    let following = Lines::new(following.cast(), rows.len(), 4 * depth.len(), 4 * task.lda);
    let width = cols.len().next_multiple_of(S::TILE_COLS);
    let count = width / S::TILE_COLS;
    let partial =
        &mut scratch.partial[..if task.beta == Beta::Add { (local + rows.len()) * width } else { 0 }];
    let mut edge = [0.0; MAX_TILE_ROWS * MAX_TILE_COLS];
    let panels = scratch.packed[*place].chunks_exact(lanes * S::TILE_COLS);
    for (index, (col, panel)) in cols.clone().step_by(S::TILE_COLS).zip(panels).enumerate() {
        let present = S::TILE_COLS.min(cols.end - col);
        let mut tile = Tile {
            k: lanes,
            a: scratch.a_tile.as_ptr(),
            b: panel.as_ptr(),
            c: edge.as_mut_ptr(),
            c_stride: MAX_TILE_COLS,
            fresh: depth.start == 0,
            ahead: [Lines::NONE, following.share(index, count), weights.share(index, count)],
            pieces: pieces.share(),
        };
        let ragged = task.beta == Beta::Overwrite && present < S::TILE_COLS;
        // SAFETY: `a_tile` holds `rows` rows, the panel `lanes` times TILE_COLS values; `c` points to
        // rows × TILE_COLS values of the edge buffer, of the scratch (whose rows are whole panels), or of
        // the output, where this task owns all of them. Weights asked for are a block of the matrix, or none;
        // pieces go to the place that is not multiplied.
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
            // The next tile's chains: beside these, or under the first ones of this band.
            let last = index + 1 == count;
            let step = if last { rows.len() * tile.c_stride } else { S::TILE_COLS };
            let next = tile.c.wrapping_add(step).wrapping_sub(if last { index * S::TILE_COLS } else { 0 });
            tile.ahead[0] = Lines::new(next.cast(), rows.len(), 4 * S::TILE_COLS, 4 * tile.c_stride);
            tile.ahead[2].touch();
            s.tile::<C>(rows.len(), tile, pieces);
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
