//! Changed model folders mean what transformers takes them to mean, or are refused (native/golden/variants.json).

use serde_json::{Map, Value};
use std::fs;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use tempfile::TempDir;
use tunesmith_kernels::{Cpu, Isa};
use tunesmith_models::{Inputs, KvCache, Model, ModelError, NewSegment};
use tunesmith_tensor::WeightError;
use tunesmith_testing::error;

fn golden() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../golden"))
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).expect("reading")).expect("JSON")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// The golden's base model with the changes of one case.
fn folder(case: &Value) -> TempDir {
    let base = golden().join(text(&case["model"])).join("base");
    let folder = tempfile::tempdir().expect("a folder");
    for entry in fs::read_dir(base).expect("a golden") {
        let entry = entry.expect("an entry");
        fs::copy(entry.path(), folder.path().join(entry.file_name())).expect("copying");
    }
    let path = folder.path().join("config.json");
    let mut config = json(&path);
    let fields = config.as_object_mut().expect("an object");
    fields.extend(case["set"].as_object().expect("an object").clone());
    fields.retain(|key, _| !list(&case["remove"]).contains(&Value::from(key.as_str())));
    fs::write(path, config.to_string()).expect("writing");
    for file in fs::read_dir(folder.path()).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if file.extension().is_some_and(|extension| extension == "safetensors") {
            change_tensors(&file, list(&case["tensors"]));
        }
    }
    let index = folder.path().join("model.safetensors.index.json");
    if index.exists() && !list(&case["tensors"]).is_empty() {
        // The names in the index are the old ones; that of one tensor of each file is enough.
        let map = json(&index)["weight_map"].take();
        let files = map.as_object().expect("a map").values();
        let map: Map<String, Value> = files.map(|file| (format!("of {file}"), file.clone())).collect();
        fs::write(index, serde_json::json!({ "weight_map": map }).to_string()).expect("writing");
    }
    folder
}

fn change_tensors(file: &Path, changes: &[Value]) {
    let bytes = fs::read(file).expect("reading");
    let (length, rest) = bytes.split_first_chunk::<8>().expect("a length");
    let (header, data) = rest.split_at(u64::from_le_bytes(*length) as usize);
    let header: Map<String, Value> = serde_json::from_slice(header).expect("a header");
    let mut tensors: Vec<(String, Value, Vec<u8>)> = header
        .into_iter()
        .filter(|(name, _)| name != "__metadata__")
        .map(|(name, info)| {
            let at = |i: usize| info["data_offsets"][i].as_u64().expect("an offset") as usize;
            (name, info.clone(), data[at(0)..at(1)].to_vec())
        })
        .collect();
    for change in list_of_texts(changes) {
        let [kind, name, ..] = &change[..] else { panic!("{change:?}") };
        match &kind[..] {
            "drop" => tensors.retain(|(key, ..)| key != name),
            "copy" => {
                let (_, info, data) = tensors.iter().find(|(key, ..)| key == name).expect("a tensor").clone();
                tensors.retain(|(key, ..)| *key != change[2]);
                tensors.push((change[2].clone(), info, data));
            }
            "strip" => tensors
                .iter_mut()
                .for_each(|(key, ..)| *key = key.strip_prefix(&name[..]).unwrap_or(key).to_string()),
            "prefix" => {
                tensors.iter_mut().filter(|(key, ..)| !key.starts_with("lm_head")).for_each(|(key, ..)| {
                    key.insert_str(0, name);
                })
            }
            "add" => {
                let shape: Vec<usize> = serde_json::from_str(&change[3]).expect("a shape");
                let (dtype, element) = match &change[2][..] {
                    "-inf" => ("F32", f32::NEG_INFINITY.to_le_bytes().to_vec()),
                    "F32" => ("F32", 1f32.to_le_bytes().to_vec()),
                    "BOOL" => ("BOOL", vec![1]),
                    other => (other, 1u64.to_le_bytes().to_vec()),
                };
                let info = serde_json::json!({ "dtype": dtype, "shape": shape });
                tensors.push((name.clone(), info, element.repeat(shape.iter().product())));
            }
            other => panic!("{other}"),
        }
    }
    let (mut header, mut data) = (Map::new(), Vec::new());
    for (name, mut info, bytes) in tensors {
        info["data_offsets"] = serde_json::json!([data.len(), data.len() + bytes.len()]);
        header.insert(name, info);
        data.extend(bytes);
    }
    let header = Value::Object(header).to_string();
    fs::write(file, [&(header.len() as u64).to_le_bytes()[..], header.as_bytes(), &data].concat())
        .expect("writing");
}

/// Texts as they are, everything else as JSON.
fn list_of_texts(changes: &[Value]) -> impl Iterator<Item = Vec<String>> {
    let word = |value: &Value| value.as_str().map_or_else(|| value.to_string(), ToString::to_string);
    changes.iter().map(move |change| list(change).iter().map(word).collect())
}

/// The code that the addon gives.
fn code(error: &ModelError) -> &'static str {
    match error {
        ModelError::Config { .. } => "model/invalid-config",
        ModelError::RemoteCode { .. } => "model/remote-code",
        ModelError::UnsupportedArchitecture { .. } => "model/unsupported-architecture",
        ModelError::UnsupportedFeature { field, .. } if field.starts_with("rope_") => {
            "model/unsupported-rope-scaling"
        }
        ModelError::UnsupportedFeature { .. } => "model/unsupported-feature",
        ModelError::Weights(WeightError::NoTensor { .. }) => "weights/missing-tensor",
        ModelError::Twice { .. } => "weights/tensor-twice",
        other => panic!("{other}"),
    }
}

#[test]
fn every_variant_is_computed_as_transformers_does_or_refused() {
    let variants = json(&golden().join("variants.json"));
    let ids: Vec<u32> = list(&variants["ids"]).iter().map(|id| id.as_u64().expect("an id") as u32).collect();
    let cpu = Cpu::new(1, Isa::best());
    let cancel = AtomicBool::new(false);
    for case in list(&variants["variants"]) {
        let what = format!("{}, {}", text(&case["model"]), text(&case["name"]));
        let folder = folder(case);
        let model = match Model::open(folder.path()) {
            Ok(model) => model,
            Err(error) => {
                assert_eq!(Some(code(&error)), case["refused"].as_str(), "{what}: {error}");
                continue;
            }
        };
        assert!(case["refused"].is_null(), "{what} is accepted");
        model.check_finite(1).unwrap_or_else(|error| panic!("{what}: {error}"));
        let mut cache = KvCache::new(&cpu, &model, ids.len());
        let new = [NewSegment { parent: None, inputs: Inputs::Tokens(&ids), logits: true }];
        let logits = model.extend(&cpu, &mut cache, &new, &cancel).expect("logits").concat();
        let got: Vec<f32> =
            list(&variants["shown"]).iter().map(|id| logits[id.as_u64().expect("an id") as usize]).collect();
        let expected: Vec<f64> = list(&case["transformers"]["logits"])
            .iter()
            .map(|logit| logit.as_f64().expect("a number"))
            .collect();
        // What float32 loses; every change that matters moves a logit by a hundred times more.
        let error = error(&got, &expected);
        assert!(error < 1e-5, "{what}: {got:?} instead of {expected:?}, error {error:.1e}");
    }
}
