"""Logits, loss and dPrompt of a soft prompt by transformers and PEFT, one sample at a time: no padding, no batch mates."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import peft
import torch
from torch import Tensor
from torch.nn import functional
from transformers import AutoModelForCausalLM

from .float64 import float64_arithmetic
from .samples import Sample


@contextmanager
def prompted(base: Path, prompt: Tensor, dtype: torch.dtype) -> Iterator[peft.PeftModel]:
    """PEFT over the base model in `dtype` (weights widened exactly), its soft prompt set to `prompt` [P, C]."""
    model = AutoModelForCausalLM.from_pretrained(base, dtype=dtype, attn_implementation="eager").eval()
    config = peft.PromptTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=prompt.shape[0])
    model = peft.get_peft_model(model, config, autocast_adapter_dtype=False).eval()
    parameter = soft_prompt(model)
    parameter.data = prompt.to(dtype).clone()
    if dtype is torch.float64:
        with float64_arithmetic():
            yield model
    else:
        yield model


def in_both_dtypes(base: Path, prompt: Tensor, measure: Callable[[peft.PeftModel], Any]) -> tuple[Any, Any]:
    """The same measurement in float64, the golden, and in torch's float32, the error to compare ours with."""
    results = []
    for dtype in (torch.float64, torch.float32):
        with prompted(base, prompt, dtype) as model:
            results.append(measure(model))
    return tuple(results)


def in_bfloat16(base: Path, prompt: Tensor, measure: Callable[[peft.PeftModel], Any]) -> Any:
    """The same measurement in torch's mixed precision: products in bfloat16, weights, prompt and residual stream in float32."""
    with prompted(base, prompt, torch.float32) as model, torch.autocast("cpu", torch.bfloat16):
        return measure(model)


def soft_prompt(model: peft.PeftModel) -> torch.nn.Parameter:
    """The trained tensor, [P, C]."""
    return model.prompt_encoder["default"].embedding.weight


def logits(model: peft.PeftModel, ids: Sequence[int]) -> Tensor:
    """[P + T, V] of the prompt and T ids."""
    inputs = torch.tensor([list(ids)], dtype=torch.long)
    return model(input_ids=inputs, attention_mask=torch.ones_like(inputs)).logits[0]


def token_losses(model: peft.PeftModel, sample: Sample, loss_on: str) -> Tensor:
    """The cross-entropy of every label of one sample, as transformers shifts them."""
    labels = torch.tensor([-100] * soft_prompt(model).shape[0] + sample.labels(loss_on))
    losses = functional.cross_entropy(logits(model, sample.ids)[:-1], labels[1:], reduction="none", ignore_index=-100)
    return losses[labels[1:] != -100]


def micro_batches(samples: Sequence[Sample], batch_size: int) -> list[Sequence[Sample]]:
    return [samples[i : i + batch_size] for i in range(0, len(samples), batch_size)]


def sample_weights(samples: Sequence[Sample], loss_on: str, normalization: str, batch_size: int, accumulate: int) -> list[float]:
    """What one token loss of each sample counts in the step's loss.

    token: one over all labels of the step; microbatch: the mean of the micro-batches' token means, divided by
    `accumulate` also where the step has fewer micro-batches; sample: the mean of the samples' token means.
    """
    counts = [sum(label != -100 for label in sample.labels(loss_on)) for sample in samples]
    if normalization == "token":
        return [1.0 / sum(counts)] * len(samples)
    if normalization == "sample":
        return [1.0 / (len(samples) * count) for count in counts]
    batches = micro_batches(counts, batch_size)
    return [1.0 / (accumulate * sum(batch)) for batch in batches for _ in batch]


def step_gradient(model: peft.PeftModel, samples: Sequence[Sample], weights: Sequence[float], loss_on: str) -> tuple[float, Tensor]:
    """The weighted loss of one optimiser step and its gradient by the soft prompt [P, C]."""
    parameter = soft_prompt(model)
    parameter.grad = None
    total = 0.0
    for sample, weight in zip(samples, weights, strict=True):
        loss = token_losses(model, sample, loss_on).sum() * weight
        loss.backward()
        total += loss.item()
    return total, parameter.grad.clone()


def relative_error(value: Tensor, reference: Tensor) -> float:
    """max |a - b| / max |b| over one tensor."""
    return ((value.double() - reference.double()).abs().max() / reference.double().abs().max()).item()
