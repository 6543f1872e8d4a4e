//! Phi 3 and 4: Llama with fused projections and LongRoPE.

use super::common::{self, Keys, LLAMA, LayerKind};
use crate::ModelError;
use crate::config::ModelConfig;
use crate::family::Family;
use crate::fields::Fields;
use crate::names::{Names, QueryKeyValue, Up};
use serde_json::Value;

pub static FAMILY: Family =
    Family { name: "phi3", architectures: &["Phi3ForCausalLM", "Phi3Model"], config, names: |_| NAMES };

const NAMES: Names = Names {
    query_key_value: QueryKeyValue::Fused("self_attn.qkv_proj"),
    up: Up::Fused("mlp.gate_up_proj"),
    ..Names::LLAMA
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let keys = Keys {
        max_positions: 4096,
        epsilon: ("rms_norm_eps", 1e-5),
        partial: Some(1.0),
        original: Some(fields.size_or("original_max_position_embeddings", 4096)?),
        ..LLAMA
    };
    let mut config = common::decoder(&long_rope(fields)?, &FAMILY, keys)?;
    let kinds = vec![LayerKind::Sliding; config.layers];
    common::slide(&mut config, &kinds, common::window(fields, None)?);
    Ok(config)
}

/// `su` and `yarn` are what older files call longrope.
fn long_rope(fields: &Fields) -> Result<Fields, ModelError> {
    let mut renamed = fields.with("", Value::Null);
    for place in ["rope_scaling", "rope_parameters"] {
        let Some(mut inner) = fields.object(place)? else { continue };
        for key in ["rope_type", "type"] {
            if matches!(inner.written(key).and_then(Value::as_str), Some("su" | "yarn")) {
                inner = inner.with(key, "longrope".into());
            }
        }
        renamed = renamed.with(place, inner.into_value());
    }
    Ok(renamed)
}
