//! One tile under one key head: the products that forward and backward share.

use super::tile::TilePanel;
use super::{AttentionShape, Tile};
use crate::parallel::for_each;
use std::ops::Range;
use tunesmith_kernels::{Beta, Cpu, Isa, SmallGemm, small_gemm, soft_cap, softmax};
use tunesmith_plan::mutants::{Mutant, is_planted};

/// A tile's queries of one group: row i·G + g of every buffer here is head g of query i.
/// Rows of scores are `tile.width` apart, indexed by key position.
pub(super) struct HeadTile<'a> {
    pub isa: Isa,
    pub shape: &'a AttentionShape,
    pub tile: &'a Tile,
    /// The key head.
    pub head: usize,
    pub keys_values: &'a [f32],
}

impl HeadTile<'_> {
    /// Rows of the tile's buffers.
    pub fn rows(&self) -> usize {
        self.tile.rows() * self.shape.group()
    }

    /// Sets out [rows, D] = factor · source, where query i's heads lie in row `place(i)` of source [.., H·D].
    pub fn gather(&self, source: &[f32], factor: f64, out: &mut [f32], place: impl Fn(usize) -> usize) {
        let group = self.shape.group() * self.shape.head_size;
        for (query, out) in out.chunks_exact_mut(group).take(self.tile.rows()).enumerate() {
            let from = place(query) * self.shape.query_width() + self.head * group;
            for (out, value) in out.iter_mut().zip(&source[from..from + group]) {
                *out = (factor * f64::from(*value)) as f32;
            }
        }
    }

    /// Sets the softmax probabilities [rows, width] of the scaled queries [rows, D]; 0 where a key is not
    /// visible. `capped` [rows, width] is set to the softly capped scores, or is empty if nobody asks for them.
    pub fn probabilities(&self, query: &[f32], out: &mut [f32], capped: &mut [f32]) {
        let (group, width) = (self.shape.group(), self.tile.width);
        self.against_keys(query, self.key_offset(), out);
        if let Some(cap) = self.shape.soft_cap {
            let scores = &mut out[..self.rows() * width];
            soft_cap(self.isa, cap, scores);
            if !capped.is_empty() {
                capped[..scores.len()].copy_from_slice(scores);
            }
        }
        for (row, scores) in out.chunks_exact_mut(width).take(self.rows()).enumerate() {
            let query = row / group;
            if let Some(slopes) = &self.shape.slopes {
                let slope = slopes[self.head * group + row % group];
                add_alibi(&mut scores[..self.tile.visible[query]], slope, self.tile.positions[query]);
            }
            let visible = self.tile.visible[query];
            let missing = usize::from(is_planted(Mutant::MissingOwnKey) && visible > 1);
            let (before, scores) = scores.split_at_mut(self.shape.first_key(visible));
            let sink = self.shape.sinks.as_ref().map(|sinks| sinks[self.head * group + row % group]);
            softmax(self.isa, scores, visible - missing - before.len(), sink);
            before.fill(0.0);
        }
    }

    /// Sets d_probabilities [rows, width] = d_out [rows, D] · values.
    pub fn d_probabilities(&self, d_out: &[f32], out: &mut [f32]) {
        self.against_keys(d_out, self.value_offset(), out);
    }

    /// Sets out [rows, D] = weights [rows, width] · values.
    pub fn weighted_values(&self, weights: &[f32], out: &mut [f32]) {
        self.weighted(weights, self.value_offset(), out);
    }

    /// Sets out [rows, D] = weights [rows, width] · keys.
    pub fn weighted_keys(&self, weights: &[f32], out: &mut [f32]) {
        self.weighted(weights, self.key_offset(), out);
    }

    /// Sets out [keys, D] = Σ over a panel's queries of weights · rows of x [rows, D].
    pub fn onto_keys(&self, panel: &TilePanel, weights: &[f32], x: &[f32], out: &mut [f32]) {
        let (queries, width, d) = (self.panel_rows(panel), self.tile.width, self.shape.head_size);
        small_gemm(
            self.isa,
            SmallGemm {
                m: panel.keys.len(),
                n: d,
                k: queries.len(),
                a: &weights[queries.start * width + panel.depth..],
                a_strides: (1, width),
                b: &x[queries.start * d..],
                b_strides: (d, 1),
                out,
                out_stride: d,
                beta: Beta::Overwrite,
            },
        );
    }

    fn key_offset(&self) -> usize {
        self.head * self.shape.head_size
    }

    fn value_offset(&self) -> usize {
        (self.shape.kv_heads + self.head) * self.shape.head_size
    }

    fn panel_rows(&self, panel: &TilePanel) -> Range<usize> {
        panel.queries.start * self.shape.group()..panel.queries.end * self.shape.group()
    }

    /// x [rows, D] against all panelled keys or values, by position.
    fn against_keys(&self, x: &[f32], offset: usize, out: &mut [f32]) {
        let (width, d, stride) = (self.tile.width, self.shape.head_size, self.shape.kv_width());
        for panel in &self.tile.panels {
            let queries = self.panel_rows(panel);
            small_gemm(
                self.isa,
                SmallGemm {
                    m: queries.len(),
                    n: panel.keys.len(),
                    k: d,
                    a: &x[queries.start * d..],
                    a_strides: (d, 1),
                    b: &self.keys_values[panel.keys.start * stride + offset..],
                    b_strides: (1, stride),
                    out: &mut out[queries.start * width + panel.depth..],
                    out_stride: width,
                    beta: Beta::Overwrite,
                },
            );
        }
    }

    /// One chain over the keys from position 0: a panel goes on where its parent's panel ended.
    fn weighted(&self, weights: &[f32], offset: usize, out: &mut [f32]) {
        let (width, d, stride) = (self.tile.width, self.shape.head_size, self.shape.kv_width());
        for panel in &self.tile.panels {
            let queries = self.panel_rows(panel);
            small_gemm(
                self.isa,
                SmallGemm {
                    m: queries.len(),
                    n: d,
                    k: panel.keys.len(),
                    a: &weights[queries.start * width + panel.depth..],
                    a_strides: (width, 1),
                    b: &self.keys_values[panel.keys.start * stride + offset..],
                    b_strides: (stride, 1),
                    out: &mut out[queries.start * d..],
                    out_stride: d,
                    beta: if panel.depth == 0 { Beta::Overwrite } else { Beta::Add },
                },
            );
        }
    }
}

