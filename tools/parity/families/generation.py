"""Greedy tokens of a family's tiny model: one forward pass each over the whole length, and whether PEFT's cache finds the same."""

from pathlib import Path

import peft
import torch
from torch import Tensor

from ..generation import generate
from ..reference import logits, prompted
from ..tokenizer import END_ID, PAD_ID
from .samples import SOURCES

MAX_NEW_TOKENS = 12


def greedy_cases(base: Path, prompt: Tensor) -> list[dict]:
    with torch.no_grad(), prompted(base, prompt, torch.float64) as model:
        return [greedy_case(model, len(prompt), ids) for ids in SOURCES]


def greedy_case(model: torch.nn.Module, num_virtual_tokens: int, ids: list[int]) -> dict:
    """`margin` is the smallest gap between best and second score. Frequencies that depend on a length are those of the whole one."""
    tokens, margin, length = [], float("inf"), len(ids) + MAX_NEW_TOKENS
    while len(tokens) < MAX_NEW_TOKENS and tokens[-1:] != [END_ID]:
        seen = ids + tokens
        filled = seen + [PAD_ID] * (length - len(seen))
        best = logits(model, filled)[num_virtual_tokens + len(seen) - 1].topk(2)
        tokens.append(best.indices[0].item())
        margin = min(margin, (best.values[0] - best.values[1]).item())
    cached = isinstance(model, peft.PeftModel) and generate(model, ids, {"max_new_tokens": MAX_NEW_TOKENS}) == tokens
    return {
        "prompt_ids": ids, "max_new_tokens": MAX_NEW_TOKENS, "token_ids": tokens,
        "stop_reason": "eos_token" if tokens[-1] == END_ID else "max_tokens", "margin": margin, "cached": cached,
    }  # fmt: skip
