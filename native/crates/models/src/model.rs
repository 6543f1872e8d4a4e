//! A frozen base model: configuration and mapped weights.

use crate::config::{Family, ModelConfig, Positions};
use crate::weights::{Decoder, Loader};
use crate::{ModelError, StepError, bloom, llama};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tunesmith_kernels::Cpu;
use tunesmith_ops::{AttentionShape, Norm, Rotary};
use tunesmith_plan::mutants::{Mutant, is_planted};
use tunesmith_plan::{Packed, RowInput};
use tunesmith_tensor::WeightFiles;

/// Rows of the embedding table that are summed side by side, for additions wait for each other.
const ROWS_TOGETHER: usize = 8;

/// A model folder, opened. The weights stay in the files' maps; the files must not change meanwhile.
pub struct Model {
    config: ModelConfig,
    files: WeightFiles,
    /// Names of the tensors that are used.
    tensors: BTreeSet<String>,
    pub(crate) decoder: Decoder,
    pub(crate) shape: AttentionShape,
    /// Grows with the longest path seen; none without rotary positions.
    rotary: Option<Mutex<Arc<Rotary>>>,
}

impl Model {
    /// Opens a Hugging Face folder: config.json and safetensors, single or sharded.
    ///
    /// # Errors
    /// See [`ModelError`]; nothing is read but headers and small vectors.
    pub fn open(dir: &Path) -> Result<Model, ModelError> {
        Model::new(ModelConfig::read(dir)?, WeightFiles::open(dir)?)
    }

    /// A model of `config` with the tensors of `files`, named as its family names them.
    ///
    /// # Errors
    /// [`ModelError::Weights`] and [`ModelError::Shape`].
    pub fn new(config: ModelConfig, files: WeightFiles) -> Result<Model, ModelError> {
        let loader = Loader::new(&files, config.family.prefix());
        let decoder = match config.family {
            Family::Llama => llama::weights(&config, &loader)?,
            Family::Bloom => bloom::weights(&config, &loader)?,
        };
        let tensors = loader.into_read();
        let rotary = match config.positions {
            Positions::Rotary { theta } => Some(Mutex::new(Arc::new(Rotary::new(theta, config.head_size)))),
            Positions::Alibi => None,
        };
        let shape = config.attention_shape();
        Ok(Model { config, files, tensors, decoder, shape, rotary })
    }

    /// The configuration.
    pub fn config(&self) -> &ModelConfig {
        &self.config
    }

    /// Bytes of the mapped weight files.
    pub fn mapped_bytes(&self) -> usize {
        self.files.mapped_bytes()
    }

    /// Reads every weight that a layer uses once, with so many threads.
    ///
    /// # Errors
    /// [`ModelError::Weights`] with the first tensor that holds a NaN or an infinity.
    pub fn check_finite(&self, threads: usize) -> Result<(), ModelError> {
        Ok(self.files.check_finite(&self.tensors, threads)?)
    }

    /// Sets out [ids, C] to the rows of the embedding table, as its module returns them.
    ///
    /// # Errors
    /// [`StepError::UnknownToken`].
    pub fn embed(&self, ids: &[u32], out: &mut [f32]) -> Result<(), StepError> {
        self.check_tokens(ids.iter().copied())?;
        for (&id, out) in ids.iter().zip(out.chunks_exact_mut(self.config.hidden)) {
            self.decoder.embeddings.row_f32(id as usize, out);
        }
        Ok(())
    }

