"""Two checks of the goldens themselves, run before each is written.

The float64 loss's derivative along a random direction must equal its finite difference to 1e-7: one float32 cast left in the forward pass
would show as noise of 1e-3. And PEFT as people run it, micro-batches padded on the right in float32, must give the golden's loss.
"""

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

from .reference import micro_batches, prompted, sample_weights, soft_prompt, step_gradient
from .samples import Sample
from .tokenizer import PAD_ID

STEP = 1e-5


def verify(base: Path, prompt: Tensor, samples: Sequence[Sample]) -> None:
    check_derivative(base, prompt, samples)
    check_padded(base, prompt, samples)


def check_derivative(base: Path, prompt: Tensor, samples: Sequence[Sample]) -> None:
    direction = torch.randn(prompt.shape, generator=torch.Generator().manual_seed(5), dtype=torch.float64)
    weights = sample_weights(samples, "all", "token", len(samples), 1)
    with prompted(base, prompt, torch.float64) as model:
        parameter = soft_prompt(model)
        exact = (step_gradient(model, samples, weights, "all")[1] * direction).sum().item()
        difference = 0.0
        for steps, share in ((1, 8 / 12), (2, -1 / 12)):
            for side in (1, -1):
                parameter.data = prompt.double() + side * steps * STEP * direction
                difference += side * share / STEP * step_gradient(model, samples, weights, "all")[0]
    if abs(difference - exact) > 1e-7 * abs(exact):
        raise AssertionError(f"float64 gradient {exact} differs from its finite difference {difference}")


def check_padded(base: Path, prompt: Tensor, samples: Sequence[Sample]) -> None:
    weights = sample_weights(samples, "target", "microbatch", 3, 4)
    with torch.no_grad(), prompted(base, prompt, torch.float64) as model:
        exact = sum(loss_of(model, [sample]) * weight * sum(label != -100 for label in sample.labels("target"))
                    for sample, weight in zip(samples, weights, strict=True))  # fmt: skip
    with torch.no_grad(), prompted(base, prompt, torch.float32) as model:
        padded = sum(loss_of(model, batch) for batch in micro_batches(samples, 3)) / 4
    if abs(padded - exact) > 1e-6 * abs(exact):
        raise AssertionError(f"PEFT's padded micro-batches give loss {padded}, one sample at a time {exact}")


def loss_of(model, batch: Sequence[Sample]) -> float:
    """PEFT's own loss of one micro-batch, padded on the right: the mean over its labels."""
    length = max(len(sample.ids) for sample in batch)
    fill = [length - len(sample.ids) for sample in batch]
    ids = torch.tensor([sample.ids + [PAD_ID] * n for sample, n in zip(batch, fill, strict=True)])
    mask = torch.tensor([[1] * len(sample.ids) + [0] * n for sample, n in zip(batch, fill, strict=True)])
    labels = torch.tensor([sample.labels("target") + [-100] * n for sample, n in zip(batch, fill, strict=True)])
    return model(input_ids=ids, attention_mask=mask, labels=labels).loss.item()
