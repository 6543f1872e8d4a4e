//! The naive reference: one sequence at a time, every row, every logit, in f64, prompt repeated for each.
//! Written after transformers' modeling_llama.py and modeling_bloom.py; shares no code with the engine.

use std::collections::BTreeMap;
use std::path::Path;
use tunesmith_models::{Family, ModelConfig, Positions};
use tunesmith_plan::Sample;
use tunesmith_tensor::WeightFiles;

type Rows = Vec<Vec<f64>>;

/// A dense model in f64.
pub struct Dense {
    config: ModelConfig,
    tensors: BTreeMap<String, Vec<f64>>,
}

impl Dense {
    /// Reads a folder of either family, f32, unsharded names as the families save them.
    ///
    /// # Panics
    /// When the folder is no such model.
    pub fn open(dir: &Path) -> Dense {
        let config = ModelConfig::read(dir).expect("a configuration");
        let files = WeightFiles::open(dir).expect("weights");
        let read = |name: &str| match files.shape(name).expect("a shape").len() {
            1 => files.vector(name).expect("a vector"),
            _ => files.matrix(name).expect("a matrix").view().to_f32(),
        };
        let widen = |name: &str| read(name).into_iter().map(f64::from).collect();
        let tensors = files.names().map(|name| (name.to_string(), widen(name))).collect();
        Dense { config, tensors }
    }

    /// Σ weight · negative log-likelihood over all samples.
    pub fn loss(&self, prompts: &[Vec<f64>], samples: &[Sample]) -> f64 {
        samples.iter().map(|sample| self.sample_loss(&prompts[sample.root], sample)).sum()
    }

    fn sample_loss(&self, prompt: &[f64], sample: &Sample) -> f64 {
        let c = self.config.hidden;
        let table = self.values(&["model.embed_tokens.weight", "transformer.word_embeddings.weight"]);
        let mut rows: Rows = prompt.chunks(c).map(<[f64]>::to_vec).collect();
        rows.extend(sample.ids.iter().map(|&id| table[id as usize * c..][..c].to_vec()));
        let before = prompt.len() / c;
        let hidden = self.hidden(rows);
        let nll = |row: &[f64], id: u32| {
            let logits = self.logits(row);
            let top = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            top + logits.iter().map(|logit| (logit - top).exp()).sum::<f64>().ln() - logits[id as usize]
        };
        let targets = sample.targets.iter();
        targets.map(|target| target.weight * nll(&hidden[before + target.position - 1], target.id)).sum()
    }

    fn values(&self, names: &[&str]) -> &[f64] {
        names.iter().find_map(|name| self.tensors.get(*name)).unwrap_or_else(|| panic!("no tensor {names:?}"))
    }

    fn logits(&self, row: &[f64]) -> Vec<f64> {
        let tied = ["model.embed_tokens.weight", "transformer.word_embeddings.weight"];
        let head = if self.config.tied_head { self.values(&tied) } else { self.values(&["lm_head.weight"]) };
        product(row, head)
    }

    fn linear(&self, name: &str, row: &[f64]) -> Vec<f64> {
        let mut out = product(row, self.values(&[&format!("{name}.weight")]));
        if let Some(bias) = self.tensors.get(&format!("{name}.bias")) {
            out.iter_mut().zip(bias).for_each(|(out, bias)| *out += bias);
        }
        out
    }

    fn norm(&self, name: &str, row: &[f64]) -> Vec<f64> {
        let (n, weight) = (row.len() as f64, self.values(&[&format!("{name}.weight")]));
        let bias = self.tensors.get(&format!("{name}.bias"));
        let mean = if bias.is_some() { row.iter().sum::<f64>() / n } else { 0.0 };
        let variance = row.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / n;
        let inverse = 1.0 / (variance + self.config.norm_epsilon).sqrt();
        let zero = vec![0.0; row.len()];
        let bias = bias.unwrap_or(&zero);
        (0..row.len()).map(|i| (row[i] - mean) * inverse * weight[i] + bias[i]).collect()
    }

    /// The final norm's output for every row.
    fn hidden(&self, mut x: Rows) -> Rows {
        let bloom = self.config.family == Family::Bloom;
        if bloom {
            x = x.iter().map(|row| self.norm("transformer.word_embeddings_layernorm", row)).collect();
        }
        for layer in 0..self.config.layers {
            let at = if bloom { format!("transformer.h.{layer}") } else { format!("model.layers.{layer}") };
            let normed: Rows = x.iter().map(|row| self.norm(&format!("{at}.input_layernorm"), row)).collect();
            let qkv: Vec<_> = normed.iter().enumerate().map(|(t, row)| self.heads(&at, t, row)).collect();
            for (t, row) in x.iter_mut().enumerate() {
                let attended = self.attend(&qkv[..=t]);
                let output = if bloom { "self_attention.dense" } else { "self_attn.o_proj" };
                add(row, &self.linear(&format!("{at}.{output}"), &attended));
                let normed = self.norm(&format!("{at}.post_attention_layernorm"), row);
                add(row, &self.mlp(&at, &normed));
            }
        }
        let last = if bloom { "transformer.ln_f" } else { "model.norm" };
        x.iter().map(|row| self.norm(last, row)).collect()
    }

