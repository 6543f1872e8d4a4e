//! What the configurations of most families have in common.

use crate::config::{LayerAttention, ModelConfig, Norms, Rotation, Sizes};
use crate::family::Family;
use crate::fields::Fields;
use crate::rope::{self, Rope, RopeDefaults};
use crate::{Activation, ModelError};
use serde_json::Value;

/// Where a family stands apart from Llama in what its keys are called and in what holds where they are missing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Keys {
    /// Key and value heads; those of queries if none.
    pub kv_heads: Option<usize>,
    /// D; C / H if none.
    pub head_size: Option<usize>,
    /// F, and what it is where nothing is written.
    pub feed_forward: (&'static str, Option<usize>),
    pub max_positions: usize,
    pub epsilon: (&'static str, f64),
    pub activation: (&'static str, &'static str),
    pub theta: f64,
    /// The part of a head that turns, also where nothing is scaled.
    pub partial: Option<f64>,
    pub interleaved: bool,
    /// `original_max_position_embeddings` beside, not inside, the rotation's parameters.
    pub original: Option<usize>,
    pub tied: bool,
}

/// Llama's.
pub(crate) const LLAMA: Keys = Keys {
    kv_heads: None,
    head_size: None,
    feed_forward: ("intermediate_size", None),
    max_positions: 2048,
    epsilon: ("rms_norm_eps", 1e-6),
    activation: ("hidden_act", "silu"),
    theta: 10_000.0,
    partial: None,
    interleaved: false,
    original: None,
    tied: false,
};

/// The activations by transformers' names.
const ACTIVATIONS: [(&str, Activation); 10] = [
    ("silu", Activation::Silu),
    ("swish", Activation::Silu),
    ("gelu", Activation::Gelu),
    ("gelu_new", Activation::GeluTanh),
    ("gelu_pytorch_tanh", Activation::GeluTanh),
    ("gelu_fast", Activation::GeluTanh),
    ("gelu_python_tanh", Activation::GeluTanh),
    ("quick_gelu", Activation::QuickGelu),
    ("relu", Activation::Relu),
    ("relu2", Activation::ReluSquared),
];

/// The activation under a key.
///
/// # Errors
/// Names that are not supported.
pub(crate) fn activation(
    fields: &Fields,
    family: &Family,
    (key, default): (&str, &str),
) -> Result<Activation, ModelError> {
    let name = fields.written(key).cloned().unwrap_or_else(|| Value::from(default));
    let found = ACTIVATIONS.iter().find(|(known, _)| name == *known);
    found.map(|(_, activation)| *activation).ok_or_else(|| {
        let expected =
            "silu, swish, gelu, gelu_new, gelu_pytorch_tanh, gelu_fast, quick_gelu, relu and relu2 are";
        fields.unsupported(family.architecture(), key, &name, expected)
    })
}

/// The sizes of a decoder.
///
/// # Errors
/// Sizes that are missing or do not divide.
pub(crate) fn sizes(fields: &Fields, keys: Keys) -> Result<Sizes, ModelError> {
    let hidden = fields.size(&["hidden_size"])?;
    let heads = fields.size(&["num_attention_heads"])?;
    let kv_heads = match (fields.written("num_key_value_heads"), keys.kv_heads) {
        (None, Some(usual)) => usual,
        _ => fields.optional_size("num_key_value_heads")?.unwrap_or(heads),
    };
    if heads % kv_heads != 0 {
        return Err(fields.wrong("num_key_value_heads", "a divisor of num_attention_heads"));
    }
    let head_size = match (fields.written("head_dim"), keys.head_size) {
        (None, Some(usual)) => Some(usual),
        _ => fields.optional_size("head_dim")?,
    };
    if head_size.is_none() && hidden % heads != 0 {
        return Err(fields.wrong("num_attention_heads", "a divisor of hidden_size, without head_dim"));
    }
    Ok(Sizes {
        hidden,
        layers: fields.size(&["num_hidden_layers"])?,
        heads,
        kv_heads,
        head_size: head_size.unwrap_or((hidden / heads).max(1)),
        feed_forward: match keys.feed_forward {
            (key, Some(usual)) => fields.size_or(key, usual)?,
            (key, None) => fields.size(&[key])?,
        },
        vocab: fields.size(&["vocab_size"])?,
    })
}

/// Everything but rotations: a decoder with Llama's options, its norms and activation as the keys say.
pub(crate) fn unrotated(
    fields: &Fields,
    family: &'static Family,
    sizes: Sizes,
    keys: Keys,
) -> Result<ModelConfig, ModelError> {
    let (epsilon, usual) = keys.epsilon;
    Ok(ModelConfig {
        max_positions: Some(fields.size_or("max_position_embeddings", keys.max_positions)?),
        eos_token_ids: fields.ids("eos_token_id")?.unwrap_or_default(),
        bos_token_id: fields.ids("bos_token_id")?.and_then(|ids| ids.first().copied()),
        norms: Norms::rms(fields.positive(epsilon, usual)?),
        rotations: Vec::new(),
        attention: vec![LayerAttention::default(); sizes.layers],
        activation: activation(fields, family, keys.activation)?,
        tied_head: fields.flag("tie_word_embeddings", keys.tied)?,
        ..ModelConfig::llama(family, sizes)
    })
}

/// A decoder with Llama's options, one rotation, norms and activation as the keys say.
pub(crate) fn decoder(
    fields: &Fields,
    family: &'static Family,
    keys: Keys,
) -> Result<ModelConfig, ModelError> {
    let mut config = unrotated(fields, family, sizes(fields, keys)?, keys)?;
    let rope = rope::read(fields, rope_defaults(&config, keys))?;
    rotate(&mut config, rope);
    Ok(config)
}

/// What is true of a rotation where config.json says nothing.
pub(crate) fn rope_defaults(config: &ModelConfig, keys: Keys) -> RopeDefaults {
    RopeDefaults {
        architecture: config.family.architecture(),
        head_size: config.head_size,
        theta: keys.theta,
        partial: keys.partial.unwrap_or(1.0),
        partial_unscaled: keys.partial.is_some(),
        interleaved: keys.interleaved,
        max_positions: config.max_positions.unwrap_or(keys.max_positions),
        original: keys.original,
    }
}

/// Gives all layers one rotation.
pub(crate) fn rotate(config: &mut ModelConfig, rope: Rope) {
    let rotation = add_rotation(config, rope);
    config.attention.iter_mut().for_each(|layer| layer.rotation = Rotation::both(rotation));
}

/// One more rotation that layers can take.
pub(crate) fn add_rotation(config: &mut ModelConfig, rope: Rope) -> usize {
    if let Some((original, _)) = rope.long {
        // Longer sequences take other frequencies.
        config.max_positions = config.max_positions.map(|most| most.min(original));
    }
    config.rotations.push(rope.frequencies);
    config.rotations.len() - 1
}

/// The kinds of attention that `layer_types` can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LayerKind {
    Full,
    Sliding,
}

