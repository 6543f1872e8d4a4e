//! Ministral 3: Mistral with YaRN, whose queries grow at far positions.

use super::common::{self, Keys, LayerKind};
use super::mistral;
use crate::config::{ModelConfig, Rotation};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;
use crate::{ModelError, rope};
use serde_json::json;
use tunesmith_ops::{Frequencies, Growth};

pub static FAMILY: Family = Family {
    name: "ministral3",
    architectures: &["Ministral3ForCausalLM", "Ministral3Model"],
    config,
    names: |_| Names::LLAMA,
};

const KEYS: Keys = Keys {
    head_size: Some(128),
    max_positions: 262_144,
    epsilon: ("rms_norm_eps", 1e-5),
    theta: 1_000_000.0,
    ..mistral::KEYS
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let (place, inner) = rope::parameters(fields)?;
    let usual = json!({
        "rope_type": "yarn", "rope_theta": 1e6, "factor": 16.0, "original_max_position_embeddings": 16_384,
        "beta_fast": 32.0, "beta_slow": 1.0, "mscale": 1.0, "mscale_all_dim": 1.0, "llama_4_scaling_beta": 0.1,
    });
    let inner = inner.unwrap_or_else(|| fields.inside(usual));
    let mut config = common::unrotated(fields, &FAMILY, common::sizes(fields, KEYS)?, KEYS)?;
    let rope = rope::rotation(fields, place, Some(&inner), common::rope_defaults(&config, KEYS))?;
    let growth = match inner.number_or_null("llama_4_scaling_beta")? {
        Some(beta) => Some(Growth { beta, every: inner.size(&["original_max_position_embeddings"])? }),
        None => None,
    };
    let queries = Frequencies { growth, ..rope.frequencies.clone() };
    config.rotations = vec![rope.frequencies, queries];
    config.attention.iter_mut().for_each(|layer| layer.rotation = Some(Rotation { queries: 1, keys: 0 }));
    let kinds = vec![LayerKind::Sliding; config.layers];
    common::slide(&mut config, &kinds, common::window(fields, None)?);
    Ok(config)
}
