//! Rotary positions (Su et al. 2021), halves rotated into each other as in transformers' Llama.

use crate::parallel::for_rows;
use tunesmith_kernels::{Cpu, rotate, rotate_backward};
use tunesmith_plan::mutants::{Mutant, is_planted};
use tunesmith_tensor::maths::{cos, pow, sin};

/// The angles of the pairs of a head: position · frequency.
#[derive(Clone, Debug, PartialEq)]
pub struct Frequencies(Vec<f32>);

impl Frequencies {
    /// theta^(−2i/D) for D/2 pairs, rounded to f32 where transformers does.
    pub fn new(theta: f64, head_size: usize) -> Frequencies {
        let frequency = |i: usize| {
            let exponent = (2 * i) as f32 / head_size as f32;
            1.0 / pow(f64::from(theta as f32), f64::from(exponent)) as f32
        };
        Frequencies((0..head_size / 2).map(frequency).collect())
    }

    /// The angles of a position, products in f32 as in transformers whatever the model's type.
    pub fn angles(&self, position: usize) -> impl Iterator<Item = f64> {
        self.0.iter().map(move |frequency| f64::from(position as f32 * frequency))
    }
}

/// Cosines and sines of the angles, [positions, D/2] each.
pub struct RotaryTables {
    half: usize,
    cos: Vec<f32>,
    sin: Vec<f32>,
}

impl RotaryTables {
    /// Tables for positions 0..positions.
    pub fn new(frequencies: &Frequencies, positions: usize) -> RotaryTables {
        let half = frequencies.0.len();
        let angles: Vec<f64> = (0..positions).flat_map(|position| frequencies.angles(position)).collect();
        RotaryTables {
            half,
            cos: angles.iter().map(|&angle| cos(angle) as f32).collect(),
            sin: angles.iter().map(|&angle| sin(angle) as f32).collect(),
        }
    }

    /// Positions the tables hold.
    pub fn positions(&self) -> usize {
        self.cos.len() / self.half
    }

    /// Rotates the first `heads` heads of each row of `x` (`width` values a row) by its position.
    pub fn forward(&self, cpu: &Cpu, positions: &[usize], heads: usize, x: &mut [f32], width: usize) {
        self.each_head(cpu, positions, heads, x, width, |head, cos, sin| rotate(cpu.isa, head, cos, sin));
    }

    /// The same for gradients: rotates back.
    pub fn backward(&self, cpu: &Cpu, positions: &[usize], heads: usize, dx: &mut [f32], width: usize) {
        if is_planted(Mutant::MissingRotation) {
            return;
        }
        self.each_head(cpu, positions, heads, dx, width, |head, cos, sin| {
            rotate_backward(cpu.isa, head, cos, sin)
        });
    }

    fn each_head(
        &self,
        cpu: &Cpu,
        positions: &[usize],
        heads: usize,
        x: &mut [f32],
        width: usize,
        apply: impl Fn(&mut [f32], &[f32], &[f32]) + Sync,
    ) {
        for_rows(cpu, positions.len(), [(x, width)], |rows, [x]| {
            for (&position, row) in positions[rows].iter().zip(x.chunks_exact_mut(width)) {
                let at = position * self.half..(position + 1) * self.half;
                let (cos, sin) = (&self.cos[at.clone()], &self.sin[at]);
                row.chunks_exact_mut(2 * self.half).take(heads).for_each(|head| apply(head, cos, sin));
            }
        });
    }
}
