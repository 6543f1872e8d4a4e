//! The final norm and the head over target rows, a few at a time.

use crate::StepError;
use crate::arena::Arena;
use crate::block_forward::Context;
use crate::pass::BackwardPass;
use crate::store::{BackwardScratch, HeadScratch};
use tunesmith_ops::{HEAD_ROWS, gather_rows, head_loss, head_scores, logits};
use tunesmith_plan::{MergedTarget, Packed};

/// Sets `scratch.dx_targets` [t, C] and the losses of the pass's targets. `out` [held targets, C] is the
/// output of the last block at target slots, `losses` is by target row.
///
/// # Errors
/// [`StepError::Canceled`], [`StepError::NonFinite`].
pub(crate) fn head_backward(
    context: &Context<'_>,
    packed: &Packed,
    pass: &BackwardPass,
    out: &[f32],
    scratch: &mut BackwardScratch<'_>,
    losses: &mut [f64],
) -> Result<(), StepError> {
    let Context { model, cpu, extent, .. } = context;
    let (config, decoder) = (model.config(), &model.decoder);
    let c = config.hidden;
    for start in (0..pass.targets.len()).step_by(HEAD_ROWS) {
        context.check_canceled()?;
        let range = start..pass.targets.len().min(start + HEAD_ROWS);
        let m = range.len();
        let head = HeadScratch::cut(config, extent, &mut Arena::over(scratch.phase));
        let rows: Vec<usize> = pass.targets[range.clone()].iter().map(|&i| pass.rows[i]).collect();
        let indices: Vec<usize> =
            rows.iter().map(|row| packed.target_rows().partition_point(|r| r < row)).collect();
        let targets: Vec<_> = indices.iter().map(|&index| packed.targets_of(index)).collect();
        let slots = &pass.target_slots[range.clone()];
        gather_rows(cpu, out, c, slots, head.rows);
        decoder.final_norm.forward(cpu, m, head.rows, head.normed, head.statistics);
        let mut row_losses = vec![0.0; m];
        head_loss(cpu, &decoder.head, &targets, head.normed, head.logits, &mut row_losses, head.d_normed);
        let dx = &mut scratch.dx_targets[range.start * c..range.end * c];
        dx.fill(0.0);
        let in_order: Vec<usize> = (0..m).collect();
        decoder.final_norm.backward(cpu, head.rows, head.statistics, &in_order, head.d_normed, dx);
        for ((row, index), loss) in rows.into_iter().zip(indices).zip(row_losses) {
            if !loss.is_finite() {
                return Err(StepError::NonFinite { what: "the loss", layer: None, row: Some(row) });
            }
            losses[index] = loss;
        }
    }
    Ok(())
}

/// Sets scores, the log-probability of every target of consecutive target rows, whose last block's output is
/// `out` [m, C].
///
/// # Errors
/// [`StepError::Canceled`].
pub(crate) fn score_rows(
    context: &Context<'_>,
    targets: &[&[MergedTarget]],
    out: &[f32],
    scratch: &mut [f32],
    scores: &mut [f32],
) -> Result<(), StepError> {
    let Context { model, cpu, extent, .. } = context;
    let (config, decoder) = (model.config(), &model.decoder);
    let c = config.hidden;
    let mut rest = scores;
    for (targets, out) in targets.chunks(HEAD_ROWS).zip(out.chunks(HEAD_ROWS * c)) {
        context.check_canceled()?;
        let head = HeadScratch::cut(config, extent, &mut Arena::over(&mut *scratch));
        let (part, tail) = rest.split_at_mut(targets.iter().map(|targets| targets.len()).sum());
        decoder.final_norm.forward(cpu, targets.len(), out, head.normed, head.statistics);
        head_scores(cpu, &decoder.head, targets, head.normed, head.logits, part);
        rest = tail;
    }
    Ok(())
}

/// The logits [V] of each of at most [`HEAD_ROWS`] rows, whose last block's output is `out` [m, C].
///
/// # Errors
/// [`StepError::Canceled`].
pub(crate) fn logits_of(
    context: &Context<'_>,
    out: &[f32],
    scratch: &mut [f32],
) -> Result<Vec<Vec<f32>>, StepError> {
    context.check_canceled()?;
    let Context { model, cpu, extent, .. } = context;
    let (config, decoder) = (model.config(), &model.decoder);
    let m = out.len() / config.hidden;
    let head = HeadScratch::cut(config, extent, &mut Arena::over(scratch));
    decoder.final_norm.forward(cpu, m, out, head.normed, head.statistics);
    logits(cpu, &decoder.head, m, head.normed, head.logits);
    Ok(head.logits.chunks_exact(config.vocab).take(m).map(<[f32]>::to_vec).collect())
}
