//! What a family calls its tensors.

/// The names of a family's tensors without `.weight` and `.bias`; an empty one stands for a tensor that no model of
/// the family has. Those of blocks follow `{layers}.{index}.`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Names {
    /// What all names but the head's begin with in a model with a head, as in `model.`, and the other beginnings that
    /// files have for it.
    pub prefixes: &'static [&'static str],
    pub embeddings: &'static str,
    pub embedding_norm: &'static str,
    pub positions: &'static str,
    pub layers: &'static str,
    pub attention_norm: &'static str,
    pub attention_out_norm: &'static str,
    pub query_key_value: QueryKeyValue,
    pub query_norm: &'static str,
    pub key_norm: &'static str,
    pub output: &'static str,
    pub mlp_norm: &'static str,
    pub mlp_out_norm: &'static str,
    pub up: Up,
    pub down: &'static str,
    pub final_norm: &'static str,
    pub head: &'static str,
    /// Whether the matrices of blocks are stored as [inputs, outputs] (GPT-2's Conv1D).
    pub transposed: bool,
}

/// See [`Names`].
#[derive(Clone, Copy, Debug)]
pub(crate) enum QueryKeyValue {
    /// Three tensors.
    Separate([&'static str; 3]),
    /// One, in the order that the configuration tells.
    Fused(&'static str),
}

/// The first layers of the feed-forward network.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Up {
    /// The gate, if the configuration has one, and what it gates.
    Separate { gate: &'static str, up: &'static str },
    /// Both in one, gate first.
    Fused(&'static str),
}

impl Names {
    /// Llama's, which most families share.
    pub const LLAMA: Names = Names {
        prefixes: &["model."],
        embeddings: "model.embed_tokens",
        embedding_norm: "",
        positions: "",
        layers: "model.layers",
        attention_norm: "input_layernorm",
        attention_out_norm: "",
        query_key_value: QueryKeyValue::Separate([
            "self_attn.q_proj",
            "self_attn.k_proj",
            "self_attn.v_proj",
        ]),
        query_norm: "self_attn.q_norm",
        key_norm: "self_attn.k_norm",
        output: "self_attn.o_proj",
        mlp_norm: "post_attention_layernorm",
        mlp_out_norm: "",
        up: Up::Separate { gate: "mlp.gate_proj", up: "mlp.up_proj" },
        down: "mlp.down_proj",
        final_norm: "model.norm",
        head: "lm_head",
        transposed: false,
    };
    /// Those of Gemma 2 and 3, with norms around both branches.
    pub const SANDWICH: Names = Names {
        attention_out_norm: "post_attention_layernorm",
        mlp_norm: "pre_feedforward_layernorm",
        mlp_out_norm: "post_feedforward_layernorm",
        ..Names::LLAMA
    };
    /// GPT-2's, but for the feed-forward network.
    pub const GPT2: Names = Names {
        prefixes: &["transformer."],
        embeddings: "transformer.wte",
        positions: "transformer.wpe",
        layers: "transformer.h",
        attention_norm: "ln_1",
        query_key_value: QueryKeyValue::Fused("attn.c_attn"),
        output: "attn.c_proj",
        mlp_norm: "ln_2",
        up: Up::Separate { gate: "", up: "mlp.c_fc" },
        down: "mlp.c_proj",
        final_norm: "transformer.ln_f",
        ..Names::LLAMA
    };
}
