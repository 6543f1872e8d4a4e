"""A peer on a prepared workload: `peer.py RUN.json`; the last line of output is JSON.

RUN.json: the workload's model, prompt and settings, `steps` (a list of optimiser steps, each a list of samples), `micro_batches` (how many of
each step are run; null = all), `threads`, and `padding`: null pads each micro-batch to its longest sample, as PEFT is commonly run; a number
pads every sample to that many tokens, as caikit-nlp's collator does.

The base model is frozen and gradients are accumulated. Both attention implementations are warmed up and timed on one micro-batch, and the
faster one runs what is measured. Where only some micro-batches run, they are spread evenly over the step's by padded rows, each is timed
singly, and the step's time is scaled by padded rows. Peak memory is that of the measured work alone: the kernel's high-water mark is reset
after loading and warm-up, so that what loading needed does not count against it.
"""

import ctypes
import gc
import json
import sys
import time
from importlib.metadata import version
from pathlib import Path

import peft
import torch
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM


def main(run_path: Path) -> None:
    run = json.loads(run_path.read_text())
    torch.set_num_threads(run["threads"])
    model = load(run)
    steps = [chosen(micro_batches(samples, run), run["micro_batches"]) for samples in run["steps"]]
    attention = {name: time_twice(model, name, steps[0][0]["tensors"]) for name in ("sdpa", "eager")}
    best = min(attention, key=attention.get)
    model.get_base_model().set_attn_implementation(best)
    model.zero_grad()
    reset_peak()
    measured = [[measure(model, batch) for batch in step] for step in steps]
    padded = [sum(batch["rows"] for batch in micro_batches(samples, run)) for samples in run["steps"]]
    print(json.dumps({
        "seconds": scaled(measured, padded, "seconds"), "cpu_seconds": scaled(measured, padded, "cpu_seconds"),
        "micro_batches": measured, "rows": sum(padded), "logit_rows": sum(padded),
        "rss_bytes": peak_resident(), "weight_bytes": weight_bytes(model), "attention": best,
        "block_weights": block_weights(model), "head_weights": model.get_base_model().get_output_embeddings().weight.numel(),
        "threads": run["threads"], "versions": {name: version(name) for name in ("torch", "transformers", "peft")},
    }))  # fmt: skip


def load(run: dict) -> peft.PeftModel:
    base = AutoModelForCausalLM.from_pretrained(run["model"], dtype=torch.float32)
    base.config.use_cache = False
    prompt = load_file(run["prompt_file"])["prompt_embeddings"]
    model = peft.get_peft_model(base, peft.PromptTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=len(prompt)))
    model.prompt_encoder["default"].embedding.weight.data = prompt
    return model.train()


def micro_batches(samples: list[dict], run: dict) -> list[dict]:
    """A step's micro-batches in their order, each with its index, tensors and padded rows."""
    size = run["batch_size"]
    chunks = [samples[i : i + size] for i in range(0, len(samples), size)]
    collated = [collate(chunk, run["padding"]) for chunk in chunks]
    return [{"index": index, "tensors": tensors, "rows": padded_rows(tensors, run)} for index, tensors in enumerate(collated)]


def collate(samples: list[dict], padding: int | None) -> dict[str, torch.Tensor]:
    """Padded on the right; labels -100 before the targets and in the padding."""
    length = padding or max(len(sample["ids"]) for sample in samples)
    ids, mask, labels = [], [], []
    for sample in samples:
        own, start, fill = sample["ids"], sample["target_start"], length - len(sample["ids"])
        assert fill >= 0, f"a sample of {len(own)} tokens does not fit {length}"
        ids.append(own + [0] * fill)
        mask.append([1] * len(own) + [0] * fill)
        labels.append([-100] * start + own[start:] + [-100] * fill)
    return {"input_ids": torch.tensor(ids), "attention_mask": torch.tensor(mask), "labels": torch.tensor(labels)}


def padded_rows(tensors: dict[str, torch.Tensor], run: dict) -> int:
    count, length = tensors["input_ids"].shape
    return count * (run["num_virtual_tokens"] + length)


def chosen(batches: list[dict], count: int | None) -> list[dict]:
    """`count` of the micro-batches: the middle ones of as many equal shares, ordered by padded rows."""
    if count is None or count >= len(batches):
        return batches
    ordered = sorted(batches, key=lambda batch: (batch["rows"], batch["index"]))
    return [ordered[(2 * i + 1) * len(ordered) // (2 * count)] for i in range(count)]


def time_twice(model: peft.PeftModel, attention: str, tensors: dict[str, torch.Tensor]) -> float:
    model.get_base_model().set_attn_implementation(attention)
    for _ in range(2):  # the first warms up
        start = time.perf_counter()
        model(**tensors).loss.backward()
        seconds = time.perf_counter() - start
    return seconds


def measure(model: peft.PeftModel, batch: dict) -> dict:
    """Loss (the mean over the micro-batch's targets) and gradients of one micro-batch, timed."""
    start, cpu_start = time.perf_counter(), time.process_time()
    loss = model(**batch["tensors"]).loss
    loss.backward()
    value = loss.item()
    seconds, cpu_seconds = time.perf_counter() - start, time.process_time() - cpu_start
    return {"index": batch["index"], "rows": batch["rows"], "loss": value, "seconds": seconds, "cpu_seconds": cpu_seconds}


def scaled(measured: list[list[dict]], padded: list[int], field: str) -> float:
    """The measured time of each step, scaled to all of its padded rows."""
    return sum(
        sum(batch[field] for batch in step) * total / sum(batch["rows"] for batch in step)
        for step, total in zip(measured, padded, strict=True)
    )


def weight_bytes(model: peft.PeftModel) -> int:
    """Tied matrices count once."""
    return sum(parameter.numel() * parameter.element_size() for parameter in model.get_base_model().parameters())


def block_weights(model: peft.PeftModel) -> int:
    """Elements of the matrices that every row of a decoder layer meets."""
    base = model.get_base_model()
    linears = (module for module in base.modules() if isinstance(module, torch.nn.Linear) and module is not base.get_output_embeddings())
    return sum(linear.weight.numel() for linear in linears)


def reset_peak() -> None:
    """Gives freed memory back, then sets VmHWM to what is resident (proc(5), clear_refs 5)."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5")


def peak_resident() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
