//! The configuration record all families share, and its strict reader.

use crate::{ModelError, bloom, llama};
use serde_json::{Map, Value, json};
use std::path::Path;
use tunesmith_ops::{AttentionShape, alibi_slopes};
use tunesmith_tensor::ForeignFile;

/// Model families with an engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// RMSNorm, rotary positions, grouped-query attention, SwiGLU.
    Llama,
    /// LayerNorm with biases, ALiBi, embedding norm, tanh-GELU.
    Bloom,
}

impl Family {
    const ALL: [Family; 2] = [Family::Llama, Family::Bloom];

    /// The name as Hugging Face's `model_type`.
    pub fn name(self) -> &'static str {
        match self {
            Family::Llama => "llama",
            Family::Bloom => "bloom",
        }
    }

    /// What the names of tensors begin with in a model with a head, but for the head.
    pub(crate) fn prefix(self) -> &'static str {
        match self {
            Family::Llama => "model.",
            Family::Bloom => "transformer.",
        }
    }

    /// The classes of transformers, with the head and without.
    fn architectures(self) -> [&'static str; 2] {
        match self {
            Family::Llama => ["LlamaForCausalLM", "LlamaModel"],
            Family::Bloom => ["BloomForCausalLM", "BloomModel"],
        }
    }
}

/// How a row knows its position.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Positions {
    /// Queries and keys are rotated by angles position · theta^(−2i/D).
    Rotary {
        /// Base of the angles.
        theta: f64,
    },
    /// A linear bias on the scores, with a slope per head.
    Alibi,
}

/// The feed-forward network of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activation {
    /// down(silu(gate(x)) · up(x)).
    SwiGlu,
    /// down(gelu(up(x))), the tanh form.
    GeluTanh,
}

/// What the engine needs to know of a model. Shape letters: C hidden, H heads, D head size, F feed-forward,
/// V vocabulary, L layers.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelConfig {
    /// The family.
    pub family: Family,
    /// C.
    pub hidden: usize,
    /// L.
    pub layers: usize,
    /// H, query heads.
    pub heads: usize,
    /// Key and value heads; H is a multiple of it.
    pub kv_heads: usize,
    /// D.
    pub head_size: usize,
    /// F.
    pub feed_forward: usize,
    /// V.
    pub vocab: usize,
    /// The most positions the model can be given, where its positions are bounded.
    pub max_positions: Option<usize>,
    /// Ids that end a text.
    pub eos_token_ids: Vec<u32>,
    /// The id that begins a text, if any.
    pub bos_token_id: Option<u32>,
    /// ε of all norms.
    pub norm_epsilon: f64,
    /// Position scheme.
    pub positions: Positions,
    /// Feed-forward scheme.
    pub activation: Activation,
    /// Whether the head is the embedding table, unless the weights hold a head of their own.
    pub tied_head: bool,
}

impl ModelConfig {
    /// H·D, the width of all queries of a row.
    pub fn query_width(&self) -> usize {
        self.heads * self.head_size
    }
    /// The width of all keys (or values) of a row.
    pub fn key_width(&self) -> usize {
        self.kv_heads * self.head_size
    }
    /// Values held per row of the first feed-forward projections: gate and up, or up alone.
    pub fn up_width(&self) -> usize {
        match self.activation {
            Activation::SwiGlu => 2 * self.feed_forward,
            Activation::GeluTanh => self.feed_forward,
        }
    }

    /// Values per row of a fused projection's working memory.
    pub(crate) fn fused_width(&self) -> usize {
        match self.family {
            Family::Llama => 0,
            Family::Bloom => 3 * self.query_width(),
        }
    }
    /// The heads as attention sees them.
    pub(crate) fn attention_shape(&self) -> AttentionShape {
        let slopes = (self.positions == Positions::Alibi).then(|| alibi_slopes(self.heads));
        AttentionShape { heads: self.heads, kv_heads: self.kv_heads, head_size: self.head_size, slopes }
    }

    /// Reads `config.json` (and the end ids of `generation_config.json`) of a Hugging Face folder.
    ///
    /// # Errors
    /// Unreadable files, fields that are missing or make no model, architectures and variants that are not
    /// supported, each by name.
    pub fn read(dir: &Path) -> Result<ModelConfig, ModelError> {
        let fields = Fields::read(&dir.join("config.json"))?;
        if let Some(got) = fields.given("auto_map") {
            let expected = "models that bring their own code are refused";
            return Err(fields.unsupported("models with code", "auto_map", got, expected));
        }
        let family = family(&fields)?;
        let [architecture, _] = family.architectures();
        for (field, expected) in [
            ("quantization_config", "weights must be f32, f16 or bf16"),
            ("per_layer_config", "all layers must be alike"),
            ("configuration_files", "config.json must be the configuration itself"),
        ] {
            if let Some(got) = fields.given(field) {
                return Err(fields.unsupported(architecture, field, got, expected));
            }
        }
        fields.only(architecture, "is_causal", &[json!(true)], "rows see those before them only")?;
        let mut config = match family {
            Family::Llama => llama::config(&fields)?,
            Family::Bloom => bloom::config(&fields)?,
        };
        let generation = dir.join("generation_config.json");
        if generation.is_file()
            && let Some(ids) = Fields::read(&generation)?.ids("eos_token_id")?
        {
            config.eos_token_ids = ids;
        }
        Ok(config)
    }
}

