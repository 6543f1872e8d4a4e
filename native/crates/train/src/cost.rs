//! What a run will cost, counted before it begins.

use std::sync::atomic::{AtomicBool, Ordering};

use tunesmith_kernels::Cpu;
use tunesmith_models::{Scored, StepError, flops, predicted_bytes, predicted_score_bytes};
use tunesmith_plan::row_counts;
use tunesmith_spec::TrainSpec;

use crate::TrainError;
use crate::prepare::Prepared;
use crate::rows::{StepRows, step_rows};
use crate::validation::{validation_passes, validation_rows};

/// Counts of a whole run, training only.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cost {
    /// Packed rows, summed over the optimiser steps.
    pub rows: u64,
    /// Rows with a target, summed over the optimiser steps.
    pub logit_rows: u64,
    /// Floating-point operations.
    pub flops: f64,
    /// Bytes of the largest step or validation pass under the memory limit, mapped weights not counted.
    pub predicted_bytes: u64,
}

/// Packs every optimiser step of the run and counts.
///
/// # Errors
/// [`TrainError::Step`]: canceled, or one step or validation pass cannot keep to the limit; then with the least
/// that all can keep to.
pub fn cost(spec: &TrainSpec, prepared: &Prepared, cancel: &AtomicBool) -> Result<Cost, TrainError> {
    let config = prepared.model.config();
    let mut cost = Cost::default();
    if prepared.walk.samples == 0 {
        return Ok(cost);
    }
    let mut needed = None;
    let (threads, limit) = (spec.runtime.threads as usize, spec.runtime.memory_limit_bytes);
    for StepRows { packed, .. } in step_rows(spec, prepared, 0) {
        if cancel.load(Ordering::Relaxed) {
            return Err(TrainError::Step(StepError::Canceled));
        }
        let counts = row_counts(&packed);
        cost.rows += counts.rows as u64;
        cost.logit_rows += counts.logit_rows as u64;
        cost.flops += flops(config, &packed);
        needed = needed.max(cost.hold(predicted_bytes::<Cpu>(config, &packed, threads, limit))?);
    }
    let virtual_tokens = spec.num_virtual_tokens as usize;
    for pass in validation_passes(prepared) {
        let packed = validation_rows(virtual_tokens, pass, spec.loss_on);
        let scored = Scored::LogProbability;
        needed =
            needed.max(cost.hold(predicted_score_bytes::<Cpu>(config, &packed, scored, threads, limit))?);
    }
    if let (Some(needed), Some(limit)) = (needed, limit) {
        return Err(TrainError::Step(StepError::OverBudget { needed, limit }));
    }
    Ok(cost)
}

impl Cost {
    /// Counts the bytes of a pass; gives the least bytes of one that cannot keep to the limit.
    fn hold(&mut self, predicted: Result<u64, StepError>) -> Result<Option<u64>, TrainError> {
        match predicted {
            Ok(bytes) => {
                self.predicted_bytes = self.predicted_bytes.max(bytes);
                Ok(None)
            }
            Err(StepError::OverBudget { needed, .. }) => Ok(Some(needed)),
            Err(error) => Err(TrainError::Step(error)),
        }
    }
}
