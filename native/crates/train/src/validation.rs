//! The loss on records that are not learned from.

use std::sync::atomic::AtomicBool;

use tunesmith_kernels::Cpu;
use tunesmith_models::{StepError, Workspace, predicted_score_bytes};
use tunesmith_plan::{Packed, pack};
use tunesmith_spec::{LossOn, TrainSpec};
use tunesmith_text::TokenizedSample;

use crate::prepare::Prepared;
use crate::steps::{target_tokens, weighted_sample};

/// Most records of one pass. It bounds the memory of validation and changes no bit of its result, for a
/// row's bits do not depend on its neighbours.
const RECORDS_PER_PASS: usize = 256;

/// The validation records, split into passes that keep to the memory limit as far as single records can.
pub fn validation_passes<'a>(spec: &TrainSpec, prepared: &'a Prepared) -> Vec<&'a [TokenizedSample]> {
    let samples = &prepared.validation.samples[..];
    let (virtual_tokens, threads) = (spec.num_virtual_tokens as usize, spec.runtime.threads as usize);
    let limit = spec.runtime.memory_limit_bytes.unwrap_or(u64::MAX);
    let fits = |records: usize| {
        samples.chunks(records).all(|pass| {
            let packed = validation_rows(virtual_tokens, pass, spec.loss_on);
            predicted_score_bytes(prepared.model.config(), &packed, threads) <= limit
        })
    };
    let mut records = RECORDS_PER_PASS;
    while records > 1 && !fits(records) {
        records /= 2;
    }
    samples.chunks(records).collect()
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
    for pass in validation_passes(spec, prepared) {
        let packed = validation_rows(spec.num_virtual_tokens as usize, pass, spec.loss_on);
        let scores = prepared.model.score(cpu, &packed, &[prompt], workspace, cancel)?;
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
