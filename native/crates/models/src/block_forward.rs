//! One decoder block over the rows of a pass.

use crate::StepError;
use crate::arena::Arena;
use crate::extent::Extent;
use crate::made::{OfAll, OfOutputs};
use crate::model::Model;
use crate::pass::ForwardPass;
use crate::store::ForwardScratch;
use crate::weights::Block;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tunesmith_ops::{Beta, Columns, Device, View, ViewMut, Weights};

/// What stays the same over the blocks of a pass.
pub(crate) struct Context<'a, D: Device> {
    pub model: &'a Model<D::Weights>,
    pub device: &'a D,
    /// One for each of the model's rotations.
    pub rotary: &'a [Arc<<D::Weights as Weights>::Rotary>],
    pub extent: &'a Extent,
    /// Set by the caller to stop; looked at before every block.
    pub cancel: &'a AtomicBool,
}

impl<D: Device> Context<'_, D> {
    pub fn check_canceled(&self) -> Result<(), StepError> {
        if self.cancel.load(Ordering::Relaxed) { Err(StepError::Canceled) } else { Ok(()) }
    }
}

/// The rows of a block. In the last block `of_outputs` and `out` hold the output rows only.
pub(crate) struct BlockRows<'a, D: Device> {
    /// [n, C], read.
    pub x: View<'a, D>,
    /// The store of keys and values of this layer; the pass's own rows are set.
    pub keys_values: ViewMut<'a, D>,
    /// Set.
    pub of_all: OfAll<'a, D>,
    /// Set.
    pub of_outputs: OfOutputs<'a, D>,
    /// [m, C], set.
    pub out: ViewMut<'a, D>,
}

/// Runs block `layer`. In the last one only rows whose output is read get queries and what follows.
///
/// # Errors
/// [`StepError::Canceled`], [`StepError::NonFinite`].
pub(crate) fn block_forward<D: Device>(
    context: &Context<'_, D>,
    layer: usize,
    pass: &ForwardPass,
    mut rows: BlockRows<'_, D>,
    scratch: ViewMut<'_, D>,
) -> Result<(), StepError> {
    context.check_canceled()?;
    let Context { model, device, extent, .. } = context;
    let config = model.config();
    let at = Place {
        context,
        block: &model.decoder.blocks[layer],
        pass,
        layer,
        n: pass.rows(),
        m: pass.output_rows(layer, config),
        last: layer + 1 == config.layers,
    };
    let mut scratch = ForwardScratch::cut(config, extent, &mut Arena::over(scratch));
    at.attention(&mut rows, &mut scratch)?;
    at.feed_forward(&mut rows, &mut scratch);
    let c = config.hidden;
    let found = device.first_non_finite_row(rows.out.view().part(0..at.m * c), c);
    let Some(row) = found else { return Ok(()) };
    let row = pass.first_row + if at.last { pass.outputs[row] } else { row };
    Err(StepError::NonFinite { what: "the hidden state", layer: Some(layer), row: Some(row) })
}

/// A block over the rows of a pass.
struct Place<'a, D: Device> {
    context: &'a Context<'a, D>,
    block: &'a Block<D::Weights>,
    pass: &'a ForwardPass,
    layer: usize,
    /// Rows.
    n: usize,
    /// Rows whose output is read.
    m: usize,
    /// Whether it is the last block, where these are fewer.
    last: bool,
}

