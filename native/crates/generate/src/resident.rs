//! A base model that is open, with what belongs to it.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use tunesmith_kernels::Cpu;
use tunesmith_methods::{SoftPrompt, read_adapter};
use tunesmith_models::Model;
use tunesmith_text::{TextError, Tokenizer, UnknownTokens};

use crate::GenerateError;

/// A base model, its tokenizer, and how to compute with it.
pub(crate) struct Resident<'a> {
    pub model: Model,
    pub tokenizer: Tokenizer,
    pub cpu: &'a Cpu,
    pub cancel: &'a AtomicBool,
    /// Most bytes to allocate.
    pub memory_limit_bytes: Option<u64>,
}

impl<'a> Resident<'a> {
    /// Opens the model in `folder` and checks its weights.
    pub fn open(
        folder: &str,
        cpu: &'a Cpu,
        cancel: &'a AtomicBool,
        memory_limit_bytes: Option<u64>,
    ) -> Result<Self, GenerateError> {
        let folder = Path::new(folder);
        let model = Model::open(folder)?;
        let tokenizer = Tokenizer::open(folder)?;
        model.check_finite(cpu.pool.threads())?;
        Ok(Self { model, tokenizer, cpu, cancel, memory_limit_bytes })
    }

    /// The prompt of an adapter folder; without one, a prompt of no virtual tokens: the base model alone.
    pub fn prompt(&self, adapter: Option<&str>) -> Result<SoftPrompt, GenerateError> {
        let hidden = self.model.config().hidden;
        match adapter {
            Some(folder) => Ok(read_adapter(Path::new(folder), hidden)?),
            None => Ok(SoftPrompt::new(hidden, Vec::new())),
        }
    }

    /// The end-of-sequence token that a target ends with in training.
    pub fn target_eos(&self) -> Result<u32, TextError> {
        let config = self.model.config();
        self.tokenizer.end_of_sequence(&config.eos_token_ids, config.vocab)
    }

    /// All tokens that end a generation: the model's and the tokenizer's.
    pub fn stop_ids(&self) -> Vec<u32> {
        let config = self.model.config();
        let mut ids = config.eos_token_ids.clone();
        ids.extend(self.tokenizer.eos_id(config.vocab));
        ids
    }

    /// Refuses tokens without an embedding: in sources, each with its index, and in the ids of labels.
    pub fn check_tokens<'s>(
        &self,
        sources: impl IntoIterator<Item = &'s (usize, Vec<u32>)>,
        labels: &'s [Vec<u32>],
    ) -> Result<(), GenerateError> {
        let rows = self.model.config().vocab;
        let (mut in_sources, mut in_labels) = (UnknownTokens::new(rows), UnknownTokens::new(rows));
        for (index, source) in sources {
            in_sources.look_at(*index, source);
        }
        for (index, label) in labels.iter().enumerate() {
            in_labels.look_at(index, label);
        }
        let (records, labels) = (in_sources.told(&self.tokenizer)?, in_labels.told(&self.tokenizer)?);
        if records.is_empty() && labels.is_empty() {
            return Ok(());
        }
        Err(GenerateError::UnknownTokens { records, labels, rows })
    }

    /// Refuses a record that needs more positions than the model has.
    pub fn check_positions(&self, index: usize, positions: usize) -> Result<(), GenerateError> {
        match self.model.config().max_positions {
            Some(limit) if positions > limit => {
                Err(GenerateError::ContextOverflow { index, positions, limit })
            }
            _ => Ok(()),
        }
    }
}
