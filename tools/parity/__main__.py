"""`python -m tools.parity [MODEL ...]`: writes native/golden, all of it or the named models."""

import argparse
import shutil
import warnings
from pathlib import Path

import torch
from transformers.utils import logging

from .golden import write_golden
from .index import write_index
from .models import MODELS

GOLDEN = Path(__file__).resolve().parents[2] / "native" / "golden"


def main() -> None:
    names = [model.name for model in MODELS]
    parser = argparse.ArgumentParser(prog="python -m tools.parity", description=__doc__)
    parser.add_argument("model", nargs="*", help=f"some of {', '.join(names)}; none = all")
    parser.add_argument("--to", type=Path, default=GOLDEN, help="the folder to write (default: native/golden)")
    arguments = parser.parse_args()
    if unknown := set(arguments.model) - set(names):
        parser.error(f"unknown model {sorted(unknown)}")
    quiet()
    for model in MODELS:
        if not arguments.model or model.name in arguments.model:
            folder = arguments.to / model.name
            shutil.rmtree(folder, ignore_errors=True)
            summarise(write_golden(model, folder))
    write_index(arguments.to)


def quiet() -> None:
    """One thread and fixed algorithms, so that the same versions give the same figures; no bars and warnings."""
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    logging.disable_progress_bar()
    logging.set_verbosity_error()
    warnings.filterwarnings("ignore")


def summarise(golden: dict) -> None:
    print(golden["name"])
    print("  logits     torch float32 error", max(case["torch_float32_error"] for case in golden["logits"]))
    for case in golden["gradients"]:
        print(f"  {case['loss_on']:6} {case['loss_normalization']:10} loss {case['loss']:.6f}", case["torch_float32_error"], case["torch_bfloat16_error"])
    print("  two prompts", golden["two_prompts"]["loss"], golden["two_prompts"]["torch_float32_error"])
    for case in golden["trajectories"]:
        print("  trajectory", case["losses"][0], "→", case["losses"][-1], case["torch_float32_error"])
    print("  generation smallest margin", min(case["margin"] for case in golden["generation"]), [len(case["token_ids"]) for case in golden["generation"]])


if __name__ == "__main__":
    main()
