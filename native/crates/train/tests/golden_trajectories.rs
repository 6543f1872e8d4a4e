//! Training runs on the golden models, from texts to adapter, against the trajectories of torch, transformers and
//! PEFT in float64 (`native/golden/*/golden.json`, `trajectories`).

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use serde_json::{Value, json};
use tunesmith_kernels::{Cpu, Isa};
use tunesmith_spec::{RunEvent, StepMetrics, TrainSpec};
use tunesmith_tensor::safetensors;
use tunesmith_train::{Trained, train};

#[test]
fn a_llama_trains_as_in_torch() {
    follows_torch("llama-6-heads");
}

#[test]
fn a_tied_bf16_llama_in_shards_trains_as_in_torch() {
    follows_torch("llama-12-heads");
}

#[test]
fn a_bloom_trains_as_in_torch() {
    follows_torch("bloom-6-heads");
}

#[test]
fn an_untied_f16_bloom_in_shards_trains_as_in_torch() {
    follows_torch("bloom-12-heads");
}

/// Errors are max |a − b| / max |b|; the tolerance leaves room for what fifty updates make of float32's rounding.
fn follows_torch(name: &str) {
    let golden = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../golden");
    let tolerance = read_json(&golden.join("index.json"))["tolerances"]["trajectory"].as_f64().unwrap();
    let folder = golden.join(name);
    let case = read_json(&folder.join("golden.json"));
    let trajectories = case["trajectories"].as_array().unwrap();
    assert_eq!(trajectories[0]["steps"], 50);
    for (index, expected) in trajectories.iter().enumerate() {
        let (steps, prompt) = run(&spec(&folder, &case, &expected["settings"]));
        let of = |value: fn(&StepMetrics) -> f64| steps.iter().map(value).collect::<Vec<f64>>();
        for (what, found, expected, tolerance) in [
            ("losses", of(|step| step.loss), numbers(&expected["losses"]), tolerance),
            ("gradient norms", of(|step| step.grad_norm), numbers(&expected["grad_norms"]), tolerance),
            ("learning rates", of(|step| step.learning_rate), numbers(&expected["learning_rates"]), 1e-12),
            ("final prompt", prompt, tensor(&folder, expected["prompt"].as_str().unwrap()), tolerance),
        ] {
            assert_eq!(found.len(), expected.len(), "{name}, trajectory {index}: {what}");
            let error = relative_error(&found, &expected);
            println!("{name}, trajectory {index}: error of the {what} {error:.1e}");
            assert!(error <= tolerance, "{name}, trajectory {index}: {what} differ by {error}");
        }
    }
}

/// The spec of a golden's trajectory; it begins from PEFT's adapter folder of the golden's prompt.
fn spec(folder: &Path, golden: &Value, settings: &Value) -> TrainSpec {
    let samples: Vec<Value> = golden["samples"]
        .as_array()
        .unwrap()
        .iter()
        .map(|sample| json!({"source": sample["source"], "target": sample["target"]}))
        .collect();
    let mut scheduler = settings["lr_scheduler"].clone();
    scheduler["warmup_ratio"] = Value::Null;
    let isa = Isa::best().to_string();
    serde_json::from_value(json!({
        "model_path": folder.join("base"),
        "runtime": {"threads": 2, "isa": isa, "memory_limit_bytes": null},
        "seed": 1,
        "num_virtual_tokens": golden["num_virtual_tokens"],
        "init": {"method": "adapter", "adapter_path": folder.join("adapter")},
        "samples": samples,
        "validation_samples": [],
        "labels": null,
        "num_epochs": settings["num_epochs"],
        "batch_size": settings["batch_size"],
        "accumulate_steps": settings["accumulate_steps"],
        "learning_rate": settings["learning_rate"],
        "optimizer": settings["optimizer"],
        "lr_scheduler": scheduler,
        "max_grad_norm": settings["max_grad_norm"],
        "loss_on": settings["loss_on"],
        "loss_normalization": settings["loss_normalization"],
        "shuffle": settings["shuffle"],
        "max_input_tokens": 256,
        "max_output_tokens": 128,
        "on_too_long": "error",
        "checkpoint_every_steps": 1000,
        "resume_from": null,
    }))
    .unwrap()
}

/// The metrics of every step and the final prompt.
fn run(spec: &TrainSpec) -> (Vec<StepMetrics>, Vec<f64>) {
    let cpu = Cpu::new(spec.runtime.threads as usize, Isa::best());
    let mut steps = Vec::new();
    let mut observer = |event: RunEvent, _: Option<Vec<u8>>| {
        if let RunEvent::Step(metrics) = event {
            steps.push(metrics);
        }
    };
    match train(spec, &cpu, &AtomicBool::new(false), &mut observer).unwrap() {
        Trained::Completed { last, .. } => {
            let adapter = safetensors::from_bytes(&last).unwrap();
            let prompt = &adapter.tensors["prompt_embeddings"].values;
            (steps, prompt.iter().map(|&value| f64::from(value)).collect())
        }
        Trained::Canceled { .. } => unreachable!("nobody cancels"),
    }
}

/// A float64 tensor of the golden's `expected.safetensors`.
fn tensor(folder: &Path, name: &str) -> Vec<f64> {
    let file = std::fs::read(folder.join("expected.safetensors")).unwrap();
    let (length, rest) = file.split_first_chunk::<8>().unwrap();
    let (header, data) = rest.split_at(u64::from_le_bytes(*length) as usize);
    let header: Value = serde_json::from_slice(header).unwrap();
    assert_eq!(header[name]["dtype"], "F64");
    let [begin, end] = [0, 1].map(|i| header[name]["data_offsets"][i].as_u64().unwrap() as usize);
    data[begin..end].as_chunks().0.iter().map(|bytes| f64::from_le_bytes(*bytes)).collect()
}

fn relative_error(found: &[f64], expected: &[f64]) -> f64 {
    assert!(found.iter().all(|value| value.is_finite()));
    let difference = found.iter().zip(expected).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
    difference / expected.iter().map(|b| b.abs()).fold(0.0, f64::max)
}

fn numbers(list: &Value) -> Vec<f64> {
    list.as_array().unwrap().iter().map(|value| value.as_f64().unwrap()).collect()
}

fn read_json(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}
