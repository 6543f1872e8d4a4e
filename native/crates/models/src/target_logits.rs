//! The final norm and the rows of the head that are asked for, over target rows, a few at a time.

use crate::arena::Arena;
use crate::block_forward::Context;
use crate::extent::Extent;
use crate::{ModelConfig, StepError};
use tunesmith_ops::{Device, HEAD_ROWS, View, ViewMut};
use tunesmith_plan::{MergedTarget, Packed};

/// Most rows of the head that are gathered at a time: they are few bytes beside a chunk's activations, and
/// enough for products to run at full speed.
const GATHERED_ROWS: usize = 128;

/// Working memory for at most [`HEAD_ROWS`] target rows at a time.
pub(crate) struct TargetLogitsScratch<'a, D: Device> {
    /// Rows behind the final norm [m, C].
    pub normed: ViewMut<'a, D>,
    /// The norm's statistics [m, 2].
    pub statistics: ViewMut<'a, D>,
    /// Rows of the head [g, C].
    pub gathered: ViewMut<'a, D>,
    /// [m, g].
    pub logits: ViewMut<'a, D>,
}

impl<'a, D: Device> TargetLogitsScratch<'a, D> {
    pub fn cut(
        config: &ModelConfig,
        packed: &Packed,
        extent: &Extent,
        arena: &mut Arena<'a, D>,
    ) -> TargetLogitsScratch<'a, D> {
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
pub(crate) fn target_logits_of<D: Device>(
    context: &Context<'_, D>,
    packed: &Packed,
    targets: &[&[MergedTarget]],
    out: View<'_, D>,
    scratch: ViewMut<'_, D>,
    logits: &mut [D::Value],
) -> Result<(), StepError> {
    let Context { model, device, extent, .. } = context;
    let (config, decoder) = (model.config(), &model.decoder);
    let c = config.hidden;
    let mut scratch = TargetLogitsScratch::cut(config, packed, extent, &mut Arena::over(scratch));
    let mut rest = logits;
    for (index, targets) in targets.chunks(HEAD_ROWS).enumerate() {
        context.check_canceled()?;
        let first = index * HEAD_ROWS;
        let out = out.part(first * c..(first + targets.len()) * c);
        let (part, tail) = rest.split_at_mut(targets.iter().map(|targets| targets.len()).sum());
        let (normed, statistics) = (scratch.normed.all(), scratch.statistics.all());
        device.norm(&decoder.final_norm, targets.len(), out, normed, statistics);
        let (normed, gathered) = (scratch.normed.view(), scratch.gathered.all());
        device.target_logits(&decoder.head, targets, normed, gathered, scratch.logits.all(), part);
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
