//! The optimisers, with torch's update rules in f32.

use tunesmith_spec::{AdamW, Optimizer as Rule, Sgd};

/// A rule and what it remembers of earlier gradients.
#[derive(Clone, Debug, PartialEq)]
pub struct Optimizer {
    rule: Rule,
    /// Updates done.
    pub step: u64,
    /// AdamW's first moment, SGD's momentum buffer; one value per parameter.
    pub first: Vec<f32>,
    /// AdamW's second moment, one value per parameter; empty under SGD.
    pub second: Vec<f32>,
}

impl Optimizer {
    /// An optimiser of `len` parameters that has seen no gradient.
    #[must_use]
    pub fn new(rule: Rule, len: usize) -> Self {
        let second = if matches!(rule, Rule::Adamw(_)) { len } else { 0 };
        Self { rule, step: 0, first: vec![0.0; len], second: vec![0.0; second] }
    }

    /// One update of `parameters` by `gradient` at the learning rate `rate`.
    ///
    /// # Panics
    /// When the lengths differ.
    pub fn update(&mut self, parameters: &mut [f32], gradient: &[f32], rate: f64) {
        assert_eq!(parameters.len(), self.first.len(), "parameters of this optimiser");
        assert_eq!(parameters.len(), gradient.len(), "gradient of these parameters");
        self.step += 1;
        match &self.rule {
            Rule::Adamw(rule) => {
                adamw(rule, self.step, parameters, gradient, rate, &mut self.first, &mut self.second);
            }
            Rule::Sgd(rule) => sgd(rule, parameters, gradient, rate, &mut self.first),
        }
    }
}

/// torch's `_single_tensor_adamw` at the `step`-th update: scalars in f64, rounded to f32 where they meet
/// a tensor.
fn adamw(
    rule: &AdamW,
    step: u64,
    parameters: &mut [f32],
    gradient: &[f32],
    rate: f64,
    first: &mut [f32],
    second: &mut [f32],
) {
    let [beta1, beta2] = rule.betas;
    let decay = (1.0 - rate * rule.weight_decay) as f32;
    let step_size = (rate / (1.0 - power(beta1, step))) as f32;
    let correction = (1.0 - power(beta2, step)).sqrt() as f32;
    let (mix1, beta2, mix2) = ((1.0 - beta1) as f32, beta2 as f32, (1.0 - beta2) as f32);
    let eps = rule.eps as f32;
    let moments = first.iter_mut().zip(second);
    for ((parameter, &g), (first, second)) in parameters.iter_mut().zip(gradient).zip(moments) {
        *parameter *= decay;
        *first += mix1 * (g - *first);
        *second = *second * beta2 + mix2 * g * g;
        let denominator = second.sqrt() / correction + eps;
        *parameter -= step_size * (*first / denominator);
    }
}

/// torch's `_single_tensor_sgd`; the momentum buffer starts at zero, so the first gradient fills it as it
/// is.
fn sgd(rule: &Sgd, parameters: &mut [f32], gradient: &[f32], rate: f64, buffer: &mut [f32]) {
    let (rate, momentum, weight_decay) = (rate as f32, rule.momentum as f32, rule.weight_decay as f32);
    for ((parameter, &g), buffer) in parameters.iter_mut().zip(gradient).zip(buffer) {
        *buffer = momentum * *buffer + (g + weight_decay * *parameter);
        *parameter -= rate * *buffer;
    }
}

/// `base` to the power of `exponent` by repeated squaring: the same bits everywhere.
fn power(base: f64, mut exponent: u64) -> f64 {
    let (mut result, mut square) = (1.0, base);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result *= square;
        }
        square *= square;
        exponent >>= 1;
    }
    result
}

/// Euclidean norm of a gradient, summed in f64 in a fixed order.
#[must_use]
pub fn gradient_norm(gradient: &[f32]) -> f64 {
    gradient.iter().map(|&g| f64::from(g) * f64::from(g)).sum::<f64>().sqrt()
}

