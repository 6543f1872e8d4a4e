//! Which samples each optimiser step learns from, and with what weight.

use tunesmith_plan::{Sample, Target};
use tunesmith_spec::{LossNormalization, LossOn};
use tunesmith_tensor::rng::{Purpose, Stream};
use tunesmith_text::TokenizedSample;

/// Random numbers of the data order.
const ORDER: Purpose = Purpose(0x5452_0001);

/// How a run walks through its samples.
#[derive(Clone, Copy, Debug)]
pub struct Walk {
    /// Number of samples.
    pub samples: usize,
    /// Passes over the samples.
    pub epochs: u64,
    /// Samples of a micro-batch; the last of an epoch may have fewer.
    pub batch_size: usize,
    /// Micro-batches of an optimiser step; the last of an epoch may have fewer.
    pub accumulate_steps: usize,
    /// Whether every epoch has an order of its own, or all have that of the file.
    pub shuffle: bool,
    /// Seed of the order.
    pub seed: u64,
}

impl Walk {
    /// Samples of a full optimiser step.
    fn step_size(&self) -> usize {
        self.batch_size.saturating_mul(self.accumulate_steps)
    }

    /// Optimiser steps of one epoch: one per `accumulate_steps` micro-batches and one for what is left.
    #[must_use]
    pub fn steps_per_epoch(&self) -> u64 {
        self.samples.div_ceil(self.step_size()) as u64
    }

    /// Optimiser steps of the run.
    #[must_use]
    pub fn steps(&self) -> u64 {
        self.steps_per_epoch() * self.epochs
    }

    /// The order of the samples in `epoch` (from 0): a pure function of seed and epoch.
    #[must_use]
    pub fn order(&self, epoch: u64) -> Vec<usize> {
        if !self.shuffle {
            return (0..self.samples).collect();
        }
        Stream::new(self.seed, ORDER, epoch as u32, 0).permutation(self.samples)
    }

    /// The micro-batches of step `step_in_epoch` (from 0) of an epoch in the given order.
    pub fn micro_batches<'a>(
        &self,
        order: &'a [usize],
        step_in_epoch: u64,
    ) -> impl Iterator<Item = &'a [usize]> + use<'a> {
        let start = step_in_epoch as usize * self.step_size();
        let end = start.saturating_add(self.step_size()).min(order.len());
        order[start..end].chunks(self.batch_size)
    }
}

/// Positions in a sample's ids whose tokens carry loss.
fn target_positions(sample: &TokenizedSample, loss_on: LossOn) -> std::ops::Range<usize> {
    match loss_on {
        LossOn::Target => sample.target_start..sample.ids.len(),
        LossOn::All => 0..sample.ids.len(),
    }
}

/// The number of tokens of a sample that carry loss.
#[must_use]
pub fn target_tokens(sample: &TokenizedSample, loss_on: LossOn) -> usize {
    target_positions(sample, loss_on).len()
}

/// The weighted samples of one optimiser step: the sum over all targets of weight · negative
/// log-likelihood is the step's loss.
#[must_use]
pub fn weighted_samples(
    samples: &[TokenizedSample],
    micro_batches: &[&[usize]],
    accumulate_steps: usize,
    loss_on: LossOn,
    normalization: LossNormalization,
) -> Vec<Sample> {
    let tokens_of = |batch: &[usize]| -> usize {
        batch.iter().map(|&index| target_tokens(&samples[index], loss_on)).sum()
    };
    let step_tokens: usize = micro_batches.iter().map(|batch| tokens_of(batch)).sum();
    let step_samples: usize = micro_batches.iter().map(|batch| batch.len()).sum();
    let mut weighted = Vec::with_capacity(step_samples);
    for batch in micro_batches {
        let batch_tokens = tokens_of(batch);
        for &index in *batch {
            let sample = &samples[index];
            let divisor = match normalization {
                LossNormalization::Token => step_tokens,
                LossNormalization::Microbatch => batch_tokens * accumulate_steps,
                LossNormalization::Sample => target_tokens(sample, loss_on) * step_samples,
            };
            weighted.push(weighted_sample(sample, loss_on, 1.0 / divisor as f64));
        }
    }
    weighted
}