/// As transformers, by `model_type`; folders of before there was one, by `architectures`.
fn family(fields: &Fields) -> Result<Family, ModelError> {
    let class = match fields.given("architectures") {
        Some(Value::Array(names)) => names.first().and_then(Value::as_str),
        _ => None,
    };
    let of_class =
        Family::ALL.into_iter().find(|family| family.architectures().contains(&class.unwrap_or("")));
    let (found, got) = match fields.given("model_type").map(|name| name.as_str().unwrap_or_default()) {
        // A class that is supported is not what is wrong with the folder.
        Some(name) => {
            let of_name = Family::ALL.into_iter().find(|family| family.name() == name);
            (of_name, class.filter(|_| of_class.is_none()).unwrap_or(name))
        }
        None => match class {
            Some(class) => (of_class, class),
            None => return Err(fields.wrong("model_type", "a name")),
        },
    };
    let supported = Family::ALL.map(|family| family.architectures()[0]).into();
    found.ok_or_else(|| ModelError::UnsupportedArchitecture { got: got.to_string(), supported })
}

/// The fields of a JSON object, read strictly.
pub(crate) struct Fields {
    file: String,
    fields: Map<String, Value>,
}

/// No dimension of a real model comes near; products of three stay far below 2^64.
const LARGEST: u64 = 1 << 24;

impl Fields {
    fn read(path: &Path) -> Result<Fields, ModelError> {
        let bytes = std::fs::read(path).map_err(|source| ModelError::Io { path: path.into(), source })?;
        if let Some(what) = ForeignFile::of(&bytes) {
            return Err(ModelError::Foreign { path: path.into(), what });
        }
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match serde_json::from_slice(&bytes) {
            Ok(Value::Object(fields)) => Ok(Fields { file, fields }),
            Ok(_) => Err(ModelError::Json { path: path.into(), reason: "an object is expected".to_string() }),
            Err(error) => Err(ModelError::Json { path: path.into(), reason: error.to_string() }),
        }
    }

    /// A field that is there, even if it is null: transformers takes no null for most.
    pub fn written(&self, field: &str) -> Option<&Value> {
        self.fields.get(field)
    }

    /// A field that is there and not null.
    pub fn given(&self, field: &str) -> Option<&Value> {
        self.written(field).filter(|value| !value.is_null())
    }

    /// An object inside, where it says anything.
    pub fn object(&self, field: &str) -> Result<Option<Fields>, ModelError> {
        match self.given(field) {
            None => Ok(None),
            Some(Value::Object(inner)) if inner.is_empty() => Ok(None),
            Some(Value::Object(inner)) => Ok(Some(Fields { file: self.file.clone(), fields: inner.clone() })),
            Some(_) => Err(self.wrong(field, "an object")),
        }
    }

    /// A positive size under the first of the names that is written.
    pub fn size(&self, names: &[&str]) -> Result<usize, ModelError> {
        let name = names.iter().copied().find(|name| self.written(name).is_some()).unwrap_or(names[0]);
        match self.written(name).and_then(Value::as_u64) {
            Some(size @ 1..=LARGEST) => Ok(size as usize),
            _ => Err(self.wrong(name, "a whole number from 1 to 16777216")),
        }
    }

    /// Like [`Fields::size`], with a default.
    pub fn size_or(&self, name: &str, default: usize) -> Result<usize, ModelError> {
        self.written(name).map_or(Ok(default), |_| self.size(&[name]))
    }

    /// A positive size, where one is given.
    pub fn optional_size(&self, field: &str) -> Result<Option<usize>, ModelError> {
        self.given(field).map(|_| self.size(&[field])).transpose()
    }

    /// A finite positive number.
    pub fn positive(&self, field: &str, default: f64) -> Result<f64, ModelError> {
        match self.written(field).map(Value::as_f64) {
            None => Ok(default),
            Some(Some(number)) if number > 0.0 && number.is_finite() => Ok(number),
            Some(_) => Err(self.wrong(field, "a positive number")),
        }
    }

    /// A truth value.
    pub fn flag(&self, field: &str, default: bool) -> Result<bool, ModelError> {
        match self.written(field) {
            None => Ok(default),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err(self.wrong(field, "true or false")),
        }
    }

    /// One id or a list of ids; -1 stands for no token.
    pub fn ids(&self, field: &str) -> Result<Option<Vec<u32>>, ModelError> {
        let id = |value: &Value| value.as_u64().and_then(|id| u32::try_from(id).ok());
        let ids = match self.given(field) {
            None => return Ok(None),
            Some(Value::Array(ids)) => &ids[..],
            Some(one) => std::slice::from_ref(one),
        };
        let tokens = ids.iter().filter(|value| value.as_i64() != Some(-1));
        tokens
            .map(id)
            .collect::<Option<_>>()
            .map(Some)
            .ok_or_else(|| self.wrong(field, "a token id or a list of them"))
    }

    /// Refuses every value but the expected one.
    pub fn only(
        &self,
        architecture: &'static str,
        field: &str,
        allowed: &[Value],
        expected: &'static str,
    ) -> Result<(), ModelError> {
        match self.written(field) {
            Some(got) if !allowed.contains(got) => Err(self.unsupported(architecture, field, got, expected)),
            _ => Ok(()),
        }
    }

    pub fn unsupported(
        &self,
        architecture: &'static str,
        field: &str,
        got: &Value,
        expected: &'static str,
    ) -> ModelError {
        ModelError::UnsupportedFeature {
            architecture,
            field: field.to_string(),
            got: got.to_string(),
            expected,
        }
    }

    pub fn wrong(&self, field: &str, expected: &str) -> ModelError {
        let got = self.written(field).map_or("nothing".to_string(), Value::to_string);
        let file = self.file.clone();
        ModelError::Config { file, field: field.to_string(), expected: expected.to_string(), got }
    }
}
