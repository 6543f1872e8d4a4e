//! Falcon: parallel branches, few key heads, rotations or ALiBi, in three layouts of files (Almazrouei et al. 2023).

use super::common::{self, Keys, LLAMA};
use crate::config::{Biases, ModelConfig, Norms, Parallel, ProjectionOrder, Sizes};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::{Names, QueryKeyValue, Up};
use crate::{ModelError, rope};
use tunesmith_ops::{AttentionShape, alibi_slopes};

pub static FAMILY: Family = Family {
    name: "falcon",
    architectures: &["FalconForCausalLM", "FalconModel"],
    config,
    names: |config| match config.parallel {
        Some(Parallel::OwnNorm) => Names { attention_norm: "ln_attn", mlp_norm: "ln_mlp", ..NAMES },
        _ => NAMES,
    },
};

const NAMES: Names = Names {
    prefixes: &["transformer."],
    embeddings: "transformer.word_embeddings",
    layers: "transformer.h",
    query_key_value: QueryKeyValue::Fused("self_attention.query_key_value"),
    output: "self_attention.dense",
    up: Up::Separate { gate: "", up: "mlp.dense_h_to_4h" },
    down: "mlp.dense_4h_to_h",
    final_norm: "transformer.ln_f",
    ..Names::LLAMA
};

const KEYS: Keys =
    Keys { epsilon: ("layer_norm_epsilon", 1e-5), activation: ("activation", "gelu"), tied: true, ..LLAMA };

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let hidden = fields.size_of("hidden", &["n_embed", "hidden_size"])?;
    let heads = fields.size_of("heads", &["num_attention_heads", "n_head"])?;
    if hidden % heads != 0 {
        return Err(fields.wrong_of(&["num_attention_heads", "n_head"], "a divisor of hidden_size"));
    }
    let new = fields.flag("new_decoder_architecture", false)?;
    let multi_query = fields.flag("multi_query", true)?;
    let kv_heads = match (new, multi_query) {
        (true, _) => fields.optional_size("num_kv_heads")?.unwrap_or(heads),
        (false, true) => 1,
        (false, false) => heads,
    };
    if heads % kv_heads != 0 {
        return Err(fields.wrong("num_kv_heads", "a divisor of num_attention_heads"));
    }
    let sizes = Sizes {
        hidden,
        layers: fields.size_of("layers", &["num_hidden_layers", "n_layer"])?,
        heads,
        kv_heads,
        head_size: hidden / heads,
        feed_forward: fields.optional_size("ffn_hidden_size")?.unwrap_or(4 * hidden),
        vocab: fields.size(&["vocab_size"])?,
    };
    let mut config = common::unrotated(fields, &FAMILY, sizes, KEYS)?;
    config.norms = Norms::layer(config.norms.epsilon, true);
    config.gated = false;
    config.biases = Biases::in_blocks(fields.flag("bias", false)?);
    // One key head behind all queries is the same in both orders.
    config.projection = ProjectionOrder::Heads;
    let norms = fields.optional_size("num_ln_in_parallel_attn")?.unwrap_or(if new { 2 } else { 1 });
    config.parallel = match (new, fields.flag("parallel_attn", true)?) {
        (true, _) if norms == 2 => Some(Parallel::OwnNorm),
        (true, _) | (false, true) => Some(Parallel::SharedNorm),
        (false, false) => None,
    };
    if fields.flag("alibi", false)? {
        // The biases are scaled with the scores they are added to; transformers rounds them to bfloat16 before.
        let scale = AttentionShape::usual_scale(config.head_size);
        let slopes = alibi_slopes(heads).into_iter();
        config.slopes = Some(slopes.map(|slope| (f64::from(in_bfloat16(slope)) * scale) as f32).collect());
        config.max_positions = None;
    } else {
        let rope = rope::read(fields, common::rope_defaults(&config, KEYS))?;
        common::rotate(&mut config, rope);
    }
    Ok(config)
}

/// The nearest bfloat16, ties to even.
fn in_bfloat16(x: f32) -> f32 {
    let bits = x.to_bits();
    f32::from_bits((bits + 0x7fff + ((bits >> 16) & 1)) & 0xffff_0000)
}
