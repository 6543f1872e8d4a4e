//! The buffers of a pass, cut from one block.

use crate::arena::Arena;
use crate::extent::Extent;
use crate::made::{OfAll, OfOutputs, Rows};
use crate::{LayerAttention, ModelConfig};
use tunesmith_ops::{Device, HEAD_ROWS, ViewMut, spare_logit_rows};

/// What backward needs of one layer. Rows lie at their slots; in the last layer `of_outputs` is there for target
/// rows only, at their target slots.
pub(crate) struct Layer<'a, D: Device> {
    /// Block input [held, C].
    pub x: Rows<'a, D>,
    /// Keys, rotated, and values [held, 2·KV·D].
    pub keys_values: Rows<'a, D>,
    pub of_all: OfAll<'a, D>,
    pub of_outputs: OfOutputs<'a, D>,
}

/// The buffers of a training step.
pub(crate) struct TrainStore<'a, D: Device> {
    pub layers: Vec<Layer<'a, D>>,
    /// Output of the last block [held targets, C].
    pub out: Rows<'a, D>,
    /// Gradients of the keys and values of open rows, per layer, by head: [KV, open, 2, D].
    pub d_open: Vec<ViewMut<'a, D>>,
    /// Working memory, cut anew by each phase.
    pub scratch: ViewMut<'a, D>,
}

impl<'a, D: Device> TrainStore<'a, D> {
    pub fn cut(config: &ModelConfig, extent: &Extent, arena: &mut Arena<'a, D>) -> TrainStore<'a, D> {
        let (c, kv) = (config.hidden, 2 * config.key_width());
        let layer = |layer: usize, arena: &mut Arena<'a, D>| {
            let outputs = if layer + 1 == config.layers { extent.held_targets } else { extent.held };
            Layer {
                x: Rows::cut(arena, extent.held, c),
                keys_values: Rows::cut(arena, extent.held, kv),
                of_all: OfAll::cut(config, extent.held, arena),
                of_outputs: OfOutputs::cut(config, outputs, arena),
            }
        };
        TrainStore {
            layers: (0..config.layers).map(|l| layer(l, arena)).collect(),
            out: Rows::cut(arena, extent.held_targets, c),
            d_open: (0..config.layers).map(|_| arena.take(extent.open * kv)).collect(),
            scratch: arena.take(
                forward_scratch::<D>(config, extent)
                    .max(Arena::<D>::measure(|arena| BackwardScratch::cut(config, extent, arena)))
                    .max(Arena::<D>::measure(|arena| HeadScratch::cut(config, extent, arena))),
            ),
        }
    }
}

/// The buffers of a forward-only pass: keys and values of all layers, the rest for one layer.
pub(crate) struct ScoreStore<'a, D: Device> {
    /// Per layer, [held, 2·KV·D].
    pub keys_values: Vec<ViewMut<'a, D>>,
    pub rows: LayerRows<'a, D>,
    pub scratch: ViewMut<'a, D>,
}

impl<'a, D: Device> ScoreStore<'a, D> {
    /// `head` is how many values the head takes in its turn.
    pub fn cut(
        config: &ModelConfig,
        extent: &Extent,
        head: usize,
        arena: &mut Arena<'a, D>,
    ) -> ScoreStore<'a, D> {
        let kv = 2 * config.key_width();
        ScoreStore {
            keys_values: (0..config.layers).map(|_| arena.take(extent.held * kv)).collect(),
            rows: LayerRows::cut(config, extent, arena),
            scratch: arena.take(forward_scratch::<D>(config, extent).max(head)),
        }
    }
}

/// One layer's rows of a forward-only pass.
pub(crate) struct LayerRows<'a, D: Device> {
    /// Block input [n, C].
    pub x: ViewMut<'a, D>,
    /// Block output [n, C].
    pub out: ViewMut<'a, D>,
    pub of_all: OfAll<'a, D>,
    pub of_outputs: OfOutputs<'a, D>,
}

impl<'a, D: Device> LayerRows<'a, D> {
    pub fn cut(config: &ModelConfig, extent: &Extent, arena: &mut Arena<'a, D>) -> LayerRows<'a, D> {
        let (n, c) = (extent.forward, config.hidden);
        LayerRows {
            x: arena.take(n * c),
            out: arena.take(n * c),
            of_all: OfAll::cut(config, n, arena),
            of_outputs: OfOutputs::cut(config, n, arena),
        }
    }
}

/// Working memory of a block's forward pass over n rows.
pub(crate) struct ForwardScratch<'a, D: Device> {
    /// [n, C].
    pub normed: ViewMut<'a, D>,
    /// The normed rows whose output is read, in the last block [m, C].
    pub output_rows: ViewMut<'a, D>,
    /// [n, H·D].
    pub attended: ViewMut<'a, D>,
    /// [n, (H + 2·KV)·D] where the projection is interleaved.
    pub fused: ViewMut<'a, D>,
    /// Keys behind their norm [n, KV·D], where they have one.
    pub normed_keys: ViewMut<'a, D>,
    /// What a branch adds to the residual stream [n, C], where it does not add it itself.
    pub branch: ViewMut<'a, D>,
    /// [n, F].
    pub activations: ViewMut<'a, D>,
    /// Attention's.
    pub attention: ViewMut<'a, D>,
}

