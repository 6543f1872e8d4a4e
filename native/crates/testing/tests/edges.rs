//! Steps at the edge: no prompt, no text, prompts without samples, samples without targets.

use tunesmith_models::Model;
use tunesmith_plan::{Sample, Target, pack};
use tunesmith_testing::{Dense, Random, Setting, error_of_gradient, random_step, run, score, tiny_models};

/// As in tests/reference.rs.
const TOLERANCE: f64 = 2e-6;

fn wide(prompts: &[Vec<f32>]) -> Vec<Vec<f64>> {
    prompts.iter().map(|prompt| prompt.iter().copied().map(f64::from).collect()).collect()
}

fn target(position: usize, id: u32) -> Target {
    Target { position, weight: 0.5, id }
}

#[test]
fn the_base_model_without_a_prompt_is_scored() {
    let random = &mut Random::new(120);
    for tiny in tiny_models(120) {
        let dense = Dense::open(tiny.folder.path());
        let (_, mut samples) = random_step(&tiny.model, random);
        for sample in &mut samples {
            sample.root = 0;
            sample.targets.retain(|target| target.position > 0);
        }
        let scores = score(&tiny.model, &[vec![]], &samples, Setting::default()).expect("scores");
        let weighted = |(sample, scores): (&Sample, &Vec<f32>)| -> f64 {
            sample.targets.iter().zip(scores).map(|(target, score)| -target.weight * f64::from(*score)).sum()
        };
        let loss: f64 = samples.iter().zip(&scores).map(weighted).sum();
        let expected = dense.loss(&[vec![]], &samples);
        assert!((loss - expected).abs() <= TOLERANCE * expected, "{}: {loss} {expected}", tiny.name);
        let output =
            run(&tiny.model, &[vec![]], &samples, Setting::default()).expect("a step without a prompt");
        assert!((output.loss - expected).abs() <= TOLERANCE * expected, "{}", tiny.name);
        assert_eq!(output.d_prompts, [Vec::<f32>::new()]);
    }
}

#[test]
fn a_step_of_prompts_alone_has_their_gradient() {
    let random = &mut Random::new(121);
    for tiny in tiny_models(121) {
        let dense = Dense::open(tiny.folder.path());
        let c = tiny.model.config().hidden;
        let prompts = vec![random.normal(9 * c, 0.7), random.normal(c, 0.7)];
        let sample = |root, id| Sample { root, ids: vec![id], targets: vec![target(0, id)] };
        check(&tiny.model, &dense, random, &prompts, &[sample(0, 3), sample(1, 4), sample(0, 5)]);
    }
}

#[test]
fn a_prompt_without_samples_gets_no_gradient() {
    let random = &mut Random::new(122);
    for tiny in tiny_models(122) {
        let c = tiny.model.config().hidden;
        let prompts = vec![random.normal(4 * c, 0.7), random.normal(3 * c, 0.7), random.normal(2 * c, 0.7)];
        let samples = [
            Sample { root: 0, ids: vec![5, 6], targets: vec![target(2, 7)] },
            Sample { root: 1, ids: vec![8, 9], targets: vec![] },
        ];
        let output = run(&tiny.model, &prompts, &samples, Setting::default()).expect("a step");
        assert!(output.d_prompts[0].iter().any(|&value| value != 0.0));
        assert!(output.d_prompts[1..].iter().flatten().all(|&value| value == 0.0), "{}", tiny.name);
        let lengths = [4, 3, 2];
        assert_eq!(pack(&lengths, &samples).text_rows(), 2, "a sample without targets takes no rows");
    }
}

#[test]
fn one_sample_of_many_leaves_closes_at_its_end() {
    let random = &mut Random::new(123);
    for tiny in tiny_models(123) {
        let dense = Dense::open(tiny.folder.path());
        let (c, v) = (tiny.model.config().hidden, tiny.model.config().vocab);
        let prompts = vec![random.normal(5 * c, 0.7)];
        let ids: Vec<u32> = (0..300).map(|_| random.below(v) as u32).collect();
        let targets = vec![target(20, 1), target(150, 2), target(300, 3)];
        check(&tiny.model, &dense, random, &prompts, &[Sample { root: 0, ids, targets }]);
    }
}

fn check(model: &Model, dense: &Dense, random: &mut Random, prompts: &[Vec<f32>], samples: &[Sample]) {
    let setting = Setting { chunk_rows: Some(64), ..Setting::default() };
    let output = run(model, prompts, samples, setting).expect("a step");
    let expected = dense.loss(&wide(prompts), samples);
    assert!((output.loss - expected).abs() <= TOLERANCE * expected, "{} {expected}", output.loss);
    let direction: Vec<_> = prompts.iter().map(|prompt| random.normal(prompt.len(), 1.0)).collect();
    let loss = |prompts: &[Vec<f64>]| dense.loss(prompts, samples);
    let error = error_of_gradient(loss, prompts, &output.d_prompts, &direction);
    assert!(error <= TOLERANCE, "the gradient is off by {error:.1e}");
}
