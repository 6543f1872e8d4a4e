//! A value that a thread makes and any number of promises wait for.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use napi::bindgen_prelude::{Buffer, Object};
use napi::{Env, JsDeferred};
use napi_derive::napi;

/// How a run ended.
#[napi(object)]
pub struct RunResult {
    /// JSON by the schema `run-outcome`.
    pub json: String,
    /// Bytes that the JSON refers to by index.
    pub blobs: Vec<Buffer>,
}

/// What a thread hands over: JSON and the bytes it refers to.
pub type Outcome = (String, Vec<Vec<u8>>);

type Resolver = Box<dyn FnOnce(Env) -> napi::Result<RunResult> + Send>;
type Deferred = JsDeferred<RunResult, Resolver>;

enum State {
    Waiting(Vec<Deferred>),
    Ready(Arc<Outcome>),
}

/// The value or those who wait for it.
#[derive(Clone)]
pub struct Promised(Arc<Mutex<State>>);

impl Promised {
    /// A value that is not there yet.
    pub fn new() -> Self {
        Self(Arc::new(Mutex::new(State::Waiting(Vec::new()))))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives the value to all that wait and will wait.
    pub fn fulfil(&self, outcome: Outcome) {
        let outcome = Arc::new(outcome);
        let before = std::mem::replace(&mut *self.lock(), State::Ready(Arc::clone(&outcome)));
        if let State::Waiting(waiting) = before {
            for deferred in waiting {
                resolve(deferred, Arc::clone(&outcome));
            }
        }
    }

    /// A promise of the value.
    pub fn promise<'env>(&self, env: &'env Env) -> napi::Result<Object<'env>> {
        let (deferred, promise) = env.create_deferred::<RunResult, Resolver>()?;
        match &mut *self.lock() {
            State::Waiting(waiting) => waiting.push(deferred),
            State::Ready(outcome) => resolve(deferred, Arc::clone(outcome)),
        }
        Ok(promise)
    }
}

fn resolve(deferred: Deferred, outcome: Arc<Outcome>) {
    deferred.resolve(Box::new(move |_| {
        let blobs = outcome.1.iter().map(|blob| Buffer::from(blob.clone())).collect();
        Ok(RunResult { json: outcome.0.clone(), blobs })
    }));
}
