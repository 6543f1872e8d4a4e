"""`python -m tools.parity.variants`: writes native/golden/variants.json, what transformers makes of changed model folders."""

import json
import shutil
import tempfile
import warnings
from importlib.metadata import version
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM
from transformers.utils import logging

from .__main__ import GOLDEN

LLAMA, TIED_LLAMA, BLOOM, UNTIED_BLOOM = "llama-6-heads", "llama-12-heads", "bloom-6-heads", "bloom-12-heads"
IDS = [5, 9, 30, 41, 7, 100, 33]
# Of the logits behind IDS, those of these tokens are stored.
SHOWN = [0, 1, 37, 170, 232, 276]

SCALING, ARCHITECTURE, FEATURE = "model/unsupported-rope-scaling", "model/unsupported-architecture", "model/unsupported-feature"
CONFIG, TIED, ROPE_KEYS, MISSING = "model/invalid-config", "model/head-not-tied", "model/rope-keys-unused", "weights/missing-tensor"
LLAMA3 = {
    "rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
    "original_max_position_embeddings": 64,
}  # fmt: skip


def variant(name, model, *, set=None, remove=(), tensors=(), refused=None, warned=()):
    """One changed folder; `refused` and `warned` are the codes that Tunesmith gives."""
    return {
        "name": name, "model": model, "set": set or {}, "remove": list(remove), "tensors": list(tensors),
        "refused": refused, "warned": list(warned),
    }  # fmt: skip


def rope(name, *, remove=(), refused=None, warned=(), **values):
    return variant(f"rope: {name}", LLAMA, set=values, remove=remove, refused=refused, warned=warned)


