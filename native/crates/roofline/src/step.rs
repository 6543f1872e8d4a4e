//! A whole optimiser step, timed among slices of the peak's loop.

use std::sync::atomic::AtomicBool;
use std::time::Instant;

use tunesmith_kernels::{Cpu, peak_flops};
use tunesmith_models::{Model, StepError, StepOptions, Workspace};
use tunesmith_plan::Packed;

/// What was measured of a step.
pub struct StepTime {
    /// Of the fastest repetition.
    pub seconds: f64,
    /// FLOP/s of the register loop, the best of the slices between the repetitions.
    pub peak: f64,
}

/// Repetitions; the first also allocates.
pub const TIMES: usize = 3;

/// Runs the step a few times with the precision of `cpu`, calling `done` after each.
///
/// # Errors
/// Those of [`Model::step`]; [`StepError::Canceled`] when the flag is set.
pub fn time_step(
    cpu: &Cpu,
    model: &Model,
    packed: &Packed,
    prompt: &[f32],
    cancel: &AtomicBool,
    done: &mut dyn FnMut(),
) -> Result<StepTime, StepError> {
    let mut workspace = Workspace::new();
    let mut time = StepTime { seconds: f64::INFINITY, peak: 0.0 };
    for _ in 0..TIMES {
        time.peak = time.peak.max(peak_flops(cpu, cpu.compute, 0.05));
        let options = StepOptions { memory_limit_bytes: None, chunk_rows: None, cancel, progress: None };
        let start = Instant::now();
        model.step(cpu, packed, &[prompt], &mut workspace, options)?;
        time.seconds = time.seconds.min(start.elapsed().as_secs_f64());
        done();
    }
    time.peak = time.peak.max(peak_flops(cpu, cpu.compute, 0.05));
    Ok(time)
}
