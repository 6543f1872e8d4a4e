//! What a run will cost, counted before it begins.

use std::sync::atomic::{AtomicBool, Ordering};

use tunesmith_models::{StepError, flops, predicted_bytes, predicted_score_bytes};
use tunesmith_plan::row_counts;
use tunesmith_spec::TrainSpec;

use crate::TrainError;
use crate::prepare::Prepared;
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
/// [`TrainError::Step`]: canceled, or one step cannot keep to the limit; then with the least that all can
/// keep to.
pub fn cost(spec: &TrainSpec, prepared: &Prepared, cancel: &AtomicBool) -> Result<Cost, TrainError> {
    let (walk, config) = (prepared.walk, prepared.model.config());
    let mut cost = Cost::default();
    if walk.samples == 0 {
        return Ok(cost);
    }
    let mut needed = None;
    let (threads, limit) = (spec.runtime.threads as usize, spec.runtime.memory_limit_bytes);
    for epoch in 0..walk.epochs {
        let order = walk.order(epoch);
        for step in 0..walk.steps_per_epoch() {
            if cancel.load(Ordering::Relaxed) {
                return Err(TrainError::Step(StepError::Canceled));
            }
            let micro_batches: Vec<&[usize]> = walk.micro_batches(&order, step).collect();
            let packed = prepared.rows_of_step(spec, &micro_batches);
            let counts = row_counts(&packed);
            cost.rows += counts.rows as u64;
            cost.logit_rows += counts.logit_rows as u64;
            cost.flops += flops(config, &packed);
            match predicted_bytes(config, &packed, threads, limit) {
                Ok(bytes) => cost.predicted_bytes = cost.predicted_bytes.max(bytes),
                Err(StepError::OverBudget { needed: bytes, .. }) => needed = needed.max(Some(bytes)),
                Err(error) => return Err(TrainError::Step(error)),
            }
        }
    }
    if let (Some(needed), Some(limit)) = (needed, limit) {
        return Err(TrainError::Step(StepError::OverBudget { needed, limit }));
    }
    let virtual_tokens = spec.num_virtual_tokens as usize;
    for pass in validation_passes(spec, prepared) {
        let bytes =
            predicted_score_bytes(config, &validation_rows(virtual_tokens, pass, spec.loss_on), threads);
        cost.predicted_bytes = cost.predicted_bytes.max(bytes);
    }
    Ok(cost)
}