VARIANTS = [
    *(variant("unchanged", model) for model in (LLAMA, TIED_LLAMA, BLOOM, UNTIED_BLOOM)),
    # The head.
    variant("tied, another head stored", LLAMA, set={"tie_word_embeddings": True}, warned=[TIED]),
    variant("tied by default, another head stored", UNTIED_BLOOM, remove=["tie_word_embeddings"], warned=[TIED]),
    variant("nothing said of ties, a head stored", LLAMA, remove=["tie_word_embeddings"]),
    variant(
        "tied, the same head stored", LLAMA, set={"tie_word_embeddings": True},
        tensors=[["copy", "model.embed_tokens.weight", "lm_head.weight"]],
    ),
    variant(
        "tied, only the head stored", LLAMA, set={"tie_word_embeddings": True},
        tensors=[["drop", "model.embed_tokens.weight"]],
    ),
    variant("untied, no head stored", LLAMA, tensors=[["drop", "lm_head.weight"]], refused=MISSING),
    variant("untied by its configuration, no head stored", BLOOM, set={"tie_word_embeddings": False}, refused=MISSING),
    variant("ties are null", BLOOM, set={"tie_word_embeddings": None}, refused=CONFIG),
    # Which family it is.
    variant("no architectures", LLAMA, remove=["architectures"]),
    variant("no architectures", BLOOM, remove=["architectures"]),
    variant("the class without the head", LLAMA, set={"architectures": ["LlamaModel"]}),
    variant("the class without the head", BLOOM, set={"architectures": ["BloomModel"]}),
    variant("the class of another family", LLAMA, set={"architectures": ["MistralForCausalLM"]}),
    variant("another model_type", LLAMA, set={"model_type": "mistral"}),
    variant("a model_type that nobody knows", LLAMA, set={"model_type": "LLaMA"}, refused=ARCHITECTURE),
    # Names of tensors, and tensors that no layer uses.
    variant("names without the prefix", LLAMA, tensors=[["strip", "model."]]),
    variant("names without the prefix", UNTIED_BLOOM, tensors=[["strip", "transformer."]]),
    variant("names with the prefix twice", LLAMA, tensors=[["prefix", "model."]]),
    variant("names with the prefix", BLOOM, tensors=[["prefix", "transformer."]]),
    variant(
        "a tensor under two names", LLAMA,
        tensors=[["copy", "model.norm.weight", "norm.weight"]], refused="weights/tensor-twice",
    ),
    variant(
        "buffers and masks", LLAMA, tensors=[
            ["add", "model.layers.0.self_attn.rotary_emb.inv_freq", "F32", [5]],
            ["add", "model.layers.0.self_attn.bias", "I64", [1, 1, 4, 4]],
            ["add", "model.layers.1.self_attn.mask", "BOOL", [4, 4]],
            ["add", "model.layers.1.self_attn.q_proj.bias", "F64", [60]],
            ["add", "infinite", "-inf", [3]],
        ],
    ),
    variant("layers beyond the last", LLAMA, set={"num_hidden_layers": 1}),
    # Spellings and defaults.
    variant("swish is silu", LLAMA, set={"hidden_act": "swish"}),
    variant("another activation", LLAMA, set={"hidden_act": "gelu"}),
    variant("an activation that is not computed", LLAMA, set={"hidden_act": "mish"}, refused=FEATURE),
    variant("a null where none is taken", LLAMA, set={"hidden_act": None}, refused=FEATURE),
    variant("everything that has a default", LLAMA, remove=[
        "attention_bias", "hidden_act", "max_position_embeddings", "mlp_bias", "rms_norm_eps", "rope_theta",
        "pad_token_id", "torch_dtype",
    ]),
    variant("everything that has a default", BLOOM, remove=[
        "apply_residual_connection_post_layernorm", "layer_norm_epsilon", "pretraining_tp", "slow_but_exact",
        "pad_token_id", "attention_dropout",
    ]),
    variant("-1 for no token", LLAMA, set={"pad_token_id": -1, "bos_token_id": -1, "eos_token_id": [1, -1]}),
    variant("of two names, that which transformers reads", BLOOM, set={"num_hidden_layers": 1, "n_head": 12, "hidden_size": 24}),
    variant("an activation that BLOOM does not read", BLOOM, set={"hidden_act": "relu", "activation_function": "gelu"}),
    variant("products in slices", BLOOM, set={"slow_but_exact": True, "pretraining_tp": 2}, refused=FEATURE),
    variant("one slice", BLOOM, set={"slow_but_exact": True}),
    variant("attention both ways", LLAMA, set={"is_causal": False}, refused=FEATURE),
    variant("attention both ways", BLOOM, set={"is_causal": False}, refused=FEATURE),
    variant("biases", LLAMA, set={"attention_bias": True}, refused=MISSING),
    # Rotary positions.
    rope("scaling is null", rope_scaling=None, rope_parameters=None),
    rope("scaling is empty", rope_scaling={}),
    rope("type default", rope_scaling={"type": "default"}),
    rope("rope_type default", rope_scaling={"rope_type": "default"}),
    rope("parameters of transformers 5", remove=["rope_theta"], rope_parameters={"rope_type": "default", "rope_theta": 500.0}),
    rope("a factor without a type", rope_scaling={"factor": 2.0}, warned=[ROPE_KEYS]),
    rope("a factor without a type in rope_parameters", rope_parameters={"factor": 2.0}, warned=[ROPE_KEYS]),
    rope("a factor beside default", rope_scaling={"rope_type": "default", "factor": 2.0}, warned=[ROPE_KEYS]),
    rope("rope_type counts, not type", rope_scaling={"rope_type": "default", "type": "linear", "factor": 2.0}, warned=[ROPE_KEYS]),
    rope("rope_type counts, not type, scaled", rope_scaling={"rope_type": "linear", "type": "default", "factor": 2.0}),
    rope("type linear", rope_scaling={"type": "linear", "factor": 2.0}),
    rope("type dynamic", rope_scaling={"type": "dynamic", "factor": 2.0}),
    rope("llama3", rope_scaling=LLAMA3),
    rope("llama3 in rope_parameters", rope_parameters=LLAMA3 | {"rope_theta": 10000.0}),
    rope("a type that nobody knows", rope_scaling={"type": "mrope", "factor": 2.0}, refused=SCALING),
    rope("a type that is null", rope_scaling={"type": None, "factor": 2.0}, refused=SCALING),
    rope("theta alone", rope_theta=500.0),
    rope("theta inside counts", rope_parameters={"rope_theta": 500.0}),
    rope("theta inside rope_scaling counts", rope_scaling={"rope_theta": 500.0, "rope_type": "default"}),
    rope("theta outside is null, inside counts", rope_theta=None, rope_parameters={"rope_theta": 500.0}),
    rope("theta is null", rope_theta=None, refused=CONFIG),
    rope("theta inside is null", rope_parameters={"rope_theta": None}, refused=CONFIG),
    rope("rope_scaling counts, not rope_parameters", rope_scaling={"type": "default"}, rope_parameters=LLAMA3 | {"rope_theta": 500.0}),
    rope("an empty rope_scaling does not count", rope_scaling={}, rope_parameters={"rope_theta": 500.0}),
    rope("rope_scaling counts, scaled", rope_scaling={"type": "linear", "factor": 2.0}, rope_parameters={"rope_type": "default"}),
]  # fmt: skip


