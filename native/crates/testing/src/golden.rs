//! Reads native/golden: what transformers and PEFT compute in float64 on small models.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tunesmith_plan::{Sample, Target};

/// One golden model's folder.
pub struct Golden {
    /// Name of the model.
    pub name: String,
    /// The Hugging Face folder.
    pub base: PathBuf,
    /// golden.json.
    pub facts: Value,
    /// index.json's tolerances.
    pub tolerances: Value,
    /// expected.safetensors.
    pub expected: F64Tensors,
    /// prompts.safetensors, widened.
    pub prompts: F64Tensors,
    /// The samples.
    pub samples: Vec<GoldenSample>,
}

/// A sample of token ids.
pub struct GoldenSample {
    /// The source's ids.
    pub source: Vec<u32>,
    /// The target's ids, eos included.
    pub target: Vec<u32>,
}

impl GoldenSample {
    /// The sample as the engine takes it; labels are the target's ids or all ids, each of the given weight.
    pub fn weighted(&self, root: usize, all: bool, weight: f64) -> Sample {
        let ids: Vec<u32> = self.source.iter().chain(&self.target).copied().collect();
        let first = if all { 0 } else { self.source.len() };
        let targets =
            (first..ids.len()).map(|position| Target { position, weight, id: ids[position] }).collect();
        Sample { root, ids, targets }
    }

    /// Number of labels.
    pub fn labels(&self, all: bool) -> usize {
        self.target.len() + if all { self.source.len() } else { 0 }
    }
}

impl Golden {
    /// Every golden model. `root` is native/golden.
    ///
    /// # Panics
    /// When a file is missing or not as its README says.
    pub fn all(root: &Path) -> Vec<Golden> {
        let index = json(&root.join("index.json"));
        let open = |model: &Value| {
            let at = |key: &str| root.join(model[key].as_str().expect("a path in index.json"));
            let facts = json(&at("golden"));
            let samples = facts["samples"].as_array().expect("samples").iter();
            let samples = samples.map(|sample| GoldenSample {
                source: ids(&sample["source_ids"]),
                target: ids(&sample["target_ids"]),
            });
            Golden {
                name: model["name"].as_str().expect("a name").to_string(),
                base: at("model"),
                samples: samples.collect(),
                facts,
                tolerances: index["tolerances"].clone(),
                expected: F64Tensors::read(&at("expected")),
                prompts: F64Tensors::read(&at("prompts")),
            }
        };
        index["models"].as_array().expect("models").iter().map(open).collect()
    }

    /// The largest error allowed where torch's float32 has the error `torch`.
    pub fn allowed(&self, torch: &Value) -> f64 {
        let number = |value: &Value| value.as_f64().expect("a number");
        let floor = number(&self.tolerances["torch_float32_floor"]);
        let relative = number(&self.tolerances["torch_float32_factor"]) * number(torch).max(floor);
        number(&self.tolerances["error"]).min(relative)
    }

    /// A prompt [P, C] in f32.
    pub fn prompt(&self, name: &str) -> Vec<f32> {
        self.prompts.values(name).iter().map(|&value| value as f32).collect()
    }

    /// The samples of one of golden.json's `gradients`, weighted as it says.
    pub fn weighted(&self, facts: &Value) -> Vec<Sample> {
        let all = facts["loss_on"] == "all";
        let size = |key: &str| facts[key].as_u64().expect("a count") as usize;
        let normalization = facts["loss_normalization"].as_str().expect("a name");
        let weights = self.weights(normalization, all, size("batch_size"), size("accumulate_steps"));
        self.samples.iter().zip(weights).map(|(sample, weight)| sample.weighted(0, all, weight)).collect()
    }

    /// The loss weight of each sample's labels under a normalisation of golden.json.
    pub fn weights(
        &self,
        normalization: &str,
        all: bool,
        batch_size: usize,
        accumulate_steps: usize,
    ) -> Vec<f64> {
        let labels: Vec<usize> = self.samples.iter().map(|sample| sample.labels(all)).collect();
        let total: usize = labels.iter().sum();
        let batch = |sample: usize| -> usize {
            labels.chunks(batch_size).nth(sample / batch_size).map_or(0, |b| b.iter().sum())
        };
        let weight = |sample: usize| match normalization {
            "token" => 1.0 / total as f64,
            "microbatch" => 1.0 / (accumulate_steps * batch(sample)) as f64,
            "sample" => 1.0 / (labels.len() * labels[sample]) as f64,
            other => panic!("no normalisation is called {other}"),
        };
        (0..labels.len()).map(weight).collect()
    }
}

/// A list of token ids.
pub(crate) fn ids(value: &Value) -> Vec<u32> {
    let ids = value.as_array().expect("a list of ids").iter();
    ids.map(|id| id.as_u64().and_then(|id| u32::try_from(id).ok()).expect("a token id")).collect()
}

fn json(path: &Path) -> Value {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The F64 and F32 tensors of a safetensors file that this repository's own tool wrote.
pub struct F64Tensors(BTreeMap<String, Vec<f64>>);

impl F64Tensors {
    fn read(path: &Path) -> F64Tensors {
        let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let (length, rest) = bytes.split_first_chunk::<8>().expect("a header length");
        let (header, data) = rest.split_at(u64::from_le_bytes(*length) as usize);
        let header: BTreeMap<String, Value> = serde_json::from_slice(header).expect("a header");
        let tensors = header.into_iter().filter(|(name, _)| name != "__metadata__").map(|(name, info)| {
            let offset = |i: usize| info["data_offsets"][i].as_u64().expect("an offset") as usize;
            let bytes = &data[offset(0)..offset(1)];
            let values = match info["dtype"].as_str() {
                Some("F64") => bytes.as_chunks().0.iter().map(|bytes| f64::from_le_bytes(*bytes)).collect(),
                Some("F32") => {
                    bytes.as_chunks().0.iter().map(|bytes| f64::from(f32::from_le_bytes(*bytes))).collect()
                }
                other => panic!("{name} has the type {other:?}"),
            };
            (name, values)
        });
        F64Tensors(tensors.collect())
    }

    /// A tensor's values.
    pub fn values(&self, name: &str) -> &[f64] {
        self.0.get(name).unwrap_or_else(|| panic!("no tensor {name}"))
    }
}
