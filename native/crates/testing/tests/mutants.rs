//! The oracle is tested too: every planted defect of the engine is noticed.

use tunesmith_models::{Model, StepOutput};
use tunesmith_plan::mutants::{Mutant, plant};
use tunesmith_plan::{Sample, Target, pack};
use tunesmith_testing::{
    Dense, Random, Setting, TinyModel, digest, error_of_gradient, random_step, run, tiny_models,
};

/// As in tests/reference.rs.
const TOLERANCE: f64 = 2e-6;

struct Case {
    tiny: TinyModel,
    prompts: Vec<Vec<f32>>,
    samples: Vec<Sample>,
    shuffled: Vec<Sample>,
    loss: f64,
    /// Directions, with the derivative of the reference's loss along them.
    directions: Vec<Vec<Vec<f32>>>,
    dense: Dense,
}

fn cases() -> Vec<Case> {
    let random = &mut Random::new(5);
    let case = |tiny: TinyModel, random: &mut Random| {
        let dense = Dense::open(tiny.folder.path());
        let (prompts, mut samples) = random_step(&tiny.model, random);
        // Equal targets with weights whose sum depends on the order of addition, in its last bits.
        for weight in [0.3, 0.1, 0.7, 0.2, 0.6, 0.15] {
            let ids = vec![1, 2, 3];
            let targets = vec![Target { position: 2, weight, id: 3 }];
            samples.push(Sample { root: 0, ids, targets });
        }
        let mut shuffled = samples.clone();
        random.shuffle(&mut shuffled);
        let wide: Vec<Vec<f64>> =
            prompts.iter().map(|p| p.iter().copied().map(f64::from).collect()).collect();
        let loss = dense.loss(&wide, &samples);
        let direction = |random: &mut Random| prompts.iter().map(|p| random.normal(p.len(), 1.0)).collect();
        let directions = (0..2).map(|_| direction(random)).collect();
        Case { tiny, prompts, samples, shuffled, loss, directions, dense }
    };
    tiny_models(5).into_iter().map(|tiny| case(tiny, random)).collect()
}

/// The checks of this folder in short: reference, gradient, order of samples.
fn problem(case: &Case) -> Option<String> {
    let small = Setting { chunk_rows: Some(64), ..Setting::default() };
    // Opened anew: some defects strike when a model is opened.
    let model = Model::open(case.tiny.folder.path()).expect("the tiny model");
    let step = |samples: &[Sample]| run(&model, &case.prompts, samples, small);
    let output = match step(&case.samples) {
        Ok(output) => output,
        Err(error) => return Some(format!("the step failed: {error}")),
    };
    let lengths: Vec<usize> =
        case.prompts.iter().map(|p| p.len() / case.tiny.model.config().hidden).collect();
    if pack(&lengths, &case.samples).targets() != pack(&lengths, &case.shuffled).targets() {
        return Some("merged weights depend on the order of samples".to_string());
    }
    let bits = |output: &StepOutput| (output.loss.to_bits(), digest(output.d_prompts.iter().flatten()));
    if step(&case.shuffled).map(|other| bits(&other)) != Ok(bits(&output)) {
        return Some("the order of samples matters".to_string());
    }
    let error = (output.loss - case.loss).abs() / case.loss;
    if error > TOLERANCE || error.is_nan() {
        return Some(format!("the loss is off by {error:.1e}"));
    }
    case.directions.iter().find_map(|direction| {
        let loss = |prompts: &[Vec<f64>]| case.dense.loss(prompts, &case.samples);
        let error = error_of_gradient(loss, &case.prompts, &output.d_prompts, direction);
        (error > TOLERANCE).then(|| format!("the gradient is off by {error:.1e}"))
    })
}

#[test]
fn every_planted_defect_is_noticed() {
    let cases = cases();
    for case in &cases {
        assert_eq!(problem(case), None, "{}: sound as it is", case.tiny.name);
    }
    for mutant in Mutant::ALL {
        plant(Some(mutant));
        let found = cases.iter().find_map(|case| Some((case.tiny.name, problem(case)?)));
        plant(None);
        let Some((model, problem)) = found else { panic!("nobody notices {mutant:?}") };
        println!("{mutant:?}: {model}: {problem}");
    }
    for case in &cases {
        assert_eq!(problem(case), None, "{}: sound again", case.tiny.name);
    }
}
