//! Gemma 3: normed queries and keys instead of soft caps, and a rotation of their own for sliding layers.

use super::common::{self, Keys, LayerKind};
use super::{gemma, gemma2};
use crate::ModelError;
use crate::config::{Biases, ModelConfig, Norms, QueryKeyNorm, Rotation};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;
use crate::rope::{self, RopeDefaults};

pub static FAMILY: Family = Family {
    name: "gemma3_text",
    architectures: &["Gemma3ForCausalLM", "Gemma3TextModel"],
    config: |fields| config(fields, &FAMILY),
    names: |_| Names::SANDWICH,
};

/// The text model inside a multimodal folder.
pub static MULTIMODAL: Family = Family {
    name: "gemma3",
    architectures: &["Gemma3ForConditionalGeneration", "Gemma3Model"],
    config: multimodal,
    names: |_| Names {
        prefixes: &["model.", "language_model.model.", "model.language_model."],
        ..Names::SANDWICH
    },
};

const KEYS: Keys = Keys { max_positions: 131_072, theta: 1_000_000.0, ..gemma2::KEYS };

fn config(fields: &Fields, family: &'static Family) -> Result<ModelConfig, ModelError> {
    let mut config = common::unrotated(fields, family, common::sizes(fields, KEYS)?, KEYS)?;
    gemma::plus_one(&mut config);
    config.norms = Norms { after: true, ..config.norms };
    config.biases = Biases::attention(fields.flag("attention_bias", false)?);
    config.query_key_norm = Some(QueryKeyNorm::Heads { bias: false });
    config.logit_soft_cap = fields.soft_cap("final_logit_softcapping", None)?;
    gemma2::scale(fields, &mut config)?;
    let every = fields.size_or("sliding_window_pattern", 6)?;
    let kinds = common::layer_kinds(fields, &config, |layer| (layer + 1) % every != 0)?;
    common::slide(&mut config, &kinds, common::window(fields, Some(4096))?);

    let usual = common::rope_defaults(&config, KEYS);
    let local = RopeDefaults { theta: fields.positive("rope_local_base_freq", 10_000.0)?, ..usual };
    let (place, inner) = rope::parameters(fields)?;
    let kinds_of = ["full_attention", "sliding_attention"];
    let nested = inner.as_ref().filter(|inner| kinds_of.iter().any(|kind| inner.given(kind).is_some()));
    let (full, sliding) = match nested {
        Some(nested) => {
            let [full, sliding] = kinds_of.map(|kind| nested.object(kind));
            let full = rope::rotation(fields, place, full?.as_ref(), usual)?;
            (full, rope::rotation(&fields.without("rope_theta"), place, sliding?.as_ref(), local)?)
        }
        None => {
            let full = rope::rotation(fields, place, inner.as_ref(), usual)?;
            (full, rope::rotation(&fields.without("rope_theta"), place, None, local)?)
        }
    };
    let full = common::add_rotation(&mut config, full);
    let sliding = common::add_rotation(&mut config, sliding);
    for (layer, kind) in config.attention.iter_mut().zip(kinds) {
        layer.rotation = Rotation::both(if kind == LayerKind::Full { full } else { sliding });
    }
    Ok(config)
}

fn multimodal(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let text = fields.object("text_config")?.ok_or_else(|| fields.wrong("text_config", "an object"))?;
    // What the classes of the text model say where a file says nothing.
    let text = text.or("vocab_size", 262_208).or("hidden_size", 2304).or("intermediate_size", 9216);
    let text = text.or("num_hidden_layers", 26).or("num_attention_heads", 8);
    let mut config = config(&text, &MULTIMODAL)?;
    config.tied_head = fields.flag("tie_word_embeddings", true)?;
    config.logit_soft_cap = None;
    for (place, ids) in [("eos_token_id", fields.ids("eos_token_id")?)] {
        if let Some(ids) = ids.filter(|_| place == "eos_token_id") {
            config.eos_token_ids = ids;
        }
    }
    Ok(config)
}
