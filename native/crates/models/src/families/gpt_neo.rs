//! GPT-Neo: GPT-2 with unscaled scores, and windows in every other layer.

use super::common::{self, Keys, LayerKind};
use super::gpt2;
use crate::ModelError;
use crate::config::{Biases, ModelConfig};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::{Names, QueryKeyValue};
use serde_json::Value;

pub static FAMILY: Family = Family {
    name: "gpt_neo",
    architectures: &["GPTNeoForCausalLM", "GPTNeoModel"],
    config,
    names: |_| NAMES,
};

const NAMES: Names = Names {
    query_key_value: QueryKeyValue::Separate([
        "attn.attention.q_proj",
        "attn.attention.k_proj",
        "attn.attention.v_proj",
    ]),
    output: "attn.attention.out_proj",
    ..Names::GPT2
};

const KEYS: Keys = Keys { max_positions: 2048, ..gpt2::KEYS };

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let fields = &fields
        .renamed("num_layers", "num_hidden_layers")
        .renamed("num_heads", "num_attention_heads")
        .renamed("intermediate_size", "n_inner");
    let mut config = gpt2::learned(fields, &FAMILY, KEYS, None)?;
    config.biases = Biases { query_key_value: false, ..Biases::in_blocks(true) };
    config.attention.iter_mut().for_each(|layer| layer.scale = Some(1.0));
    let kinds = kinds(fields, config.layers)?;
    let window = fields.size_or("window_size", 256)?;
    common::slide(&mut config, &kinds, Some(window));
    Ok(config)
}

/// `attention_types`: a list of lists of kinds, and how often each repeats.
fn kinds(fields: &Fields, layers: usize) -> Result<Vec<LayerKind>, ModelError> {
    let expected = "a list like [[[\"global\", \"local\"], 12]] with a kind for every layer";
    let wrong = || fields.wrong("attention_types", expected);
    let Some(given) = fields.given("attention_types") else {
        let kind = |layer| if layer % 2 == 0 { LayerKind::Full } else { LayerKind::Sliding };
        return Ok((0..layers).map(kind).collect());
    };
    let mut kinds = Vec::new();
    for entry in given.as_array().ok_or_else(wrong)? {
        let (names, times) = match entry.as_array().map(Vec::as_slice) {
            Some([Value::Array(names), times]) => (names, times.as_u64().ok_or_else(wrong)?),
            _ => return Err(wrong()),
        };
        for name in (0..times.min(layers as u64)).flat_map(|_| names) {
            kinds.push(match name.as_str() {
                Some("global") => LayerKind::Full,
                Some("local") => LayerKind::Sliding,
                _ => return Err(wrong()),
            });
        }
    }
    if kinds.len() == layers { Ok(kinds) } else { Err(wrong()) }
}
