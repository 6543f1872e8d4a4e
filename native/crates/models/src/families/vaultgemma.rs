//! VaultGemma: Gemma 2 with norms in front of its branches only.

use super::{common, gemma2};
use crate::ModelError;
use crate::config::ModelConfig;
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;

pub static FAMILY: Family = Family {
    name: "vaultgemma",
    architectures: &["VaultGemmaForCausalLM", "VaultGemmaModel"],
    config,
    names: |_| Names { mlp_norm: "pre_feedforward_layernorm", ..Names::LLAMA },
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, gemma2::KEYS)?;
    gemma2::capped(fields, &mut config)?;
    Ok(config)
}
