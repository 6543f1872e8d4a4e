//! The backward of one decoder block over rows that close.

use crate::StepError;
use crate::arena::Arena;
use crate::block_forward::Context;
use crate::pass::BackwardPass;
use crate::store::{AttentionScratch, BackwardScratch, Layer, MlpScratch, worker_scratch};
use tunesmith_kernels::Beta;
use tunesmith_ops::{Wanted, attention_backward, first_non_finite_row, scatter_add_rows};
use tunesmith_plan::mutants::{Mutant, is_planted};

/// Where the gradients of keys and values of rows that stay open come from and go to.
pub(crate) struct OpenKeys<'a> {
    /// By head [KV, open, 2, D]; read for the rows open before, set for those open after.
    pub d_open: &'a mut [f32],
    /// Rows open before: their slots are 0..before.
    pub before: usize,
    /// Slots of the rows that stay open.
    pub kept: &'a [usize],
    /// Held rows.
    pub held: usize,
}

/// How far the gradient goes below the block's attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Depth {
    /// To the block's input.
    Input,
    /// To the keys and values of the prompts only: nothing below the text's first block is trained.
    PromptKeys(usize),
}

/// From the gradient of a block's output to that of its input, both in `scratch.dx` [n, C] (in the last
/// block the former is in `scratch.dx_targets` [t, C]); gathers and hands on gradients of keys and values.
///
/// # Errors
/// [`StepError::Canceled`], [`StepError::NonFinite`].
pub(crate) fn block_backward(
    context: &Context<'_>,
    layer: usize,
    pass: &BackwardPass,
    store: &Layer<'_>,
    open: OpenKeys<'_>,
    depth: Depth,
    scratch: &mut BackwardScratch<'_>,
) -> Result<(), StepError> {
    context.check_canceled()?;
    let Context { model, cpu, rotary, extent, .. } = context;
    let (config, shape) = (model.config(), &model.shape);
    let block = &model.decoder.blocks[layer];
    let (c, q, kv) = (config.hidden, config.query_width(), 2 * config.key_width());
    let last = layer + 1 == config.layers;
    let n = pass.rows.len();
    let (tiles, places, positions) = if last {
        (&pass.target_tiles, &pass.target_slots, &pass.target_positions)
    } else {
        (&pass.tiles, &pass.slots, &pass.positions)
    };
    let m = places.len();
    let BackwardScratch { dx, dx_targets, d_normed, phase } = scratch;
    let d_stream: &mut [f32] = if last { dx_targets } else { dx };

    let mlp = MlpScratch::cut(config, extent, &mut Arena::over(phase));
    block.mlp.backward(cpu, store.pre, places, d_stream, mlp.d_activations, mlp.d_pre, d_normed);
    block.mlp_norm.backward(cpu, store.middle, store.mlp_statistics, places, d_normed, d_stream);

    let part = AttentionScratch::cut(config, extent, &mut Arena::over(phase));
    block.output.backward(cpu, m, d_stream, part.d_attended, Beta::Overwrite);
    let d_held = &mut part.d_held[..open.held * kv];
    open.load(d_held, kv / shape.kv_heads);
    let wanted = match depth {
        Depth::Input => Wanted::All,
        Depth::PromptKeys(end) => Wanted::KeysBelow(end),
    };
    let workers = worker_scratch(shape, extent, true, part.workers);
    let by_head = &mut part.by_head[..m * q];
    let d_queries = &mut part.d_queries[..m * q];
    attention_backward(
        cpu,
        shape,
        tiles,
        store.queries,
        store.keys_values,
        part.d_attended,
        wanted,
        workers,
        by_head,
        d_queries,
        d_held,
    );
    let held = open.held;
    open.save(d_held, kv / shape.kv_heads);
    if depth != Depth::Input {
        return Ok(());
    }

    take_closing(&pass.slots, d_held, held, shape.kv_heads, part.d_keys_values);
    if let Some(rotary) = rotary {
        rotary.backward(cpu, &pass.positions, shape.kv_heads, &mut part.d_keys_values[..n * kv], kv);
        rotary.backward(cpu, positions, shape.heads, d_queries, q);
    }
    if last {
        block.projection.backward_keys_values(cpu, n, part.d_keys_values, d_normed);
        block.projection.backward_queries(cpu, m, d_queries, part.d_through_queries);
        if !is_planted(Mutant::DroppedLastQueries) {
            scatter_add_rows(&part.d_through_queries[..m * c], c, &pass.targets, d_normed);
        }
        dx[..n * c].fill(0.0);
        scatter_add_rows(&dx_targets[..m * c], c, &pass.targets, dx);
    } else {
        block.projection.backward(cpu, n, d_queries, part.d_keys_values, part.d_fused, d_normed);
    }
    if is_planted(Mutant::DroppedResidual) {
        dx[..n * c].fill(0.0);
    }
    block.attention_norm.backward(cpu, store.x, store.attention_statistics, &pass.slots, d_normed, dx);
    let found = first_non_finite_row(cpu, &dx[..n * c], c).map(|row| pass.rows[row]);
    let what = "the gradient of the hidden state";
    found.map_or(Ok(()), |row| Err(StepError::NonFinite { what, layer: Some(layer), row: Some(row) }))
}

impl OpenKeys<'_> {
    /// Sets d_held [KV, held, width]: what earlier chunks left for rows still open, and zero for new ones.
    fn load(&self, d_held: &mut [f32], width: usize) {
        let heads = d_held.len() / (self.held * width).max(1);
        let capacity = self.d_open.len() / heads.max(1);
        for (head, d_held) in d_held.chunks_exact_mut((self.held * width).max(1)).enumerate() {
            let (before, new) = d_held.split_at_mut(self.before * width);
            before.copy_from_slice(&self.d_open[head * capacity..][..before.len()]);
            new.fill(0.0);
            if is_planted(Mutant::DroppedCrossChunkKeys) {
                before.fill(0.0);
            }
        }
    }

    /// Keeps the rows that stay open.
    fn save(self, d_held: &[f32], width: usize) {
        let heads = d_held.len() / (self.held * width).max(1);
        let capacity = self.d_open.len() / heads.max(1);
        for (head, d_held) in d_held.chunks_exact((self.held * width).max(1)).enumerate() {
            for (i, slot) in self.kept.iter().enumerate() {
                let to = head * capacity + i * width;
                self.d_open[to..to + width].copy_from_slice(&d_held[slot * width..][..width]);
            }
        }
    }
}

/// Sets out [n, 2·KV·D], keys first, from d_held [KV, held, 2, D].
fn take_closing(slots: &[usize], d_held: &[f32], held: usize, kv_heads: usize, out: &mut [f32]) {
    let width = d_held.len() / kv_heads / held.max(1);
    let d = width / 2;
    for (slot, out) in slots.iter().zip(out.chunks_exact_mut(kv_heads * width)) {
        let (keys, values) = out.split_at_mut(kv_heads * d);
        for head in 0..kv_heads {
            let from = &d_held[(head * held + slot) * width..][..width];
            keys[head * d..][..d].copy_from_slice(&from[..d]);
            values[head * d..][..d].copy_from_slice(&from[d..]);
        }
    }
}
