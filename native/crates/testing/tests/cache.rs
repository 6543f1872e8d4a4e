//! The cache of keys and values: a row's logits do not depend on how its text was cut or batched.

use std::sync::atomic::AtomicBool;
use tunesmith_kernels::{Compute, Cpu, Isa};
use tunesmith_models::{Inputs, KvCache, Model, NewSegment, Scored, SegmentId, StepError};
use tunesmith_plan::{Sample, Target};
use tunesmith_testing::{Random, Setting, digest, score, scored, tiny_models};

const LENGTH: usize = 90;
const PRECISIONS: [Compute; 2] = [Compute::F32, Compute::Bf16];

fn cpu(threads: usize, compute: Compute) -> Cpu {
    Cpu::new(threads, Isa::best()).with_compute(compute)
}

fn extend(model: &Model, cpu: &Cpu, cache: &mut KvCache, new: &[NewSegment<'_>]) -> Vec<Vec<f32>> {
    model.extend(cpu, cache, new, &AtomicBool::new(false)).expect("logits")
}

/// Logits behind `ids`, fed in pieces of the given size.
fn in_pieces(model: &Model, cpu: &Cpu, prompt: &[f32], ids: &[u32], size: usize) -> Vec<f32> {
    let mut cache = KvCache::new(cpu, model, LENGTH + ids.len());
    let mut parent = cache.next_id();
    extend(
        model,
        cpu,
        &mut cache,
        &[NewSegment { parent: None, inputs: Inputs::Vectors(prompt), logits: false }],
    );
    let mut last = Vec::new();
    for piece in ids.chunks(size) {
        let id = cache.next_id();
        let new = NewSegment { parent: Some(parent), inputs: Inputs::Tokens(piece), logits: true };
        last = extend(model, cpu, &mut cache, &[new]).remove(0);
        parent = id;
    }
    last
}

#[test]
fn logits_have_the_same_bits_token_by_token_at_once_and_beside_others() {
    let random = &mut Random::new(100);
    for (tiny, compute) in PRECISIONS.iter().flat_map(|&of| tiny_models(100).into_iter().zip([of; 5])) {
        let (model, cpu) = (&tiny.model, cpu(2, compute));
        let (c, v) = (model.config().hidden, model.config().vocab);
        let prompt = random.normal(7 * c, 0.7);
        let texts: Vec<Vec<u32>> =
            [70, 5, 33].iter().map(|&n| (0..n).map(|_| random.below(v) as u32).collect()).collect();
        // All texts side by side behind one prompt, a token of each at a time.
        let mut cache = KvCache::new(&cpu, model, 7 + texts.iter().map(Vec::len).sum::<usize>());
        let prompt_id = cache.next_id();
        let new = NewSegment { parent: None, inputs: Inputs::Vectors(&prompt), logits: false };
        extend(model, &cpu, &mut cache, &[new]);
        let mut parents = vec![prompt_id; texts.len()];
        let mut last = vec![Vec::new(); texts.len()];
        for position in 0..70 {
            let going: Vec<usize> = (0..texts.len()).filter(|&text| position < texts[text].len()).collect();
            let mut id = cache.next_id();
            let mut new = Vec::new();
            for &text in &going {
                let inputs = Inputs::Tokens(&texts[text][position..=position]);
                new.push(NewSegment { parent: Some(parents[text]), inputs, logits: true });
                parents[text] = id;
                id = id.next();
            }
            for (text, logits) in going.into_iter().zip(extend(model, &cpu, &mut cache, &new)) {
                last[text] = logits;
            }
        }
        for (text, together) in texts.iter().zip(&last) {
            for size in [1, 9, text.len()] {
                assert_eq!(
                    digest(&in_pieces(model, &cpu, &prompt, text, size)),
                    digest(together),
                    "{}, {compute:?}",
                    tiny.name
                );
            }
        }
    }
}

#[test]
fn logits_are_those_that_scores_are_made_of() {
    let random = &mut Random::new(101);
    for (tiny, compute) in PRECISIONS.iter().flat_map(|&of| tiny_models(101).into_iter().zip([of; 5])) {
        let (c, v) = (tiny.model.config().hidden, tiny.model.config().vocab);
        let prompt = random.normal(5 * c, 0.7);
        let ids: Vec<u32> = (0..20).map(|_| random.below(v) as u32).collect();
        let logits = in_pieces(&tiny.model, &cpu(1, compute), &prompt, &ids, 20);
        let top = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let total =
            logits.iter().map(|&logit| f64::from(logit - top).exp()).sum::<f64>().ln() + f64::from(top);
        let targets = (0..v as u32).map(|id| Target { position: ids.len(), weight: 1.0, id });
        let sample = Sample { root: 0, targets: targets.collect(), ids: ids.clone() };
        let (prompts, samples, setting) = ([prompt], [sample], Setting::of(compute));
        let wanted = scored(&tiny.model, &prompts, &samples, Scored::Logit, setting).expect("logits");
        assert_eq!(digest(&wanted[0]), digest(&logits), "{}: wanted logits are all logits'", tiny.name);
        let scores = score(&tiny.model, &prompts, &samples, setting).expect("scores");
        for (logit, score) in logits.iter().zip(&scores[0]) {
            let expected = f64::from(*logit) - total;
            assert!(
                (f64::from(*score) - expected).abs() < 1e-6 * expected.abs().max(1.0),
                "{score} {expected}"
            );
        }
    }
}

#[test]
fn a_truncated_cache_goes_on_as_if_nothing_had_been() {
    let random = &mut Random::new(102);
    let tiny = &tiny_models(102)[0];
    let cpu = Cpu::new(1, Isa::best());
    let c = tiny.model.config().hidden;
    let prompt = random.normal(4 * c, 0.7);
    let mut cache = KvCache::new(&cpu, &tiny.model, 12);
    let prompt_id = cache.next_id();
    let new = NewSegment { parent: None, inputs: Inputs::Vectors(&prompt), logits: false };
    extend(&tiny.model, &cpu, &mut cache, &[new]);
    let behind = |ids: &'static [u32]| NewSegment {
        parent: Some(prompt_id),
        inputs: Inputs::Tokens(ids),
        logits: true,
    };
    let from = cache.next_id();
    let first = extend(&tiny.model, &cpu, &mut cache, &[behind(&[1, 2, 3])]);
    cache.truncate(from);
    assert_eq!((cache.rows(), cache.length(prompt_id)), (4, 4));
    extend(&tiny.model, &cpu, &mut cache, &[behind(&[9, 9])]);
    cache.truncate(from);
    assert_eq!(extend(&tiny.model, &cpu, &mut cache, &[behind(&[1, 2, 3])]), first);

    // What cannot be done leaves the cache as it was.
    let cancel = AtomicBool::new(false);
    let mut refused = |new: NewSegment<'_>| tiny.model.extend(&cpu, &mut cache, &[new], &cancel).map(|_| ());
    assert_eq!(refused(behind(&[1; 9])), Err(StepError::TooLong { needed: 16, limit: 12 }));
    assert_eq!(refused(behind(&[1, 61])), Err(StepError::UnknownToken { id: 61, vocab: 61 }));
    let half = NewSegment { parent: None, inputs: Inputs::Vectors(&prompt[1..]), logits: false };
    assert_eq!(refused(half), Err(StepError::PromptSize { index: 0, expected: 3 * c, got: 4 * c - 1 }));
    let next: SegmentId = cache.next_id();
    assert_eq!((cache.rows(), next), (7, from.next()));
}
