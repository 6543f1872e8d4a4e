//! Helium: Llama with interleaved rotations.

use super::common::{self, Keys, LLAMA};
use crate::ModelError;
use crate::config::{Biases, ModelConfig};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "helium",
    architectures: &["HeliumForCausalLM", "HeliumModel"],
    config,
    names: |_| Names::LLAMA,
};

const KEYS: Keys = Keys {
    kv_heads: Some(20),
    head_size: Some(128),
    max_positions: 4096,
    epsilon: ("rms_norm_eps", 1e-8),
    theta: 100_000.0,
    interleaved: true,
    ..LLAMA
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let query_key_value = fields.flag("attention_bias", false)?;
    let feed_forward = fields.flag("mlp_bias", false)?;
    let biases = Biases { query_key_value, feed_forward, ..Biases::default() };
    Ok(ModelConfig { biases, ..common::decoder(fields, &FAMILY, KEYS)? })
}
