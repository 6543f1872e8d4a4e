//! The model families with an engine.

use crate::ModelError;
use crate::config::ModelConfig;
use crate::fields::Fields;
use crate::names::Names;
use crate::unsupported::Unsupported;
use serde_json::Value;
use std::fmt::{Debug, Formatter};

/// A family: one file each, which says how its config.json reads and what its tensors are called.
pub struct Family {
    /// Hugging Face's `model_type`.
    pub name: &'static str,
    /// The classes of transformers, with the head and without.
    pub architectures: &'static [&'static str],
    /// How config.json reads.
    pub(crate) config: fn(&Fields) -> Result<ModelConfig, ModelError>,
    /// What tensors are called in a model of this configuration.
    pub(crate) names: fn(&ModelConfig) -> Names,
}

impl Family {
    /// The class with a head.
    pub fn architecture(&self) -> &'static str {
        self.architectures[0]
    }

    /// All of them, in the order of messages.
    pub fn all() -> impl Iterator<Item = &'static Family> {
        crate::families::ALL.iter().copied()
    }

    /// As transformers, by `model_type`; folders of before there was one, by `architectures`.
    pub(crate) fn of(fields: &Fields) -> Result<&'static Family, ModelError> {
        let class = match fields.given("architectures") {
            Some(Value::Array(names)) => names.first().and_then(Value::as_str),
            _ => None,
        };
        let of_class = Family::all().find(|family| family.architectures.contains(&class.unwrap_or("")));
        let (found, got) = match fields.given("model_type").map(|name| name.as_str().unwrap_or_default()) {
            // A class that is supported is not what is wrong with the folder.
            Some(name) => {
                let of_name = Family::all().find(|family| family.name == name);
                (of_name, class.filter(|_| of_class.is_none()).unwrap_or(name))
            }
            None => match class {
                Some(class) => (of_class, class),
                None => return Err(fields.wrong("model_type", "a name")),
            },
        };
        found.ok_or_else(|| ModelError::UnsupportedArchitecture {
            got: got.to_string(),
            why: Unsupported::of(got),
            supported: Family::all().map(Family::architecture).collect(),
        })
    }
}

impl PartialEq for Family {
    fn eq(&self, other: &Family) -> bool {
        self.name == other.name
    }
}

impl Debug for Family {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.name)
    }
}
