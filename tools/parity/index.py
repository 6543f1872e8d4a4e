"""index.json: which models lie in native/golden, and the versions that made them."""

import json
from importlib.metadata import version
from pathlib import Path

from .models import MODELS

PACKAGES = ("torch", "transformers", "peft", "safetensors", "tokenizers", "numpy")


def write_index(folder: Path) -> None:
    models = [
        {
            "name": model.name, "family": model.family, "golden": f"{model.name}/golden.json", "model": f"{model.name}/base",
            "prompts": f"{model.name}/prompts.safetensors", "expected": f"{model.name}/expected.safetensors",
            "weights_dtype": str(model.dtype).removeprefix("torch."), "shards": model.shards,
            "tie_word_embeddings": model.tied,
        }
        for model in MODELS
        if (folder / model.name / "golden.json").exists()
    ]  # fmt: skip
    write(folder, models)


def write(folder: Path, models: list[dict]) -> None:
    """index.json of a folder of goldens."""
    index = {
        "format": 1,
        "made_with": {package: version(package) for package in PACKAGES},
        "tolerances": {"error": 1e-5, "torch_float32_factor": 2.0, "torch_float32_floor": 1e-6, "trajectory": 1e-4},
        "models": models,
    }
    (folder / "index.json").write_text(json.dumps(index, indent=1) + "\n")
