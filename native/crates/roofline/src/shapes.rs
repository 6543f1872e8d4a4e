//! The weights of the benchmark's models.

/// A linear layer's weight `[features, inputs]`.
#[derive(Clone, Copy)]
pub struct Shape {
    /// The model.
    pub model: &'static str,
    /// Layers of this shape.
    pub layer: &'static str,
    /// Rows of the weight.
    pub features: usize,
    /// Columns of the weight.
    pub inputs: usize,
}

const fn shape(model: &'static str, layer: &'static str, features: usize, inputs: usize) -> Shape {
    Shape { model, layer, features, inputs }
}

/// Every kind of layer of granite-3-8b, bloomz-560m and Llama-3.2-3B, but for the heads: they see few rows.
pub const SHAPES: [Shape; 12] = [
    shape("granite-8b", "query, output", 4096, 4096),
    shape("granite-8b", "key, value", 1024, 4096),
    shape("granite-8b", "gate, up", 12_800, 4096),
    shape("granite-8b", "down", 4096, 12_800),
    shape("bloomz-560m", "query key value", 3072, 1024),
    shape("bloomz-560m", "output", 1024, 1024),
    shape("bloomz-560m", "up", 4096, 1024),
    shape("bloomz-560m", "down", 1024, 4096),
    shape("llama-3b", "query, output", 3072, 3072),
    shape("llama-3b", "key, value", 1024, 3072),
    shape("llama-3b", "gate, up", 8192, 3072),
    shape("llama-3b", "down", 3072, 8192),
];
