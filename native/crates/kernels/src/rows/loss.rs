//! Log-sum-exp and the cross entropy of a row with several weighted targets.

use tunesmith_tensor::maths;

use super::lanes::{Sum64, get, get_or, groups, put};
use super::softmax::largest;
use super::transcendental::exp;
use crate::Isa;
use crate::simd::{Path, Simd, dispatch};

/// ln Σ e^x, to about f32's precision relative to the row's spread.
///
/// # Panics
/// When the row is empty.
pub fn log_sum_exp(isa: Isa, row: &[f32]) -> f64 {
    assert!(!row.is_empty(), "the log-sum-exp of nothing");
    dispatch!(Path::of(isa), log_sum(row: &[f32]) -> f64)
}

/// Σ wⱼ · (lse - logitⱼ) over the targets `(id, weight)`, with ids that differ from each other; the logits
/// become their gradient (Σ w) · softmax - Σ wⱼ · onehotⱼ.
///
/// # Panics
/// When an id lies outside the row.
pub fn cross_entropy(isa: Isa, logits: &mut [f32], targets: &[(u32, f64)]) -> f64 {
    dispatch!(Path::of(isa), weighted(logits: &mut [f32], targets: &[(u32, f64)]) -> f64)
}

#[inline(always)]
fn log_sum<S: Simd>(s: S, row: &[f32]) -> f64 {
    let top = largest(s, row);
    let mut sum = Sum64::new();
    for i in groups(row.len()) {
        sum.add(s, exp(s, s.sub(get_or(s, row, i, f32::NEG_INFINITY), s.splat(top))));
    }
    f64::from(top) + maths::ln(sum.join())
}

#[inline(always)]
fn weighted<S: Simd>(s: S, logits: &mut [f32], targets: &[(u32, f64)]) -> f64 {
    let top = largest(s, logits);
    let total: f64 = targets.iter().map(|(_, weight)| weight).sum();
    let own: Vec<f64> =
        targets.iter().map(|(id, _)| f64::from(logits[*id as usize]) - f64::from(top)).collect();
    let mut sum = Sum64::new();
    for i in groups(logits.len()) {
        let e = exp(s, s.sub(get_or(s, logits, i, f32::NEG_INFINITY), s.splat(top)));
        sum.add(s, e);
        put(s, e, logits, i);
    }
    let sum = sum.join();
    let factor = s.splat((total / sum) as f32);
    for i in groups(logits.len()) {
        put(s, s.mul(get(s, logits, i), factor), logits, i);
    }
    let log_sum = maths::ln(sum);
    let mut loss = 0.0;
    for ((id, weight), own) in targets.iter().zip(own) {
        let nll = log_sum - own;
        loss += weight * nll;
        // In f64: near certainty the two terms cancel.
        logits[*id as usize] = (total * maths::exp(-nll) - weight) as f32;
    }
    loss
}
