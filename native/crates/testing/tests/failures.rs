//! What a pass refuses, and what it says when numbers break (goal M1).

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use tunesmith_kernels::{Cpu, Isa};
use tunesmith_models::{StepError, StepOptions, Workspace};
use tunesmith_plan::{Sample, Target, pack};
use tunesmith_testing::{Random, Setting, digest, random_step, run, tiny_models};

#[test]
fn the_first_number_that_is_not_finite_is_named() {
    let random = &mut Random::new(110);
    for tiny in tiny_models(110) {
        let (mut prompts, samples) = random_step(&tiny.model, random);
        let c = tiny.model.config().hidden;
        prompts[0][4 * c + 2] = f32::NAN;
        let refused = run(&tiny.model, &prompts, &samples, Setting::default());
        let what = "keys or values";
        assert_eq!(
            refused,
            Err(StepError::NonFinite { what, layer: Some(0), row: Some(4) }),
            "{}",
            tiny.name
        );
    }
}

#[test]
fn an_infinite_weight_stops_at_the_loss() {
    let random = &mut Random::new(111);
    let tiny = &tiny_models(111)[0];
    let (prompts, mut samples) = random_step(&tiny.model, random);
    samples[0].targets[1].weight = f64::INFINITY;
    let refused = run(&tiny.model, &prompts, &samples, Setting::default());
    let Err(StepError::NonFinite { what: "the loss", layer: None, row: Some(row) }) = refused else {
        panic!("{refused:?}");
    };
    let lengths: Vec<usize> =
        prompts.iter().map(|prompt| prompt.len() / tiny.model.config().hidden).collect();
    let packed = pack(&lengths, &samples);
    assert_eq!(packed.depths()[row], 7 + samples[0].targets[1].position - 1);
    assert_eq!(packed.sample_at(row), Some(0));
}

#[test]
fn ids_prompts_and_lengths_are_checked() {
    let random = &mut Random::new(112);
    let tiny = &tiny_models(112)[0];
    let config = tiny.model.config();
    let prompt = random.normal(2 * config.hidden, 0.5);
    let step = |ids: Vec<u32>, id: u32, prompt: &[f32]| {
        let targets = vec![Target { position: ids.len(), weight: 1.0, id }];
        let packed = pack(&[2], &[Sample { root: 0, ids, targets }]);
        let (cpu, cancel) = (Cpu::new(1, Isa::best()), AtomicBool::new(false));
        let options =
            StepOptions { memory_limit_bytes: None, chunk_rows: None, cancel: &cancel, progress: None };
        tiny.model.step(&cpu, &packed, &[prompt], &mut Workspace::new(), options).map(|_| ())
    };
    let vocab = config.vocab;
    let unknown = Err(StepError::UnknownToken { id: vocab as u32, vocab });
    assert_eq!(step(vec![1, vocab as u32], 1, &prompt), unknown);
    assert_eq!(step(vec![1], vocab as u32, &prompt), unknown);
    let expected = 2 * config.hidden;
    assert_eq!(
        step(vec![1], 1, &prompt[1..]),
        Err(StepError::PromptSize { index: 0, expected, got: expected - 1 })
    );
    assert_eq!(step(vec![1; 4095], 1, &prompt), Err(StepError::TooLong { needed: 4097, limit: 4096 }));
}

#[test]
fn a_step_stops_soon_after_it_is_canceled_and_leaves_nothing_behind() {
    let random = &mut Random::new(113);
    let tiny = &tiny_models(113)[0];
    let (prompts, samples) = random_step(&tiny.model, random);
    let lengths: Vec<usize> =
        prompts.iter().map(|prompt| prompt.len() / tiny.model.config().hidden).collect();
    let packed = pack(&lengths, &samples);
    let views: Vec<&[f32]> = prompts.iter().map(|prompt| &prompt[..]).collect();
    let (cpu, mut workspace) = (Cpu::new(2, Isa::best()), Workspace::new());
    let (cancel, calls) = (AtomicBool::new(false), AtomicUsize::new(0));
    let mut progress = |done: usize, total: usize| {
        assert!(done <= total);
        if calls.fetch_add(1, Ordering::Relaxed) == 1 {
            cancel.store(true, Ordering::Relaxed);
        }
    };
    let options = StepOptions {
        memory_limit_bytes: None,
        chunk_rows: Some(64),
        cancel: &cancel,
        progress: Some(&mut progress),
    };
    let canceled = tiny.model.step(&cpu, &packed, &views, &mut workspace, options);
    assert_eq!(canceled, Err(StepError::Canceled));
    assert_eq!(calls.into_inner(), 2, "no chunk after the flag");

    // The same workspace serves the next step as if nothing had been in it.
    let cancel = AtomicBool::new(false);
    let options =
        StepOptions { memory_limit_bytes: None, chunk_rows: Some(64), cancel: &cancel, progress: None };
    let again = tiny.model.step(&cpu, &packed, &views, &mut workspace, options).expect("a step");
    let fresh = run(&tiny.model, &prompts, &samples, Setting::default()).expect("a step");
    assert_eq!(again.loss.to_bits(), fresh.loss.to_bits());
    assert_eq!(digest(again.d_prompts.iter().flatten()), digest(fresh.d_prompts.iter().flatten()));
}
