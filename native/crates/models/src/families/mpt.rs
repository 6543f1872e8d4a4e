//! MPT: LayerNorms without bias, ALiBi, no biases at all (MosaicML 2023).

use super::common::{self, Keys, LLAMA};
use crate::config::{ModelConfig, Norms, Sizes};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::{Names, QueryKeyValue, Up};
use crate::{Activation, ModelError};
use serde_json::json;
use tunesmith_tensor::maths::pow;

pub static FAMILY: Family = Family {
    name: "mpt",
    architectures: &["MptForCausalLM", "MptModel", "MPTForCausalLM"],
    config,
    names: |_| NAMES,
};

const NAMES: Names = Names {
    prefixes: &["transformer."],
    embeddings: "transformer.wte",
    layers: "transformer.blocks",
    attention_norm: "norm_1",
    query_key_value: QueryKeyValue::Fused("attn.Wqkv"),
    output: "attn.out_proj",
    mlp_norm: "norm_2",
    up: Up::Separate { gate: "", up: "ffn.up_proj" },
    down: "ffn.down_proj",
    final_norm: "transformer.norm_f",
    ..Names::LLAMA
};

const KEYS: Keys = Keys { epsilon: ("layer_norm_epsilon", 1e-5), tied: true, ..LLAMA };

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let hidden = fields.size_of("hidden", &["d_model", "hidden_size"])?;
    let heads = fields.size_of("heads", &["n_heads", "num_attention_heads"])?;
    if hidden % heads != 0 {
        return Err(fields.wrong_of(&["n_heads", "num_attention_heads"], "a divisor of d_model"));
    }
    let sizes = Sizes {
        hidden,
        layers: fields.size_of("layers", &["n_layers", "num_hidden_layers"])?,
        heads,
        kv_heads: heads,
        head_size: hidden / heads,
        // transformers knows no other expansion_ratio.
        feed_forward: 4 * hidden,
        vocab: fields.size(&["vocab_size"])?,
    };
    let mut config = common::unrotated(fields, &FAMILY, sizes, KEYS)?;
    config.max_positions = Some(fields.size_or("max_seq_len", 2048)?);
    config.norms = Norms::layer(config.norms.epsilon, false);
    config.activation = Activation::Gelu;
    config.gated = false;
    config.slopes = Some(slopes(heads));
    if let Some(attention) = fields.object("attn_config")? {
        let expected = "queries, keys and values are not clipped";
        attention.only(FAMILY.architecture(), "clip_qkv", &[json!(null)], expected)?;
        let scale = attention.given("softmax_scale").map(|_| attention.positive("softmax_scale", 1.0));
        let scale = scale.transpose()?;
        config.attention.iter_mut().for_each(|layer| layer.scale = scale);
    }
    Ok(config)
}

/// 2^(−8i/n) for the next power of two n ≥ H: every second of them, then those between.
fn slopes(heads: usize) -> Vec<f32> {
    let n = heads.next_power_of_two();
    let slope = |i: usize| 1.0 / pow(2.0, f64::from(i as f32 * (8.0 / n as f32))) as f32;
    if n == heads {
        return (1..=heads).map(slope).collect();
    }
    let (second, first) = ((2..=n).step_by(2), (1..=n).step_by(2));
    second.chain(first).take(heads).map(slope).collect()
}
