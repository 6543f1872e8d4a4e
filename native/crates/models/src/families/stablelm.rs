//! StableLM: Llama with LayerNorms and partial rotations, its branches parallel in some models.

use super::common::{self, Keys, LLAMA};
use crate::ModelError;
use crate::config::{Biases, ModelConfig, Norms, Parallel, QueryKeyNorm};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "stablelm",
    architectures: &["StableLmForCausalLM", "StableLmModel"],
    config,
    names: |_| NAMES,
};

const NAMES: Names =
    Names { query_norm: "self_attn.q_layernorm", key_norm: "self_attn.k_layernorm", ..Names::LLAMA };

const KEYS: Keys = Keys {
    kv_heads: Some(32),
    max_positions: 4096,
    epsilon: ("layer_norm_eps", 1e-5),
    partial: Some(0.25),
    ..LLAMA
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, KEYS)?;
    config.norms = Norms::layer(config.norms.epsilon, true);
    config.parallel = fields.flag("use_parallel_residual", false)?.then_some(Parallel::SharedNorm);
    config.biases = Biases { query_key_value: fields.flag("use_qkv_bias", false)?, ..Biases::default() };
    config.query_key_norm = fields.flag("qk_layernorm", false)?.then_some(QueryKeyNorm::OwnHeads);
    Ok(config)
}
