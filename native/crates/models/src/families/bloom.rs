//! BLOOM: LayerNorms, also of the embeddings, ALiBi, biases and tanh-GELU (BigScience 2022). Virtual tokens pass
//! through the norm of the embeddings too.

use super::common::{self, Keys, LLAMA};
use crate::config::{Biases, ModelConfig, Norms, ProjectionOrder, Sizes};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::{Names, QueryKeyValue, Up};
use crate::{Activation, ModelError};
use serde_json::{Value, json};
use tunesmith_ops::alibi_slopes;

pub static FAMILY: Family =
    Family { name: "bloom", architectures: &["BloomForCausalLM", "BloomModel"], config, names: |_| NAMES };

const NAMES: Names = Names {
    prefixes: &["transformer."],
    embeddings: "transformer.word_embeddings",
    embedding_norm: "transformer.word_embeddings_layernorm",
    layers: "transformer.h",
    query_key_value: QueryKeyValue::Fused("self_attention.query_key_value"),
    output: "self_attention.dense",
    up: Up::Separate { gate: "", up: "mlp.dense_h_to_4h" },
    down: "mlp.dense_4h_to_h",
    final_norm: "transformer.ln_f",
    ..Names::LLAMA
};

const KEYS: Keys = Keys { epsilon: ("layer_norm_epsilon", 1e-5), tied: true, ..LLAMA };

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let architecture = FAMILY.architecture();
    let post = "apply_residual_connection_post_layernorm";
    fields.only(architecture, post, &[json!(false)], "residuals leave before the norm")?;
    if fields.given("pretraining_tp").and_then(Value::as_u64) > Some(1) {
        let expected = "products are not computed in slices";
        fields.only(architecture, "slow_but_exact", &[json!(false)], expected)?;
    }
    // Of two names, the one that counts in transformers.
    let hidden = fields.optional_size("n_embed")?.map_or_else(|| fields.size(&["hidden_size"]), Ok)?;
    let heads = fields.size_of("heads", &["num_attention_heads", "n_head"])?;
    if hidden % heads != 0 {
        return Err(fields.wrong_of(&["num_attention_heads", "n_head"], "a divisor of hidden_size"));
    }
    let sizes = Sizes {
        hidden,
        layers: fields.size_of("layers", &["num_hidden_layers", "n_layer"])?,
        heads,
        kv_heads: heads,
        head_size: hidden / heads,
        feed_forward: 4 * hidden,
        vocab: fields.size(&["vocab_size"])?,
    };
    let said = &fields.without("hidden_act").without("max_position_embeddings");
    let mut config = common::unrotated(said, &FAMILY, sizes, KEYS)?;
    config.max_positions = None;
    config.norms = Norms::layer(config.norms.epsilon, true);
    config.embedding_norm = true;
    config.projection = ProjectionOrder::Heads;
    config.slopes = Some(alibi_slopes(heads));
    config.activation = Activation::GeluTanh;
    config.gated = false;
    config.biases = Biases::in_blocks(true);
    Ok(config)
}
