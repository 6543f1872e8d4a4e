//! What `adapter_config.json` says of the prompt beside it.

use std::path::Path;

use serde_json::{Map, Value};

use crate::AdapterError;

/// Methods whose stored `prompt_embeddings` are the finished prompt. Of p-tuning, PEFT stores what its encoder
/// gives and loads no encoder with it (`BasePromptEncoder._get_adapter_state_dict`).
const METHODS: [&str; 2] = ["PROMPT_TUNING", "P_TUNING"];

/// The only task whose prompt stands before the text of a decoder.
const TASK: &str = "CAUSAL_LM";

/// The shape that a configuration announces.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct AdapterConfig {
    /// P.
    pub virtual_tokens: u64,
    /// C; none where PEFT takes it from the base model.
    pub width: Option<u64>,
}

impl AdapterConfig {
    /// Reads the `content` of the file at `path`; refuses what is no prompt for a causal language model, or more
    /// than a prompt.
    pub fn read(path: &Path, content: &[u8]) -> Result<Self, AdapterError> {
        let invalid = |message: String| AdapterError::Config { path: path.to_owned(), message };
        let config: Value = serde_json::from_slice(content).map_err(|error| invalid(error.to_string()))?;
        let Value::Object(config) = config else { return Err(invalid("it is no JSON object".to_owned())) };
        let refused = |field, found| AdapterError::Unsupported { path: path.to_owned(), field, found };
        only(&config, "peft_type", &METHODS.map(Value::from)).map_err(|found| refused("peft_type", found))?;
        only(&config, "task_type", &[TASK.into()]).map_err(|found| refused("task_type", found))?;
        // One set of virtual tokens; encoder and decoder would have one each. PEFT fills in nothing else here.
        only(&config, "num_transformer_submodules", &[Value::Null, 1.into()])
            .map_err(|found| refused("num_transformer_submodules", found))?;
        only(&config, "modules_to_save", &[Value::Null, Value::Array(Vec::new())])
            .map_err(|found| refused("modules_to_save", found))?;
        let size = |field: &'static str| match config.get(field).unwrap_or(&Value::Null) {
            Value::Null => Ok(None),
            value => match value.as_u64() {
                Some(size @ 1..) => Ok(Some(size)),
                _ => Err(invalid(format!("`{field}` is {value}, not a whole number from 1"))),
            },
        };
        let Some(virtual_tokens) = size("num_virtual_tokens")? else {
            return Err(invalid("it has no `num_virtual_tokens`".to_owned()));
        };
        Ok(Self { virtual_tokens, width: size("token_dim")? })
    }
}

/// Whether a field, null when it is missing, has one of the values; otherwise what it has.
fn only(config: &Map<String, Value>, field: &str, allowed: &[Value]) -> Result<(), Value> {
    let found = config.get(field).unwrap_or(&Value::Null);
    if allowed.contains(found) { Ok(()) } else { Err(found.clone()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// A prompt of 7 tokens, 48 wide, with some fields changed; null takes a field out.
    fn read(changes: Value) -> Result<AdapterConfig, AdapterError> {
        let mut config = json!({
            "peft_type": "PROMPT_TUNING", "task_type": "CAUSAL_LM", "num_transformer_submodules": 1,
            "num_virtual_tokens": 7, "token_dim": 48, "num_layers": 2, "modules_to_save": null,
        });
        let fields = config.as_object_mut().unwrap();
        for (field, value) in changes.as_object().unwrap() {
            fields.insert(field.clone(), value.clone());
        }
        AdapterConfig::read(Path::new("adapter_config.json"), config.to_string().as_bytes())
    }

    #[test]
    fn what_peft_takes_for_a_causal_prompt_is_taken() {
        let whole = AdapterConfig { virtual_tokens: 7, width: Some(48) };
        for changes in [
            json!({}),
            json!({ "peft_type": "P_TUNING", "encoder_hidden_size": 64, "encoder_num_layers": 2 }),
            json!({ "num_transformer_submodules": null, "unknown": 1 }),
            json!({ "num_layers": 99, "modules_to_save": [], "inference_mode": false }),
        ] {
            assert_eq!(read(changes.clone()).unwrap(), whole, "{changes}");
        }
        assert_eq!(read(json!({ "token_dim": null })).unwrap(), AdapterConfig { width: None, ..whole });
    }

    #[test]
    fn what_is_no_causal_prompt_is_refused_by_field_and_value() {
        for (field, value) in [
            ("peft_type", json!("LORA")),
            ("peft_type", json!("PREFIX_TUNING")),
            ("peft_type", json!("MULTITASK_PROMPT_TUNING")),
            ("peft_type", json!("prompt_tuning")),
            ("peft_type", json!(null)),
            ("task_type", json!("SEQ_2_SEQ_LM")),
            ("task_type", json!("SEQ_CLS")),
            ("task_type", json!(null)),
            ("num_transformer_submodules", json!(2)),
            ("num_transformer_submodules", json!(0)),
            ("modules_to_save", json!(["lm_head"])),
        ] {
            let error = read(json!({ field: value })).unwrap_err();
            let AdapterError::Unsupported { field: refused, found, .. } = error else { panic!("{error}") };
            assert_eq!((refused, found), (field, value));
        }
    }

    #[test]
    fn sizes_that_peft_cannot_allocate_are_refused() {
        for changes in [
            json!({ "num_virtual_tokens": null }),
            json!({ "num_virtual_tokens": "7" }),
            json!({ "num_virtual_tokens": 7.0 }),
            json!({ "num_virtual_tokens": 0 }),
            json!({ "token_dim": -48 }),
        ] {
            assert!(matches!(read(changes), Err(AdapterError::Config { .. })));
        }
    }
}
