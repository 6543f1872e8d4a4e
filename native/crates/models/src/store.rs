//! The buffers of a pass, cut from one block.

use crate::ModelConfig;
use crate::arena::Arena;
use crate::extent::Extent;
use tunesmith_ops::{AttentionShape, HEAD_ROWS, Scratch, scratch_floats};

/// What backward needs of one layer. Rows lie at their slots; in the last layer everything but `x` and
/// `keys_values` is there for target rows only, at their target slots.
pub(crate) struct Layer<'a> {
    /// Block input [held, C].
    pub x: &'a mut [f32],
    /// Queries, rotated [held, H·D].
    pub queries: &'a mut [f32],
    /// Keys, rotated, and values [held, 2·KV·D].
    pub keys_values: &'a mut [f32],
    /// Residual stream between attention and MLP [held, C].
    pub middle: &'a mut [f32],
    /// The MLP's pre-activations [held, U].
    pub pre: &'a mut [f32],
    /// Statistics of the norm in front of attention [held, 2].
    pub attention_statistics: &'a mut [f32],
    /// Statistics of the norm in front of the MLP [held, 2].
    pub mlp_statistics: &'a mut [f32],
}

/// The buffers of a training step.
pub(crate) struct TrainStore<'a> {
    pub layers: Vec<Layer<'a>>,
    /// Output of the last block [held targets, C].
    pub out: &'a mut [f32],
    /// Gradients of the keys and values of open rows, per layer, by head: [KV, open, 2, D].
    pub d_open: Vec<&'a mut [f32]>,
    /// Working memory, cut anew by each phase.
    pub scratch: &'a mut [f32],
}

impl<'a> TrainStore<'a> {
    pub fn cut(config: &ModelConfig, extent: &Extent, arena: &mut Arena<'a>) -> TrainStore<'a> {
        let (c, q, kv) = (config.hidden, config.query_width(), 2 * config.key_width());
        let layer = |layer: usize, arena: &mut Arena<'a>| {
            let rows = if layer + 1 == config.layers { extent.held_targets } else { extent.held };
            Layer {
                x: arena.take(extent.held * c),
                queries: arena.take(rows * q),
                keys_values: arena.take(extent.held * kv),
                middle: arena.take(rows * c),
                pre: arena.take(rows * config.up_width()),
                attention_statistics: arena.take(extent.held * 2),
                mlp_statistics: arena.take(rows * 2),
            }
        };
        TrainStore {
            layers: (0..config.layers).map(|l| layer(l, arena)).collect(),
            out: arena.take(extent.held_targets * c),
            d_open: (0..config.layers).map(|_| arena.take(extent.open * kv)).collect(),
            scratch: arena.take(
                Arena::measure(|arena| ForwardScratch::cut(config, extent, arena))
                    .max(Arena::measure(|arena| BackwardScratch::cut(config, extent, arena)))
                    .max(Arena::measure(|arena| HeadScratch::cut(config, extent, arena))),
            ),
        }
    }
}

/// The buffers of a forward-only pass: keys and values of all layers, the rest for one layer.
pub(crate) struct ScoreStore<'a> {
    /// Per layer, [held, 2·KV·D].
    pub keys_values: Vec<&'a mut [f32]>,
    pub rows: LayerRows<'a>,
    pub scratch: &'a mut [f32],
}

