//! Sums, softmax and activations.

use super::WideMatrix;

pub fn softmax(scores: Vec<f64>) -> Vec<f64> {
    let top = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let exps: Vec<f64> = scores.iter().map(|score| (score - top).exp()).collect();
    let sum: f64 = exps.iter().sum();
    exps.iter().map(|exp| exp / sum).collect()
}

pub fn log_softmax(head: &WideMatrix, hidden: &[f64]) -> Vec<f64> {
    let logits: Vec<f64> = head.rows().map(|row| dot(row, hidden)).collect();
    let top = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let total = top + logits.iter().map(|logit| (logit - top).exp()).sum::<f64>().ln();
    logits.iter().map(|logit| logit - total).collect()
}

pub fn silu(x: f64) -> f64 {
    x / (1.0 + (-x).exp())
}

pub fn gelu_tanh(x: f64) -> f64 {
    0.5 * x * (1.0 + (0.797_884_56 * x * (1.0 + 0.044_715 * x * x)).tanh())
}

/// The derivative, to some ten digits: Richardson's extrapolation of central differences.
pub fn slope(f: fn(f64) -> f64, x: f64) -> f64 {
    let difference = |step: f64| (f(x + step) - f(x - step)) / (2.0 * step);
    (4.0 * difference(5e-4) - difference(1e-3)) / 3.0
}

pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

pub fn add(out: &mut [f64], other: &[f64]) {
    out.iter_mut().zip(other).for_each(|(out, other)| *out += other);
}

pub fn add_scaled(out: &mut [f64], factor: f64, other: &[f64]) {
    out.iter_mut().zip(other).for_each(|(out, other)| *out += factor * other);
}
