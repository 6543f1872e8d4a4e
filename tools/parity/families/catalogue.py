"""The families' tiny models: what their config.json says, and what is nasty about each."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..tokenizer import BEGIN_ID, END_ID, PAD_ID

TOKENS = {"bos_token_id": BEGIN_ID, "eos_token_id": END_ID, "pad_token_id": PAD_ID}

# Seeds whose models are fit where 1 is not: float32's errors are small, greedy tokens are apart and many.
SEEDS = {
    "llama-default": 3,
    "llama-linear": 4,
    "llama-dynamic": 3,
    "llama-dynamic-beyond": 5,
    "llama-yarn": 3,
    "llama-yarn-mscale": 2,
    "llama-yarn-factor": 4,
    "llama-llama3": 2,
    "llama-longrope": 4,
    "llama-longrope-ratio": 4,
    "llama-proportional": 2,
    "qwen3": 3,
    "olmo2": 2,
    "phi3-window": 2,
    "gemma": 2,
    "gemma2": 2,
    "ministral3": 3,
    "olmo3": 2,
    "exaone4": 4,
    "helium": 3,
    "seed-oss": 3,
    "granite-4-dense-nope": 2,
    "gemma3-multimodal": 3,
    "phi-qk-norm": 2,
    "cohere-qk-norm": 5,
    "nemotron": 3,
    "jais2": 3,
    "falcon-7b": 2,
    "gpt-bigcode-mha": 2,
}


@dataclass(frozen=True)
class FamilyModel:
    """One golden's base model.

    `options` maps what is nasty to a change of config.json that takes it away, so that the logits must change; None where no
    change of the config alone can. `context`: the length at which rotary frequencies change, for the two kinds that look at it.
    `sharpness` scales queries and keys, or their norms' weights.
    """

    name: str
    config: dict
    options: Mapping[str, dict | None]
    sharpness: float = 1.8
    num_virtual_tokens: int = 5
    context: int | None = None

    @property
    def seed(self) -> int:
        return SEEDS.get(self.name, 1)


def options(*names: str, **changes: dict) -> dict[str, dict | None]:
    """Options without a change first; keywords name one key each, `_` for a space."""
    return dict.fromkeys(names) | {name.replace("_", " "): change for name, change in changes.items()}


SMALL = {
    "vocab_size": 61, "hidden_size": 24, "intermediate_size": 31, "num_hidden_layers": 2, "num_attention_heads": 6,
    "num_key_value_heads": 2, "max_position_embeddings": 512, "rope_theta": 100.0, **TOKENS,
}  # fmt: skip
RMS = {**SMALL, "hidden_act": "silu", "rms_norm_eps": 1e-5}
THREE_LAYERS = {**RMS, "num_hidden_layers": 3, "intermediate_size": 23}
WIDE = {**SMALL, "hidden_size": 48, "intermediate_size": 23}
TWELVE_HEADS = {"num_attention_heads": 12, "num_key_value_heads": 4}
WINDOW = {"sliding_window": 9}
SIDES = {"layer_types": ["sliding_attention", "full_attention", "sliding_attention"], **WINDOW}
MIDDLE = {"layer_types": ["full_attention", "sliding_attention", "full_attention"], **WINDOW}
ALL_FULL = {"layer_types": ["full_attention"] * 3}
LLAMA_3 = {
    "rope_type": "llama3", "factor": 8.0, "original_max_position_embeddings": 48, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
}  # fmt: skip
GRANITE = {
    **RMS, "embedding_multiplier": 3.0, "residual_multiplier": 0.6, "attention_multiplier": 0.9, "logits_scaling": 0.7,
    "tie_word_embeddings": True,
}  # fmt: skip
MULTIPLIERS = {
    "embedding multiplier": {"embedding_multiplier": 1.0}, "residual multiplier": {"residual_multiplier": 1.0},
    "attention multiplier": {"attention_multiplier": 0.5}, "logit multiplier": {"logits_scaling": 1.0},
}  # fmt: skip
GRANITE_4 = {
    **GRANITE, "architectures": ["GraniteMoeHybridForCausalLM"], "model_type": "granitemoehybrid", "num_local_experts": 0,
    "num_experts_per_tok": 0, "shared_intermediate_size": 31, "mamba_n_heads": 6, "mamba_d_head": 8, "mamba_d_state": 8,
}  # fmt: skip
GEMMA = {**SMALL, "head_dim": 10, "rms_norm_eps": 1e-6, "attention_bias": False}
GEMMA_2 = {
    **GEMMA, "hidden_activation": "gelu_pytorch_tanh", "query_pre_attn_scalar": 7, "attn_logit_softcapping": 2.0,
    "final_logit_softcapping": 1.5, **WINDOW,
}  # fmt: skip
GEMMA_3 = {
    **GEMMA, "model_type": "gemma3_text", "num_hidden_layers": 3, "intermediate_size": 23, "head_dim": 8, "rope_theta": 1000.0,
    "hidden_activation": "gelu_pytorch_tanh", "query_pre_attn_scalar": 7, "rope_local_base_freq": 50.0, **WINDOW,
}  # fmt: skip
GEMMA_OPTIONS = ("RMSNorm + 1", "scaled embedding, unscaled prompt", "head size apart from hidden / heads", "tied")
GEMMA_2_OPTIONS = {
    "query_pre_attn_scalar": {"query_pre_attn_scalar": 10}, "attention cap": {"attn_logit_softcapping": None},
    "logit cap": {"final_logit_softcapping": None}, "window in even layers": {"layer_types": ["full_attention"] * 2},
    **options(*GEMMA_OPTIONS),
}  # fmt: skip
FALCON = {
    **TOKENS, "architectures": ["FalconForCausalLM"], "model_type": "falcon", "vocab_size": 61, "hidden_size": 24,
    "ffn_hidden_size": 31, "num_hidden_layers": 2, "num_attention_heads": 6, "layer_norm_epsilon": 1e-5,
    "max_position_embeddings": 512, "rope_theta": 100.0, "hidden_dropout": 0.0, "attention_dropout": 0.0, "alibi": False,
    "bias": False, "multi_query": True, "new_decoder_architecture": False, "parallel_attn": True,
}  # fmt: skip
FALCON_40B = {**FALCON, "new_decoder_architecture": True, "num_kv_heads": 2}
NEOX = {
    **TOKENS, "architectures": ["GPTNeoXForCausalLM"], "model_type": "gpt_neox", "vocab_size": 61, "hidden_size": 36,
    "intermediate_size": 31, "num_hidden_layers": 2, "num_attention_heads": 6, "hidden_act": "gelu",
    "max_position_embeddings": 512, "rotary_emb_base": 100, "rotary_pct": 0.67, "layer_norm_eps": 1e-5,
}  # fmt: skip
GPT = {**TOKENS, "vocab_size": 61, "n_embd": 24, "n_layer": 2, "n_head": 6, "n_inner": 31, "n_positions": 96}
GPT_2 = {
    **GPT, "architectures": ["GPT2LMHeadModel"], "model_type": "gpt2", "activation_function": "gelu_new",
    "layer_norm_epsilon": 1e-5, "attn_pdrop": 0.0, "embd_pdrop": 0.0, "resid_pdrop": 0.0,
}  # fmt: skip
BIG_CODE = {
    **GPT_2, "architectures": ["GPTBigCodeForCausalLM"], "model_type": "gpt_bigcode", "activation_function": "gelu_pytorch_tanh",
}  # fmt: skip
OPT = {
    **TOKENS, "architectures": ["OPTForCausalLM"], "model_type": "opt", "vocab_size": 61, "hidden_size": 24, "ffn_dim": 31,
    "num_hidden_layers": 2, "num_attention_heads": 6, "max_position_embeddings": 96, "activation_function": "relu",
    "dropout": 0.0, "attention_dropout": 0.0, "do_layer_norm_before": True, "word_embed_proj_dim": 24,
}  # fmt: skip
MPT = {
    **TOKENS, "architectures": ["MptForCausalLM"], "model_type": "mpt", "vocab_size": 61, "d_model": 24, "n_heads": 6,
    "n_layers": 2, "max_seq_len": 96, "expansion_ratio": 1, "no_bias": True, "learned_pos_emb": True, "layer_norm_epsilon": 1e-5,
}  # fmt: skip


def llama(name: str, options: dict, **more) -> FamilyModel:
    """A Llama whose positions are scaled; `more` are keys of its config, or of FamilyModel."""
    own = {key: more.pop(key) for key in ("context",) if key in more}
    config = {key: value for key, value in RMS.items() if key != "rope_theta"}
    config = {"architectures": ["LlamaForCausalLM"], "model_type": "llama", **config, "head_dim": 8, "tie_word_embeddings": False}
    return FamilyModel(f"llama-{name}", {**config, **more}, options, **own)


def family(name: str, architecture: str, config: dict, options: dict, **own) -> FamilyModel:
    """A model whose config names its architecture first."""
    return FamilyModel(name, {"architectures": [architecture], **config}, options, **own)


def unscaled(key: str) -> dict:
    """Takes a scaling away."""
    return {"rope_theta": 100.0, key: None, **({"rope_scaling": None} if key == "rope_parameters" else {})}


INSIDE, OUTSIDE = unscaled("rope_parameters"), {"rope_scaling": None}

MODELS = [
    FamilyModel(
        "llama-biases", {
            **RMS, "architectures": ["LlamaForCausalLM"], "model_type": "llama", "vocab_size": 67, "intermediate_size": 29,
            **TWELVE_HEADS, "head_dim": 6, "hidden_act": "gelu", "attention_bias": True, "mlp_bias": True,
            "rms_norm_eps": 1e-6, "rope_theta": 500.0, "tie_word_embeddings": True,
        },
        options(
            "tied", erf_gelu_gate={"hidden_act": "gelu_new"}, attention_bias={"attention_bias": False}, mlp_bias={"mlp_bias": False},
        ) | {"rope_theta": {"rope_theta": 100.0}}, num_virtual_tokens=7,
    ),
    llama("default", {"rope_parameters": {"rope_parameters": {"rope_theta": 200.0, "rope_type": "default"}}}, rope_parameters={"rope_theta": 100.0, "rope_type": "default"}),
    llama("linear", {"rope linear": OUTSIDE, "rope_scaling": None}, rope_theta=100.0, rope_scaling={"type": "linear", "factor": 3.0}),
    llama("dynamic", {"rope dynamic within its context": None, "rope_scaling": None}, rope_theta=100.0, rope_scaling={"type": "dynamic", "factor": 2.0}, context=512),
    llama(
        "dynamic-beyond", {"rope dynamic": INSIDE, "rope_parameters": None}, max_position_embeddings=24,
        rope_parameters={"rope_theta": 100.0, "rope_type": "dynamic", "factor": 2.0}, context=24,
    ),
    llama(
        "yarn", {"rope yarn": OUTSIDE, "rope_scaling": None}, rope_theta=100.0,
        rope_scaling={"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32, "beta_fast": 8.0, "beta_slow": 1.0},
    ),
    llama(
        "yarn-mscale", {"rope yarn": INSIDE, **options("rope_parameters", "mscale", "mscale_all_dim", "truncate")},
        rope_parameters={
            "rope_theta": 100.0, "rope_type": "yarn", "factor": 5.0, "original_max_position_embeddings": 24, "beta_fast": 4.0,
            "beta_slow": 0.5, "mscale": 0.8, "mscale_all_dim": 0.5, "truncate": False,
        },
    ),
    llama(
        "yarn-factor", {"rope yarn": INSIDE, **options("rope_parameters", "attention_factor")},
        rope_parameters={
            "rope_theta": 100.0, "rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 32, "attention_factor": 1.4,
        },
    ),
    llama(
        "llama3", {"rope llama3": OUTSIDE, "rope_scaling": None}, rope_theta=100.0,
        rope_scaling={
            "factor": 8.0, "high_freq_factor": 4.0, "low_freq_factor": 1.0, "original_max_position_embeddings": 48, "rope_type": "llama3",
        },
    ),
    llama(
        "longrope", {"rope longrope": INSIDE, "rope_parameters": None}, context=24,
        rope_parameters={
            "rope_theta": 100.0, "rope_type": "longrope", "short_factor": [1.0, 1.1, 1.3, 1.7], "long_factor": [1.2, 2.5, 4.0, 7.5],
            "factor": 4.0, "original_max_position_embeddings": 24,
        },
    ),
    llama(
        "longrope-ratio", {
            "rope longrope": OUTSIDE, "rope_scaling": None, "original_max_position_embeddings outside": {"original_max_position_embeddings": 80},
        }, context=24, max_position_embeddings=96, rope_theta=100.0, original_max_position_embeddings=24,
        rope_scaling={"type": "longrope", "short_factor": [1.0, 1.1, 1.3, 1.7], "long_factor": [1.2, 2.5, 4.0, 7.5]},
    ),
    llama(
        "proportional", {
            "rope proportional": INSIDE, "rope_parameters": None,
            "pairs that do not turn": {"rope_parameters": {"rope_theta": 100.0, "rope_type": "proportional", "factor": 2.0}},
        },
        rope_parameters={"rope_theta": 100.0, "rope_type": "proportional", "partial_rotary_factor": 0.5, "factor": 2.0},
    ),
    family(
        "mistral", "MistralForCausalLM",
        {**RMS, "model_type": "mistral", "vocab_size": 67, "intermediate_size": 29, **TWELVE_HEADS, "head_dim": 6, **WINDOW},
        options("head size apart from hidden / heads", window={"sliding_window": None}), num_virtual_tokens=3,
    ),
    family(
        "ministral", "MinistralForCausalLM", {**THREE_LAYERS, "model_type": "ministral", **SIDES, "head_dim": 8},
        options(windows_per_layer=ALL_FULL, their_order=MIDDLE),
    ),
    family(
        "ministral3", "Ministral3ForCausalLM", {
            **RMS, "model_type": "ministral3", "head_dim": 8, "sliding_window": None, "rope_parameters": {
                "type": "yarn", "rope_theta": 100.0, "factor": 4.0, "original_max_position_embeddings": 24,
                "max_position_embeddings": 512, "beta_fast": 8.0, "beta_slow": 1.0, "mscale_all_dim": 1.0, "mscale": 1.0,
                "llama_4_scaling_beta": 0.4,
            },
        }, options("queries scaled by position", "rope yarn"),
    ),
    family(
        "qwen2", "Qwen2ForCausalLM", {
            **THREE_LAYERS, "model_type": "qwen2", "use_sliding_window": True, **WINDOW, "max_window_layers": 1,
            "tie_word_embeddings": True,
        },
        {
            "window in later layers": {"use_sliding_window": False}, "max_window_layers": {"max_window_layers": 2},
            **options("query, key and value bias", "tied"),
        },
    ),
    family(
        "qwen3", "Qwen3ForCausalLM", {
            **RMS, "model_type": "qwen3", "intermediate_size": 29, **TWELVE_HEADS, "head_dim": 6, "attention_bias": True,
            "use_sliding_window": False, "sliding_window": None, "max_window_layers": 2, "tie_word_embeddings": False,
        }, options("query and key norm per head", attention_bias={"attention_bias": False}), num_virtual_tokens=7,
    ),
    family(
        "smollm3", "SmolLM3ForCausalLM", {
            **THREE_LAYERS, "model_type": "smollm3", "no_rope_layers": [1, 0, 1], "use_sliding_window": True, **MIDDLE,
            "attention_bias": True, "mlp_bias": True, "tie_word_embeddings": True,
        },
        {
            "layers without rope": {"no_rope_layers": [1, 1, 1]}, "windows per layer": ALL_FULL,
            "attention bias": {"attention_bias": False}, "mlp bias": {"mlp_bias": False}, "tied": None,
        },
    ),
    family(
        "olmo", "OlmoForCausalLM",
        {**{key: value for key, value in RMS.items() if key != "rms_norm_eps"}, "model_type": "olmo", "num_key_value_heads": 6, "attention_bias": False},
        options("LayerNorm without weight and bias"),
    ),
    family(
        "olmo2", "Olmo2ForCausalLM", {**RMS, "model_type": "olmo2"},
        options("norms after only", "query and key norm over all heads"),
    ),
    family(
        "olmo3", "Olmo3ForCausalLM", {
            **THREE_LAYERS, "model_type": "olmo3", **SIDES, "rope_scaling": {
                "rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 24, "attention_factor": 1.2,
                "beta_fast": 32.0, "beta_slow": 1.0,
            },
        },
        {
            "windows per layer": ALL_FULL, "rope yarn in full layers only": {"rope_scaling": None},
            **options("rope_theta per kind of layer", "norms after only", "query and key norm over all heads"),
        }, sharpness=1.4,
    ),
    family(
        "phi3-window", "Phi3ForCausalLM", {
            **RMS, "model_type": "phi3", **TWELVE_HEADS, **WINDOW, "original_max_position_embeddings": 512, "tie_word_embeddings": True,
        }, options("fused qkv", "fused gate-up", "tied", window={"sliding_window": None}),
    ),
    family(
        "phi3-longrope", "Phi3ForCausalLM", {
            **WIDE, "model_type": "phi3", "hidden_act": "silu", "max_position_embeddings": 96, "rms_norm_eps": 1e-5,
            "partial_rotary_factor": 0.75, "original_max_position_embeddings": 24, "sliding_window": None,
            "rope_scaling": {"type": "longrope", "short_factor": [1.0, 1.2, 1.5], "long_factor": [1.5, 3.0, 6.0]},
        },
        {
            "rope longrope": OUTSIDE, "partial rotary": {"partial_rotary_factor": 0.5, "rope_scaling": None},
            **options("fused qkv", "fused gate-up"),
        }, context=24,
    ),
    family(
        "glm", "GlmForCausalLM", {**RMS, "model_type": "glm", "head_dim": 8, "partial_rotary_factor": 0.5, "attention_bias": True},
        options("interleaved rotary", "query, key and value bias", "fused gate-up", partial_rotary={"partial_rotary_factor": 1.0}),
    ),
    family(
        "glm4", "Glm4ForCausalLM", {**RMS, "model_type": "glm4", "head_dim": 8, "partial_rotary_factor": 0.5, "attention_bias": True},
        options(
            "interleaved rotary", "norms before and after", "query, key and value bias", "fused gate-up",
            partial_rotary={"partial_rotary_factor": 1.0},
        ),
    ),
    family(
        "exaone4", "Exaone4ForCausalLM",
        {**THREE_LAYERS, "model_type": "exaone4", **WINDOW, "sliding_window_pattern": 2, "head_dim": 8},
        options("norms after only", "query and key norm per head", "no rope in full layers", windows_by_a_pattern={"sliding_window_pattern": 3}),
    ),
    family(
        "helium", "HeliumForCausalLM", {**RMS, "model_type": "helium", "rms_norm_eps": 1e-8, "head_dim": 4},
        options("interleaved rotary"), sharpness=1.4,
    ),
    family(
        "seed-oss", "SeedOssForCausalLM", {
            **RMS, "model_type": "seed_oss", "head_dim": 8, "attention_bias": True, "attention_out_bias": False, "residual_dropout": 0.1,
        }, {"query, key and value bias": {"attention_bias": False}},
    ),
    family(
        "arcee", "ArceeForCausalLM", {**RMS, "model_type": "arcee", "hidden_act": "relu2", "head_dim": 8},
        {"relu²": {"hidden_act": "relu"}, "feed-forward without gate, RMSNorm": None},
    ),
    family(
        "cwm", "CwmForCausalLM", {**THREE_LAYERS, "model_type": "cwm", "head_dim": 8, **MIDDLE, "rope_scaling": LLAMA_3},
        {"windows per layer": ALL_FULL, "rope llama3": {"rope_scaling": {**LLAMA_3, "factor": 2.0}}},
    ),
    family(
        "ernie4-5", "Ernie4_5ForCausalLM",
        {**RMS, "model_type": "ernie4_5", "head_dim": 8, "use_bias": True, "tie_word_embeddings": True},
        {"interleaved rotary": None, "attention bias": {"use_bias": False}, "mlp bias": None, "tied": None},
    ),
    family(
        "granite", "GraniteForCausalLM", {
            **GRANITE, "model_type": "granite", "hidden_size": 48, "intermediate_size": 23, **TWELVE_HEADS, "attention_bias": True,
            "mlp_bias": True,
        },
        {**MULTIPLIERS, "attention bias": {"attention_bias": False}, "mlp bias": {"mlp_bias": False}, "tied": None},
    ),
    family(
        "granite-swa", "GraniteSWAForCausalLM", {
            **{key: value for key, value in GRANITE.items() if key != "rope_theta"}, "model_type": "granite_swa", "num_hidden_layers": 3,
            "intermediate_size": 23, **MIDDLE, "layer_rope_theta": [100.0, 1000.0, 0],
            "rope_parameters": {"rope_type": "default", "rope_theta": 100.0},
        },
        {
            **MULTIPLIERS, "windows per layer": ALL_FULL, "rope_theta per layer, 0 = none": {"layer_rope_theta": [100.0] * 3},
            "attention sinks": None, "tied": None,
        }, sharpness=1.2,
    ),
    FamilyModel(
        "granite-4-dense", {**GRANITE_4, "layer_types": ["attention"] * 2, "position_embedding_type": "rope"},
        {**MULTIPLIERS, "rope": {"position_embedding_type": "nope"}, **options("fused gate-up", "tied")},
    ),
    FamilyModel(
        "granite-4-dense-nope", {
            **{key: value for key, value in GRANITE_4.items() if key != "rope_theta"}, "layer_types": ["full_attention"] * 2,
            "position_embedding_type": "nope", "tie_word_embeddings": False,
        }, {"no positions": {"position_embedding_type": "rope", "rope_theta": 100.0}, "fused gate-up": None},
    ),
    family(
        "gemma", "GemmaForCausalLM", {**GEMMA, "model_type": "gemma", "num_key_value_heads": 1, "hidden_act": "gelu"},
        {"rope_theta": {"rope_theta": 200.0}, "tanh gelu gate": {"hidden_act": "silu"}, **options(*GEMMA_OPTIONS, "MQA")},
        num_virtual_tokens=7,
    ),
    family("gemma2", "Gemma2ForCausalLM", {**GEMMA_2, "model_type": "gemma2"}, GEMMA_2_OPTIONS),
    family("vaultgemma", "VaultGemmaForCausalLM", {**GEMMA_2, "model_type": "vaultgemma"}, GEMMA_2_OPTIONS),
    family(
        "gemma3", "Gemma3ForCausalLM", {
            **GEMMA_3, "sliding_window_pattern": 2, "final_logit_softcapping": 2.0, "rope_scaling": {"rope_type": "linear", "factor": 4.0},
        },
        {
            "windows by a pattern": {"sliding_window_pattern": 3}, "rope linear in full layers only": {"rope_scaling": None},
            "rope_local_base_freq": {"rope_local_base_freq": 100.0}, "logit cap": {"final_logit_softcapping": None},
            "query_pre_attn_scalar": {"query_pre_attn_scalar": 8}, "query and key norm + 1 per head": None, **options(*GEMMA_OPTIONS),
        }, sharpness=1.5,
    ),
    family(
        "gemma3-multimodal", "Gemma3ForConditionalGeneration", {
            **TOKENS, "model_type": "gemma3", "boi_token_index": 57, "eoi_token_index": 58, "image_token_index": 59,
            "mm_tokens_per_image": 1,
            "text_config": {
                **{key: value for key, value in GEMMA_3.items() if key not in (*TOKENS, "layer_types")}, "vocab_size": 67,
                "layer_types": SIDES["layer_types"],
            },
            "vision_config": {
                "model_type": "siglip_vision_model", "hidden_size": 6, "intermediate_size": 5, "num_hidden_layers": 1,
                "num_attention_heads": 2, "image_size": 4, "patch_size": 2, "vision_use_head": False,
            },
        }, options(*GEMMA_OPTIONS, "text_config", "windows per layer", "query and key norm + 1 per head"), sharpness=1.5,
    ),
    family(
        "phi", "PhiForCausalLM", {
            **WIDE, "num_key_value_heads": None, "layer_norm_eps": 1e-5, "model_type": "phi", "hidden_act": "gelu_new",
            "partial_rotary_factor": 0.5,
        },
        {
            "partial rotary": {"partial_rotary_factor": 1.0}, "tanh gelu": {"hidden_act": "relu"},
            **options("parallel residual, one norm", "head bias", "attention bias", "mlp bias"),
        },
    ),
    family(
        "phi-qk-norm", "PhiForCausalLM",
        {**WIDE, "layer_norm_eps": 1e-5, "model_type": "phi", "hidden_act": "gelu", "partial_rotary_factor": 0.75, "qk_layernorm": True},
        {
            "partial rotary": {"partial_rotary_factor": 1.0}, "query and key LayerNorm shared by heads": {"qk_layernorm": False},
            **options("head bias", "GQA"),
        },
    ),
    family(
        "stablelm", "StableLmForCausalLM", {
            **WIDE, **TWELVE_HEADS, "layer_norm_eps": 1e-5, "model_type": "stablelm", "hidden_act": "silu", "use_qkv_bias": True,
            "partial_rotary_factor": 0.5,
        },
        {
            "partial rotary": {"partial_rotary_factor": 1.0}, "query, key and value bias": {"use_qkv_bias": False},
            "LayerNorm with a gated feed-forward": None,
        },
    ),
    family(
        "stablelm-parallel", "StableLmForCausalLM", {
            **WIDE, "layer_norm_eps": 1e-5, "model_type": "stablelm", "hidden_act": "silu", "use_qkv_bias": False,
            "partial_rotary_factor": 0.75, "use_parallel_residual": True, "qk_layernorm": True, "tie_word_embeddings": True,
        },
        {
            "partial rotary": {"partial_rotary_factor": 1.0},
            **options("parallel residual, one norm", "query and key LayerNorm without bias per head", "tied"),
        },
    ),
    family(
        "starcoder2", "Starcoder2ForCausalLM", {
            **SMALL, **TWELVE_HEADS, "layer_norm_eps": 1e-5, "model_type": "starcoder2", "hidden_act": "gelu_pytorch_tanh",
            "norm_epsilon": 1e-5, **WINDOW, "use_bias": True,
        },
        {"window": {"sliding_window": None}, "attention bias": {"use_bias": False}, **options("mlp bias", "tied by default")},
    ),
    family(
        "cohere", "CohereForCausalLM", {
            **WIDE, "layer_norm_eps": 1e-5, "model_type": "cohere", "hidden_act": "silu", "logit_scale": 0.4, "use_qk_norm": False,
            "attention_bias": True,
        },
        {
            "logit multiplier": {"logit_scale": 1.0}, "attention bias": {"attention_bias": False},
            **options("interleaved rotary", "parallel residual, one norm", "LayerNorm without bias", "tied by default"),
        },
    ),
    family(
        "cohere-qk-norm", "CohereForCausalLM", {
            **SMALL, "layer_norm_eps": 1e-5, "model_type": "cohere", "hidden_act": "silu", "logit_scale": 0.0625, "use_qk_norm": True,
            "tie_word_embeddings": False,
        },
        {
            "logit multiplier": {"logit_scale": 1.0}, "query and key LayerNorm without bias per head": {"use_qk_norm": False},
            "interleaved rotary": None,
        },
    ),
    family(
        "cohere2", "Cohere2ForCausalLM", {
            **THREE_LAYERS, "layer_norm_eps": 1e-5, "model_type": "cohere2", "logit_scale": 0.25, **WINDOW, "sliding_window_pattern": 2,
        }, options("interleaved rotary", "no rope in full layers", "tied by default", windows_by_a_pattern={"sliding_window_pattern": 3}),
    ),
    family(
        "nemotron", "NemotronForCausalLM", {
            **SMALL, "layer_norm_eps": 1e-5, "model_type": "nemotron", "hidden_act": "relu2", "norm_eps": 1e-5, "head_dim": 8,
            "partial_rotary_factor": 0.5, "attention_bias": False, "mlp_bias": False,
        },
        {"relu²": {"hidden_act": "relu"}, "partial rotary": {"partial_rotary_factor": 1.0}, "LayerNorm + 1": None}, sharpness=1.3,
    ),
    family(
        "jais2", "Jais2ForCausalLM", {
            **SMALL, "layer_norm_eps": 1e-5, "model_type": "jais2", "hidden_act": "relu2", "head_dim": 8, "attention_bias": True,
            "mlp_bias": True,
        },
        {
            "relu²": {"hidden_act": "relu"}, "LayerNorm": None, "attention bias": {"attention_bias": False},
            "mlp bias": {"mlp_bias": False},
        },
    ),
    FamilyModel(
        "gpt-neox", {**NEOX, "use_parallel_residual": True}, {
            "partial rotary": {"rotary_pct": 1.0}, "rotary_emb_base": {"rotary_emb_base": 1000},
            "parallel residual": {"use_parallel_residual": False},
            **options("fused qkv interleaved per head", "attention bias", "mlp bias"),
        },
    ),
    FamilyModel(
        "gpt-neox-sequential", {
            **NEOX, "hidden_size": 48, "num_attention_heads": 12, "rotary_pct": 0.5, "use_parallel_residual": False,
            "attention_bias": False, "tie_word_embeddings": True,
        },
        {
            "partial rotary": {"rotary_pct": 1.0}, "sequential residual": {"use_parallel_residual": True},
            **options("fused qkv interleaved per head", "mlp bias", "tied"),
        },
    ),
    FamilyModel(
        "falcon-7b", FALCON,
        {"rope_theta": {"rope_theta": 200.0}, **options("fused qkv of MQA", "parallel residual, one norm", "tied by default")},
    ),
    FamilyModel(
        "falcon-40b", FALCON_40B, {
            "rope_theta": {"rope_theta": 200.0},
            **options("fused qkv interleaved per group", "parallel residual, two norms", "tied by default"),
        },
    ),
    FamilyModel(
        "falcon-11b", {
            **FALCON_40B, "num_attention_heads": 12, "num_kv_heads": 4, "num_ln_in_parallel_attn": 1, "tie_word_embeddings": False,
            "activation": "relu",
        }, options("fused qkv interleaved per group", "parallel residual, one norm", relu={"activation": "gelu"}),
    ),
    FamilyModel(
        "falcon-rw", {
            **FALCON, "hidden_size": 36, "num_attention_heads": 12, "alibi": True, "bias": True, "multi_query": False,
            "parallel_attn": False,
        },
        {
            "attention bias": {"bias": False},
            **options("ALiBi before the scale, bf16 slopes", "fused qkv interleaved per head", "mlp bias", "tied by default"),
        },
    ),
    FamilyModel(
        "gpt2", GPT_2, {
            "tanh gelu": {"activation_function": "relu"}, "attention scale": {"scale_attn_weights": False},
            **options("learned positions", "Conv1D", "fused qkv", "attention bias", "mlp bias", "tied by default"),
        },
    ),
    FamilyModel(
        "gpt2-quick", {**GPT_2, "activation_function": "quick_gelu", "scale_attn_weights": False}, {
            "quick gelu": {"activation_function": "gelu"}, "attention without scale": {"scale_attn_weights": True},
            **options("learned positions", "Conv1D", "fused qkv"),
        }, sharpness=1.2,
    ),
    FamilyModel(
        "gpt2-inverse-layer", {
            **GPT_2, "n_embd": 36, "n_head": 12, "activation_function": "gelu", "scale_attn_by_inverse_layer_idx": True,
            "tie_word_embeddings": False,
        },
        {
            "erf gelu": {"activation_function": "relu"},
            "attention scale by layer": {"scale_attn_by_inverse_layer_idx": False}, **options("learned positions", "Conv1D", "fused qkv"),
        },
    ),
    FamilyModel(
        "gpt-neo", {
            **TOKENS, "architectures": ["GPTNeoForCausalLM"], "model_type": "gpt_neo", "vocab_size": 61, "hidden_size": 24,
            "intermediate_size": 31, "num_layers": 2, "num_heads": 6, "max_position_embeddings": 96, "activation_function": "gelu_new",
            "attention_types": [[["global", "local"], 1]], "window_size": 9,
        },
        {
            "window in local layers": {"attention_types": [[["global"], 2]]}, "their order": {"attention_types": [[["local", "global"], 1]]},
            **options("learned positions", "attention without scale", "output bias", "mlp bias", "tied by default"),
        }, sharpness=1.2,
    ),
    FamilyModel(
        "gptj", {
            **GPT, "architectures": ["GPTJForCausalLM"], "model_type": "gptj", "n_embd": 36, "rotary_dim": 4,
            "activation_function": "gelu_new", "tie_word_embeddings": False,
        },
        {
            "partial rotary": {"rotary_dim": 2}, "tanh gelu": {"activation_function": "relu"},
            **options("interleaved rotary", "parallel residual, one norm", "mlp bias", "head bias"),
        },
    ),
    FamilyModel(
        "gpt-bigcode", {**BIG_CODE, "multi_query": True}, {
            "tanh gelu": {"activation_function": "relu"},
            **options("learned positions", "MQA", "fused qkv", "attention bias", "mlp bias", "tied by default"),
        },
    ),
    FamilyModel(
        "gpt-bigcode-mha", {**BIG_CODE, "n_embd": 36, "n_head": 12, "multi_query": False}, {
            "attention scale": {"scale_attn_weights": False}, **options("learned positions", "fused qkv interleaved per head"),
        },
    ),
    FamilyModel(
        "opt", OPT, {
            "relu": {"activation_function": "gelu"},
            **options("learned positions from 2", "attention bias", "mlp bias", "tied by default"),
        },
    ),
    FamilyModel(
        "opt-350m", {**OPT, "hidden_size": 36, "num_attention_heads": 12, "do_layer_norm_before": False, "word_embed_proj_dim": 15},
        options(
            "learned positions from 2", "embedding projection", "norms after the residual", "no last norm", "tied by default",
        ),
    ),
    FamilyModel(
        "opt-no-bias", {
            **OPT, "activation_function": "gelu", "enable_bias": False, "layer_norm_elementwise_affine": False,
            "tie_word_embeddings": False,
        }, {"erf gelu": {"activation_function": "relu"}, **options("learned positions from 2", "LayerNorm without weight and bias")},
    ),
    FamilyModel(
        "bloom", {
            **TOKENS, "architectures": ["BloomForCausalLM"], "model_type": "bloom", "vocab_size": 61, "hidden_size": 36, "n_layer": 2,
            "n_head": 12, "layer_norm_epsilon": 1e-5, "attention_dropout": 0.0, "hidden_dropout": 0.0,
        }, options("ALiBi", "norm of embeddings and prompt", "fused qkv interleaved per head", "attention bias", "mlp bias", "tied by default"),
    ),
    FamilyModel(
        "mpt-6-heads", {**MPT, "attn_config": {"alibi": True, "alibi_bias_max": 8, "attn_type": "multihead_attention"}},
        options("ALiBi", "LayerNorm without bias", "fused qkv", "feed-forward of 4 × hidden", "tied by default"),
    ),
    FamilyModel(
        "mpt-12-heads", {
            **MPT, "d_model": 36, "n_heads": 12, "tie_word_embeddings": False,
            "attn_config": {"alibi": True, "alibi_bias_max": 8, "attn_type": "multihead_attention", "softmax_scale": 0.8},
        }, options("ALiBi", "softmax_scale", "fused qkv"),
    ),
]  # fmt: skip