    /// Root mean square over the embedding table, summed in f64 row by row.
    pub fn embedding_rms(&self) -> f64 {
        let (c, vocab) = (self.config.hidden, self.config.vocab);
        let mut rows = vec![0.0; ROWS_TOGETHER * c];
        let mut squares = 0.0;
        for first in (0..vocab).step_by(ROWS_TOGETHER) {
            let mut sums = [0.0f64; ROWS_TOGETHER];
            let ids = first..vocab.min(first + ROWS_TOGETHER);
            for (id, row) in ids.clone().zip(rows.chunks_exact_mut(c)) {
                self.decoder.embeddings.row_f32(id, row);
            }
            let rows: [&[f32]; ROWS_TOGETHER] = std::array::from_fn(|i| &rows[i * c..][..c]);
            for column in 0..c {
                for (sum, row) in sums.iter_mut().zip(rows) {
                    *sum += f64::from(row[column]) * f64::from(row[column]);
                }
            }
            squares = sums[..ids.len()].iter().fold(squares, |squares, sum| squares + sum);
        }
        (squares / (vocab * c) as f64).sqrt()
    }

    /// Rotary tables for at least `positions` positions. Passes on other threads keep the tables they have.
    pub(crate) fn rotary(&self, positions: usize) -> Option<Arc<Rotary>> {
        let mut tables = self.rotary.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner);
        if tables.positions() < positions {
            let mut longer = Rotary::clone(&tables);
            longer.reserve(positions.next_power_of_two());
            *tables = Arc::new(longer);
        }
        Some(Arc::clone(&tables))
    }

    /// Sets x [rows, C] to what enters the first block. `raw` [rows, C] is working memory of models
    /// with an embedding norm.
    pub(crate) fn embed_rows(
        &self,
        cpu: &Cpu,
        inputs: &[RowInput],
        prompts: &[&[f32]],
        raw: &mut [f32],
        x: &mut [f32],
    ) {
        let c = self.config.hidden;
        let target = if self.decoder.embedding_norm.is_some() { &mut *raw } else { &mut *x };
        for (input, out) in inputs.iter().zip(target.chunks_exact_mut(c)) {
            match *input {
                RowInput::Virtual { root, index } => out.copy_from_slice(&prompts[root][index * c..][..c]),
                RowInput::Token(id) => self.decoder.embeddings.row_f32(id as usize, out),
            }
        }
        if let Some(norm) = &self.decoder.embedding_norm {
            let mut statistics = vec![0.0; 2 * inputs.len()];
            norm.forward(cpu, inputs.len(), raw, x, &mut statistics);
            if is_planted(Mutant::UnnormedPrompt) {
                let is_virtual = |input: &&RowInput| matches!(input, RowInput::Virtual { .. });
                let prompt = inputs.iter().take_while(is_virtual).count() * c;
                x[..prompt].copy_from_slice(&raw[..prompt]);
            }
        }
    }

    pub(crate) fn embedding_norm(&self) -> Option<&Norm> {
        self.decoder.embedding_norm.as_ref()
    }

    /// Checks everything about a step that the rows alone do not tell.
    pub(crate) fn check(&self, packed: &Packed, prompts: &[&[f32]]) -> Result<(), StepError> {
        let lengths = packed.root_lengths();
        for index in 0..lengths.len().max(prompts.len()) {
            let expected = lengths.get(index).map_or(0, |length| length * self.config.hidden);
            let got = prompts.get(index).map_or(0, |prompt| prompt.len());
            if expected != got {
                return Err(StepError::PromptSize { index, expected, got });
            }
        }
        let tokens = packed.inputs().iter().filter_map(|input| match input {
            RowInput::Token(id) => Some(*id),
            RowInput::Virtual { .. } => None,
        });
        self.check_tokens(tokens)?;
        self.check_tokens(packed.targets().iter().map(|target| target.id))?;
        self.check_length(packed.max_length())
    }

    pub(crate) fn check_tokens(&self, mut ids: impl Iterator<Item = u32>) -> Result<(), StepError> {
        let vocab = self.config.vocab;
        ids.find(|&id| id as usize >= vocab).map_or(Ok(()), |id| Err(StepError::UnknownToken { id, vocab }))
    }

    pub(crate) fn check_length(&self, needed: usize) -> Result<(), StepError> {
        match self.config.max_positions {
            Some(limit) if needed > limit => Err(StepError::TooLong { needed, limit }),
            _ => Ok(()),
        }
    }
}
