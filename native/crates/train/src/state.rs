//! Everything that a run changes from step to step.

use tunesmith_methods::SoftPrompt;
use tunesmith_spec::Best;

use crate::optimizer::Optimizer;

/// The state after an optimiser step: what a checkpoint holds. Everything else about a run is a function
/// of its spec and the step.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The prompt.
    pub prompt: SoftPrompt,
    /// The optimiser's moments and the number of updates done.
    pub optimizer: Optimizer,
    /// Loss of the last step, before its update.
    pub loss: f64,
    /// Epochs whose validation loss has been measured.
    pub validated_epochs: u64,
    /// The validation loss after the last of them.
    pub validation_loss: Option<f64>,
    /// The step with the least validation loss so far, with the prompt it left.
    pub best: Option<(Best, SoftPrompt)>,
    /// Seconds of training behind this state. No result depends on them, nor on the bytes below.
    pub seconds: f64,
    /// The most bytes that any attempt was predicted to allocate, and the most that were allocated at once so far: a
    /// run that goes on, maybe under another limit, reports both for all of it.
    pub predicted_bytes: u64,
    /// See `predicted_bytes`.
    pub peak_bytes: u64,
}

impl State {
    /// The state of a run that has not begun.
    #[must_use]
    pub fn new(prompt: SoftPrompt, optimizer: Optimizer) -> Self {
        Self {
            prompt,
            optimizer,
            loss: 0.0,
            validated_epochs: 0,
            validation_loss: None,
            best: None,
            seconds: 0.0,
            predicted_bytes: 0,
            peak_bytes: 0,
        }
    }

    /// Optimiser steps done.
    #[must_use]
    pub fn step(&self) -> u64 {
        self.optimizer.step
    }

    /// Takes note of what this attempt is predicted to allocate.
    pub fn predicted(&mut self, bytes: u64) {
        self.predicted_bytes = self.predicted_bytes.max(bytes);
    }

    /// Takes note of what this process has allocated.
    pub fn allocated(&mut self, peak_bytes: u64) {
        self.peak_bytes = self.peak_bytes.max(peak_bytes);
    }

    /// Takes note of the validation loss after `epoch` (from 1); the first of equal losses stays the best.
    pub fn validated(&mut self, epoch: u64, loss: f64) {
        self.validated_epochs = epoch;
        self.validation_loss = Some(loss);
        if self.best.as_ref().is_none_or(|(best, _)| loss < best.loss) {
            self.best = Some((Best { step: self.step(), epoch, loss }, self.prompt.clone()));
        }
    }
}