/// The kind of each layer: `layer_types`, or what the family says where it is missing.
pub(crate) fn layer_kinds(
    fields: &Fields,
    config: &ModelConfig,
    sliding: impl Fn(usize) -> bool,
) -> Result<Vec<LayerKind>, ModelError> {
    let usual = |layer| if sliding(layer) { LayerKind::Sliding } else { LayerKind::Full };
    let Some(given) = fields.given("layer_types") else { return Ok((0..config.layers).map(usual).collect()) };
    let kinds = given.as_array().filter(|kinds| kinds.len() == config.layers);
    let kinds = kinds.ok_or_else(|| fields.wrong("layer_types", "a list with a kind for every layer"))?;
    let kind = |kind: &Value| match kind.as_str() {
        Some("full_attention") => Ok(LayerKind::Full),
        Some("sliding_attention") => Ok(LayerKind::Sliding),
        _ => {
            let expected = "full_attention and sliding_attention are";
            Err(fields.unsupported(config.family.architecture(), "layer_types", kind, expected))
        }
    };
    kinds.iter().map(kind).collect()
}

/// Gives sliding layers their window.
pub(crate) fn slide(config: &mut ModelConfig, kinds: &[LayerKind], window: Option<usize>) {
    for (layer, kind) in config.attention.iter_mut().zip(kinds) {
        layer.window = window.filter(|_| *kind == LayerKind::Sliding);
    }
}

/// `sliding_window`, with what holds where it is missing; null is none.
pub(crate) fn window(fields: &Fields, usual: Option<usize>) -> Result<Option<usize>, ModelError> {
    match fields.written("sliding_window") {
        None => Ok(usual),
        Some(_) => fields.optional_size("sliding_window"),
    }
}
