//! The optimiser step loop.

use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use tunesmith_kernels::Cpu;
use tunesmith_models::{StepError, StepOptions, StepOutput, Workspace};
use tunesmith_plan::{Packed, row_counts};
use tunesmith_spec::{
    CheckpointEvent, MemoryUse, ProgressEvent, RunEvent, StartedEvent, StepMetrics, TrainResult, TrainSpec,
    ValidationMetrics,
};
use tunesmith_tensor::memory;

use crate::checkpoint;
use crate::cost::{Cost, cost};
use crate::initial::initial_prompt;
use crate::optimizer::{Optimizer, clip, gradient_norm};
use crate::prepare::{Prepared, prepare};
use crate::rows::{StepRows, ahead, step_rows};
use crate::schedule::Schedule;
use crate::state::State;
use crate::steps::target_tokens;
use crate::validation::validation_loss;
use crate::{Observer, TrainError};

/// How a run that did not fail ended.
pub enum Trained {
    /// All steps are done.
    Completed {
        /// Figures of the run.
        result: TrainResult,
        /// `adapter_model.safetensors` after the last step.
        last: Vec<u8>,
        /// `adapter_model.safetensors` of the best step by validation loss.
        best: Option<Vec<u8>>,
    },
    /// The caller's flag was set.
    Canceled {
        /// Optimiser steps done.
        step: u64,
        /// The checkpoint to go on from; none before the first step.
        checkpoint: Option<Vec<u8>>,
    },
}

/// Trains a soft prompt as `spec` says.
///
/// # Errors
/// Every variant of [`TrainError`]. A number that is not finite ends the run before the update it would
/// have spoiled.
pub fn train(
    spec: &TrainSpec,
    cpu: &Cpu,
    cancel: &AtomicBool,
    observer: &mut dyn Observer,
) -> Result<Trained, TrainError> {
    let prepared = prepare(spec)?;
    prepared.check(spec)?;
    let digest = checkpoint::spec_digest(spec);
    let state = first_state(spec, &prepared, &digest)?;
    let cost = match cost(spec, &prepared, cancel) {
        Err(TrainError::Step(StepError::Canceled)) => return Ok(canceled(&state, &digest)),
        other => other?,
    };
    observer.event(
        RunEvent::Started(StartedEvent {
            steps_total: prepared.walk.steps(),
            rows_total: cost.rows,
            start_step: state.step(),
            threads: spec.runtime.threads,
            isa: spec.runtime.isa,
        }),
        None,
    );
    memory::reset_peak();
    // All at once: no step has to make room.
    let workspace = Workspace::for_bytes(cpu, cost.predicted_bytes);
    let run = Run { spec, prepared: &prepared, cpu, cancel, digest, workspace };
    run.finish(state, &cost, observer)
}

/// The state to begin with: that of the checkpoint, or the initial prompt.
fn first_state(spec: &TrainSpec, prepared: &Prepared, digest: &str) -> Result<State, TrainError> {
    let prompt = initial_prompt(spec, &prepared.model, &prepared.tokenizer)?;
    let optimizer = Optimizer::new(spec.optimizer.clone(), prompt.values.len());
    let fresh = State::new(prompt, optimizer);
    match &spec.resume_from {
        Some(path) => checkpoint::read(Path::new(path), digest, &fresh),
        None => Ok(fresh),
    }
}

/// The end of a run whose flag was set.
fn canceled(state: &State, digest: &str) -> Trained {
    let step = state.step();
    Trained::Canceled { step, checkpoint: (step > 0).then(|| checkpoint::to_bytes(state, digest)) }
}

/// A run under way.
struct Run<'a> {
    spec: &'a TrainSpec,
    prepared: &'a Prepared,
    cpu: &'a Cpu,
    cancel: &'a AtomicBool,
    digest: String,
    workspace: Workspace,
}

