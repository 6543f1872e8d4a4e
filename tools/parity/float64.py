"""transformers in float64, really: its norms, softmax, rotary tables and ALiBi slopes fall back to float32 otherwise.

`model.double()` alone leaves errors of 1e-8 to 1e-7. Within `float64_arithmetic()` the same modules run with every float32 cast
replaced; `verify.py` shows by finite differences that none is left.
"""

import math
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import SimpleNamespace
from unittest.mock import patch

import torch
from torch.nn import functional
from transformers.models.bloom import modeling_bloom
from transformers.models.llama import modeling_llama


@contextmanager
def float64_arithmetic() -> Iterator[None]:
    """Within this block Llama and BLOOM models in float64 compute in float64 throughout."""
    with ExitStack() as stack:
        stack.enter_context(patch.object(modeling_llama.LlamaRMSNorm, "forward", rms_norm))
        stack.enter_context(patch.object(modeling_llama.LlamaRotaryEmbedding, "forward", rotary))
        stack.enter_context(patch.object(modeling_llama, "eager_attention_forward", attention))
        stack.enter_context(patch.object(modeling_bloom, "_get_alibi_slopes", alibi_slopes))
        functions = SimpleNamespace(**{**vars(functional), "softmax": softmax})
        stack.enter_context(patch.object(modeling_bloom, "F", functions))
        yield


def rms_norm(self, hidden_states: torch.Tensor) -> torch.Tensor:
    variance = hidden_states.pow(2).mean(-1, keepdim=True)
    return self.weight * (hidden_states * torch.rsqrt(variance + self.variance_epsilon))


def rotary(self, x: torch.Tensor, position_ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    # Frequencies from the formula, not from the float32 buffer.
    size = 2 * self.inv_freq.shape[0]
    exponents = torch.arange(0, size, 2, dtype=torch.float64) / size
    frequencies = self.config.rope_parameters["rope_theta"] ** -exponents
    angles = position_ids[..., None].double() * frequencies
    angles = torch.cat((angles, angles), dim=-1)
    return angles.cos(), angles.sin()


def attention(module, query, key, value, attention_mask, scaling, dropout=0.0, **_):
    key = modeling_llama.repeat_kv(key, module.num_key_value_groups)
    value = modeling_llama.repeat_kv(value, module.num_key_value_groups)
    scores = query @ key.transpose(2, 3) * scaling
    if attention_mask is not None:
        scores = scores + attention_mask
    weights = functional.softmax(scores, dim=-1)
    return (weights @ value).transpose(1, 2).contiguous(), weights


def softmax(scores: torch.Tensor, dim: int, dtype: torch.dtype | None = None) -> torch.Tensor:
    return functional.softmax(scores, dim=dim)


def alibi_slopes(num_heads: int, device: torch.device) -> torch.Tensor:
    # Press et al. 2021: a geometric sequence over the nearest power of two, then every other slope of twice as many.
    power = 2 ** math.floor(math.log2(num_heads))
    slopes = [2.0 ** (-8 / power * (i + 1)) for i in range(power)]
    slopes += [2.0 ** (-8 / (2 * power) * (2 * i + 1)) for i in range(num_heads - power)]
    return torch.tensor(slopes, dtype=torch.float64, device=device)
