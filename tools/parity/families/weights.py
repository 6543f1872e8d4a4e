"""Seeded weights of a family's tiny model, in the folder that transformers itself would save."""

import json
import re
from pathlib import Path

import numpy
import torch
from torch import Tensor
from transformers import AutoConfig, AutoModelForCausalLM, PreTrainedModel

from ..tokenizer import END_ID
from .catalogue import FamilyModel

NORM = re.compile(r"norm|\.ln_")
QUERY_KEY_NORM = re.compile(r"(q|k|query|key)_(layer)?norm")
QUERY_KEY = re.compile(r"(q_proj|k_proj|qkv_proj|query_key_value|c_attn|Wqkv)\.weight$")
TABLE = re.compile(r"embed_in|embed_tokens|embed_positions|word_embeddings|\.wte\.|\.wpe\.|position_embedding")
# Their norms multiply with 1 + weight.
OFFSETS = ("gemma", "nemotron")


def write_base(model: FamilyModel, seed: int, base: Path) -> Tensor:
    """Writes config.json and model.safetensors (bfloat16, as most on the hub); returns the prompt [P, C] that goes with them."""
    random = numpy.random.Generator(numpy.random.Philox(seed))
    base.mkdir(parents=True)
    config = json.dumps(model.config, indent=1) + "\n"
    (base / "config.json").write_text(config)
    blank = AutoModelForCausalLM.from_config(AutoConfig.from_pretrained(base))
    table = blank.get_input_embeddings().weight
    for name, parameter in sorted(blank.named_parameters()):
        parameter.data = torch.from_numpy(draw(model, blank, name, parameter, random)).to(torch.bfloat16)
    blank.save_pretrained(base)
    (base / "generation_config.json").unlink(missing_ok=True)
    (base / "config.json").write_text(config)
    scale = table.shape[1] ** 0.5 if "gemma" in model.config["model_type"] else 1.0
    values = embedding_spread(blank) * scale * random.standard_normal((model.num_virtual_tokens, table.shape[1]))
    return torch.from_numpy(values).float()


def draw(model: FamilyModel, blank: PreTrainedModel, name: str, parameter: Tensor, random: numpy.random.Generator) -> numpy.ndarray:
    """The values of one tensor."""
    noise = random.standard_normal(tuple(parameter.shape))
    offset = any(kind in model.config["model_type"] for kind in OFFSETS) and "vision" not in name
    if name.endswith("bias"):
        return 0.2 * noise
    if NORM.search(name):
        sharp = model.sharpness if QUERY_KEY_NORM.search(name) else 1.0
        return sharp * (1.0 + 0.2 * noise) - (1.0 if offset else 0.0)
    if name.endswith("sinks"):
        return noise
    if TABLE.search(name):
        values = embedding_spread(blank) * noise
    else:
        conv1d = model.config["model_type"] == "gpt2" and ".h." in name
        values = noise / numpy.sqrt(parameter.shape[0 if conv1d else -1])
    normed = any(QUERY_KEY_NORM.search(other) for other, _ in blank.named_parameters())
    if QUERY_KEY.search(name) and not normed:
        values *= model.sharpness
    if parameter is blank.get_output_embeddings().weight:
        values[END_ID] *= 1.3  # so that greedy generation sometimes ends before its limit
    return values


def embedding_spread(blank: PreTrainedModel) -> float:
    """Standard deviation of the table's entries; smaller where the table is the head too."""
    return 0.25 if blank.get_output_embeddings().weight is blank.get_input_embeddings().weight else 0.5
