//! Llama: pre-norm decoder with RMSNorm, rotary positions, grouped-query attention and SwiGLU
//! (Touvron et al. 2023; transformers' `modeling_llama.py`).

use crate::ModelError;
use crate::config::{Activation, Family, Fields, ModelConfig, Positions};
use crate::weights::{Block, Decoder, Loader};
use serde_json::json;
use tunesmith_ops::{Linear, Mlp, Norm, Projection};

const ARCHITECTURE: &str = "LlamaForCausalLM";

pub(crate) fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    fields.only(ARCHITECTURE, "hidden_act", &[json!("silu"), json!("swish")], "only silu is")?;
    fields.only(ARCHITECTURE, "attention_bias", &[json!(false)], "projections have no bias")?;
    fields.only(ARCHITECTURE, "mlp_bias", &[json!(false)], "projections have no bias")?;
    whole_heads(fields)?;
    let hidden = fields.size(&["hidden_size"])?;
    let heads = fields.size(&["num_attention_heads"])?;
    let kv_heads = fields.optional_size("num_key_value_heads")?.unwrap_or(heads);
    if heads % kv_heads != 0 {
        return Err(fields.wrong("num_key_value_heads", "a divisor of num_attention_heads"));
    }
    if fields.given("head_dim").is_none() && hidden % heads != 0 {
        return Err(fields.wrong("num_attention_heads", "a divisor of hidden_size, without head_dim"));
    }
    let head_size = fields.optional_size("head_dim")?.unwrap_or((hidden / heads).max(1));
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
        max_positions: Some(fields.size_or("max_position_embeddings", 2048)?),
        eos_token_ids: fields.ids("eos_token_id")?.unwrap_or_default(),
        bos_token_id: fields.ids("bos_token_id")?.and_then(|ids| ids.first().copied()),
        norm_epsilon: fields.positive("rms_norm_eps", 1e-6)?,
        positions: Positions::Rotary { theta: rotary_theta(fields)? },
        activation: Activation::SwiGlu,
        tied_head: fields.flag("tie_word_embeddings", false)?,
    })
}

/// As transformers reads them: `rope_scaling` stands in place of `rope_parameters` where it says anything, `rope_type`
/// in place of `type`, and a theta inside in place of that outside. Scaled variants are refused; what else an unscaled
/// one says has no meaning.
fn rotary_theta(fields: &Fields) -> Result<f64, ModelError> {
    let (place, inner) = match fields.object("rope_scaling")? {
        Some(scaling) => ("rope_scaling", Some(scaling)),
        None => ("rope_parameters", fields.object("rope_parameters")?),
    };
    let theta = |fields: &Fields| fields.positive("rope_theta", 10_000.0);
    let Some(inner) = inner else { return theta(fields) };
    let kinds = ["rope_type", "type"].into_iter();
    if let Some((key, kind)) = kinds.filter_map(|key| Some((key, inner.written(key)?))).next()
        && kind != "default"
    {
        let expected = "rotary positions must be unscaled (default)";
        return Err(fields.unsupported(ARCHITECTURE, &format!("{place}.{key}"), kind, expected));
    }
    whole_heads(&inner)?;
    theta(if inner.written("rope_theta").is_some() { &inner } else { fields })
}

fn whole_heads(fields: &Fields) -> Result<(), ModelError> {
    let whole = [json!(null), json!(1), json!(1.0)];
    fields.only(ARCHITECTURE, "partial_rotary_factor", &whole, "whole heads are rotated")
}

pub(crate) fn weights(config: &ModelConfig, loader: &Loader) -> Result<Decoder, ModelError> {
    let (c, f) = (config.hidden, config.feed_forward);
    let (q, kv) = (config.query_width(), config.key_width());
    let norm = |name: &str| -> Result<Norm, ModelError> {
        let weight = loader.vector(&format!("model.{name}.weight"), c)?;
        Ok(Norm::Rms { weight, epsilon: config.norm_epsilon })
    };
    let (embeddings, head) = loader.tables("model.embed_tokens.weight", config)?;
    let linear = |name: &str, rows, cols| -> Result<Linear, ModelError> {
        Ok(Linear { weight: loader.matrix(&format!("model.{name}.weight"), rows, cols)?, bias: None })
    };
    let block = |layer: usize| -> Result<Block, ModelError> {
        let at = format!("layers.{layer}");
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
    Ok(Decoder {
        embedding_norm: None,
        blocks: (0..config.layers).map(block).collect::<Result<_, _>>()?,
        final_norm: norm("norm")?,
        embeddings,
        head,
    })
}
