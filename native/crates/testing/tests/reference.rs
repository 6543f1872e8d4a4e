//! Packed, chunked, f32 against the naive f64 reference that repeats the prompt for every sample.

use tunesmith_testing::{Dense, Random, Setting, error_of_gradient, random_step, run, score, tiny_models};

/// Three times what f32 rounding was seen to do on these models (7e-7); the goldens hold bounds made of torch's
/// own error.
const TOLERANCE: f64 = 2e-6;

/// A single log-probability has no neighbours whose roundings cancel its own.
const SINGLE_TOLERANCE: f64 = 1e-5;

#[test]
fn loss_and_gradient_of_shared_prefixes_are_those_of_repeated_ones() {
    for seed in 0..3 {
        let random = &mut Random::new(seed);
        for tiny in tiny_models(seed) {
            let dense = Dense::open(tiny.folder.path());
            let (prompts, samples) = random_step(&tiny.model, random);
            let output =
                run(&tiny.model, &prompts, &samples, Setting { chunk_rows: Some(64), ..Setting::default() });
            let output = output.expect("a step");
            let wide: Vec<Vec<f64>> =
                prompts.iter().map(|p| p.iter().copied().map(f64::from).collect()).collect();
            let expected = dense.loss(&wide, &samples);
            let error = (output.loss - expected).abs() / expected;
            println!("{}: loss {expected}, error {error:.1e}", tiny.name);
            assert!(error <= TOLERANCE, "{}: loss {} instead of {expected}", tiny.name, output.loss);
            for _ in 0..3 {
                let direction: Vec<_> =
                    prompts.iter().map(|prompt| random.normal(prompt.len(), 1.0)).collect();
                let loss = |prompts: &[Vec<f64>]| dense.loss(prompts, &samples);
                let error = error_of_gradient(loss, &prompts, &output.d_prompts, &direction);
                println!("{}: gradient, error {error:.1e}", tiny.name);
                assert!(error <= TOLERANCE, "{}: gradient off by {error:.1e}", tiny.name);
            }
        }
    }
}

#[test]
fn scores_are_negative_losses() {
    let random = &mut Random::new(11);
    for tiny in tiny_models(11) {
        let dense = Dense::open(tiny.folder.path());
        let (prompts, samples) = random_step(&tiny.model, random);
        let scores = score(&tiny.model, &prompts, &samples, Setting::default()).expect("scores");
        let wide: Vec<Vec<f64>> =
            prompts.iter().map(|p| p.iter().copied().map(f64::from).collect()).collect();
        for (sample, scores) in samples.iter().zip(scores).take(6) {
            let mut one = sample.clone();
            for (target, score) in sample.targets.iter().zip(scores) {
                one.targets = vec![tunesmith_plan::Target { weight: 1.0, ..*target }];
                let expected = -dense.loss(&wide, std::slice::from_ref(&one));
                let error = (f64::from(score) - expected).abs() / expected.abs().max(1.0);
                assert!(error <= SINGLE_TOLERANCE, "{}: a score is off by {error:.1e}", tiny.name);
            }
        }
    }
}
