"""A peer on a prepared workload: `peer.py RUN.json`; the last line of output is JSON.

RUN.json: the workload's model, prompt and settings, `dtype` (of the model), `steps` (a list of optimiser steps, each a list of samples),
`micro_batches` (how many of each step are run; null = all), `threads`, `shallow_layers` (or null), and the peer's `style`:
`peft` pads each micro-batch to its longest sample, as PEFT is commonly run, and stops at the gradients, as our step does;
`caikit` pads every sample to `padding` tokens, casts the prompt to the model's type, divides each loss by the accumulate steps, and ends a
step with caikit-nlp's update (see peer_update.py).

The base model is frozen and gradients are accumulated. Both attention implementations are warmed up and timed on the first samples of a
micro-batch, and the faster one runs what is measured, after a warm-up of a whole micro-batch. Where only some micro-batches run, they are
spread evenly over the step's by padded rows, each is timed singly, and the step's time is scaled by padded rows. Peak memory is that of the
measured work alone: the kernel's high-water mark is reset after loading and warm-up, so that what loading needed does not count against it.
With `shallow_layers` the same micro-batches run once more in the same model cut to so many layers: the difference is the time of the others.
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
from peer_products import block_linears, product_rate
from peer_update import CaikitUpdate
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM

WARM_UP_SAMPLES = 2


def main(run_path: Path) -> None:
    run = json.loads(run_path.read_text())
    torch.set_num_threads(run["threads"])
    model = load(run)
    steps = [chosen(micro_batches(samples, run), run["micro_batches"]) for samples in run["steps"]]
    attention = {name: time_twice(model, name, first_samples(steps[0][0])) for name in ("sdpa", "eager")}
    best = min(attention, key=attention.get)
    model.get_base_model().set_attn_implementation(best)
    model(**steps[0][0]["tensors"]).loss.backward()
    model.zero_grad()
    reset_peak()
    measured = [measure_step(model, step, run) for step in steps]
    resident = peak_resident()
    weights = {
        "weight_bytes": weight_bytes(model), "block_weights": sum(linear.weight.numel() for linear in block_linears(model)),
        "head_weights": model.get_base_model().get_output_embeddings().weight.numel(),
    }  # fmt: skip
    padded = [sum(batch["rows"] for batch in micro_batches(samples, run)) for samples in run["steps"]]
    rate = product_rate(model, max(batch["rows"] for step in steps for batch in step))
    print(json.dumps({
        "steps": [{**step, "rows": rows} for step, rows in zip(measured, padded, strict=True)], "rss_bytes": resident, **weights,
        "attention": model.get_base_model().config._attn_implementation, "product_gflops": rate / 1e9, "shallow": measure_shallow(model, steps, run),
        "threads": run["threads"], "versions": {name: version(name) for name in ("torch", "transformers", "peft")},
    }))  # fmt: skip


def load(run: dict) -> peft.PeftModel:
    """The frozen model in the run's type. PEFT keeps the prompt in float32 and casts it at use; caikit casts it once."""
    dtype = getattr(torch, run["dtype"])
    base = AutoModelForCausalLM.from_pretrained(run["model"], dtype=dtype)
    base.config.use_cache = False
    prompt = load_file(run["prompt_file"])["prompt_embeddings"]
    model = peft.get_peft_model(base, peft.PromptTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=len(prompt)))
    assert (weight := prompt_of(model)).dtype == torch.float32
    weight.data = prompt.to(dtype) if run["style"] == "caikit" else prompt
    return model.train()


def prompt_of(model: peft.PeftModel) -> torch.nn.Parameter:
    return model.prompt_encoder["default"].embedding.weight


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


def first_samples(batch: dict) -> dict[str, torch.Tensor]:
    return {name: tensor[:WARM_UP_SAMPLES] for name, tensor in batch["tensors"].items()}


def time_twice(model: peft.PeftModel, attention: str, tensors: dict[str, torch.Tensor]) -> float:
    model.get_base_model().set_attn_implementation(attention)
    for _ in range(2):  # the first warms up
        start = time.perf_counter()
        model(**tensors).loss.backward()
        seconds = time.perf_counter() - start
    return seconds


def measure_step(model: peft.PeftModel, batches: list[dict], run: dict) -> dict:
    """The micro-batches of a step and what ends it, each timed singly."""
    caikit = CaikitUpdate(prompt_of(model), run) if run["style"] == "caikit" else None
    measured = [measure(model, batch, run["accumulate_steps"] if caikit else 1) for batch in batches]
    return {"micro_batches": measured, "update_seconds": caikit.timed() if caikit else 0.0}


def measure(model: peft.PeftModel, batch: dict, divisor: int = 1) -> dict:
    """Loss (the mean over the micro-batch's targets) and gradients of one micro-batch, timed."""
    start, cpu_start = time.perf_counter(), time.process_time()
    loss = model(**batch["tensors"]).loss
    (loss / divisor if divisor > 1 else loss).backward()
    value = loss.item()
    seconds, cpu_seconds = time.perf_counter() - start, time.process_time() - cpu_start
    return {"index": batch["index"], "rows": batch["rows"], "loss": value, "seconds": seconds, "cpu_seconds": cpu_seconds}


def measure_shallow(model: peft.PeftModel, steps: list[list[dict]], run: dict) -> dict | None:
    """The same micro-batches through the first layers alone. The model is cut for good."""
    if run["shallow_layers"] is None:
        return None
    base = model.get_base_model()
    depth = base.config.num_hidden_layers
    blocks = next(each for each in base.modules() if isinstance(each, torch.nn.ModuleList) and len(each) == depth)
    del blocks[run["shallow_layers"] :]
    base.config.num_hidden_layers = run["shallow_layers"]
    gc.collect()
    return {"layers": run["shallow_layers"], "steps": [{"micro_batches": [measure(model, batch) for batch in step]} for step in steps]}


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
    main(Path(sys.argv[1]))
