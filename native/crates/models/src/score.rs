//! Log-probabilities of given tokens: forward only, keys and values kept for open rows alone.

use crate::arena::Arena;
use crate::block_forward::{BlockRows, Context, block_forward};
use crate::budget::{score_chunk_rows, score_floats};
use crate::extent::Extent;
use crate::head::score_rows;
use crate::pass::ForwardPass;
use crate::store::{LayerRows, ScoreStore};
use crate::{Model, StepError, Workspace};
use std::sync::atomic::AtomicBool;
use tunesmith_kernels::Cpu;
use tunesmith_plan::{Packed, Schedule};

impl Model {
    /// The log-probability of every target, in the order of [`Packed::targets`]; the weights play no part.
    ///
    /// # Errors
    /// [`StepError`], except `OverBudget`.
    pub fn score(
        &self,
        cpu: &Cpu,
        packed: &Packed,
        prompts: &[&[f32]],
        workspace: &mut Workspace,
        cancel: &AtomicBool,
    ) -> Result<Vec<f32>, StepError> {
        self.check(packed, prompts)?;
        let schedule = Schedule::new(packed, score_chunk_rows());
        let extent = Extent::new(packed, &schedule, cpu.pool.threads());
        let floats = workspace.reserve(score_floats(self.config(), &extent));
        let mut store = ScoreStore::cut(self.config(), &extent, &mut Arena::over(floats));
        let rotary = self.rotary(packed.max_length());
        let context = Context { model: self, cpu, rotary: rotary.as_deref(), extent: &extent, cancel };
        let kv = 2 * self.config().key_width();
        let mut scores = vec![0.0; packed.targets().len()];
        let mut done = 0;
        let mut before = &schedule.prompts;
        for chunk in std::iter::once(&schedule.prompts).chain(&schedule.chunks) {
            let slots: Vec<usize> = chunk.open.iter().map(|&row| before.slot(row)).collect();
            for keys_values in &mut store.keys_values {
                for (to, from) in slots.iter().enumerate() {
                    keys_values.copy_within(from * kv..(from + 1) * kv, to * kv);
                }
            }
            let pass = ForwardPass::over(self.shape.group(), packed, chunk);
            let inputs = &packed.inputs()[chunk.rows.clone()];
            self.embed_rows(cpu, inputs, prompts, store.scratch, store.rows.x);
            forward_rows(&context, &pass, &mut store.rows, &mut store.keys_values, store.scratch)?;
            let end = packed.target_rows().partition_point(|&row| row < chunk.rows.end);
            // The prompts' rows come first and so do their targets: target rows are met in order.
            let targets: Vec<_> = (done..end).map(|index| packed.targets_of(index)).collect();
            let place = packed.target_range(done).start..packed.target_range(end.max(done + 1) - 1).end;
            if end > done {
                let out = &store.rows.out[..targets.len() * self.config().hidden];
                score_rows(&context, &targets, out, store.scratch, &mut scores[place])?;
            }
            (before, done) = (chunk, end);
        }
        Ok(scores)
    }
}

/// All blocks over the rows of a pass, from `rows.x` [n, C] to `rows.out` [outputs, C].
///
/// # Errors
/// [`StepError::Canceled`], [`StepError::NonFinite`].
pub(crate) fn forward_rows(
    context: &Context<'_>,
    pass: &ForwardPass,
    rows: &mut LayerRows<'_>,
    keys_values: &mut [impl AsMut<[f32]>],
    scratch: &mut [f32],
) -> Result<(), StepError> {
    for (layer, keys_values) in keys_values.iter_mut().enumerate() {
        if layer > 0 {
            std::mem::swap(&mut rows.x, &mut rows.out);
        }
        let [attention_statistics, mlp_statistics] = &mut rows.statistics;
        let block = BlockRows {
            x: rows.x,
            queries: rows.queries,
            keys_values: keys_values.as_mut(),
            middle: rows.middle,
            pre: rows.pre,
            attention_statistics,
            mlp_statistics,
            out: rows.out,
        };
        block_forward(context, layer, pass, block, scratch)?;
    }
    Ok(())
}
