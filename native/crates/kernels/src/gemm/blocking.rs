//! How a product is cut into tasks and blocks. Nothing here changes a bit of a result.

use std::ops::Range;

use super::Side;
use super::tile::{A_STRIDE, K_BLOCK, MAX_TILE_ROWS};
use crate::simd::{LANES, Path};

/// Lanes of k and columns of a packed block: half of the usual second-level cache, the other half is for the block
/// that is packed meanwhile. Many lanes load and store the chains less often, many columns read rows of `a` less
/// often. Found by measuring both sides and precisions at 64 to 1,024 rows: 256 lanes or 128 columns are no better
/// anywhere.
const BLOCK: (usize, usize) = (K_BLOCK, 256);
pub(super) const PACKED_FLOATS: usize = BLOCK.0 * BLOCK.1;
/// Values of the chains kept beside the output while it is added to: 1 MB.
pub(super) const PARTIAL_FLOATS: usize = 1 << 18;
pub(super) const A_TILE_FLOATS: usize = MAX_TILE_ROWS * A_STRIDE;
/// One worker's scratch: packed block, rows of a, chains.
pub(crate) const SCRATCH_FLOATS: usize = 2 * PACKED_FLOATS + A_TILE_FLOATS + PARTIAL_FLOATS;

/// At so few rows a packed panel is used once or twice: it should stay in the first-level cache. (Weights
/// that are packed straight are read along their rows: those keep the wide blocks.)
const FEW_ROWS: usize = 28;

/// Tasks are column blocks times row blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Blocking {
    m: usize,
    n: usize,
    pub(super) row_blocks: usize,
    pub(super) col_blocks: usize,
    rows_per_block: usize,
    cols_per_block: usize,
    /// Lanes of k and columns packed at a time within a task.
    pub(super) pack: (usize, usize),
}

/// Columns of a task of a product of few rows. Backward, a task reads along rows: the longer the better.
pub(super) fn narrow_share(side: Side, n: usize, threads: usize) -> usize {
    let tasks = if side == Side::Forward { 4 * threads } else { threads };
    n.div_ceil(tasks).next_multiple_of(2 * LANES)
}

impl Blocking {
    pub(super) fn new(path: Path, side: Side, m: usize, n: usize, threads: usize) -> Blocking {
        let panel = if path == Path::Avx512 { 2 * LANES } else { LANES };
        let panels = n.div_ceil(panel);
        let (lanes, cols) = BLOCK;
        let most = cols / panel;
        // A multiple of the threads where there are enough panels, so that all end together.
        let wanted = panels.div_ceil(most).next_multiple_of(threads).min(panels);
        let panels_per_block = panels.div_ceil(wanted);
        let col_blocks = panels.div_ceil(panels_per_block);
        // Where columns alone would leave threads idle, rows are cut too; each cut packs once more.
        let rounds = col_blocks.div_ceil(threads);
        let idle = panels * 10 < panels_per_block * rounds * threads * 9;
        let row_blocks = if idle { (m / 64).clamp(1, 2 * threads) } else { 1 };
        let rows_per_block = m.div_ceil(row_blocks);
        Blocking {
            m,
            n,
            row_blocks: m.div_ceil(rows_per_block),
            col_blocks,
            rows_per_block,
            cols_per_block: panels_per_block * panel,
            pack: (
                lanes,
                if m <= FEW_ROWS && side == Side::Forward { panel } else { panels_per_block * panel },
            ),
        }
    }

    /// Rows of task `index`.
    pub(super) fn rows(&self, index: usize) -> Range<usize> {
        block(index / self.col_blocks, self.rows_per_block, self.m)
    }

    /// Columns of task `index`.
    pub(super) fn cols(&self, index: usize) -> Range<usize> {
        block(index % self.col_blocks, self.cols_per_block, self.n)
    }
}

fn block(index: usize, size: usize, end: usize) -> Range<usize> {
    index * size..end.min((index + 1) * size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tasks_cover_every_output_once_and_fit_the_scratch() {
        let shapes = [(1, 1), (1, 1000), (17, 33), (300, 96), (2772, 2048), (1000, 5632), (5, 32000)];
        for path in [Path::Plain, Path::Avx2, Path::Avx512] {
            for side in [Side::Forward, Side::Backward] {
                for threads in [1, 2, 3, 8] {
                    for (m, n) in shapes {
                        covers(&Blocking::new(path, side, m, n, threads));
                    }
                }
            }
        }
    }

    fn covers(blocking: &Blocking) {
        let tasks = 0..blocking.row_blocks * blocking.col_blocks;
        let outputs = tasks.map(|task| {
            assert!(!blocking.rows(task).is_empty() && !blocking.cols(task).is_empty());
            blocking.rows(task).len() * blocking.cols(task).len()
        });
        assert_eq!(outputs.sum::<usize>(), blocking.m * blocking.n, "{blocking:?}");
        let (lanes, cols) = blocking.pack;
        assert!(lanes <= K_BLOCK && lanes * cols <= PACKED_FLOATS, "{blocking:?}");
    }

    #[test]
    fn two_threads_get_equal_shares_of_wide_outputs() {
        for n in [2048, 5632, 512, 128] {
            let blocking = Blocking::new(Path::Avx512, Side::Forward, 1000, n, 2);
            assert_eq!((blocking.row_blocks, blocking.col_blocks % 2), (1, 0), "{n}: {blocking:?}");
        }
    }
}
