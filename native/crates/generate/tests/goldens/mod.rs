//! The golden models behind PEFT's adapter folders (`native/golden`).

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tunesmith_kernels::Isa;
use tunesmith_spec::EvaluateSpec;

const MODELS: [&str; 4] = ["llama-6-heads", "llama-12-heads", "bloom-6-heads", "bloom-12-heads"];

/// A spec that classifies `sources` behind the golden adapter; `more` fields override.
pub fn classification(folder: &Path, sources: &[&Value], labels: &Value, more: Value) -> EvaluateSpec {
    let mut spec = json!({
        "model_path": folder.join("base"),
        "runtime": runtime(),
        "variants": [{"name": "tuned", "adapter_path": folder.join("adapter"), "sources": sources}],
        "labels": labels,
        "generation": {
            "max_new_tokens": 1, "min_new_tokens": 0, "repetition_penalty": 1.0, "stop_sequences": [],
        },
        "max_input_tokens": 256,
        "max_output_tokens": 128,
        "on_too_long": "error",
    });
    let (fields, more) = (spec.as_object_mut().unwrap(), more.as_object().unwrap());
    fields.extend(more.iter().map(|(name, value)| (name.clone(), value.clone())));
    serde_json::from_value(spec).unwrap()
}

/// How golden models are run.
pub fn runtime() -> Value {
    json!({"threads": 2, "isa": Isa::best().to_string(), "memory_limit_bytes": null})
}

/// The golden models: folder and facts.
pub fn goldens() -> Vec<(PathBuf, Value)> {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden");
    MODELS
        .map(|name| {
            let folder = golden.join(name);
            let text = std::fs::read(folder.join("golden.json")).unwrap();
            (folder, serde_json::from_slice(&text).unwrap())
        })
        .into()
}
