//! Head counts and sizes, and the scratch a thread needs for a tile.

use tunesmith_plan::mutants::{Mutant, is_planted};

/// How the heads of a layer are laid out. A row holds its H queries, or its keys followed by its values,
/// head after head, D values each; query heads h·G .. (h+1)·G read key head h.
#[derive(Clone, Debug)]
pub struct AttentionShape {
    /// H.
    pub heads: usize,
    /// Key and value heads.
    pub kv_heads: usize,
    /// D.
    pub head_size: usize,
    /// ALiBi slope per query head, or none.
    pub slopes: Option<Vec<f32>>,
}

impl AttentionShape {
    /// G, the query heads per key head.
    pub fn group(&self) -> usize {
        self.heads / self.kv_heads
    }
    /// H·D.
    pub fn query_width(&self) -> usize {
        self.heads * self.head_size
    }
    /// Values of a row of keys and values.
    pub fn kv_width(&self) -> usize {
        2 * self.kv_heads * self.head_size
    }
    /// 1/√D, in f64: its rounding to f32 would stretch all scores alike, and sharp attention feels that most.
    pub fn scale(&self) -> f64 {
        if is_planted(Mutant::MissingScale) {
            return 1.0;
        }
        1.0 / (self.head_size as f64).sqrt()
    }
}

/// Query rows of a tile: all heads of a group share a tile's keys, so wide groups take fewer rows. Part of
/// the numerics: the gradient of a key is summed tile by tile.
pub fn tile_rows(group: usize) -> usize {
    (256 / group).clamp(8, 64)
}

/// One thread's working memory for tiles of at most `tile_rows` queries with at most `keys` keys each.
pub struct Scratch<'a> {
    pub(crate) query: &'a mut [f32],
    pub(crate) d_out: &'a mut [f32],
    pub(crate) probabilities: &'a mut [f32],
    pub(crate) d_scores: &'a mut [f32],
    pub(crate) partial: &'a mut [f32],
}

/// Floats of [`Scratch`].
pub fn scratch_floats(shape: &AttentionShape, keys: usize, backward: bool) -> usize {
    let queries = tile_rows(shape.group()) * shape.group();
    let forward = queries * (shape.head_size + keys);
    if backward { 2 * forward + keys * shape.head_size } else { forward }
}

impl<'a> Scratch<'a> {
    /// Cuts [`scratch_floats`] values into a thread's buffers.
    pub fn new(shape: &AttentionShape, keys: usize, backward: bool, floats: &'a mut [f32]) -> Scratch<'a> {
        let queries = tile_rows(shape.group()) * shape.group();
        let once = usize::from(backward);
        let (query, rest) = floats.split_at_mut(queries * shape.head_size);
        let (probabilities, rest) = rest.split_at_mut(queries * keys);
        let (d_out, rest) = rest.split_at_mut(once * queries * shape.head_size);
        let (d_scores, rest) = rest.split_at_mut(once * queries * keys);
        let partial = &mut rest[..once * keys * shape.head_size];
        Scratch { query, d_out, probabilities, d_scores, partial }
    }
}
