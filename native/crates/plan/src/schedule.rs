//! In which chunk each row goes forward and backward.

use crate::{LEAF, Packed};
use std::ops::Range;

/// Most query rows of an attention tile.
pub const TILE: usize = 64;

/// One forward and backward pass over part of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chunk {
    /// Rows that go forward, consecutive.
    pub rows: Range<usize>,
    /// Earlier rows whose activations are still held, ascending: the prompts' and those open ancestors
    /// that have descendants in this chunk or later.
    pub open: Vec<usize>,
    /// Rows that go backward after this chunk's forward pass: by closing leaf, then ascending.
    pub closing: Vec<usize>,
    /// Rows that close in the same leaf, as places in `closing`, ascending: their last descendants lie in the
    /// same 64 text rows. Their contributions to a key's gradient are summed apart before they are added.
    pub leaves: Vec<Range<usize>>,
}

impl Chunk {
    /// Rows whose activations are held during this chunk.
    pub fn held(&self) -> usize {
        self.open.len() + self.rows.len()
    }

    /// Place of a held row's activations: open rows first, then the chunk's own. Segments stay consecutive.
    pub fn slot(&self, row: usize) -> usize {
        if self.rows.contains(&row) {
            return self.open.len() + row - self.rows.start;
        }
        match self.open.binary_search(&row) {
            Ok(slot) => slot,
            Err(_) => panic!("row {row} is not held in the chunk of rows {:?}", self.rows),
        }
    }
}

/// Chunks of a step: first the prompts' rows (which close last of all, after the last chunk), then the text
/// in chunks of whole leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// The prompts' rows: forward before all text; `closing` is empty.
    pub prompts: Chunk,
    /// Text chunks in order.
    pub chunks: Vec<Chunk>,
    /// The prompts' backward pass, after all text: the rows of each prompt are one leaf.
    pub prompt_leaves: Vec<Range<usize>>,
}

impl Schedule {
    /// Cuts the text into the fewest chunks of at most `chunk_rows` rows (rounded up to whole leaves), as
    /// equal in size as whole leaves allow.
    pub fn new(packed: &Packed, chunk_rows: usize) -> Schedule {
        let prompt_rows = 0..packed.virtual_rows();
        let prompts = Chunk { rows: prompt_rows, open: Vec::new(), closing: Vec::new(), leaves: Vec::new() };
        let leaves = packed.text_rows().div_ceil(LEAF);
        let leaves_per_chunk = chunk_rows.div_ceil(LEAF).max(1);
        let count = leaves.div_ceil(leaves_per_chunk);
        let chunks =
            (0..count).map(|i| chunk(packed, leaves * i / count..leaves * (i + 1) / count)).collect();
        let starts = packed.root_lengths().iter().scan(0, |start, &length| {
            *start += length;
            Some(*start - length..*start)
        });
        let prompt_leaves = starts.filter(|rows: &Range<usize>| !rows.is_empty()).collect();
        Schedule { prompts, chunks, prompt_leaves }
    }
}

fn chunk(packed: &Packed, leaves: Range<usize>) -> Chunk {
    let first = packed.virtual_rows();
    let rows = first + leaves.start * LEAF..packed.rows().min(first + leaves.end * LEAF);
    let last = packed.last_descendant();
    let closing_leaf = |row: usize| (last[row] - first) / LEAF;
    let mut open: Vec<usize> = (0..first).collect();
    open.extend((first..rows.start).filter(|&row| last[row] >= rows.start));
    let mut closing: Vec<usize> = open[first..].iter().copied().chain(rows.clone()).collect();
    closing.retain(|&row| leaves.contains(&closing_leaf(row)));
    closing.sort_by_key(|&row| (closing_leaf(row), row));
    let groups = closing.chunk_by(|&a, &b| closing_leaf(a) == closing_leaf(b));
    let leaves = groups.scan(0, |start, group| {
        *start += group.len();
        Some(*start - group.len()..*start)
    });
    let leaves = leaves.collect();
    Chunk { rows, open, closing, leaves }
}
