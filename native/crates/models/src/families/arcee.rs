//! Arcee: Llama with a plain feed-forward network of squared ReLU.

use super::common::{self, Keys, LLAMA};
use super::llama;
use crate::ModelError;
use crate::config::ModelConfig;
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "arcee",
    architectures: &["ArceeForCausalLM", "ArceeModel"],
    config,
    names: |_| Names::LLAMA,
};

const KEYS: Keys = Keys {
    max_positions: 4096,
    epsilon: ("rms_norm_eps", 1e-5),
    activation: ("hidden_act", "relu2"),
    ..LLAMA
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let biases = llama::biases(fields)?;
    Ok(ModelConfig { biases, gated: false, ..common::decoder(fields, &FAMILY, KEYS)? })
}
