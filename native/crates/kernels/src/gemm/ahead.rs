//! What the caches are asked for while tiles multiply: a product of few rows would otherwise wait for memory
//! whenever it packs.

use tunesmith_tensor::MatrixView;

use super::Side;
use std::ops::Range;

/// Bytes of a cache line.
pub(super) const LINE: usize = 64;

/// Cache lines of a block of memory, row after row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lines {
    first: *const u8,
    rows: usize,
    per_row: usize,
    /// Bytes from row to row.
    stride: usize,
}

impl Lines {
    pub(super) const NONE: Lines = Lines { first: std::ptr::null(), rows: 0, per_row: 0, stride: 0 };

    /// The lines of `rows` rows of `bytes` bytes. They are hints: the block need not exist.
    pub(super) fn new(first: *const u8, rows: usize, bytes: usize, stride: usize) -> Lines {
        let per_row = (first.addr() % LINE + bytes).div_ceil(LINE);
        Lines { first, rows: if per_row == 0 { 0 } else { rows }, per_row, stride }
    }

    /// The block of a weight that a product needs for `depth` and `cols`.
    pub(super) fn of_weight(
        weight: &MatrixView<'_>,
        side: Side,
        depth: Range<usize>,
        cols: Range<usize>,
    ) -> Lines {
        let (rows, cols) = match side {
            Side::Forward => (cols, depth),
            Side::Backward => (depth, cols),
        };
        let (size, stride) = (weight.dtype.size(), weight.row_stride * weight.dtype.size());
        let first = weight.data.as_ptr().wrapping_add(rows.start * stride + cols.start * size);
        Lines::new(first, rows.len(), cols.len() * size, stride)
    }

    /// Reads a value of each row: a request for a line whose page the core does not know would be dropped.
    ///
    /// # Safety
    /// The block exists.
    #[inline(always)]
    pub(super) unsafe fn touch(self) {
        for row in 0..self.rows {
            // SAFETY: the caller's promise.
            unsafe { self.first.add(row * self.stride).read_volatile() };
        }
    }

    /// The `index`-th of `parts` shares of the rows.
    pub(super) fn share(self, index: usize, parts: usize) -> Lines {
        let bound = |index: usize| index.min(parts) * self.rows / parts.max(1);
        let (start, end) = (bound(index), bound(index + 1));
        Lines { first: self.first.wrapping_add(start * self.stride), rows: end - start, ..self }
    }
}

/// Lines of several blocks, one at a time.
pub(super) struct Cursor<const BLOCKS: usize> {
    blocks: [Lines; BLOCKS],
    block: usize,
    row: usize,
    /// The line to ask for; when all are asked for, one of them again and again.
    line: *const u8,
    left: usize,
    step: usize,
}

impl<const BLOCKS: usize> Cursor<BLOCKS> {
    #[inline(always)]
    pub(super) fn new(blocks: [Lines; BLOCKS]) -> Self {
        let mut cursor =
            Cursor { blocks, block: 0, row: 0, line: std::ptr::null(), left: usize::MAX, step: 0 };
        cursor.open();
        cursor
    }

    #[inline(always)]
    pub(super) fn next(&mut self) -> *const u8 {
        let line = self.line;
        self.line = line.wrapping_add(self.step);
        self.left -= 1;
        if self.left == 0 {
            self.row += 1;
            self.open();
        }
        line
    }

    /// Goes to the present row, or the first one of the next block that has any.
    #[inline(always)]
    fn open(&mut self) {
        while self.block < BLOCKS && self.row == self.blocks[self.block].rows {
            (self.block, self.row) = (self.block + 1, 0);
        }
        if self.block == BLOCKS {
            (self.left, self.step) = (usize::MAX, 0);
            return;
        }
        let block = &self.blocks[self.block];
        self.line = block.first.wrapping_add(self.row * block.stride);
        (self.left, self.step) = (block.per_row, LINE);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all<const BLOCKS: usize>(blocks: [Lines; BLOCKS], count: usize) -> Vec<usize> {
        let mut cursor = Cursor::new(blocks);
        (0..count).map(|_| cursor.next().addr()).collect()
    }

    fn block(first: usize, rows: usize, bytes: usize, stride: usize) -> Lines {
        Lines::new(std::ptr::without_provenance(first), rows, bytes, stride)
    }

    #[test]
    fn lines_of_several_blocks_follow_each_other() {
        let blocks = [Lines::NONE, block(128, 2, 100, 1024), block(0, 3, 0, 64), block(4096, 1, 1, 0)];
        assert_eq!(all(blocks, 5), [128, 192, 1152, 1216, 4096]);
        assert_eq!(all(blocks, 8)[5..], [4160; 3]);
        assert_eq!(all([Lines::NONE], 2), [0, 0]);
    }

    #[test]
    fn a_block_that_begins_inside_a_line_has_one_more() {
        assert_eq!(block(60, 1, 64, 0).per_row, 2);
        assert_eq!(block(64, 1, 64, 0).per_row, 1);
    }

    #[test]
    fn shares_cover_all_rows() {
        let lines = block(0, 10, 64, 100);
        for parts in [1, 3, 10, 40] {
            let rows: usize = (0..parts).map(|index| lines.share(index, parts).rows).sum();
            assert_eq!(rows, 10, "{parts}");
        }
        assert_eq!(lines.share(5, 3).rows, 0);
        assert_eq!(lines.share(1, 2).first.addr(), 500);
    }
}
