//! The model of the whole step: a Llama with random weights, in memory.

use tunesmith_models::{LLAMA, Model, ModelConfig, ModelError, Norms, Sizes, flops};
use tunesmith_plan::{Packed, Sample, Target, pack};
use tunesmith_tensor::rng::{Purpose, Stream};
use tunesmith_tensor::{DType, WeightFiles};

/// Random numbers of the texts and of the prompt.
const TEXTS: Purpose = Purpose(0x524f_0001);
const PROMPT: Purpose = Purpose(0x524f_0002);

const VOCAB: usize = 4096;
/// Tokens of each sample that carry loss: a label and the end.
const TARGETS: usize = 2;

/// A step to be timed.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// C.
    pub hidden: usize,
    /// L.
    pub layers: usize,
    /// P.
    pub virtual_tokens: usize,
    /// B.
    pub samples: usize,
}

impl Size {
    /// How the weights are stored: both precisions compute with the same model.
    pub const STORED: DType = DType::BF16;

    /// Largest first.
    pub const ALL: [Size; 4] = [
        Size { hidden: 2048, layers: 4, virtual_tokens: 100, samples: 16 },
        Size { hidden: 2048, layers: 3, virtual_tokens: 32, samples: 4 },
        Size { hidden: 1024, layers: 3, virtual_tokens: 32, samples: 4 },
        Size { hidden: 256, layers: 2, virtual_tokens: 16, samples: 4 },
    ];

    /// The configuration: heads of 64, four query heads on a key head, a feed-forward network 2.75 as wide.
    pub fn config(&self) -> ModelConfig {
        let sizes = Sizes {
            hidden: self.hidden,
            layers: self.layers,
            heads: self.hidden / 64,
            kv_heads: self.hidden / 256,
            head_size: 64,
            feed_forward: self.hidden / 4 * 11,
            vocab: VOCAB,
        };
        ModelConfig {
            eos_token_ids: vec![1],
            norms: Norms::rms(1e-5),
            tied_head: true,
            ..ModelConfig::llama(&LLAMA, sizes)
        }
    }

    /// The rows of the step: texts of 20 to 50 tokens.
    pub fn rows(&self) -> Packed {
        let stream = Stream::new(0, TEXTS, 0, 0);
        let weight = 1.0 / (self.samples * TARGETS) as f64;
        let samples: Vec<Sample> = (0..self.samples)
            .map(|sample| {
                let at = sample as u64 * 64;
                let length = 20 + (30.0 * stream.uniform_at(at)) as usize;
                let id = |i: usize| (stream.uniform_at(at + 1 + i as u64) * VOCAB as f64) as u32;
                let ids: Vec<u32> = (0..length + TARGETS).map(id).collect();
                let target = |position: usize| Target { position, weight, id: ids[position] };
                Sample {
                    root: 0,
                    targets: (length..length + TARGETS).map(target).collect(),
                    ids: ids.clone(),
                }
            })
            .collect();
        pack(&[self.virtual_tokens], &samples)
    }

    /// Floating-point operations of the step.
    pub fn flops(&self) -> f64 {
        flops(&self.config(), &self.rows())
    }

    /// The soft prompt [P, C].
    pub fn prompt(&self) -> Vec<f32> {
        let stream = Stream::new(0, PROMPT, 0, 0);
        (0..(self.virtual_tokens * self.hidden) as u64).map(|i| stream.normal_at(i) as f32).collect()
    }

    /// The model, its weights in bfloat16.
    ///
    /// # Errors
    /// When there is not enough memory for the weights.
    pub fn model(&self) -> Result<Model, ModelError> {
        let config = self.config();
        let tensors = tensors(&config);
        let widths: std::collections::BTreeMap<&str, usize> =
            tensors.iter().map(|(name, shape)| (name.as_str(), shape[shape.len() - 1])).collect();
        let is_norm = |name: &str| name.ends_with("norm.weight");
        let files = WeightFiles::in_memory(&tensors, Size::STORED, |name, bytes| {
            if is_norm(name) { fill_with_ones(bytes) } else { fill_at_random(bytes, widths[name]) }
        });
        let files = files.map_err(|source| ModelError::Io { path: "memory".into(), source })?;
        Model::new(config, files)
    }
}

fn tensors(config: &ModelConfig) -> Vec<(String, Vec<usize>)> {
    let (c, f, q, kv) = (config.hidden, config.feed_forward, config.query_width(), config.key_width());
    let mut tensors = vec![
        ("model.embed_tokens.weight".to_owned(), vec![config.vocab, c]),
        ("model.norm.weight".to_owned(), vec![c]),
    ];
    for layer in 0..config.layers {
        for (part, shape) in [
            ("input_layernorm", vec![c]),
            ("self_attn.q_proj", vec![q, c]),
            ("self_attn.k_proj", vec![kv, c]),
            ("self_attn.v_proj", vec![kv, c]),
            ("self_attn.o_proj", vec![c, q]),
            ("post_attention_layernorm", vec![c]),
            ("mlp.gate_proj", vec![f, c]),
            ("mlp.up_proj", vec![f, c]),
            ("mlp.down_proj", vec![c, f]),
        ] {
            tensors.push((format!("model.layers.{layer}.{part}.weight"), shape));
        }
    }
    tensors
}

fn fill_with_ones(bytes: &mut [u8]) {
    for value in bytes.as_chunks_mut().0 {
        *value = brain(1.0);
    }
}

/// Uniform values with the deviation 1/√inputs: what comes out is about as large as what goes in.
fn fill_at_random(bytes: &mut [u8], inputs: usize) {
    let scale = (12.0 / inputs as f32).sqrt();
    let mut state = inputs as u32;
    for value in bytes.as_chunks_mut().0 {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        *value = brain(scale * ((state >> 8) as f32 / (1 << 24) as f32 - 0.5));
    }
}

/// The upper half of a single.
fn brain(value: f32) -> [u8; 2] {
    ((value.to_bits() >> 16) as u16).to_le_bytes()
}
