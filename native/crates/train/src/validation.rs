//! The loss on records that are not learned from.

use std::sync::atomic::AtomicBool;

use tunesmith_kernels::Cpu;
use tunesmith_methods::SoftPrompt;
use tunesmith_models::{Model, StepError, Workspace};
use tunesmith_plan::pack;
use tunesmith_spec::LossOn;
use tunesmith_text::TokenizedSample;

use crate::steps::{target_tokens, weighted_sample};

/// Records scored in one pass; it bounds the memory of validation and changes no bit of its result, for a
/// row's bits do not depend on its neighbours.
const RECORDS_PER_PASS: usize = 256;

/// Mean negative log-likelihood per target token of `samples` behind `prompt`, whatever the normalisation
/// of the training loss. Summed in f64 in the order of the records.
///
/// # Errors
/// [`StepError`]; a loss that is not finite is [`StepError::NonFinite`].
pub fn validation_loss(
    model: &Model,
    cpu: &Cpu,
    prompt: &SoftPrompt,
    samples: &[TokenizedSample],
    loss_on: LossOn,
    workspace: &mut Workspace,
    cancel: &AtomicBool,
) -> Result<f64, StepError> {
    let (mut sum, mut tokens) = (0.0, 0);
    for records in samples.chunks(RECORDS_PER_PASS) {
        let weighted: Vec<_> = records.iter().map(|sample| weighted_sample(sample, loss_on, 1.0)).collect();
        let packed = pack(&[prompt.virtual_tokens], &weighted);
        let scores = model.score(cpu, &packed, &[&prompt.values], workspace, cancel)?;
        for (index, record) in records.iter().enumerate() {
            sum -= packed.sample_targets(index).iter().map(|&target| f64::from(scores[target])).sum::<f64>();
            tokens += target_tokens(record, loss_on);
        }
    }
    let loss = sum / tokens as f64;
    if !loss.is_finite() {
        return Err(StepError::NonFinite { what: "validation loss", layer: None, row: None });
    }
    Ok(loss)
}
