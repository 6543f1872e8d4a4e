//! What must not change a bit, and what may change no more than rounding.

use tunesmith_kernels::Isa;
use tunesmith_models::{Scored, StepError, StepOutput, chunk_rows_for, predicted_bytes};
use tunesmith_plan::{Sample, pack};
use tunesmith_testing::{
    Random, Setting, TinyModel, digest, error, random_step, run, score, scored, tiny_models,
};

fn digest_of(output: &StepOutput) -> (u64, u64) {
    (output.loss.to_bits(), digest(output.d_prompts.iter().flatten()))
}

/// Runs a check on every tiny model with a random step.
fn each(seed: u64, check: impl Fn(&TinyModel, &mut Random, &[Vec<f32>], &[Sample])) {
    let random = &mut Random::new(seed);
    for tiny in tiny_models(seed) {
        println!("{}", tiny.name);
        let (prompts, samples) = random_step(&tiny.model, random);
        check(&tiny, random, &prompts, &samples);
    }
}

#[test]
fn one_digest_over_threads_instruction_sets_and_chunk_sizes() {
    for seed in 20..23 {
        each(seed, |tiny, _, prompts, samples| {
            let one = digest_of(&run(&tiny.model, prompts, samples, Setting::default()).expect("a step"));
            let kinds = [Scored::LogProbability, Scored::Logit];
            let score_digest = |kind, setting| {
                let scores = scored(&tiny.model, prompts, samples, kind, setting).expect("scores");
                digest(scores.iter().flatten())
            };
            let scores = kinds.map(|kind| score_digest(kind, Setting::default()));
            assert_ne!(scores[0], scores[1]);
            for isa in Isa::available() {
                for threads in [1, 2, 3, 8] {
                    for chunk_rows in [Some(64), Some(128), Some(200), None] {
                        let setting = Setting { threads, isa, chunk_rows, memory_limit_bytes: None };
                        let other = digest_of(&run(&tiny.model, prompts, samples, setting).expect("a step"));
                        assert_eq!(one, other, "{}: {setting:?}", tiny.name);
                        let other = kinds.map(|kind| score_digest(kind, setting));
                        assert_eq!(scores, other, "{}: scores, {setting:?}", tiny.name);
                    }
                }
            }
        });
    }
}

#[test]
fn one_digest_over_memory_limits() {
    each(30, |tiny, _, prompts, samples| {
        let one = digest_of(&run(&tiny.model, prompts, samples, Setting::default()).expect("a step"));
        let lengths: Vec<usize> = prompts.iter().map(|p| p.len() / tiny.model.config().hidden).collect();
        let packed = pack(&lengths, samples);
        let config = tiny.model.config();
        let most = predicted_bytes(config, &packed, 2, None).expect("no limit");
        let Err(StepError::OverBudget { needed: least, .. }) = predicted_bytes(config, &packed, 2, Some(1))
        else {
            panic!("one byte is not enough");
        };
        let mut chunks = Vec::new();
        for limit in [least, (2 * least + most) / 3, (least + 2 * most) / 3, most].map(Some) {
            chunks.push(chunk_rows_for(config, &packed, 2, limit).expect("a limit that can be met"));
            let setting = Setting { memory_limit_bytes: limit, ..Setting::default() };
            assert_eq!(one, digest_of(&run(&tiny.model, prompts, samples, setting).expect("a step")));
        }
        assert!(chunks[0] < chunks[3], "{}: limits choose chunks {chunks:?}", tiny.name);
        let setting = Setting { memory_limit_bytes: Some(least - 1), ..Setting::default() };
        let refused = run(&tiny.model, prompts, samples, setting);
        assert_eq!(refused, Err(StepError::OverBudget { needed: least, limit: least - 1 }));
    });
}

#[test]
fn the_order_of_samples_does_not_change_a_bit() {
    for seed in 40..43 {
        each(seed, |tiny, random, prompts, samples| {
            let one = digest_of(&run(&tiny.model, prompts, samples, Setting::default()).expect("a step"));
            let mut shuffled = samples.to_vec();
            random.shuffle(&mut shuffled);
            let other = digest_of(&run(&tiny.model, prompts, &shuffled, Setting::default()).expect("a step"));
            assert_eq!(one, other, "{}", tiny.name);
        });
    }
}

