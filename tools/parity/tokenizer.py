"""The goldens' byte-level tokenizer: every byte, a few merges, three special tokens. No training, so no corpus."""

import json
from pathlib import Path

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, processors

BEGIN, END, PAD = "<s>", "</s>", "<pad>"
BEGIN_ID, END_ID, PAD_ID = 0, 1, 2
# Learned by nobody: common English pairs, so that a token is sometimes longer than a byte and " the" is one.
MERGES = [
    ("t", "h"), ("th", "e"), ("i", "n"), ("a", "n"), ("e", "r"), ("o", "u"), ("a", "s"), ("r", "e"), ("o", "o"),
    ("Ġ", "the"), ("in", "g"), ("an", "d"), ("Ġ", "and"), ("Ġ", "w"), ("Ġw", "as"), ("e", "d"), ("o", "n"), ("s", "t"),
]  # fmt: skip
SIZE = 3 + 256 + len(MERGES)


def write_tokenizer(folder: Path, *, begins: bool) -> Tokenizer:
    """Writes tokenizer.json and tokenizer_config.json; with `begins` every text starts with `<s>`, as Llama's does."""
    pieces = [BEGIN, END, PAD, *sorted(pre_tokenizers.ByteLevel.alphabet()), *("".join(pair) for pair in MERGES)]
    tokenizer = Tokenizer(models.BPE(vocab={piece: i for i, piece in enumerate(pieces)}, merges=MERGES))
    tokenizer.add_special_tokens([AddedToken(piece, special=True, normalized=False) for piece in (BEGIN, END, PAD)])
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    tokenizer.decoder = decoders.ByteLevel()
    if begins:
        tokenizer.post_processor = processors.TemplateProcessing(
            single=f"{BEGIN} $A", pair=f"{BEGIN} $A $B", special_tokens=[(BEGIN, BEGIN_ID)]
        )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tokenizer.json").write_text(json.dumps(json.loads(tokenizer.to_str()), indent=1, ensure_ascii=False) + "\n")
    config = {
        "tokenizer_class": "PreTrainedTokenizerFast", "bos_token": BEGIN, "eos_token": END, "pad_token": PAD,
        "model_max_length": 1024, "clean_up_tokenization_spaces": False,
    }  # fmt: skip
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2) + "\n")
    return tokenizer
