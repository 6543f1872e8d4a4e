//! GLM 4 (0414): GLM with norms behind its branches too.

use super::glm;
use crate::ModelError;
use crate::config::{ModelConfig, Norms};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family =
    Family { name: "glm4", architectures: &["Glm4ForCausalLM", "Glm4Model"], config, names: |_| NAMES };

const NAMES: Names = Names {
    attention_out_norm: "post_self_attn_layernorm",
    mlp_out_norm: "post_mlp_layernorm",
    ..glm::NAMES
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = glm::decoder(fields, &FAMILY)?;
    config.norms = Norms { after: true, ..config.norms };
    Ok(config)
}
