//! What the crate says of bfloat16 is what it does.

use tunesmith_kernels::{Beta, Compute, Cpu, Gemm, Isa, Side, gemm, multiplies_bf16};
use tunesmith_tensor::Matrix;

/// A number whose square is below the smallest normal float32.
const SMALL: f32 = 2.7e-20;

/// The one thing that tells the two arithmetics apart: the instruction makes a subnormal sum zero.
#[test]
fn a_subnormal_product_is_zero_where_pairs_are_multiplied_by_one_instruction() {
    for isa in Isa::available() {
        let (cpu, weight) = (Cpu::new(1, isa), Matrix::from_f32(1, 1, vec![SMALL]));
        let mut out = [f32::NAN];
        let product = Gemm {
            m: 1,
            a: &[SMALL],
            lda: 1,
            weight: weight.view(),
            side: Side::Forward,
            compute: Compute::Bf16,
            out: &mut out,
            ldo: 1,
            beta: Beta::Overwrite,
            bias: None,
        };
        gemm(&cpu, product);
        assert_eq!(out == [0.0], multiplies_bf16(isa), "{isa}: {out:?}");
    }
}
