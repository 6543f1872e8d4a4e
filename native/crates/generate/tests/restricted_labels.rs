//! Labels scored among themselves: against a walk over the labels' trie with the logits of the whole vocabulary, record
//! by record through a cache of keys and values; and what must change none of the bits.

mod goldens;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use goldens::{classification, goldens};
use serde_json::{Value, json};
use tunesmith_generate::{GenerateError, evaluate};
use tunesmith_kernels::{Cpu, Isa};
use tunesmith_methods::read_adapter;
use tunesmith_models::{Inputs, KvCache, Model, NewSegment, StepError};
use tunesmith_spec::{EvaluateSpec, Prediction};

type Scores = BTreeMap<String, f64>;

#[test]
fn scores_are_those_of_the_whole_vocabulary_narrowed_to_the_labels() {
    for (folder, golden) in goldens() {
        let cases = golden["scores"].as_array().unwrap();
        let sources: Vec<&Value> = cases.iter().map(|case| &case["source"]).collect();
        let labels = &cases[0]["labels"];
        for adapter in [Some(folder.join("adapter")), None] {
            let variants = json!([{"name": "tuned", "adapter_path": adapter, "sources": sources}]);
            let more = json!({"label_scoring": "restricted", "variants": variants});
            let found = predictions(&classification(&folder, &sources, labels, more));
            for (case, found) in cases.iter().zip(found) {
                let expected = walked(&folder, adapter.as_deref(), case);
                let found = found.scores.unwrap();
                let total: f64 = found.values().map(|score| score.exp()).sum();
                assert!((total - 1.0).abs() < 1e-6, "the labels' probabilities sum to {total}");
                for (label, expected) in expected {
                    // The same logits; their softmax is of f32 exponentials on one side.
                    let error = (found[&label] - expected).abs() / expected.abs().max(1.0);
                    assert!(error <= 1e-6, "{label}: {} for {expected}", found[&label]);
                }
            }
        }
    }
}

#[test]
fn a_label_of_one_token_is_known_by_its_logit_and_one_way_costs_nothing() {
    let (folder, golden) = goldens().swap_remove(0);
    let source = &golden["scores"][0]["source"];
    // One label behind which nothing is left to choose.
    let more = json!({"label_scoring": "restricted"});
    let [only] = &predictions(&classification(&folder, &[source], &json!(["g"]), more.clone()))[..] else {
        panic!("one prediction")
    };
    assert_eq!(
        (only.predicted.as_deref(), only.scores.as_ref().unwrap()["g"], only.tied),
        (Some("g"), 0.0, false)
    );
    // Two labels of one token: a difference of logits, whatever the end of sequence is worth.
    let [two] = &predictions(&classification(&folder, &[source], &json!(["g", "h"]), more))[..] else {
        panic!("one prediction")
    };
    let scores = two.scores.as_ref().unwrap();
    let best = if scores["g"] >= scores["h"] { "g" } else { "h" };
    assert_eq!(two.predicted.as_deref(), Some(best));
    assert!((scores["g"].exp() + scores["h"].exp() - 1.0).abs() < 1e-6);
}

