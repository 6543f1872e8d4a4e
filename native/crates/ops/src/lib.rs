//! Forward and backward of the fused operations of a decoder block.
//!
//! Each file is one operation: its forward, and beside it the gradient with respect to its input (the
//! weights are frozen and get none). Buffers are row-major f32 and belong to the caller. `d` marks the
//! gradient of the loss with respect to the named value; every doc comment says whether it is set or added.
//! No result depends on the number of threads or on which rows are computed together.
//!
//! These functions are also the seam for another device: what runs elsewhere replaces them one by one.

mod attention;
mod finite;
mod head;
mod linear;
mod mlp;
mod norm;
mod parallel;
mod projection;
mod rotary;

pub use attention::{
    AttentionShape, Scratch, Tile, Wanted, alibi_slopes, attention, attention_backward, scratch_floats,
    tile_rows,
};
pub use finite::first_non_finite_row;
pub use head::{HEAD_ROWS, head_loss, head_scores, logits, target_logits};
pub use linear::Linear;
pub use mlp::Mlp;
pub use norm::Norm;
pub use parallel::{gather_rows, scatter_add_rows};
pub use projection::Projection;
pub use rotary::Rotary;
