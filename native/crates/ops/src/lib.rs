//! The fused operations of a decoder, forward and backward, and the seam behind which a device does them.
//!
//! [`Device`] is the closed set of operations; what a model computes is written over it, once for all devices.
//! Each other file is one operation: what it is, and how the CPU does it, its gradient with respect to its input
//! beside it (the weights are frozen and get none). `d` marks the gradient of the loss with respect to the named
//! value; every doc comment says whether it is set or added. No result depends on the number of threads or on
//! which rows are computed together.

mod attention;
mod cpu;
mod device;
mod finite;
mod head;
mod linear;
mod memory;
mod mlp;
mod norm;
mod parallel;
mod projection;
mod rotary;
mod weights;

pub use attention::{
    AttentionShape, Scratch, Tile, TileQuery, Wanted, alibi_slopes, attention, attention_backward,
    scratch_floats, tile_rows,
};
pub use cpu::scaled_row;
pub use device::{Beta, Columns, Device};
pub use finite::first_non_finite_row;
pub use head::{HEAD_ROWS, Head, head_loss, head_scores, logits, spare_logit_rows, target_logits};
pub use linear::Linear;
pub use memory::{Memory, View, ViewMut};
pub use mlp::Mlp;
pub use norm::{Norm, NormKind};
pub use projection::Projection;
pub use rotary::{Frequencies, Growth, RotaryTables};
pub use weights::{HostWeights, Weights};
