"""What transformers and PEFT make of tokenizer files: native/golden/tokenizer-files.json.

`python -m tools.parity.tokenizer_files`. `init_text`: the tokens whose rows PEFT's prompt begins with. A case is the tokenizer of llama-6-heads with some of its files changed as RFC 7396 merges
JSON; `null` in `files` takes a file away. Stored is what `AutoTokenizer` gives, or that it refuses.
"""

import copy
import json
import shutil
import tempfile
import warnings
from importlib.metadata import version
from pathlib import Path

import peft
import torch
from peft.tuners.prompt_tuning import PromptEmbedding
from transformers import AutoTokenizer
from transformers.utils import logging

GOLDEN = Path(__file__).resolve().parents[2] / "native" / "golden"
BASE = GOLDEN / "llama-6-heads" / "base"
CONFIG, MAP, ADDED = "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json"
TEXTS = ["<topic>the ring", "a <topic> b", "the </s> end"]


def token(content: str, **changed: object) -> dict:
    plain = {"content": content, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    return plain | changed


def typed(content: str, **changed: object) -> dict:
    return token(content, **changed) | {"__type": "AddedToken"}


def config(**changed: object) -> dict:
    return {CONFIG: changed}


def decoder(**tokens: object) -> dict:
    return config(added_tokens_decoder={index.removeprefix("id"): value for index, value in tokens.items()})


def word_first(**changed: object) -> dict:
    """A tokenizer.json that knows `<topic>` already, otherwise than another file says."""
    known = json.loads((BASE / "tokenizer.json").read_text())["added_tokens"]
    return {"tokenizer.json": {"added_tokens": [*known, {"id": 277} | token("<topic>", **changed)]}}


LOWERCASE = {"tokenizer.json": {"normalizer": {"type": "Lowercase"}}}

# What Llama 2 has: spaces are ▁, bytes are pieces.
PIECES = ["<unk>", "<s>", "</s>", "<0xC3>", "<0xA9>", "▁", *"aeht", "th", "the", "▁the", "▁a"]
SPACES = {
    "tokenizer.json": {
        "added_tokens": [{"id": i} | token(piece) for i, piece in enumerate(PIECES[:3])],
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "Prepend", "prepend": "▁"}, {"type": "Replace", "pattern": {"String": " "}, "content": "▁"},
            ],
        },
        "pre_tokenizer": None,
        "decoder": {
            "type": "Sequence",
            "decoders": [
                {"type": "Replace", "pattern": {"String": "▁"}, "content": " "}, {"type": "ByteFallback"}, {"type": "Fuse"},
                {"type": "Strip", "content": " ", "start": 1, "stop": 0},
            ],
        },
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
            "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
            "special_tokens": {"<s>": {"id": "<s>", "ids": [1], "tokens": ["<s>"]}},
        },
        "model": {
            "type": "BPE", "dropout": None, "unk_token": "<unk>", "continuing_subword_prefix": None, "end_of_word_suffix": None,
            "fuse_unk": True, "byte_fallback": True, "ignore_merges": False,
            "vocab": {piece: i for i, piece in enumerate(PIECES)},
            "merges": [["t", "h"], ["th", "e"], ["▁", "the"], ["▁", "a"]],
        },
    },
}  # fmt: skip
SPACED = ["the a", " the", "the</s>the", "the </s> the", "é a "]
BYTES = ["the 12th</s> \n\nDon't", "e\u0301 <|endoftext|><PAD>the", "x\u0915\u093f\u0924\u093e"]
DIGITS = {
    "tokenizer.json": {
        "pre_tokenizer": {
            "type": "Sequence",
            "pretokenizers": [
                {"type": "Digits", "individual_digits": True},
                {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True},
            ],
        },
    },
}


def of_class(name: str, **changed: object) -> dict:
    return config(tokenizer_class=name, pad_token=None, **changed)


