//! What bfloat16 costs in accuracy: losses and gradients against transformers and PEFT in float64 (native/golden), beside
//! what torch's own mixed precision gets on the same models.

use serde_json::Value;
use std::path::Path;
use tunesmith_kernels::{Compute, Isa};
use tunesmith_models::Model;
use tunesmith_testing::{Golden, Setting, error, run};

/// The distance of neighbours next to one in bfloat16. Rounding errors of a loss cancel by chance, torch's too, so
/// that a case has no tolerance of its own; 1.8e-3 was seen, 1.4e-3 of torch's.
const LOSS: f64 = 1.0 / 256.0;
/// Gradients nearer than this to float64 were not computed in bfloat16.
const LEAST: f64 = 1e-3;

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

#[test]
fn losses_keep_to_the_precision_and_gradients_are_nearer_than_torchs() {
    for golden in Golden::all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden")) {
        let model = Model::open(&golden.base).expect("the golden's base model");
        let prompt = golden.prompt("prompt");
        for facts in golden.facts["gradients"].as_array().expect("cases") {
            let samples = golden.weighted(facts);
            let name = facts["d_prompt"].as_str().expect("a name");
            for isa in Isa::available() {
                let setting = Setting { isa, ..Setting::of(Compute::Bf16) };
                let output = run(&model, std::slice::from_ref(&prompt), &samples, setting).expect("a step");
                let loss = (output.loss / number(&facts["loss"]) - 1.0).abs();
                let gradient = error(&output.d_prompts[0], golden.expected.values(name));
                let torch = number(&facts["torch_bfloat16_error"]["d_prompt"]);
                let what = format!("{} {name}, {isa}", golden.name);
                println!("{what}: loss {loss:.1e}, gradient {gradient:.1e}, torch's {torch:.1e}");
                assert!(loss <= LOSS, "{what}: error of the loss {loss:.1e}");
                assert!(gradient <= torch, "{what}: error {gradient:.1e}, torch's {torch:.1e}");
                assert!(gradient >= LEAST, "{what}: error {gradient:.1e}, as if nothing had been rounded");
            }
        }
    }
}
