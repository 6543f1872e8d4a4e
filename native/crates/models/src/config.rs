//! The configuration record all families share, and its reader.

use crate::family::Family;
use crate::fields::Fields;
pub use crate::options::{
    Biases, LayerAttention, NormRule, NormWeight, Norms, Parallel, ProjectionOrder, QueryKeyNorm, Rotation,
};
use crate::{Frequencies, ModelError};
use serde_json::json;
use std::path::Path;
use tunesmith_kernels::Activation;
use tunesmith_ops::AttentionShape;

/// What the engine needs to know of a model. Shape letters: C hidden, H heads, D head size, F feed-forward,
/// V vocabulary, L layers.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelConfig {
    /// The family.
    pub family: &'static Family,
    /// C.
    pub hidden: usize,
    /// L.
    pub layers: usize,
    /// H, query heads.
    pub heads: usize,
    /// Key and value heads; H is a multiple of it.
    pub kv_heads: usize,
    /// D.
    pub head_size: usize,
    /// F.
    pub feed_forward: usize,
    /// V.
    pub vocab: usize,
    /// The most positions the model can be given, where its positions are bounded.
    pub max_positions: Option<usize>,
    /// Ids that end a text.
    pub eos_token_ids: Vec<u32>,
    /// The id that begins a text, if any.
    pub bos_token_id: Option<u32>,
    /// All norms.
    pub norms: Norms,
    /// Whether the branches of a block read the same input.
    pub parallel: Option<Parallel>,
    /// Norms of queries and keys.
    pub query_key_norm: Option<QueryKeyNorm>,
    /// Which linear layers have a bias.
    pub biases: Biases,
    /// How queries, keys and values stand in one tensor, where they do.
    pub projection: ProjectionOrder,
    /// The rotations that layers choose from.
    pub rotations: Vec<Frequencies>,
    /// ALiBi slope per query head.
    pub slopes: Option<Vec<f32>>,
    /// Where learned positions begin in their table, if the model has one (OPT's begin at 2).
    pub learned_positions: Option<usize>,
    /// What differs from layer to layer.
    pub attention: Vec<LayerAttention>,
    /// Whether each head has a score without a value beside those of the keys (attention sinks).
    pub sinks: bool,
    /// Soft cap of scores.
    pub attention_soft_cap: Option<f32>,
    /// The feed-forward network's non-linearity.
    pub activation: Activation,
    /// Whether it is a gate's.
    pub gated: bool,
    /// Whether there is a norm behind the embeddings.
    pub embedding_norm: bool,
    /// What rows of the embedding table are multiplied by.
    pub embedding_scale: f64,
    /// What all rows, virtual tokens included, are multiplied by in front of the first block.
    pub input_scale: f64,
    /// What branches are multiplied by before they are added to the residual stream.
    pub residual_scale: f64,
    /// What logits are multiplied by.
    pub logit_scale: f64,
    /// Soft cap of logits.
    pub logit_soft_cap: Option<f32>,
    /// Whether the head is the embedding table, unless the weights hold a head of their own.
    pub tied_head: bool,
}

impl ModelConfig {
    /// A decoder of these sizes whose options are Llama's.
    pub fn llama(family: &'static Family, sizes: Sizes) -> ModelConfig {
        let Sizes { hidden, layers, heads, kv_heads, head_size, feed_forward, vocab } = sizes;
        ModelConfig {
            family,
            hidden,
            layers,
            heads,
            kv_heads,
            head_size,
            feed_forward,
            vocab,
            max_positions: None,
            eos_token_ids: Vec::new(),
            bos_token_id: None,
            norms: Norms::rms(1e-6),
            parallel: None,
            query_key_norm: None,
            biases: Biases::default(),
            projection: ProjectionOrder::Blocks,
            rotations: vec![Frequencies::new(10_000.0, head_size)],
            slopes: None,
            learned_positions: None,
            attention: vec![
                LayerAttention { rotation: Rotation::both(0), ..LayerAttention::default() };
                layers
            ],
            sinks: false,
            attention_soft_cap: None,
            activation: Activation::Silu,
            gated: true,
            embedding_norm: false,
            embedding_scale: 1.0,
            input_scale: 1.0,
            residual_scale: 1.0,
            logit_scale: 1.0,
            logit_soft_cap: None,
            tied_head: false,
        }
    }

