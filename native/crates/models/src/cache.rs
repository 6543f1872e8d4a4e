//! Keys and values of rows already seen, as a forest that grows segment by segment.

use crate::arena::Arena;
use crate::block_forward::Context;
use crate::extent::Extent;
use crate::head::logits_of;
use crate::pass::ForwardPass;
use crate::score::forward_rows;
use crate::store::{HeadScratch, LayerRows, forward_scratch};
use crate::{Model, ModelConfig, StepError, Workspace};
use std::ops::Range;
use std::sync::atomic::AtomicBool;
use tunesmith_kernels::Cpu;
use tunesmith_ops::{Device, HEAD_ROWS, Memory, ViewMut, Weights};
use tunesmith_plan::{Attention, RowInput, Segment};

/// Rows that go through the blocks together.
const PASS_ROWS: usize = 1024;

/// Names a segment of a cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SegmentId(usize);

impl SegmentId {
    /// The id given out `count` segments later.
    pub fn later(self, count: usize) -> SegmentId {
        SegmentId(self.0 + count)
    }
}

impl SegmentId {
    /// The id given out after this one.
    pub fn next(self) -> SegmentId {
        SegmentId(self.0 + 1)
    }
}

/// What the rows of a new segment are.
#[derive(Clone, Copy, Debug)]
pub enum Inputs<'a, V = f32> {
    /// Virtual tokens [n, C], unscaled as a prompt is stored.
    Vectors(&'a [V]),
    /// Tokens.
    Tokens(&'a [u32]),
}

/// Rows to append.
#[derive(Clone, Copy, Debug)]
pub struct NewSegment<'a, V = f32> {
    /// The segment they follow, in the cache or earlier in the same call; `None` begins at position 0.
    pub parent: Option<SegmentId>,
    /// The rows; at least one.
    pub inputs: Inputs<'a, V>,
    /// Whether the logits behind the last row are wanted.
    pub logits: bool,
}

/// Keys and values of up to `capacity` rows, per layer, and the memory of passes over new rows.
pub struct KvCache<D: Memory = Cpu> {
    capacity: usize,
    keys_values: Vec<D::Block>,
    segments: Vec<Segment>,
    segment_of: Vec<usize>,
    workspace: Workspace<D>,
}

impl<D: Device> KvCache<D> {
    /// An empty cache for rows of this model.
    pub fn new(device: &D, model: &Model<D::Weights>, capacity: usize) -> KvCache<D> {
        let config = model.config();
        let values = capacity * 2 * config.key_width();
        KvCache {
            capacity,
            keys_values: (0..config.layers).map(|_| device.allocate(values)).collect(),
            segments: Vec::new(),
            segment_of: Vec::new(),
            workspace: Workspace::new(),
        }
    }

    /// Rows in the cache.
    pub fn rows(&self) -> usize {
        self.segment_of.len()
    }

    /// Position behind a segment: the number of rows on its path.
    pub fn length(&self, segment: SegmentId) -> usize {
        let segment = &self.segments[segment.0];
        segment.depth + segment.rows.len()
    }

    /// The id that the next new segment will have.
    pub fn next_id(&self) -> SegmentId {
        SegmentId(self.segments.len())
    }

    /// Forgets `from` and all segments appended after it.
    pub fn truncate(&mut self, from: SegmentId) {
        if let Some(segment) = self.segments.get(from.0) {
            self.segment_of.truncate(segment.rows.start);
            self.segments.truncate(from.0);
        }
    }

    fn append(&mut self, parent: Option<SegmentId>, rows: usize) {
        let depth = parent.map_or(0, |parent| self.length(parent));
        let first = self.segment_of.len();
        self.segment_of.extend(std::iter::repeat_n(self.segments.len(), rows));
        let parent = parent.map(|parent| parent.0);
        self.segments.push(Segment {
            rows: first..first + rows,
            parent,
            depth,
            attention: Attention::Causal,
        });
    }
}

