//! The loss of an optimiser step and its gradient with respect to the soft prompts.

use crate::arena::Arena;
use crate::block_backward::{Depth, OpenKeys, block_backward};
use crate::block_forward::{BlockRows, Context, block_forward};
use crate::budget::{chunk_rows_for, store_values};
use crate::extent::Extent;
use crate::head::head_backward;
use crate::pass::{BackwardPass, ForwardPass, Slots};
use crate::store::{BackwardScratch, PromptScratch, TrainStore};
use crate::{Model, StepError, Workspace};
use std::ops::Range;
use std::sync::atomic::AtomicBool;
use tunesmith_ops::{Device, Weights};
use tunesmith_plan::mutants::{Mutant, is_planted};
use tunesmith_plan::{Chunk, Packed, Schedule};

/// How a step is run. Nothing here changes a bit of the result.
pub struct StepOptions<'a> {
    /// The most bytes to allocate, as counted by [`crate::predicted_bytes`].
    pub memory_limit_bytes: Option<u64>,
    /// Rows per chunk, instead of what the limit allows.
    pub chunk_rows: Option<usize>,
    /// Stops the step soon after it is set.
    pub cancel: &'a AtomicBool,
    /// Called after each chunk with rows done and rows of the step.
    pub progress: Option<&'a mut dyn FnMut(usize, usize)>,
}

/// What a step gives.
#[derive(Clone, Debug, PartialEq)]
pub struct StepOutput<V = f32> {
    /// Σ weight · negative log-likelihood, summed in f64 in the order of target rows.
    pub loss: f64,
    /// dLoss/dPrompt of each prompt, [P, C].
    pub d_prompts: Vec<Vec<V>>,
}

impl<W: Weights> Model<W> {
    /// Forward and backward of all packed rows behind `prompts` ([P, C] each, as many as packed roots).
    ///
    /// # Errors
    /// Every variant of [`StepError`]; before the first allocation where the step cannot run at all.
    pub fn step<D: Device<Weights = W>>(
        &self,
        device: &D,
        packed: &Packed,
        prompts: &[&[D::Value]],
        workspace: &mut Workspace<D>,
        options: StepOptions<'_>,
    ) -> Result<StepOutput<D::Value>, StepError> {
        self.check(packed, prompts)?;
        let threads = device.threads();
        let chunk_rows = match options.chunk_rows {
            Some(rows) => rows,
            None => chunk_rows_for::<D>(self.config(), packed, threads, options.memory_limit_bytes)?,
        };
        let schedule = Schedule::new(packed, chunk_rows);
        let extent = Extent::new(packed, &schedule, threads);
        let rotary = self.rotary(device, packed.max_length());
        let values = workspace.reserve(device, store_values::<D>(self.config(), &extent));
        let store = TrainStore::cut(self.config(), &extent, &mut Arena::over(values));
        let context =
            Context { model: self, device, rotary: &rotary, extent: &extent, cancel: options.cancel };
        let losses = vec![0.0; packed.target_rows().len()];
        let mut step = Step { context, packed, prompts, store, losses };
        step.run(&schedule, options.progress)
    }
}

struct Step<'a, D: Device> {
    context: Context<'a, D>,
    packed: &'a Packed,
    prompts: &'a [&'a [D::Value]],
    store: TrainStore<'a, D>,
    /// Per target row.
    losses: Vec<f64>,
}

