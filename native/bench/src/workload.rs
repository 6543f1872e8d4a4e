//! A workload file: one optimiser step, its samples and settings.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use tunesmith_kernels::Compute;
use tunesmith_plan::{Sample, Target};
use tunesmith_tensor::rng::{Purpose, Stream};
use tunesmith_tensor::safetensors;

use tunesmith_models::Model;

/// What `tunesmith-bench step` reads.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Workload {
    /// Hugging Face folder.
    pub model: PathBuf,
    num_virtual_tokens: usize,
    /// safetensors with `prompt_embeddings`; seeded random rows without it.
    prompt_file: Option<PathBuf>,
    samples: Vec<WorkloadSample>,
    batch_size: usize,
    accumulate_steps: usize,
    loss_normalization: Normalization,
    pub threads: usize,
    pub isa: Option<String>,
    /// In what precision layers multiply.
    #[serde(default)]
    pub compute: WorkloadCompute,
    /// Steps that are timed.
    #[serde(default = "one")]
    pub repeats: usize,
    /// Steps before them that are not: the first of a process also fetches its memory.
    #[serde(default)]
    pub warm_up_steps: usize,
    pub memory_limit_mb: Option<u64>,
    /// Whether to measure, after the step, the peak and the products by themselves: about two seconds.
    #[serde(default = "yes")]
    pub rates: bool,
}

/// A precision, as [`tunesmith_kernels::Compute`] by name.
#[derive(Deserialize, Clone, Copy, Default)]
#[serde(rename_all = "lowercase")]
pub enum WorkloadCompute {
    #[default]
    Float32,
    Bfloat16,
}

impl From<WorkloadCompute> for Compute {
    fn from(compute: WorkloadCompute) -> Compute {
        match compute {
            WorkloadCompute::Float32 => Compute::F32,
            WorkloadCompute::Bfloat16 => Compute::Bf16,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WorkloadSample {
    ids: Vec<u32>,
    target_start: usize,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum Normalization {
    Token,
    Microbatch,
    Sample,
}

fn one() -> usize {
    1
}

fn yes() -> bool {
    true
}

impl Workload {
    /// The samples of the step with the weights of their targets.
    ///
    /// # Errors
    /// A sentence when they do not fit one step, or a sample has no target.
    pub fn weighted_samples(&self) -> Result<Vec<Sample>, String> {
        let room = self.batch_size * self.accumulate_steps;
        if self.samples.len() > room {
            return Err(format!("{} samples do not fit one step of {room}", self.samples.len()));
        }
        if let Some(index) = self.samples.iter().position(|sample| sample.targets() == 0) {
            return Err(format!("sample {index} has no target"));
        }
        let all: usize = self.samples.iter().map(WorkloadSample::targets).sum();
        let mut weighted = Vec::new();
        for batch in self.samples.chunks(self.batch_size) {
            let in_batch: usize = batch.iter().map(WorkloadSample::targets).sum();
            for sample in batch {
                let divisor = match self.loss_normalization {
                    Normalization::Token => all,
                    Normalization::Microbatch => in_batch * self.accumulate_steps,
                    Normalization::Sample => sample.targets() * self.samples.len(),
                };
                weighted.push(sample.weighted(1.0 / divisor as f64));
            }
        }
        Ok(weighted)
    }

    /// The soft prompt, `[P, C]`.
    ///
    /// # Errors
    /// A sentence when the file cannot be read or has another shape.
    pub fn prompt(&self, model: &Model) -> Result<Vec<f32>, String> {
        read_prompt(self.prompt_file.as_deref(), self.num_virtual_tokens, model)
    }
}

/// The soft prompt in a file, `[P, C]`; seeded random rows without one.
///
/// # Errors
/// A sentence when the file cannot be read or has another shape.
pub fn read_prompt(
    file: Option<&Path>,
    num_virtual_tokens: usize,
    model: &Model,
) -> Result<Vec<f32>, String> {
    let shape = [num_virtual_tokens, model.config().hidden];
    let Some(path) = file else {
        let (stream, scale) = (Stream::new(0, Purpose(0), 0, 0), model.embedding_rms());
        return Ok((0..shape.iter().product::<usize>() as u64)
            .map(|i| (stream.normal_at(i) * scale) as f32)
            .collect());
    };
    let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut file = safetensors::from_bytes(&bytes).map_err(|error| format!("{}: {error}", path.display()))?;
    match file.tensors.remove("prompt_embeddings") {
        Some(tensor) if tensor.shape == shape => Ok(tensor.values),
        other => {
            Err(format!("{}: prompt_embeddings {:?}, not {shape:?}", path.display(), other.map(|t| t.shape)))
        }
    }
}

impl WorkloadSample {
    fn targets(&self) -> usize {
        self.ids.len().saturating_sub(self.target_start)
    }

    fn weighted(&self, weight: f64) -> Sample {
        let target = |position: usize| Target { position, weight, id: self.ids[position] };
        Sample {
            root: 0,
            ids: self.ids.clone(),
            targets: (self.target_start..self.ids.len()).map(target).collect(),
        }
    }
}