impl<W: Weights> Model<W> {
    /// Appends segments and returns the logits [V] of those that want them, in order. Ids are given out in
    /// order from [`KvCache::next_id`]. The bits are those of [`Model::step`] and [`Model::score`].
    ///
    /// # Errors
    /// [`StepError`]: unknown tokens, a full cache, too many positions, vectors of a wrong size, numbers that
    /// are not finite. After an error the cache holds what it held before.
    pub fn extend<D: Device<Weights = W>>(
        &self,
        device: &D,
        cache: &mut KvCache<D>,
        new: &[NewSegment<'_, D::Value>],
        cancel: &AtomicBool,
    ) -> Result<Vec<Vec<D::Value>>, StepError> {
        let first = cache.next_id();
        let result = self.append_all(device, cache, new, cancel);
        if result.is_err() {
            cache.truncate(first);
        }
        result
    }

    fn append_all<D: Device<Weights = W>>(
        &self,
        device: &D,
        cache: &mut KvCache<D>,
        new: &[NewSegment<'_, D::Value>],
        cancel: &AtomicBool,
    ) -> Result<Vec<Vec<D::Value>>, StepError> {
        let c = self.config().hidden;
        let first_row = cache.rows();
        let mut inputs = Vec::new();
        let mut wanted = Vec::new();
        for (root, segment) in new.iter().enumerate() {
            let rows = match segment.inputs {
                Inputs::Tokens(ids) => {
                    self.check_tokens(ids.iter().copied())?;
                    inputs.extend(ids.iter().map(|&id| RowInput::Token(id)));
                    ids.len()
                }
                Inputs::Vectors(vectors) => {
                    let rows = vectors.len() / c;
                    if vectors.len() % c != 0 {
                        let (expected, got) = (rows * c, vectors.len());
                        return Err(StepError::PromptSize { index: root, expected, got });
                    }
                    inputs.extend((0..rows).map(|index| RowInput::Virtual { root, index }));
                    rows
                }
            };
            cache.append(segment.parent, rows);
            self.check_length(cache.length(SegmentId(cache.segments.len() - 1)))?;
            wanted.extend((segment.logits && rows > 0).then(|| cache.rows() - 1));
        }
        if cache.rows() > cache.capacity {
            return Err(StepError::TooLong { needed: cache.rows(), limit: cache.capacity });
        }
        let vectors: Vec<&[D::Value]> = new
            .iter()
            .map(|segment| match segment.inputs {
                Inputs::Vectors(vectors) => vectors,
                Inputs::Tokens(_) => &[],
            })
            .collect();
        let mut all = Vec::with_capacity(wanted.len());
        for start in (first_row..cache.rows()).step_by(PASS_ROWS) {
            let rows = start..cache.rows().min(start + PASS_ROWS);
            let inputs = &inputs[start - first_row..rows.end - first_row];
            all.extend(self.append_pass(device, cache, rows, inputs, &vectors, &wanted, cancel)?);
        }
        Ok(all)
    }

    fn append_pass<D: Device<Weights = W>>(
        &self,
        device: &D,
        cache: &mut KvCache<D>,
        rows: Range<usize>,
        inputs: &[RowInput],
        vectors: &[&[D::Value]],
        wanted: &[usize],
        cancel: &AtomicBool,
    ) -> Result<Vec<Vec<D::Value>>, StepError> {
        let is_wanted = |row: usize| wanted.binary_search(&row).is_ok();
        let segment_of = |row: usize| cache.segment_of[row];
        let pass = ForwardPass::new(
            D::tile_rows(self.config().group()),
            &cache.segments,
            segment_of,
            |row| row,
            rows.clone(),
            is_wanted,
        );
        let keys = pass.positions.iter().max().map_or(0, |deepest| deepest + 1);
        let extent = Extent {
            forward: pass.rows(),
            forward_targets: pass.outputs.len(),
            // Whole lines, so that a growing text does not make the workspace anew at every token.
            keys: keys.next_multiple_of(256),
            threads: device.threads(),
            ..Extent::default()
        };
        let values = cache.workspace.reserve(device, extend_values::<D>(self.config(), &extent));
        let mut store = ExtendStore::cut(self.config(), &extent, &mut Arena::over(values));
        let rotary = self.rotary(device, keys);
        let context = Context { model: self, device, rotary: &rotary, extent: &extent, cancel };
        self.embed_rows(device, inputs, &pass.positions, vectors, store.scratch.all(), store.rows.x.all());
        let layers = cache.keys_values.iter_mut().map(ViewMut::of);
        forward_rows(&context, &pass, &mut store.rows, layers, &mut store.scratch)?;
        let c = self.config().hidden;
        let mut logits = Vec::with_capacity(pass.outputs.len());
        for first in (0..pass.outputs.len()).step_by(HEAD_ROWS) {
            let rows = first..pass.outputs.len().min(first + HEAD_ROWS);
            let out = store.rows.out.view().part(rows.start * c..rows.end * c);
            logits.extend(logits_of(&context, out, store.scratch.all())?);
        }
        Ok(logits)
    }
}

struct ExtendStore<'a, D: Device> {
    rows: LayerRows<'a, D>,
    scratch: ViewMut<'a, D>,
}

impl<'a, D: Device> ExtendStore<'a, D> {
    fn cut(config: &ModelConfig, extent: &Extent, arena: &mut Arena<'a, D>) -> ExtendStore<'a, D> {
        let forward = forward_scratch::<D>(config, extent);
        let head = Arena::<D>::measure(|arena| HeadScratch::cut(config, extent, arena));
        ExtendStore { rows: LayerRows::cut(config, extent, arena), scratch: arena.take(forward.max(head)) }
    }
}

fn extend_values<D: Device>(config: &ModelConfig, extent: &Extent) -> usize {
    Arena::<D>::measure(|arena| ExtendStore::cut(config, extent, arena))
}
