//! Llama: pre-norm decoder with RMSNorm, rotary positions, grouped-query attention and SwiGLU
//! (Touvron et al. 2023; transformers' `modeling_llama.py`).

use crate::ModelError;
use crate::config::{Activation, Family, Fields, ModelConfig, Positions};
use crate::weights::{Block, Decoder, Loader};
use serde_json::json;
use tunesmith_ops::{Linear, Mlp, Norm, Projection};

const ARCHITECTURE: &str = "LlamaForCausalLM";

pub(crate) fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    fields.only(ARCHITECTURE, "hidden_act", &[json!("silu")], "only silu is")?;
    fields.only(ARCHITECTURE, "attention_bias", &[json!(false)], "projections have no bias")?;
    fields.only(ARCHITECTURE, "mlp_bias", &[json!(false)], "projections have no bias")?;
    fields.only(ARCHITECTURE, "partial_rotary_factor", &[json!(1), json!(1.0)], "whole heads are rotated")?;
    let hidden = fields.size(&["hidden_size"])?;
    let heads = fields.size(&["num_attention_heads"])?;
    let kv_heads = fields.size_or(&["num_key_value_heads"], Some(heads))?;
    if heads % kv_heads != 0 {
        return Err(fields.wrong("num_key_value_heads", "a divisor of num_attention_heads"));
    }
    if fields.given("head_dim").is_none() && hidden % heads != 0 {
        return Err(fields.wrong("num_attention_heads", "a divisor of hidden_size, without head_dim"));
    }
    let head_size = fields.size_or(&["head_dim"], Some((hidden / heads).max(1)))?;
    if head_size % 2 != 0 {
        return Err(fields.wrong("head_dim", "an even number: its halves are rotated into each other"));
    }
    Ok(ModelConfig {
        family: Family::Llama,
        hidden,
        layers: fields.size(&["num_hidden_layers"])?,
        heads,
        kv_heads,
        head_size,
        feed_forward: fields.size(&["intermediate_size"])?,
        vocab: fields.size(&["vocab_size"])?,
        max_positions: Some(fields.size_or(&["max_position_embeddings"], Some(2048))?),
        eos_token_ids: fields.ids("eos_token_id")?.unwrap_or_default(),
        bos_token_id: fields.ids("bos_token_id")?.and_then(|ids| ids.first().copied()),
        norm_epsilon: fields.positive("rms_norm_eps", 1e-6)?,
        positions: Positions::Rotary { theta: rotary_theta(fields)? },
        activation: Activation::SwiGlu,
        tied_head: fields.flag("tie_word_embeddings", false)?,
    })
}

/// theta stands at the top level, or since transformers 5 in `rope_parameters`. Scaled variants are refused.
fn rotary_theta(fields: &Fields) -> Result<f64, ModelError> {
    for place in ["rope_parameters", "rope_scaling"] {
        let scaling = fields.object(place)?;
        for key in ["rope_type", "type"] {
            if let Some(kind) = scaling.given(key).filter(|kind| kind.as_str() != Some("default")) {
                let expected = "rotary positions must be unscaled (default)";
                return Err(fields.unsupported(ARCHITECTURE, &format!("{place}.{key}"), kind, expected));
            }
        }
        scaling.only(
            ARCHITECTURE,
            "partial_rotary_factor",
            &[json!(1), json!(1.0)],
            "whole heads are rotated",
        )?;
    }
    let top = fields.positive("rope_theta", 10_000.0)?;
    fields.object("rope_parameters")?.positive("rope_theta", top)
}

pub(crate) fn weights(config: &ModelConfig, loader: &Loader) -> Result<Decoder, ModelError> {
    let (c, f) = (config.hidden, config.feed_forward);
    let (q, kv) = (config.query_width(), config.key_width());
    let norm = |name: &str| -> Result<Norm, ModelError> {
        let weight = loader.vector(&format!("{name}.weight"), c)?;
        Ok(Norm::Rms { weight, epsilon: config.norm_epsilon })
    };
    let embeddings = loader.matrix("model.embed_tokens.weight", config.vocab, c)?;
    let linear = |name: &str, rows, cols| -> Result<Linear, ModelError> {
        Ok(Linear { weight: loader.matrix(&format!("{name}.weight"), rows, cols)?, bias: None })
    };
    let block = |layer: usize| -> Result<Block, ModelError> {
        let at = format!("model.layers.{layer}");
        let attention = |part: &str, rows, cols| linear(&format!("{at}.self_attn.{part}_proj"), rows, cols);
        let mlp = |part: &str, rows, cols| linear(&format!("{at}.mlp.{part}_proj"), rows, cols);
        Ok(Block {
            attention_norm: norm(&format!("{at}.input_layernorm"))?,
            projection: Projection::Separate {
                query: attention("q", q, c)?,
                key: attention("k", kv, c)?,
                value: attention("v", kv, c)?,
            },
            output: attention("o", c, q)?,
            mlp_norm: norm(&format!("{at}.post_attention_layernorm"))?,
            mlp: Mlp::SwiGlu { gate: mlp("gate", f, c)?, up: mlp("up", f, c)?, down: mlp("down", c, f)? },
        })
    };
    let head = if config.tied_head {
        embeddings.clone()
    } else {
        loader.matrix("lm_head.weight", config.vocab, c)?
    };
    Ok(Decoder {
        embedding_norm: None,
        blocks: (0..config.layers).map(block).collect::<Result<_, _>>()?,
        final_norm: norm("model.norm")?,
        embeddings,
        head,
    })
}
