//! OLMo 2: norms behind the branches, and of all queries and of all keys together.

use super::common::{self, Keys, LLAMA};
use crate::ModelError;
use crate::config::{Biases, ModelConfig, Norms, QueryKeyNorm};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family =
    Family { name: "olmo2", architectures: &["Olmo2ForCausalLM", "Olmo2Model"], config, names: |_| NAMES };

pub(super) const NAMES: Names = Names {
    attention_norm: "",
    attention_out_norm: "post_attention_layernorm",
    mlp_norm: "",
    mlp_out_norm: "post_feedforward_layernorm",
    ..Names::LLAMA
};

pub(super) const KEYS: Keys = Keys { epsilon: ("rms_norm_eps", 1e-5), ..LLAMA };

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, KEYS)?;
    norms_behind(fields, &mut config)?;
    Ok(config)
}

/// OLMo 2 but for its rotations.
pub(super) fn norms_behind(fields: &Fields, config: &mut ModelConfig) -> Result<(), ModelError> {
    config.norms = Norms { before: false, after: true, ..config.norms };
    config.query_key_norm = Some(QueryKeyNorm::Row);
    config.biases = Biases::attention(fields.flag("attention_bias", false)?);
    Ok(())
}
