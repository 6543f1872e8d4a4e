//! The machine's own limits.

use tunesmith_kernels::{Compute, Cpu, peak_flops, read_bandwidth};

use crate::product::Weights;

/// What no product can exceed, all threads together.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// FLOP/s of the register loop in f32.
    pub f32: f64,
    /// The same with factors in bfloat16.
    pub bf16: f64,
    /// Bytes a second from memory.
    pub read: f64,
}

impl Limits {
    /// Measures for about `seconds`, half of them the bandwidth.
    pub fn measure(cpu: &Cpu, weights: &Weights, seconds: f64) -> Limits {
        Limits {
            f32: peak_flops(cpu, Compute::F32, seconds / 4.0),
            bf16: peak_flops(cpu, Compute::Bf16, seconds / 4.0),
            read: read_bandwidth(cpu, weights.values(), seconds / 2.0),
        }
    }

    /// The peak of a precision, in FLOP/s.
    pub fn peak(&self, compute: Compute) -> f64 {
        match compute {
            Compute::F32 => self.f32,
            Compute::Bf16 => self.bf16,
        }
    }
}
