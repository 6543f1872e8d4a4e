//! Jais 2: LayerNorms, biases, squared ReLU, whole rotations.

use super::common::{self, Keys, LLAMA};
use crate::ModelError;
use crate::config::{Biases, ModelConfig, Norms};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "jais2",
    architectures: &["Jais2ForCausalLM", "Jais2Model"],
    config,
    names: |_| Names::LLAMA,
};

const KEYS: Keys = Keys {
    max_positions: 8192,
    epsilon: ("layer_norm_eps", 1e-5),
    activation: ("hidden_act", "relu2"),
    theta: 500_000.0,
    ..LLAMA
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, KEYS)?;
    config.norms = Norms::layer(config.norms.epsilon, true);
    let feed_forward = fields.flag("mlp_bias", true)?;
    config.biases = Biases { feed_forward, ..Biases::attention(fields.flag("attention_bias", true)?) };
    config.gated = false;
    Ok(config)
}
