"""Prompt tuning in plain torch, to judge a base model while it is being made: `python tools/pretrain/tune_reference.py`.

The settings are those of the examples' manifests, the semantics those of the engine: normal initialisation scaled to
the embedding table, AdamW without decay, linear schedule with warm-up, clipping, mean loss over target tokens; labels
scored by the log probability of their tokens and eos. Orders and random numbers are torch's, so figures differ from the
engine's by chance. Settings are chosen on `--split validation`.
"""

import argparse
import json
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor

from llama import Llama
from main import BASE_MODEL
from make_examples import EXAMPLES, FILES
from rows import EOS_ID
from settings import Settings
from tokenizer import load_tokenizer
from world.examples import TASKS

TEMPLATE = "Text: {}\nAnswer:"
INSTRUCTIONS = {
    "quickstart": "State the mood. Answer positive or negative.\n",
    "topics": "Which business is it about?\n",
    "extraction": "Name the product.\n",
}
VIRTUAL_TOKENS, EPOCHS, BATCH, RATE, WARMUP_RATIO, LONGEST_ANSWER = 16, 10, 16, 0.1, 0.06, 12


class Base:
    def __init__(self, folder: Path):
        config = json.loads((folder / "config.json").read_text())
        fields = {name: config[name] for name in Settings.__dataclass_fields__ if name in config}
        self.model = Llama(Settings(**fields)).eval().requires_grad_(False)
        self.model.load_state_dict({name: weight.float() for name, weight in load_file(folder / "model.safetensors").items()})
        self.tokenizer: Tokenizer = load_tokenizer(folder)

    def encode(self, text: str) -> list[int]:
        return self.tokenizer.encode(text, add_special_tokens=False).ids

    def hidden(self, prompt: Tensor | None, rows: list[list[int]]) -> Tensor:
        """[B, T, C] over the rows' own positions; rows are padded on the right."""
        embedded = F.embedding(pad(rows), self.model.embeddings)
        if prompt is None:
            return self.model.hidden(embedded)
        embedded = torch.cat([prompt.expand(len(rows), -1, -1), embedded], dim=1)
        return self.model.hidden(embedded)[:, len(prompt) :]

    def target_log_probabilities(self, prompt: Tensor | None, samples: list[tuple[list[int], list[int]]]) -> list[Tensor]:
        """Of each sample (source, target): the log probabilities of its target's tokens, [length of the target]."""
        hidden = self.hidden(prompt, [source + target for source, target in samples])
        return [
            self.model.logits(row[len(source) - 1 : len(source) + len(target) - 1])
            .log_softmax(-1)
            .gather(1, torch.tensor(target)[:, None])[:, 0]
            for row, (source, target) in zip(hidden, samples)
        ]


def pad(rows: list[list[int]]) -> Tensor:
    longest = max(map(len, rows))
    return torch.tensor([row + [EOS_ID] * (longest - len(row)) for row in rows])


def tune(base: Base, records: list[dict], seed: int, template: str = TEMPLATE) -> Tensor:
    """The soft prompt after the last step, [P, C]."""
    generator = torch.Generator().manual_seed(seed)
    table = base.model.embeddings
    scale = table.pow(2).mean().sqrt()
    prompt = torch.randn(VIRTUAL_TOKENS, table.shape[1], generator=generator).mul(scale).requires_grad_()
    optimizer = torch.optim.AdamW([prompt], lr=RATE, weight_decay=0)
    samples = [(base.encode(template.format(r["input"])), base.encode(r["output"]) + [EOS_ID]) for r in records]
    steps = EPOCHS * -(-len(samples) // BATCH)
    warmup = int(steps * WARMUP_RATIO)
    for step, chosen in enumerate(_batches(len(samples), generator)):
        left = (step + 1) / max(1, warmup) if step < warmup else (steps - step) / max(1, steps - warmup)
        optimizer.param_groups[0]["lr"] = RATE * left
        loss = -torch.cat(base.target_log_probabilities(prompt, [samples[index] for index in chosen])).mean()
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([prompt], 1.0)
        optimizer.step()
    return prompt.detach()


def _batches(count: int, generator: torch.Generator):
    for _ in range(EPOCHS):
        order = torch.randperm(count, generator=generator).tolist()
        yield from (order[at : at + BATCH] for at in range(0, count, BATCH))


@torch.no_grad()
def accuracy(base: Base, prompt: Tensor | None, records: list[dict], labels: tuple | None, template: str = TEMPLATE) -> float:
    """Share of records whose best label (or greedy answer, trimmed) is the expected one."""
    right = 0
    for at in range(0, len(records), 100):
        batch = records[at : at + 100]
        sources = [base.encode(template.format(record["input"])) for record in batch]
        predicted = _classify(base, prompt, sources, labels) if labels else _generate(base, prompt, sources)
        right += sum(answer == record["output"] for answer, record in zip(predicted, batch))
    return right / len(records)


def _classify(base: Base, prompt: Tensor | None, sources: list[list[int]], labels: tuple) -> list[str]:
    targets = [base.encode(label) + [EOS_ID] for label in labels]
    scores = [
        [parts.sum() for parts in base.target_log_probabilities(prompt, [(source, target) for source in sources])]
        for target in targets
    ]
    return [labels[index] for index in torch.tensor(scores).argmax(0).tolist()]


def _generate(base: Base, prompt: Tensor | None, sources: list[list[int]]) -> list[str]:
    rows = [list(source) for source in sources]
    for _ in range(LONGEST_ANSWER):
        for row, hidden in zip(rows, base.hidden(prompt, rows)):
            if row[-1] != EOS_ID:
                row.append(int(base.model.logits(hidden[len(row) - 1]).argmax()))
        if all(row[-1] == EOS_ID for row in rows):
            break
    return [base.tokenizer.decode(row[len(source) :]).strip() for row, source in zip(rows, sources)]


def read_records(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tasks", nargs="*", default=["quickstart", "topics", "extraction"])
    parser.add_argument("--base", type=Path, default=BASE_MODEL)
    parser.add_argument("--split", choices=FILES, default="validation")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--shuffled", action="store_true", help="also tune the quickstart on its shuffled labels")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    base = Base(arguments.base)
    labels_of = {task.name: task.labels for task in TASKS}
    for task in arguments.tasks:
        labels = labels_of[task]
        training = read_records(EXAMPLES / task / "train.jsonl")
        judged = read_records(EXAMPLES / task / f"{FILES[arguments.split]}.jsonl")
        plain = accuracy(base, None, judged, labels)
        written = accuracy(base, None, judged, labels, INSTRUCTIONS[task] + TEMPLATE)
        tuned = [accuracy(base, tune(base, training, seed), judged, labels) for seed in arguments.seeds]
        print(f"{task} ({arguments.split}): base {plain:.3f} written {written:.3f} tuned {_figures(tuned)}", flush=True)
        if arguments.shuffled and task == "quickstart":
            shuffled = {seed: read_records(EXAMPLES / "shuffled-labels" / f"train-{seed}.jsonl") for seed in arguments.seeds}
            tuned = [accuracy(base, tune(base, shuffled[seed], seed), judged, labels) for seed in arguments.seeds]
            print(f"shuffled labels ({arguments.split}): tuned {_figures(tuned)} mean {sum(tuned) / len(tuned):.3f}", flush=True)


def _figures(values: list[float]) -> str:
    return " ".join(f"{value:.3f}" for value in values)


if __name__ == "__main__":
    main()
