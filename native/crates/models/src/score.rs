//! What given tokens score: forward only, keys and values kept for open rows alone.

use crate::arena::Arena;
use crate::block_forward::{BlockRows, Context, block_forward};
use crate::budget::{score_chunk_rows_for, score_store_values};
use crate::extent::Extent;
use crate::head::score_rows;
use crate::pass::ForwardPass;
use crate::store::{HeadScratch, LayerRows, ScoreStore};
use crate::target_logits::{TargetLogitsScratch, target_logits_of};
use crate::{Model, ModelConfig, StepError, StepOptions, Workspace};
use tunesmith_ops::{Device, ViewMut, Weights};
use tunesmith_plan::{Chunk, Packed, Schedule};

/// What a target is scored by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scored {
    /// log softmax over the whole vocabulary: the head makes V logits of every target row.
    LogProbability,
    /// The logit itself, of the same bits: the head multiplies only rows that are some row's target.
    Logit,
}

impl Scored {
    /// Values that the head takes in its turn.
    pub(crate) fn head_values<D: Device>(
        self,
        config: &ModelConfig,
        packed: &Packed,
        extent: &Extent,
    ) -> usize {
        match self {
            Scored::LogProbability => Arena::<D>::measure(|arena| HeadScratch::cut(config, extent, arena)),
            Scored::Logit => {
                Arena::<D>::measure(|arena| TargetLogitsScratch::cut(config, packed, extent, arena))
            }
        }
    }
}

impl<W: Weights> Model<W> {
    /// The score of every target, in the order of [`Packed::targets`]; the weights play no part. Of `options`
    /// the limit is counted by [`crate::predicted_score_bytes`].
    ///
    /// # Errors
    /// Every variant of [`StepError`]; before the first allocation where the pass cannot run at all.
    pub fn score<D: Device<Weights = W>>(
        &self,
        device: &D,
        packed: &Packed,
        prompts: &[&[D::Value]],
        workspace: &mut Workspace<D>,
        scored: Scored,
        mut options: StepOptions<'_>,
    ) -> Result<Vec<D::Value>, StepError> {
        self.check(packed, prompts)?;
        let threads = device.threads();
        let chunk_rows = match options.chunk_rows {
            Some(rows) => rows,
            None => {
                let limit = options.memory_limit_bytes;
                score_chunk_rows_for::<D>(self.config(), packed, scored, threads, limit)?
            }
        };
        let schedule = Schedule::new(packed, chunk_rows);
        let extent = Extent::new(packed, &schedule, threads);
        let values = score_store_values::<D>(self.config(), packed, scored, &extent);
        let values = workspace.reserve(device, values);
        let head = scored.head_values::<D>(self.config(), packed, &extent);
        let mut store = ScoreStore::cut(self.config(), &extent, head, &mut Arena::over(values));
        let rotary = self.rotary(device, packed.max_length());
        let cancel = options.cancel;
        let context = Context { model: self, device, rotary: &rotary, extent: &extent, cancel };
        let mut scores = vec![D::Value::default(); packed.targets().len()];
        let mut done = 0;
        let mut before = &schedule.prompts;
        for chunk in std::iter::once(&schedule.prompts).chain(&schedule.chunks) {
            hold_open(device, &mut store, 2 * self.config().key_width(), before, chunk);
            let pass = ForwardPass::over(D::tile_rows(self.config().group()), packed, chunk);
            let inputs = &packed.inputs()[chunk.rows.clone()];
            self.embed_rows(
                device,
                inputs,
                &pass.positions,
                prompts,
                store.scratch.all(),
                store.rows.x.all(),
            );
            let layers = store.keys_values.iter_mut().map(ViewMut::all);
            forward_rows(&context, &pass, &mut store.rows, layers, &mut store.scratch)?;
            // The prompts' rows come first and so do their targets: target rows are met in order.
            let end = packed.target_rows().partition_point(|&row| row < chunk.rows.end);
            if end > done {
                let targets: Vec<_> = (done..end).map(|index| packed.targets_of(index)).collect();
                let place = packed.target_range(done).start..packed.target_range(end - 1).end;
                let out = store.rows.out.view().part(0..targets.len() * self.config().hidden);
                let (scratch, scores) = (store.scratch.all(), &mut scores[place]);
                match scored {
                    Scored::LogProbability => score_rows(&context, &targets, out, scratch, scores)?,
                    Scored::Logit => target_logits_of(&context, packed, &targets, out, scratch, scores)?,
                }
            }
            if let Some(progress) = &mut options.progress {
                progress(chunk.rows.end, packed.rows());
            }
            (before, done) = (chunk, end);
        }
        Ok(scores)
    }
}

/// Moves the keys and values of open rows, `width` values each, to the front of every layer's.
fn hold_open<D: Device>(
    device: &D,
    store: &mut ScoreStore<'_, D>,
    width: usize,
    before: &Chunk,
    chunk: &Chunk,
) {
    let slots: Vec<usize> = chunk.open.iter().map(|&row| before.slot(row)).collect();
    for keys_values in &mut store.keys_values {
        device.compact(keys_values.all(), width, &slots);
    }
}

/// All blocks over the rows of a pass, from `rows.x` [n, C] to `rows.out` [outputs, C].
///
/// # Errors
/// [`StepError::Canceled`], [`StepError::NonFinite`].
pub(crate) fn forward_rows<'a, D: Device>(
    context: &Context<'_, D>,
    pass: &ForwardPass,
    rows: &mut LayerRows<'_, D>,
    keys_values: impl Iterator<Item = ViewMut<'a, D>>,
    scratch: &mut ViewMut<'_, D>,
) -> Result<(), StepError> {
    for (layer, mut keys_values) in keys_values.enumerate() {
        if layer > 0 {
            std::mem::swap(&mut rows.x, &mut rows.out);
        }
        let (own, outputs) = (0..pass.rows(), 0..pass.output_rows(layer, context.model.config()));
        let block = BlockRows {
            x: rows.x.view(),
            keys_values: keys_values.all(),
            of_all: rows.of_all.part(&own),
            of_outputs: rows.of_outputs.part(&outputs),
            out: rows.out.all(),
        };
        block_forward(context, layer, pass, block, scratch.all())?;
    }
    Ok(())
}
