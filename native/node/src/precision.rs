//! In what number format layers and head multiply, and by whose arithmetic.

use tunesmith_kernels::{Beta, Compute, Cpu, Gemm, Isa, Side, gemm};
use tunesmith_spec::ComputeDtype;
use tunesmith_tensor::Matrix;

/// The kernels' name of a number format; float32 where a spec names none.
pub fn compute(dtype: Option<ComputeDtype>) -> Compute {
    match dtype {
        None | Some(ComputeDtype::Float32) => Compute::F32,
        Some(ComputeDtype::Bfloat16) => Compute::Bf16,
    }
}

/// A number whose square is below the smallest normal float32.
const SMALL: f32 = 2.7e-20;

/// Whether this processor multiplies bfloat16 itself under an instruction set. A product is asked, by the one
/// thing that tells its bits from those of converted values: the instruction makes a subnormal sum zero.
pub fn multiplies_bfloat16(isa: Isa) -> bool {
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
    out == [0.0]
}
