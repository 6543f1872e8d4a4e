//! OPT: learned positions from the third row of their table on, ReLU (Zhang et al. 2022).

use super::common::{self, Keys, LLAMA};
use crate::ModelError;
use crate::config::{Biases, ModelConfig, NormWeight, Norms};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::{Names, QueryKeyValue, Up};
use serde_json::json;

pub static FAMILY: Family =
    Family { name: "opt", architectures: &["OPTForCausalLM", "OPTModel"], config, names: |_| NAMES };

const NAMES: Names = Names {
    prefixes: &["model.decoder.", "decoder."],
    embeddings: "model.decoder.embed_tokens",
    positions: "model.decoder.embed_positions",
    layers: "model.decoder.layers",
    attention_norm: "self_attn_layer_norm",
    query_key_value: QueryKeyValue::Separate(["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"]),
    output: "self_attn.out_proj",
    mlp_norm: "final_layer_norm",
    up: Up::Separate { gate: "", up: "fc1" },
    down: "fc2",
    final_norm: "model.decoder.final_layer_norm",
    ..Names::LLAMA
};

const KEYS: Keys = Keys {
    feed_forward: ("ffn_dim", None),
    epsilon: ("layer_norm_eps", 1e-5),
    activation: ("activation_function", "relu"),
    tied: true,
    ..LLAMA
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let architecture = FAMILY.architecture();
    let before = "only norms in front of the branches are (opt-350m has them behind)";
    fields.only(architecture, "do_layer_norm_before", &[json!(true)], before)?;
    fields.only(architecture, "_remove_final_layer_norm", &[json!(false)], "the final norm is needed")?;
    let sizes = common::sizes(&fields.without("num_key_value_heads").without("head_dim"), KEYS)?;
    if let Some(width) = fields.given("word_embed_proj_dim")
        && *width != json!(sizes.hidden)
    {
        let expected = "only embeddings as wide as hidden_size are";
        return Err(fields.unsupported(architecture, "word_embed_proj_dim", width, expected));
    }
    let mut config = common::unrotated(&fields.without("layer_norm_eps"), &FAMILY, sizes, KEYS)?;
    let learned = fields.flag("layer_norm_elementwise_affine", true)?;
    config.norms = Norms::layer(1e-5, learned);
    if !learned {
        config.norms.weight = NormWeight::Absent;
    }
    config.biases = Biases::in_blocks(fields.flag("enable_bias", true)?);
    config.gated = false;
    config.learned_positions = Some(2);
    Ok(config)
}
