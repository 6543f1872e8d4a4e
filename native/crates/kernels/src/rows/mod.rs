//! Kernels on one row: sums, norms, rotations, activations, softmax and loss.
//!
//! Each works in 16 lanes from the row's start, so that a row's result depends on the row alone.

mod activation;
mod basic;
mod elementwise;
mod lanes;
mod layer_norm;
mod loss;
mod rms_norm;
mod rotate;
mod soft_cap;
mod softmax;
mod transcendental;

pub use activation::{Activation, activate, activate_backward, gate, gate_backward};
pub(crate) use basic::add_slices;
pub use basic::{add, axpy, dot, scale, sum_squares};
pub use elementwise::{exp, tanh};
pub use layer_norm::{LayerStatistics, layer_norm, layer_norm_backward};
pub use loss::{cross_entropy, log_sum_exp};
pub use rms_norm::{rms_norm, rms_norm_backward};
pub use rotate::{rotate, rotate_backward, rotate_pairs, rotate_pairs_backward};
pub use soft_cap::{soft_cap, soft_cap_backward};
pub use softmax::{softmax, softmax_backward};

#[cfg(test)]
mod tests;
