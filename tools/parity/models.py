"""Tiny random models, nasty on purpose: sharp attention, odd sizes, head counts that are no power of two."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy
import torch
from safetensors.torch import save_file

from .tokenizer import BEGIN_ID, END_ID, PAD_ID, SIZE


@dataclass(frozen=True)
class TinyModel:
    """What a golden's base model is made of; `shards` is the number of safetensors files."""

    name: str
    seed: int
    config: dict
    dtype: torch.dtype
    shards: int
    sharpness: float
    num_virtual_tokens: int
    tied: bool
    strip_prefix: str = ""
    init_text: str | None = None

    @property
    def family(self) -> str:
        return self.config["model_type"]

    @property
    def embedding_spread(self) -> float:
        """Standard deviation of the table's entries; smaller where the table is the head too."""
        return 0.25 if self.tied else 0.5

    @property
    def head_name(self) -> str:
        """The matrix whose rows score the tokens."""
        if not self.tied:
            return "lm_head.weight"
        return "model.embed_tokens.weight" if self.family == "llama" else "transformer.word_embeddings.weight"

    @property
    def hidden(self) -> int:
        return self.config.get("hidden_size") or self.config["n_embed"]

    @property
    def heads(self) -> int:
        return self.config.get("num_attention_heads") or self.config["n_head"]


TOKENS = {"bos_token_id": BEGIN_ID, "eos_token_id": END_ID, "pad_token_id": PAD_ID}
LLAMA = {
    "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_act": "silu", "attention_bias": False,
    "mlp_bias": False, "attention_dropout": 0.0, "max_position_embeddings": 512, "initializer_range": 0.02, **TOKENS,
}  # fmt: skip
BLOOM = {
    "architectures": ["BloomForCausalLM"], "model_type": "bloom", "attention_dropout": 0.0, "hidden_dropout": 0.0,
    "apply_residual_connection_post_layernorm": False, "initializer_range": 0.02, "pretraining_tp": 1,
    "slow_but_exact": False, **TOKENS,
}  # fmt: skip

MODELS = [
    # A head size that is not hidden / heads, an untied head, odd sizes everywhere.
    TinyModel(
        "llama-6-heads", 61, {
            **LLAMA, "hidden_size": 48, "intermediate_size": 91, "num_hidden_layers": 2, "num_attention_heads": 6,
            "num_key_value_heads": 2, "head_dim": 10, "vocab_size": SIZE, "rms_norm_eps": 1e-5, "rope_theta": 10000.0,
            "tie_word_embeddings": False, "torch_dtype": "float32",
        }, torch.float32, 1, 2.0, 7, tied=False,
    ),
    # bf16 weights in three shards, a tied head, more rows in the table than the tokenizer has tokens; the config's spelling is
    # that of transformers 5.
    TinyModel(
        "llama-12-heads", 67, {
            **LLAMA, "hidden_size": 72, "intermediate_size": 133, "num_hidden_layers": 3, "num_attention_heads": 12,
            "num_key_value_heads": 4, "head_dim": 6, "vocab_size": SIZE + 4, "rms_norm_eps": 1e-6,
            "rope_parameters": {"rope_theta": 500000.0, "rope_type": "default"}, "tie_word_embeddings": True,
            "dtype": "bfloat16",
        }, torch.bfloat16, 3, 1.6, 13, tied=True, init_text="Classify the text:",
    ),
    # Weight and config names as on the hub: no "transformer.", n_embed, and a head that is tied because nothing is said.
    TinyModel(
        "bloom-6-heads", 71, {
            **BLOOM, "n_embed": 48, "n_layer": 2, "num_attention_heads": 6, "vocab_size": SIZE,
            "layer_norm_epsilon": 1e-5, "seq_length": 512, "offset_alibi": 100, "n_inner": None,
        }, torch.float32, 1, 2.0, 5, tied=True, strip_prefix="transformer.",
    ),
    # f16 weights in two shards, an untied head, an odd head size.
    TinyModel(
        "bloom-12-heads", 73, {
            **BLOOM, "hidden_size": 60, "n_layer": 2, "n_head": 12, "vocab_size": SIZE + 4, "layer_norm_epsilon": 1e-5,
            "tie_word_embeddings": False, "torch_dtype": "float16",
        }, torch.float16, 2, 2.0, 9, tied=False, init_text="naïve \"café\" ☕ \\ /",
    ),
]  # fmt: skip


def write_model(model: TinyModel, folder: Path) -> None:
    """Writes config.json, generation_config.json and the weights of one tiny model."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(model.config, indent=2, sort_keys=True) + "\n")
    (folder / "generation_config.json").write_text(json.dumps({"_from_model_config": True, **TOKENS}, indent=2) + "\n")
    write_weights(model, random_weights(model), folder)


def random_weights(model: TinyModel) -> dict[str, torch.Tensor]:
    """Seeded weights under transformers' names, already rounded to the model's dtype."""
    random = numpy.random.Generator(numpy.random.Philox(model.seed))
    weights = {}
    for name, shape in sorted(shapes(model).items()):
        values = random.standard_normal(shape)
        values = values * spread(model, name, shape) + centre(name)
        if name == model.head_name:
            values[END_ID] *= 2.0  # so that greedy generation sometimes ends before its limit
        weights[name] = torch.from_numpy(values).to(model.dtype)
    return weights


def shapes(model: TinyModel) -> dict[str, torch.Size]:
    """The parameters transformers gives this architecture, without a tied head."""
    from transformers import AutoConfig, AutoModelForCausalLM

    with torch.device("meta"):
        blank = AutoModelForCausalLM.from_config(AutoConfig.for_model(**model.config))
    names = {name: parameter.shape for name, parameter in blank.named_parameters()}
    if model.tied:
        names.pop("lm_head.weight", None)
    return names


def is_norm(name: str) -> bool:
    return "norm" in name or ".ln_f." in name


def centre(name: str) -> float:
    return 1.0 if is_norm(name) and name.endswith("weight") else 0.0


def spread(model: TinyModel, name: str, shape: torch.Size) -> numpy.ndarray | float:
    """Standard deviation of a tensor's entries; queries and keys get `sharpness` times more than the others."""
    if is_norm(name) or name.endswith("bias"):
        return 0.2
    if "embed" in name:
        return model.embedding_spread
    scale = 1.0 / numpy.sqrt(shape[-1])
    if "q_proj" in name or "k_proj" in name:
        return scale * model.sharpness
    if "query_key_value" in name:
        # BLOOM's file interleaves [head, (q, k, v), head size]: only q and k are scaled.
        head = model.hidden // model.heads
        rows = numpy.array([model.sharpness, model.sharpness, 1.0]).repeat(head)
        return scale * numpy.tile(rows, model.heads)[:, None]
    return scale


def write_weights(model: TinyModel, weights: dict[str, torch.Tensor], folder: Path) -> None:
    """One model.safetensors, or shards with their index, as transformers writes them."""
    weights = {name.removeprefix(model.strip_prefix): tensor for name, tensor in weights.items()}
    metadata = {"format": "pt"}
    if model.shards == 1:
        save_file(weights, folder / "model.safetensors", metadata)
        return
    names = sorted(weights)
    files = {name: f"model-{i * model.shards // len(names) + 1:05}-of-{model.shards:05}.safetensors" for i, name in enumerate(names)}
    for file in sorted(set(files.values())):
        save_file({name: weights[name] for name in names if files[name] == file}, folder / file, metadata)
    size = sum(tensor.numel() * tensor.element_size() for tensor in weights.values())
    index = {"metadata": {"total_size": size}, "weight_map": files}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index, indent=2) + "\n")
