//! The reference device against finite differences, and the CPU, packed, chunked and in f32, against the reference,
//! which repeats the prompt for every sample.

use tunesmith_testing::{
    Dense, Random, Setting, error, error_of_gradient, random_step, run, score, tiny_models,
};

/// Three times what f32 rounding was seen to do on these models (7e-7); the goldens hold bounds made of torch's
/// own error.
const TOLERANCE: f64 = 2e-6;

/// What central differences lose on sharp attention; at most 2e-8 was seen.
const DIFFERENCE_TOLERANCE: f64 = 1e-7;

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
            let wide = widened(&prompts);
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
        let wide = widened(&prompts);
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

#[test]
fn gradients_of_the_reference_are_finite_differences_of_its_loss() {
    let random = &mut Random::new(21);
    for tiny in tiny_models(21) {
        let dense = Dense::open(tiny.folder.path());
        let (prompts, samples) = random_step(&tiny.model, random);
        let wide = widened(&prompts);
        let output = dense.step(&wide, &samples, 64);
        let loss = dense.loss(&wide, &samples);
        assert!((output.loss - loss).abs() <= 1e-12 * loss, "{}: {} and {loss}", tiny.name, output.loss);
        for _ in 0..3 {
            let direction: Vec<_> = prompts.iter().map(|prompt| random.normal(prompt.len(), 1.0)).collect();
            let loss = |prompts: &[Vec<f64>]| dense.loss(prompts, &samples);
            let error = error_of_gradient(loss, &prompts, &output.d_prompts, &direction);
            println!("{}: gradient, error {error:.1e}", tiny.name);
            assert!(error <= DIFFERENCE_TOLERANCE, "{}: gradient off by {error:.1e}", tiny.name);
        }
    }
}

#[test]
fn steps_of_the_cpu_are_those_of_the_reference() {
    let random = &mut Random::new(22);
    for tiny in tiny_models(22) {
        let dense = Dense::open(tiny.folder.path());
        let (prompts, samples) = random_step(&tiny.model, random);
        let expected = dense.step(&widened(&prompts), &samples, 1024);
        let output = run(&tiny.model, &prompts, &samples, Setting::default()).expect("a step");
        for (got, expected) in output.d_prompts.iter().zip(&expected.d_prompts) {
            let error = error(got, expected);
            println!("{}: gradient, error {error:.1e}", tiny.name);
            assert!(error <= SINGLE_TOLERANCE, "{}: gradient off by {error:.1e}", tiny.name);
        }
    }
}

fn widened(prompts: &[Vec<f32>]) -> Vec<Vec<f64>> {
    prompts.iter().map(|prompt| prompt.iter().copied().map(f64::from).collect()).collect()
}
