//! Every operation against a naive f64 reference: its values, and its gradient by finite differences along
//! random cotangents.

mod attention;
mod head;
mod rows;

use tunesmith_kernels::{Cpu, Isa};
use tunesmith_testing::error;

/// f32 rounding of sums over at most some hundred terms; 4e-7 was seen.
const TOLERANCE: f64 = 1e-6;

fn cpu() -> Cpu {
    Cpu::new(2, Isa::best())
}

fn wide(values: &[f32]) -> Vec<f64> {
    values.iter().copied().map(f64::from).collect()
}

fn assert_close(what: &str, got: &[f32], expected: &[f64]) {
    let error = error(got, expected);
    println!("{what}: {error:.1e}");
    assert!(error <= TOLERANCE, "{what}: error {error:.1e}");
}

/// x [m, k] · weight [n, k]ᵀ + bias.
fn linear(x: &[f64], weight: &[f32], bias: &[f32], k: usize) -> Vec<f64> {
    let row = |x: &[f64]| -> Vec<f64> {
        let dot = |weight: &[f32]| x.iter().zip(weight).map(|(x, w)| x * f64::from(*w)).sum::<f64>();
        weight.chunks(k).zip(bias).map(|(weight, bias)| dot(weight) + f64::from(*bias)).collect()
    };
    x.chunks(k).flat_map(row).collect()
}
