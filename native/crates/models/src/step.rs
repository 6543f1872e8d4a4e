//! The loss of an optimiser step and its gradient with respect to the soft prompts.

use crate::arena::Arena;
use crate::block_backward::{Depth, OpenKeys, block_backward};
use crate::block_forward::{BlockRows, Context, block_forward};
use crate::budget::{chunk_rows_for, store_floats};
use crate::extent::Extent;
use crate::head::head_backward;
use crate::pass::{BackwardPass, ForwardPass, Slots};
use crate::store::{BackwardScratch, TrainStore};
use crate::{Model, StepError, Workspace};
use std::ops::Range;
use std::sync::atomic::AtomicBool;
use tunesmith_kernels::Cpu;
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
pub struct StepOutput {
    /// Σ weight · negative log-likelihood, summed in f64 in the order of target rows.
    pub loss: f64,
    /// dLoss/dPrompt of each prompt, [P, C].
    pub d_prompts: Vec<Vec<f32>>,
}

impl Model {
    /// Forward and backward of all packed rows behind `prompts` ([P, C] each, as many as packed roots).
    ///
    /// # Errors
    /// Every variant of [`StepError`]; before the first allocation where the step cannot run at all.
    pub fn step(
        &self,
        cpu: &Cpu,
        packed: &Packed,
        prompts: &[&[f32]],
        workspace: &mut Workspace,
        options: StepOptions<'_>,
    ) -> Result<StepOutput, StepError> {
        self.check(packed, prompts)?;
        let threads = cpu.pool.threads();
        let chunk_rows = match options.chunk_rows {
            Some(rows) => rows,
            None => chunk_rows_for(self.config(), packed, threads, options.memory_limit_bytes)?,
        };
        let schedule = Schedule::new(packed, chunk_rows);
        let extent = Extent::new(packed, &schedule, threads);
        let floats = workspace.reserve(store_floats(self.config(), &extent));
        let store = TrainStore::cut(self.config(), &extent, &mut Arena::over(floats));
        let rotary = self.rotary(packed.max_length());
        let context =
            Context { model: self, cpu, rotary: rotary.as_deref(), extent: &extent, cancel: options.cancel };
        let losses = vec![0.0; packed.target_rows().len()];
        let mut step = Step { context, packed, prompts, store, losses };
        step.run(&schedule, options.progress)
    }
}

struct Step<'a> {
    context: Context<'a>,
    packed: &'a Packed,
    prompts: &'a [&'a [f32]],
    store: TrainStore<'a>,
    /// Per target row.
    losses: Vec<f64>,
}

