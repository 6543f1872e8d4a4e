//! Attention, forward.

use super::head_tile::{HeadTile, head_parts, join_heads};
use super::{AttentionShape, Scratch, Tile};
use crate::parallel::for_each;
use tunesmith_kernels::Cpu;

/// Sets out [n, H·D], the softmax(cap(scale·q·kᵀ) + bias)·v of the n query rows of `tiles`, which follow each other.
///
/// `queries` [.., H·D] and `keys_values` [.., 2·KV·D] hold a row per place (see [`Tile::new`]); `by_head`
/// [n, H·D] is working memory, `scratch` one piece per thread.
pub fn attention(
    cpu: &Cpu,
    shape: &AttentionShape,
    tiles: &[Tile],
    queries: &[f32],
    keys_values: &[f32],
    scratch: Vec<Scratch<'_>>,
    by_head: &mut [f32],
    out: &mut [f32],
) {
    for_each(cpu, scratch, head_parts(shape, tiles, by_head), |scratch, (tile, head, out)| {
        let work = HeadTile { isa: cpu.isa, shape, tile, head, keys_values };
        work.gather(queries, shape.scale(), scratch.query, |query| tile.sources[query]);
        work.probabilities(scratch.query, scratch.probabilities, scratch.capped);
        work.weighted_values(scratch.probabilities, out);
    });
    join_heads(cpu, shape, tiles, by_head, 1.0, out);
}
