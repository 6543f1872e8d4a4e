//! In what number format layers and head multiply.

use tunesmith_kernels::Compute;
use tunesmith_spec::ComputeDtype;

/// The kernels' name of a number format; float32 where a spec names none.
pub fn compute(dtype: Option<ComputeDtype>) -> Compute {
    match dtype {
        None | Some(ComputeDtype::Float32) => Compute::F32,
        Some(ComputeDtype::Bfloat16) => Compute::Bf16,
    }
}