impl<'a> ScoreStore<'a> {
    /// `head` is how many floats the head takes in its turn.
    pub fn cut(config: &ModelConfig, extent: &Extent, head: usize, arena: &mut Arena<'a>) -> ScoreStore<'a> {
        let kv = 2 * config.key_width();
        ScoreStore {
            keys_values: (0..config.layers).map(|_| arena.take(extent.held * kv)).collect(),
            rows: LayerRows::cut(config, extent, arena),
            scratch: arena.take(Arena::measure(|arena| ForwardScratch::cut(config, extent, arena)).max(head)),
        }
    }
}

/// One layer's rows of a forward-only pass.
pub(crate) struct LayerRows<'a> {
    /// Block input [n, C].
    pub x: &'a mut [f32],
    /// Block output [n, C].
    pub out: &'a mut [f32],
    pub queries: &'a mut [f32],
    pub middle: &'a mut [f32],
    pub pre: &'a mut [f32],
    /// Statistics of a norm [n, 2].
    pub statistics: [&'a mut [f32]; 2],
}

impl<'a> LayerRows<'a> {
    pub fn cut(config: &ModelConfig, extent: &Extent, arena: &mut Arena<'a>) -> LayerRows<'a> {
        let (n, c) = (extent.forward, config.hidden);
        LayerRows {
            x: arena.take(n * c),
            out: arena.take(n * c),
            queries: arena.take(n * config.query_width()),
            middle: arena.take(n * c),
            pre: arena.take(n * config.up_width()),
            statistics: [arena.take(n * 2), arena.take(n * 2)],
        }
    }
}

/// Working memory of a block's forward pass over n rows.
pub(crate) struct ForwardScratch<'a> {
    /// [n, C].
    pub normed: &'a mut [f32],
    /// The normed rows whose output is read, in the last block [m, C].
    pub output_rows: &'a mut [f32],
    /// [n, H·D].
    pub attended: &'a mut [f32],
    /// [n, H·D].
    pub by_head: &'a mut [f32],
    /// [n, 3·H·D] where the projection is fused.
    pub fused: &'a mut [f32],
    /// [n, F].
    pub activations: &'a mut [f32],
    /// One piece per thread.
    pub workers: &'a mut [f32],
}

impl<'a> ForwardScratch<'a> {
    pub fn cut(config: &ModelConfig, extent: &Extent, arena: &mut Arena<'a>) -> ForwardScratch<'a> {
        let (n, c, q) = (extent.forward, config.hidden, config.query_width());
        ForwardScratch {
            normed: arena.take(n * c),
            output_rows: arena.take(extent.forward_targets * c),
            attended: arena.take(n * q),
            by_head: arena.take(n * q),
            fused: arena.take(n * config.fused_width()),
            activations: arena.take(n * config.feed_forward),
            workers: arena
                .take(extent.threads * scratch_floats(&config.attention_shape(), extent.keys, false)),
        }
    }
}

/// Working memory of a block's backward pass over n closing rows, of which t are targets.
pub(crate) struct BackwardScratch<'a> {
    /// Gradient of the residual stream [n, C].
    pub dx: &'a mut [f32],
    /// The same for the last layer's target rows [t, C].
    pub dx_targets: &'a mut [f32],
    /// Gradient of a norm's output [n, C].
    pub d_normed: &'a mut [f32],
    /// The MLP's, and after it attention's.
    pub phase: &'a mut [f32],
}

impl<'a> BackwardScratch<'a> {
    pub fn cut(config: &ModelConfig, extent: &Extent, arena: &mut Arena<'a>) -> BackwardScratch<'a> {
        let (n, t, c) = (extent.closing, extent.closing_targets, config.hidden);
        let mlp = Arena::measure(|arena| MlpScratch::cut(config, extent, arena));
        let attention = Arena::measure(|arena| AttentionScratch::cut(config, extent, arena));
        let head = Arena::measure(|arena| HeadScratch::cut(config, extent, arena));
        BackwardScratch {
            dx: arena.take(n * c),
            dx_targets: arena.take(t * c),
            d_normed: arena.take(n * c),
            phase: arena.take(mlp.max(attention).max(head)),
        }
    }
}

/// Working memory of the MLP's backward pass.
pub(crate) struct MlpScratch<'a> {
    /// [n, F].
    pub d_activations: &'a mut [f32],
    /// [n, U].
    pub d_pre: &'a mut [f32],
}

impl<'a> MlpScratch<'a> {
    pub fn cut(config: &ModelConfig, extent: &Extent, arena: &mut Arena<'a>) -> MlpScratch<'a> {
        MlpScratch {
            d_activations: arena.take(extent.closing * config.feed_forward),
            d_pre: arena.take(extent.closing * config.up_width()),
        }
    }
}

/// Working memory of attention's backward pass.
pub(crate) struct AttentionScratch<'a> {
    /// [n, H·D].
    pub d_attended: &'a mut [f32],
    /// [n, H·D].
    pub d_queries: &'a mut [f32],
    /// [n, H·D].
    pub by_head: &'a mut [f32],
    /// Of closing rows, [n, 2·KV·D].
    pub d_keys_values: &'a mut [f32],
    /// Of held rows by head, [KV, held, 2, D].
    pub d_held: &'a mut [f32],
    /// [n, 3·H·D] where the projection is fused.
    pub d_fused: &'a mut [f32],
    /// Through the queries of the last layer's target rows [t, C].
    pub d_through_queries: &'a mut [f32],
    /// One piece per thread.
    pub workers: &'a mut [f32],
}

impl<'a> AttentionScratch<'a> {
    pub fn cut(config: &ModelConfig, extent: &Extent, arena: &mut Arena<'a>) -> AttentionScratch<'a> {
        let (n, q, kv) = (extent.closing, config.query_width(), 2 * config.key_width());
        AttentionScratch {
            d_attended: arena.take(n * q),
            d_queries: arena.take(n * q),
            by_head: arena.take(n * q),
            d_keys_values: arena.take(n * kv),
            d_held: arena.take(extent.held * kv),
            d_fused: arena.take(n * config.fused_width()),
            d_through_queries: arena.take(extent.closing_targets * config.hidden),
            workers: arena
                .take(extent.threads * scratch_floats(&config.attention_shape(), extent.keys, true)),
        }
    }
}

/// Working memory of the head, for as many rows as it takes at a time.
pub(crate) struct HeadScratch<'a> {
    /// Rows in front of the final norm [m, C].
    pub rows: &'a mut [f32],
    /// The same behind it [m, C].
    pub normed: &'a mut [f32],
    /// Its statistics [m, 2].
    pub statistics: &'a mut [f32],
    /// [m, C].
    pub d_normed: &'a mut [f32],
    /// [m, V].
    pub logits: &'a mut [f32],
}

impl<'a> HeadScratch<'a> {
    pub fn cut(config: &ModelConfig, extent: &Extent, arena: &mut Arena<'a>) -> HeadScratch<'a> {
        let m = extent.forward_targets.max(extent.closing_targets).min(HEAD_ROWS);
        HeadScratch {
            rows: arena.take(m * config.hidden),
            normed: arena.take(m * config.hidden),
            statistics: arena.take(m * 2),
            d_normed: arena.take(m * config.hidden),
            logits: arena.take(m * config.vocab),
        }
    }
}

/// Cuts a buffer into the pieces of the threads.
pub(crate) fn worker_scratch<'a>(
    shape: &AttentionShape,
    extent: &Extent,
    backward: bool,
    floats: &'a mut [f32],
) -> Vec<Scratch<'a>> {
    let each = scratch_floats(shape, extent.keys, backward);
    if each == 0 {
        return Vec::new();
    }
    let pieces = floats.chunks_exact_mut(each).take(extent.threads);
    pieces.map(|piece| Scratch::new(shape, extent.keys, backward, piece)).collect()
}
