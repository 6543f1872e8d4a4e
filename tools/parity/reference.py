"""Logits, loss and dPrompt of a soft prompt by transformers and PEFT, one sample at a time: no padding, no batch mates."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import peft
import torch
from torch import Tensor
from torch.nn import functional
from transformers import AutoConfig, AutoModelForCausalLM, PreTrainedModel

from .float64 import float64_arithmetic
from .samples import Sample


@contextmanager
def prompted(base: Path, prompt: Tensor, dtype: torch.dtype) -> Iterator[peft.PeftModel]:
    """PEFT over the base model in `dtype` (weights widened exactly), its soft prompt set to `prompt` [P, C]."""
    with float64_arithmetic() if dtype is torch.float64 else nullcontext():
        yield with_prompt(load(base, dtype), prompt.to(dtype))


def load(base: Path, dtype: torch.dtype) -> PreTrainedModel:
    """The base model, whose every call knows only its own length."""
    # Eager attention adds Falcon's ALiBi twice, the other one has no soft caps; apart from that they agree.
    kind = AutoConfig.from_pretrained(base).model_type
    attention = "sdpa" if kind == "falcon" else "eager"
    model = AutoModelForCausalLM.from_pretrained(base, dtype=dtype, attn_implementation=attention).eval()
    model.register_forward_pre_hook(lambda model, _: forget_lengths(model))
    return model


def forget_lengths(model: torch.nn.Module) -> None:
    """Rotary frequencies as before the first call: `dynamic` ones stay at the longest sequence so far otherwise."""
    for module in model.modules():
        if getattr(module, "rope_type", None) == "dynamic":
            module.max_seq_len_cached = module.original_max_seq_len
            module.inv_freq = module.original_inv_freq.clone()


def with_prompt(model: PreTrainedModel, prompt: Tensor) -> "peft.PeftModel | Prepended":
    config = model.config
    if prompt.shape[1] != config.get_text_config().hidden_size:
        return Prepended(model, prompt)
    # PEFT knows no other names of these two than most families have.
    sizes = {"num_attention_heads": config.n_heads, "num_layers": config.n_layers} if config.model_type == "mpt" else {}
    settings = peft.PromptTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=prompt.shape[0], **sizes)
    model = peft.get_peft_model(model, settings, autocast_adapter_dtype=False).eval()
    soft_prompt(model).data = prompt.clone()
    return model


class Prepended(torch.nn.Module):
    """What PEFT does, where it fails because it takes the hidden size for the embedding's (OPT-350m)."""

    def __init__(self, model: PreTrainedModel, prompt: Tensor) -> None:
        super().__init__()
        self.model = model.requires_grad_(False)
        embedding = torch.nn.Embedding.from_pretrained(prompt.clone(), freeze=False)
        self.prompt_encoder = torch.nn.ModuleDict({"default": torch.nn.ModuleDict({"embedding": embedding})})

    def forward(self, input_ids: Tensor, attention_mask: Tensor, labels: Tensor | None = None):
        prompt = soft_prompt(self).expand(len(input_ids), -1, -1)
        before = torch.ones(prompt.shape[:2], dtype=torch.long)
        return self.model(
            inputs_embeds=torch.cat((prompt, self.model.get_input_embeddings()(input_ids)), 1),
            attention_mask=torch.cat((before, attention_mask), 1),
            labels=None if labels is None else torch.cat((-100 * before, labels), 1),
        )


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
