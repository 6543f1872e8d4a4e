//! BLOOM: pre-norm decoder with LayerNorm, ALiBi, biases and tanh-GELU (BigScience 2022; transformers'
//! `modeling_bloom.py`). The embedding norm is applied behind the prompt too: virtual tokens pass through it.

use crate::ModelError;
use crate::config::{Activation, Family, Fields, ModelConfig, Positions};
use crate::weights::{Block, Decoder, Loader};
use serde_json::{Value, json};
use tunesmith_ops::{Linear, Mlp, Norm, Projection};

const ARCHITECTURE: &str = "BloomForCausalLM";

pub(crate) fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let post = "apply_residual_connection_post_layernorm";
    fields.only(ARCHITECTURE, post, &[json!(false)], "residuals leave before the norm")?;
    if fields.given("pretraining_tp").and_then(Value::as_u64) > Some(1) {
        let expected = "products are not computed in slices";
        fields.only(ARCHITECTURE, "slow_but_exact", &[json!(false)], expected)?;
    }
    // Of two names, the one that counts in transformers.
    let hidden = fields.optional_size("n_embed")?.map_or_else(|| fields.size(&["hidden_size"]), Ok)?;
    let heads = fields.size(&["num_attention_heads", "n_head"])?;
    if hidden % heads != 0 {
        return Err(fields.wrong("n_head", "a divisor of hidden_size"));
    }
    Ok(ModelConfig {
        family: Family::Bloom,
        hidden,
        layers: fields.size(&["num_hidden_layers", "n_layer"])?,
        heads,
        kv_heads: heads,
        head_size: hidden / heads,
        feed_forward: 4 * hidden,
        vocab: fields.size(&["vocab_size"])?,
        max_positions: None,
        eos_token_ids: fields.ids("eos_token_id")?.unwrap_or_default(),
        bos_token_id: fields.ids("bos_token_id")?.and_then(|ids| ids.first().copied()),
        norm_epsilon: fields.positive("layer_norm_epsilon", 1e-5)?,
        positions: Positions::Alibi,
        activation: Activation::GeluTanh,
        tied_head: fields.flag("tie_word_embeddings", true)?,
    })
}

pub(crate) fn weights(config: &ModelConfig, loader: &Loader) -> Result<Decoder, ModelError> {
    let (c, f) = (config.hidden, config.feed_forward);
    let norm = |name: &str| -> Result<Norm, ModelError> {
        Ok(Norm::Layer {
            weight: loader.vector(&format!("transformer.{name}.weight"), c)?,
            bias: loader.vector(&format!("transformer.{name}.bias"), c)?,
            epsilon: config.norm_epsilon,
        })
    };
    let linear = |name: &str, rows, cols| -> Result<Linear, ModelError> {
        Ok(Linear {
            weight: loader.matrix(&format!("transformer.{name}.weight"), rows, cols)?,
            bias: Some(loader.vector(&format!("transformer.{name}.bias"), rows)?),
        })
    };
    let block = |layer: usize| -> Result<Block, ModelError> {
        Ok(Block {
            attention_norm: norm(&format!("h.{layer}.input_layernorm"))?,
            projection: Projection::Interleaved {
                fused: linear(&format!("h.{layer}.self_attention.query_key_value"), 3 * c, c)?,
                heads: config.heads,
            },
            output: linear(&format!("h.{layer}.self_attention.dense"), c, c)?,
            mlp_norm: norm(&format!("h.{layer}.post_attention_layernorm"))?,
            mlp: Mlp::GeluTanh {
                up: linear(&format!("h.{layer}.mlp.dense_h_to_4h"), f, c)?,
                down: linear(&format!("h.{layer}.mlp.dense_4h_to_h"), c, f)?,
            },
        })
    };
    let (embeddings, head) = loader.tables("transformer.word_embeddings.weight", config)?;
    Ok(Decoder {
        embedding_norm: Some(norm("word_embeddings_layernorm")?),
        blocks: (0..config.layers).map(block).collect::<Result<_, _>>()?,
        final_norm: norm("ln_f")?,
        embeddings,
        head,
    })
}
