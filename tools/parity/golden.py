"""One model's golden: golden.json beside prompts.safetensors (float32 inputs) and expected.safetensors (float64)."""

import dataclasses
import itertools
import json
import re
from pathlib import Path

import numpy
import peft
import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch import Tensor

from .adapter import write_adapter
from .generation import greedy_cases, score_cases
from .models import TinyModel, write_model
from .reference import in_bfloat16, in_both_dtypes, logits, relative_error, sample_weights, step_gradient
from .rows import count_rows
from .samples import Sample, make_samples
from .tokenizer import write_tokenizer
from .trajectory import SETTINGS, train
from .verify import verify

# Eleven samples are four micro-batches of three: one fewer than are accumulated, the last one short.
BATCH_SIZE, ACCUMULATE_STEPS = 3, 5
NORMALIZATIONS = ("token", "microbatch", "sample")


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
        "logits": logit_cases(base, prompts["prompt"], samples, expected),
        "gradients": gradient_cases(base, prompts["prompt"], samples, expected),
        "two_prompts": two_prompts_case(base, prompts, samples, expected),
        "trajectories": trajectory_cases(base, prompts["prompt"], samples, expected),
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


def logit_cases(base: Path, prompt: Tensor, samples: list[Sample], expected: dict[str, Tensor]) -> list[dict]:
    """Logits at a choice of rows; a row counts from the first virtual token, which is row 0."""
    with torch.no_grad():
        every, every_32 = in_both_dtypes(base, prompt, lambda model: [logits(model, sample.ids) for sample in samples])
    cases = []
    for i, (exact, single) in enumerate(zip(every, every_32, strict=True)):
        text, last = len(prompt), len(exact) - 1
        rows = [row for row in sorted({0, text - 1, text + 40, text + 63, text + 64, last - 2, last - 1, last}) if row <= last]
        expected[f"logits.{i}"] = exact[rows]
        error = relative_error(single[rows], exact[rows])
        cases.append({"sample": i, "rows": rows, "tensor": f"logits.{i}", "torch_float32_error": error})
    return cases


def gradient_cases(base: Path, prompt: Tensor, samples: list[Sample], expected: dict[str, Tensor]) -> list[dict]:
    """Loss and dPrompt of one optimiser step over all samples, for every normalisation and choice of labels."""
    cases = []
    for loss_on, normalization in itertools.product(("target", "all"), NORMALIZATIONS):
        weights = sample_weights(samples, loss_on, normalization, BATCH_SIZE, ACCUMULATE_STEPS)

        def measure(model: peft.PeftModel, labels: str = loss_on, weights: list[float] = weights) -> tuple[float, Tensor]:
            return step_gradient(model, samples, weights, labels)

        (loss, gradient), (loss_32, gradient_32) = in_both_dtypes(base, prompt, measure)
        loss_16, gradient_16 = in_bfloat16(base, prompt, measure)
        name = f"d_prompt.{loss_on}.{normalization}"
        expected[name] = gradient
        cases.append({
            "loss_on": loss_on, "loss_normalization": normalization, "batch_size": BATCH_SIZE,
            "accumulate_steps": ACCUMULATE_STEPS, **count_rows(samples, len(prompt), loss_on), "loss": loss, "d_prompt": name,
            "torch_float32_error": {
                "loss": abs(loss_32 - loss) / abs(loss), "d_prompt": relative_error(gradient_32, gradient),
            },
            "torch_bfloat16_error": {
                "loss": abs(loss_16 - loss) / abs(loss), "d_prompt": relative_error(gradient_16, gradient),
            },
        })  # fmt: skip
    return cases


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


def trajectory_cases(base: Path, prompt: Tensor, samples: list[Sample], expected: dict[str, Tensor]) -> list[dict]:
    """Optimiser steps over the samples in their order; the first trajectory has fifty."""
    cases = []
    for i, settings in enumerate(SETTINGS):
        result, single = in_both_dtypes(base, prompt, lambda model, chosen=settings: train(model, samples, chosen))
        name = f"trajectory.{i}.prompt"
        expected[name] = result.prompt
        losses = (torch.tensor(run.losses, dtype=torch.float64) for run in (single, result))
        cases.append({
            "settings": dataclasses.asdict(settings), "steps": len(result.losses), "losses": result.losses,
            "learning_rates": result.learning_rates, "grad_norms": result.grad_norms, "prompt": name,
            "torch_float32_error": {
                "losses": relative_error(*losses), "prompt": relative_error(single.prompt, result.prompt),
            },
        })  # fmt: skip
    return cases


def to_json(value: object) -> str:
    """Indented, with each innermost list on one line."""
    text = json.dumps(value, indent=1, ensure_ascii=False)
    return re.sub(r"\[\s+([^\[\]{}]*?)\s+\]", lambda match: "[" + re.sub(r"\s*\n\s*", " ", match[1]) + "]", text) + "\n"
