//! Attention over a forest: queries in tiles, keys in panels, softmax over all keys of a query at once.
//!
//! A query's scores lie in one row, by key position; each output is one chain over the keys from position 0
//! and each sum over a row has a fixed tree. So a query's result depends on its own keys only.

mod alibi;
mod backward;
mod forward;
mod head_tile;
mod shape;
mod tile;

pub use alibi::alibi_slopes;
pub use backward::{Wanted, attention_backward};
pub use forward::attention;
pub use shape::{AttentionShape, Scratch, scratch_floats, tile_rows};
pub use tile::{Tile, TileQuery};