impl Run<'_> {
    /// Goes on from `state` to the end of the run, or to its cancellation.
    fn finish(
        mut self,
        mut state: State,
        cost: &Cost,
        observer: &mut dyn Observer,
    ) -> Result<Trained, TrainError> {
        state.predicted(cost.predicted_bytes);
        let stopped = self.all_steps(&mut state, observer);
        state.allocated(memory::peak_bytes() as u64);
        let step = state.step();
        match stopped {
            Err(TrainError::Step(StepError::Canceled)) => return Ok(canceled(&state, &self.digest)),
            other => other?,
        }
        let result = TrainResult {
            steps: step,
            final_loss: state.loss,
            validation_loss: state.validation_loss,
            best: state.best.as_ref().map(|(best, _)| best.clone()),
            memory: MemoryUse {
                predicted_bytes: state.predicted_bytes,
                peak_bytes: state.peak_bytes,
                mapped_bytes: self.prepared.model.mapped_bytes() as u64,
            },
            dropped: self.prepared.training.dropped as u64,
            truncated: self.prepared.training.truncated as u64,
        };
        let best = state.best.map(|(_, prompt)| prompt.to_adapter_bytes());
        Ok(Trained::Completed { result, last: state.prompt.to_adapter_bytes(), best })
    }

    fn all_steps(&mut self, state: &mut State, observer: &mut dyn Observer) -> Result<(), TrainError> {
        let walk = self.prepared.walk;
        let (per_epoch, total) = (walk.steps_per_epoch(), walk.steps());
        let schedule = Schedule::new(&self.spec.lr_scheduler, self.spec.learning_rate, total);
        let earlier = state.seconds;
        let began = Instant::now();
        self.validate(state, state.step() / per_epoch, observer)?;
        ahead(step_rows(self.spec, self.prepared, state.step()), |steps| {
            for rows in steps {
                let epoch = state.step() / per_epoch;
                let mut metrics = self.step(state, &rows, schedule.rate(state.step()), observer)?;
                state.seconds = earlier + began.elapsed().as_secs_f64();
                state.allocated(memory::peak_bytes() as u64);
                metrics.seconds = state.seconds;
                metrics.epoch = epoch + 1;
                observer.event(RunEvent::Step(metrics), None);
                if state.step() == (epoch + 1) * per_epoch {
                    self.validate(state, epoch + 1, observer)?;
                    state.allocated(memory::peak_bytes() as u64);
                }
                self.checkpoint(state, total, observer);
            }
            Ok(())
        })
    }

    /// One optimiser step: the gradient of the packed samples, clipped, and the update.
    fn step(
        &mut self,
        state: &mut State,
        rows: &StepRows,
        rate: f64,
        observer: &mut dyn Observer,
    ) -> Result<StepMetrics, TrainError> {
        let spec = self.spec;
        let samples = &self.prepared.training.samples;
        let packed = &rows.packed;
        let record_of = |row| {
            let sample = packed.sample_at(row)?;
            rows.samples.get(sample).map(|&index| samples[index].index)
        };
        let step = state.step() + 1;
        let StepOutput { loss, mut d_prompts } = self
            .gradient(packed, &state.prompt.values, observer)
            .map_err(|error| step_error(error, step, record_of))?;
        let mut gradient = d_prompts.swap_remove(0);
        let grad_norm = gradient_norm(&gradient);
        let non_finite = |what: &str| TrainError::NonFinite {
            step,
            what: what.to_owned(),
            layer: None,
            row: None,
            record: None,
        };
        if !loss.is_finite() {
            return Err(non_finite("the loss"));
        }
        if !grad_norm.is_finite() {
            return Err(non_finite("the gradient"));
        }
        clip(&mut gradient, grad_norm, spec.max_grad_norm);
        let (mut optimizer, mut values) = (state.optimizer.clone(), state.prompt.values.clone());
        optimizer.update(&mut values, &gradient, rate);
        if !values.iter().all(|value| value.is_finite()) {
            return Err(non_finite("the updated prompt"));
        }
        (state.optimizer, state.prompt.values, state.loss) = (optimizer, values, loss);
        let counts = row_counts(packed);
        let tokens = rows.samples.iter().map(|&index| target_tokens(&samples[index], spec.loss_on));
        Ok(StepMetrics {
            step,
            epoch: 0,
            loss,
            learning_rate: rate,
            grad_norm,
            rows: counts.rows as u64,
            logit_rows: counts.logit_rows as u64,
            target_tokens: tokens.sum::<usize>() as u64,
            seconds: 0.0,
        })
    }

    fn gradient(
        &mut self,
        packed: &Packed,
        prompt: &[f32],
        observer: &mut dyn Observer,
    ) -> Result<StepOutput, StepError> {
        let mut progress = |done: usize, total: usize| {
            observer
                .event(RunEvent::Progress(ProgressEvent { done: done as u64, total: total as u64 }), None);
        };
        let options = StepOptions {
            memory_limit_bytes: self.spec.runtime.memory_limit_bytes,
            chunk_rows: None,
            cancel: self.cancel,
            progress: Some(&mut progress),
        };
        self.prepared.model.step(self.cpu, packed, &[prompt], &mut self.workspace, options)
    }

    /// Measures the validation loss after `epoch` epochs, unless that has been done.
    fn validate(
        &mut self,
        state: &mut State,
        epoch: u64,
        observer: &mut dyn Observer,
    ) -> Result<(), TrainError> {
        if self.prepared.validation.samples.is_empty() || state.validated_epochs >= epoch {
            return Ok(());
        }
        let loss = validation_loss(
            self.spec,
            self.prepared,
            self.cpu,
            &state.prompt.values,
            &mut self.workspace,
            self.cancel,
        )
        .map_err(|error| step_error(error, state.step(), |_| None))?;
        state.validated(epoch, loss);
        observer.event(RunEvent::Validation(ValidationMetrics { step: state.step(), epoch, loss }), None);
        Ok(())
    }

    /// Hands over a checkpoint when one is due; the last step needs none.
    fn checkpoint(&self, state: &State, total: u64, observer: &mut dyn Observer) {
        let step = state.step();
        if step.is_multiple_of(u64::from(self.spec.checkpoint_every_steps)) && step < total {
            let bytes = checkpoint::to_bytes(state, &self.digest);
            observer.event(RunEvent::Checkpoint(CheckpointEvent { step, blob: 0 }), Some(bytes));
        }
    }
}

/// An error of a pass, with the step and the record it happened at.
fn step_error(error: StepError, step: u64, record_of: impl Fn(usize) -> Option<usize>) -> TrainError {
    match error {
        StepError::NonFinite { what, layer, row } => {
            TrainError::NonFinite { step, what: what.to_owned(), layer, row, record: row.and_then(record_of) }
        }
        other => TrainError::Step(other),
    }
}
