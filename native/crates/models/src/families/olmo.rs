//! OLMo: Llama with LayerNorms that have no weights (Groeneveld et al. 2024).

use super::common::{self, LLAMA};
use crate::ModelError;
use crate::config::{Biases, ModelConfig, NormWeight, Norms};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;
use serde_json::json;

pub static FAMILY: Family = Family {
    name: "olmo",
    architectures: &["OlmoForCausalLM", "OlmoModel"],
    config,
    names: |_| Names::LLAMA,
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    fields.only(
        FAMILY.architecture(),
        "clip_qkv",
        &[json!(null)],
        "queries, keys and values are not clipped",
    )?;
    let mut config = common::decoder(fields, &FAMILY, LLAMA)?;
    config.norms = Norms { weight: NormWeight::Absent, ..Norms::layer(1e-5, false) };
    config.biases = Biases::attention(fields.flag("attention_bias", false)?);
    Ok(config)
}
