//! Rotary positions (Su et al. 2021), of whole heads or their first values, in both layouts of files.

use crate::parallel::for_rows;
use tunesmith_kernels::{Cpu, rotate, rotate_backward, rotate_pairs, rotate_pairs_backward};
use tunesmith_plan::mutants::{Mutant, is_planted};
use tunesmith_tensor::maths::{cos, ln, pow, sin};

/// How the heads of a layer turn: pair i by position · frequency i.
#[derive(Clone, Debug, PartialEq)]
pub struct Frequencies {
    /// One per pair. Values of a head behind the last pair stay as they are.
    pub of_pairs: Vec<f32>,
    /// D.
    pub head_size: usize,
    /// Whether pairs are values (2i, 2i + 1), as in GPT-J, instead of (i, i + pairs), as in Llama.
    pub interleaved: bool,
    /// What cosines and sines are multiplied by (YaRN, LongRoPE); nearly always 1.
    pub amplitude: f64,
    /// How much more they are multiplied by at far positions (Ministral 3's queries).
    pub growth: Option<Growth>,
}

/// A factor 1 + beta · ln(1 + ⌊position / every⌋).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Growth {
    /// beta.
    pub beta: f64,
    /// Positions from one step to the next.
    pub every: usize,
}

impl Frequencies {
    /// theta^(−2i/D) for the D/2 pairs of a whole head, as in Llama.
    pub fn new(theta: f64, head_size: usize) -> Frequencies {
        let of_pairs = Frequencies::powers(theta, head_size);
        Frequencies { of_pairs, head_size, interleaved: false, amplitude: 1.0, growth: None }
    }

    /// theta^(−2i/width) for width/2 pairs, rounded to f32 where transformers does.
    pub fn powers(theta: f64, width: usize) -> Vec<f32> {
        let frequency = |i: usize| {
            let exponent = (2 * i) as f32 / width as f32;
            1.0 / pow(f64::from(theta as f32), f64::from(exponent)) as f32
        };
        (0..width / 2).map(frequency).collect()
    }

    /// What cosines and sines of a position are multiplied by.
    pub fn amplitude_at(&self, position: usize) -> f64 {
        let growth = self
            .growth
            .map_or(1.0, |Growth { beta, every }| 1.0 + beta * ln(1.0 + (position / every) as f64));
        self.amplitude * growth
    }

    /// The angles of a position, products in f32 as in transformers whatever the model's type.
    pub fn angles(&self, position: usize) -> impl Iterator<Item = f64> {
        self.of_pairs.iter().map(move |frequency| f64::from(position as f32 * frequency))
    }
}

/// Cosines and sines of the angles, [positions, pairs] each.
pub struct RotaryTables {
    pairs: usize,
    head_size: usize,
    interleaved: bool,
    cos: Vec<f32>,
    sin: Vec<f32>,
}

impl RotaryTables {
    /// Tables for positions 0..positions.
    pub fn new(frequencies: &Frequencies, positions: usize) -> RotaryTables {
        let of_position = |position: usize| {
            let amplitude = frequencies.amplitude_at(position);
            frequencies.angles(position).map(move |angle| (angle, amplitude))
        };
        let angles: Vec<(f64, f64)> = (0..positions).flat_map(of_position).collect();
        RotaryTables {
            pairs: frequencies.of_pairs.len(),
            head_size: frequencies.head_size,
            interleaved: frequencies.interleaved,
            cos: angles.iter().map(|&(angle, amplitude)| (cos(angle) * amplitude) as f32).collect(),
            sin: angles.iter().map(|&(angle, amplitude)| (sin(angle) * amplitude) as f32).collect(),
        }
    }

    /// Positions the tables hold.
    pub fn positions(&self) -> usize {
        self.cos.len() / self.pairs
    }

    /// Rotates the first `heads` heads of each row of `x` (`width` values a row) by its position.
    pub fn forward(&self, cpu: &Cpu, positions: &[usize], heads: usize, x: &mut [f32], width: usize) {
        self.each_head(cpu, positions, heads, x, width, |head, cos, sin| match self.interleaved {
            true => rotate_pairs(head, cos, sin),
            false => rotate(cpu.isa, head, cos, sin),
        });
    }

    /// The same for gradients: rotates back.
    pub fn backward(&self, cpu: &Cpu, positions: &[usize], heads: usize, dx: &mut [f32], width: usize) {
        if is_planted(Mutant::MissingRotation) {
            return;
        }
        self.each_head(cpu, positions, heads, dx, width, |head, cos, sin| match self.interleaved {
            true => rotate_pairs_backward(head, cos, sin),
            false => rotate_backward(cpu.isa, head, cos, sin),
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
                let at = position * self.pairs..(position + 1) * self.pairs;
                let (cos, sin) = (&self.cos[at.clone()], &self.sin[at]);
                for head in row.chunks_exact_mut(self.head_size).take(heads) {
                    apply(&mut head[..2 * self.pairs], cos, sin);
                }
            }
        });
    }
}
