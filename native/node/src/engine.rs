//! The operations of a run, without JavaScript: from a spec to its outcome.

use std::sync::atomic::AtomicBool;

use tunesmith_generate::GenerateError;
use tunesmith_kernels::{Cpu, Isa};
use tunesmith_models::StepError;
use tunesmith_roofline::RooflineError;
use tunesmith_spec::{
    CanceledOutcome, CompletedOutcome, EngineRuntime, FailedOutcome, Failure, OperationResult, ProgressEvent,
    RunEvent, RunOutcome, RunSpec, StartedEvent,
};
use tunesmith_train::{Trained, train};

use crate::failure;
use crate::precision::compute;

/// Takes events and the bytes of checkpoints.
pub type Report<'a> = &'a mut dyn FnMut(RunEvent, Option<Vec<u8>>);

/// Runs an operation to its end; a failure is an outcome.
pub fn run(spec: &RunSpec, cancel: &AtomicBool, report: Report<'_>) -> (RunOutcome, Vec<Vec<u8>>) {
    match operate(spec, cancel, report) {
        Ok(outcome) => outcome,
        Err(error) => (RunOutcome::Failed(FailedOutcome { error }), Vec::new()),
    }
}

/// The processor as a spec asks for it.
///
/// # Errors
/// `native/unsupported-isa` when this one lacks the instruction set.
pub fn cpu(runtime: &EngineRuntime) -> Result<Cpu, Failure> {
    let isa = match runtime.isa {
        tunesmith_spec::Isa::Scalar => Isa::Scalar,
        tunesmith_spec::Isa::Avx2 => Isa::Avx2,
        tunesmith_spec::Isa::Avx512 => Isa::Avx512,
    };
    if !Isa::available().contains(&isa) {
        let message = format!("this processor has no {isa}");
        let details = serde_json::json!({ "isa": isa.to_string() });
        return Err(failure::failure("native/unsupported-isa", &message, &details));
    }
    Ok(Cpu::new(runtime.threads as usize, isa).with_compute(compute(runtime.compute_dtype)))
}

fn operate(
    spec: &RunSpec,
    cancel: &AtomicBool,
    report: Report<'_>,
) -> Result<(RunOutcome, Vec<Vec<u8>>), Failure> {
    match spec {
        RunSpec::Train(spec) => {
            let trained = train(spec, &cpu(&spec.runtime)?, cancel, &mut |event, blob| report(event, blob));
            trained.map(train_outcome).map_err(|error| failure::of_train(&error))
        }
        RunSpec::Evaluate(spec) => {
            report(started(&spec.runtime), None);
            let mut progress = |done, total| report(RunEvent::Progress(ProgressEvent { done, total }), None);
            let result = tunesmith_generate::evaluate(spec, &cpu(&spec.runtime)?, cancel, &mut progress);
            outcome(result.map(OperationResult::Evaluate))
        }
        RunSpec::Generate(spec) => {
            report(started(&spec.runtime), None);
            let mut progress = |done, total| report(RunEvent::Progress(ProgressEvent { done, total }), None);
            let result = tunesmith_generate::generate(spec, &cpu(&spec.runtime)?, cancel, &mut progress);
            outcome(result.map(OperationResult::Generate))
        }
        RunSpec::Roofline(spec) => {
            report(started(&spec.runtime), None);
            let mut progress = |done, total| report(RunEvent::Progress(ProgressEvent { done, total }), None);
            match tunesmith_roofline::roofline(spec, cpu(&spec.runtime)?, cancel, &mut progress) {
                Ok(result) => Ok(completed(OperationResult::Roofline(result), Vec::new())),
                Err(RooflineError::Step(StepError::Canceled)) => Ok(stopped()),
                Err(error) => Err(failure::of_roofline(&error)),
            }
        }
    }
}

/// An operation that trains nothing begins.
fn started(runtime: &EngineRuntime) -> RunEvent {
    RunEvent::Started(StartedEvent {
        steps_total: 0,
        rows_total: 0,
        start_step: 0,
        threads: runtime.threads,
        isa: runtime.isa,
    })
}

fn train_outcome(trained: Trained) -> (RunOutcome, Vec<Vec<u8>>) {
    match trained {
        Trained::Completed { result, last, best } => {
            completed(OperationResult::Train(result), std::iter::once(last).chain(best).collect())
        }
        Trained::Canceled { step, checkpoint } => {
            let blob = checkpoint.is_some().then_some(0);
            (RunOutcome::Canceled(CanceledOutcome { step, blob }), checkpoint.into_iter().collect())
        }
    }
}

fn outcome(result: Result<OperationResult, GenerateError>) -> Result<(RunOutcome, Vec<Vec<u8>>), Failure> {
    match result {
        Ok(result) => Ok(completed(result, Vec::new())),
        Err(GenerateError::Step(StepError::Canceled)) => Ok(stopped()),
        Err(error) => Err(failure::of_generate(&error)),
    }
}

fn completed(result: OperationResult, blobs: Vec<Vec<u8>>) -> (RunOutcome, Vec<Vec<u8>>) {
    (RunOutcome::Completed(CompletedOutcome { result }), blobs)
}

/// The end of an operation that leaves no checkpoint.
fn stopped() -> (RunOutcome, Vec<Vec<u8>>) {
    (RunOutcome::Canceled(CanceledOutcome { step: 0, blob: None }), Vec::new())
}
