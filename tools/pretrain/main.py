"""Makes the embedded base model: `python tools/pretrain/main.py`.

Draws the text, trains the tokenizer and the model, and writes examples/base-model. Two one-thread processes; bounded by
the tokens of settings.py. Stopped at any time, the same command goes on from the last checkpoint.
"""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import torch.multiprocessing as processes

from export import export
from settings import Settings
from tokenizer import train_tokenizer
from train import finished, train_shard

HERE = Path(__file__).resolve().parent
BASE_MODEL = HERE.parents[1] / "examples" / "base-model"


def main() -> None:
    arguments = parse(sys.argv[1:])
    settings = Settings() if arguments.tokens is None else replace(Settings(), tokens=arguments.tokens, widening_tokens=0)
    work: Path = arguments.work
    work.mkdir(parents=True, exist_ok=True)
    prepare_tokenizer(settings, work)
    train(settings, work)
    weights, text_sha256, tokens = finished(settings, work)
    export(settings, weights, (work / "tokenizer.json").read_bytes(), text_sha256, tokens, arguments.out)
    print(f"{arguments.out}: text sha256 {text_sha256}")


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=HERE / "build", help="checkpoints and log (default: build beside this file)")
    parser.add_argument("--out", type=Path, default=BASE_MODEL, help="the folder to write (default: examples/base-model)")
    parser.add_argument("--tokens", type=int, help="train on fewer tokens, for a trial")
    return parser.parse_args(arguments)


def prepare_tokenizer(settings: Settings, work: Path) -> None:
    path = work / "tokenizer.json"
    if not path.exists():
        part = path.with_suffix(".part")
        train_tokenizer(settings).save(str(part))
        part.replace(path)


def train(settings: Settings, work: Path) -> None:
    try:
        processes.spawn(train_shard, (settings, work), nprocs=settings.shards)
    finally:
        for meeting in work.glob("meeting-*"):
            meeting.unlink()


if __name__ == "__main__":
    main()
