//! What a base model's files say of it.

use std::collections::BTreeSet;
use std::path::Path;

use napi_derive::napi;
use serde_json::json;
use tunesmith_models::{Described, Description, Model, ModelError};
use tunesmith_spec::{ModelDescription, ModelProblem};
use tunesmith_text::{TokenizerKind, tokenizer_kind};

use crate::guard::{Result, guard};

/// Characters of a text that are shown.
const SHOWN: usize = 200;

/// JSON by the schema `model-description` of the text of a config.json, which is a JSON object. Throws for other texts.
#[napi]
pub fn describe_model(config: String) -> Result<String> {
    guard("describeModel", || {
        let description = Description::of(&config)
            .map_err(|error| napi::Error::new("internal/error".to_owned(), error.to_string()))?;
        Ok(serde_json::to_string(&as_data(description)).expect("a description is always JSON"))
    })
}

/// JSON of the names of all tensors that the engine reads of a model folder, as its files call them; `null` where it
/// cannot open the folder.
#[napi]
pub fn model_tensors(folder: String) -> Result<String> {
    guard("modelTensors", || {
        let names: Option<BTreeSet<String>> =
            Model::open(Path::new(&folder)).ok().map(|model| model.tensors().clone());
        Ok(serde_json::to_string(&names).expect("names are always JSON"))
    })
}

/// JSON `{kind, chat_template}` of the tokenizer in a model folder: what kind it is (`null` where that is not known), and
/// whether the folder has a chat template.
#[napi]
pub fn describe_tokenizer(folder: String) -> Result<String> {
    guard("describeTokenizer", || {
        let TokenizerKind { kind, chat_template } = tokenizer_kind(Path::new(&folder));
        Ok(json!({ "kind": kind, "chat_template": chat_template }).to_string())
    })
}

fn as_data(description: Description) -> ModelDescription {
    let size = |size: Option<usize>| size.map(|size| size as u64);
    let architecture = description.architecture.as_deref().map(shortened);
    let Description { hidden, layers, heads, vocab, max_positions, model, .. } = description;
    let (described, problem) = match model {
        Ok(described) => (Some(described), None),
        Err(error) => (None, Some(problem(&error))),
    };
    let family = described.as_ref().map(|described| described.family.name.to_owned());
    let Described { tied, contested, unused, prefixes, embeddings, head, .. } = match described {
        Some(described) => described,
        None => {
            return ModelDescription {
                architecture,
                family,
                hidden: size(hidden),
                layers: size(layers),
                heads: size(heads),
                vocab: size(vocab),
                max_positions: size(max_positions),
                tied: false,
                contested: Vec::new(),
                unused_place: None,
                unused_keys: Vec::new(),
                prefixes: Vec::new(),
                embeddings: None,
                head: None,
                problem,
            };
        }
    };
    let (unused_place, unused_keys) = unused.map_or((None, Vec::new()), |(place, keys)| {
        (Some(place), keys.iter().map(|key| shortened(key)).collect())
    });
    ModelDescription {
        architecture,
        family,
        hidden: size(hidden),
        layers: size(layers),
        heads: size(heads),
        vocab: size(vocab),
        max_positions: size(max_positions),
        tied,
        contested,
        unused_place,
        unused_keys,
        prefixes: prefixes.into_iter().map(str::to_owned).collect(),
        embeddings: Some(embeddings),
        head: Some(head),
        problem,
    }
}

/// The beginning of a text that somebody else wrote.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn problem(error: &ModelError) -> ModelProblem {
    let (code, what, why) = match error {
        ModelError::RemoteCode { key, .. } => ("model/remote-code", key.clone(), None),
        ModelError::UnsupportedArchitecture { got, why, supported } => {
            return ModelProblem {
                code: "model/unsupported-architecture".to_owned(),
                what: shortened(got),
                why: why.map(|why| why.needs.to_owned()),
                nearest: why.map(|why| why.nearest.to_owned()),
                supported: supported.iter().map(|&name| name.to_owned()).collect(),
            };
        }
        ModelError::UnsupportedFeature { field, got, expected, .. } if field.starts_with("rope_") => {
            let scaling = got.trim_matches('"').to_owned();
            ("model/unsupported-rope-scaling", scaling, Some((*expected).to_owned()))
        }
        ModelError::UnsupportedFeature { field, got, expected, .. } => {
            let shown = if got.starts_with(['{', '[']) { "…" } else { got };
            let feature = format!("`{field}: {shown}`");
            ("model/unsupported-feature", feature, Some((*expected).to_owned()))
        }
        ModelError::Config { field, expected, got, .. } => {
            let got = if got == "nothing" { "is missing".to_owned() } else { format!("is {got}") };
            ("model/invalid-config", format!("`{field}` {got}"), Some(expected.clone()))
        }
        other => ("model/invalid-config", other.to_string(), None),
    };
    let what = shortened(&what);
    ModelProblem { code: code.to_owned(), what, why, nearest: None, supported: Vec::new() }
}
