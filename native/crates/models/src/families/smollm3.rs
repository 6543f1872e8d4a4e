//! SmolLM 3: Llama of which every fourth layer has no positions.

use super::common::{self, Keys, LLAMA};
use super::llama;
use crate::ModelError;
use crate::config::ModelConfig;
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;
use serde_json::Value;

pub static FAMILY: Family = Family {
    name: "smollm3",
    architectures: &["SmolLM3ForCausalLM", "SmolLM3Model"],
    config,
    names: |_| Names::LLAMA,
};

const KEYS: Keys = Keys { kv_heads: Some(4), max_positions: 32_768, theta: 2_000_000.0, tied: true, ..LLAMA };

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, KEYS)?;
    config.biases = llama::biases(fields)?;
    let rotated = rotated_layers(fields, config.layers)?;
    let used = fields.flag("use_sliding_window", false)?;
    let window = common::window(fields, None)?;
    let kinds = common::layer_kinds(fields, &config, |layer| used && window.is_some() && !rotated[layer])?;
    common::slide(&mut config, &kinds, window);
    for (layer, rotated) in config.attention.iter_mut().zip(rotated) {
        layer.rotation = layer.rotation.filter(|_| rotated);
    }
    Ok(config)
}

/// `no_rope_layers` holds 1 for layers with rotations, 0 for those without.
fn rotated_layers(fields: &Fields, layers: usize) -> Result<Vec<bool>, ModelError> {
    let every = fields.size_or("no_rope_layer_interval", 4)?;
    let Some(given) = fields.given("no_rope_layers") else {
        return Ok((0..layers).map(|layer| (layer + 1) % every != 0).collect());
    };
    let list = given.as_array().filter(|list| list.len() == layers);
    let list = list.ok_or_else(|| fields.wrong("no_rope_layers", "a list with 0 or 1 for every layer"))?;
    Ok(list
        .iter()
        .map(|layer| layer.as_u64().map_or(layer == &Value::Bool(true), |layer| layer != 0))
        .collect())
}
