//! Ernie 4.5: Llama with interleaved rotations, all its layers with a bias or none.

use super::common::{self, Keys, LLAMA};
use crate::ModelError;
use crate::config::{Biases, ModelConfig};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "ernie4_5",
    architectures: &["Ernie4_5ForCausalLM", "Ernie4_5Model"],
    config,
    names: |_| Names::LLAMA,
};

const KEYS: Keys = Keys {
    kv_heads: Some(2),
    head_size: Some(128),
    max_positions: 131_072,
    epsilon: ("rms_norm_eps", 1e-5),
    theta: 500_000.0,
    interleaved: true,
    tied: true,
    ..LLAMA
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let biases = Biases::in_blocks(fields.flag("use_bias", false)?);
    Ok(ModelConfig { biases, ..common::decoder(fields, &FAMILY, KEYS)? })
}
