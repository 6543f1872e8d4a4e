//! The weights of a decoder under the names of its role, whatever the family calls them.

use crate::{ModelConfig, ModelError};
use std::cell::RefCell;
use std::collections::BTreeSet;
use tunesmith_ops::{Device, HostWeights, Linear, Mlp, Norm, Projection, Weights};
use tunesmith_tensor::{Matrix, WeightFiles};

const HEAD: &str = "lm_head.weight";

/// A decoder: embeddings, blocks, final norm and head.
pub(crate) struct Decoder<W: Weights = HostWeights> {
    /// [V, C].
    pub embeddings: W::Matrix,
    /// Applied to every input row, virtual tokens included.
    pub embedding_norm: Option<Norm<W>>,
    /// L blocks.
    pub blocks: Vec<Block<W>>,
    pub final_norm: Norm<W>,
    /// [V, C]; the embeddings when tied and not stored.
    pub head: W::Matrix,
}

/// x + output(attention(projection(norm x))), then x + mlp(norm x).
pub(crate) struct Block<W: Weights = HostWeights> {
    pub attention_norm: Norm<W>,
    pub projection: Projection<W>,
    /// [C, H·D].
    pub output: Linear<W>,
    pub mlp_norm: Norm<W>,
    pub mlp: Mlp<W>,
}

impl Decoder {
    /// The same decoder with what a device makes of its weights.
    pub fn on<D: Device>(&self, device: &D) -> Decoder<D::Weights> {
        let block = |block: &Block| Block {
            attention_norm: block.attention_norm.on(device),
            projection: block.projection.on(device),
            output: block.output.on(device),
            mlp_norm: block.mlp_norm.on(device),
            mlp: block.mlp.on(device),
        };
        Decoder {
            embeddings: device.matrix(&self.embeddings),
            embedding_norm: self.embedding_norm.as_ref().map(|norm| norm.on(device)),
            blocks: self.blocks.iter().map(block).collect(),
            final_norm: self.final_norm.on(device),
            head: device.matrix(&self.head),
        }
    }
}

/// Reads tensors and checks their shapes against config.json. A tensor's name is that of the model with its head;
/// files saved from the model without it lack the `prefix`, and both are read, as transformers does.
pub(crate) struct Loader<'a> {
    files: &'a WeightFiles,
    /// As in `model.`.
    prefix: &'static str,
    read: RefCell<BTreeSet<String>>,
}

impl<'a> Loader<'a> {
    pub fn new(files: &'a WeightFiles, prefix: &'static str) -> Loader<'a> {
        Loader { files, prefix, read: RefCell::default() }
    }

    /// A matrix [rows, cols], left in place.
    pub fn matrix(&self, name: &str, rows: usize, cols: usize) -> Result<Matrix, ModelError> {
        let stored = self.checked(name, &[rows, cols])?;
        Ok(self.files.matrix(&stored)?)
    }

    /// A vector [len], widened to f32.
    pub fn vector(&self, name: &str, len: usize) -> Result<Vec<f32>, ModelError> {
        let stored = self.checked(name, &[len])?;
        Ok(self.files.vector(&stored)?)
    }

    /// The embedding table of this name and the head, both [V, C]. A head that is stored is the head, whatever
    /// config.json says of ties; of tied tables, one is enough.
    pub fn tables(&self, embeddings: &str, config: &ModelConfig) -> Result<(Matrix, Matrix), ModelError> {
        let table = |name| self.matrix(name, config.vocab, config.hidden);
        let is_stored = |name| Ok::<_, ModelError>(self.stored(name)?.is_some());
        match config.tied_head {
            true if !is_stored(HEAD)? => table(embeddings).map(|one| (one.clone(), one)),
            true if !is_stored(embeddings)? => table(HEAD).map(|one| (one.clone(), one)),
            _ => Ok((table(embeddings)?, table(HEAD)?)),
        }
    }

    /// The names of all tensors that were read.
    pub fn into_read(self) -> BTreeSet<String> {
        self.read.into_inner()
    }

    /// The name of a tensor in the files, which are searched with the prefix, without it, and with it once more.
    fn stored(&self, name: &str) -> Result<Option<String>, ModelError> {
        let bare = name.strip_prefix(self.prefix).map(ToString::to_string);
        let names = [Some(name.to_string()), bare, Some(format!("{}{name}", self.prefix))];
        let mut found = names.into_iter().flatten().filter(|name| self.files.contains(name));
        match (found.next(), found.next()) {
            (Some(name), Some(other)) => Err(ModelError::Twice { name, other }),
            (found, _) => Ok(found),
        }
    }

    /// Like [`Loader::stored`], of a tensor of this shape.
    fn checked(&self, name: &str, expected: &[usize]) -> Result<String, ModelError> {
        let stored = self.stored(name)?.unwrap_or_else(|| name.to_string());
        let got = self.files.shape(&stored)?;
        if got != expected {
            let path = self.files.path(&stored)?.to_path_buf();
            let (expected, got) = (expected.to_vec(), got.to_vec());
            return Err(ModelError::Shape { path, name: stored, expected, got });
        }
        self.read.borrow_mut().insert(stored.clone());
        Ok(stored)
    }
}
