"""The Hugging Face folder: config, weights in bf16, tokenizer, and the record of how they were made."""

import hashlib
import json
import platform
from dataclasses import asdict
from pathlib import Path

import numpy
import safetensors
import tokenizers
import torch
from safetensors.torch import save_file
from torch import Tensor

from batches import PAD_ID
from rows import EOS_ID
from settings import Settings
from tokenizer import EOS, PAD


def export(settings: Settings, weights: dict[str, Tensor], tokenizer: bytes, text_sha256: str, tokens: int, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {name: weight.to(torch.bfloat16).contiguous() for name, weight in sorted(weights.items())}
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "tokenizer.json").write_bytes(tokenizer)
    _write_json(folder / "config.json", model_config(settings))
    special = {"bos_token_id": EOS_ID, "eos_token_id": EOS_ID, "pad_token_id": PAD_ID}
    _write_json(folder / "generation_config.json", special)
    _write_json(folder / "tokenizer_config.json", tokenizer_config(settings))
    record = {
        "settings": asdict(settings),
        "text_sha256": text_sha256,
        "tokenizer_sha256": hashlib.sha256(tokenizer).hexdigest(),
        "weights_sha256": hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest(),
        "parameters": sum(tensor.numel() for tensor in tensors.values()),
        "tokens_with_padding": tokens,
        "versions": {
            "python": platform.python_version(),
            "torch": torch.__version__,
            "tokenizers": tokenizers.__version__,
            "safetensors": safetensors.__version__,
            "numpy": numpy.__version__,
        },
    }
    _write_json(folder / "pretrain.json", record)


def model_config(s: Settings) -> dict:
    return {
        "architectures": ["LlamaForCausalLM"],
        "attention_bias": False,
        "attention_dropout": 0.0,
        "bos_token_id": EOS_ID,
        "eos_token_id": EOS_ID,
        "head_dim": s.head_dim,
        "hidden_act": "silu",
        "hidden_size": s.hidden_size,
        "initializer_range": s.embedding_init,
        "intermediate_size": s.intermediate_size,
        "max_position_embeddings": s.max_position_embeddings,
        "mlp_bias": False,
        "model_type": "llama",
        "num_attention_heads": s.num_attention_heads,
        "num_hidden_layers": s.num_hidden_layers,
        "num_key_value_heads": s.num_key_value_heads,
        "pad_token_id": PAD_ID,
        "rms_norm_eps": s.rms_norm_eps,
        "rope_scaling": None,
        "rope_theta": s.rope_theta,
        "tie_word_embeddings": True,
        "torch_dtype": "bfloat16",
        "use_cache": True,
        "vocab_size": s.vocab_size,
    }


def tokenizer_config(s: Settings) -> dict:
    return {
        "add_bos_token": False,
        "add_eos_token": False,
        "bos_token": EOS,
        "clean_up_tokenization_spaces": False,
        "eos_token": EOS,
        "model_max_length": s.max_position_embeddings,
        "pad_token": PAD,
        "tokenizer_class": "PreTrainedTokenizerFast",
    }


def _write_json(path: Path, value: dict) -> None:
    path.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")
