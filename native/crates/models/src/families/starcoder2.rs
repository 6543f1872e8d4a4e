//! StarCoder 2: LayerNorms, biases, a plain feed-forward network and a window (Lozhkov et al. 2024).

use super::common::{self, Keys, LLAMA, LayerKind};
use crate::ModelError;
use crate::config::{Biases, ModelConfig, Norms};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::{Names, Up};

pub static FAMILY: Family = Family {
    name: "starcoder2",
    architectures: &["Starcoder2ForCausalLM", "Starcoder2Model"],
    config,
    names: |_| NAMES,
};

const NAMES: Names =
    Names { up: Up::Separate { gate: "", up: "mlp.c_fc" }, down: "mlp.c_proj", ..Names::LLAMA };

const KEYS: Keys = Keys {
    kv_heads: Some(2),
    max_positions: 4096,
    epsilon: ("norm_epsilon", 1e-5),
    activation: ("hidden_act", "gelu_pytorch_tanh"),
    tied: true,
    ..LLAMA
};

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, KEYS)?;
    config.norms = Norms::layer(config.norms.epsilon, true);
    config.biases = Biases::in_blocks(fields.flag("use_bias", true)?);
    config.gated = false;
    let kinds = vec![LayerKind::Sliding; config.layers];
    common::slide(&mut config, &kinds, common::window(fields, None)?);
    Ok(config)
}