impl<D: Device> Place<'_, D> {
    /// Sets keys and values, and `middle` to the block's input and what attention adds to it.
    fn attention(
        &self,
        rows: &mut BlockRows<'_, D>,
        scratch: &mut ForwardScratch<'_, D>,
    ) -> Result<(), StepError> {
        let Context { model, device, extent, .. } = self.context;
        let (config, block) = (model.config(), self.block);
        let (c, q) = (config.hidden, config.query_width());
        let (n, m) = (self.n, self.m);
        let made = &mut rows.of_outputs;
        match &block.attention_norm {
            Some(norm) => {
                let statistics = rows.of_all.attention_statistics.all();
                device.norm(norm, n, rows.x, scratch.normed.part(0..n * c), statistics);
            }
            None => device.copy(rows.x.part(0..n * c), scratch.normed.part(0..n * c)),
        }
        let normed = scratch.normed.view();
        if self.last {
            let all = Columns::all(c);
            device.gather(normed, all, &self.pass.outputs, scratch.output_rows.all(), all);
        }
        let input = Input { normed, output_rows: scratch.output_rows.view() };
        let (fused, normed_keys) = (scratch.fused.all(), scratch.normed_keys.all());
        self.project(input, rows.keys_values.all(), &mut rows.of_all, made, fused, normed_keys)?;

        let tiles = if self.last { &self.pass.output_tiles } else { &self.pass.tiles };
        let (queries, keys_values) = (made.queries.view(), rows.keys_values.view());
        let (own, attended) = (scratch.attention.all(), scratch.attended.part(0..m * q));
        device.attention(&block.attention, tiles, queries, keys_values, extent.keys, own, attended);
        if self.last {
            let all = Columns::all(c);
            device.gather(rows.x, all, &self.pass.outputs, made.middle.all(), all);
        } else {
            device.copy(rows.x.part(0..m * c), made.middle.all().into_part(0..m * c));
        }
        let attended = scratch.attended.view();
        if config.adds_branches_itself() {
            device.linear(&block.output, m, attended, made.middle.all(), Beta::Add);
            return Ok(());
        }
        let norm = &block.attention_out_norm;
        let mut branch = scratch.branch.part(0..m * c);
        let raw = if norm.is_some() { made.attended.all() } else { branch.all() };
        device.linear(&block.output, m, attended, raw, Beta::Overwrite);
        if let Some(norm) = norm {
            let statistics = made.attended_statistics.all();
            device.norm(norm, m, made.attended.view(), branch.all(), statistics);
        }
        device.add_scaled(config.residual_scale, branch.view(), made.middle.all().into_part(0..m * c));
        Ok(())
    }

    /// Sets queries, keys and values, normed and rotated.
    fn project(
        &self,
        input: Input<'_, D>,
        mut keys_values: ViewMut<'_, D>,
        of_all: &mut OfAll<'_, D>,
        made: &mut OfOutputs<'_, D>,
        fused: ViewMut<'_, D>,
        mut normed_keys: ViewMut<'_, D>,
    ) -> Result<(), StepError> {
        let Context { model, device, rotary, .. } = self.context;
        let (config, block, pass) = (model.config(), self.block, self.pass);
        let (n, m, q, k) = (self.n, self.m, config.query_width(), config.key_width());
        let mut own_keys = keys_values.part(pass.base * 2 * k..(pass.base + n) * 2 * k);
        {
            let normed = block.query_norm.is_some();
            let queries = if normed { made.raw_queries.all() } else { made.queries.all() };
            if self.last {
                device.project_keys_values(&block.projection, n, input.normed, own_keys.all());
                device.project_queries(&block.projection, m, input.output_rows, queries);
            } else {
                device.project(&block.projection, n, input.normed, fused, queries, own_keys.all());
            }
        }
        // Checked before attention, where a row that sees no infinite value still meets it times zero.
        if let Some(row) = device.first_non_finite_row(own_keys.view(), 2 * k) {
            let (layer, row) = (Some(self.layer), Some(pass.first_row + row));
            return Err(StepError::NonFinite { what: "keys or values", layer, row });
        }
        let [query_parts, key_parts] = config.normed_parts();
        if let Some(norm) = &block.query_norm {
            let statistics = made.query_statistics.all();
            device.norm(norm, m * query_parts, made.raw_queries.view(), made.queries.all(), statistics);
        }
        if let Some(norm) = &block.key_norm {
            let every: Vec<usize> = (0..n).collect();
            let (keys, all) = (Columns { stride: 2 * k, first: 0, width: k }, Columns::all(k));
            device.gather(own_keys.view(), keys, &every, of_all.raw_keys.all(), all);
            let statistics = of_all.key_statistics.all();
            device.norm(norm, n * key_parts, of_all.raw_keys.view(), normed_keys.all(), statistics);
            device.gather(normed_keys.view(), all, &every, own_keys.all(), keys);
        }
        if let Some(rotation) = block.rotation {
            let positions = if self.last { &pass.output_positions } else { &pass.positions };
            device.rotate(&rotary[rotation.keys], &pass.positions, config.kv_heads, own_keys, 2 * k);
            device.rotate(&rotary[rotation.queries], positions, config.heads, made.queries.all(), q);
        }
        Ok(())
    }

    /// Sets the block's output from `middle` and what the MLP adds to it.
    fn feed_forward(&self, rows: &mut BlockRows<'_, D>, scratch: &mut ForwardScratch<'_, D>) {
        let Context { model, device, .. } = self.context;
        let (config, block, made) = (model.config(), self.block, &mut rows.of_outputs);
        let (n, m, c) = (self.n, self.m, config.hidden);
        match (&block.mlp_norm, config.parallel) {
            (Some(norm), Some(_)) => {
                let statistics = rows.of_all.parallel_statistics.all();
                device.norm(norm, n, rows.x, scratch.normed.all(), statistics);
                if self.last {
                    let (normed, all) = (scratch.normed.view(), Columns::all(c));
                    device.gather(normed, all, &self.pass.outputs, scratch.output_rows.all(), all);
                }
            }
            (Some(norm), None) => {
                let (middle, statistics) = (made.middle.view(), made.mlp_statistics.all());
                device.norm(norm, m, middle, scratch.normed.all(), statistics);
            }
            (None, None) => device.copy(made.middle.view().part(0..m * c), scratch.normed.part(0..m * c)),
            // The MLP reads what attention reads.
            (None, Some(_)) => {}
        }
        let parallel = config.parallel.is_some();
        let input = if parallel && self.last { scratch.output_rows.view() } else { scratch.normed.view() };
        let (pre, activations) = (made.pre.all(), scratch.activations.all());
        device.copy(made.middle.view().part(0..m * c), rows.out.part(0..m * c));
        if config.adds_branches_itself() {
            return device.feed_forward(&block.mlp, m, input, pre, activations, rows.out.all());
        }
        let mut branch = scratch.branch.part(0..m * c);
        let mut raw = if block.mlp_out_norm.is_some() { made.fed.all() } else { branch.all() };
        device.zero(raw.part(0..m * c));
        device.feed_forward(&block.mlp, m, input, pre, activations, raw);
        if let Some(norm) = &block.mlp_out_norm {
            device.norm(norm, m, made.fed.view(), branch.all(), made.fed_statistics.all());
        }
        device.add_scaled(config.residual_scale, branch.view(), rows.out.part(0..m * c));
    }
}

/// Rows in front of attention [n, C], and in the last block those whose output is read [m, C].
struct Input<'a, D: Device> {
    normed: View<'a, D>,
    output_rows: View<'a, D>,
}
