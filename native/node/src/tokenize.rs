//! Looking at records as a base model's tokenizer reads them.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use napi::bindgen_prelude::Object;
use napi::{Env, JsDeferred};
use napi_derive::napi;
use serde::Serialize;
use tunesmith_models::ModelConfig;
use tunesmith_spec::{Failure, Tokenization, TokenizeSpec, TokenizedRecord, TokenizerFacts};
use tunesmith_text::{Limits, Look, Tokenizer, facts, look};

use crate::failure::{of_model, of_text, panicked};
use crate::guard::{Result, guard, panic_message, panic_on_request};
use crate::inspect::failed;
use crate::run::{in_own_thread, internal, parse};

type Resolver = Box<dyn FnOnce(Env) -> napi::Result<String> + Send>;

/// A promise of records as tokens, with what the token limits cut: JSON by the schema `tokenization` for a
/// `tokenize-spec`, or a failure as in `run-outcome` (`{status: "failed", error}`). Reads the tokenizer and
/// config.json of the model folder, no weights. Throws only for a spec that is not valid.
#[napi(ts_return_type = "Promise<string>")]
pub fn tokenize(env: &Env, tokenize_spec_json: String) -> Result<Object<'_>> {
    guard("tokenize", || {
        let spec: TokenizeSpec = parse(&tokenize_spec_json)?;
        let (deferred, promise) = env.create_deferred::<String, Resolver>().map_err(internal)?;
        in_own_thread(move || resolve(deferred, answer("a tokenization", || read(&spec))))?;
        Ok(promise)
    })
}

/// A promise of what the tokenizer does besides splitting text: JSON by the schema `tokenizer-facts` for a
/// `tokenize-spec`, of which model folder and samples count, or a failure as in `run-outcome`. Throws only for a
/// spec that is not valid.
#[napi(ts_return_type = "Promise<string>")]
pub fn tokenizer_facts(env: &Env, tokenize_spec_json: String) -> Result<Object<'_>> {
    guard("tokenizerFacts", || {
        let spec: TokenizeSpec = parse(&tokenize_spec_json)?;
        let (deferred, promise) = env.create_deferred::<String, Resolver>().map_err(internal)?;
        in_own_thread(move || resolve(deferred, answer("the facts of a tokenizer", || facts_of(&spec))))?;
        Ok(promise)
    })
}

fn resolve(deferred: JsDeferred<String, Resolver>, json: String) {
    deferred.resolve(Box::new(move |_| Ok(json)));
}

/// JSON of what `ask` gives, or of its failure.
fn answer<T: Serialize>(what: &str, ask: impl FnOnce() -> std::result::Result<T, Failure>) -> String {
    let answer = catch_unwind(AssertUnwindSafe(|| {
        panic_on_request(what);
        ask()
    }))
    .unwrap_or_else(|payload| Err(panicked(what, &panic_message(payload.as_ref()))));
    match answer {
        Ok(answer) => serde_json::to_string(&answer),
        Err(error) => serde_json::to_string(&failed(error)),
    }
    .expect("an answer is always JSON")
}

fn facts_of(spec: &TokenizeSpec) -> std::result::Result<TokenizerFacts, Failure> {
    let folder = Path::new(&spec.model_path);
    let config = ModelConfig::read(folder).map_err(|error| of_model(&error))?;
    facts(folder, &spec.samples, &config.eos_token_ids, config.vocab).map_err(|error| of_text(&error))
}

fn read(spec: &TokenizeSpec) -> std::result::Result<Tokenization, Failure> {
    let folder = Path::new(&spec.model_path);
    let config = ModelConfig::read(folder).map_err(|error| of_model(&error))?;
    let tokenizer = Tokenizer::open(folder).map_err(|error| of_text(&error))?;
    let eos =
        tokenizer.end_of_sequence(&config.eos_token_ids, config.vocab).map_err(|error| of_text(&error))?;
    let limits = Limits {
        max_input_tokens: spec.max_input_tokens as usize,
        max_output_tokens: spec.max_output_tokens as usize,
    };
    let how = Look { eos, limits, policy: spec.on_too_long, detail: spec.detail };
    let records = spec.samples.iter().enumerate().map(|(index, sample)| {
        let record = look(&tokenizer, sample, &how).map_err(|error| of_text(&error))?;
        Ok(TokenizedRecord { index: index as u64, ..record })
    });
    Ok(Tokenization {
        records: records.collect::<std::result::Result<_, Failure>>()?,
        max_positions: config.max_positions.map(|positions| positions as u64),
    })
}
