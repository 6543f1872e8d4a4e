//! EXAONE 4: norms behind the branches, normed heads, positions in sliding layers only.

use super::common::{self, Keys, LLAMA, LayerKind};
use super::olmo2;
use crate::ModelError;
use crate::config::{ModelConfig, Norms, QueryKeyNorm};
use crate::family::Family;
use crate::fields::Fields;

pub static FAMILY: Family = Family {
    name: "exaone4",
    architectures: &["Exaone4ForCausalLM", "Exaone4Model"],
    config,
    names: |_| olmo2::NAMES,
};

const KEYS: Keys = Keys { kv_heads: Some(32), epsilon: ("rms_norm_eps", 1e-5), ..LLAMA };

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, KEYS)?;
    config.norms = Norms { before: false, after: true, ..config.norms };
    config.query_key_norm = Some(QueryKeyNorm::Heads { bias: false });
    let window = common::window(fields, Some(4096))?;
    let every = fields.size_or("sliding_window_pattern", 4)?;
    let kinds = common::layer_kinds(fields, &config, |layer| window.is_some() && (layer + 1) % every != 0)?;
    common::slide(&mut config, &kinds, window);
    for (layer, kind) in config.attention.iter_mut().zip(kinds) {
        layer.rotation = layer.rotation.filter(|_| window.is_none() || kind == LayerKind::Sliding);
    }
    Ok(config)
}
