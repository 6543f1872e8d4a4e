//! The backward of one decoder block over rows that close.

use crate::StepError;
use crate::arena::Arena;
use crate::block_forward::Context;
use crate::config::Parallel;
use crate::pass::BackwardPass;
use crate::store::{AttentionScratch, BackwardScratch, Layer, MlpScratch};
use tunesmith_ops::{Columns, Device, Norm, View, ViewMut, Wanted};
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
    let config = model.config();
    let block = &model.decoder.blocks[layer];
    let (c, q, k) = (config.hidden, config.query_width(), config.key_width());
    let kv = 2 * k;
    let last = layer + 1 == config.layers;
    let n = pass.rows.len();
    let (tiles, places, positions) = if last {
        (&pass.target_tiles, &pass.target_slots, &pass.target_positions)
    } else {
        (&pass.tiles, &pass.slots, &pass.positions)
    };
    let m = places.len();
    let made = &store.of_outputs;
    let BackwardScratch { dx, dx_targets, d_normed, d_branch, d_mlp_input, phase } = scratch;
    let d_stream = if last { &mut *dx_targets } else { &mut *dx };

    {
        let mlp = MlpScratch::cut(config, extent, &mut Arena::over(phase.all()));
        let raw = (made.fed.view(), made.fed_statistics.view());
        let d_out = branch_gradient(context, &block.mlp_out_norm, raw, places, d_stream, d_branch, d_normed);
        let mut d_input = if config.parallel.is_some() { d_mlp_input.all() } else { d_normed.all() };
        let (d_activations, d_pre, pre) = (mlp.d_activations, mlp.d_pre, made.pre.view());
        device.feed_forward_backward(&block.mlp, pre, places, d_out, d_activations, d_pre, d_input.all());
    }
    if config.parallel.is_none() {
        let (middle, statistics) = (made.middle.view(), made.mlp_statistics.view());
        let d_normed = d_normed.view().part(0..m * c);
        norm_backward(
            *device,
            &block.mlp_norm,
            middle,
            statistics,
            places,
            d_normed,
            d_stream.part(0..m * c),
        );
    }

    let mut part = AttentionScratch::cut(config, extent, &mut Arena::over(phase.all()));
    let raw = (made.attended.view(), made.attended_statistics.view());
    let d_out =
        branch_gradient(context, &block.attention_out_norm, raw, places, d_stream, d_branch, d_normed);
    device.linear_backward(&block.output, m, d_out, part.d_attended.all());
    let mut d_held = part.d_held.part(0..open.held * kv);
    open.load(*device, d_held.all(), config.kv_heads, kv);
    let wanted = match depth {
        Depth::Input => Wanted::All,
        Depth::PromptKeys(end) => Wanted::KeysBelow(end),
    };
    let mut d_queries = part.d_queries.part(0..m * q);
    device.attention_backward(
        &block.attention,
        tiles,
        made.queries.view(),
        store.keys_values.view(),
        extent.keys,
        part.d_attended.view(),
        wanted,
        part.attention,
        d_queries.all(),
        d_held.all(),
    );
    open.save(*device, d_held.view(), config.kv_heads, kv);
    if depth != Depth::Input {
        return Ok(());
    }

    open.take_closing(*device, &pass.slots, d_held.view(), config.kv_heads, kv, part.d_keys_values.all());
    let mut d_keys_values = part.d_keys_values.part(0..n * kv);
    if let Some(rotation) = block.rotation {
        device.rotate_backward(
            &rotary[rotation.keys],
            &pass.positions,
            config.kv_heads,
            d_keys_values.all(),
            kv,
        );
        device.rotate_backward(&rotary[rotation.queries], positions, config.heads, d_queries.all(), q);
    }
    let [query_parts, key_parts] = config.normed_parts();
    if let Some(norm) = &block.key_norm {
        let every: Vec<usize> = (0..n).collect();
        let (keys, all) = (Columns { stride: kv, first: 0, width: k }, Columns::all(k));
        let [d_normed_keys, d_raw_keys] = &mut part.d_keys;
        device.gather(d_keys_values.view(), keys, &every, d_normed_keys.all(), all);
        device.zero(d_raw_keys.all());
        let (raw, statistics) = (store.of_all.raw_keys.view(), store.of_all.key_statistics.view());
        let d_normed_keys = d_normed_keys.view().part(0..n * k);
        let (parts, d_raw) = (parts_of(&pass.slots, key_parts), d_raw_keys.part(0..n * k));
        device.norm_backward(norm, raw, statistics, &parts, d_normed_keys, d_raw);
        device.gather(d_raw_keys.view(), all, &every, d_keys_values.all(), keys);
    }
    let d_queries = match &block.query_norm {
        None => d_queries.view(),
        Some(norm) => {
            device.zero(part.d_raw_queries.all());
            let (raw, statistics) = (made.raw_queries.view(), made.query_statistics.view());
            let (parts, d_raw) = (parts_of(places, query_parts), part.d_raw_queries.part(0..m * q));
            device.norm_backward(norm, raw, statistics, &parts, d_queries.view(), d_raw);
            part.d_raw_queries.view().part(0..m * q)
        }
    };
    let d_keys_values = d_keys_values.view();
    if last {
        device.project_keys_values_backward(&block.projection, n, d_keys_values, d_normed.all());
        let through = &mut part.d_through_queries;
        device.project_queries_backward(&block.projection, m, d_queries, through.all());
        if !is_planted(Mutant::DroppedLastQueries) {
            device.scatter_add(through.view().part(0..m * c), c, &pass.targets, d_normed.all());
        }
    } else {
        device.project_backward(&block.projection, n, d_queries, d_keys_values, part.d_fused, d_normed.all());
    }
    let d_mlp_input = d_mlp_input.view();
    match config.parallel {
        Some(Parallel::SharedNorm) if last => {
            device.scatter_add(d_mlp_input.part(0..m * c), c, &pass.targets, d_normed.all());
        }
        Some(Parallel::SharedNorm) => {
            device.add_scaled(1.0, d_mlp_input.part(0..m * c), d_normed.part(0..m * c));
        }
        Some(Parallel::OwnNorm) => {
            let at_targets: Vec<usize> = pass.targets.iter().map(|&target| pass.slots[target]).collect();
            let slots = if last { &at_targets } else { &pass.slots };
            let (x, statistics) = (store.x.view(), store.of_all.parallel_statistics.view());
            let d = d_mlp_input.part(0..m * c);
            norm_backward(*device, &block.mlp_norm, x, statistics, slots, d, d_stream.part(0..m * c));
        }
        None => {}
    }
    if last {
        device.zero(dx.part(0..n * c));
        device.scatter_add(dx_targets.view().part(0..m * c), c, &pass.targets, dx.all());
    }
    if is_planted(Mutant::DroppedResidual) {
        device.zero(dx.part(0..n * c));
    }
    let (x, statistics) = (store.x.view(), store.of_all.attention_statistics.view());
    let d_normed = d_normed.view().part(0..n * c);
    norm_backward(*device, &block.attention_norm, x, statistics, &pass.slots, d_normed, dx.part(0..n * c));
    let found = device.first_non_finite_row(dx.view().part(0..n * c), c).map(|row| pass.rows[row]);
    let what = "the gradient of the hidden state";
    found.map_or(Ok(()), |row| Err(StepError::NonFinite { what, layer: Some(layer), row: Some(row) }))
}

