"""A training trajectory: AdamW, linear schedule to zero, clipping to norm 1, from a stored initial prompt."""

from collections.abc import Sequence
from dataclasses import dataclass

import peft
import torch
from transformers import get_linear_schedule_with_warmup

from .reference import micro_batches, sample_weights, soft_prompt, step_gradient
from .samples import Sample


@dataclass(frozen=True)
class Settings:
    """Files in their order, no shuffling, so that the steps follow from these numbers alone."""

    num_epochs: int = 25
    batch_size: int = 3
    accumulate_steps: int = 2
    learning_rate: float = 0.01
    betas: tuple[float, float] = (0.9, 0.999)
    eps: float = 1e-8
    weight_decay: float = 0.0
    max_grad_norm: float = 1.0
    loss_on: str = "target"
    loss_normalization: str = "token"


@dataclass(frozen=True)
class Trajectory:
    losses: list[float]
    learning_rates: list[float]
    grad_norms: list[float]
    prompt: torch.Tensor


def train(model: peft.PeftModel, samples: Sequence[Sample], settings: Settings) -> Trajectory:
    """Trains the model's soft prompt; losses are those before each update, norms those before clipping."""
    parameter = soft_prompt(model)
    batches = micro_batches(samples, settings.batch_size)
    steps = micro_batches(batches, settings.accumulate_steps)
    optimizer = torch.optim.AdamW(
        [parameter], lr=settings.learning_rate, betas=settings.betas, eps=settings.eps,
        weight_decay=settings.weight_decay, foreach=False, fused=False,
    )  # fmt: skip
    schedule = get_linear_schedule_with_warmup(optimizer, 0, settings.num_epochs * len(steps))
    losses, rates, norms = [], [], []
    for _ in range(settings.num_epochs):
        for step in steps:
            members = [sample for batch in step for sample in batch]
            weights = sample_weights(members, settings.loss_on, settings.loss_normalization, settings.batch_size, settings.accumulate_steps)
            loss, gradient = step_gradient(model, members, weights, settings.loss_on)
            parameter.grad = gradient
            norm = torch.nn.utils.clip_grad_norm_([parameter], settings.max_grad_norm)
            losses.append(loss)
            rates.append(schedule.get_last_lr()[0])
            norms.append(norm.item())
            optimizer.step()
            schedule.step()
    return Trajectory(losses, rates, norms, parameter.detach().clone())
