//! The final norm and the head over target rows, a few at a time.

use crate::StepError;
use crate::arena::Arena;
use crate::block_forward::Context;
use crate::pass::BackwardPass;
use crate::store::{BackwardScratch, HeadScratch};
use tunesmith_ops::{Columns, Device, HEAD_ROWS, View, ViewMut};
use tunesmith_plan::{MergedTarget, Packed};

/// Sets `scratch.dx_targets` [t, C] and the losses of the pass's targets. `out` [held targets, C] is the
/// output of the last block at target slots, `losses` is by target row.
///
/// # Errors
/// [`StepError::Canceled`], [`StepError::NonFinite`].
pub(crate) fn head_backward<D: Device>(
    context: &Context<'_, D>,
    packed: &Packed,
    pass: &BackwardPass,
    out: View<'_, D>,
    scratch: &mut BackwardScratch<'_, D>,
    losses: &mut [f64],
) -> Result<(), StepError> {
    let Context { model, device, extent, .. } = context;
    let (config, decoder) = (model.config(), &model.decoder);
    let c = config.hidden;
    for start in (0..pass.targets.len()).step_by(HEAD_ROWS) {
        context.check_canceled()?;
        let range = start..pass.targets.len().min(start + HEAD_ROWS);
        let m = range.len();
        let mut head = HeadScratch::cut(config, extent, &mut Arena::over(scratch.phase.all()));
        let rows: Vec<usize> = pass.targets[range.clone()].iter().map(|&i| pass.rows[i]).collect();
        let indices: Vec<usize> =
            rows.iter().map(|row| packed.target_rows().partition_point(|r| r < row)).collect();
        let targets: Vec<_> = indices.iter().map(|&index| packed.targets_of(index)).collect();
        let slots = &pass.target_slots[range.clone()];
        device.gather(out, Columns::all(c), slots, head.rows.all(), Columns::all(c));
        let rows_of_head = head.rows.view();
        device.norm(&decoder.final_norm, m, rows_of_head, head.normed.all(), head.statistics.all());
        let mut row_losses = vec![0.0; m];
        let (normed, d_normed) = (head.normed.view(), head.d_normed.all());
        device.loss(&decoder.head, &targets, normed, head.logits, &mut row_losses, d_normed);
        let mut dx = scratch.dx_targets.part(range.start * c..range.end * c);
        device.zero(dx.all());
        let in_order: Vec<usize> = (0..m).collect();
        let (statistics, d_normed) = (head.statistics.view(), head.d_normed.view());
        device.norm_backward(&decoder.final_norm, rows_of_head, statistics, &in_order, d_normed, dx);
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
pub(crate) fn score_rows<D: Device>(
    context: &Context<'_, D>,
    targets: &[&[MergedTarget]],
    out: View<'_, D>,
    mut scratch: ViewMut<'_, D>,
    scores: &mut [D::Value],
) -> Result<(), StepError> {
    let Context { model, device, extent, .. } = context;
    let (config, decoder) = (model.config(), &model.decoder);
    let c = config.hidden;
    let mut rest = scores;
    for (index, targets) in targets.chunks(HEAD_ROWS).enumerate() {
        context.check_canceled()?;
        let first = index * HEAD_ROWS;
        let out = out.part(first * c..(first + targets.len()) * c);
        let mut head = HeadScratch::cut(config, extent, &mut Arena::over(scratch.all()));
        let (part, tail) = rest.split_at_mut(targets.iter().map(|targets| targets.len()).sum());
        device.norm(&decoder.final_norm, targets.len(), out, head.normed.all(), head.statistics);
        device.scores(&decoder.head, targets, head.normed.view(), head.logits, part);
        rest = tail;
    }
    Ok(())
}

/// The logits [V] of each of at most [`HEAD_ROWS`] rows, whose last block's output is `out` [m, C].
///
/// # Errors
/// [`StepError::Canceled`].
pub(crate) fn logits_of<D: Device>(
    context: &Context<'_, D>,
    out: View<'_, D>,
    scratch: ViewMut<'_, D>,
) -> Result<Vec<Vec<D::Value>>, StepError> {
    context.check_canceled()?;
    let Context { model, device, extent, .. } = context;
    let (config, decoder) = (model.config(), &model.decoder);
    let m = out.len() / config.hidden;
    let mut head = HeadScratch::cut(config, extent, &mut Arena::over(scratch));
    device.norm(&decoder.final_norm, m, out, head.normed.all(), head.statistics);
    device.logits(&decoder.head, m, head.normed.view(), head.logits.all());
    let logits = head.logits.view();
    let row = |row: usize| {
        let mut values = vec![D::Value::default(); config.vocab];
        device.download(logits.part(row * config.vocab..(row + 1) * config.vocab), &mut values);
        values
    };
    Ok((0..m).map(row).collect())
}
