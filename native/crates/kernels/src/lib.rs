//! CPU matrix multiplication and row kernels, one code path per instruction set, equal bits on all.
//!
//! The rules that make the bits equal: a matrix product is one chain of fused multiply-adds over k for
//! each output; a row kernel works in 16 logical lanes and joins them by one fixed tree; exponentials are
//! our own. Threads, blocking, neighbouring rows and the instruction set change none of it.

mod cpu;
mod gemm;
mod isa;
mod peak;
mod pool;
mod rows;
mod simd;

pub use cpu::Cpu;
pub use gemm::{Beta, Compute, Gemm, Side, SmallGemm, gemm, multiplies_bf16, small_gemm};
pub use isa::{Isa, UnknownIsa};
pub use peak::{peak_flops, read_bandwidth};
pub use pool::Pool;
pub use rows::{
    Activation, LayerStatistics, activate, activate_backward, add, axpy, cross_entropy, dot, exp, gate,
    gate_backward, layer_norm, layer_norm_backward, log_sum_exp, rms_norm, rms_norm_backward, rotate,
    rotate_backward, rotate_pairs, rotate_pairs_backward, scale, soft_cap, soft_cap_backward, softmax,
    softmax_backward, sum_squares, tanh,
};
pub use simd::on_every_path;
