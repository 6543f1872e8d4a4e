//! Forward and backward of the fused operations of a decoder block.