/// scores[key] += slope · (key − query). The softmax sees no difference to slope · key, the paper's other
/// form; near keys, which matter most, lose no digits to a large common term.
fn add_alibi(scores: &mut [f32], slope: f32, position: usize) {
    for (key, score) in scores.iter_mut().enumerate() {
        *score += slope * (key as f32 - position as f32);
    }
}

/// Cuts `by_head` into one part for each tile and key head, tile after tile.
pub(super) fn head_parts<'a>(
    shape: &AttentionShape,
    tiles: &'a [Tile],
    by_head: &'a mut [f32],
) -> Vec<(&'a Tile, usize, &'a mut [f32])> {
    let mut rest = by_head;
    let mut parts = Vec::with_capacity(tiles.len() * shape.kv_heads);
    for tile in tiles {
        for head in 0..shape.kv_heads {
            let (part, tail) = rest.split_at_mut(tile.rows() * shape.group() * shape.head_size);
            parts.push((tile, head, part));
            rest = tail;
        }
    }
    parts
}

/// Sets out [n, H·D] = factor · by_head, back in the order of rows.
pub(super) fn join_heads(
    cpu: &Cpu,
    shape: &AttentionShape,
    tiles: &[Tile],
    by_head: &[f32],
    factor: f64,
    out: &mut [f32],
) {
    let (width, group) = (shape.query_width(), shape.group() * shape.head_size);
    let mut rest = out;
    let mut items = Vec::with_capacity(tiles.len());
    let mut start = 0;
    for tile in tiles {
        assert_eq!(tile.start, start, "tiles follow each other");
        let (part, tail) = rest.split_at_mut(tile.rows() * width);
        items.push((&by_head[start * width..][..tile.rows() * width], part));
        start += tile.rows();
        rest = tail;
    }
    for_each(cpu, vec![(); cpu.pool.threads()], items, |(), (by_head, out)| {
        for (head, from) in by_head.chunks_exact(by_head.len() / shape.kv_heads).enumerate() {
            for (row, from) in from.chunks_exact(group).enumerate() {
                let out = &mut out[row * width + head * group..][..group];
                for (out, value) in out.iter_mut().zip(from) {
                    *out = (factor * f64::from(*value)) as f32;
                }
            }
        }
    });
}
