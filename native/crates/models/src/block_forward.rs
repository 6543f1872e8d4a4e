//! One decoder block over the rows of a pass.

use crate::StepError;
use crate::arena::Arena;
use crate::extent::Extent;
use crate::model::Model;
use crate::pass::ForwardPass;
use crate::store::{ForwardScratch, worker_scratch};
use std::sync::atomic::{AtomicBool, Ordering};
use tunesmith_kernels::{Beta, Cpu};
use tunesmith_ops::{Rotary, attention, first_non_finite_row, gather_rows};

/// What stays the same over the blocks of a pass.
pub(crate) struct Context<'a> {
    pub model: &'a Model,
    pub cpu: &'a Cpu,
    pub rotary: Option<&'a Rotary>,
    pub extent: &'a Extent,
    /// Set by the caller to stop; looked at before every block.
    pub cancel: &'a AtomicBool,
}

impl Context<'_> {
    pub fn check_canceled(&self) -> Result<(), StepError> {
        if self.cancel.load(Ordering::Relaxed) { Err(StepError::Canceled) } else { Ok(()) }
    }
}

/// The rows of a block. In the last block `queries`, `middle`, `pre` and `out` hold the output rows only.
pub(crate) struct BlockRows<'a> {
    /// [n, C], read.
    pub x: &'a [f32],
    /// [n, H·D], set.
    pub queries: &'a mut [f32],
    /// The store of keys and values of this layer; the pass's own rows are set.
    pub keys_values: &'a mut [f32],
    /// [n, C], set.
    pub middle: &'a mut [f32],
    /// [n, U], set.
    pub pre: &'a mut [f32],
    /// Statistics of the norm in front of attention [n, 2], set.
    pub attention_statistics: &'a mut [f32],
    /// Statistics of the norm in front of the MLP [n, 2], set.
    pub mlp_statistics: &'a mut [f32],
    /// [n, C], set.
    pub out: &'a mut [f32],
}

/// Runs block `layer`. In the last one only rows whose output is read get queries and what follows.
///
/// # Errors
/// [`StepError::Canceled`], [`StepError::NonFinite`].
pub(crate) fn block_forward(
    context: &Context<'_>,
    layer: usize,
    pass: &ForwardPass,
    rows: BlockRows<'_>,
    scratch: &mut [f32],
) -> Result<(), StepError> {
    context.check_canceled()?;
    let Context { model, cpu, rotary, extent, .. } = context;
    let (config, shape) = (model.config(), &model.shape);
    let block = &model.decoder.blocks[layer];
    let scratch = ForwardScratch::cut(config, extent, &mut Arena::over(scratch));
    let (c, q, kv) = (config.hidden, config.query_width(), 2 * config.key_width());
    let n = pass.rows();
    let last = layer + 1 == config.layers;
    let own_keys = pass.base * kv..(pass.base + n) * kv;

    block.attention_norm.forward(cpu, n, rows.x, scratch.normed, rows.attention_statistics);
    let keys_values = &mut rows.keys_values[own_keys.clone()];
    let (tiles, positions) = if last {
        block.projection.forward_keys_values(cpu, n, scratch.normed, keys_values);
        gather_rows(cpu, scratch.normed, c, &pass.outputs, scratch.output_rows);
        block.projection.forward_queries(cpu, pass.outputs.len(), scratch.output_rows, rows.queries);
        (&pass.output_tiles, &pass.output_positions)
    } else {
        block.projection.forward(cpu, n, scratch.normed, scratch.fused, rows.queries, keys_values);
        (&pass.tiles, &pass.positions)
    };
    // Checked before attention, where a row that sees no infinite value still meets it times zero.
    if let Some(row) = first_non_finite_row(cpu, keys_values, kv) {
        let (layer, row) = (Some(layer), Some(pass.first_row + row));
        return Err(StepError::NonFinite { what: "keys or values", layer, row });
    }
    if let Some(rotary) = rotary {
        rotary.forward(cpu, &pass.positions, shape.kv_heads, keys_values, kv);
        rotary.forward(cpu, positions, shape.heads, rows.queries, q);
    }

    let m = positions.len();
    let workers = worker_scratch(shape, extent, false, scratch.workers);
    let by_head = &mut scratch.by_head[..m * q];
    attention(cpu, shape, tiles, rows.queries, rows.keys_values, workers, by_head, scratch.attended);
    if last {
        gather_rows(cpu, rows.x, c, &pass.outputs, rows.middle);
    } else {
        rows.middle[..m * c].copy_from_slice(&rows.x[..m * c]);
    }
    block.output.forward(cpu, m, scratch.attended, rows.middle, c, Beta::Add);

    block.mlp_norm.forward(cpu, m, rows.middle, scratch.normed, rows.mlp_statistics);
    rows.out[..m * c].copy_from_slice(&rows.middle[..m * c]);
    block.mlp.forward(cpu, m, scratch.normed, rows.pre, scratch.activations, rows.out);
    let Some(row) = first_non_finite_row(cpu, &rows.out[..m * c], c) else { return Ok(()) };
    let row = pass.first_row + if last { pass.outputs[row] } else { row };
    Err(StepError::NonFinite { what: "the hidden state", layer: Some(layer), row: Some(row) })
}