#[test]
fn threads_instruction_sets_neighbours_and_memory_limits_change_no_bit() {
    for (folder, golden) in goldens() {
        let cases = golden["scores"].as_array().unwrap();
        let sources: Vec<&Value> = cases.iter().map(|case| &case["source"]).collect();
        let labels = &cases[0]["labels"];
        for scoring in ["likelihood", "restricted"] {
            let spec = |sources: &[&Value], threads: usize, isa: Isa, limit: Option<u64>| {
                let runtime =
                    json!({"threads": threads, "isa": isa.to_string(), "memory_limit_bytes": limit});
                let more = json!({"label_scoring": scoring, "runtime": runtime});
                classification(&folder, sources, labels, more)
            };
            let together = predictions(&spec(&sources, 2, Isa::best(), None));
            for (source, found) in sources.iter().zip(&together) {
                assert_eq!(predictions(&spec(&[source], 1, Isa::best(), None)), std::slice::from_ref(found));
            }
            let doubled: Vec<&Value> = sources.iter().chain(sources.iter().rev()).copied().collect();
            let expected: Vec<Prediction> = together.iter().chain(together.iter().rev()).cloned().collect();
            for isa in Isa::available() {
                for threads in [1, 3] {
                    assert_eq!(predictions(&spec(&doubled, threads, isa, None)), expected, "{isa}");
                }
            }
            let refused = |limit| {
                let spec = spec(&doubled, 2, Isa::best(), Some(limit));
                let refused = evaluate(&spec, &cpu(&spec), &AtomicBool::new(false), &mut |_, _| {});
                match refused {
                    Err(GenerateError::Step(StepError::OverBudget { needed, .. })) => needed,
                    other => panic!("a limit of {limit}: {other:?}"),
                }
            };
            let least = refused(1000);
            assert_eq!(refused(least - 1), least);
            assert_eq!(predictions(&spec(&doubled, 2, Isa::best(), Some(least))), expected, "{scoring}");
        }
    }
}

fn predictions(spec: &EvaluateSpec) -> Vec<Prediction> {
    let mut done = 0;
    let result = evaluate(spec, &cpu(spec), &AtomicBool::new(false), &mut |records, total| {
        assert!(done <= records && records <= total, "{done}, then {records} of {total}");
        done = records;
    });
    let records = result.expect("an evaluation").variants.swap_remove(0).predictions;
    assert_eq!(done, records.len() as u64);
    records
}

fn cpu(spec: &EvaluateSpec) -> Cpu {
    let isa = serde_json::to_value(spec.runtime.isa).unwrap();
    Cpu::new(spec.runtime.threads as usize, isa.as_str().unwrap().parse().unwrap())
}

/// The labels' scores behind one source, each parting of the trie by all logits there.
fn walked(folder: &Path, adapter: Option<&Path>, case: &Value) -> Scores {
    let ids = |value: &Value| -> Vec<u32> {
        value.as_array().unwrap().iter().map(|id| id.as_u64().unwrap() as u32).collect()
    };
    let model = Model::open(&folder.join("base")).unwrap();
    let prompt = adapter.map(|adapter| read_adapter(adapter, model.config().hidden).unwrap().values);
    let prompt = prompt.unwrap_or_default();
    let source = ids(&case["source_ids"]);
    let labels: Vec<Vec<u32>> = case["label_ids"].as_array().unwrap().iter().map(ids).collect();
    let logits = |behind: &[u32]| -> Vec<f32> {
        let text = [&source, behind].concat();
        let cpu = Cpu::new(1, Isa::best());
        let mut cache = KvCache::new(&cpu, &model, 1000);
        let parent = (!prompt.is_empty()).then(|| cache.next_id());
        let mut segments = Vec::new();
        if parent.is_some() {
            segments.push(NewSegment { parent: None, inputs: Inputs::Vectors(&prompt), logits: false });
        }
        segments.push(NewSegment { parent, inputs: Inputs::Tokens(&text), logits: true });
        model.extend(&cpu, &mut cache, &segments, &AtomicBool::new(false)).unwrap().swap_remove(0)
    };
    let score = |label: &Vec<u32>| -> f64 {
        let mut score = 0.0;
        for place in 0..label.len() {
            let before = &label[..place];
            let rivals = labels.iter().filter(|other| other.len() > place && other.starts_with(before));
            let mut following: Vec<u32> = rivals.map(|other| other[place]).collect();
            following.sort_unstable();
            following.dedup();
            if following.len() > 1 {
                let logits = logits(before);
                let of = |id: u32| f64::from(logits[id as usize]);
                let top = following.iter().map(|&id| of(id)).fold(f64::NEG_INFINITY, f64::max);
                let total: f64 = following.iter().map(|&id| (of(id) - top).exp()).sum();
                score += of(label[place]) - top - total.ln();
            }
        }
        score
    };
    let texts = case["labels"].as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned());
    texts.zip(labels.iter().map(score)).collect()
}
