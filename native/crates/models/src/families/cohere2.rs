//! Command R7B and A: Command R of which three layers in four slide, and only these have positions.

use super::cohere;
use super::common::{self, LayerKind};
use crate::ModelError;
use crate::config::ModelConfig;
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "cohere2",
    architectures: &["Cohere2ForCausalLM", "Cohere2Model"],
    config,
    names: |_| Names::LLAMA,
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(&fields.without("head_dim"), &FAMILY, cohere::KEYS)?;
    cohere::parallel(fields, &mut config)?;
    let every = fields.size_or("sliding_window_pattern", 4)?;
    let kinds = common::layer_kinds(fields, &config, |layer| (layer + 1) % every != 0)?;
    common::slide(&mut config, &kinds, common::window(fields, Some(4096))?);
    for (layer, kind) in config.attention.iter_mut().zip(kinds) {
        layer.rotation = layer.rotation.filter(|_| kind == LayerKind::Sliding);
    }
    Ok(config)
}
