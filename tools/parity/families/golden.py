"""One family model's golden: golden.json beside base/ and expected.safetensors, which holds the prompt too."""

import json
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from safetensors.torch import save_file
from torch import Tensor

from ..cases import gradient_cases, logit_cases, trajectory_cases
from ..golden import to_json
from ..reference import load, logits, relative_error, with_prompt
from ..trajectory import Settings
from ..verify import check_derivative, check_padded
from .catalogue import FamilyModel
from .generation import greedy_cases
from .samples import SAMPLES, SHOWN, groups
from .weights import write_base

STEPS = [Settings(batch_size=3, accumulate_steps=3, loss_on=loss_on) for loss_on in ("target", "all")]
TWENTY_STEPS = [Settings(num_epochs=10)]
LARGEST_FLOAT32_ERROR = 5e-6
SMALLEST_MARGIN = 5e-4
FEWEST_TOKENS = 20


class UnfitError(Exception):
    """This seed's model shows less than it should; another seed is needed."""


def write_golden(model: FamilyModel, seed: int, folder: Path) -> dict:
    """Writes the base model and everything expected of it; returns golden.json's content."""
    base = folder / "base"
    prompt = write_base(model, seed, base)
    expected: dict[str, Tensor] = {"prompt": prompt.double()}
    sharing = groups(SAMPLES, len(prompt), model.context)
    generation = greedy_cases(base, prompt)
    check_generation(generation)
    golden = {
        "name": model.name,
        "family": model.config["model_type"].removesuffix("_text"),
        "architecture": model.config["architectures"][0],
        "options": list(model.options),
        "model": "base",
        "num_virtual_tokens": len(prompt),
        "prompts": {"prompt": "expected.safetensors#prompt"},
        "samples": [{"source_ids": sample.source_ids, "target_ids": sample.target_ids} for sample in SAMPLES],
        "logits": logit_cases(base, prompt, {i: SAMPLES[i] for i in SHOWN}, logit_rows, expected),
        "gradients": gradient_cases(base, prompt, SAMPLES, STEPS, sharing, expected),
        "trajectories": trajectory_cases(base, prompt, SAMPLES, TWENTY_STEPS, expected),
        "generation": generation,
    }
    check_float32(golden)
    check_options(model, base, prompt)
    check_cache(model, len(prompt), golden)
    check_derivative(base, prompt, SAMPLES)
    if len(sharing) == 1:
        check_padded(base, prompt, SAMPLES)
    save_file(expected, folder / "expected.safetensors", {"format": "pt"})
    (folder / "golden.json").write_text(to_json(golden))
    return golden


def logit_rows(text: int, last: int) -> set[int]:
    """Both ends of the prompt, one beyond every window and original context, and the end."""
    return {0, text - 1, text + 24, last - 1, last}


def float32_errors(golden: dict) -> list[float]:
    """What torch's float32 gets wrong, figure by figure."""
    cases = golden["gradients"] + golden["trajectories"]
    return [case["torch_float32_error"] for case in golden["logits"]] + [
        error for case in cases for error in case["torch_float32_error"].values()
    ]


def check_generation(cases: list[dict]) -> None:
    if (tokens := sum(len(case["token_ids"]) for case in cases)) < FEWEST_TOKENS:
        raise UnfitError(f"only {tokens} tokens are generated")
    if (margin := min(case["margin"] for case in cases)) < SMALLEST_MARGIN:
        raise UnfitError(f"two scores are {margin:.1e} apart")


def check_float32(golden: dict) -> None:
    if (error := max(float32_errors(golden))) > LARGEST_FLOAT32_ERROR:
        raise UnfitError(f"torch's float32 is {error:.1e} off")


def check_options(model: FamilyModel, base: Path, prompt: Tensor) -> None:
    """Without each option the logits are others."""
    ids = SAMPLES[1].ids
    exact = forward(base, prompt, ids)
    for option, change in model.options.items():
        if change is None:
            continue
        with TemporaryDirectory() as changed:
            shutil.copytree(base, changed, dirs_exist_ok=True)
            (Path(changed) / "config.json").write_text(json.dumps({**model.config, **change}))
            if relative_error(forward(Path(changed), prompt, ids), exact) < 1e-4:
                raise UnfitError(f"{option} changes nothing")


def forward(base: Path, prompt: Tensor, ids: list[int]) -> Tensor:
    with torch.no_grad():
        return logits(with_prompt(load(base, torch.float32), prompt), ids)


def check_cache(model: FamilyModel, num_virtual_tokens: int, golden: dict) -> None:
    """PEFT's cache must agree wherever it keeps its frequencies and there is a PEFT."""
    for case in golden["generation"]:
        length = num_virtual_tokens + len(case["prompt_ids"])
        same = model.context is None or length + case["max_new_tokens"] <= model.context
        peft = model.config.get("word_embed_proj_dim") in (None, model.config.get("hidden_size"))
        if same and peft and not case["cached"]:
            raise AssertionError(f"PEFT's cached generation differs from its plain forward pass behind {length} rows")
