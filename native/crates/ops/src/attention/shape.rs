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
    /// A score per query head that takes part in the softmax and has no value, or none.
    pub sinks: Option<Vec<f32>>,
    /// What scores are multiplied by; nearly always [`AttentionShape::usual_scale`].
    pub scale: f64,
    /// How many keys a query sees at most, itself included; the nearest ones.
    pub window: Option<usize>,
    /// The bound that scores are softly kept within.
    pub soft_cap: Option<f32>,
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
    /// 1/√D.
    pub fn usual_scale(head_size: usize) -> f64 {
        1.0 / (head_size as f64).sqrt()
    }
    /// The scale, in f64: its rounding to f32 would stretch all scores alike, and sharp attention feels that most.
    pub fn scale(&self) -> f64 {
        if is_planted(Mutant::MissingScale) { 1.0 } else { self.scale }
    }
    /// The first of the `visible` keys that a query really sees.
    pub fn first_key(&self, visible: usize) -> usize {
        self.window.map_or(0, |window| visible.saturating_sub(window))
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
    /// Scores behind the soft cap, where there is one.
    pub(crate) capped: &'a mut [f32],
}

/// Floats of [`Scratch`].
pub fn scratch_floats(shape: &AttentionShape, keys: usize, backward: bool) -> usize {
    let queries = tile_rows(shape.group()) * shape.group();
    let forward = queries * (shape.head_size + keys);
    if backward { 2 * forward + keys * shape.head_size + capped_floats(shape, keys) } else { forward }
}

/// Scores that backward keeps for the slope of a soft cap.
fn capped_floats(shape: &AttentionShape, keys: usize) -> usize {
    shape.soft_cap.map_or(0, |_| tile_rows(shape.group()) * shape.group() * keys)
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
        let (partial, rest) = rest.split_at_mut(once * keys * shape.head_size);
        let capped = &mut rest[..once * capped_floats(shape, keys)];
        Scratch { query, d_out, probabilities, d_scores, partial, capped }
    }
}
