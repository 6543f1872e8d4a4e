//! Qwen 2 and 2.5: Llama with biases on queries, keys and values, and windows in upper layers.

use super::common::{self, Keys, LLAMA};
use crate::ModelError;
use crate::config::{Biases, ModelConfig};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "qwen2",
    architectures: &["Qwen2ForCausalLM", "Qwen2Model"],
    config,
    names: |_| Names::LLAMA,
};

pub(super) const KEYS: Keys = Keys { kv_heads: Some(32), max_positions: 32_768, ..LLAMA };

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, KEYS)?;
    config.biases = Biases { query_key_value: true, ..Biases::default() };
    upper_windows(fields, &mut config)?;
    Ok(config)
}

/// Windows from layer `max_window_layers` on, if they are used at all.
pub(super) fn upper_windows(fields: &Fields, config: &mut ModelConfig) -> Result<(), ModelError> {
    let used = fields.flag("use_sliding_window", false)?;
    let window = common::window(fields, Some(4096))?.filter(|_| used);
    let below = fields.count_or("max_window_layers", 28)?;
    let kinds = common::layer_kinds(fields, config, |layer| window.is_some() && layer >= below)?;
    common::slide(config, &kinds, window);
    Ok(())
}
