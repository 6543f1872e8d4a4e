"""Makes a workload's model, samples and initial prompt, seeded: `prepare.py SPEC.json FOLDER`.

FOLDER gets `model/` (a Hugging Face folder with random weights and a tokenizer of V words; in `bfloat16` the same weights rounded), `prompt/`
(the initial prompt as a PEFT adapter tensor, float32), `workload.json` (token ids and settings, what both sides run), and `experiment.yaml` with `train.jsonl`, the same steps as an experiment.
"""

import json
import sys
from pathlib import Path

import numpy
import torch
from safetensors.torch import save_file
from tokenizers import AddedToken, Tokenizer, models, pre_tokenizers
from transformers import AutoConfig, AutoModelForCausalLM

SPECIAL = ["<s>", "</s>", "<pad>"]
END_ID = 1


def main(spec_path: Path, folder: Path) -> None:
    spec = json.loads(spec_path.read_text())
    model = folder / "model"
    model.mkdir(parents=True, exist_ok=True)
    spec["config"]["torch_dtype"] = spec["dtype"]
    (model / "config.json").write_text(json.dumps(spec["config"], indent=2) + "\n")
    write_tokenizer(model, spec["config"]["vocab_size"])
    samples = make_samples(spec)
    write_experiment(folder, spec, samples)
    write_prompt(folder / "prompt", spec)
    write_weights(model, spec)
    settings = {key: spec[key] for key in ("num_virtual_tokens", "batch_size", "accumulate_steps", "loss_normalization")}
    workload = {"model": str(model), "prompt_file": str(folder / "prompt" / "adapter_model.safetensors"), **settings, "samples": samples}
    (folder / "workload.json").write_text(json.dumps(workload) + "\n")


def make_samples(spec: dict) -> list[dict]:
    """Random ids behind the shared prefix; the last id, the last target too, is eos. Repeats stand at random places."""
    random = numpy.random.Generator(numpy.random.Philox(spec["seed"]))
    settings, vocabulary = spec["samples"], spec["config"]["vocab_size"]
    count, distinct = settings["count"], settings.get("distinct", settings["count"])
    prefix = random.integers(len(SPECIAL), vocabulary, settings.get("shared_prefix", 0)).tolist()
    samples, seen = [], set()
    while len(samples) < distinct:
        length = draw_length(random, settings["length"])
        ids = [*prefix, *random.integers(len(SPECIAL), vocabulary, length - len(prefix) - 1).tolist(), END_ID]
        if tuple(ids) not in seen:
            seen.add(tuple(ids))
            targets = length if settings["targets"] == "all" else settings["targets"]
            samples.append({"ids": ids, "target_start": length - targets})
    if count > distinct:
        repeats = random.integers(0, distinct, count - distinct).tolist()
        samples = [samples[i] for i in random.permutation([*range(distinct), *repeats]).tolist()]
    return samples


def draw_length(random: numpy.random.Generator, settings: dict) -> int:
    if settings["distribution"] == "uniform":
        return int(random.integers(settings["shortest"], settings["longest"] + 1))
    length = settings["median"] * numpy.exp(settings["sigma"] * random.standard_normal())
    return int(numpy.clip(round(length), settings["shortest"], settings["longest"]))


def write_tokenizer(model: Path, vocabulary: int) -> None:
    """Word i is `wi`, so that a text names its ids; the eos that a target gets is the last of the sample's ids."""
    words = SPECIAL + [f"w{i}" for i in range(len(SPECIAL), vocabulary)]
    tokenizer = Tokenizer(models.WordLevel({word: i for i, word in enumerate(words)}, unk_token="<pad>"))
    tokenizer.add_special_tokens([AddedToken(word, special=True, normalized=False) for word in SPECIAL])
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    tokenizer.save(str(model / "tokenizer.json"))
    config = {"tokenizer_class": "PreTrainedTokenizerFast", "bos_token": "<s>", "eos_token": "</s>", "pad_token": "<pad>"}
    (model / "tokenizer_config.json").write_text(json.dumps(config, indent=2) + "\n")


def write_experiment(folder: Path, spec: dict, samples: list[dict]) -> None:
    def words(ids: list[int]) -> str:
        return " ".join(f"w{i}" for i in ids)

    def record(sample: dict) -> dict:
        # A record's input is not empty: where every token is a target, its first one stands for the input.
        start = max(sample["target_start"], 1)
        return {"input": words(sample["ids"][:start]), "output": words(sample["ids"][start:-1])}

    (folder / "train.jsonl").write_text("".join(json.dumps(record(sample)) + "\n" for sample in samples))
    experiment = {
        "apiVersion": "tune/v1", "kind": "Experiment", "name": folder.name,
        "prompt_tuning": {
            "base_model": {"model_id": "./model"}, "task_id": "generation", "tuning_type": "prompt_tuning",
            "num_virtual_tokens": spec["num_virtual_tokens"], "init_method": "adapter", "init_adapter": {"path": "./prompt"},
            "num_epochs": 1, "batch_size": spec["batch_size"], "accumulate_steps": spec["accumulate_steps"],
            "loss_on": spec["loss_on"], "loss_normalization": spec["loss_normalization"],
        },
        "training_data_references": [{"type": "container", "location": {"path": "train.jsonl"}}],
    }  # fmt: skip
    (folder / "experiment.yaml").write_text(json.dumps(experiment, indent=2) + "\n")


def write_prompt(folder: Path, spec: dict) -> None:
    """[P, C] float32, normal with the table's standard deviation."""
    from peft import PromptTuningConfig

    folder.mkdir(exist_ok=True)
    random = torch.Generator().manual_seed(spec["seed"] + 1)
    config = AutoConfig.for_model(**spec["config"])
    shape = (spec["num_virtual_tokens"], config.hidden_size)
    prompt = torch.randn(shape, generator=random) * config.initializer_range
    save_file({"prompt_embeddings": prompt}, folder / "adapter_model.safetensors", {"format": "pt"})
    PromptTuningConfig(
        task_type="CAUSAL_LM", num_virtual_tokens=shape[0], token_dim=shape[1], num_transformer_submodules=1,
        num_attention_heads=config.num_attention_heads, num_layers=config.num_hidden_layers,
        base_model_name_or_path="../model", inference_mode=True,
    ).save_pretrained(folder)  # fmt: skip


def write_weights(model: Path, spec: dict) -> None:
    """Random matrices as transformers initialises them; norm weights one, biases zero."""
    with torch.device("meta"):
        blank = AutoModelForCausalLM.from_config(AutoConfig.for_model(**spec["config"]))
    random = torch.Generator().manual_seed(spec["seed"])
    dtype, weights = getattr(torch, spec["dtype"]), {}
    for name, parameter in blank.named_parameters():
        if name == "lm_head.weight" and spec["config"]["tie_word_embeddings"]:
            continue
        if parameter.dim() > 1:
            drawn = torch.randn(parameter.shape, generator=random) * spec["config"]["initializer_range"]
            weights[name] = drawn.to(dtype)
        else:
            weights[name] = (torch.zeros if name.endswith(".bias") else torch.ones)(parameter.shape, dtype=dtype)
    save_file(weights, model / "model.safetensors", {"format": "pt"})


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
