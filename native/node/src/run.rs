//! Starting, watching and stopping runs.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use napi::Env;
use napi::bindgen_prelude::Object;
use napi_derive::napi;
use tunesmith_spec::{FailedOutcome, RunOutcome, RunSpec};

use crate::engine;
use crate::events::{Listener, Reporter};
use crate::failure::panicked;
use crate::guard::{Result, guard, panic_message, panic_on_request};
use crate::promised::{Outcome, Promised};

/// Stack of a run's thread: tokenizers recurse.
const STACK_BYTES: usize = 16 << 20;

/// A run under way on the engine's own threads.
#[napi]
pub struct RunHandle {
    cancel: Arc<AtomicBool>,
    outcome: Promised,
}

#[napi]
impl RunHandle {
    /// A promise of the run's end. It is resolved also when the run failed or was canceled: the JSON tells.
    #[napi(ts_return_type = "Promise<RunResult>")]
    pub fn wait<'env>(&self, env: &'env Env) -> Result<Object<'env>> {
        guard("RunHandle.wait", || self.outcome.promise(env).map_err(internal))
    }

    /// Asks the run to stop; it does so within one chunk of rows.
    #[napi]
    pub fn cancel(&self) -> Result<()> {
        guard("RunHandle.cancel", || {
            self.cancel.store(true, Ordering::Relaxed);
            Ok(())
        })
    }
}

/// Starts the operation of a run spec (JSON by the schema `run-spec`). `onEvents` takes a JSON array of
/// events (schema `run-event`) and the bytes that they refer to, in batches. Throws only for a spec that is
/// not valid; every later failure is part of the result.
#[napi(ts_args_type = "specJson: string, onEvents: (eventsJson: string, blobs: Array<Buffer>) => void")]
pub fn start_run(spec_json: String, on_events: Listener) -> Result<RunHandle> {
    guard("startRun", || {
        let spec: RunSpec = parse(&spec_json)?;
        let cancel = Arc::new(AtomicBool::new(false));
        let outcome = Promised::new();
        let handle = RunHandle { cancel: Arc::clone(&cancel), outcome: outcome.clone() };
        let reporter = Reporter::start(on_events).map_err(|error| no_thread(&error))?;
        in_own_thread(move || {
            let ended = guarded("a run", || {
                engine::run(&spec, &cancel, &mut |event, blob| reporter.report(event, blob))
            });
            reporter.finish();
            outcome.fulfil(ended);
        })?;
        Ok(handle)
    })
}

/// Reads JSON of a schema.
pub fn parse<T: serde::de::DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|error| {
        napi::Error::new("internal/invalid-spec".to_owned(), format!("the spec is not valid: {error}"))
    })
}

/// Runs `body` in a thread of its own.
pub fn in_own_thread(body: impl FnOnce() + Send + 'static) -> Result<()> {
    let builder = std::thread::Builder::new().name("tunesmith-run".to_owned()).stack_size(STACK_BYTES);
    builder.spawn(body).map(drop).map_err(|error| no_thread(&error))
}

/// The outcome of `body`; a panic inside is a failure.
fn guarded(place: &str, body: impl FnOnce() -> (RunOutcome, Vec<Vec<u8>>)) -> Outcome {
    let ended = catch_unwind(AssertUnwindSafe(|| {
        panic_on_request(place);
        body()
    }));
    let (outcome, blobs) = ended.unwrap_or_else(|payload| {
        let error = panicked(place, &panic_message(payload.as_ref()));
        (RunOutcome::Failed(FailedOutcome { error }), Vec::new())
    });
    (serde_json::to_string(&outcome).expect("an outcome is always JSON"), blobs)
}

fn no_thread(error: &std::io::Error) -> napi::Error<String> {
    napi::Error::new("internal/error".to_owned(), format!("no thread could be started: {error}"))
}

/// An error of Node-API itself.
pub fn internal(error: napi::Error) -> napi::Error<String> {
    napi::Error::new("internal/error".to_owned(), error.to_string())
}