# name: (files, texts)
CASES: dict[str, tuple[dict, list[str]]] = {
    "nothing": ({}, TEXTS),
    "no other file": ({CONFIG: None}, TEXTS[2:]),
    "decoder": (decoder(id277=token("<topic>")), TEXTS),
    "decoder with a gap": (decoder(id300=token("<topic>")), TEXTS[:1]),
    "decoder in the order of ids": (decoder(id300=token("<topic>"), id290=token("<b>")), ["<topic><b>"]),
    "decoder over an id in use": (decoder(id5=token("<topic>")), TEXTS[:1]),
    "decoder names a word of the vocabulary": (decoder(id260=token("the")), ["the ring", "there"]),
    "decoder lstrip": (decoder(id277=token("<topic>", lstrip=True)), TEXTS[1:2]),
    "decoder rstrip": (decoder(id277=token("<topic>", rstrip=True)), TEXTS[1:2]),
    "decoder single_word": (decoder(id277=token("<topic>", single_word=True)), TEXTS[:2]),
    "decoder strips around a known token": (decoder(id1=token("</s>", lstrip=True, rstrip=True)), TEXTS[2:]),
    "decoder, not special": (decoder(id277=token("<topic>", special=False)), TEXTS[:1]),
    "decoder makes a special token ordinary": (decoder(id2=token("<pad>", special=False)), ["a<pad>b"]),
    "decoder beside an ordinary token": (
        config(pad_token=None, added_tokens_decoder={"2": token("<pad>", special=False)}), ["a<pad>b"],
    ),
    "decoder with defaults": (decoder(id277={"content": "<topic>"}), TEXTS[:1]),
    "decoder with defaults, special": (decoder(id277={"content": "<topic>", "special": True}), TEXTS[:1]),
    "decoder with a key of its own": (decoder(id277=typed("<topic>", index=3)), TEXTS[:1]),
    "decoder of strings": (decoder(id277="<topic>"), TEXTS[:1]),
    "decoder normalized": (decoder(id277=token("<TOPIC>", special=False, normalized=True)) | LOWERCASE, ["a <Topic>"]),
    "decoder not normalized": (decoder(id277=token("<TOPIC>")) | LOWERCASE, ["a <Topic>", "a <TOPIC>"]),
    "tokenizer.json knows it otherwise": (word_first(lstrip=True) | decoder(id277=token("<topic>")), TEXTS[1:2]),
    "additional": (config(additional_special_tokens=["<topic>"]), TEXTS),
    "additional, known otherwise": (word_first(lstrip=True) | config(additional_special_tokens=["<topic>"]), TEXTS[1:2]),
    "additional objects": (config(additional_special_tokens=[typed("<topic>", lstrip=True)]), TEXTS[1:2]),
    "additional objects without a type": (config(additional_special_tokens=[token("<topic>")]), TEXTS[:1]),
    "extra": (config(extra_special_tokens=["<topic>"]), TEXTS[:1]),
    "extra before additional": (config(extra_special_tokens=["<topic>"], additional_special_tokens=["<b>"]), ["<topic><b>"]),
    "empty extra": (config(extra_special_tokens=[], additional_special_tokens=["<b>"]), ["<topic><b>"]),
    "extra names": (config(extra_special_tokens={"topic": "<topic>"}), TEXTS[:1]),
    "extra is a string": (config(extra_special_tokens="<topic>"), TEXTS[:1]),
    "a token by its name": (config(image_token="<topic>"), TEXTS[:1]),
    "a token object by its name": (config(image_token=typed("<topic>", lstrip=True)), TEXTS[1:2]),
    "an object without a type by its name": (config(image_token=token("<topic>")), TEXTS[:1]),
    "names, then extra": (config(extra_special_tokens=["<b>"], mask_token="<topic>", unk_token="<u>"), ["<topic><b><u>"]),
    "split": (config(split_special_tokens=True), ["the </s> end<s>"]),
    "split and added": (config(split_special_tokens=True, additional_special_tokens=["<topic>"]), TEXTS[:1]),
    "split and not special": (config(split_special_tokens=True) | {ADDED: {"<topic>": 277}}, TEXTS),
    "added_tokens.json": ({ADDED: {"<topic>": 277}}, TEXTS),
    "added_tokens.json by id": ({ADDED: {"<b>": 290, "<topic>": 280}}, ["<topic><b>"]),
    "added_tokens.json, special": ({ADDED: {"<topic>": 277}} | config(additional_special_tokens=["<topic>"]), TEXTS[:1]),
    "added_tokens.json, special by the map": (
        {ADDED: {"<topic>": 277}, MAP: {"additional_special_tokens": ["<topic>"]}}, TEXTS[:1],
    ),
    "added_tokens.json of what is known": ({ADDED: {"</s>": 1, "<s>": 0}}, TEXTS[2:]),
    "added_tokens.json beside a decoder": ({ADDED: {"<topic>": 277}} | decoder(), TEXTS[:1]),
    "map": (config(eos_token=None) | {MAP: {"eos_token": "</s>"}}, TEXTS[2:]),
    "map before configuration": ({MAP: {"eos_token": "<pad>"}}, TEXTS[2:]),
    "map beside a decoder": (decoder() | {MAP: {"eos_token": "<pad>"}}, TEXTS[2:]),
    "map object": (config(eos_token=None) | {MAP: {"eos_token": token("</s>", lstrip=True)}}, TEXTS[2:]),
    "map of a new token": ({MAP: {"eos_token": token("<end>", lstrip=True)}}, ["a <end>"]),
    "map additional": ({MAP: {"additional_special_tokens": ["<topic>"]}}, TEXTS[:1]),
    "map additional, not over extra": (
        {MAP: {"additional_special_tokens": ["<topic>"]}} | config(extra_special_tokens=["<b>"]), ["<topic><b>"],
    ),
    "map additional objects": ({MAP: {"additional_special_tokens": [token("<topic>")]}}, TEXTS[:1]),
    "map extra": ({MAP: {"extra_special_tokens": ["<topic>"]}} | config(extra_special_tokens=["<b>"]), ["<topic><b>"]),
    "map extra names": ({MAP: {"extra_special_tokens": {"topic": "<topic>"}}}, TEXTS[:1]),
    "an unknown end token": (config(eos_token="<end>"), ["a <end>"]),
    "an end token object": (config(eos_token=typed("</s>", lstrip=True)), TEXTS[2:]),
    "no end token": (config(eos_token=None), TEXTS[2:]),
    "add_eos_token": (config(add_eos_token=True), ["a"]),
    "add_bos_token": (config(add_bos_token=False), ["a"]),
    "add_bos_token, no post-processor": (config(add_bos_token=True) | {"tokenizer.json": {"post_processor": None}}, ["a"]),
    "LlamaTokenizer": (config(tokenizer_class="LlamaTokenizerFast", add_eos_token=True), TEXTS[2:]),
    "spaces": (SPACES | of_class("PreTrainedTokenizerFast"), SPACED),
    "spaces, LlamaTokenizer": (SPACES | of_class("LlamaTokenizerFast"), SPACED),
    "spaces, LlamaTokenizer, legacy": (SPACES | of_class("LlamaTokenizer", legacy=True), SPACED),
    "spaces, LlamaTokenizer, no prefix": (SPACES | of_class("LlamaTokenizer", add_prefix_space=False), SPACED),
    "spaces, LlamaTokenizer, default tokens": (SPACES | of_class("LlamaTokenizer", eos_token=None, bos_token=None), SPACED[2:3]),
    "spaces, LlamaTokenizer, decoder": (
        SPACES | of_class("LlamaTokenizer", added_tokens_decoder={"2": token("</s>", lstrip=True)}), SPACED[2:4],
    ),
    "spaces, LlamaTokenizer, added": (SPACES | of_class("LlamaTokenizer") | {ADDED: {"<b>": 14, "<topic>": 15}}, ["the<topic><b>"]),
    "digits": (DIGITS, ["the 12th"]),
    "digits, GPT2Tokenizer": (DIGITS | of_class("GPT2TokenizerFast"), ["the 12th</s>"]),
    "GPT2Tokenizer, default tokens": (of_class("GPT2Tokenizer", eos_token=None), ["a<|endoftext|>"]),
    "GPT2Tokenizer, prefix": (of_class("GPT2Tokenizer", add_prefix_space=True), ["the</s>the"]),
    "CodeGenTokenizer": (DIGITS | of_class("CodeGenTokenizerFast"), ["the 12th</s>"]),
    "GPTNeoXTokenizer": (DIGITS | of_class("GPTNeoXTokenizerFast"), BYTES),
    "GPTNeoXTokenizer, prefix": (of_class("GPTNeoXTokenizer", add_prefix_space=True, eos_token=None), BYTES),
    "CohereTokenizer": (of_class("CohereTokenizerFast"), BYTES),
    "Qwen2Tokenizer": (of_class("Qwen2TokenizerFast"), BYTES),
    "Qwen2Tokenizer, default tokens": (of_class("Qwen2Tokenizer", eos_token=None, bos_token=None), BYTES),
    "Qwen3_5Tokenizer": (of_class("Qwen3_5Tokenizer"), BYTES),
    "CodeLlamaTokenizer": (SPACES | of_class("CodeLlamaTokenizerFast"), SPACED),
    "CodeLlamaTokenizer, no prefix": (SPACES | of_class("CodeLlamaTokenizer", add_prefix_space=False), SPACED),
    "CodeLlamaTokenizer, tokens": (
        SPACES | of_class("CodeLlamaTokenizer", suffix_token="<b>", eos_token=None, bos_token=None), ["the<b>▁<PRE>▁<EOT>the"],
    ),
    "CodeLlamaTokenizer, no infilling": (
        SPACES | of_class("CodeLlamaTokenizer") | {"tokenizer.json": SPACES["tokenizer.json"] | {"post_processor": None}}, SPACED[:1],
    ),
    "a class that is none": (of_class("TopicTokenizerFast"), TEXTS[2:]),
    "BloomTokenizer": (config(tokenizer_class="BloomTokenizerFast", add_eos_token=True), TEXTS[2:]),
}  # fmt: skip


