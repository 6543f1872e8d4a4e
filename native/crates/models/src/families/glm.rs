//! GLM 4 of the first files: Llama with interleaved partial rotations and gate and up in one.

use super::common::{self, Keys, LLAMA};
use crate::ModelError;
use crate::config::{Biases, ModelConfig};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::{Names, Up};

pub static FAMILY: Family = Family {
    name: "glm",
    architectures: &["GlmForCausalLM", "GlmModel"],
    config: |fields| decoder(fields, &FAMILY),
    names: |_| NAMES,
};

pub(super) const NAMES: Names = Names { up: Up::Fused("mlp.gate_up_proj"), ..Names::LLAMA };

const KEYS: Keys = Keys {
    kv_heads: Some(2),
    head_size: Some(128),
    max_positions: 131_072,
    epsilon: ("rms_norm_eps", 1.5625e-7),
    partial: Some(0.5),
    interleaved: true,
    ..LLAMA
};

pub(super) fn decoder(fields: &Fields, family: &'static Family) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, family, KEYS)?;
    config.biases = Biases { query_key_value: fields.flag("attention_bias", true)?, ..Biases::default() };
    Ok(config)
}
