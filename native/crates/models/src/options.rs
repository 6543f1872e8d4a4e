//! The options in which decoder families differ, by the names the field has for them.

/// What the norms of a model do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Norms {
    /// How rows are normalised.
    pub kind: NormRule,
    /// What stands for the weight.
    pub weight: NormWeight,
    /// ε of all norms.
    pub epsilon: f64,
    /// Whether branches begin with a norm.
    pub before: bool,
    /// Whether they end with one.
    pub after: bool,
}

/// How a row is normalised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NormRule {
    /// By its root mean square.
    Rms,
    /// By mean and deviation.
    Layer {
        /// Whether a bias is added.
        bias: bool,
    },
}

/// What a normalised row is multiplied by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NormWeight {
    /// The stored weight.
    Plain,
    /// One more than it (Gemma, Nemotron).
    PlusOne,
    /// Nothing; none is stored (OLMo).
    Absent,
}

impl Norms {
    /// RMSNorm in front of each branch, as in Llama.
    pub fn rms(epsilon: f64) -> Norms {
        Norms { kind: NormRule::Rms, weight: NormWeight::Plain, epsilon, before: true, after: false }
    }

    /// LayerNorm in front of each branch, as in GPT-2.
    pub fn layer(epsilon: f64, bias: bool) -> Norms {
        Norms { kind: NormRule::Layer { bias }, ..Norms::rms(epsilon) }
    }
}

/// Branches that read the same input: x + attention(norm x) + mlp(norm x).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parallel {
    /// Behind the same norm.
    SharedNorm,
    /// Each behind a norm of its own.
    OwnNorm,
}

/// What the norm of queries and keys, in front of the rotation, goes over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryKeyNorm {
    /// Each head by itself, with one weight [D] for all.
    Heads {
        /// Whether a LayerNorm adds a bias.
        bias: bool,
    },
    /// Each head by itself, with a weight of its own.
    OwnHeads,
    /// All heads of a row together.
    Row,
}

/// Which linear layers have a bias.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Biases {
    /// Queries, keys and values.
    pub query_key_value: bool,
    /// Attention's output.
    pub output: bool,
    /// The feed-forward network.
    pub feed_forward: bool,
    /// The head.
    pub head: bool,
}

impl Biases {
    /// In attention, its output included.
    pub fn attention(there: bool) -> Biases {
        Biases { query_key_value: there, output: there, ..Biases::default() }
    }

    /// In every layer of the blocks.
    pub fn in_blocks(there: bool) -> Biases {
        Biases { query_key_value: there, output: there, feed_forward: there, head: false }
    }
}

/// In what one layer's attention differs from another's.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LayerAttention {
    /// How queries and keys turn, if they do.
    pub rotation: Option<Rotation>,
    /// How many keys a query sees at most.
    pub window: Option<usize>,
    /// What scores are multiplied by, where it is not 1/√D.
    pub scale: Option<f64>,
}

/// Which of the model's rotations a layer takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rotation {
    /// For queries.
    pub queries: usize,
    /// For keys; nearly always the same.
    pub keys: usize,
}

impl Rotation {
    /// The same for both.
    pub fn both(index: usize) -> Option<Rotation> {
        Some(Rotation { queries: index, keys: index })
    }
}

/// How queries, keys and values stand in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProjectionOrder {
    /// Three tensors, or one in three blocks.
    Blocks,
    /// One, [KV, H/KV + 2, D]: head by head.
    Heads,
}
