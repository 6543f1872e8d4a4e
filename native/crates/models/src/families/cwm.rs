//! Code World Model: Llama 3 with windows in three layers of four.

use super::common::{self, Keys, LLAMA};
use crate::config::ModelConfig;
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;
use crate::{ModelError, rope};
use serde_json::json;

pub static FAMILY: Family =
    Family { name: "cwm", architectures: &["CwmForCausalLM", "CwmModel"], config, names: |_| Names::LLAMA };

const KEYS: Keys = Keys {
    kv_heads: Some(8),
    head_size: Some(128),
    max_positions: 131_072,
    epsilon: ("rms_norm_eps", 1e-5),
    theta: 1_000_000.0,
    ..LLAMA
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let usual = json!({
        "rope_type": "llama3", "factor": 16.0, "original_max_position_embeddings": 8192, "low_freq_factor": 1.0,
        "high_freq_factor": 4.0,
    });
    let said = rope::parameters(fields)?.1.is_some();
    let fields = &if said { fields.clone() } else { fields.with("rope_parameters", usual) };
    let mut config = common::decoder(fields, &FAMILY, KEYS)?;
    let kinds = common::layer_kinds(fields, &config, |layer| layer % 4 != 0)?;
    common::slide(&mut config, &kinds, common::window(fields, Some(8192))?);
    Ok(config)
}
