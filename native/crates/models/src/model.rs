//! A frozen base model: configuration and mapped weights.

use crate::arena::Arena;
use crate::config::ModelConfig;
use crate::decoder::Reader;
use crate::store::EmbedScratch;
use crate::weights::{Decoder, Loader};
use crate::{ModelError, StepError};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tunesmith_ops::{Device, Frequencies, HostWeights, ViewMut, Weights, scaled_row};
use tunesmith_plan::mutants::{Mutant, is_planted};
use tunesmith_plan::{Packed, RowInput};
use tunesmith_tensor::WeightFiles;

/// Rows of the embedding table that are summed side by side, for additions wait for each other.
const ROWS_TOGETHER: usize = 8;

/// A model folder, opened. The weights stay in the files' maps until a device makes its own of them; the files
/// must not change meanwhile.
pub struct Model<W: Weights = HostWeights> {
    config: ModelConfig,
    files: Arc<WeightFiles>,
    /// Names of the tensors that are used.
    tensors: BTreeSet<String>,
    pub(crate) decoder: Decoder<W>,
    /// One for each of the configuration's rotations.
    rotary: Vec<RotaryPositions<W>>,
}

/// Tables that grow with the longest path seen.
struct RotaryPositions<W: Weights> {
    frequencies: Frequencies,
    tables: Mutex<Option<Arc<W::Rotary>>>,
}

impl<W: Weights> RotaryPositions<W> {
    fn all(rotations: &[Frequencies]) -> Vec<RotaryPositions<W>> {
        let new = |frequencies: &Frequencies| RotaryPositions {
            frequencies: frequencies.clone(),
            tables: Mutex::new(None),
        };
        rotations.iter().map(new).collect()
    }
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
        let names = (config.family.names)(&config);
        let loader = Loader::new(&files, names.prefixes);
        let decoder = Reader { config: &config, names, loader: &loader }.decoder()?;
        let tensors = loader.into_read();
        let rotary = RotaryPositions::all(&config.rotations);
        Ok(Model { config, files: Arc::new(files), tensors, decoder, rotary })
    }

    /// The same model with what a device makes of its weights.
    pub fn on<D: Device>(&self, device: &D) -> Model<D::Weights> {
        Model {
            config: self.config.clone(),
            files: Arc::clone(&self.files),
            tensors: self.tensors.clone(),
            decoder: self.decoder.on(device),
            rotary: RotaryPositions::all(&self.config.rotations),
        }
    }

    /// The names of all tensors that are read, as the files call them.
    pub fn tensors(&self) -> &BTreeSet<String> {
        &self.tensors
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
            scaled_row(&self.decoder.embeddings, id as usize, self.config.embedding_scale, out);
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
                scaled_row(&self.decoder.embeddings, id, self.config.embedding_scale, row);
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
}

impl<W: Weights> Model<W> {
    /// The configuration.
    pub fn config(&self) -> &ModelConfig {
        &self.config
    }

    /// Rotary tables of each rotation for at least `positions` positions. Passes on other threads keep the tables they
    /// have.
    pub(crate) fn rotary<D: Device<Weights = W>>(&self, device: &D, positions: usize) -> Vec<Arc<W::Rotary>> {
        let tables_of = |RotaryPositions { frequencies, tables }: &RotaryPositions<W>| {
            let mut tables = tables.lock().unwrap_or_else(PoisonError::into_inner);
            let long_enough = tables.take().filter(|tables| D::rotary_positions(tables) >= positions);
            let kept = long_enough.unwrap_or_else(|| {
                Arc::new(device.rotary_tables(frequencies, positions.next_power_of_two()))
            });
            *tables = Some(Arc::clone(&kept));
            kept
        };
        self.rotary.iter().map(tables_of).collect()
    }

    /// Sets x [rows, C] to what enters the first block.
    pub(crate) fn embed_rows<D: Device<Weights = W>>(
        &self,
        device: &D,
        inputs: &[RowInput],
        positions: &[usize],
        prompts: &[&[D::Value]],
        scratch: ViewMut<'_, D>,
        mut x: ViewMut<'_, D>,
    ) {
        let (n, c) = (inputs.len(), self.config.hidden);
        let (table, scale) = (&self.decoder.embeddings, self.config.embedding_scale);
        match &self.decoder.embedding_norm {
            None => device.embed(table, scale, inputs, prompts, x.all()),
            Some(norm) => {
                let mut scratch = EmbedScratch::cut(&self.config, n, &mut Arena::over(scratch));
                device.embed(table, scale, inputs, prompts, scratch.raw.all());
                device.norm(norm, n, scratch.raw.view(), x.all(), scratch.statistics);
                if is_planted(Mutant::UnnormedPrompt) {
                    let is_virtual = |input: &&RowInput| matches!(input, RowInput::Virtual { .. });
                    let prompt = inputs.iter().take_while(is_virtual).count() * c;
                    device.copy(scratch.raw.view().part(0..prompt), x.part(0..prompt));
                }
            }
        }
        if self.config.input_scale != 1.0 {
            device.scale(self.config.input_scale, x.part(0..n * c));
        }
        if let (Some(table), Some(offset)) = (&self.decoder.positions, self.config.learned_positions) {
            let rows: Vec<usize> = positions.iter().map(|position| position + offset).collect();
            device.add_rows(table, &rows, x.part(0..n * c));
        }
    }

    /// Checks everything about a step that the rows alone do not tell.
    pub(crate) fn check<V>(&self, packed: &Packed, prompts: &[&[V]]) -> Result<(), StepError> {
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
