//! Gemma 2: norms around both branches, soft caps, and windows in every other layer.

use super::common::{self, Keys};
use super::gemma;
use crate::ModelError;
use crate::config::{Biases, ModelConfig, Norms};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "gemma2",
    architectures: &["Gemma2ForCausalLM", "Gemma2Model"],
    config,
    names: |_| Names::SANDWICH,
};

pub(super) const KEYS: Keys =
    Keys { kv_heads: Some(4), activation: ("hidden_activation", "gelu_pytorch_tanh"), ..gemma::KEYS };

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, KEYS)?;
    capped(fields, &mut config)?;
    config.norms = Norms { after: true, ..config.norms };
    Ok(config)
}

/// Gemma 2 but for the norms behind its branches.
pub(super) fn capped(fields: &Fields, config: &mut ModelConfig) -> Result<(), ModelError> {
    gemma::plus_one(config);
    config.biases = Biases::attention(fields.flag("attention_bias", false)?);
    config.attention_soft_cap = fields.soft_cap("attn_logit_softcapping", Some(50.0))?;
    config.logit_soft_cap = fields.soft_cap("final_logit_softcapping", Some(30.0))?;
    let kinds = common::layer_kinds(fields, config, |layer| layer % 2 == 0)?;
    common::slide(config, &kinds, common::window(fields, Some(4096))?);
    scale(fields, config)
}

/// Scores times `query_pre_attn_scalar`^(−1/2).
pub(super) fn scale(fields: &Fields, config: &mut ModelConfig) -> Result<(), ModelError> {
    let scale = 1.0 / fields.positive("query_pre_attn_scalar", 256.0)?.sqrt();
    config.attention.iter_mut().for_each(|layer| layer.scale = Some(scale));
    Ok(())
}
