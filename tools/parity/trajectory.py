"""Training trajectories from a stored initial prompt: torch's optimisers, transformers' schedules, clipping by norm."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import peft
import torch
from transformers import get_scheduler

from .reference import micro_batches, sample_weights, soft_prompt, step_gradient
from .samples import Sample


@dataclass(frozen=True)
class Settings:
    """As in a manifest. Samples in their order, no shuffling, so that the steps follow from these numbers alone."""

    num_epochs: int = 25
    batch_size: int = 3
    accumulate_steps: int = 2
    learning_rate: float = 0.01
    optimizer: dict = field(
        default_factory=lambda: {"type": "adamw", "betas": [0.9, 0.999], "eps": 1e-8, "weight_decay": 0.0}
    )
    lr_scheduler: dict = field(default_factory=lambda: {"type": "linear", "warmup_steps": 0})
    max_grad_norm: float = 1.0
    loss_on: str = "target"
    loss_normalization: str = "token"
    shuffle: bool = False


# Fifty steps as a manifest trains them by default, and two shorter ones through everything else.
SETTINGS = [
    Settings(),
    Settings(
        num_epochs=4, learning_rate=0.02, optimizer={"type": "sgd", "momentum": 0.9, "weight_decay": 0.05},
        lr_scheduler={"type": "cosine", "warmup_steps": 3}, max_grad_norm=0.5, loss_on="all",
        loss_normalization="sample",
    ),
    Settings(
        num_epochs=4, accumulate_steps=3, learning_rate=0.005,
        optimizer={"type": "adamw", "betas": [0.8, 0.95], "eps": 1e-6, "weight_decay": 0.1},
        lr_scheduler={"type": "constant", "warmup_steps": 2}, max_grad_norm=0.0, loss_normalization="microbatch",
    ),
]  # fmt: skip


@dataclass(frozen=True)
class Trajectory:
    """Losses before each update, learning rates of each, gradient norms before clipping, and the final prompt [P, C]."""

    losses: list[float]
    learning_rates: list[float]
    grad_norms: list[float]
    prompt: torch.Tensor


def train(model: peft.PeftModel, samples: Sequence[Sample], settings: Settings) -> Trajectory:
    """Trains the model's soft prompt; an optimiser step per accumulate_steps micro-batches or at an epoch's end."""
    parameter = soft_prompt(model)
    batches = micro_batches(samples, settings.batch_size)
    steps = micro_batches(batches, settings.accumulate_steps)
    optimizer = make_optimizer(parameter, settings)
    schedule = make_schedule(optimizer, settings, settings.num_epochs * len(steps))
    losses, rates, norms = [], [], []
    for step in steps * settings.num_epochs:
        members = [sample for batch in step for sample in batch]
        weights = sample_weights(
            members, settings.loss_on, settings.loss_normalization, settings.batch_size, settings.accumulate_steps
        )
        loss, parameter.grad = step_gradient(model, members, weights, settings.loss_on)
        norms.append(parameter.grad.norm().item())
        if settings.max_grad_norm > 0:
            torch.nn.utils.clip_grad_norm_([parameter], settings.max_grad_norm)
        losses.append(loss)
        rates.append(schedule.get_last_lr()[0])
        optimizer.step()
        schedule.step()
    return Trajectory(losses, rates, norms, parameter.detach().clone())


def make_optimizer(parameter: torch.nn.Parameter, settings: Settings) -> torch.optim.Optimizer:
    choice = dict(settings.optimizer)
    kind = {"adamw": torch.optim.AdamW, "sgd": torch.optim.SGD}[choice.pop("type")]
    return kind([parameter], lr=settings.learning_rate, foreach=False, fused=False, **choice)


def make_schedule(optimizer: torch.optim.Optimizer, settings: Settings, steps: int):
    name = {"constant": "constant_with_warmup"}.get(settings.lr_scheduler["type"], settings.lr_scheduler["type"])
    return get_scheduler(name, optimizer, settings.lr_scheduler["warmup_steps"], steps)
