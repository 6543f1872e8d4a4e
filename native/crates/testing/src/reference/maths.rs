//! Sums, softmax and activations.

use super::Wide;
use tunesmith_kernels::Activation;
use tunesmith_ops::Head;

pub fn softmax(scores: Vec<f64>) -> Vec<f64> {
    let top = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let exps: Vec<f64> = scores.iter().map(|score| (score - top).exp()).collect();
    let sum: f64 = exps.iter().sum();
    exps.iter().map(|exp| exp / sum).collect()
}

/// cap · tanh(x / cap) and its slope, where there is a cap.
pub fn cap(cap: Option<f32>, x: f64) -> (f64, f64) {
    let Some(cap) = cap.map(f64::from) else { return (x, 1.0) };
    let t = (x / cap).tanh();
    (cap * t, 1.0 - t * t)
}

/// The logits and their slopes by the products of the head's rows with the hidden state.
pub fn logits(head: &Head<Wide>, hidden: &[f64]) -> Vec<(f64, f64)> {
    let bias = |id: usize| head.bias.as_ref().map_or(0.0, |bias| bias[id]);
    let product = head.weight.rows().enumerate().map(|(id, row)| dot(row, hidden) + bias(id));
    let logit = |product: f64| {
        let (logit, slope) = cap(head.soft_cap, product * head.scale);
        (logit, slope * head.scale)
    };
    product.map(logit).collect()
}

pub fn log_softmax(logits: &[(f64, f64)]) -> Vec<f64> {
    let logits: Vec<f64> = logits.iter().map(|(logit, _)| *logit).collect();
    let top = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let total = top + logits.iter().map(|logit| (logit - top).exp()).sum::<f64>().ln();
    logits.iter().map(|logit| logit - total).collect()
}

/// An activation.
pub fn activation(activation: Activation) -> fn(f64) -> f64 {
    match activation {
        Activation::Silu => |x| x / (1.0 + (-x).exp()),
        Activation::GeluTanh => |x| 0.5 * x * (1.0 + (0.797_884_56 * x * (1.0 + 0.044_715 * x * x)).tanh()),
        Activation::Gelu => |x| 0.5 * x * erfc(-x * std::f64::consts::FRAC_1_SQRT_2),
        Activation::QuickGelu => |x| x / (1.0 + (-1.702 * x).exp()),
        Activation::Relu => |x| x.max(0.0),
        Activation::ReluSquared => |x| x.max(0.0) * x.max(0.0),
    }
}

/// 2/√π ∫ e^(−t²) from x on: the series of erf for small arguments, else the continued fraction.
fn erfc(x: f64) -> f64 {
    if x.abs() > 3.0 {
        let fraction = (1..=60).rev().fold(0.0, |below, k| f64::from(k) / 2.0 / (x.abs() + below));
        let tail = (-x * x).exp() / (x.abs() + fraction) / std::f64::consts::PI.sqrt();
        return if x > 0.0 { tail } else { 2.0 - tail };
    }
    let (mut term, mut sum) = (x, x);
    for n in 1..100 {
        term *= -x * x / f64::from(n);
        sum += term / f64::from(2 * n + 1);
    }
    1.0 - 2.0 / std::f64::consts::PI.sqrt() * sum
}

/// Its derivative; of smooth ones to some ten digits, by Richardson's extrapolation of central differences.
pub fn slope(of: Activation, x: f64) -> f64 {
    let f = activation(of);
    let difference = |step: f64| (f(x + step) - f(x - step)) / (2.0 * step);
    match of {
        Activation::Relu => f64::from(u8::from(x > 0.0)),
        Activation::ReluSquared => 2.0 * x.max(0.0),
        _ => (4.0 * difference(5e-4) - difference(1e-3)) / 3.0,
    }
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
