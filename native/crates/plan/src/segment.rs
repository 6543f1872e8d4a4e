//! Unbranched runs of rows: the unit in which attention reads keys and values.

use std::ops::Range;

/// Which keys the rows of a segment see inside the segment; all ancestors are always visible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attention {
    /// Keys at or before the query.
    Causal,
    /// All keys of the segment (an encoder's input).
    Bidirectional,
}

/// A maximal unbranched path of the trie. Its rows are consecutive and share their last descendant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Rows of the segment, consecutive in depth-first order.
    pub rows: Range<usize>,
    /// The segment whose last row is the parent of this one's first row.
    pub parent: Option<usize>,
    /// Position of the first row: the number of rows before it on its path.
    pub depth: usize,
    /// Visibility inside the segment.
    pub attention: Attention,
}

impl Segment {
    /// How many keys, counted from position 0, the query at `row` of this segment sees.
    pub fn visible(&self, row: usize) -> usize {
        debug_assert!(self.rows.contains(&row));
        match self.attention {
            Attention::Causal => self.depth + (row - self.rows.start) + 1,
            Attention::Bidirectional => self.depth + self.rows.len(),
        }
    }
}
