//! The loss on records that are not learned from.

use std::sync::atomic::AtomicBool;

use tunesmith_kernels::Cpu;
use tunesmith_models::{Scored, StepError, StepOptions, Workspace};
use tunesmith_plan::{Packed, pack};
use tunesmith_spec::{LossOn, TrainSpec};
use tunesmith_text::TokenizedSample;

use crate::prepare::Prepared;
use crate::steps::{target_tokens, weighted_sample};

/// Most records of one pass. It bounds what packing them takes and changes no bit of the result, for a row's
/// bits do not depend on its neighbours.
const RECORDS_PER_PASS: usize = 256;

/// The validation records, split into passes; each keeps to the memory limit by itself.
pub fn validation_passes(prepared: &Prepared) -> impl Iterator<Item = &[TokenizedSample]> {
    prepared.validation.samples.chunks(RECORDS_PER_PASS)
}

/// The rows of one pass, every target with weight 1.
pub fn validation_rows(virtual_tokens: usize, pass: &[TokenizedSample], loss_on: LossOn) -> Packed {
    let samples: Vec<_> = pass.iter().map(|sample| weighted_sample(sample, loss_on, 1.0)).collect();
    pack(&[virtual_tokens], &samples)
}

/// Mean negative log-likelihood per target token of the validation records behind `prompt` ([P, C]),
/// whatever the normalisation of the training loss. Summed in f64 in the order of the records.
///
/// # Errors
/// [`StepError`]; a loss that is not finite is [`StepError::NonFinite`].
pub fn validation_loss(
    spec: &TrainSpec,
    prepared: &Prepared,
    cpu: &Cpu,
    prompt: &[f32],
    workspace: &mut Workspace,
    cancel: &AtomicBool,
) -> Result<f64, StepError> {
    let (mut sum, mut tokens) = (0.0, 0);
    for pass in validation_passes(prepared) {
        let packed = validation_rows(spec.num_virtual_tokens as usize, pass, spec.loss_on);
        let memory_limit_bytes = spec.runtime.memory_limit_bytes;
        let options = StepOptions { memory_limit_bytes, chunk_rows: None, cancel, progress: None };
        let scored = Scored::LogProbability;
        let scores = prepared.model.score(cpu, &packed, &[prompt], workspace, scored, options)?;
        for (index, record) in pass.iter().enumerate() {
            for &target in packed.sample_targets(index) {
                sum -= f64::from(scores[target]);
            }
            tokens += target_tokens(record, spec.loss_on);
        }
    }
    let loss = sum / tokens as f64;
    if !loss.is_finite() {
        return Err(StepError::NonFinite { what: "validation loss", layer: None, row: None });
    }
    Ok(loss)
}
