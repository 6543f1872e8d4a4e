//! Mistral: Llama with a sliding window in every layer (Jiang et al. 2023).

use super::common::{self, Keys, LLAMA, LayerKind};
use crate::ModelError;
use crate::config::ModelConfig;
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "mistral",
    architectures: &["MistralForCausalLM", "MistralModel"],
    config,
    names: |_| Names::LLAMA,
};

pub(super) const KEYS: Keys = Keys { kv_heads: Some(8), max_positions: 131_072, ..LLAMA };

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, KEYS)?;
    let kinds = vec![LayerKind::Sliding; config.layers];
    common::slide(&mut config, &kinds, common::window(fields, Some(4096))?);
    Ok(config)
}
