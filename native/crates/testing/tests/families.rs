//! Every family against transformers and PEFT in float64 (native/golden/families).

use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use tunesmith_kernels::{Cpu, Isa};
use tunesmith_models::{Model, StepError, StepOptions, Workspace};
use tunesmith_plan::{Sample, pack};
use tunesmith_testing::{
    Dense, Golden, Random, Setting, error, error_of_gradient, parity, precision, random_step, run,
};

/// Goldens of sequences for which transformers changes the frequencies: beyond the context of `dynamic` and beyond the
/// original context of `longrope`, where the engine refuses to go on.
const LONGER: [&str; 4] = ["llama-dynamic-beyond", "llama-longrope", "llama-longrope-ratio", "phi3-longrope"];

/// Goldens of what transformers computes and the engine refuses.
const PENDING: [&str; 1] = ["opt-350m"];

/// What is wrong where a golden's longest sample is not refused.
fn not_refused(golden: &Golden, model: &Model, cpu: &Cpu) -> Option<String> {
    let prompt = golden.prompt("prompt");
    let length = prompt.len() / model.config().hidden;
    let samples: Vec<Sample> = golden.samples.iter().map(|sample| sample.weighted(0, false, 1.0)).collect();
    let cancel = AtomicBool::new(false);
    let options = StepOptions { memory_limit_bytes: None, chunk_rows: None, cancel: &cancel, progress: None };
    let packed = pack(&[length], &samples);
    match model.step(cpu, &packed, &[&prompt], &mut Workspace::new(), options) {
        Err(StepError::TooLong { .. }) => None,
        other => Some(format!("{}: {other:?}", golden.name)),
    }
}

fn goldens() -> Vec<Golden> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../golden/families");
    Golden::all(&root)
}

/// The reference device on whole steps: its gradient against finite differences of its loss, the CPU against it; and the
/// CPU's bits, whatever the chunks and threads.
#[test]
fn steps_are_those_of_the_reference() {
    let random = &mut Random::new(31);
    let mut bad = Vec::new();
    for golden in goldens() {
        if PENDING.contains(&&golden.name[..]) {
            continue;
        }
        let model = Model::open(&golden.base).expect("the golden's base model");
        let dense = Dense::open(&golden.base);
        let (prompts, mut samples) = random_step(&model, random);
        let c = model.config().hidden;
        let fits = |sample: &Sample| {
            let length = prompts[sample.root].len() / c + sample.ids.len();
            model.config().max_positions.is_none_or(|most| length <= most)
        };
        samples.retain(fits);
        let wide: Vec<Vec<f64>> =
            prompts.iter().map(|prompt| prompt.iter().copied().map(f64::from).collect()).collect();
        let exact = dense.step(&wide, &samples, 64);
        let direction: Vec<_> = prompts.iter().map(|prompt| random.normal(prompt.len(), 1.0)).collect();
        let loss = |prompts: &[Vec<f64>]| dense.loss(prompts, &samples);
        let apart = error_of_gradient(loss, &prompts, &exact.d_prompts, &direction);
        let output = run(&model, &prompts, &samples, Setting::default()).expect("a step");
        let other = Setting { chunk_rows: Some(64), threads: 1, ..Setting::default() };
        let again = run(&model, &prompts, &samples, other).expect("a step");
        if output != again {
            bad.push(format!("{}: other chunks, other bits", golden.name));
        }
        let errors = output.d_prompts.iter().zip(&exact.d_prompts).map(|(got, exact)| error(got, exact));
        let worst = errors.fold(0.0, f64::max);
        println!("{}: differences {apart:.1e}, CPU {worst:.1e}", golden.name);
        if apart > 1e-6 || worst > 1e-5 {
            bad.push(format!("{}: differences {apart:.1e}, CPU {worst:.1e}", golden.name));
        }
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

#[test]
fn every_family_computes_what_transformers_does() {
    let cpu = Cpu::new(2, Isa::best());
    let mut bad = Vec::new();
    for golden in goldens() {
        let name = &golden.name[..];
        let model = match Model::open(&golden.base) {
            Ok(_) if PENDING.contains(&name) => {
                bad.push(format!("{name} is computed and no longer pending"));
                continue;
            }
            Err(error) if PENDING.contains(&name) => {
                println!("{name}: pending: {error}");
                continue;
            }
            opened => opened.expect("the golden's base model"),
        };
        let mut all = parity::logits(&golden, &model, &cpu);
        if LONGER.contains(&name) {
            bad.extend(not_refused(&golden, &model, &cpu));
        } else {
            all.extend(parity::gradients(&golden, &model, &cpu));
            all.extend(parity::trajectory(&golden, &model, &cpu));
        }
        let worst = all.iter().map(|compared| compared.error / compared.allowed).fold(0.0, f64::max);
        println!("{name}: {} figures, the worst at {worst:.2} of what is allowed", all.len());
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

/// docs/models.md says what is measured.
#[test]
fn the_page_of_families_is_true() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../docs/models.md");
    let written = std::fs::read_to_string(path).expect("docs/models.md");
    let wrong = precision::differences(&written, &precision::document(&goldens()));
    assert!(
        wrong.is_empty(),
        "{}\n`cargo run -p tunesmith-testing --example precision` writes it",
        wrong.join("\n")
    );
}
