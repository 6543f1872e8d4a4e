//! Attention, backward.

use super::head_tile::{HeadTile, head_parts, join_heads};
use super::{AttentionShape, Scratch, Tile};
use crate::parallel::for_each;
use tunesmith_kernels::{Cpu, soft_cap_backward, softmax_backward};
use tunesmith_plan::mutants::{Mutant, is_planted};

/// Which gradients are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Those of queries, keys and values.
    All,
    /// Those of keys and values at places below this one, and none of the queries.
    KeysBelow(usize),
}

/// Adds to the gradients of keys and values, and sets those of the queries where wanted.
///
/// `d_out` [n, H·D] belongs to the n query rows of `tiles`, as does `d_queries`; both follow the tiles.
/// `d_keys_values` is by head: [KV, places, 2, D]. A key's gradient is summed tile by tile in their order,
/// over the queries of a tile apart, in their order and head by head: bits depend on the tiles only.
/// The scores are computed again instead of being stored. `by_head` [n, H·D] is working memory.
pub fn attention_backward(
    cpu: &Cpu,
    shape: &AttentionShape,
    tiles: &[Tile],
    queries: &[f32],
    keys_values: &[f32],
    d_out: &[f32],
    wanted: Wanted,
    scratch: Vec<Scratch<'_>>,
    by_head: &mut [f32],
    d_queries: &mut [f32],
    d_keys_values: &mut [f32],
) {
    let mut heads: Vec<Vec<_>> = (0..shape.kv_heads).map(|_| Vec::with_capacity(tiles.len())).collect();
    for (tile, head, part) in head_parts(shape, tiles, by_head) {
        heads[head].push((tile, part));
    }
    let per_head = d_keys_values.len() / shape.kv_heads;
    let items: Vec<_> = heads.into_iter().zip(d_keys_values.chunks_exact_mut(per_head)).enumerate().collect();
    for_each(cpu, scratch, items, |scratch, (head, (tiles, d_keys_values))| {
        for (tile, d_query) in tiles {
            let work = HeadTile { isa: cpu.isa, shape, tile, head, keys_values };
            work.gather(queries, shape.scale(), scratch.query, |query| tile.sources[query]);
            work.gather(d_out, 1.0, scratch.d_out, |query| tile.start + query);
            work.probabilities(scratch.query, scratch.probabilities, scratch.capped);
            work.d_probabilities(scratch.d_out, scratch.d_scores);
            let rows = scratch.probabilities.chunks_exact(tile.width).take(work.rows());
            let rows = rows.zip(scratch.d_scores.chunks_exact_mut(tile.width)).enumerate();
            for (row, (probabilities, d_scores)) in rows {
                let visible = tile.visible[row / shape.group()];
                let first = shape.first_key(visible);
                d_scores[..first].fill(0.0);
                if is_planted(Mutant::SoftmaxWithoutSum) {
                    d_scores.iter_mut().zip(probabilities).for_each(|(d, p)| *d *= p);
                } else {
                    softmax_backward(cpu.isa, &probabilities[first..visible], &mut d_scores[first..visible]);
                }
                d_scores[visible..].fill(0.0);
                if let Some(cap) = shape.soft_cap {
                    let capped = &scratch.capped[row * tile.width..][..visible];
                    soft_cap_backward(cpu.isa, cap, capped, &mut d_scores[..visible]);
                }
            }
            if wanted == Wanted::All {
                work.weighted_keys(scratch.d_scores, d_query);
            }
            if is_planted(Mutant::FirstHeadOnly) {
                let others = |row: &usize| !row.is_multiple_of(shape.group());
                for row in (0..work.rows()).filter(others) {
                    scratch.d_scores[row * tile.width..][..tile.width].fill(0.0);
                }
            }
            add_to_keys(&work, wanted, scratch, d_keys_values);
        }
    });
    if wanted == Wanted::All {
        join_heads(cpu, shape, tiles, by_head, shape.scale(), d_queries);
    }
}

/// dK += dSᵀ·(Q/√D) and dV += Pᵀ·dO, panel by panel.
fn add_to_keys(work: &HeadTile<'_>, wanted: Wanted, scratch: &mut Scratch<'_>, d_keys_values: &mut [f32]) {
    let d = work.shape.head_size;
    for panel in &work.tile.panels {
        if matches!(wanted, Wanted::KeysBelow(end) if panel.keys.start >= end) {
            continue;
        }
        let partial = &mut scratch.partial[..panel.keys.len() * d];
        let places = &mut d_keys_values[panel.keys.start * 2 * d..panel.keys.end * 2 * d];
        work.onto_keys(panel, scratch.d_scores, scratch.query, partial);
        add_strided(partial, d, places, 0);
        work.onto_keys(panel, scratch.probabilities, scratch.d_out, partial);
        if !is_planted(Mutant::DroppedValueGradient) {
            add_strided(partial, d, places, d);
        }
    }
}

/// Adds rows of `d` values to the key (offset 0) or value (offset d) halves of rows of 2·d.
fn add_strided(rows: &[f32], d: usize, places: &mut [f32], offset: usize) {
    for (row, place) in rows.chunks_exact(d).zip(places.chunks_exact_mut(2 * d)) {
        for (place, value) in place[offset..offset + d].iter_mut().zip(row) {
            *place += value;
        }
    }
}
