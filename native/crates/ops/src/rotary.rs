//! Rotary positions (Su et al. 2021), halves rotated into each other as in transformers' Llama.

use crate::parallel::for_rows;
use tunesmith_kernels::{Cpu, rotate, rotate_backward};
use tunesmith_plan::mutants::{Mutant, is_planted};
use tunesmith_tensor::maths::{cos, pow, sin};

/// Cosines and sines of position · theta^(−2i/D), [positions, D/2] each.
#[derive(Clone)]
pub struct Rotary {
    half: usize,
    inverse_frequencies: Vec<f32>,
    cos: Vec<f32>,
    sin: Vec<f32>,
}

impl Rotary {
    /// Tables for no position yet. Frequencies are rounded to f32 where transformers does.
    pub fn new(theta: f64, head_size: usize) -> Rotary {
        let half = head_size / 2;
        let frequency = |i: usize| {
            let exponent = (2 * i) as f32 / head_size as f32;
            1.0 / pow(f64::from(theta as f32), f64::from(exponent)) as f32
        };
        Rotary {
            half,
            inverse_frequencies: (0..half).map(frequency).collect(),
            cos: Vec::new(),
            sin: Vec::new(),
        }
    }

    /// Positions the tables hold.
    pub fn positions(&self) -> usize {
        self.cos.len() / self.half
    }

    /// Extends the tables to positions 0..positions.
    pub fn reserve(&mut self, positions: usize) {
        for position in self.positions()..positions {
            for inverse in &self.inverse_frequencies {
                let angle = f64::from(position as f32 * inverse);
                self.cos.push(cos(angle) as f32);
                self.sin.push(sin(angle) as f32);
            }
        }
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
