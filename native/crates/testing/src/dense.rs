//! A model on the reference device, one sample at a time: every row, in f64, the prompt repeated for each.

use crate::Reference;
use crate::reference::Wide;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use tunesmith_models::{Model, Scored, StepOptions, StepOutput, Workspace};
use tunesmith_plan::{Packed, Sample, pack};

/// A dense model in f64.
pub struct Dense {
    model: Model<Wide>,
}

impl Dense {
    /// Opens a model folder.
    ///
    /// # Panics
    /// When the folder is no such model.
    pub fn open(dir: &Path) -> Dense {
        Dense { model: Model::open(dir).expect("a model").on(&Reference) }
    }

    /// Σ weight · negative log-likelihood over all samples.
    ///
    /// # Panics
    /// When a sample cannot be scored.
    pub fn loss(&self, prompts: &[Vec<f64>], samples: &[Sample]) -> f64 {
        samples.iter().map(|sample| self.sample_loss(&prompts[sample.root], sample)).sum()
    }

    /// One step over all samples as they are packed, in chunks of so many rows.
    ///
    /// # Panics
    /// When the step fails.
    pub fn step(&self, prompts: &[Vec<f64>], samples: &[Sample], chunk_rows: usize) -> StepOutput<f64> {
        let lengths: Vec<usize> =
            prompts.iter().map(|prompt| prompt.len() / self.model.config().hidden).collect();
        let prompts: Vec<&[f64]> = prompts.iter().map(|prompt| &prompt[..]).collect();
        let cancel = AtomicBool::new(false);
        let options = options(&cancel, chunk_rows);
        let packed = pack(&lengths, samples);
        self.model.step(&Reference, &packed, &prompts, &mut Workspace::new(), options).expect("a step")
    }

    fn sample_loss(&self, prompt: &[f64], sample: &Sample) -> f64 {
        let packed =
            pack(&[prompt.len() / self.model.config().hidden], &[Sample { root: 0, ..sample.clone() }]);
        let scores = self.scores(&packed, prompt);
        packed.targets().iter().zip(scores).map(|(target, score)| -target.weight * score).sum()
    }

    fn scores(&self, packed: &Packed, prompt: &[f64]) -> Vec<f64> {
        let cancel = AtomicBool::new(false);
        let (options, scored) = (options(&cancel, packed.rows()), Scored::LogProbability);
        let workspace = &mut Workspace::new();
        self.model.score(&Reference, packed, &[prompt], workspace, scored, options).expect("scores")
    }
}

fn options(cancel: &AtomicBool, chunk_rows: usize) -> StepOptions<'_> {
    StepOptions {
        memory_limit_bytes: None,
        chunk_rows: Some(chunk_rows.next_multiple_of(64)),
        cancel,
        progress: None,
    }
}
