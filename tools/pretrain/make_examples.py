"""Writes the records of the examples and the lists of what they hold out: `python tools/pretrain/make_examples.py`.

The same bytes at every run. `--check` writes nothing and fails when a file differs.
"""

import argparse
import json
import sys
from pathlib import Path

from settings import Settings
from world.examples import TASKS, draw_records, shuffle_labels
from world.heldout import held_out_lists

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
FILES = {"training": "train", "validation": "validation", "test": "test", "test-unseen": "test-unseen"}
SHUFFLES = (1, 2, 3)
"""Seeds of the shuffled labels: as many as the seeds of tuning, since one shuffle has its own accidents."""


def example_files(seed: int) -> dict[str, str]:
    """Path below examples/ to content."""
    files = {}
    for task in TASKS:
        records = draw_records(seed, task)
        for split, of_split in records.items():
            files[f"{task.name}/{FILES[split]}.jsonl"] = json_lines(of_split)
        if task.name == "quickstart":
            for shuffle in SHUFFLES:
                shuffled = shuffle_labels(shuffle, records["training"], task.labels)
                files[f"shuffled-labels/train-{shuffle}.jsonl"] = json_lines(shuffled)
    files["heldout.json"] = json.dumps(held_out_lists(), indent=2) + "\n"
    return files


def json_lines(records: list[dict]) -> str:
    return "".join(json.dumps(record) + "\n" for record in records)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="fail when a file differs from what would be written")
    check = parser.parse_args().check
    differing = []
    for name, content in example_files(Settings().seed).items():
        path = EXAMPLES / name
        if check:
            if not path.exists() or path.read_bytes() != content.encode():
                differing.append(name)
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode())
    if differing:
        sys.exit("These files differ from what the generator writes: " + ", ".join(differing))


if __name__ == "__main__":
    main()
