//! The final norm and the rows of the head that are asked for, over target rows, a few at a time.

use crate::arena::Arena;
use crate::block_forward::Context;
use crate::extent::Extent;
use crate::{ModelConfig, StepError};
use tunesmith_ops::{HEAD_ROWS, target_logits};
use tunesmith_plan::{MergedTarget, Packed};

/// Most rows of the head that are gathered at a time: they are few bytes beside a chunk's activations, and
/// enough for products to run at full speed.
const GATHERED_ROWS: usize = 128;

/// Working memory for at most [`HEAD_ROWS`] target rows at a time.
pub(crate) struct TargetLogitsScratch<'a> {
    /// Rows behind the final norm [m, C].
    pub normed: &'a mut [f32],
    /// The norm's statistics [m, 2].
    pub statistics: &'a mut [f32],
    /// Rows of the head [g, C].
    pub gathered: &'a mut [f32],
    /// [m, g].
    pub logits: &'a mut [f32],
}

impl<'a> TargetLogitsScratch<'a> {
    pub fn cut(
        config: &ModelConfig,
        packed: &Packed,
        extent: &Extent,
        arena: &mut Arena<'a>,
    ) -> TargetLogitsScratch<'a> {
        let m = extent.forward_targets.min(HEAD_ROWS);
        let g = distinct_ids(packed).min(GATHERED_ROWS);
        TargetLogitsScratch {
            normed: arena.take(m * config.hidden),
            statistics: arena.take(m * 2),
            gathered: arena.take(g * config.hidden),
            logits: arena.take(m * g),
        }
    }
}

/// Sets logits, one for every target of consecutive target rows of `packed`, whose last block's output is
/// `out` [m, C].
///
/// # Errors
/// [`StepError::Canceled`].
pub(crate) fn target_logits_of(
    context: &Context<'_>,
    packed: &Packed,
    targets: &[&[MergedTarget]],
    out: &[f32],
    scratch: &mut [f32],
    logits: &mut [f32],
) -> Result<(), StepError> {
    let Context { model, cpu, extent, .. } = context;
    let (config, decoder) = (model.config(), &model.decoder);
    let c = config.hidden;
    let scratch = TargetLogitsScratch::cut(config, packed, extent, &mut Arena::over(scratch));
    let mut rest = logits;
    for (targets, out) in targets.chunks(HEAD_ROWS).zip(out.chunks(HEAD_ROWS * c)) {
        context.check_canceled()?;
        let (part, tail) = rest.split_at_mut(targets.iter().map(|targets| targets.len()).sum());
        decoder.final_norm.forward(cpu, targets.len(), out, scratch.normed, scratch.statistics);
        target_logits(cpu, &decoder.head, targets, scratch.normed, scratch.gathered, scratch.logits, part);
        rest = tail;
    }
    Ok(())
}

fn distinct_ids(packed: &Packed) -> usize {
    let mut ids: Vec<u32> = packed.targets().iter().map(|target| target.id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.len()
}
