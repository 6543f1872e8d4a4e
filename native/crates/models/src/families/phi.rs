//! Phi 1 to 2: parallel branches behind one LayerNorm, partial rotations, biases everywhere.

use super::common::{self, Keys, LLAMA};
use crate::ModelError;
use crate::config::{Biases, ModelConfig, Norms, Parallel, QueryKeyNorm};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::{Names, QueryKeyValue, Up};

pub static FAMILY: Family =
    Family { name: "phi", architectures: &["PhiForCausalLM", "PhiModel"], config, names: |_| NAMES };

const NAMES: Names = Names {
    query_key_value: QueryKeyValue::Separate(["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"]),
    query_norm: "self_attn.q_layernorm",
    key_norm: "self_attn.k_layernorm",
    output: "self_attn.dense",
    up: Up::Separate { gate: "", up: "mlp.fc1" },
    down: "mlp.fc2",
    final_norm: "model.final_layernorm",
    ..Names::LLAMA
};

const KEYS: Keys = Keys {
    epsilon: ("layer_norm_eps", 1e-5),
    activation: ("hidden_act", "gelu_new"),
    partial: Some(0.5),
    ..LLAMA
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, KEYS)?;
    config.norms = Norms::layer(config.norms.epsilon, true);
    config.parallel = Some(Parallel::SharedNorm);
    config.biases = Biases { head: true, ..Biases::in_blocks(true) };
    config.gated = false;
    let normed = fields.flag("qk_layernorm", false)?;
    config.query_key_norm = normed.then_some(QueryKeyNorm::Heads { bias: true });
    Ok(config)
}
