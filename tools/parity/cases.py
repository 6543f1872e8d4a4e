"""Parts of a golden: logits, one optimiser step and trajectories, each beside the errors of torch's smaller types."""

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import peft
import torch
from torch import Tensor

from .reference import in_bfloat16, in_both_dtypes, logits, relative_error, sample_weights, step_gradient
from .rows import count_rows
from .samples import Sample
from .trajectory import Settings, train


def logit_cases(
    base: Path, prompt: Tensor, samples: dict[int, Sample], choose: Callable[[int, int], set[int]], expected: dict[str, Tensor]
) -> list[dict]:
    """Logits of some samples at the rows that `choose(P, last row)` names; row 0 is the first virtual token."""
    with torch.no_grad():
        every, every_32 = in_both_dtypes(
            base, prompt, lambda model: [logits(model, sample.ids) for sample in samples.values()]
        )
    cases = []
    for i, exact, single in zip(samples, every, every_32, strict=True):
        last = len(exact) - 1
        rows = [row for row in sorted(choose(len(prompt), last)) if row <= last]
        expected[f"logits.{i}"] = exact[rows]
        error = relative_error(single[rows], exact[rows])
        cases.append({"sample": i, "rows": rows, "tensor": f"logits.{i}", "torch_float32_error": error})
    return cases


def gradient_cases(
    base: Path, prompt: Tensor, samples: list[Sample], settings: Iterable[Settings], groups: list[list[Sample]],
    expected: dict[str, Tensor],
) -> list[dict]:
    """Loss and dPrompt of one optimiser step over all samples under each choice of labels and normalisation; samples of
    different `groups` share no rows."""
    cases = []
    for chosen in settings:
        loss_on, normalization = chosen.loss_on, chosen.loss_normalization
        weights = sample_weights(samples, loss_on, normalization, chosen.batch_size, chosen.accumulate_steps)

        def measure(model: peft.PeftModel, labels: str = loss_on, weights: list[float] = weights) -> tuple[float, Tensor]:
            return step_gradient(model, samples, weights, labels)

        (loss, gradient), (loss_32, gradient_32) = in_both_dtypes(base, prompt, measure)
        loss_16, gradient_16 = in_bfloat16(base, prompt, measure)
        name = f"d_prompt.{loss_on}.{normalization}"
        expected[name] = gradient
        cases.append({
            "loss_on": loss_on, "loss_normalization": normalization, "batch_size": chosen.batch_size,
            "accumulate_steps": chosen.accumulate_steps, **count_rows(groups, len(prompt), loss_on), "loss": loss, "d_prompt": name,
            "torch_float32_error": {
                "loss": abs(loss_32 - loss) / abs(loss), "d_prompt": relative_error(gradient_32, gradient),
            },
            "torch_bfloat16_error": {
                "loss": abs(loss_16 - loss) / abs(loss), "d_prompt": relative_error(gradient_16, gradient),
            },
        })  # fmt: skip
    return cases


def trajectory_cases(
    base: Path, prompt: Tensor, samples: list[Sample], settings: Sequence[Settings], expected: dict[str, Tensor]
) -> list[dict]:
    """Optimiser steps over the samples in their order, once under each of the settings."""
    cases = []
    for i, chosen in enumerate(settings):
        result, single = in_both_dtypes(base, prompt, lambda model, chosen=chosen: train(model, samples, chosen))
        name = f"trajectory.{i}.prompt"
        expected[name] = result.prompt
        losses = (torch.tensor(run.losses, dtype=torch.float64) for run in (single, result))
        cases.append({
            "settings": dataclasses.asdict(chosen), "steps": len(result.losses), "losses": result.losses,
            "learning_rates": result.learning_rates, "grad_norms": result.grad_norms, "prompt": name,
            "torch_float32_error": {
                "losses": relative_error(*losses), "prompt": relative_error(single.prompt, result.prompt),
            },
        })  # fmt: skip
    return cases
