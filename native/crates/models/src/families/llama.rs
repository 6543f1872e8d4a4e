//! Llama: RMSNorm, rotary positions, grouped-query attention, SwiGLU (Touvron et al. 2023).

use super::common::{self, Keys, LLAMA};
use crate::ModelError;
use crate::config::{Biases, ModelConfig};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

/// Llama 1 to 3 and all that share their configuration.
pub static FAMILY: Family = Family {
    name: "llama",
    architectures: &["LlamaForCausalLM", "LlamaModel"],
    config,
    names: |_| Names::LLAMA,
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let keys = Keys { feed_forward: ("intermediate_size", Some(11_008)), ..LLAMA };
    Ok(ModelConfig { biases: biases(fields)?, ..common::decoder(fields, &FAMILY, keys)? })
}

/// Those of attention, its output included, and those of the feed-forward network.
pub(super) fn biases(fields: &Fields) -> Result<Biases, ModelError> {
    let attention = fields.flag("attention_bias", false)?;
    Ok(Biases { feed_forward: fields.flag("mlp_bias", false)?, ..Biases::attention(attention) })
}
