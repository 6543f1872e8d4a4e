"""`python -m tools.parity.families [MODEL ...]`: writes native/golden/families, all of it or the named models."""

import argparse
import shutil
import time
from pathlib import Path

from ..__main__ import GOLDEN, quiet
from .catalogue import MODELS, FamilyModel
from .golden import UnfitError, float32_errors, write_golden
from .index import write_index


def main() -> None:
    names = [model.name for model in MODELS]
    parser = argparse.ArgumentParser(prog="python -m tools.parity.families", description=__doc__)
    parser.add_argument("model", nargs="*", help=f"some of {', '.join(names)}; none = all")
    parser.add_argument("--to", type=Path, default=GOLDEN / "families", help="the folder to write")
    parser.add_argument("--seek", type=int, default=1, help="try so many seeds from a model's own on until one is fit")
    arguments = parser.parse_args()
    if unknown := set(arguments.model) - set(names):
        parser.error(f"unknown model {sorted(unknown)}")
    quiet()
    unfit = [model.name for model in MODELS if model.name in (arguments.model or names) and not write(model, arguments)]
    write_index(arguments.to)
    if unfit:
        raise SystemExit(f"no fit seed for {', '.join(unfit)}")


def write(model: FamilyModel, arguments: argparse.Namespace) -> bool:
    folder, start = arguments.to / model.name, time.monotonic()
    for seed in range(model.seed, model.seed + arguments.seek):
        shutil.rmtree(folder, ignore_errors=True)
        try:
            golden = write_golden(model, seed, folder)
        except UnfitError as error:
            print(f"{model.name}: seed {seed}: {error}", flush=True)
            shutil.rmtree(folder)
            continue
        margin = min(case["margin"] for case in golden["generation"])
        print(f"{model.name}: seed {seed}, float32 {max(float32_errors(golden)):.1e}, margin {margin:.1e}, {time.monotonic() - start:.0f} s", flush=True)
        return True
    return False


if __name__ == "__main__":
    main()
