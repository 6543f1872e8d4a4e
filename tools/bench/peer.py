"""PEFT on a prepared workload: `peer.py WORKLOAD.json THREADS`; the last line of output is JSON.

One optimiser step as people run it: dynamic padding to the longest sample of each micro-batch, gradients accumulated, the base model frozen.
Both attention implementations are warmed up and timed on one micro-batch, and the faster one runs the step. Peak memory is that of the step
alone: the kernel's high-water mark is reset after loading and warm-up, so that what loading needed does not count against it.
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


def main(workload_path: Path, threads: int) -> None:
    workload = json.loads(workload_path.read_text())
    torch.set_num_threads(threads)
    model = load(workload)
    batches = collate(workload)
    attention = {name: time_micro_batch(model, name, batches[0]) for name in ("sdpa", "eager")}
    best = min(attention, key=attention.get)
    model.get_base_model().set_attn_implementation(best)
    model.zero_grad()
    reset_peak()
    start, cpu_start = time.perf_counter(), time.process_time()
    loss = step(model, batches, workload["accumulate_steps"])
    seconds, cpu_seconds = time.perf_counter() - start, time.process_time() - cpu_start
    rows = sum(len(batch["input_ids"]) * (workload["num_virtual_tokens"] + batch["input_ids"].shape[1]) for batch in batches)
    print(json.dumps({
        "seconds": seconds, "cpu_seconds": cpu_seconds, "loss": loss, "rows": rows, "logit_rows": rows, "rss_bytes": peak_resident(),
        "weight_bytes": weight_bytes(model), "attention": best, "micro_batch_seconds": attention, "threads": threads,
        "versions": {name: version(name) for name in ("torch", "transformers", "peft")},
    }))  # fmt: skip


def load(workload: dict) -> peft.PeftModel:
    base = AutoModelForCausalLM.from_pretrained(workload["model"], dtype=torch.float32)
    base.config.use_cache = False
    prompt = load_file(workload["prompt_file"])["prompt_embeddings"]
    model = peft.get_peft_model(base, peft.PromptTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=len(prompt)))
    model.prompt_encoder["default"].embedding.weight.data = prompt
    return model.train()


def collate(workload: dict) -> list[dict[str, torch.Tensor]]:
    """Micro-batches padded on the right to their longest sample, labels -100 before the targets and in the padding."""
    size, samples = workload["batch_size"], workload["samples"]
    return [collate_batch(samples[i : i + size]) for i in range(0, len(samples), size)]


def collate_batch(samples: list[dict]) -> dict[str, torch.Tensor]:
    length = max(len(sample["ids"]) for sample in samples)
    ids, mask, labels = [], [], []
    for sample in samples:
        own, start, fill = sample["ids"], sample["target_start"], length - len(sample["ids"])
        ids.append(own + [0] * fill)
        mask.append([1] * len(own) + [0] * fill)
        labels.append([-100] * start + own[start:] + [-100] * fill)
    return {"input_ids": torch.tensor(ids), "attention_mask": torch.tensor(mask), "labels": torch.tensor(labels)}


def time_micro_batch(model: peft.PeftModel, attention: str, batch: dict[str, torch.Tensor]) -> float:
    model.get_base_model().set_attn_implementation(attention)
    for _ in range(2):  # the first warms up
        start = time.perf_counter()
        model(**batch).loss.backward()
        seconds = time.perf_counter() - start
    return seconds


def step(model: peft.PeftModel, batches: list[dict[str, torch.Tensor]], accumulate: int) -> float:
    """Loss and gradients of one optimiser step; every sample has as many targets, so batch means are the token mean."""
    total = 0.0
    for batch in batches:
        loss = model(**batch).loss / accumulate
        loss.backward()
        total += loss.item()
    return total


def weight_bytes(model: peft.PeftModel) -> int:
    """Tied matrices count once."""
    return sum(parameter.numel() * parameter.element_size() for parameter in model.get_base_model().parameters())


def reset_peak() -> None:
    """Gives freed memory back, then sets VmHWM to what is resident (proc(5), clear_refs 5)."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5")


def peak_resident() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
