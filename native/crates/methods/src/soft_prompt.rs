//! The parameters of prompt tuning.

use tunesmith_tensor::safetensors;

/// The tensor's name in PEFT's files.
pub(crate) const TENSOR: &str = "prompt_embeddings";

/// Virtual tokens: vectors that stand before the embeddings of the text (Lester et al. 2021).
#[derive(Clone, Debug, PartialEq)]
pub struct SoftPrompt {
    /// P, the number of virtual tokens.
    pub virtual_tokens: usize,
    /// C, the width of an embedding.
    pub hidden: usize,
    /// `[P, C]`, row-major, on the scale that the model's embedding module returns.
    pub values: Vec<f32>,
}

impl SoftPrompt {
    /// A prompt of given values.
    ///
    /// # Panics
    /// When `values` is not a whole number of rows of `hidden` values.
    #[must_use]
    pub fn new(hidden: usize, values: Vec<f32>) -> Self {
        assert!(
            hidden > 0 && values.len().is_multiple_of(hidden),
            "{} values of width {hidden}",
            values.len()
        );
        Self { virtual_tokens: values.len() / hidden, hidden, values }
    }

    /// The bytes of `adapter_model.safetensors`, as PEFT writes them.
    #[must_use]
    pub fn to_adapter_bytes(&self) -> Vec<u8> {
        let shape = [self.virtual_tokens, self.hidden];
        safetensors::to_bytes(&[(TENSOR, &shape, &self.values)], &[("format", "pt")])
    }
}
