//! OLMo 3: OLMo 2 with windows in three layers of four, whose rotations are not scaled.

use super::common::{self, Keys, LayerKind};
use super::olmo2;
use crate::ModelError;
use crate::config::{ModelConfig, Rotation};
use crate::family::Family;
use crate::fields::Fields;
use crate::rope::{self, RopeDefaults};

pub static FAMILY: Family = Family {
    name: "olmo3",
    architectures: &["Olmo3ForCausalLM", "Olmo3Model"],
    config,
    names: |_| olmo2::NAMES,
};

const KEYS: Keys = Keys { theta: 500_000.0, ..olmo2::KEYS };

fn config(fields: &Fields) -> Result<ModelConfig, ModelError> {
    let mut config = common::unrotated(fields, &FAMILY, common::sizes(fields, KEYS)?, KEYS)?;
    olmo2::norms_behind(fields, &mut config)?;
    let kinds = common::layer_kinds(fields, &config, |layer| (layer + 1) % 4 != 0)?;
    common::slide(&mut config, &kinds, common::window(fields, Some(4096))?);
    let usual = common::rope_defaults(&config, KEYS);
    let (place, inner) = rope::parameters(fields)?;
    let nested = inner.as_ref().filter(|inner| inner.given("full_attention").is_some());
    let (of_full, of_sliding) = match nested {
        Some(nested) => (nested.object("full_attention")?, nested.object("sliding_attention")?),
        None => (inner, None),
    };
    let full = rope::rotation(fields, place, of_full.as_ref(), usual)?;
    // transformers takes the theta at the top for full layers only.
    let at_top = fields.without("rope_theta");
    let sliding = rope::rotation(&at_top, place, of_sliding.as_ref(), RopeDefaults { ..usual })?;
    let full = common::add_rotation(&mut config, full);
    let sliding = common::add_rotation(&mut config, sliding);
    for (layer, kind) in config.attention.iter_mut().zip(kinds) {
        layer.rotation = Rotation::both(if kind == LayerKind::Full { full } else { sliding });
    }
    Ok(config)
}
