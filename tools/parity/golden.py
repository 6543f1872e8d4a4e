"""One model's golden: golden.json beside prompts.safetensors (float32 inputs) and expected.safetensors (float64)."""

import dataclasses
import itertools
import json
import re
from pathlib import Path

import numpy
import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch import Tensor

from .adapter import write_adapter
from .cases import gradient_cases, logit_cases, trajectory_cases
from .generation import greedy_cases, score_cases
from .models import TinyModel, write_model
from .reference import in_both_dtypes, relative_error, sample_weights, step_gradient
from .samples import Sample, make_samples
from .tokenizer import write_tokenizer
from .trajectory import SETTINGS, Settings
from .verify import verify

# Eleven samples are four micro-batches of three: one fewer than are accumulated, the last one short.
STEPS = [
    Settings(batch_size=3, accumulate_steps=5, loss_on=loss_on, loss_normalization=normalization)
    for loss_on, normalization in itertools.product(("target", "all"), ("token", "microbatch", "sample"))
]


def write_golden(model: TinyModel, folder: Path) -> dict:
    """Writes the base model and everything expected of it; returns golden.json's content."""
    base = folder / "base"
    write_model(model, base)
    tokenizer = write_tokenizer(base, begins=model.family == "llama")
    samples = make_samples(tokenizer)
    prompts = make_prompts(model)
    verify(base, prompts["prompt"], samples)
    expected: dict[str, Tensor] = {}
    golden = {
        "name": model.name,
        "family": model.family,
        "model": "base",
        "num_virtual_tokens": model.num_virtual_tokens,
        "prompts": {name: f"prompts.safetensors#{name}" for name in prompts},
        "samples": [dataclasses.asdict(sample) for sample in samples],
        "logits": logit_cases(base, prompts["prompt"], dict(enumerate(samples)), logit_rows, expected),
        "gradients": gradient_cases(base, prompts["prompt"], samples, STEPS, [samples], expected),
        "two_prompts": two_prompts_case(base, prompts, samples, expected),
        "trajectories": trajectory_cases(base, prompts["prompt"], samples, SETTINGS, expected),
        "generation": greedy_cases(base, prompts["prompt"], tokenizer),
        "scores": score_cases(base, prompts["prompt"], tokenizer),
        "adapter": write_adapter(base, folder / "adapter", prompts["prompt"], init_text=model.init_text),
    }
    save_file(prompts, folder / "prompts.safetensors", {"format": "pt"})
    save_file(expected, folder / "expected.safetensors", {"format": "pt"})
    (folder / "golden.json").write_text(to_json(golden))
    return golden


def make_prompts(model: TinyModel) -> dict[str, Tensor]:
    """`prompt` [P, C], and `other_prompt` of another length for steps over two prompts."""
    random = numpy.random.Generator(numpy.random.Philox(model.seed + 1))
    lengths = {"prompt": model.num_virtual_tokens, "other_prompt": model.num_virtual_tokens + 4}
    return {
        name: torch.from_numpy(model.embedding_spread * random.standard_normal((length, model.hidden))).float()
        for name, length in lengths.items()
    }


def logit_rows(text: int, last: int) -> set[int]:
    """Both ends of the prompt, the edges of a leaf of 64 rows, and the end."""
    return {0, text - 1, text + 40, text + 63, text + 64, last - 2, last - 1, last}


def two_prompts_case(base: Path, prompts: dict[str, Tensor], samples: list[Sample], expected: dict[str, Tensor]) -> dict:
    """One step in which even samples stand behind `prompt` and odd ones behind `other_prompt`; token mean over all."""
    roots = [i % 2 for i in range(len(samples))]
    weights = sample_weights(samples, "target", "token", len(samples), 1)
    names, errors = [], []
    total, total_32 = 0.0, 0.0
    for root, (name, prompt) in enumerate(prompts.items()):
        members = [sample for i, sample in enumerate(samples) if roots[i] == root]
        shares = [weight for i, weight in enumerate(weights) if roots[i] == root]
        (loss, gradient), (loss_32, gradient_32) = in_both_dtypes(
            base, prompt, lambda model, m=members, w=shares: step_gradient(model, m, w, "target")
        )
        total, total_32 = total + loss, total_32 + loss_32
        names.append(f"d_prompt.two_prompts.{name}")
        expected[names[-1]] = gradient
        errors.append(relative_error(gradient_32, gradient))
    return {
        "prompts": list(prompts), "roots": roots, "loss_on": "target", "loss_normalization": "token", "loss": total,
        "d_prompts": names, "torch_float32_error": {"loss": abs(total_32 - total) / abs(total), "d_prompts": errors},
    }  # fmt: skip


def to_json(value: object) -> str:
    """Indented, with each innermost list on one line."""
    text = json.dumps(value, indent=1, ensure_ascii=False)
    return re.sub(r"\[\s+([^\[\]{}]*?)\s+\]", lambda match: "[" + re.sub(r"\s*\n\s*", " ", match[1]) + "]", text) + "\n"