/// Values of the working memory of a forward pass, embedding included.
pub(crate) fn forward_scratch<D: Device>(config: &ModelConfig, extent: &Extent) -> usize {
    Arena::<D>::measure(|arena| ForwardScratch::cut(config, extent, arena))
        .max(Arena::<D>::measure(|arena| EmbedScratch::cut(config, extent.forward, arena)))
}

/// Working memory of n rows on their way to the first block, in models with an embedding norm.
pub(crate) struct EmbedScratch<'a, D: Device> {
    /// Rows in front of the norm [n, C].
    pub raw: ViewMut<'a, D>,
    /// Its statistics [n, 2].
    pub statistics: ViewMut<'a, D>,
}

impl<'a, D: Device> EmbedScratch<'a, D> {
    pub fn cut(config: &ModelConfig, n: usize, arena: &mut Arena<'a, D>) -> EmbedScratch<'a, D> {
        EmbedScratch { raw: arena.take(n * config.hidden), statistics: arena.take(n * 2) }
    }
}

impl<'a, D: Device> ForwardScratch<'a, D> {
    pub fn cut(config: &ModelConfig, extent: &Extent, arena: &mut Arena<'a, D>) -> ForwardScratch<'a, D> {
        let (n, c, q) = (extent.forward, config.hidden, config.query_width());
        ForwardScratch {
            normed: arena.take(n * c),
            output_rows: arena.take(extent.forward_targets * c),
            attended: arena.take(n * q),
            fused: arena.take(n * config.fused_width()),
            normed_keys: arena.take(n * config.normed_key_width()),
            branch: arena.take(if config.adds_branches_itself() { 0 } else { n * c }),
            activations: arena.take(n * config.feed_forward),
            attention: arena.take(attention_scratch::<D>(config, extent, n, false)),
        }
    }
}

/// Working memory of a block's backward pass over n closing rows, of which t are targets.
pub(crate) struct BackwardScratch<'a, D: Device> {
    /// Gradient of the residual stream [n, C].
    pub dx: ViewMut<'a, D>,
    /// The same for the last layer's target rows [t, C].
    pub dx_targets: ViewMut<'a, D>,
    /// Gradient of a norm's output [n, C].
    pub d_normed: ViewMut<'a, D>,
    /// Gradient of what a branch adds [n, C], where it does not add it itself.
    pub d_branch: ViewMut<'a, D>,
    /// Gradient of the MLP's input [n, C], where the branches are parallel.
    pub d_mlp_input: ViewMut<'a, D>,
    /// The MLP's, and after it attention's; at the end the prompts'.
    pub phase: ViewMut<'a, D>,
}

impl<'a, D: Device> BackwardScratch<'a, D> {
    pub fn cut(config: &ModelConfig, extent: &Extent, arena: &mut Arena<'a, D>) -> BackwardScratch<'a, D> {
        let (n, t, c) = (extent.closing, extent.closing_targets, config.hidden);
        let mlp = Arena::<D>::measure(|arena| MlpScratch::cut(config, extent, arena));
        let attention = Arena::<D>::measure(|arena| AttentionScratch::cut(config, extent, arena));
        let head = Arena::<D>::measure(|arena| HeadScratch::cut(config, extent, arena));
        let prompt = Arena::<D>::measure(|arena| PromptScratch::cut(config, n, arena));
        BackwardScratch {
            dx: arena.take(n * c),
            dx_targets: arena.take(t * c),
            d_normed: arena.take(n * c),
            d_branch: arena.take(if config.adds_branches_itself() { 0 } else { n * c }),
            d_mlp_input: arena.take(config.parallel.map_or(0, |_| n * c)),
            phase: arena.take(mlp.max(attention).max(head).max(prompt)),
        }
    }
}

/// Working memory of the MLP's backward pass.
pub(crate) struct MlpScratch<'a, D: Device> {
    /// [n, F].
    pub d_activations: ViewMut<'a, D>,
    /// [n, U].
    pub d_pre: ViewMut<'a, D>,
}

impl<'a, D: Device> MlpScratch<'a, D> {
    pub fn cut(config: &ModelConfig, extent: &Extent, arena: &mut Arena<'a, D>) -> MlpScratch<'a, D> {
        MlpScratch {
            d_activations: arena.take(extent.closing * config.feed_forward),
            d_pre: arena.take(extent.closing * config.up_width()),
        }
    }
}

/// Working memory of attention's backward pass.
pub(crate) struct AttentionScratch<'a, D: Device> {
    /// [n, H·D].
    pub d_attended: ViewMut<'a, D>,
    /// [n, H·D].
    pub d_queries: ViewMut<'a, D>,
    /// Of closing rows, [n, 2·KV·D].
    pub d_keys_values: ViewMut<'a, D>,
    /// Of held rows by head, [KV, held, 2, D].
    pub d_held: ViewMut<'a, D>,
    /// [n, (H + 2·KV)·D] where the projection is interleaved.
    pub d_fused: ViewMut<'a, D>,
    /// Of closing rows' keys, behind their norm and in front of it [2, n, KV·D], where they have one.
    pub d_keys: [ViewMut<'a, D>; 2],
    /// Of queries in front of their norm [n, H·D], where they have one.
    pub d_raw_queries: ViewMut<'a, D>,
    /// Through the queries of the last layer's target rows [t, C].
    pub d_through_queries: ViewMut<'a, D>,
    /// The operation's own.
    pub attention: ViewMut<'a, D>,
}

impl<'a, D: Device> AttentionScratch<'a, D> {
    pub fn cut(config: &ModelConfig, extent: &Extent, arena: &mut Arena<'a, D>) -> AttentionScratch<'a, D> {
        let (n, q, kv) = (extent.closing, config.query_width(), 2 * config.key_width());
        AttentionScratch {
            d_attended: arena.take(n * q),
            d_queries: arena.take(n * q),
            d_keys_values: arena.take(n * kv),
            d_held: arena.take(extent.held * kv),
            d_fused: arena.take(n * config.fused_width()),
            d_keys: [0, 1].map(|_| arena.take(n * config.normed_key_width())),
            d_raw_queries: arena.take(if config.normed_parts()[0] > 0 { n * q } else { 0 }),
            d_through_queries: arena.take(extent.closing_targets * config.hidden),
            attention: arena.take(attention_scratch::<D>(config, extent, n, true)),
        }
    }
}

/// Working memory of the head, for as many rows as it takes at a time.
pub(crate) struct HeadScratch<'a, D: Device> {
    /// Rows in front of the final norm [m, C].
    pub rows: ViewMut<'a, D>,
    /// The same behind it [m, C].
    pub normed: ViewMut<'a, D>,
    /// Its statistics [m, 2].
    pub statistics: ViewMut<'a, D>,
    /// [m, C].
    pub d_normed: ViewMut<'a, D>,
    /// [m + spare, V] (see [`spare_logit_rows`]).
    pub logits: ViewMut<'a, D>,
}

impl<'a, D: Device> HeadScratch<'a, D> {
    pub fn cut(config: &ModelConfig, extent: &Extent, arena: &mut Arena<'a, D>) -> HeadScratch<'a, D> {
        let m = extent.forward_targets.max(extent.closing_targets).min(HEAD_ROWS);
        HeadScratch {
            rows: arena.take(m * config.hidden),
            normed: arena.take(m * config.hidden),
            statistics: arena.take(m * 2),
            d_normed: arena.take(m * config.hidden),
            logits: arena.take((m + spare_logit_rows(config.logit_soft_cap, extent.threads)) * config.vocab),
        }
    }
}

/// Working memory of the prompts' way through the embedding norm and back.
pub(crate) struct PromptScratch<'a, D: Device> {
    /// [P, C].
    pub prompt: ViewMut<'a, D>,
    /// [P, C].
    pub normed: ViewMut<'a, D>,
    /// [P, C].
    pub d_prompt: ViewMut<'a, D>,
    /// [P, 2].
    pub statistics: ViewMut<'a, D>,
}

impl<'a, D: Device> PromptScratch<'a, D> {
    pub fn cut(config: &ModelConfig, rows: usize, arena: &mut Arena<'a, D>) -> PromptScratch<'a, D> {
        PromptScratch {
            prompt: arena.take(rows * config.hidden),
            normed: arena.take(rows * config.hidden),
            d_prompt: arena.take(rows * config.hidden),
            statistics: arena.take(rows * 2),
        }
    }
}

/// Values of attention's own working memory over `rows` queries, whichever the layer.
fn attention_scratch<D: Device>(config: &ModelConfig, extent: &Extent, rows: usize, backward: bool) -> usize {
    let shape = config.attention_shape(&LayerAttention::default());
    D::attention_scratch(&shape, rows, extent.keys, extent.threads, backward)
}
