//! A run's state as the bytes of one safetensors file.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tunesmith_methods::SoftPrompt;
use tunesmith_spec::{Best, TrainSpec};
use tunesmith_tensor::safetensors::{self, Tensor};

use crate::TrainError;
use crate::state::State;

/// Name and version of the layout.
const FORMAT: &str = "tunesmith-checkpoint/1";

/// The scalars of a state. Floating-point numbers are stored as their bits: what is read is what was.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Scalars {
    step: u64,
    loss: u64,
    validated_epochs: u64,
    validation_loss: Option<u64>,
    best: Option<BestScalars>,
    seconds: u64,
    predicted_bytes: u64,
    peak_bytes: u64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct BestScalars {
    step: u64,
    epoch: u64,
    loss: u64,
}

/// Digest of everything in a spec that determines its result: not the place of model and checkpoint, nor
/// how the engine computes.
#[must_use]
pub fn spec_digest(spec: &TrainSpec) -> String {
    let mut determining = spec.clone();
    determining.model_path.clear();
    determining.init.adapter_path = None;
    determining.runtime.threads = 1;
    determining.runtime.isa = tunesmith_spec::Isa::Scalar;
    determining.runtime.memory_limit_bytes = None;
    determining.runtime.compute_dtype.take_if(|dtype| *dtype == tunesmith_spec::ComputeDtype::Float32);
    determining.checkpoint_every_steps = 1;
    determining.resume_from = None;
    let json = serde_json::to_vec(&determining).expect("a spec is always JSON");
    Sha256::digest(json).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of a checkpoint of a run whose spec has `digest`.
#[must_use]
pub fn to_bytes(state: &State, digest: &str) -> Vec<u8> {
    let shape = [state.prompt.virtual_tokens, state.prompt.hidden];
    let mut tensors: Vec<(&str, &[usize], &[f32])> =
        vec![("prompt", &shape, &state.prompt.values), ("first_moment", &shape, &state.optimizer.first)];
    if !state.optimizer.second.is_empty() {
        tensors.push(("second_moment", &shape, &state.optimizer.second));
    }
    if let Some((_, prompt)) = &state.best {
        tensors.push(("best_prompt", &shape, &prompt.values));
    }
    let scalars = Scalars {
        step: state.step(),
        loss: state.loss.to_bits(),
        validated_epochs: state.validated_epochs,
        validation_loss: state.validation_loss.map(f64::to_bits),
        best: state.best.as_ref().map(|(best, _)| BestScalars {
            step: best.step,
            epoch: best.epoch,
            loss: best.loss.to_bits(),
        }),
        seconds: state.seconds.to_bits(),
        predicted_bytes: state.predicted_bytes,
        peak_bytes: state.peak_bytes,
    };
    let scalars = serde_json::to_string(&scalars).expect("numbers are always JSON");
    safetensors::to_bytes(&tensors, &[("format", FORMAT), ("spec", digest), ("state", &scalars)])
}

/// Reads the checkpoint at `path` into `fresh`, the state of the same run before its first step.
///
/// # Errors
/// [`TrainError::CheckpointUnreadable`]; [`TrainError::CheckpointInvalid`] when the file is damaged or
/// belongs to a run whose spec has another digest.
pub fn read(path: &Path, digest: &str, fresh: &State) -> Result<State, TrainError> {
    let bytes = std::fs::read(path)
        .map_err(|error| TrainError::CheckpointUnreadable { path: path.to_owned(), error })?;
    from_bytes(&bytes, digest, fresh)
        .map_err(|message| TrainError::CheckpointInvalid { path: path.to_owned(), message })
}

fn from_bytes(bytes: &[u8], digest: &str, fresh: &State) -> Result<State, String> {
    let mut file = safetensors::from_bytes(bytes).map_err(|error| error.to_string())?;
    let metadata = |key: &str| file.metadata.get(key).map(String::as_str).unwrap_or_default();
    if metadata("format") != FORMAT {
        return Err(format!("no checkpoint of the layout {FORMAT}"));
    }
    if metadata("spec") != digest {
        return Err("the checkpoint belongs to a run with other settings or records".to_owned());
    }
    let scalars: Scalars = serde_json::from_str(metadata("state")).map_err(|error| error.to_string())?;
    let shape = [fresh.prompt.virtual_tokens, fresh.prompt.hidden];
    let mut take = |name: &str| take_tensor(&mut file.tensors, name, shape);
    let prompt = SoftPrompt::new(shape[1], take("prompt")?);
    let mut optimizer = fresh.optimizer.clone();
    optimizer.step = scalars.step;
    optimizer.first = take("first_moment")?;
    if !optimizer.second.is_empty() {
        optimizer.second = take("second_moment")?;
    }
    let best = match scalars.best {
        Some(best) => {
            let prompt = SoftPrompt::new(shape[1], take("best_prompt")?);
            let loss = f64::from_bits(best.loss);
            Some((Best { step: best.step, epoch: best.epoch, loss }, prompt))
        }
        None => None,
    };
    Ok(State {
        prompt,
        optimizer,
        loss: f64::from_bits(scalars.loss),
        validated_epochs: scalars.validated_epochs,
        validation_loss: scalars.validation_loss.map(f64::from_bits),
        best,
        seconds: f64::from_bits(scalars.seconds),
        predicted_bytes: scalars.predicted_bytes,
        peak_bytes: scalars.peak_bytes,
    })
}

fn take_tensor(
    tensors: &mut BTreeMap<String, Tensor>,
    name: &str,
    shape: [usize; 2],
) -> Result<Vec<f32>, String> {
    let tensor = tensors.remove(name).ok_or_else(|| format!("no tensor `{name}`"))?;
    if tensor.shape != shape {
        return Err(format!("tensor `{name}` has the shape {:?}, the run {shape:?}", tensor.shape));
    }
    Ok(tensor.values)
}
