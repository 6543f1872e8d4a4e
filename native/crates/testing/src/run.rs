//! Runs steps of tiny models under chosen circumstances.

use crate::Random;
use std::sync::atomic::AtomicBool;
use tunesmith_kernels::{Compute, Cpu, Isa};
use tunesmith_models::{Model, Scored, StepError, StepOptions, StepOutput, Workspace};
use tunesmith_plan::{Sample, Target, pack};

/// Circumstances of a step; but for `compute` they must not matter.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Threads.
    pub threads: usize,
    /// Instruction set.
    pub isa: Isa,
    /// The precision of products with weights.
    pub compute: Compute,
    /// Rows per chunk, if chosen.
    pub chunk_rows: Option<usize>,
    /// Memory limit, if any.
    pub memory_limit_bytes: Option<u64>,
}

impl Default for Setting {
    fn default() -> Setting {
        Setting {
            threads: 2,
            isa: Isa::best(),
            compute: Compute::F32,
            chunk_rows: None,
            memory_limit_bytes: None,
        }
    }
}

impl Setting {
    /// The default circumstances in a precision.
    pub fn of(compute: Compute) -> Setting {
        Setting { compute, ..Setting::default() }
    }

    /// The CPU they describe.
    pub fn cpu(&self) -> Cpu {
        Cpu::new(self.threads, self.isa).with_compute(self.compute)
    }
}

/// One step.
///
/// # Errors
/// Those of [`Model::step`].
pub fn run(
    model: &Model,
    prompts: &[Vec<f32>],
    samples: &[Sample],
    setting: Setting,
) -> Result<StepOutput, StepError> {
    let Setting { chunk_rows, memory_limit_bytes, .. } = setting;
    let (lengths, prompts) = roots(model, prompts);
    let packed = pack(&lengths, samples);
    let cancel = AtomicBool::new(false);
    let options = StepOptions { memory_limit_bytes, chunk_rows, cancel: &cancel, progress: None };
    model.step(&setting.cpu(), &packed, &prompts, &mut Workspace::new(), options)
}

/// Log-probabilities of the samples' targets, in the order given.
///
/// # Errors
/// Those of [`Model::score`].
pub fn score(
    model: &Model,
    prompts: &[Vec<f32>],
    samples: &[Sample],
    setting: Setting,
) -> Result<Vec<Vec<f32>>, StepError> {
    scored(model, prompts, samples, Scored::LogProbability, setting)
}

/// Scores of the samples' targets, in the order given.
///
/// # Errors
/// Those of [`Model::score`].
pub fn scored(
    model: &Model,
    prompts: &[Vec<f32>],
    samples: &[Sample],
    scored: Scored,
    setting: Setting,
) -> Result<Vec<Vec<f32>>, StepError> {
    let Setting { chunk_rows, memory_limit_bytes, .. } = setting;
    let (lengths, prompts) = roots(model, prompts);
    let packed = pack(&lengths, samples);
    let cancel = AtomicBool::new(false);
    let options = StepOptions { memory_limit_bytes, chunk_rows, cancel: &cancel, progress: None };
    let scores = model.score(&setting.cpu(), &packed, &prompts, &mut Workspace::new(), scored, options)?;
    let of = |sample: usize| packed.sample_targets(sample).iter().map(|&target| scores[target]).collect();
    Ok((0..samples.len()).map(of).collect())
}

fn roots<'a>(model: &Model, prompts: &'a [Vec<f32>]) -> (Vec<usize>, Vec<&'a [f32]>) {
    let lengths = prompts.iter().map(|prompt| prompt.len() / model.config().hidden).collect();
    (lengths, prompts.iter().map(|prompt| &prompt[..]).collect())
}

/// Two prompts of odd lengths and samples over them: nested, repeated, with one source under two labels, some
/// longer than a leaf, so that chunks cut subtrees; among the targets the first text token.
pub fn random_step(model: &Model, random: &mut Random) -> (Vec<Vec<f32>>, Vec<Sample>) {
    let (c, v) = (model.config().hidden, model.config().vocab);
    let prompts = vec![random.normal(7 * c, 0.7), random.normal(3 * c, 0.7)];
    let mut samples: Vec<Sample> = Vec::new();
    for i in 0..14 {
        let root = usize::from(i % 5 == 4);
        let mut ids = match samples.last() {
            Some(last) if i % 3 > 0 => last.ids[..random.below(last.ids.len()) + 1].to_vec(),
            _ => Vec::new(),
        };
        let longer = if i % 4 == 0 { 70 + random.below(30) } else { 1 + random.below(12) };
        ids.extend((0..longer).map(|_| random.below(v) as u32));
        let mut targets = Vec::new();
        for position in [0, ids.len() / 2, ids.len() - 1] {
            let weight = [0.11, 0.07, 1.0 / 30.0][random.below(3)];
            targets.push(Target { position, weight, id: random.below(v) as u32 });
        }
        samples.push(Sample { root, ids, targets });
    }
    let mut relabelled = samples[3].clone();
    relabelled.targets[2].id = (relabelled.targets[2].id + 1) % v as u32;
    // The same target three times with weights whose sum depends on the order of addition.
    for weight in [0.1, 0.7, 1e-9] {
        let mut repeated = samples[1].clone();
        repeated.targets.iter_mut().for_each(|target| target.weight = weight);
        samples.push(repeated);
    }
    samples.push(relabelled);
    (prompts, samples)
}
