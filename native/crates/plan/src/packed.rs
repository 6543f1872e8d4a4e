//! The packed rows of one optimiser step.

use crate::Segment;
use std::ops::Range;

/// Where a row's input vector comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowInput {
    /// Vector `index` of soft prompt `root`.
    Virtual {
        /// Which prompt.
        root: usize,
        /// Which of its vectors.
        index: usize,
    },
    /// The embedding of a token.
    Token(u32),
}

/// All targets of one row with the same token, merged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MergedTarget {
    /// The predicted token.
    pub id: u32,
    /// Sum of the merged weights, added in ascending order.
    pub weight: f64,
}

/// A forest of prefix tries as rows: first the virtual rows of every prompt, then all text rows in
/// depth-first order (by prompt, children by token id).
#[derive(Clone, Debug, PartialEq)]
pub struct Packed {
    pub(crate) root_lengths: Vec<usize>,
    pub(crate) virtual_rows: usize,
    pub(crate) inputs: Vec<RowInput>,
    pub(crate) depths: Vec<usize>,
    pub(crate) segments: Vec<Segment>,
    pub(crate) segment_of: Vec<usize>,
    pub(crate) last_descendant: Vec<usize>,
    pub(crate) first_sample: Vec<usize>,
    pub(crate) target_rows: Vec<usize>,
    pub(crate) target_starts: Vec<usize>,
    pub(crate) targets: Vec<MergedTarget>,
    pub(crate) sample_starts: Vec<usize>,
    pub(crate) sample_targets: Vec<usize>,
}

impl Packed {
    /// Number of rows R.
    pub fn rows(&self) -> usize {
        self.inputs.len()
    }
    /// Rows of all prompts together; they are the first rows.
    pub fn virtual_rows(&self) -> usize {
        self.virtual_rows
    }
    /// Rows of text.
    pub fn text_rows(&self) -> usize {
        self.rows() - self.virtual_rows
    }
    /// P per prompt.
    pub fn root_lengths(&self) -> &[usize] {
        &self.root_lengths
    }
    /// Input of each row, [R].
    pub fn inputs(&self) -> &[RowInput] {
        &self.inputs
    }
    /// Position of each row, [R]: 0 for the first virtual token.
    pub fn depths(&self) -> &[usize] {
        &self.depths
    }
    /// Length of the longest path.
    pub fn max_length(&self) -> usize {
        self.depths.iter().max().map_or(0, |deepest| deepest + 1)
    }
    /// Segments in depth-first order: prompts first, then text.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }
    /// Segment of each row, [R].
    pub fn segment_of(&self) -> &[usize] {
        &self.segment_of
    }
    /// The last row in the subtree of each row, [R] (the row itself when it has no children).
    pub fn last_descendant(&self) -> &[usize] {
        &self.last_descendant
    }
    /// The first sample, in the order given, whose path holds `row`; `None` for a prompt without samples.
    pub fn sample_at(&self, row: usize) -> Option<usize> {
        Some(self.first_sample[row]).filter(|&sample| sample != usize::MAX)
    }
    /// Rows with at least one target, ascending.
    pub fn target_rows(&self) -> &[usize] {
        &self.target_rows
    }
    /// Targets of the `index`-th target row, ascending by token id.
    pub fn targets_of(&self, index: usize) -> &[MergedTarget] {
        &self.targets[self.target_range(index)]
    }
    /// Where the targets of the `index`-th target row stand in [`Packed::targets`].
    pub fn target_range(&self, index: usize) -> Range<usize> {
        self.target_starts[index]..self.target_starts[index + 1]
    }
    /// All merged targets: by target row, then by token id.
    pub fn targets(&self) -> &[MergedTarget] {
        &self.targets
    }
    /// For each target of `sample`, in the order given there, its place in [`Packed::targets`].
    pub fn sample_targets(&self, sample: usize) -> &[usize] {
        &self.sample_targets[self.sample_starts[sample]..self.sample_starts[sample + 1]]
    }
}

/// How much work a step is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowCounts {
    /// Packed rows: virtual tokens and distinct text prefixes.
    pub rows: usize,
    /// Rows whose logits are computed.
    pub logit_rows: usize,
}

/// Counts rows and logit rows.
pub fn row_counts(packed: &Packed) -> RowCounts {
    RowCounts { rows: packed.rows(), logit_rows: packed.target_rows.len() }
}
