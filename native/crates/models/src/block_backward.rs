//! The backward of one decoder block over rows that close.

use crate::StepError;
use crate::arena::Arena;
use crate::block_forward::Context;
use crate::pass::BackwardPass;
use crate::store::{AttentionScratch, BackwardScratch, Layer, MlpScratch};
use tunesmith_ops::{Columns, Device, View, ViewMut, Wanted};
use tunesmith_plan::mutants::{Mutant, is_planted};

/// Where the gradients of keys and values of rows that stay open come from and go to.
pub(crate) struct OpenKeys<'a, D: Device> {
    /// By head [KV, open, 2, D]; read for the rows open before, set for those open after.
    pub d_open: ViewMut<'a, D>,
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
pub(crate) fn block_backward<D: Device>(
    context: &Context<'_, D>,
    layer: usize,
    pass: &BackwardPass,
    store: &Layer<'_, D>,
    mut open: OpenKeys<'_, D>,
    depth: Depth,
    scratch: &mut BackwardScratch<'_, D>,
) -> Result<(), StepError> {
    context.check_canceled()?;
    let Context { model, device, rotary, extent, .. } = context;
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
    let d_stream = if last { &mut *dx_targets } else { &mut *dx };

    {
        let mlp = MlpScratch::cut(config, extent, &mut Arena::over(phase.all()));
        let (d_activations, d_pre, pre, d_out) =
            (mlp.d_activations, mlp.d_pre, store.pre.view(), d_stream.view());
        device.feed_forward_backward(&block.mlp, pre, places, d_out, d_activations, d_pre, d_normed.all());
    }
    let (middle, statistics) = (store.middle.view(), store.mlp_statistics.view());
    device.norm_backward(&block.mlp_norm, middle, statistics, places, d_normed.view(), d_stream.all());

    let mut part = AttentionScratch::cut(config, extent, &mut Arena::over(phase.all()));
    device.linear_backward(&block.output, m, d_stream.view(), part.d_attended.all());
    let mut d_held = part.d_held.part(0..open.held * kv);
    open.load(*device, d_held.all(), shape.kv_heads, kv);
    let wanted = match depth {
        Depth::Input => Wanted::All,
        Depth::PromptKeys(end) => Wanted::KeysBelow(end),
    };
    let mut d_queries = part.d_queries.part(0..m * q);
    device.attention_backward(
        shape,
        tiles,
        store.queries.view(),
        store.keys_values.view(),
        extent.keys,
        part.d_attended.view(),
        wanted,
        part.attention,
        d_queries.all(),
        d_held.all(),
    );
    open.save(*device, d_held.view(), shape.kv_heads, kv);
    if depth != Depth::Input {
        return Ok(());
    }

    open.take_closing(*device, &pass.slots, d_held.view(), shape.kv_heads, kv, part.d_keys_values.all());
    if let Some(rotary) = rotary {
        let d_keys_values = part.d_keys_values.part(0..n * kv);
        device.rotate_backward(rotary, &pass.positions, shape.kv_heads, d_keys_values, kv);
        device.rotate_backward(rotary, positions, shape.heads, d_queries.all(), q);
    }
    let d_keys_values = part.d_keys_values.view();
    if last {
        device.project_keys_values_backward(&block.projection, n, d_keys_values, d_normed.all());
        let through = &mut part.d_through_queries;
        device.project_queries_backward(&block.projection, m, d_queries.view(), through.all());
        if !is_planted(Mutant::DroppedLastQueries) {
            device.scatter_add(through.view().part(0..m * c), c, &pass.targets, d_normed.all());
        }
        device.zero(dx.part(0..n * c));
        device.scatter_add(dx_targets.view().part(0..m * c), c, &pass.targets, dx.all());
    } else {
        let d_queries = d_queries.view();
        device.project_backward(&block.projection, n, d_queries, d_keys_values, part.d_fused, d_normed.all());
    }
    if is_planted(Mutant::DroppedResidual) {
        device.zero(dx.part(0..n * c));
    }
    let (x, statistics) = (store.x.view(), store.attention_statistics.view());
    device.norm_backward(&block.attention_norm, x, statistics, &pass.slots, d_normed.view(), dx.all());
    let found = device.first_non_finite_row(dx.view().part(0..n * c), c).map(|row| pass.rows[row]);
    let what = "the gradient of the hidden state";
    found.map_or(Ok(()), |row| Err(StepError::NonFinite { what, layer: Some(layer), row: Some(row) }))
}

impl<D: Device> OpenKeys<'_, D> {
    /// Sets d_held [KV, held, 2, D]: what earlier chunks left for rows still open, and zero for new ones. A row of
    /// keys and values has `width` values over all heads.
    fn load(&self, device: &D, mut d_held: ViewMut<'_, D>, kv_heads: usize, width: usize) {
        let (capacity, each) = (self.d_open.len() / kv_heads, width / kv_heads);
        for head in 0..kv_heads {
            let mut d_held = d_held.part(head * self.held * each..(head + 1) * self.held * each);
            let known = self.before * each;
            device.copy(
                self.d_open.view().part(head * capacity..head * capacity + known),
                d_held.part(0..known),
            );
            device.zero(d_held.part(known..self.held * each));
            if is_planted(Mutant::DroppedCrossChunkKeys) {
                device.zero(d_held);
            }
        }
    }

    /// Keeps the rows that stay open.
    fn save(&mut self, device: &D, d_held: View<'_, D>, kv_heads: usize, width: usize) {
        let (capacity, each) = (self.d_open.len() / kv_heads, width / kv_heads);
        for head in 0..kv_heads {
            let d_held = d_held.part(head * self.held * each..(head + 1) * self.held * each);
            let d_open = self.d_open.part(head * capacity..(head + 1) * capacity);
            device.gather(d_held, Columns::all(each), self.kept, d_open, Columns::all(each));
        }
    }

    /// Sets out [n, 2·KV·D], keys first, to the rows at `slots`.
    fn take_closing(
        &self,
        device: &D,
        slots: &[usize],
        d_held: View<'_, D>,
        kv_heads: usize,
        width: usize,
        mut out: ViewMut<'_, D>,
    ) {
        let (each, d) = (width / kv_heads, width / kv_heads / 2);
        for head in 0..kv_heads {
            let d_held = d_held.part(head * self.held * each..(head + 1) * self.held * each);
            for (half, first) in [(0, head * d), (d, (kv_heads + head) * d)] {
                let from = Columns { stride: each, first: half, width: d };
                device.gather(d_held, from, slots, out.all(), Columns { stride: width, first, width: d });
            }
        }
    }
}
