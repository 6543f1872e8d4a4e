//! GPT-2: LayerNorms, learned positions, matrices stored the other way round (Radford et al. 2019).

use super::common::{self, Keys, LLAMA};
use crate::ModelError;
use crate::config::{Biases, ModelConfig, Norms, Sizes};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;
use tunesmith_ops::AttentionShape;

pub static FAMILY: Family = Family {
    name: "gpt2",
    architectures: &["GPT2LMHeadModel", "GPT2Model"],
    config,
    names: |_| Names { transposed: true, ..Names::GPT2 },
};

pub(super) const KEYS: Keys = Keys {
    epsilon: ("layer_norm_epsilon", 1e-5),
    activation: ("activation_function", "gelu_new"),
    max_positions: 1024,
    tied: true,
    ..LLAMA
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = learned(fields, &FAMILY, KEYS, None)?;
    let by_layer = fields.flag("scale_attn_by_inverse_layer_idx", false)?;
    let usual = AttentionShape::usual_scale(config.head_size);
    let scale = if fields.flag("scale_attn_weights", true)? { usual } else { 1.0 };
    for (index, layer) in config.attention.iter_mut().enumerate() {
        layer.scale = Some(if by_layer { scale / (index + 1) as f64 } else { scale });
    }
    Ok(config)
}

/// A decoder with GPT-2's keys, learned positions and LayerNorms, so many key heads or as many as of queries.
pub(super) fn learned(
    fields: &Fields,
    family: &'static Family,
    keys: Keys,
    kv_heads: Option<usize>,
) -> Result<ModelConfig, ModelError> {
    let hidden = fields.size_of("hidden", &["n_embd", "hidden_size"])?;
    let heads = fields.size_of("heads", &["n_head", "num_attention_heads"])?;
    if hidden % heads != 0 {
        return Err(fields.wrong_of(&["n_head", "num_attention_heads"], "a divisor of n_embd"));
    }
    let sizes = Sizes {
        hidden,
        layers: fields.size_of("layers", &["n_layer", "num_hidden_layers"])?,
        heads,
        kv_heads: kv_heads.unwrap_or(heads),
        head_size: hidden / heads,
        feed_forward: fields.optional_size("n_inner")?.unwrap_or(4 * hidden),
        vocab: fields.size(&["vocab_size"])?,
    };
    let fields = &fields.renamed("n_positions", "max_position_embeddings");
    let mut config = common::unrotated(fields, family, sizes, keys)?;
    config.norms = Norms::layer(config.norms.epsilon, true);
    config.biases = Biases::in_blocks(true);
    config.gated = false;
    config.learned_positions = Some(0);
    Ok(config)
}
