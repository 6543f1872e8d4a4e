//! GPT-NeoX and Pythia: parallel branches with a LayerNorm each, partial rotations (Black et al. 2022).

use super::common::{self, Keys, LLAMA};
use crate::ModelError;
use crate::config::{Biases, ModelConfig, Norms, Parallel, ProjectionOrder};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::{Names, QueryKeyValue, Up};

pub static FAMILY: Family = Family {
    name: "gpt_neox",
    architectures: &["GPTNeoXForCausalLM", "GPTNeoXModel"],
    config,
    names: |_| NAMES,
};

const NAMES: Names = Names {
    prefixes: &["gpt_neox."],
    embeddings: "gpt_neox.embed_in",
    layers: "gpt_neox.layers",
    query_key_value: QueryKeyValue::Fused("attention.query_key_value"),
    output: "attention.dense",
    up: Up::Separate { gate: "", up: "mlp.dense_h_to_4h" },
    down: "mlp.dense_4h_to_h",
    final_norm: "gpt_neox.final_layer_norm",
    head: "embed_out",
    ..Names::LLAMA
};

const KEYS: Keys = Keys {
    epsilon: ("layer_norm_eps", 1e-5),
    activation: ("hidden_act", "gelu"),
    partial: Some(0.25),
    ..LLAMA
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let fields =
        &fields.renamed("rotary_pct", "partial_rotary_factor").renamed("rotary_emb_base", "rope_theta");
    let mut config = common::decoder(&fields.without("num_key_value_heads"), &FAMILY, KEYS)?;
    config.norms = Norms::layer(config.norms.epsilon, true);
    config.parallel = fields.flag("use_parallel_residual", true)?.then_some(Parallel::OwnNorm);
    config.projection = ProjectionOrder::Heads;
    config.gated = false;
    config.biases = Biases { feed_forward: true, ..Biases::attention(fields.flag("attention_bias", true)?) };
    Ok(config)
}
