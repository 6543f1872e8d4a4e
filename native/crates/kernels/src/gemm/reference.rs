//! The product by its definition: what the fast code must equal in every bit.

use super::{Beta, Gemm, Side};
use crate::simd::multiply_add;

/// One emulated chain per output, on one thread, from the widened weight.
pub(super) fn gemm(product: Gemm<'_>) {
    let Gemm { m, a, lda, weight, side, out, ldo, beta, bias } = product;
    let values = weight.to_f32();
    let (n, k) = match side {
        Side::Forward => (weight.rows, weight.cols),
        Side::Backward => (weight.cols, weight.rows),
    };
    for i in 0..m {
        for j in 0..n {
            let mut chain = 0.0f32;
            for l in 0..k {
                let w = match side {
                    Side::Forward => values[j * k + l],
                    Side::Backward => values[l * n + j],
                };
                chain = multiply_add(a[i * lda + l], w, chain);
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
