//! Every family against transformers and PEFT in float64 (native/golden/families).

use std::path::PathBuf;
use tunesmith_kernels::{Cpu, Isa};
use tunesmith_models::Model;
use tunesmith_testing::{Golden, parity};

#[test]
fn every_family_computes_what_transformers_does() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../golden/families");
    let root = std::env::var_os("FAMILIES").map_or(root, PathBuf::from);
    let cpu = Cpu::new(2, Isa::best());
    let mut bad = Vec::new();
    for golden in Golden::all(&root) {
        let model = match Model::open(&golden.base) {
            Ok(model) => model,
            Err(error) => {
                bad.push(format!("{}: {error}", golden.name));
                continue;
            }
        };
        if model.config().max_positions.is_some_and(|most| most < 90) || golden.name.contains("longrope") {
            println!("{}: {:?} positions", golden.name, model.config().max_positions);
            continue;
        }
        let mut all = parity::logits(&golden, &model, &cpu);
        all.extend(parity::gradients(&golden, &model, &cpu));
        all.extend(parity::trajectory(&golden, &model, &cpu));
        for compared in all {
            if compared.error > compared.allowed || compared.error.is_nan() {
                bad.push(format!("{}: {:.2e} > {:.2e}", compared.what, compared.error, compared.allowed));
            }
        }
        for cached in [false, true] {
            for (found, expected) in parity::greedy(&golden, &model, &cpu, cached) {
                if found != expected {
                    bad.push(format!("{}: greedy {cached} {found:?} {expected:?}", golden.name));
                }
            }
        }
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}
