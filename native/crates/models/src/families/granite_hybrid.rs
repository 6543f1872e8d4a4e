//! Granite 4 where it is a plain decoder: without Mamba layers and without experts.

use super::common::{self, Keys, LLAMA};
use super::granite;
use crate::config::{Biases, ModelConfig};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::{Names, Up};
use crate::{ModelError, rope};
use serde_json::{Value, json};

pub static FAMILY: Family = Family {
    name: "granitemoehybrid",
    architectures: &["GraniteMoeHybridForCausalLM", "GraniteMoeHybridModel"],
    config,
    names: |_| NAMES,
};

const NAMES: Names =
    Names { up: Up::Fused("shared_mlp.input_linear"), down: "shared_mlp.output_linear", ..Names::LLAMA };

const KEYS: Keys = Keys { feed_forward: ("shared_intermediate_size", None), ..LLAMA };

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let architecture = FAMILY.architecture();
    let experts = fields.written("num_local_experts").cloned().unwrap_or(json!(8));
    if experts != json!(0) {
        let expected = "only models without experts (0) are";
        return Err(fields.unsupported(architecture, "num_local_experts", &experts, expected));
    }
    let key = if fields.given("layer_types").is_some() { "layer_types" } else { "layers_block_type" };
    let expected = "only layers of attention are, no Mamba";
    let kinds = fields.given(key).and_then(Value::as_array);
    let kinds = kinds.ok_or_else(|| fields.unsupported(architecture, key, &json!("mamba"), expected))?;
    let other = |kind: &&Value| **kind != "attention" && **kind != "full_attention";
    if let Some(kind) = kinds.iter().find(other) {
        return Err(fields.unsupported(architecture, key, kind, expected));
    }
    let mut config = common::unrotated(fields, &FAMILY, common::sizes(fields, KEYS)?, KEYS)?;
    config.biases = Biases::attention(fields.flag("attention_bias", false)?);
    if fields.text("position_embedding_type")? == Some("rope") {
        let rope = rope::read(fields, common::rope_defaults(&config, KEYS))?;
        common::rotate(&mut config, rope);
    }
    granite::multiply(fields, &mut config)?;
    Ok(config)
}
