//! SantaCoder, StarCoder and granite-13b: GPT-2 with one key head (Li et al. 2023).

use super::common::Keys;
use super::gpt2;
use crate::ModelError;
use crate::config::{ModelConfig, ProjectionOrder};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "gpt_bigcode",
    architectures: &["GPTBigCodeForCausalLM", "GPTBigCodeModel"],
    config,
    names: |_| Names::GPT2,
};

const KEYS: Keys = Keys { activation: ("activation_function", "gelu_pytorch_tanh"), ..gpt2::KEYS };

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let multi_query = fields.flag("multi_query", true)?;
    let mut config = gpt2::learned(fields, &FAMILY, KEYS, multi_query.then_some(1))?;
    if !fields.flag("scale_attn_weights", true)? {
        config.attention.iter_mut().for_each(|layer| layer.scale = Some(1.0));
    }
    if !multi_query {
        config.projection = ProjectionOrder::Heads;
    }
    Ok(config)
}