#[test]
fn shared_prefixes_give_the_bits_of_repeated_ones_forward() {
    each(50, |tiny, _, prompts, samples| {
        let together = score(&tiny.model, prompts, samples, Setting::default()).expect("scores");
        for (sample, scores) in samples.iter().zip(together) {
            let alone = score(&tiny.model, prompts, std::slice::from_ref(sample), Setting::default());
            assert_eq!(digest(&alone.expect("scores")[0]), digest(&scores), "{}", tiny.name);
        }
    });
}

/// Sums in another order round differently; 1.1e-6 of the largest value was seen.
const ROUNDING: f64 = 3e-6;

#[test]
fn shared_prefixes_give_the_gradient_of_repeated_ones() {
    each(60, |tiny, _, prompts, samples| {
        let together = run(&tiny.model, prompts, samples, Setting::default()).expect("a step");
        // Every sample behind a copy of its prompt: nothing is shared.
        let copies: Vec<Vec<f32>> = samples.iter().map(|sample| prompts[sample.root].clone()).collect();
        let own = |(root, sample): (usize, &Sample)| Sample { root, ..sample.clone() };
        let apart: Vec<Sample> = samples.iter().enumerate().map(own).collect();
        let apart = run(&tiny.model, &copies, &apart, Setting::default()).expect("a step");
        assert!((together.loss - apart.loss).abs() <= ROUNDING * apart.loss);
        let parts = samples.iter().map(|sample| sample.root).zip(apart.d_prompts);
        assert_gradients(tiny, prompts, &together, parts);
    });
}

#[test]
fn accumulated_micro_batches_give_the_gradient_of_one_step() {
    each(70, |tiny, _, prompts, samples| {
        let together = run(&tiny.model, prompts, samples, Setting::default()).expect("a step");
        let mut loss = 0.0;
        let mut parts = Vec::new();
        for batch in samples.chunks(5) {
            let output = run(&tiny.model, prompts, batch, Setting::default()).expect("a step");
            loss += output.loss;
            parts.extend(output.d_prompts.into_iter().enumerate());
        }
        assert!((together.loss - loss).abs() <= ROUNDING * loss, "{} {loss}", together.loss);
        assert_gradients(tiny, prompts, &together, parts.into_iter());
    });
}

/// The sum of `parts` (prompt, gradient) is the step's gradient.
fn assert_gradients(
    tiny: &TinyModel,
    prompts: &[Vec<f32>],
    together: &StepOutput,
    parts: impl Iterator<Item = (usize, Vec<f32>)>,
) {
    let mut sums: Vec<Vec<f64>> = prompts.iter().map(|prompt| vec![0.0; prompt.len()]).collect();
    for (root, part) in parts {
        sums[root].iter_mut().zip(part).for_each(|(sum, value)| *sum += f64::from(value));
    }
    for (sum, d_prompt) in sums.iter().zip(&together.d_prompts) {
        let error = error(d_prompt, sum);
        assert!(error <= ROUNDING, "{}: {error:.1e}", tiny.name);
    }
}

#[test]
fn another_prompts_samples_change_no_bit_of_a_sample() {
    each(80, |tiny, _, prompts, samples| {
        let together = score(&tiny.model, prompts, samples, Setting::default()).expect("scores");
        let own: Vec<Sample> = samples.iter().filter(|sample| sample.root == 0).cloned().collect();
        let alone = score(&tiny.model, &prompts[..1], &own, Setting::default()).expect("scores");
        let first = samples.iter().zip(together).filter(|(sample, _)| sample.root == 0);
        let first: Vec<Vec<f32>> = first.map(|(_, scores)| scores).collect();
        assert_eq!(digest(first.iter().flatten()), digest(alone.iter().flatten()), "{}", tiny.name);
    });
}