def main() -> None:
    warnings.filterwarnings("ignore")
    logging.set_verbosity_error()
    cases = [answer(name, files, texts) for name, (files, texts) in CASES.items()]
    made_with = {package: version(package) for package in ("transformers", "tokenizers", "peft")}
    target = GOLDEN / "tokenizer-files.json"
    lines = ",\n  ".join(json.dumps(case, ensure_ascii=False) for case in cases)
    begun = [init_ids("the and in", virtual_tokens) for virtual_tokens in (2, 6, 11)]
    head = json.dumps({"made_with": made_with, "base": "llama-6-heads/base"}, indent=1).removesuffix("\n}")
    rows = ",\n  ".join(json.dumps(one) for one in begun)
    target.write_text(f'{head},\n "init_text": [\n  {rows}\n ],\n "cases": [\n  {lines}\n ]\n}}\n')


def init_ids(text: str, virtual_tokens: int) -> dict:
    """The ids behind PEFT's first rows: an embedding whose row of each token holds its id tells them."""
    config = peft.PromptTuningConfig(
        task_type="CAUSAL_LM", prompt_tuning_init="TEXT", prompt_tuning_init_text=text, num_virtual_tokens=virtual_tokens,
        num_transformer_submodules=1, token_dim=1, tokenizer_name_or_path=str(BASE),
    )  # fmt: skip
    table = torch.nn.Embedding.from_pretrained(torch.arange(277.0).reshape(-1, 1))
    rows = PromptEmbedding(config, table).embedding.weight
    return {"text": text, "ids": [int(row) for row in rows]}


def answer(name: str, files: dict, texts: list[str]) -> dict:
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), files)
        case = {"name": name, "files": files}
        try:
            tokenizer = AutoTokenizer.from_pretrained(folder)
        except TypeError:
            return case | {"refused": True}
        texts = [expected(tokenizer, text) for text in texts]
        return case | {"eos_id": tokenizer.eos_token_id, "tokens": len(tokenizer), "texts": texts}


def expected(tokenizer: object, text: str) -> dict:
    ids = tokenizer(text)["input_ids"]
    return {"text": text, "ids": ids, "decoded": tokenizer.decode(ids, skip_special_tokens=True)}


def write(folder: Path, files: dict) -> None:
    shutil.copytree(BASE, folder, dirs_exist_ok=True)
    for name, change in files.items():
        path = folder / name
        if change is None:
            path.unlink()
        else:
            value = json.loads(path.read_text()) if path.exists() else {}
            path.write_text(json.dumps(merged(value, copy.deepcopy(change)), ensure_ascii=False))


def merged(value: dict, change: dict) -> dict:
    """RFC 7396, one level deep: no file here needs more."""
    return {key: given for key, given in (value | change).items() if given is not None or key not in change}


if __name__ == "__main__":
    main()
