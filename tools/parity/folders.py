"""`python -m tools.parity.folders`: writes native/golden/folders.json, what transformers makes of changed model folders.

Each case is a golden model with one to three seeded changes of the kind that people meet in real folders: spellings, missing
and added keys of config.json, tensors that no layer uses, files of the tokenizer that disagree. `npm run fuzz` reads the
cases back and holds our answers against these.
"""

import argparse
import json
import random
import shutil
import tempfile
from pathlib import Path
from typing import Any

import torch
import transformers
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM, AutoTokenizer
from transformers.utils import logging

GOLDEN = Path(__file__).resolve().parents[2] / "native" / "golden"
SEED = 11
CASES = 240
NEW_TOKENS = 10
PROMPTS = ["the ring and the stone", "<topic> naïve ☕<s>ended </s>", "  x\n"]

LLAMA3 = {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 64}
ROTARY = [
    None, {}, {"rope_type": "default"}, {"type": "default"}, {"rope_type": "linear", "factor": 2.0}, {"type": "linear", "factor": 4.0},
    {"factor": 2.0}, {"rope_type": "dynamic", "factor": 2.0}, {"type": "dynamic", "factor": 2.0}, LLAMA3,
    {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 64}, {"rope_type": "default", "rope_theta": 500.0},
    {"rope_theta": 500.0}, {"rope_type": "default", "partial_rotary_factor": 1.0}, {"rope_type": "default", "factor": 3.0},
]  # fmt: skip

# Values by key; DROP takes the key out.
DROP = object()
COMMON = {
    "architectures": [DROP, None, [], "BASE"],
    "tie_word_embeddings": [DROP, None, True, False],
    "bos_token_id": [DROP, None, -1, 5],
    "eos_token_id": [DROP, None, -1, [1], [1, 14], [5, 1]],
    "pad_token_id": [DROP, None, -1, 9],
    "torch_dtype": [DROP, None, "float16", "float32"],
    "dtype": ["float32"],
    "use_cache": [False, True],
    "transformers_version": ["4.31.0"],
    "some_unknown_key": [{"a": [1]}],
}
FAMILIES = {
    "llama": COMMON | {
        "hidden_act": [DROP, "silu", "swish", "gelu", "relu"],
        "rms_norm_eps": [DROP, 1e-6, 0.1],
        "rope_theta": [DROP, None, 500.0, 10000],
        "rope_scaling": [DROP, *ROTARY],
        "rope_parameters": [DROP, *ROTARY],
        "num_key_value_heads": [DROP, None],
        "head_dim": [DROP, None],
        "max_position_embeddings": [DROP, 64, 4096],
        "attention_bias": [DROP, None, False, True],
        "mlp_bias": [DROP, None, False, True],
        "partial_rotary_factor": [1.0, 0.5],
        "attention_dropout": [DROP, 0.5],
        "pretraining_tp": [1, 2],
        "intermediate_size": [DROP],
        "vocab_size": [DROP],
        "num_hidden_layers": [1],
    },
    "bloom": COMMON | {
        "layer_norm_epsilon": [DROP, 1e-3],
        "hidden_act": ["gelu", "relu"],
        "apply_residual_connection_post_layernorm": [DROP, None, False, True],
        "hidden_dropout": [DROP, 0.5],
        "pretraining_tp": [4],
        "slow_but_exact": [DROP, True],
        "offset_alibi": [DROP, 7],
        "n_inner": [DROP, 12],
        "seq_length": [DROP, 16],
        "n_layer": [1],
        "n_head": [DROP],
        "vocab_size": [DROP],
    },
}  # fmt: skip
ADDED = {"content": "<topic>", "single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tools.parity.folders", description=__doc__)
    parser.add_argument("--to", type=Path, default=GOLDEN / "folders.json")
    to = parser.parse_args().to
    torch.set_num_threads(1)
    logging.disable_progress_bar()
    logging.set_verbosity_error()
    cases = [case(random.Random(f"{SEED} {i}")) for i in range(CASES)]
    head = {"format": 1, "made_with": transformers.__version__, "prompts": PROMPTS, "new_tokens": NEW_TOKENS}
    lines = ",\n".join(json.dumps(one, ensure_ascii=False, sort_keys=True) for one in cases)
    to.write_text(json.dumps(head, ensure_ascii=False)[:-1] + ', "cases": [\n' + lines + "\n]}\n")
    print(f"{sum('refused' in one for one in cases)} of {len(cases)} refused by transformers")


def case(pick: random.Random) -> dict:
    """One changed folder and what transformers makes of it: token ids of each prompt and the greedy ids behind, or `refused`."""
    name = pick.choice(["llama-6-heads", "llama-12-heads", "bloom-6-heads", "bloom-12-heads"])
    changes: dict[str, Any] = {}
    for _ in range(pick.choice([1, 1, 2, 3])):
        change(pick, name, changes)
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder) / "base"
        shutil.copytree(GOLDEN / name / "base", base)
        apply(changes, base, name)
        try:
            answer = ask(base)
        except Exception as error:  # whatever transformers raises is its refusal
            answer = {"refused": f"{type(error).__name__}: {str(error).splitlines()[0][:100]}"}
    return {"model": name, "changes": changes, **answer}


def change(pick: random.Random, name: str, changes: dict) -> None:
    kind = pick.choice(["config", "config", "config", "weights", "tokenizer", "tokenizer"])
    if kind == "config":
        keys = FAMILIES[name.split("-")[0]]
        key = pick.choice(sorted(keys))
        value = pick.choice(keys[key])
        if value == "BASE":
            value = ["LlamaModel" if name.startswith("llama") else "BloomModel"]
        put(changes, "config.json", key, value)
    elif kind == "weights":
        changes["weights"] = pick.choice(["other head", "equal head", "buffers", "another layer", "prefix", "no prefix"])
    else:
        tokenizer_change(pick, changes)


