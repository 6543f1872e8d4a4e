//! Gemma: Llama with weights of norms one off, scaled embeddings and GeGLU.

use super::common::{self, Keys, LLAMA};
use crate::config::{Biases, ModelConfig, NormWeight, Norms};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;
use crate::{Activation, ModelError};

pub static FAMILY: Family = Family {
    name: "gemma",
    architectures: &["GemmaForCausalLM", "GemmaModel"],
    config,
    names: |_| Names::LLAMA,
};

pub(super) const KEYS: Keys = Keys {
    kv_heads: Some(16),
    head_size: Some(256),
    max_positions: 8192,
    activation: ("hidden_act", "gelu_pytorch_tanh"),
    tied: true,
    ..LLAMA
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, KEYS)?;
    if config.activation == Activation::Gelu {
        // The first files say gelu and mean its approximation.
        config.activation = Activation::GeluTanh;
    }
    config.biases = Biases::attention(fields.flag("attention_bias", false)?);
    plus_one(&mut config);
    Ok(config)
}

/// What all of Gemma have: norms one off, and embeddings times √C, which virtual tokens do not pass.
pub(super) fn plus_one(config: &mut ModelConfig) {
    config.norms = Norms { weight: NormWeight::PlusOne, ..config.norms };
    config.embedding_scale = (config.hidden as f64).sqrt();
}
