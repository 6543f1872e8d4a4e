//! What a config.json says of its model, whether the engine computes it or not.

use crate::fields::Fields;
use crate::{Family, ModelConfig, ModelError};
use serde_json::Value;
use std::path::Path;

/// What JSON's readers hold exactly.
const LARGEST: u64 = (1 << 53) - 1;

/// What a config.json says.
#[derive(Debug)]
pub struct Description {
    /// The class of transformers, as far as the file tells.
    pub architecture: Option<String>,
    /// C, as far as it is understood.
    pub hidden: Option<usize>,
    /// L.
    pub layers: Option<usize>,
    /// H.
    pub heads: Option<usize>,
    /// V.
    pub vocab: Option<usize>,
    /// The most positions.
    pub max_positions: Option<usize>,
    /// The model, or why the engine does not compute it.
    pub model: Result<Described, ModelError>,
}

/// What the engine has to know of a model that it computes.
#[derive(Debug)]
pub struct Described {
    /// The family.
    pub family: &'static Family,
    /// Whether the head is the embedding table unless the weights hold another.
    pub tied: bool,
    /// What is said twice with two values, as it is taken.
    pub contested: Vec<String>,
    /// A field whose keys nothing reads, and these.
    pub unused: Option<(String, Vec<String>)>,
    /// The beginnings that names of tensors may have or lack.
    pub prefixes: Vec<&'static str>,
    /// The name of the embedding table.
    pub embeddings: String,
    /// The name of the head.
    pub head: String,
}

impl Description {
    /// Of the text of a config.json, a JSON object.
    ///
    /// # Errors
    /// [`ModelError::Json`].
    pub fn of(config: &str) -> Result<Description, ModelError> {
        let fields = Fields::of("config.json", config.as_bytes(), Path::new("config.json"))?;
        let named = |key: &str| fields.given(key).and_then(|value| Some(value.as_str()?.to_string()));
        let class = match fields.given("architectures") {
            Some(Value::Array(names)) => names.first().and_then(Value::as_str).map(ToString::to_string),
            _ => None,
        };
        match ModelConfig::of(&fields) {
            Ok(config) => {
                let told = fields.told();
                let names = (config.family.names)(&config);
                Ok(Description {
                    architecture: Some(config.family.architecture().to_string()),
                    hidden: Some(config.hidden),
                    layers: Some(config.layers),
                    heads: Some(config.heads),
                    vocab: Some(config.vocab),
                    max_positions: config.max_positions,
                    model: Ok(Described {
                        family: config.family,
                        tied: config.tied_head,
                        contested: in_order(told.contested),
                        unused: told.unused,
                        prefixes: names.prefixes.to_vec(),
                        embeddings: format!("{}.weight", names.embeddings),
                        head: format!("{}.weight", names.head),
                    }),
                })
            }
            Err(error) => {
                let family = Family::of(&fields).ok();
                let unbounded = family.is_some_and(|family| family.name == "bloom");
                let first = |names: &[&str]| -> Option<usize> {
                    let value = names.iter().find_map(|name| fields.given(name))?;
                    value.as_u64().filter(|size| (1..=LARGEST).contains(size)).map(|size| size as usize)
                };
                Ok(Description {
                    architecture: family
                        .map(|family| family.architecture().to_string())
                        .or(class)
                        .or(named("model_type")),
                    hidden: first(&["n_embed", "hidden_size", "n_embd", "d_model"]),
                    layers: first(&["num_hidden_layers", "n_layer", "num_layers"]),
                    heads: first(&["num_attention_heads", "n_head", "num_heads"]),
                    vocab: first(&["vocab_size"]),
                    max_positions: first(&["max_position_embeddings", "n_positions"]).filter(|_| !unbounded),
                    model: Err(error),
                })
            }
        }
    }
}

/// Sizes first, as the digest of a model has them.
fn in_order(mut contested: Vec<String>) -> Vec<String> {
    let rank =
        |told: &String| ["layers", "heads"].iter().position(|what| told.starts_with(what)).unwrap_or(2);
    contested.sort_by_key(rank);
    contested.dedup();
    contested
}
