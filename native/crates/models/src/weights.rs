//! The weights of a decoder under the names of its role, whatever the family calls them.

use crate::config::Rotation;
use crate::{ModelConfig, ModelError};
use std::cell::RefCell;
use std::collections::BTreeSet;
use tunesmith_ops::{AttentionShape, Device, Head, HostWeights, Linear, Mlp, Norm, Projection, Weights};
use tunesmith_tensor::{Matrix, WeightFiles};

/// A decoder: embeddings, blocks, final norm and head.
pub(crate) struct Decoder<W: Weights = HostWeights> {
    /// [V, C].
    pub embeddings: W::Matrix,
    /// Applied to every input row, virtual tokens included.
    pub embedding_norm: Option<Norm<W>>,
    /// Learned vectors of positions [.., C], added to every input row.
    pub positions: Option<W::Matrix>,
    /// L blocks.
    pub blocks: Vec<Block<W>>,
    pub final_norm: Norm<W>,
    pub head: Head<W>,
}

/// Two branches of the residual stream: output(attention(projection(norm x))) and mlp(norm x), one behind the other or
/// both of the same x, each with a norm in front of it, behind it, or both.
pub(crate) struct Block<W: Weights = HostWeights> {
    pub attention: AttentionShape,
    pub rotation: Option<Rotation>,
    pub attention_norm: Option<Norm<W>>,
    pub projection: Projection<W>,
    /// Of each head's queries, or of all of a row.
    pub query_norm: Option<Norm<W>>,
    pub key_norm: Option<Norm<W>>,
    /// [C, H·D].
    pub output: Linear<W>,
    pub attention_out_norm: Option<Norm<W>>,
    /// Where the branches are parallel and this is absent, the MLP reads what attention reads.
    pub mlp_norm: Option<Norm<W>>,
    pub mlp: Mlp<W>,
    pub mlp_out_norm: Option<Norm<W>>,
}

impl Decoder {
    /// The same decoder with what a device makes of its weights.
    pub fn on<D: Device>(&self, device: &D) -> Decoder<D::Weights> {
        let norm = |norm: &Option<Norm>| norm.as_ref().map(|norm| norm.on(device));
        let block = |block: &Block| Block {
            attention: block.attention.clone(),
            rotation: block.rotation,
            attention_norm: norm(&block.attention_norm),
            projection: block.projection.on(device),
            query_norm: norm(&block.query_norm),
            key_norm: norm(&block.key_norm),
            output: block.output.on(device),
            attention_out_norm: norm(&block.attention_out_norm),
            mlp_norm: norm(&block.mlp_norm),
            mlp: block.mlp.on(device),
            mlp_out_norm: norm(&block.mlp_out_norm),
        };
        Decoder {
            embeddings: device.matrix(&self.embeddings),
            embedding_norm: norm(&self.embedding_norm),
            positions: self.positions.as_ref().map(|table| device.matrix(table)),
            blocks: self.blocks.iter().map(block).collect(),
            final_norm: self.final_norm.on(device),
            head: self.head.on(device),
        }
    }
}

/// Reads tensors and checks their shapes against config.json. A tensor's name is that of the model with its head;
/// files saved from the model without it lack the `prefix`, and both are read, as transformers does.
pub(crate) struct Loader<'a> {
    files: &'a WeightFiles,
    /// As in `model.`; the first is that of names here, the others stand for it in some files.
    prefixes: &'static [&'static str],
    read: RefCell<BTreeSet<String>>,
}

impl<'a> Loader<'a> {
    pub fn new(files: &'a WeightFiles, prefixes: &'static [&'static str]) -> Loader<'a> {
        Loader { files, prefixes, read: RefCell::default() }
    }

    /// Whether there is such a tensor.
    pub fn has(&self, name: &str) -> Result<bool, ModelError> {
        Ok(self.stored(name)?.is_some())
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
    pub fn tables(
        &self,
        embeddings: &str,
        head: &str,
        config: &ModelConfig,
    ) -> Result<(Matrix, Matrix), ModelError> {
        let (embeddings, head) = (&format!("{embeddings}.weight"), &format!("{head}.weight"));
        let table = |name| self.matrix(name, config.vocab, config.hidden);
        match config.tied_head {
            true if !self.has(head)? => table(embeddings).map(|one| (one.clone(), one)),
            true if !self.has(embeddings)? => table(head).map(|one| (one.clone(), one)),
            _ => Ok((table(embeddings)?, table(head)?)),
        }
    }

    /// The names of all tensors that were read.
    pub fn into_read(self) -> BTreeSet<String> {
        self.read.into_inner()
    }

    /// The name of a tensor in the files, which are searched with the prefix, without it, with it once more, and with
    /// those that stand for it.
    fn stored(&self, name: &str) -> Result<Option<String>, ModelError> {
        let [prefix, others @ ..] = self.prefixes else { return Ok(None) };
        let mut names = vec![name.to_string()];
        if let Some(bare) = name.strip_prefix(prefix) {
            names.push(bare.to_string());
            names.extend(others.iter().map(|other| format!("{other}{bare}")));
        }
        names.push(format!("{prefix}{name}"));
        let mut found = names.into_iter().filter(|name| self.files.contains(name));
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
