"""Adapters both ways, through the command line: `python -m tools.parity.interchange`.

For every golden model: (a) `tune apply` trains an adapter; PEFT loads its folder and must give our label scores and our greedy tokens, and
must write the same bytes when it saves it again; (b) PEFT's own folder from native/golden goes through `tune evaluate` and `tune generate`,
against PEFT's scores and tokens. Scores are sums of log probabilities over many labels and records; PEFT's are computed in float64.

`python -m tools.parity.interchange --base DIR --adapter DIR --data FILE.jsonl` compares one adapter that is there already, for example a
run's of the quickstart; texts are the records' inputs, verbatim.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import peft
import torch
from tokenizers import Tokenizer
from transformers import AutoModelForCausalLM
from transformers.utils import logging

from .float64 import float64_arithmetic
from .generation import generate, label_score
from .models import MODELS
from .samples import TEXTS

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "native" / "golden"
LABELS = ["good", "bad", "mixed", "and", "the", "working", "x", "y", "7", "naïve"]
TOLERANCE = 1e-4


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tools.parity.interchange", description=__doc__)
    parser.add_argument("model", nargs="*", help="golden models; none = all")
    parser.add_argument("--base", type=Path, help="a base model's folder")
    parser.add_argument("--adapter", type=Path, help="an adapter folder for --base")
    parser.add_argument("--data", type=Path, help="JSON lines with `input`")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    logging.disable_progress_bar()
    warnings.filterwarnings("ignore")
    if arguments.base:
        failures = exchange_given(arguments.base, arguments.adapter, arguments.data)
    else:
        names = arguments.model or [model.name for model in MODELS]
        failures = [failure for name in names for failure in exchange_golden(name)]
    if failures:
        sys.exit("\n".join(failures))


def exchange_golden(name: str) -> list[str]:
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        shutil.copytree(GOLDEN / name / "base", work / "base")
        shutil.copytree(GOLDEN / name / "adapter", work / "adapter")
        records = write_records(work, [{"input": source, "output": target} for source, target in TEXTS if source])
        return [
            *exchange(f"{name}, ours in PEFT", work, apply(work), records),
            *exchange(f"{name}, PEFT's in ours", work, work / "adapter", records),
        ]


def exchange_given(base: Path, adapter: Path, data: Path) -> list[str]:
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        (work / "base").symlink_to(base.resolve())
        records = [json.loads(line) for line in data.read_text().splitlines()][:20]
        return exchange(f"{adapter}", work, adapter.resolve(), write_records(work, records))


def exchange(name: str, work: Path, adapter: Path, records: list[dict]) -> list[str]:
    """Compares one adapter folder on both sides; returns what is wrong."""
    tokenizer = Tokenizer.from_file(str(work / "base" / "tokenizer.json"))
    texts = [record["input"] for record in records]
    with torch.no_grad(), float64_arithmetic():
        model = load(work, adapter, torch.float64)
        theirs = torch.tensor([scores(model, tokenizer, text) for text in texts], dtype=torch.float64)
        tokens = [generate(model, tokenizer.encode(text).ids, {"max_new_tokens": 12}) for text in texts[:3]]
    ours = [[record["scores"][label] for label in LABELS] for record in evaluate(work, adapter)]
    ours = torch.tensor(ours, dtype=torch.float64)
    difference = (ours - theirs).abs().max().item()
    our_tokens = [generated(work, adapter, text) for text in texts[:3]]
    changed = resave(work, adapter)
    print(
        f"{name}: {ours.numel()} scores differ by {difference:.1e} (the largest is {theirs.abs().max():.1f}),"
        f" tokens {'equal' if our_tokens == tokens else 'DIFFER'}, bytes {'DIFFER' if changed else 'equal'}"
    )
    problems = [f"{file} is not what PEFT writes" for file in changed]
    if not difference <= TOLERANCE:
        problems.append(f"scores differ by {difference}, more than {TOLERANCE}")
    if our_tokens != tokens:
        problems.append(f"tokens {our_tokens}, PEFT's {tokens}")
    return [f"{name}: {problem}" for problem in problems]


def load(work: Path, adapter: Path, dtype: torch.dtype) -> peft.PeftModel:
    """As any user of PEFT loads an adapter folder."""
    base = AutoModelForCausalLM.from_pretrained(work / "base", dtype=dtype, attn_implementation="eager")
    return peft.PeftModel.from_pretrained(base, adapter, autocast_adapter_dtype=False).to(dtype).eval()


def scores(model: peft.PeftModel, tokenizer: Tokenizer, text: str) -> list[float]:
    ids, end = tokenizer.encode(text).ids, model.generation_config.eos_token_id
    labels = (tokenizer.encode(label, add_special_tokens=False).ids + [end] for label in LABELS)
    return [label_score(model, ids, label) for label in labels]


def resave(work: Path, adapter: Path) -> list[str]:
    """Saves the loaded folder again, and names the files whose bytes changed."""
    model = load(work, adapter, torch.float32)
    again = work / "again"
    model.save_pretrained(again)
    files = ("adapter_config.json", "adapter_model.safetensors")
    changed = [file for file in files if (again / file).read_bytes() != (adapter / file).read_bytes()]
    shutil.rmtree(again)
    return changed


def write_records(work: Path, records: list[dict]) -> list[dict]:
    (work / "train.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records))
    return records


def apply(work: Path) -> Path:
    """Trains two epochs by `tune apply`; returns the adapter folder."""
    experiment = {
        "apiVersion": "tune/v1", "kind": "Experiment", "name": "interchange",
        "prompt_tuning": {
            "base_model": {"model_id": "./base"}, "task_id": "generation", "tuning_type": "prompt_tuning", "num_virtual_tokens": 7, "num_epochs": 2,
            "batch_size": 4, "learning_rate": 0.05,
        },
        "training_data_references": [{"type": "container", "location": {"path": "train.jsonl"}}],
    }  # fmt: skip
    (work / "experiment.yaml").write_text(json.dumps(experiment, indent=2))
    [run] = json.loads(tune(work, "apply", "-f", "experiment.yaml", "--state-dir", "state", "-o", "json"))["runs"]
    return work / run["paths"]["adapter"]


def evaluate(work: Path, adapter: Path) -> list[dict]:
    output = tune(
        work, "evaluate", "--model", "base", "--adapter", str(adapter), "--data", "train.jsonl", "--template", "{{input}}",
        "--labels", ",".join(LABELS), "-o", "ndjson",
    )  # fmt: skip
    return [json.loads(line) for line in output.splitlines()]


def generated(work: Path, adapter: Path, text: str) -> list[int]:
    output = tune(
        work, "generate", "--model", "base", "--adapter", str(adapter), "--prompt", text, "--max-new-tokens", "12", "-o", "json"
    )
    return json.loads(output)["token_ids"]


def tune(work: Path, *arguments: str) -> str:
    """Runs the command line in `work` and returns its standard output."""
    program = ROOT / "node_modules" / ".bin" / "tune"
    environment = {**os.environ, "TUNE_THREADS": "1"}
    result = subprocess.run([program, *arguments], cwd=work, env=environment, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        sys.exit(f"tune {' '.join(arguments)} ended with {result.returncode}:\n{result.stderr}{result.stdout}")
    return result.stdout


if __name__ == "__main__":
    main()
