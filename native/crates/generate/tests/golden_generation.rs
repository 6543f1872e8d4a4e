//! Greedy tokens and label scores of the golden models behind PEFT's adapter folders, against PEFT in float64
//! (`native/golden/*/golden.json`, `generation` and `scores`).

mod goldens;

use std::sync::atomic::AtomicBool;

use goldens::{classification, goldens, runtime};
use serde_json::{Value, json};
use tunesmith_generate::{evaluate, generate};
use tunesmith_kernels::{Cpu, Isa};

#[test]
fn greedy_tokens_are_those_of_peft() {
    let cpu = Cpu::new(2, Isa::best());
    let mut ended = 0;
    for (folder, golden) in goldens() {
        for case in golden["generation"].as_array().unwrap() {
            let spec = serde_json::from_value(json!({
                "model_path": folder.join("base"),
                "runtime": runtime(),
                "adapter_path": folder.join("adapter"),
                "prompts": [case["prompt"]],
                "generation": {
                    "max_new_tokens": case["max_new_tokens"],
                    "min_new_tokens": case["min_new_tokens"],
                    "repetition_penalty": case["repetition_penalty"],
                    "stop_sequences": [],
                },
            }))
            .unwrap();
            let made = generate(&spec, &cpu, &AtomicBool::new(false), &mut |_, _| {}).unwrap();
            let [made] = &made.outputs[..] else { panic!("one text for one prompt") };
            assert_eq!(json!(made.token_ids), case["token_ids"], "{}: {}", folder.display(), case["prompt"]);
            assert_eq!(json!(made.stop_reason), case["stop_reason"]);
            ended += usize::from(case["stop_reason"] == "eos_token");
        }
    }
    assert!(ended > 0, "some text ends before its limit");
}

#[test]
fn label_scores_are_those_of_peft() {
    let cpu = Cpu::new(2, Isa::best());
    for (folder, golden) in goldens() {
        let cases = golden["scores"].as_array().unwrap();
        let sources: Vec<&Value> = cases.iter().map(|case| &case["source"]).collect();
        let spec = classification(&folder, &sources, &cases[0]["labels"], json!({}));
        let result = evaluate(&spec, &cpu, &AtomicBool::new(false), &mut |_, _| {}).unwrap();
        for (case, prediction) in cases.iter().zip(&result.variants[0].predictions) {
            let scores = prediction.scores.as_ref().unwrap();
            let labels = case["labels"].as_array().unwrap();
            for (label, expected) in labels.iter().zip(case["log_probabilities"].as_array().unwrap()) {
                let (found, expected) = (scores[label.as_str().unwrap()], expected.as_f64().unwrap());
                // Float32's rounding of logits, over the label's tokens.
                assert!((found - expected).abs() <= 1e-5 * expected.abs(), "{label}: {found} for {expected}");
            }
        }
    }
}
