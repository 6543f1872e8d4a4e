"""transformers' generate with PEFT as a two-label classifier: `peer_generate.py RUN.json`; the last line of output is JSON.

RUN.json: `model`, `prompt_file`, `dtype`, `threads`, `sources` (token ids of each record), `labels` (one token id each), `batch_size`, and
`batches` (how many are run; null = all).

Batches in the order of the records, padded on the left, one new token, greedy; a record's prediction is the label with the greater logit at the
first step. Both attention implementations are warmed up and timed on the first records of a batch; the faster one runs what is measured, after a
warm-up of a whole batch. Where only some batches run, they are spread evenly over all by padded rows, and time is scaled by padded rows.

Under left padding PEFT leaves the padding between the virtual tokens and the text and counts it as positions, so that a prediction depends on the
records beside it. A hook gives the model the positions that a record alone has; it costs nothing. What PEFT predicts without it is told too.
"""

import json
import sys
import time
from importlib.metadata import version
from pathlib import Path

import peft
import torch
from peer import WARM_UP_SAMPLES, chosen, load, peak_resident, reset_peak
from peer_products import block_linears, product_rate

PAD_ID = 2


def main(run_path: Path) -> None:
    run = json.loads(run_path.read_text())
    torch.set_num_threads(run["threads"])
    model = load({**run, "style": "peft"}).eval()
    everything = batches(run)
    timed = sorted(chosen(everything, run["batches"]), key=lambda batch: batch["index"])
    hook = model.get_base_model().register_forward_pre_hook(with_own_positions, with_kwargs=True)
    first = {name: tensor[:WARM_UP_SAMPLES] for name, tensor in timed[0]["tensors"].items()}
    attention = {name: time_twice(model, name, first) for name in ("sdpa", "eager")}
    model.get_base_model().set_attn_implementation(min(attention, key=attention.get))
    first_logits(model, timed[0]["tensors"])
    reset_peak()
    measured = [measure(model, batch, run["labels"]) for batch in timed]
    resident = peak_resident()
    hook.remove()
    shifted = first_logits(model, timed[0]["tensors"])[:, run["labels"]].float().tolist()
    rate = product_rate(model, max(batch["rows"] for batch in timed))
    print(json.dumps({
        "batches": measured, "rows": sum(batch["rows"] for batch in everything), "logit_rows": len(run["sources"]),
        "block_weights": sum(linear.weight.numel() for linear in block_linears(model)),
        "head_weights": model.get_base_model().get_output_embeddings().weight.numel(),
        "rss_bytes": resident, "product_gflops": rate / 1e9, "with_padding_as_positions": {"index": timed[0]["index"], "logits": shifted},
        "attention": model.get_base_model().config._attn_implementation, "threads": run["threads"],
        "versions": {name: version(name) for name in ("torch", "transformers", "peft")},
    }))  # fmt: skip


def batches(run: dict) -> list[dict]:
    size, sources = run["batch_size"], run["sources"]
    tensors = [collate(sources[i : i + size]) for i in range(0, len(sources), size)]
    virtual = run["num_virtual_tokens"]
    return [{"index": index, "tensors": each, "rows": padded_rows(each, virtual)} for index, each in enumerate(tensors)]


def collate(sources: list[list[int]]) -> dict[str, torch.Tensor]:
    length = max(map(len, sources))
    ids = [[PAD_ID] * (length - len(source)) + source for source in sources]
    mask = [[0] * (length - len(source)) + [1] * len(source) for source in sources]
    return {"input_ids": torch.tensor(ids), "attention_mask": torch.tensor(mask)}


def padded_rows(tensors: dict[str, torch.Tensor], virtual: int) -> int:
    count, length = tensors["input_ids"].shape
    return count * (virtual + length)


def with_own_positions(_module: torch.nn.Module, args: tuple, kwargs: dict) -> tuple[tuple, dict]:
    """Positions count what the mask shows: the virtual tokens, then the text."""
    mask = kwargs["attention_mask"]
    assert mask.dim() == 2, "a mask of [B, T]"
    return args, {**kwargs, "position_ids": (mask.long().cumsum(-1) - 1).clamp(min=0)}


@torch.no_grad()
def first_logits(model: peft.PeftModel, tensors: dict[str, torch.Tensor]) -> torch.Tensor:
    """[B, V] of generate's first step."""
    settings = {"max_new_tokens": 1, "do_sample": False, "pad_token_id": PAD_ID}
    return model.generate(**tensors, **settings, return_dict_in_generate=True, output_logits=True).logits[0]


def time_twice(model: peft.PeftModel, attention: str, tensors: dict[str, torch.Tensor]) -> float:
    model.get_base_model().set_attn_implementation(attention)
    for _ in range(2):  # the first warms up
        start = time.perf_counter()
        first_logits(model, tensors)
        seconds = time.perf_counter() - start
    return seconds


def measure(model: peft.PeftModel, batch: dict, labels: list[int]) -> dict:
    start, cpu_start = time.perf_counter(), time.process_time()
    logits = first_logits(model, batch["tensors"])[:, labels].float().tolist()
    seconds, cpu_seconds = time.perf_counter() - start, time.process_time() - cpu_start
    return {"index": batch["index"], "rows": batch["rows"], "logits": logits, "seconds": seconds, "cpu_seconds": cpu_seconds}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