def tokenizer_change(pick: random.Random, changes: dict) -> None:
    flags = {flag: pick.random() < 0.4 for flag in ("single_word", "lstrip", "rstrip", "normalized")}
    token = {**ADDED, **flags, "special": pick.random() < 0.7}
    file, key, value = pick.choice([
        ("tokenizer_config.json", "added_tokens_decoder", {"277": token}),
        ("tokenizer_config.json", "added_tokens_decoder", {"1": {**token, "content": "</s>"}}),
        ("tokenizer_config.json", "additional_special_tokens", ["<topic>"]),
        ("tokenizer_config.json", "extra_special_tokens", ["<topic>"]),
        ("tokenizer_config.json", "extra_special_tokens", {"topic_token": "<topic>"}),
        ("tokenizer_config.json", "split_special_tokens", True),
        ("tokenizer_config.json", "add_bos_token", pick.random() < 0.5),
        ("tokenizer_config.json", "add_eos_token", pick.random() < 0.5),
        ("tokenizer_config.json", "tokenizer_class", pick.choice(["LlamaTokenizer", "LlamaTokenizerFast", "BloomTokenizerFast", "PreTrainedTokenizerFast"])),
        ("tokenizer_config.json", "eos_token", pick.choice([DROP, "<pad>", {**ADDED, "content": "</s>"}])),
        ("tokenizer_config.json", "bos_token", pick.choice([DROP, "<s>"])),
        ("tokenizer_config.json", "add_prefix_space", pick.random() < 0.5),
        ("added_tokens.json", "<topic>", 277),
        ("special_tokens_map.json", "eos_token", pick.choice(["</s>", {**ADDED, "content": "</s>"}])),
        ("special_tokens_map.json", "additional_special_tokens", ["<topic>"]),
    ])  # fmt: skip
    put(changes, file, key, value)


def put(changes: dict, file: str, key: str, value: Any) -> None:
    edits = changes.setdefault(file, {"set": {}, "drop": []})
    edits["set"].pop(key, None)
    if value is DROP:
        edits["drop"] = sorted({*edits["drop"], key})
    else:
        edits["set"][key] = value


def apply(changes: dict, base: Path, name: str) -> None:
    """Writes the changes into a copy of a model; the reader of the cases does the same."""
    for file, edits in changes.items():
        if file == "weights":
            change_weights(edits, base, name)
            continue
        path = base / file
        value = json.loads(path.read_text()) if path.exists() else {}
        value = {key: old for key, old in value.items() if key not in edits["drop"]} | edits["set"]
        path.write_text(json.dumps(value))


def change_weights(kind: str, base: Path, name: str) -> None:
    path = base / "model.safetensors"
    if not path.exists():  # the sharded models stay whole: their index would have to follow
        return
    weights = load_file(path)
    llama = name.startswith("llama")
    embedding = weights["model.embed_tokens.weight" if llama else "word_embeddings.weight"]
    if kind == "other head":
        weights["lm_head.weight"] = embedding.flip(0).contiguous()
    elif kind == "equal head":
        weights["lm_head.weight"] = embedding.clone()
    elif kind == "buffers":
        weights["model.layers.0.self_attn.rotary_emb.inv_freq"] = torch.full((5,), 7.0)
        weights["unused"] = torch.ones((3,), dtype=torch.int64)
    elif kind == "another layer":
        weights |= {key.replace("layers.0.", "layers.7.").replace("h.0.", "h.7."): value.clone() for key, value in weights.items() if ".0." in key}
    elif kind == "prefix" and not llama:
        weights = {f"transformer.{key}": value for key, value in weights.items()}
    elif kind == "no prefix" and llama:
        weights = {key.removeprefix("model."): value for key, value in weights.items()}
    save_file(weights, path, {"format": "pt"})


def ask(base: Path) -> dict:
    """Ids by AutoTokenizer, and the greedy continuation by whole forward passes in float64."""
    tokenizer = AutoTokenizer.from_pretrained(base)
    ids = [tokenizer(text)["input_ids"] for text in PROMPTS]
    answer: dict[str, Any] = {"ids": ids, "eos": tokenizer.eos_token_id}
    model, loading = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float64, attn_implementation="eager", output_loading_info=True)
    missing = sorted(loading["missing_keys"])
    if missing or loading["mismatched_keys"]:
        return answer | {"refused": f"weights made at random: {(missing + ['shapes'])[0]}"}
    rows = model.get_input_embeddings().weight.shape[0]
    if any(i >= rows for text in ids for i in text):
        return answer | {"refused": "a token without a row"}
    generated, margins = zip(*(greedy(model.eval(), text) for text in ids), strict=True)
    return answer | {"generated": generated, "margin": round(min(margins), 6)}


def greedy(model: Any, ids: list[int]) -> tuple[list[int], float]:
    """The best id after each prefix, and the smallest gap between the best and the second score; an end token does not stop it."""
    chosen: list[int] = []
    margin = float("inf")
    if not ids:
        return chosen, 1.0
    with torch.no_grad():
        for _ in range(NEW_TOKENS):
            best = model(input_ids=torch.tensor([ids + chosen])).logits[0, -1].topk(2)
            chosen.append(best.indices[0].item())
            margin = min(margin, (best.values[0] - best.values[1]).item())
    return chosen, margin


if __name__ == "__main__":
    main()