/// Scales a gradient of `norm` down to `max_norm` as `torch.nn.utils.clip_grad_norm_` does: by
/// min(1, max_norm / (norm + 1e-6)). 0 turns clipping off.
pub fn clip(gradient: &mut [f32], norm: f64, max_norm: f64) {
    if max_norm <= 0.0 {
        return;
    }
    let coefficient = (max_norm / (norm + 1e-6)).min(1.0) as f32;
    for g in gradient {
        *g *= coefficient;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The gradient of step `step` at a parameter that stands at `p`.
    fn gradient(step: usize, index: usize, p: f64) -> f64 {
        let wave = [0.3, -1.1, 0.02, 2.5][(step + index) % 4];
        0.5 * p + wave
    }

    /// Parameters after each of ten steps, in f64, by the formulas of the papers.
    fn reference(rule: &Rule, rates: &[f64]) -> Vec<[f64; 3]> {
        let (mut p, mut first, mut second) = ([1.0f64, -0.5, 0.25], [0.0; 3], [0.0; 3]);
        let mut trajectory = Vec::new();
        for (step, rate) in rates.iter().enumerate() {
            for i in 0..3 {
                let g = gradient(step, i, p[i]);
                match rule {
                    Rule::Adamw(AdamW { betas: [b1, b2], eps, weight_decay }) => {
                        p[i] -= rate * weight_decay * p[i];
                        first[i] = b1 * first[i] + (1.0 - b1) * g;
                        second[i] = b2 * second[i] + (1.0 - b2) * g * g;
                        let n = step as i32 + 1;
                        let (m, v) = (first[i] / (1.0 - b1.powi(n)), second[i] / (1.0 - b2.powi(n)));
                        p[i] -= rate * m / (v.sqrt() + eps);
                    }
                    Rule::Sgd(Sgd { momentum, weight_decay }) => {
                        first[i] = momentum * first[i] + g + weight_decay * p[i];
                        p[i] -= rate * first[i];
                    }
                }
            }
            trajectory.push(p);
        }
        trajectory
    }

    fn follows_the_reference(rule: Rule) {
        let rates: Vec<f64> = (0..10).map(|step| 0.1 * (1.0 - f64::from(step) / 10.0)).collect();
        let mut optimizer = Optimizer::new(rule.clone(), 3);
        let mut p = [1.0f32, -0.5, 0.25];
        for (step, expected) in reference(&rule, &rates).iter().enumerate() {
            let g: Vec<f32> = (0..3).map(|i| gradient(step, i, f64::from(p[i])) as f32).collect();
            optimizer.update(&mut p, &g, rates[step]);
            for (found, expected) in p.iter().zip(expected) {
                // Ten roundings of f32 a step on values around 1.
                assert!((f64::from(*found) - expected).abs() < 3e-6, "step {step}: {found} for {expected}");
            }
        }
    }

    #[test]
    fn adamw_follows_its_paper() {
        follows_the_reference(Rule::Adamw(AdamW { betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0.0 }));
        follows_the_reference(Rule::Adamw(AdamW { betas: [0.8, 0.95], eps: 1e-6, weight_decay: 0.1 }));
    }

    #[test]
    fn sgd_follows_its_formula() {
        follows_the_reference(Rule::Sgd(Sgd { momentum: 0.0, weight_decay: 0.0 }));
        follows_the_reference(Rule::Sgd(Sgd { momentum: 0.9, weight_decay: 0.05 }));
    }

    #[test]
    fn clipping_scales_to_the_greatest_norm_and_leaves_smaller_gradients_alone() {
        let mut gradient = [3.0, -4.0];
        let norm = gradient_norm(&gradient);
        assert_eq!(norm, 5.0);
        clip(&mut gradient, norm, 1.0);
        assert!((gradient_norm(&gradient) - 5.0 / (5.0 + 1e-6)).abs() < 1e-7);
        let before = [0.3, -0.4];
        let mut gradient = before;
        clip(&mut gradient, 0.5, 1.0);
        assert_eq!(gradient, before);
        let mut gradient = [3.0, -4.0];
        clip(&mut gradient, 5.0, 0.0);
        assert_eq!(gradient, [3.0, -4.0]);
    }

    #[test]
    fn powers_are_those_of_repeated_multiplication() {
        let mut product = 1.0;
        for exponent in 0..2000 {
            // Half a unit in the last place a factor.
            assert!((power(0.999, exponent) / product - 1.0).abs() < 1e-12);
            product *= 0.999;
        }
    }
}
