//! Ministral: Mistral whose layers say which of them slide.

use super::common;
use super::mistral::KEYS;
use crate::ModelError;
use crate::config::ModelConfig;
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "ministral",
    architectures: &["MinistralForCausalLM", "MinistralModel"],
    config,
    names: |_| Names::LLAMA,
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, KEYS)?;
    let window = common::window(fields, Some(4096))?;
    let kinds = common::layer_kinds(fields, &config, |_| window.is_some())?;
    common::slide(&mut config, &kinds, window);
    Ok(config)
}
