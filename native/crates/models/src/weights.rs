//! The weights of a decoder under the names of its role, whatever the family calls them.

use crate::ModelError;
use tunesmith_ops::{Linear, Mlp, Norm, Projection};
use tunesmith_tensor::{Matrix, WeightFiles};

/// A decoder: embeddings, blocks, final norm and head.
pub(crate) struct Decoder {
    /// [V, C].
    pub embeddings: Matrix,
    /// Applied to every input row, virtual tokens included.
    pub embedding_norm: Option<Norm>,
    /// L blocks.
    pub blocks: Vec<Block>,
    pub final_norm: Norm,
    /// [V, C]; the embeddings when tied.
    pub head: Matrix,
}

/// x + output(attention(projection(norm x))), then x + mlp(norm x).
pub(crate) struct Block {
    pub attention_norm: Norm,
    pub projection: Projection,
    /// [C, H·D].
    pub output: Linear,
    pub mlp_norm: Norm,
    pub mlp: Mlp,
}

/// Reads tensors and checks their shapes against config.json.
pub(crate) struct Loader<'a>(pub &'a WeightFiles);

impl Loader<'_> {
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains(name)
    }

    /// A matrix [rows, cols], left in place.
    pub fn matrix(&self, name: &str, rows: usize, cols: usize) -> Result<Matrix, ModelError> {
        self.check(name, &[rows, cols])?;
        Ok(self.0.matrix(name)?)
    }

    /// A vector [len], widened to f32.
    pub fn vector(&self, name: &str, len: usize) -> Result<Vec<f32>, ModelError> {
        self.check(name, &[len])?;
        Ok(self.0.vector(name)?)
    }

    fn check(&self, name: &str, expected: &[usize]) -> Result<(), ModelError> {
        let got = self.0.shape(name)?;
        if got == expected {
            return Ok(());
        }
        Err(ModelError::Shape { name: name.to_string(), expected: expected.to_vec(), got: got.to_vec() })
    }
}
