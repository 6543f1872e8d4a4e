//! Qwen 3: Qwen 2 with normed queries and keys instead of biases.

use super::common::{self, Keys};
use super::qwen2;
use crate::ModelError;
use crate::config::{Biases, ModelConfig, QueryKeyNorm};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "qwen3",
    architectures: &["Qwen3ForCausalLM", "Qwen3Model"],
    config,
    names: |_| Names::LLAMA,
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, Keys { head_size: Some(128), ..qwen2::KEYS })?;
    config.biases = Biases::attention(fields.flag("attention_bias", false)?);
    config.query_key_norm = Some(QueryKeyNorm::Heads { bias: false });
    qwen2::upper_windows(fields, &mut config)?;
    Ok(config)
}
