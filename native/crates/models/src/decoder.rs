//! A decoder's weights from the tensors that a configuration and a family's names call for.

use crate::config::{
    LayerAttention, ModelConfig, NormRule, NormWeight, Norms, ProjectionOrder, QueryKeyNorm,
};
use crate::names::{Names, QueryKeyValue, Up};
use crate::weights::{Block, Decoder, Loader};
use crate::{ModelError, Parallel};
use std::ops::Range;
use tunesmith_ops::{AttentionShape, Head, Linear, Mlp, Norm, NormKind, Projection};

/// Reads tensors by the names of one family.
pub(crate) struct Reader<'a> {
    pub config: &'a ModelConfig,
    pub names: Names,
    pub loader: &'a Loader<'a>,
}

impl Reader<'_> {
    /// The whole decoder.
    ///
    /// # Errors
    /// Tensors that are missing or of another shape.
    pub fn decoder(&self) -> Result<Decoder, ModelError> {
        let Reader { config, names, loader } = self;
        let c = config.hidden;
        let (embeddings, head) = loader.tables(names.embeddings, names.head, config)?;
        let positions = |offset: usize| {
            let rows = config.max_positions.unwrap_or_default() + offset;
            loader.matrix(&format!("{}.weight", names.positions), rows, c)
        };
        let embedding_norm = || self.norm(names.embedding_norm.to_string(), 1, c, config.norms);
        let blocks = config
            .attention
            .iter()
            .enumerate()
            .map(|(layer, attention)| self.block(&format!("{}.{layer}", names.layers), attention));
        Ok(Decoder {
            embedding_norm: config.embedding_norm.then(embedding_norm).transpose()?,
            positions: config.learned_positions.map(positions).transpose()?,
            blocks: blocks.collect::<Result<_, _>>()?,
            final_norm: self.norm(names.final_norm.to_string(), 1, c, config.norms)?,
            embeddings,
            head: Head {
                weight: head,
                bias: self.bias(names.head, config.vocab, config.biases.head)?,
                scale: config.logit_scale,
                soft_cap: config.logit_soft_cap,
            },
        })
    }

    fn block(&self, at: &str, attention: &LayerAttention) -> Result<Block, ModelError> {
        let Reader { config, names, .. } = self;
        let (c, f, biases) = (config.hidden, config.feed_forward, config.biases);
        let norm = |name: &str, there: bool| -> Result<Option<Norm>, ModelError> {
            there.then(|| self.norm(format!("{at}.{name}"), 1, c, config.norms)).transpose()
        };
        let query_key_norm = |name: &str, heads: usize| -> Result<Option<Norm>, ModelError> {
            config
                .query_key_norm
                .map(|over| self.query_key_norm(&format!("{at}.{name}"), heads, over))
                .transpose()
        };
        let linear = |name: &str, rows, cols, bias| self.linear(&format!("{at}.{name}"), rows, cols, bias);
        let mlp = || -> Result<Mlp, ModelError> {
            let (gate, up) = match names.up {
                Up::Separate { gate, up } => {
                    let gate = || linear(gate, f, c, biases.feed_forward);
                    (config.gated.then(gate).transpose()?, linear(up, f, c, biases.feed_forward)?)
                }
                Up::Fused(name) => {
                    let both = linear(name, 2 * f, c, biases.feed_forward)?;
                    (Some(part(&both, 0..f)), part(&both, f..2 * f))
                }
            };
            let down = linear(names.down, c, f, biases.feed_forward)?;
            Ok(Mlp { gate, up, down, activation: config.activation })
        };
        let sinks = || {
            let vector = || self.loader.vector(&format!("{at}.self_attn.sinks"), config.heads);
            config.sinks.then(vector).transpose()
        };
        let Norms { before, after, .. } = config.norms;
        Ok(Block {
            attention: AttentionShape { sinks: sinks()?, ..config.attention_shape(attention) },
            rotation: attention.rotation,
            attention_norm: norm(names.attention_norm, before)?,
            projection: self.projection(at)?,
            query_norm: query_key_norm(names.query_norm, config.heads)?,
            key_norm: query_key_norm(names.key_norm, config.kv_heads)?,
            output: linear(names.output, c, config.query_width(), biases.output)?,
            attention_out_norm: norm(names.attention_out_norm, after)?,
            mlp_norm: norm(names.mlp_norm, before && config.parallel != Some(Parallel::SharedNorm))?,
            mlp: mlp()?,
            mlp_out_norm: norm(names.mlp_out_norm, after)?,
        })
    }

    fn projection(&self, at: &str) -> Result<Projection, ModelError> {
        let Reader { config, names, .. } = self;
        let (c, q, k, bias) =
            (config.hidden, config.query_width(), config.key_width(), config.biases.query_key_value);
        let linear = |name: &str, rows| self.linear(&format!("{at}.{name}"), rows, c, bias);
        Ok(match (names.query_key_value, config.projection) {
            (QueryKeyValue::Separate([query, key, value]), _) => Projection::Separate {
                query: linear(query, q)?,
                key: linear(key, k)?,
                value: linear(value, k)?,
            },
            (QueryKeyValue::Fused(name), ProjectionOrder::Blocks) => {
                let all = linear(name, q + 2 * k)?;
                Projection::Separate {
                    query: part(&all, 0..q),
                    key: part(&all, q..q + k),
                    value: part(&all, q + k..q + 2 * k),
                }
            }
            (QueryKeyValue::Fused(name), ProjectionOrder::Heads) => Projection::Interleaved {
                fused: linear(name, q + 2 * k)?,
                kv_heads: config.kv_heads,
                group: config.group(),
            },
        })
    }

    fn query_key_norm(&self, name: &str, heads: usize, over: QueryKeyNorm) -> Result<Norm, ModelError> {
        let d = self.config.head_size;
        let norms = self.config.norms;
        let biased = |bias: bool| match norms.kind {
            NormRule::Rms => norms,
            NormRule::Layer { .. } => Norms { kind: NormRule::Layer { bias }, ..norms },
        };
        match over {
            QueryKeyNorm::Heads { bias } => self.norm(name.to_string(), 1, d, biased(bias)),
            QueryKeyNorm::OwnHeads => self.norm(name.to_string(), heads, d, biased(false)),
            QueryKeyNorm::Row => self.norm(name.to_string(), 1, heads * d, norms),
        }
    }

    /// A norm over `width` values with `groups` weights, stored as [groups, width], as a vector, or one by one.
    fn norm(&self, name: String, groups: usize, width: usize, norms: Norms) -> Result<Norm, ModelError> {
        let vector = |part: &str| -> Result<Vec<f32>, ModelError> {
            if groups == 1 {
                return self.loader.vector(&format!("{name}.{part}"), width);
            }
            if self.loader.has(&format!("{name}.norms.0.{part}"))? {
                let each = |group| self.loader.vector(&format!("{name}.norms.{group}.{part}"), width);
                return (0..groups).map(each).collect::<Result<Vec<_>, _>>().map(|all| all.concat());
            }
            Ok(self.loader.matrix(&format!("{name}.{part}"), groups, width)?.view().to_f32())
        };
        let weight = match norms.weight {
            NormWeight::Plain => vector("weight")?,
            NormWeight::PlusOne => vector("weight")?.into_iter().map(|weight| 1.0 + weight).collect(),
            NormWeight::Absent => vec![1.0; groups * width],
        };
        let kind = match norms.kind {
            NormRule::Rms => NormKind::Rms,
            NormRule::Layer { bias: true } => NormKind::Layer { bias: vector("bias")? },
            NormRule::Layer { bias: false } => NormKind::Layer { bias: vec![0.0; groups * width] },
        };
        Ok(Norm { kind, weight, epsilon: norms.epsilon, groups })
    }

    fn linear(&self, name: &str, rows: usize, cols: usize, bias: bool) -> Result<Linear, ModelError> {
        let weight = format!("{name}.weight");
        let weight = match self.names.transposed {
            true => self.loader.matrix(&weight, cols, rows)?.transposed(),
            false => self.loader.matrix(&weight, rows, cols)?,
        };
        Ok(Linear { weight, bias: self.bias(name, rows, bias)? })
    }

    fn bias(&self, name: &str, rows: usize, there: bool) -> Result<Option<Vec<f32>>, ModelError> {
        there.then(|| self.loader.vector(&format!("{name}.bias"), rows)).transpose()
    }
}

/// Some outputs of a layer as a layer of their own; shares the weight's bytes.
fn part(linear: &Linear, rows: Range<usize>) -> Linear {
    let bias = linear.bias.as_ref().map(|bias| bias[rows.clone()].to_vec());
    Linear { weight: linear.weight.rows_slice(rows), bias }
}
