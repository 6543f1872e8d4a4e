//! What a device makes of frozen weights.

use crate::rotary::RotaryTables;
use tunesmith_tensor::Matrix;

/// Frozen values as a device multiplies with them.
pub trait Weights: 'static {
    /// A matrix [N, K].
    type Matrix: Clone + Send + Sync;
    /// A vector.
    type Vector: Clone + Send + Sync;
    /// Cosines and sines of [`crate::Frequencies`], by position.
    type Rotary: Send + Sync;
}

/// Weights in the memory of the host: matrices in the type they are stored in, left in the files' maps.
pub struct HostWeights;

impl Weights for HostWeights {
    type Matrix = Matrix;
    type Vector = Vec<f32>;
    type Rotary = RotaryTables;
}
