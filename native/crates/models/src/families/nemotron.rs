//! Nemotron: LayerNorms with weights one off, partial rotations, squared ReLU (Parmar et al. 2024).

use super::common::{self, Keys, LLAMA};
use super::llama;
use crate::ModelError;
use crate::config::{ModelConfig, NormWeight, Norms};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "nemotron",
    architectures: &["NemotronForCausalLM", "NemotronModel"],
    config,
    names: |_| Names::LLAMA,
};

const KEYS: Keys = Keys {
    max_positions: 4096,
    epsilon: ("norm_eps", 1e-5),
    activation: ("hidden_act", "relu2"),
    partial: Some(0.5),
    ..LLAMA
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, KEYS)?;
    config.norms = Norms { weight: NormWeight::PlusOne, ..Norms::layer(config.norms.epsilon, true) };
    config.biases = llama::biases(fields)?;
    config.gated = false;
    Ok(config)
}
