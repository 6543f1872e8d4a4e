//! The head: logits, weighted losses of several targets a row, and their gradient.

use crate::{assert_close, cpu, linear, wide};
use tunesmith_kernels::{Compute, Cpu, Isa};
use tunesmith_ops::{Head, head_loss, head_scores, logits, spare_logit_rows, target_logits};
use tunesmith_plan::MergedTarget;
use tunesmith_tensor::Matrix;
use tunesmith_testing::{Random, differences};

#[test]
fn losses_and_scores() {
    let random = &mut Random::new(6);
    let bias = Some(random.normal(67, 1.0));
    for (bias, scale, soft_cap) in [
        (None, 1.0, None),
        (bias, 1.0, None),
        (None, 0.4, None),
        (None, 1.0, Some(1.5)),
        (None, 1.7, Some(2.0)),
    ] {
        losses_and_scores_of(random, bias, scale, soft_cap);
    }
}

fn losses_and_scores_of(random: &mut Random, bias: Option<Vec<f32>>, scale: f64, soft_cap: Option<f32>) {
    let (c, v) = (21, 67);
    let weight = random.normal(v * c, 0.8);
    let biases = bias.clone().unwrap_or(vec![0.0; v]);
    let head = Head { weight: Matrix::from_f32(v, c, weight.clone()), bias, scale, soft_cap };
    let target = |id, weight| MergedTarget { id, weight };
    let rows: [&[MergedTarget]; 3] =
        [&[target(3, 0.25)], &[target(0, 0.1), target(66, 0.7), target(9, 0.2)], &[target(5, 1.5)]];
    let hidden = random.normal(rows.len() * c, 1.0);
    let log_probabilities = |x: &[f64]| -> Vec<Vec<f64>> {
        let row = |logits: &[f64]| {
            let top = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let total = top + logits.iter().map(|logit| (logit - top).exp()).sum::<f64>().ln();
            logits.iter().map(|logit| logit - total).collect()
        };
        let logit = |product: f64| {
            let logit = scale * product;
            soft_cap.map(f64::from).map_or(logit, |cap| cap * (logit / cap).tanh())
        };
        let logits: Vec<f64> = linear(x, &weight, &biases, c).into_iter().map(logit).collect();
        logits.chunks(v).map(row).collect()
    };
    let losses = |x: &[f64]| -> Vec<f64> {
        let row = |(log_p, targets): (Vec<f64>, &&[MergedTarget])| {
            targets.iter().map(|target| -target.weight * log_p[target.id as usize]).sum()
        };
        log_probabilities(x).into_iter().zip(&rows).map(row).collect()
    };
    let spare = spare_logit_rows(soft_cap, cpu().pool.threads());
    let mut logits = vec![f32::NAN; (3 + spare) * v];
    let (mut got, mut d_hidden) = (vec![0.0; 3], vec![f32::NAN; 3 * c]);
    head_loss(&cpu(), &head, &rows, &hidden, &mut logits, &mut got, &mut d_hidden);
    let narrow: Vec<f32> = got.iter().map(|&loss| loss as f32).collect();
    assert_close("losses", &narrow, &losses(&wide(&hidden)));
    // The step's loss is the plain sum: its cotangent is one for every row.
    assert_close("gradient of the losses", &d_hidden, &differences(losses, &hidden, &[1.0; 3]));

    let mut scores = vec![0.0; 5];
    head_scores(&cpu(), &head, &rows, &hidden, &mut logits, &mut scores);
    let all = log_probabilities(&wide(&hidden));
    let expected = rows.iter().zip(all).flat_map(|(targets, log_p)| {
        targets.iter().map(|target| log_p[target.id as usize]).collect::<Vec<_>>()
    });
    assert_close("scores", &scores, &expected.collect::<Vec<_>>());
}

#[test]
fn wanted_logits_are_all_logits_bit_for_bit() {
    let random = &mut Random::new(7);
    for (m, c, v, gathered_rows) in [(1, 5, 3, 1), (3, 21, 67, 2), (13, 64, 130, 128), (40, 37, 300, 7)] {
        let weight = random.normal(v * c, 0.8);
        let bias = random.normal(v, 1.0);
        let matrix = Matrix::from_f32(v, c, weight.clone());
        let plain = Head::plain(matrix.clone());
        let capped = Head { weight: matrix, bias: Some(bias), scale: 0.3, soft_cap: Some(2.0) };
        let hidden = random.normal(m * c, 1.0);
        let targets: Vec<Vec<MergedTarget>> = (0..m)
            .map(|row| {
                let mut ids: Vec<u32> = (0..1 + row % 9).map(|_| random.below(v) as u32).collect();
                ids.sort_unstable();
                ids.dedup();
                ids.into_iter().map(|id| MergedTarget { id, weight: 1.0 }).collect()
            })
            .collect();
        let targets: Vec<&[MergedTarget]> = targets.iter().map(|targets| &targets[..]).collect();
        let count = targets.iter().map(|targets| targets.len()).sum();
        let exact = linear(&wide(&hidden), &weight, &vec![0.0; v], c);
        let places = || {
            let of_row = |(row, targets): (usize, &&[MergedTarget])| -> Vec<usize> {
                targets.iter().map(|target| row * v + target.id as usize).collect()
            };
            targets.iter().enumerate().flat_map(of_row)
        };
        let expected: Vec<f64> = places().map(|place| exact[place]).collect();
        for (head, compute) in [&plain, &capped]
            .into_iter()
            .flat_map(|head| [Compute::F32, Compute::Bf16].map(|compute| (head, compute)))
        {
            for isa in Isa::available() {
                for threads in [1, 3] {
                    let cpu = Cpu::new(threads, isa).with_compute(compute);
                    let mut all = vec![f32::NAN; m * v];
                    logits(&cpu, head, m, &hidden, &mut all);
                    let mut wanted = vec![f32::NAN; count];
                    let mut gathered = vec![f32::NAN; gathered_rows * c];
                    let mut made = vec![f32::NAN; m * gathered_rows];
                    target_logits(&cpu, head, &targets, &hidden, &mut gathered, &mut made, &mut wanted);
                    for (place, wanted) in places().zip(&wanted) {
                        assert_eq!(all[place].to_bits(), wanted.to_bits(), "{m} rows, {isa}, {compute:?}");
                    }
                    if compute == Compute::F32 && head.bias.is_none() {
                        assert_close("wanted logits", &wanted, &expected);
                    }
                }
            }
        }
    }
}