    fn mlp(&self, at: &str, row: &[f64]) -> Vec<f64> {
        match self.config.family {
            Family::Llama => {
                let up = self.linear(&format!("{at}.mlp.up_proj"), row);
                let gate = self.linear(&format!("{at}.mlp.gate_proj"), row);
                let act: Vec<f64> =
                    gate.iter().zip(up).map(|(gate, up)| gate / (1.0 + (-gate).exp()) * up).collect();
                self.linear(&format!("{at}.mlp.down_proj"), &act)
            }
            Family::Bloom => {
                let up = self.linear(&format!("{at}.mlp.dense_h_to_4h"), row);
                let gelu = |x: &f64| x * 0.5 * (1.0 + (0.797_884_56 * x * (1.0 + 0.044_715 * x * x)).tanh());
                let act: Vec<f64> = up.iter().map(gelu).collect();
                self.linear(&format!("{at}.mlp.dense_4h_to_h"), &act)
            }
        }
    }

    /// Query, key and value of every query head at position t; grouped keys are repeated.
    fn heads(&self, at: &str, t: usize, row: &[f64]) -> [Rows; 3] {
        let (d, group) = (self.config.head_size, self.config.heads / self.config.kv_heads);
        match self.config.positions {
            Positions::Alibi => {
                let fused = self.linear(&format!("{at}.self_attention.query_key_value"), row);
                [0, 1, 2]
                    .map(|which| fused.chunks(3 * d).map(|head| head[which * d..][..d].to_vec()).collect())
            }
            Positions::Rotary { theta } => {
                let heads = |part: &str, repeat: usize, turn: bool| -> Rows {
                    let all = self.linear(&format!("{at}.self_attn.{part}_proj"), row);
                    let each =
                        all.chunks(d).map(|head| if turn { rotated(head, t, theta) } else { head.to_vec() });
                    each.flat_map(|head| std::iter::repeat_n(head, repeat)).collect()
                };
                [heads("q", 1, true), heads("k", group, true), heads("v", group, false)]
            }
        }
    }

    /// Attention of the last of the given positions over all of them.
    fn attend(&self, qkv: &[[Rows; 3]]) -> Vec<f64> {
        let (t, d) = (qkv.len() - 1, self.config.head_size);
        let head_out = |head: usize| -> Vec<f64> {
            let query = &qkv[t][0][head];
            let score = |(position, row): (usize, &[Rows; 3])| {
                let bias = match self.config.positions {
                    Positions::Alibi => alibi_slope(head, self.config.heads) * position as f64,
                    Positions::Rotary { .. } => 0.0,
                };
                dot(query, &row[1][head]) / (d as f64).sqrt() + bias
            };
            let scores: Vec<f64> = qkv.iter().enumerate().map(score).collect();
            let top = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let exps: Vec<f64> = scores.iter().map(|score| (score - top).exp()).collect();
            let sum: f64 = exps.iter().sum();
            (0..d).map(|i| exps.iter().zip(qkv).map(|(e, row)| e / sum * row[2][head][i]).sum()).collect()
        };
        (0..self.config.heads).flat_map(head_out).collect()
    }
}

/// transformers' build_alibi_tensor, for one head.
fn alibi_slope(head: usize, heads: usize) -> f64 {
    let closest = 1 << heads.ilog2();
    if head < closest {
        2f64.powf(-8.0 / closest as f64).powi(head as i32 + 1)
    } else {
        2f64.powf(-4.0 / closest as f64).powi(2 * (head - closest) as i32 + 1)
    }
}

/// rotate_half, with angles in f32 as transformers computes them whatever the model's type.
fn rotated(head: &[f64], position: usize, theta: f64) -> Vec<f64> {
    let half = head.len() / 2;
    let angle = |i: usize| {
        let frequency = 1.0 / theta.powf(f64::from((2 * i) as f32 / head.len() as f32)) as f32;
        f64::from(position as f32 * frequency)
    };
    let first = (0..half).map(|i| head[i] * angle(i).cos() - head[i + half] * angle(i).sin());
    let second = (0..half).map(|i| head[i + half] * angle(i).cos() + head[i] * angle(i).sin());
    first.chain(second).collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn product(row: &[f64], weight: &[f64]) -> Vec<f64> {
    weight.chunks(row.len()).map(|weight| dot(row, weight)).collect()
}

fn add(row: &mut [f64], other: &[f64]) {
    row.iter_mut().zip(other).for_each(|(row, other)| *row += other);
}
