//! Looking at a training run before it begins.

use std::panic::{AssertUnwindSafe, catch_unwind};

use napi::bindgen_prelude::Object;
use napi::{Env, JsDeferred};
use napi_derive::napi;
use tunesmith_spec::{FailedOutcome, Failure, RunOutcome, RunSpec, TrainSpec};

use crate::engine::cpu;
use crate::failure::{of_train, panicked};
use crate::guard::{Result, guard, panic_message, panic_on_request};
use crate::run::{in_own_thread, internal, parse};

type Resolver = Box<dyn FnOnce(Env) -> napi::Result<String> + Send>;

/// A promise of the cost of a training run and of the records and labels it cannot use: JSON by the schema
/// `inspection`, or a failure as in `run-outcome` (`{status: "failed", error}`). Without `timed` the machine's
/// speed is not measured and `predicted_seconds` is null. Throws only for a spec that is not valid.
#[napi(ts_return_type = "Promise<string>")]
pub fn inspect(env: &Env, train_spec_json: String, timed: bool) -> Result<Object<'_>> {
    guard("inspect", || {
        let RunSpec::Train(spec) = parse(&train_spec_json)? else {
            let message = "the spec is not valid: only training is inspected";
            return Err(napi::Error::new("internal/invalid-spec".to_owned(), message));
        };
        let (deferred, promise) = env.create_deferred::<String, Resolver>().map_err(internal)?;
        in_own_thread(move || resolve(deferred, inspected(&spec, timed)))?;
        Ok(promise)
    })
}

fn resolve(deferred: JsDeferred<String, Resolver>, json: String) {
    deferred.resolve(Box::new(move |_| Ok(json)));
}

fn inspected(spec: &TrainSpec, timed: bool) -> String {
    let inspection = catch_unwind(AssertUnwindSafe(|| {
        panic_on_request("an inspection");
        let cpu = if timed { Some(cpu(&spec.runtime)?) } else { None };
        tunesmith_train::inspect(spec, cpu.as_ref()).map_err(|error| of_train(&error))
    }))
    .unwrap_or_else(|payload| Err(panicked("an inspection", &panic_message(payload.as_ref()))));
    match inspection {
        Ok(inspection) => serde_json::to_string(&inspection),
        Err(error) => serde_json::to_string(&failed(error)),
    }
    .expect("an inspection is always JSON")
}

/// A failure as it crosses to JavaScript.
pub fn failed(error: Failure) -> RunOutcome {
    RunOutcome::Failed(FailedOutcome { error })
}
