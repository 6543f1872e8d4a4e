//! Command R: parallel branches behind a LayerNorm without bias, interleaved rotations, scaled logits.

use super::common::{self, Keys, LLAMA};
use crate::ModelError;
use crate::config::{Biases, ModelConfig, Norms, Parallel, QueryKeyNorm};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "cohere",
    architectures: &["CohereForCausalLM", "CohereModel"],
    config,
    names: |_| Names::LLAMA,
};

pub(super) const KEYS: Keys = Keys {
    max_positions: 8192,
    epsilon: ("layer_norm_eps", 1e-5),
    theta: 500_000.0,
    interleaved: true,
    tied: true,
    ..LLAMA
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, KEYS)?;
    parallel(fields, &mut config)?;
    let normed = fields.flag("use_qk_norm", false)?;
    config.query_key_norm = normed.then_some(QueryKeyNorm::OwnHeads);
    Ok(config)
}

/// What both generations have.
pub(super) fn parallel(fields: &Fields, config: &mut ModelConfig) -> Result<(), ModelError> {
    config.norms = Norms::layer(config.norms.epsilon, false);
    config.parallel = Some(Parallel::SharedNorm);
    config.biases = Biases::attention(fields.flag("attention_bias", false)?);
    config.logit_scale = fields.positive("logit_scale", 0.0625)?;
    Ok(())
}