/// One sample behind prompt 0, all its targets with the same weight.
#[must_use]
pub fn weighted_sample(sample: &TokenizedSample, loss_on: LossOn, weight: f64) -> Sample {
    let targets = target_positions(sample, loss_on)
        .map(|position| Target { position, weight, id: sample.ids[position] })
        .collect();
    Sample { root: 0, ids: sample.ids.clone(), targets }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walk(samples: usize, batch_size: usize, accumulate_steps: usize) -> Walk {
        Walk { samples, epochs: 3, batch_size, accumulate_steps, shuffle: true, seed: 73 }
    }

    /// A sample of `source` tokens and `target` tokens, the end of sequence included.
    fn sample(index: usize, source: usize, target: usize) -> TokenizedSample {
        TokenizedSample { ids: (0..(source + target) as u32).collect(), target_start: source, index }
    }

    #[test]
    fn an_epoch_ends_with_a_step_for_what_is_left() {
        // 353 rows, batch 8, accumulate 16: 45 micro-batches, 3 steps (semantics of accelerate).
        let walk = walk(353, 8, 16);
        assert_eq!((walk.steps_per_epoch(), walk.steps()), (3, 9));
        let order = walk.order(0);
        let counts: Vec<usize> = (0..3).map(|step| walk.micro_batches(&order, step).count()).collect();
        assert_eq!(counts, [16, 16, 13]);
        assert_eq!(walk.micro_batches(&order, 2).last().unwrap().len(), 1);
    }

    #[test]
    fn every_epoch_holds_every_sample_once_in_an_order_of_its_own() {
        let walk = walk(50, 8, 1);
        let mut seen: Vec<usize> = (0..walk.steps_per_epoch())
            .flat_map(|step| walk.micro_batches(&walk.order(1), step).flatten().copied().collect::<Vec<_>>())
            .collect();
        seen.sort_unstable();
        assert_eq!(seen, (0..50).collect::<Vec<_>>());
        assert_ne!(walk.order(0), walk.order(1));
        assert_eq!(walk.order(1), walk.order(1));
        assert_eq!(Walk { shuffle: false, ..walk }.order(1), (0..50).collect::<Vec<_>>());
        assert_ne!(Walk { seed: 74, ..walk }.order(0), walk.order(0));
    }

    /// Sum over samples of their weight times their number of targets, per normalisation.
    fn weights(normalization: LossNormalization, accumulate_steps: usize) -> Vec<f64> {
        let samples = [sample(0, 2, 2), sample(1, 1, 4), sample(2, 3, 3)];
        let batches: [&[usize]; 2] = [&[0, 1], &[2]];
        weighted_samples(&samples, &batches, accumulate_steps, LossOn::Target, normalization)
            .iter()
            .map(|sample| sample.targets[0].weight)
            .collect()
    }

    #[test]
    fn weights_are_those_of_each_normalization() {
        assert_eq!(weights(LossNormalization::Token, 2), [1.0 / 9.0; 3]);
        assert_eq!(weights(LossNormalization::Microbatch, 2), [1.0 / 12.0, 1.0 / 12.0, 1.0 / 6.0]);
        assert_eq!(weights(LossNormalization::Sample, 2), [1.0 / 6.0, 1.0 / 12.0, 1.0 / 9.0]);
    }

    #[test]
    fn micro_batches_are_divided_by_accumulate_steps_even_when_fewer_are_left() {
        assert_eq!(weights(LossNormalization::Microbatch, 16), [1.0 / 96.0, 1.0 / 96.0, 1.0 / 48.0]);
        assert_eq!(weights(LossNormalization::Token, 16), weights(LossNormalization::Token, 2));
    }

    #[test]
    fn loss_on_all_begins_at_the_first_text_token() {
        let sample = sample(0, 2, 2);
        let all = weighted_sample(&sample, LossOn::All, 1.0);
        assert_eq!(all.targets.iter().map(|target| target.position).collect::<Vec<_>>(), [0, 1, 2, 3]);
        let target = weighted_sample(&sample, LossOn::Target, 1.0);
        assert_eq!(target.targets.iter().map(|target| target.id).collect::<Vec<_>>(), [2, 3]);
    }
}
