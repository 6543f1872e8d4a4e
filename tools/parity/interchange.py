"""Adapters both ways, through the command line: `python -m tools.parity.interchange`.

For every golden model: (a) `tune apply` trains an adapter; PEFT loads its folder and must give our label scores and our greedy tokens, and
must write the same bytes when it saves it again; (b) PEFT's own folder from native/golden goes through `tune evaluate` and `tune generate`,
against PEFT's scores and tokens. Scores are sums of log probabilities over many labels and records; PEFT's are computed in float64.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import peft
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from transformers import AutoModelForCausalLM
from transformers.utils import logging

from .generation import generate, label_score
from .models import MODELS
from .reference import prompted
from .samples import TEXTS
from .tokenizer import END_ID

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "native" / "golden"
LABELS = ["good", "bad", "mixed", "and", "the", "working", "x", "y", "7", "naïve"]
TOLERANCE = 1e-4


def main() -> None:
    names = [model.name for model in MODELS]
    parser = argparse.ArgumentParser(prog="python -m tools.parity.interchange", description=__doc__)
    parser.add_argument("model", nargs="*", help="golden models; none = all")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    logging.disable_progress_bar()
    failures = []
    for name in arguments.model or names:
        with tempfile.TemporaryDirectory() as scratch:
            work = Path(scratch)
            shutil.copytree(GOLDEN / name / "base", work / "base")
            shutil.copytree(GOLDEN / name / "adapter", work / "adapter")
            records = write_records(work / "train.jsonl")
            failures += exchange(name, "ours in PEFT", work, apply(work), records)
            failures += exchange(name, "PEFT's in ours", work, work / "adapter", records)
    if failures:
        sys.exit("\n".join(failures))


def exchange(name: str, direction: str, work: Path, adapter: Path, records: list[dict]) -> list[str]:
    """Compares one adapter folder on both sides; returns what is wrong."""
    prompt = load_file(adapter / "adapter_model.safetensors")["prompt_embeddings"]
    tokenizer = Tokenizer.from_file(str(work / "base" / "tokenizer.json"))
    ours = evaluate(work, adapter)
    with torch.no_grad(), prompted(work / "base", prompt, torch.float64) as model:
        theirs = [scores(model, tokenizer, record["input"]) for record in records]
        texts = [record["input"] for record in records[:3]]
        tokens = [generate(model, tokenizer.encode(text).ids, {"max_new_tokens": 12}) for text in texts]
    our_scores = torch.tensor([[record["scores"][label] for label in LABELS] for record in ours], dtype=torch.float64)
    their_scores = torch.tensor(theirs, dtype=torch.float64)
    difference = (our_scores - their_scores).abs().max().item()
    our_tokens = [generated(work, adapter, text) for text in texts]
    resaved = resave(work, adapter)
    print(
        f"{name}, {direction}: scores differ by {difference:.2e} of {their_scores.abs().max():.1f}"
        f" ({our_scores.numel()} scores), tokens {'equal' if our_tokens == tokens else 'DIFFER'},"
        f" bytes {'equal' if not resaved else 'DIFFER: ' + ', '.join(resaved)}"
    )
    problems = [f"{file} is not what PEFT writes" for file in resaved]
    if not difference <= TOLERANCE:
        problems.append(f"scores differ by {difference}, more than {TOLERANCE}")
    if our_tokens != tokens:
        problems.append(f"tokens {our_tokens}, PEFT's {tokens}")
    return [f"{name}, {direction}: {problem}" for problem in problems]


def scores(model: peft.PeftModel, tokenizer: Tokenizer, text: str) -> list[float]:
    ids = tokenizer.encode(text).ids
    return [label_score(model, ids, tokenizer.encode(label, add_special_tokens=False).ids + [END_ID]) for label in LABELS]


def resave(work: Path, adapter: Path) -> list[str]:
    """Loads the folder as any user of PEFT does, saves it again, and names the files whose bytes changed."""
    base = AutoModelForCausalLM.from_pretrained(work / "base", dtype=torch.float32)
    model = peft.PeftModel.from_pretrained(base, adapter)
    again = work / "again"
    model.save_pretrained(again)
    files = ("adapter_config.json", "adapter_model.safetensors")
    changed = [file for file in files if (again / file).read_bytes() != (adapter / file).read_bytes()]
    shutil.rmtree(again)
    return changed


def write_records(path: Path) -> list[dict]:
    """The goldens' texts as records; an empty text is no record."""
    records = [{"input": source, "output": target} for source, target in TEXTS if source]
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
    return records


def apply(work: Path) -> Path:
    """Trains two epochs by `tune apply`; returns the adapter folder."""
    experiment = {
        "apiVersion": "tune/v1", "kind": "Experiment", "name": "interchange",
        "prompt_tuning": {
            "base_model": {"model_id": "./base"}, "tuning_type": "prompt_tuning", "num_virtual_tokens": 7, "num_epochs": 2,
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
