//! One decoder block over the rows of a pass.

use crate::StepError;
use crate::arena::Arena;
use crate::extent::Extent;
use crate::model::Model;
use crate::pass::ForwardPass;
use crate::store::ForwardScratch;
use std::sync::atomic::{AtomicBool, Ordering};
use tunesmith_ops::{Beta, Columns, Device, View, ViewMut, Weights};

/// What stays the same over the blocks of a pass.
pub(crate) struct Context<'a, D: Device> {
    pub model: &'a Model<D::Weights>,
    pub device: &'a D,
    pub rotary: Option<&'a <D::Weights as Weights>::Rotary>,
    pub extent: &'a Extent,
    /// Set by the caller to stop; looked at before every block.
    pub cancel: &'a AtomicBool,
}

impl<D: Device> Context<'_, D> {
    pub fn check_canceled(&self) -> Result<(), StepError> {
        if self.cancel.load(Ordering::Relaxed) { Err(StepError::Canceled) } else { Ok(()) }
    }
}

/// The rows of a block. In the last block `queries`, `middle`, `pre` and `out` hold the output rows only.
pub(crate) struct BlockRows<'a, D: Device> {
    /// [n, C], read.
    pub x: View<'a, D>,
    /// [n, H·D], set.
    pub queries: ViewMut<'a, D>,
    /// The store of keys and values of this layer; the pass's own rows are set.
    pub keys_values: ViewMut<'a, D>,
    /// [n, C], set.
    pub middle: ViewMut<'a, D>,
    /// [n, U], set.
    pub pre: ViewMut<'a, D>,
    /// Statistics of the norm in front of attention [n, 2], set.
    pub attention_statistics: ViewMut<'a, D>,
    /// Statistics of the norm in front of the MLP [n, 2], set.
    pub mlp_statistics: ViewMut<'a, D>,
    /// [n, C], set.
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
    let Context { model, device, rotary, extent, .. } = context;
    let (config, shape) = (model.config(), &model.shape);
    let block = &model.decoder.blocks[layer];
    let mut scratch = ForwardScratch::cut(config, extent, &mut Arena::over(scratch));
    let (c, q, kv) = (config.hidden, config.query_width(), 2 * config.key_width());
    let n = pass.rows();
    let last = layer + 1 == config.layers;
    let own_keys = pass.base * kv..(pass.base + n) * kv;

    device.norm(&block.attention_norm, n, rows.x, scratch.normed.part(0..n * c), rows.attention_statistics);
    let normed = scratch.normed.view();
    let (tiles, positions) = if last {
        device.project_keys_values(&block.projection, n, normed, rows.keys_values.part(own_keys.clone()));
        let all = Columns::all(c);
        device.gather(normed, all, &pass.outputs, scratch.output_rows.all(), all);
        let (m, output_rows) = (pass.outputs.len(), scratch.output_rows.view());
        device.project_queries(&block.projection, m, output_rows, rows.queries.all());
        (&pass.output_tiles, &pass.output_positions)
    } else {
        let (queries, keys_values) = (rows.queries.all(), rows.keys_values.part(own_keys.clone()));
        device.project(&block.projection, n, normed, scratch.fused, queries, keys_values);
        (&pass.tiles, &pass.positions)
    };
    // Checked before attention, where a row that sees no infinite value still meets it times zero.
    if let Some(row) = device.first_non_finite_row(rows.keys_values.view().part(own_keys.clone()), kv) {
        let (layer, row) = (Some(layer), Some(pass.first_row + row));
        return Err(StepError::NonFinite { what: "keys or values", layer, row });
    }
    if let Some(rotary) = rotary {
        device.rotate(rotary, &pass.positions, shape.kv_heads, rows.keys_values.part(own_keys), kv);
        device.rotate(rotary, positions, shape.heads, rows.queries.all(), q);
    }

    let m = positions.len();
    let (queries, keys_values) = (rows.queries.view(), rows.keys_values.view());
    let (own, attended) = (scratch.attention.all(), scratch.attended.part(0..m * q));
    device.attention(shape, tiles, queries, keys_values, extent.keys, own, attended);
    if last {
        device.gather(rows.x, Columns::all(c), &pass.outputs, rows.middle.all(), Columns::all(c));
    } else {
        device.copy(rows.x.part(0..m * c), rows.middle.part(0..m * c));
    }
    device.linear(&block.output, m, scratch.attended.view(), rows.middle.all(), Beta::Add);

    device.norm(&block.mlp_norm, m, rows.middle.view(), scratch.normed.all(), rows.mlp_statistics);
    device.copy(rows.middle.view().part(0..m * c), rows.out.part(0..m * c));
    let (normed, activations) = (scratch.normed.view(), scratch.activations.all());
    device.feed_forward(&block.mlp, m, normed, rows.pre.all(), activations, rows.out.all());
    let found = device.first_non_finite_row(rows.out.view().part(0..m * c), c);
    let Some(row) = found else { return Ok(()) };
    let row = pass.first_row + if last { pass.outputs[row] } else { row };
    Err(StepError::NonFinite { what: "the hidden state", layer: Some(layer), row: Some(row) })
}
