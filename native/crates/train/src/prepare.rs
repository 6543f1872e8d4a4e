//! From the spec to the model and the token ids that are trained on.

use std::path::Path;

use tunesmith_models::Model;
use tunesmith_plan::{Packed, pack};
use tunesmith_spec::{OnTooLong, Sample, TrainSpec};
use tunesmith_text::{Assembled, Limits, TextError, TokenizedSample, Tokenizer, assemble};

use crate::TrainError;
use crate::steps::{Walk, weighted_samples};

/// A base model with its tokenizer and a run's records as token ids.
pub struct Prepared {
    /// The base model, its weights mapped.
    pub model: Model,
    /// Its tokenizer.
    pub tokenizer: Tokenizer,
    /// Training records.
    pub training: Assembled,
    /// Validation records.
    pub validation: Assembled,
    /// How the run walks through the training records.
    pub walk: Walk,
}

/// Opens the model and tokenizes the records of `spec`.
///
/// # Errors
/// [`TrainError::Model`] and [`TrainError::Text`]. Over-long records are no error here: see
/// [`Prepared::check`].
pub fn prepare(spec: &TrainSpec) -> Result<Prepared, TrainError> {
    let folder = Path::new(&spec.model_path);
    let model = Model::open(folder)?;
    let tokenizer = Tokenizer::open(folder)?;
    let eos = tokenizer.end_of_sequence(&model.config().eos_token_ids, model.config().vocab)?;
    let limits = limits(spec);
    let tokenize = |samples: &[Sample]| assemble(&tokenizer, samples, eos, limits, spec.on_too_long);
    let training = tokenize(&spec.samples)?;
    let validation = tokenize(&spec.validation_samples)?;
    let walk = Walk {
        samples: training.samples.len(),
        epochs: u64::from(spec.num_epochs),
        batch_size: spec.batch_size as usize,
        accumulate_steps: spec.accumulate_steps as usize,
        shuffle: spec.shuffle,
        seed: spec.seed,
    };
    Ok(Prepared { model, tokenizer, training, validation, walk })
}

impl Prepared {
    /// Samples that need more positions than the model has, with the positions they need, in order.
    #[must_use]
    pub fn context_overflow(&self, virtual_tokens: usize) -> Vec<(usize, usize)> {
        let Some(limit) = self.model.config().max_positions else { return Vec::new() };
        self.training
            .samples
            .iter()
            .chain(&self.validation.samples)
            .map(|sample| (sample.index, positions(sample, virtual_tokens)))
            .filter(|&(_, positions)| positions > limit)
            .collect()
    }

    /// The rows of one optimiser step over the given micro-batches (indices of training samples).
    #[must_use]
    pub fn rows_of_step(&self, spec: &TrainSpec, micro_batches: &[&[usize]]) -> Packed {
        let samples = weighted_samples(
            &self.training.samples,
            micro_batches,
            spec.accumulate_steps as usize,
            spec.loss_on,
            spec.loss_normalization,
        );
        pack(&[spec.num_virtual_tokens as usize], &samples)
    }

    /// Refuses what cannot be trained on.
    ///
    /// # Errors
    /// [`TextError::RecordsTooLong`] under `on_too_long: error`, [`TrainError::NoTargets`],
    /// [`TrainError::ContextOverflow`], and a weight that is not finite.
    pub fn check(&self, spec: &TrainSpec) -> Result<(), TrainError> {
        for set in [&self.training, &self.validation] {
            if spec.on_too_long == OnTooLong::Error && !set.too_long.is_empty() {
                return Err(TextError::RecordsTooLong {
                    records: set.too_long.clone(),
                    limits: limits(spec),
                }
                .into());
            }
        }
        if self.training.samples.is_empty() {
            return Err(TrainError::NoTargets { dropped: self.training.dropped });
        }
        let overflow = self.context_overflow(spec.num_virtual_tokens as usize);
        if let (Some(&(index, positions)), Some(limit)) =
            (overflow.first(), self.model.config().max_positions)
        {
            return Err(TrainError::ContextOverflow { index, positions, limit, count: overflow.len() });
        }
        Ok(self.model.check_finite(spec.runtime.threads as usize)?)
    }
}

fn limits(spec: &TrainSpec) -> Limits {
    Limits {
        max_input_tokens: spec.max_input_tokens as usize,
        max_output_tokens: spec.max_output_tokens as usize,
    }
}

/// Positions that a sample takes: virtual tokens and every token that predicts another.
fn positions(sample: &TokenizedSample, virtual_tokens: usize) -> usize {
    virtual_tokens + sample.ids.len() - 1
}
