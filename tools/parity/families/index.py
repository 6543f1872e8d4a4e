"""index.json of the families' goldens."""

from pathlib import Path

from ..index import write
from .catalogue import MODELS


def write_index(folder: Path) -> None:
    write(folder, [
        {
            "name": model.name, "family": model.config["model_type"].removesuffix("_text"),
            "architecture": model.config["architectures"][0], "options": list(model.options),
            "golden": f"{model.name}/golden.json", "model": f"{model.name}/base",
            "prompts": f"{model.name}/expected.safetensors", "expected": f"{model.name}/expected.safetensors",
            "context": model.context, "peft": model.name != "opt-350m",
        }
        for model in MODELS
        if (folder / model.name / "golden.json").exists()
    ])  # fmt: skip
