//! Tiny models that are nasty on purpose: sharp attention, head counts that are no power of two, wide groups
//! of query heads, widths that fill no vector.

use crate::Random;
use serde_json::{Value, json};
use std::fs;
use tempfile::TempDir;
use tunesmith_models::Model;
use tunesmith_tensor::safetensors::to_bytes;

/// A model in a folder of its own.
pub struct TinyModel {
    /// What is nasty about it.
    pub name: &'static str,
    /// The model, opened.
    pub model: Model,
    /// The folder.
    pub folder: TempDir,
}

/// Both families; weights follow from `seed`.
pub fn tiny_models(seed: u64) -> Vec<TinyModel> {
    let random = &mut Random::new(seed);
    let models = [
        ("llama, six heads on two", llama(random, [30, 3, 6, 2, 10, 37, 61], false)),
        ("llama, tied, one key head, two layers", llama(random, [24, 2, 3, 1, 8, 20, 53], true)),
        ("llama, a single layer", llama(random, [20, 1, 2, 2, 10, 33, 47], false)),
        ("bloom, six heads", bloom(random, [30, 3, 6, 59])),
        ("bloom, twelve heads, two layers", bloom(random, [36, 2, 12, 47])),
    ];
    models.map(|(name, (config, tensors))| write(name, &config, &tensors)).into()
}

type Tensors = Vec<(String, Vec<usize>, Vec<f32>)>;

fn write(name: &'static str, config: &Value, tensors: &Tensors) -> TinyModel {
    let folder = tempfile::tempdir().expect("a folder");
    let tensors: Vec<_> =
        tensors.iter().map(|(name, shape, values)| (&name[..], &shape[..], &values[..])).collect();
    fs::write(folder.path().join("config.json"), config.to_string()).expect("writing the configuration");
    let bytes = to_bytes(&tensors, &[("format", "pt")]);
    fs::write(folder.path().join("model.safetensors"), bytes).expect("writing the weights");
    let model = Model::open(folder.path()).expect("opening the tiny model");
    TinyModel { name, model, folder }
}

/// Weights with a deviation that keeps activations near one; queries and keys larger, for sharp attention.
fn tensor(random: &mut Random, name: String, shape: &[usize], gain: f64) -> (String, Vec<usize>, Vec<f32>) {
    let fan_in = *shape.last().expect("a dimension") as f64;
    (name, shape.to_vec(), random.normal(shape.iter().product(), gain / fan_in.sqrt()))
}

fn norm(random: &mut Random, name: &str, c: usize) -> (String, Vec<usize>, Vec<f32>) {
    let values = random.normal(c, 0.3).into_iter().map(|value| value + 1.0).collect();
    (format!("{name}.weight"), vec![c], values)
}

fn llama(
    random: &mut Random,
    [c, layers, heads, kv_heads, d, f, v]: [usize; 7],
    tied: bool,
) -> (Value, Tensors) {
    let config = json!({
        "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": c, "intermediate_size": f,
        "num_hidden_layers": layers, "num_attention_heads": heads, "num_key_value_heads": kv_heads, "head_dim": d,
        "vocab_size": v, "rms_norm_eps": 1e-5, "rope_theta": 10000.0, "max_position_embeddings": 4096,
        "tie_word_embeddings": tied, "eos_token_id": 1, "bos_token_id": 0,
    });
    let mut tensors = vec![tensor(random, "model.embed_tokens.weight".into(), &[v, c], 3.0)];
    for layer in 0..layers {
        let at = format!("model.layers.{layer}");
        tensors.push(norm(random, &format!("{at}.input_layernorm"), c));
        tensors.push(norm(random, &format!("{at}.post_attention_layernorm"), c));
        for (part, rows, cols, gain) in [
            ("self_attn.q_proj", heads * d, c, 2.5),
            ("self_attn.k_proj", kv_heads * d, c, 2.5),
            ("self_attn.v_proj", kv_heads * d, c, 1.0),
            ("self_attn.o_proj", c, heads * d, 1.0),
            ("mlp.gate_proj", f, c, 1.5),
            ("mlp.up_proj", f, c, 1.0),
            ("mlp.down_proj", c, f, 1.0),
        ] {
            tensors.push(tensor(random, format!("{at}.{part}.weight"), &[rows, cols], gain));
        }
    }
    tensors.push(norm(random, "model.norm", c));
    if !tied {
        tensors.push(tensor(random, "lm_head.weight".into(), &[v, c], 2.0));
    }
    (config, tensors)
}

fn bloom(random: &mut Random, [c, layers, heads, v]: [usize; 4]) -> (Value, Tensors) {
    let config = json!({
        "architectures": ["BloomForCausalLM"], "model_type": "bloom", "hidden_size": c, "n_layer": layers,
        "n_head": heads, "vocab_size": v, "layer_norm_epsilon": 1e-5, "eos_token_id": 1, "bos_token_id": 0,
    });
    let mut tensors = vec![tensor(random, "transformer.word_embeddings.weight".into(), &[v, c], 3.0)];
    let bias = |random: &mut Random, name: String, n: usize| {
        (format!("{name}.bias"), vec![n], random.normal(n, 0.2))
    };
    let mut norms = vec!["word_embeddings_layernorm".to_string(), "ln_f".to_string()];
    for layer in 0..layers {
        norms.extend([format!("h.{layer}.input_layernorm"), format!("h.{layer}.post_attention_layernorm")]);
        for (part, rows, cols, gain) in [
            ("self_attention.query_key_value", 3 * c, c, 1.8),
            ("self_attention.dense", c, c, 1.0),
            ("mlp.dense_h_to_4h", 4 * c, c, 1.5),
            ("mlp.dense_4h_to_h", c, 4 * c, 1.0),
        ] {
            let name = format!("transformer.h.{layer}.{part}");
            tensors.push(bias(random, name.clone(), rows));
            tensors.push(tensor(random, format!("{name}.weight"), &[rows, cols], gain));
        }
    }
    for name in norms {
        let name = format!("transformer.{name}");
        tensors.push(norm(random, &name, c));
        tensors.push(bias(random, name, c));
    }
    (config, tensors)
}
