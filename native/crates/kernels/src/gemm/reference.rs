//! The product by its definition: what the fast code must equal in every bit.

use super::{Beta, Compute, Gemm, Side};
use crate::simd::{dot_pair, multiply_add, round_to_bf16};

/// One emulated chain per output, on one thread, from the widened weight.
pub(super) fn gemm(product: Gemm<'_>) {
    let Gemm { m, a, lda, weight, side, compute, out, ldo, beta, bias } = product;
    let values = weight.to_f32();
    let (n, k) = match side {
        Side::Forward => (weight.rows, weight.cols),
        Side::Backward => (weight.cols, weight.rows),
    };
    for i in 0..m {
        for j in 0..n {
            let right = |l: usize| match side {
                Side::Forward => values[j * k + l],
                Side::Backward => values[l * n + j],
            };
            let left = |l: usize| a[i * lda + l];
            let mut chain = 0.0f32;
            match compute {
                Compute::F32 => (0..k).for_each(|l| chain = multiply_add(left(l), right(l), chain)),
                Compute::Bf16 => {
                    let pair = |of: &dyn Fn(usize) -> f32, l: usize| {
                        [l, l + 1].map(|l| if l < k { round_to_bf16(of(l)) } else { 0.0 })
                    };
                    for l in (0..k).step_by(2) {
                        chain = dot_pair(chain, pair(&left, l), pair(&right, l));
                    }
                }
            }
            if let Some(bias) = bias {
                chain += bias[j];
            }
            match beta {
                Beta::Overwrite => out[i * ldo + j] = chain,
                Beta::Add => out[i * ldo + j] += chain,
            }
        }
    }
}
