//! Memory is what was predicted. One test alone in its process: the counters cover the whole process.

use std::sync::atomic::AtomicBool;
use tunesmith_kernels::{Compute, Cpu, Isa};
use tunesmith_models::{Scored, StepError, StepOptions, Workspace, predicted_bytes, predicted_score_bytes};
use tunesmith_plan::pack;
use tunesmith_tensor::memory;
use tunesmith_testing::{Random, random_step, tiny_models};

#[test]
fn predicted_bytes_are_the_bytes_allocated() {
    let random = &mut Random::new(90);
    for tiny in tiny_models(90) {
        let config = tiny.model.config();
        for (threads, compute) in
            [(1, Compute::F32), (3, Compute::F32), (1, Compute::Bf16), (3, Compute::Bf16)]
        {
            let (prompts, samples) = random_step(&tiny.model, random);
            let lengths: Vec<usize> = prompts.iter().map(|prompt| prompt.len() / config.hidden).collect();
            let packed = pack(&lengths, &samples);
            let views: Vec<&[f32]> = prompts.iter().map(|prompt| &prompt[..]).collect();
            let cancel = AtomicBool::new(false);
            let Err(StepError::OverBudget { needed, .. }) =
                predicted_bytes::<Cpu>(config, &packed, threads, Some(1))
            else {
                panic!("one byte is not enough");
            };
            for limit in [None, Some(needed), Some(needed + needed / 4)] {
                let predicted =
                    predicted_bytes::<Cpu>(config, &packed, threads, limit).expect("a limit that can be met");
                assert!(limit.is_none_or(|limit| predicted <= limit));
                memory::reset_peak();
                let before = memory::current_bytes();
                let cpu = Cpu::new(threads, Isa::best()).with_compute(compute);
                let mut workspace = Workspace::new();
                let options = options(limit, &cancel);
                tiny.model.step(&cpu, &packed, &views, &mut workspace, options).expect("a step");
                let peak = memory::peak_bytes() - before;
                println!("{}, {compute:?}, {threads} threads, limit {limit:?}: {predicted} bytes", tiny.name);
                assert_eq!(peak as u64, predicted, "a step of {}", tiny.name);
                assert_eq!(memory::current_bytes() - before, peak, "and they are kept for the next step");
                assert_eq!(workspace.bytes() as usize + Cpu::scratch_bytes(threads), peak);
            }
            for scored in [Scored::LogProbability, Scored::Logit] {
                let Err(StepError::OverBudget { needed, .. }) =
                    predicted_score_bytes::<Cpu>(config, &packed, scored, threads, Some(1))
                else {
                    panic!("one byte is not enough");
                };
                for limit in [None, Some(needed), Some(needed + needed / 4)] {
                    let predicted = predicted_score_bytes::<Cpu>(config, &packed, scored, threads, limit)
                        .expect("a limit that can be met");
                    assert!(limit.is_none_or(|limit| predicted <= limit));
                    memory::reset_peak();
                    let before = memory::current_bytes();
                    let cpu = Cpu::new(threads, Isa::best()).with_compute(compute);
                    let options = options(limit, &cancel);
                    let mut workspace = Workspace::new();
                    let scores = tiny.model.score(&cpu, &packed, &views, &mut workspace, scored, options);
                    assert!(scores.is_ok(), "{scores:?}");
                    let peak = (memory::peak_bytes() - before) as u64;
                    assert_eq!(peak, predicted, "{scored:?} of {}, limit {limit:?}", tiny.name);
                }
            }
        }
    }
    over_budget_allocates_nothing(random);
}

fn over_budget_allocates_nothing(random: &mut Random) {
    let tiny = &tiny_models(91)[0];
    let (prompts, samples) = random_step(&tiny.model, random);
    let lengths: Vec<usize> =
        prompts.iter().map(|prompt| prompt.len() / tiny.model.config().hidden).collect();
    let packed = pack(&lengths, &samples);
    let views: Vec<&[f32]> = prompts.iter().map(|prompt| &prompt[..]).collect();
    let (cpu, mut workspace, cancel) = (Cpu::new(1, Isa::best()), Workspace::new(), AtomicBool::new(false));
    memory::reset_peak();
    let before = memory::current_bytes();
    let refused = tiny.model.step(&cpu, &packed, &views, &mut workspace, options(Some(1000), &cancel));
    assert!(matches!(refused, Err(StepError::OverBudget { limit: 1000, .. })), "{refused:?}");
    for scored in [Scored::LogProbability, Scored::Logit] {
        let options = options(Some(1000), &cancel);
        let refused = tiny.model.score(&cpu, &packed, &views, &mut workspace, scored, options);
        let needed = predicted_score_bytes::<Cpu>(tiny.model.config(), &packed, scored, 1, Some(1000));
        assert!(matches!(refused, Err(StepError::OverBudget { limit: 1000, .. })), "{refused:?}");
        assert_eq!(refused.err(), needed.err(), "the smallest workable limit is named");
    }
    assert_eq!(memory::peak_bytes(), before, "refused before the first allocation");
}

fn options(memory_limit_bytes: Option<u64>, cancel: &AtomicBool) -> StepOptions<'_> {
    StepOptions { memory_limit_bytes, chunk_rows: None, cancel, progress: None }
}
