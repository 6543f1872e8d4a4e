//! Seed-OSS: Llama with biases on queries, keys and values.

use super::common::{self, Keys, LLAMA};
use crate::ModelError;
use crate::config::{Biases, ModelConfig};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "seed_oss",
    architectures: &["SeedOssForCausalLM", "SeedOssModel"],
    config,
    names: |_| Names::LLAMA,
};

const KEYS: Keys = Keys { kv_heads: Some(8), head_size: Some(128), max_positions: 524_288, ..LLAMA };

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let biases = Biases {
        query_key_value: fields.flag("attention_bias", true)?,
        output: fields.flag("attention_out_bias", false)?,
        feed_forward: fields.flag("mlp_bias", false)?,
        head: false,
    };
    Ok(ModelConfig { biases, ..common::decoder(fields, &FAMILY, KEYS)? })
}