impl Step<'_> {
    fn run(
        &mut self,
        schedule: &Schedule,
        mut progress: Option<&mut dyn FnMut(usize, usize)>,
    ) -> Result<StepOutput, StepError> {
        let mut before = &schedule.prompts;
        self.forward(before)?;
        self.store.d_open.iter_mut().for_each(|d_open| d_open.fill(0.0));
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
        let config = self.context.model.config();
        let (c, q, kv, u) = (config.hidden, config.query_width(), 2 * config.key_width(), config.up_width());
        let (old, new) = (Slots::new(self.packed, before), Slots::new(self.packed, chunk));
        let slots: Vec<usize> = chunk.open.iter().map(|&row| before.slot(row)).collect();
        let open_targets = &new.targets[..new.open_targets];
        let target_slots: Vec<usize> = open_targets.iter().filter_map(|&row| old.target(row)).collect();
        let layers = self.store.layers.len();
        for (index, layer) in self.store.layers.iter_mut().enumerate() {
            let rows = if index + 1 == layers { &target_slots } else { &slots };
            compact(layer.x, c, &slots);
            compact(layer.keys_values, kv, &slots);
            compact(layer.queries, q, rows);
            compact(layer.middle, c, rows);
            compact(layer.pre, u, rows);
            compact(layer.attention_statistics, 2, &slots);
            compact(layer.mlp_statistics, 2, rows);
        }
        compact(self.store.out, c, &target_slots);
    }

    fn forward(&mut self, chunk: &Chunk) -> Result<(), StepError> {
        let Context { model, cpu, .. } = self.context;
        let config = model.config();
        let (c, q, u) = (config.hidden, config.query_width(), config.up_width());
        let pass = ForwardPass::over(model.shape.group(), self.packed, chunk);
        let slots = Slots::new(self.packed, chunk);
        let own = pass.base..pass.base + pass.rows();
        let targets = slots.open_targets..slots.targets.len();
        let part = |range: &Range<usize>, width: usize| range.start * width..range.end * width;

        let inputs = &self.packed.inputs()[chunk.rows.clone()];
        let x = &mut self.store.layers[0].x[part(&own, c)];
        model.embed_rows(cpu, inputs, self.prompts, self.store.scratch, x);
        for index in 0..config.layers {
            let (layer, next) = self.store.layers[index..].split_at_mut(1);
            let layer = &mut layer[0];
            let (rows, out) = match next.first_mut() {
                Some(next) => (&own, &mut next.x[part(&own, c)]),
                None => (&targets, &mut self.store.out[part(&targets, c)]),
            };
            let rows = BlockRows {
                x: &layer.x[part(&own, c)],
                queries: &mut layer.queries[part(rows, q)],
                keys_values: layer.keys_values,
                middle: &mut layer.middle[part(rows, c)],
                pre: &mut layer.pre[part(rows, u)],
                attention_statistics: &mut layer.attention_statistics[part(&own, 2)],
                mlp_statistics: &mut layer.mlp_statistics[part(rows, 2)],
                out,
            };
            block_forward(&self.context, index, &pass, rows, self.store.scratch)?;
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
        let pass = BackwardPass::new(model.shape.group(), self.packed, chunk, &slots, rows, leaves);
        let kept: Vec<usize> = kept.iter().map(|&row| chunk.slot(row)).collect();
        let prompts = self.packed.virtual_rows();
        // A chunk inside a long sample may close no row at all; the prompts' rows close apart from text.
        let text = rows.first().is_none_or(|&row| row >= prompts);
        let (before, held) = if text { (chunk.open.len(), chunk.held()) } else { (prompts, prompts) };
        let mut scratch = BackwardScratch::cut(config, extent, &mut Arena::over(self.store.scratch));
        let out = &*self.store.out;
        head_backward(&self.context, self.packed, &pass, out, &mut scratch, &mut self.losses)?;
        for (index, layer) in self.store.layers.iter().enumerate().rev() {
            let depth = if text && index == 0 {
                Depth::PromptKeys(if is_planted(Mutant::DroppedFirstLayer) { 0 } else { prompts })
            } else {
                Depth::Input
            };
            let open = OpenKeys { d_open: self.store.d_open[index], before, kept: &kept, held };
            block_backward(&self.context, index, &pass, layer, open, depth, &mut scratch)?;
        }
        Ok(())
    }

    /// The prompts' gradients, after their backward pass: through the embedding norm, where there is one.
    fn d_prompts(&mut self) -> Vec<Vec<f32>> {
        let Context { model, cpu, extent, .. } = self.context;
        let c = model.config().hidden;
        let scratch = BackwardScratch::cut(model.config(), extent, &mut Arena::over(self.store.scratch));
        let mut rest: &[f32] = scratch.dx;
        let mut d_prompts = Vec::with_capacity(self.prompts.len());
        for prompt in self.prompts {
            let (dx, tail) = rest.split_at(prompt.len());
            let mut d_prompt = dx.to_vec();
            if let Some(norm) = model.embedding_norm().filter(|_| !is_planted(Mutant::SkippedEmbeddingNorm)) {
                let rows: Vec<usize> = (0..prompt.len() / c).collect();
                let mut statistics = vec![0.0; 2 * rows.len()];
                norm.forward(cpu, rows.len(), prompt, &mut d_prompt, &mut statistics);
                d_prompt.fill(0.0);
                norm.backward(cpu, prompt, &statistics, &rows, dx, &mut d_prompt);
            }
            d_prompts.push(d_prompt);
            rest = tail;
        }
        d_prompts
    }
}

/// Moves the rows at `slots` (ascending) to the front.
fn compact(buffer: &mut [f32], width: usize, slots: &[usize]) {
    for (to, &from) in slots.iter().enumerate() {
        if to != from {
            buffer.copy_within(from * width..(from + 1) * width, to * width);
        }
    }
}
