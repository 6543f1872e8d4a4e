//! Granite: Llama with a factor on embeddings, scores, branches and logits.

use super::common::{self, LLAMA};
use super::llama;
use crate::ModelError;
use crate::config::ModelConfig;
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "granite",
    architectures: &["GraniteForCausalLM", "GraniteModel"],
    config,
    names: |_| Names::LLAMA,
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, LLAMA)?;
    config.biases = llama::biases(fields)?;
    multiply(fields, &mut config)?;
    Ok(config)
}

/// The multipliers of all Granite models.
pub(super) fn multiply(fields: &Fields, config: &mut ModelConfig) -> Result<(), ModelError> {
    let scale = fields.positive("attention_multiplier", 1.0)?;
    config.attention.iter_mut().for_each(|layer| layer.scale = Some(scale));
    config.input_scale = fields.positive("embedding_multiplier", 1.0)?;
    config.residual_scale = fields.positive("residual_multiplier", 1.0)?;
    config.logit_scale = 1.0 / fields.positive("logits_scaling", 1.0)?;
    Ok(())
}