impl<D: Device> Step<'_, D> {
    fn run(
        &mut self,
        schedule: &Schedule,
        mut progress: Option<&mut dyn FnMut(usize, usize)>,
    ) -> Result<StepOutput<D::Value>, StepError> {
        let mut before = &schedule.prompts;
        self.forward(before)?;
        for d_open in &mut self.store.d_open {
            self.context.device.zero(d_open.all());
        }
        for (index, chunk) in schedule.chunks.iter().enumerate() {
            self.hold_open(before, chunk);
            self.forward(chunk)?;
            let kept = schedule
                .chunks
                .get(index + 1)
                .map_or(&chunk.open[..self.packed.virtual_rows()], |next| &next.open);
            self.backward(chunk, &chunk.closing, &chunk.leaves, kept)?;
            if let Some(progress) = &mut progress {
                progress(chunk.rows.end, self.packed.rows());
            }
            before = chunk;
        }
        let prompt_rows: Vec<usize> = schedule.prompts.rows.clone().collect();
        self.backward(before, &prompt_rows, &schedule.prompt_leaves, &[])?;
        Ok(StepOutput { loss: self.losses.iter().sum(), d_prompts: self.d_prompts() })
    }

    /// Moves what open rows need to the front of every buffer.
    fn hold_open(&mut self, before: &Chunk, chunk: &Chunk) {
        if is_planted(Mutant::StaleSlots) {
            return;
        }
        let Context { model, device, .. } = self.context;
        let (old, new) = (Slots::new(self.packed, before), Slots::new(self.packed, chunk));
        let slots: Vec<usize> = chunk.open.iter().map(|&row| before.slot(row)).collect();
        let open_targets = &new.targets[..new.open_targets];
        let target_slots: Vec<usize> = open_targets.iter().filter_map(|&row| old.target(row)).collect();
        for (index, layer) in self.store.layers.iter_mut().enumerate() {
            let outputs = if index + 1 == model.config().layers { &target_slots } else { &slots };
            layer.x.compact(device, &slots);
            layer.keys_values.compact(device, &slots);
            layer.of_all.compact(device, &slots);
            layer.of_outputs.compact(device, outputs);
        }
        self.store.out.compact(device, &target_slots);
    }

    fn forward(&mut self, chunk: &Chunk) -> Result<(), StepError> {
        let Context { model, device, .. } = self.context;
        let config = model.config();
        let pass = ForwardPass::over(D::tile_rows(config.group()), self.packed, chunk);
        let slots = Slots::new(self.packed, chunk);
        let own = pass.base..pass.base + pass.rows();
        let targets = slots.open_targets..slots.targets.len();

        let inputs = &self.packed.inputs()[chunk.rows.clone()];
        {
            let mut x = self.store.layers[0].x.part(&own);
            let scratch = self.store.scratch.all();
            model.embed_rows(device, inputs, &pass.positions, self.prompts, scratch, x.all());
        }
        for index in 0..config.layers {
            let (layer, next) = self.store.layers[index..].split_at_mut(1);
            let layer = &mut layer[0];
            let (rows, mut out) = match next.first_mut() {
                Some(next) => (&own, next.x.part(&own)),
                None => (&targets, self.store.out.part(&targets)),
            };
            let rows = BlockRows {
                x: layer.x.view_of(&own),
                keys_values: layer.keys_values.all(),
                of_all: layer.of_all.part(&own),
                of_outputs: layer.of_outputs.part(rows),
                out: out.all(),
            };
            block_forward(&self.context, index, &pass, rows, self.store.scratch.all())?;
        }
        Ok(())
    }

    /// Takes `rows` of the held rows back from the loss to what they were computed from; `kept` stay open.
    fn backward(
        &mut self,
        chunk: &Chunk,
        rows: &[usize],
        leaves: &[Range<usize>],
        kept: &[usize],
    ) -> Result<(), StepError> {
        let Context { model, extent, .. } = self.context;
        let config = model.config();
        let slots = Slots::new(self.packed, chunk);
        let pass = BackwardPass::new(D::tile_rows(config.group()), self.packed, chunk, &slots, rows, leaves);
        let kept: Vec<usize> = kept.iter().map(|&row| chunk.slot(row)).collect();
        let prompts = self.packed.virtual_rows();
        // A chunk inside a long sample may close no row at all; the prompts' rows close apart from text.
        let text = rows.first().is_none_or(|&row| row >= prompts);
        let (before, held) = if text { (chunk.open.len(), chunk.held()) } else { (prompts, prompts) };
        let mut scratch = BackwardScratch::cut(config, extent, &mut Arena::over(self.store.scratch.all()));
        let out = self.store.out.view();
        head_backward(&self.context, self.packed, &pass, out, &mut scratch, &mut self.losses)?;
        for (index, layer) in self.store.layers.iter().enumerate().rev() {
            let depth = if text && index == 0 {
                Depth::PromptKeys(if is_planted(Mutant::DroppedFirstLayer) { 0 } else { prompts })
            } else {
                Depth::Input
            };
            let open = OpenKeys { d_open: self.store.d_open[index].all(), before, kept: &kept, held };
            block_backward(&self.context, index, &pass, layer, open, depth, &mut scratch)?;
        }
        Ok(())
    }

    /// The prompts' gradients, after their backward pass: through what stands between them and the first block.
    fn d_prompts(&mut self) -> Vec<Vec<D::Value>> {
        let Context { model, device, extent, .. } = self.context;
        let (config, c) = (model.config(), model.config().hidden);
        let mut scratch = BackwardScratch::cut(config, extent, &mut Arena::over(self.store.scratch.all()));
        let norm = model.decoder.embedding_norm.as_ref();
        let norm = norm.filter(|_| !is_planted(Mutant::SkippedEmbeddingNorm));
        let mut first = 0;
        let d_prompt = |prompt: &&[D::Value]| {
            let values = prompt.len();
            let mut dx = scratch.dx.part(first..first + values);
            first += values;
            let mut d_prompt = vec![D::Value::default(); values];
            if config.input_scale != 1.0 {
                device.scale(config.input_scale, dx.all());
            }
            let Some(norm) = norm else {
                device.download(dx.view(), &mut d_prompt);
                return d_prompt;
            };
            let rows: Vec<usize> = (0..values / c).collect();
            let mut part = PromptScratch::cut(config, rows.len(), &mut Arena::over(scratch.phase.all()));
            device.upload(prompt, part.prompt.all());
            device.norm(norm, rows.len(), part.prompt.view(), part.normed, part.statistics.all());
            device.zero(part.d_prompt.all());
            let (prompt, statistics) = (part.prompt.view(), part.statistics.view());
            device.norm_backward(norm, prompt, statistics, &rows, dx.view(), part.d_prompt.all());
            device.download(part.d_prompt.view(), &mut d_prompt);
            d_prompt
        };
        self.prompts.iter().map(d_prompt).collect()
    }
}
