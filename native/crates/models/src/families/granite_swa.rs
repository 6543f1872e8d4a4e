//! Granite with sliding windows, attention sinks, and a rotation of its own in each layer.

use super::common::{self, Keys, LLAMA};
use super::{granite, llama};
use crate::config::{ModelConfig, Rotation};
use crate::family::Family;
use crate::fields::Fields;
use crate::names::Names;
use crate::{ModelError, rope};

pub static FAMILY: Family = Family {
    name: "granite_swa",
    architectures: &["GraniteSWAForCausalLM", "GraniteSWAModel"],
    config,
    names: |_| Names::LLAMA,
};

const KEYS: Keys = Keys { tied: true, ..LLAMA };

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::decoder(fields, &FAMILY, KEYS)?;
    config.biases = llama::biases(fields)?;
    config.sinks = true;
    granite::multiply(fields, &mut config)?;
    let kinds = common::layer_kinds(fields, &config, |layer| layer % 4 != 0)?;
    common::slide(&mut config, &kinds, common::window(fields, Some(128))?);
    if fields.given("layer_rope_theta").is_some() {
        let thetas = fields.numbers_from_zero("layer_rope_theta", config.layers)?;
        let (place, inner) = rope::parameters(fields)?;
        config.rotations.clear();
        for (layer, theta) in thetas.into_iter().enumerate() {
            config.attention[layer].rotation = None;
            if theta > 0.0 {
                let inner = inner.as_ref().map(|inner| inner.with("rope_theta", theta.into()));
                let defaults = rope::RopeDefaults { theta, ..common::rope_defaults(&config, KEYS) };
                let own = fields.with("rope_theta", theta.into());
                let rope = rope::rotation(&own, place, inner.as_ref(), defaults)?;
                let rotation = common::add_rotation(&mut config, rope);
                config.attention[layer].rotation = Rotation::both(rotation);
            }
        }
    }
    Ok(config)
}