def write_variant(case, folder: Path) -> None:
    """The golden's base model with the changes of one case."""
    shutil.copytree(GOLDEN / case["model"] / "base", folder)
    config = json.loads((folder / "config.json").read_text()) | case["set"]
    config = {key: value for key, value in config.items() if key not in case["remove"]}
    (folder / "config.json").write_text(json.dumps(config))
    if not case["tensors"]:
        return
    weights = {}
    for file in sorted(folder.glob("*.safetensors")):
        weights |= load_file(file)
        file.unlink()
    (folder / "model.safetensors.index.json").unlink(missing_ok=True)
    for change in case["tensors"]:
        weights = changed(weights, *change)
    save_file({name: tensor.clone() for name, tensor in weights.items()}, folder / "model.safetensors", {"format": "pt"})


def changed(weights, kind, name, *rest):
    match kind:
        case "drop":
            return {key: tensor for key, tensor in weights.items() if key != name}
        case "copy":
            return weights | {rest[0]: weights[name]}
        case "strip":
            return {key.removeprefix(name): tensor for key, tensor in weights.items()}
        case "prefix":
            return {key if key.startswith("lm_head") else name + key: tensor for key, tensor in weights.items()}
        case "add":
            dtypes = {"F32": torch.float32, "F64": torch.float64, "I64": torch.int64, "BOOL": torch.bool, "-inf": torch.float32}
            return weights | {name: torch.full(rest[1], float("-inf") if rest[0] == "-inf" else 1, dtype=dtypes[rest[0]])}


def answer(folder: Path) -> dict:
    """What transformers makes of a folder, in float64: logits, or the kind of its error."""
    try:
        model, report = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float64, output_loading_info=True)
        with torch.no_grad():
            logits = model.eval()(torch.tensor([IDS])).logits[0, -1]
    except Exception as error:
        return {"error": type(error).__name__}
    # Weights that are missing are drawn at random.
    return {"missing": sorted(report["missing_keys"])} if report["missing_keys"] else {"logits": logits[SHOWN].tolist()}


def main() -> None:
    torch.set_num_threads(1)
    logging.disable_progress_bar()
    logging.set_verbosity_error()
    warnings.filterwarnings("ignore")
    with tempfile.TemporaryDirectory() as folder:
        cases = []
        for number, case in enumerate(VARIANTS):
            write_variant(case, Path(folder) / str(number))
            cases.append(case | {"transformers": answer(Path(folder) / str(number))})
    for case in cases:
        if case["refused"] is None and "logits" not in case["transformers"]:
            raise SystemExit(f"{case['model']}, {case['name']}: transformers refuses it: {case['transformers']}")
    # One case a line.
    lines = ",\n  ".join(json.dumps(case) for case in cases)
    head = f'"transformers": "{version("transformers")}",\n "ids": {IDS},\n "shown": {SHOWN}'
    (GOLDEN / "variants.json").write_text(f'{{\n {head},\n "variants": [\n  {lines}\n ]\n}}\n')


if __name__ == "__main__":
    main()