    /// H·D, the width of all queries of a row.
    pub fn query_width(&self) -> usize {
        self.heads * self.head_size
    }
    /// The width of all keys (or values) of a row.
    pub fn key_width(&self) -> usize {
        self.kv_heads * self.head_size
    }
    /// Query heads of a key head.
    pub fn group(&self) -> usize {
        self.heads / self.kv_heads
    }
    /// Values held per row of the first feed-forward projections: gate and up, or up alone.
    pub fn up_width(&self) -> usize {
        if self.gated { 2 * self.feed_forward } else { self.feed_forward }
    }

    /// Values per row of an interleaved projection's working memory.
    pub(crate) fn fused_width(&self) -> usize {
        match self.projection {
            ProjectionOrder::Blocks => 0,
            ProjectionOrder::Heads => self.query_width() + 2 * self.key_width(),
        }
    }
    /// How many parts of a row of queries, and of keys, are normed by themselves.
    pub(crate) fn normed_parts(&self) -> [usize; 2] {
        match self.query_key_norm {
            None => [0, 0],
            Some(QueryKeyNorm::Row) => [1, 1],
            Some(QueryKeyNorm::Heads { .. } | QueryKeyNorm::OwnHeads) => [self.heads, self.kv_heads],
        }
    }
    /// Values per row of keys behind their norm.
    pub(crate) fn normed_key_width(&self) -> usize {
        self.query_key_norm.map_or(0, |_| self.key_width())
    }
    /// Whether the last product of a branch can add to the residual stream itself.
    pub(crate) fn adds_branches_itself(&self) -> bool {
        !self.norms.after && self.residual_scale == 1.0
    }
    /// The heads of a layer as attention sees them.
    pub(crate) fn attention_shape(&self, layer: &LayerAttention) -> AttentionShape {
        AttentionShape {
            heads: self.heads,
            kv_heads: self.kv_heads,
            head_size: self.head_size,
            slopes: self.slopes.clone(),
            sinks: None,
            scale: layer.scale.unwrap_or_else(|| AttentionShape::usual_scale(self.head_size)),
            window: layer.window,
            soft_cap: self.attention_soft_cap,
        }
    }

    /// Reads `config.json` (and the end ids of `generation_config.json`) of a Hugging Face folder.
    ///
    /// # Errors
    /// Unreadable files, fields that are missing or make no model, architectures and variants that are not
    /// supported, each by name.
    pub fn read(dir: &Path) -> Result<ModelConfig, ModelError> {
        let mut config = ModelConfig::of(&Fields::read(&dir.join("config.json"))?)?;
        let generation = dir.join("generation_config.json");
        if generation.is_file()
            && let Some(ids) = Fields::read(&generation)?.ids("eos_token_id")?
        {
            config.eos_token_ids = ids;
        }
        Ok(config)
    }

    /// What config.json says by itself.
    pub(crate) fn of(fields: &Fields) -> Result<ModelConfig, ModelError> {
        for key in ["auto_map", "trust_remote_code"] {
            if fields.given(key).is_some_and(|value| *value != json!(false)) {
                return Err(ModelError::RemoteCode { file: fields.file().to_string(), key: key.to_string() });
            }
        }
        let family = Family::of(fields)?;
        let architecture = family.architecture();
        for (field, expected) in [
            ("quantization_config", "weights must be f32, f16 or bf16"),
            ("per_layer_config", "all layers must be alike"),
            ("configuration_files", "config.json must be the configuration itself"),
        ] {
            if let Some(got) = fields.given(field) {
                return Err(fields.unsupported(architecture, field, got, expected));
            }
        }
        fields.only(architecture, "is_causal", &[json!(true)], "rows see those before them only")?;
        (family.config)(fields)
    }
}

/// The sizes of a decoder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// C.
    pub hidden: usize,
    /// L.
    pub layers: usize,
    /// H.
    pub heads: usize,
    /// Key and value heads.
    pub kv_heads: usize,
    /// D.
    pub head_size: usize,
    /// F.
    pub feed_forward: usize,
    /// V.
    pub vocab: usize,
}