/// Adds to dx [m, C] what comes back through a norm, or dy itself where there is none.
fn norm_backward<D: Device>(
    device: &D,
    norm: &Option<Norm<D::Weights>>,
    x: View<'_, D>,
    statistics: View<'_, D>,
    places: &[usize],
    dy: View<'_, D>,
    dx: ViewMut<'_, D>,
) {
    match norm {
        Some(norm) => device.norm_backward(norm, x, statistics, places, dy, dx),
        None => device.add_scaled(1.0, dy, dx),
    }
}

/// The gradient of a branch's own result [m, C], given that of the residual stream it is added to: through the
/// residual's factor and the norm behind the branch, whose input and statistics are `raw`.
fn branch_gradient<'a, D: Device>(
    context: &Context<'_, D>,
    norm: &Option<Norm<D::Weights>>,
    (raw, statistics): (View<'_, D>, View<'_, D>),
    places: &[usize],
    d_stream: &'a ViewMut<'_, D>,
    d_branch: &'a mut ViewMut<'_, D>,
    scaled: &mut ViewMut<'_, D>,
) -> View<'a, D> {
    let (device, config) = (context.device, context.model.config());
    if config.adds_branches_itself() {
        return d_stream.view();
    }
    let values = 0..places.len() * config.hidden;
    let d_stream = d_stream.view().part(values.clone());
    device.zero(d_branch.part(values.clone()));
    match norm {
        None => device.add_scaled(config.residual_scale, d_stream, d_branch.part(values)),
        Some(norm) => {
            device.copy(d_stream, scaled.part(values.clone()));
            device.scale(config.residual_scale, scaled.part(values.clone()));
            let scaled = scaled.view().part(values.clone());
            device.norm_backward(norm, raw, statistics, places, scaled, d_branch.part(values));
        }
    }
    d_branch.view()
}

/// The places of the normed parts of rows, so many a row.
fn parts_of(rows: &[usize], parts: usize) -> Vec<usize> {
    rows.iter().flat_map(|row| row * parts..(row + 1) * parts).collect()
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
