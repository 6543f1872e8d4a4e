"""What transformers makes of every kind of tokenizer.json: native/golden/tokenizer-kinds.json.

`python -m tools.parity.tokenizer_kinds` trains a tiny tokenizer of each kind on the text below; those of SentencePiece are trained by it
and brought into a tokenizer.json. Stored are the file, and for nasty texts the ids that `AutoTokenizer` gives with and without special
tokens, and what it decodes them to.
"""

import io
import json
import tempfile
import warnings
from importlib.metadata import version
from pathlib import Path

import sentencepiece
from sentencepiece import sentencepiece_model_pb2 as protobuf
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from transformers import AutoTokenizer
from transformers.utils import logging

GOLDEN = Path(__file__).resolve().parents[2] / "native" / "golden"

TRAINED_ON = [
    "The ferry leaves at 7:45, and the harbour is quiet again.",
    "She couldn't find the other ring, so they're looking for it in the garden.",
    "Prices rose by 12.5 % in 2019 and fell by 3 % in 2020.",
    "Der Fährmann grüßt, die Möwen schreien über dem Hafen.",
    "Le garçon mange une pomme près de la fenêtre; il fait très chaud.",
    "def area(width, height):\n    return width * height\n",
    "Чайки кричат над гаванью, и паром уходит.",
    "渡し船は七時に出ます。港は静かです。",
    "the the then there these other another mother harbour harbours",
]
TEXTS = [
    "",
    " ",
    "   ",
    "the ferry",
    " the ferry",
    "  the   ferry  ",
    "The FERRY couldn't leave, they're 12345 late.",
    "a\nb\r\n\r\n\tc \n d",
    "the<s>the</s> the <s> end</s>",
    "<S> <unk> <pad>x",
    "<0x41><0xE2>\u2581the \u2581",
    "e\u0301 \u00e9 \ufb01n \u00bd \uff21\uff11\u3000x\u00a0y",
    "\u0915\u094d\u0937\u093f \u0e01\u0e33 a\u0300\u0301\u0302",
    "渡し船 は 港。ｶﾞ",
    "Чайки, grüßt; garçon!?…—",
    "\U0001f600\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f1e9\U0001f1ea \u2764\ufe0f",
    "\x00\x07\u200b\u200e\ufeff\ufffd",
    "unaffordability" * 8,
    "ünïçødé  \t İıſ ẞß",
]
UNK, BOS, EOS = "<unk>", "<s>", "</s>"
SPECIAL = [UNK, BOS, EOS]


def byte_level(pre_tokenizer: pre_tokenizers.PreTokenizer, normalizer: object = None) -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizer
    if normalizer is not None:
        tokenizer.normalizer = normalizer
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    return trained(tokenizer, trainers.BpeTrainer(vocab_size=380, special_tokens=SPECIAL, initial_alphabet=alphabet, show_progress=False))


def split_bytes() -> Tokenizer:
    """As Llama 3 parts words: a pattern, three digits at a time."""
    words = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
    parts = [pre_tokenizers.Split(Regex(words), "isolated"), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]
    return byte_level(pre_tokenizers.Sequence(parts), normalizers.NFC())


def bare(normalizer: object, size: int) -> tuple[list[str], list[list[str]]]:
    """Pieces and merges without a mark of where in a word they stand: with one, training goes by the order of a hash table."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    model = json.loads(trained(tokenizer, trainers.BpeTrainer(vocab_size=size, show_progress=False)).to_str())["model"]
    return sorted(model["vocab"], key=model["vocab"].get), model["merges"]


def plain_bpe() -> Tokenizer:
    normalizer = normalizers.Sequence([normalizers.NFD(), normalizers.Lowercase(), normalizers.StripAccents()])
    letters, merges = bare(normalizer, 140)
    names = [*SPECIAL, *(form for piece in letters for form in (piece, f"{piece}</w>"))]
    pairs = [(left, form) for left, right in merges for form in (right, f"{right}</w>")]
    vocab = {name: index for index, name in enumerate(names)}
    tokenizer = Tokenizer(models.BPE(vocab, pairs, unk_token=UNK, end_of_word_suffix="</w>", fuse_unk=True))
    tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.BPEDecoder(suffix="</w>")
    tokenizer.add_special_tokens(SPECIAL)
    return tokenizer


def word_piece(lowercase: bool) -> Tokenizer:
    normalizer = normalizers.BertNormalizer(lowercase=lowercase)
    names = [*SPECIAL, *(form for piece in bare(normalizer, 160)[0] for form in (piece, f"##{piece}"))]
    vocab = {name: index for index, name in enumerate(names)}
    tokenizer = Tokenizer(models.WordPiece(vocab, unk_token=UNK, max_input_chars_per_word=40))
    tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece()
    tokenizer.add_special_tokens(SPECIAL)
    return tokenizer


def word_level() -> Tokenizer:
    tokenizer = Tokenizer(models.WordLevel(unk_token=UNK))
    tokenizer.normalizer = normalizers.NFKC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Whitespace(), pre_tokenizers.Digits(individual_digits=True)])
    return trained(tokenizer, trainers.WordLevelTrainer(vocab_size=120, special_tokens=SPECIAL, show_progress=False))


def trained(tokenizer: Tokenizer, trainer: object) -> Tokenizer:
    tokenizer.train_from_iterator(TRAINED_ON, trainer)
    return tokenizer


def pieces(kind: str, size: int, **options: object) -> object:
    """A model that SentencePiece trains, with few rules of normalisation: the usual ones take 300 kB."""
    rules = {"ﬁ": "fi", "½": "1/2", "Ａ": "A", "１": "1", "\u3000": " ", "\u00a0": " ", "\t": " ", "\n": " ", "e\u0301": "é", "…": "..."}
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "rules.tsv"
        table.write_text("".join(f"{points(key)}\t{points(value)}\n" for key, value in rules.items()))
        model = io.BytesIO()
        named = {"normalization_rule_name": "identity"} if options.pop("identity", False) else {"normalization_rule_tsv": str(table)}
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(TRAINED_ON * 3), model_writer=model, model_type=kind, vocab_size=size, character_coverage=1.0,
            hard_vocab_limit=False, num_threads=1, minloglevel=2, **named, **options,
        )  # fmt: skip
    proto = protobuf.ModelProto()
    proto.ParseFromString(model.getvalue())
    return proto


def points(text: str) -> str:
    return " ".join(f"{ord(letter):X}" for letter in text)


def of_pieces(scheme: str) -> Tokenizer:
    """As Llama 2 (`prepend`), or as Gemma (`spaces`)."""
    proto = pieces("bpe", 370, byte_fallback=True, identity=True, remove_extra_whitespaces=False)
    vocab = {piece.piece: index for index, piece in enumerate(proto.pieces)}
    ranked = [(left + right, left, right) for left in vocab for right in vocab if left + right in vocab]
    merges = [(left, right) for _, left, right in sorted(ranked, key=lambda merge: (vocab[merge[0]], vocab[merge[1]], vocab[merge[2]]))]
    tokenizer = Tokenizer(models.BPE(vocab, merges, unk_token=UNK, fuse_unk=True, byte_fallback=True))
    spaces = normalizers.Replace(" ", "▁")
    decoding = [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()]
    if scheme == "prepend":
        tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), spaces])
        decoding.append(decoders.Strip(" ", 1, 0))
    else:
        tokenizer.normalizer = spaces
        tokenizer.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    tokenizer.decoder = decoders.Sequence(decoding)
    tokenizer.add_special_tokens([AddedToken(piece, special=True, normalized=False) for piece in SPECIAL])
    return tokenizer


def unigram(byte_fallback: bool, scheme: str) -> Tokenizer:
    """As T5: the normalisation of the model file, spaces in one."""
    proto = pieces("unigram", 380 if byte_fallback else 190, byte_fallback=byte_fallback)
    scores = [(piece.piece, piece.score) for piece in proto.pieces]
    tokenizer = Tokenizer(models.Unigram(scores, proto.trainer_spec.unk_id, byte_fallback))
    rules = proto.normalizer_spec.precompiled_charsmap
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Precompiled(rules), normalizers.Strip(left=False, right=True), normalizers.Replace(Regex(" {2,}"), "▁")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme=scheme)
    metaspace = decoders.Metaspace(replacement="▁", prepend_scheme=scheme)
    tokenizer.decoder = decoders.Sequence([decoders.ByteFallback(), metaspace]) if byte_fallback else metaspace
    tokenizer.add_special_tokens([AddedToken(piece, special=True, normalized=False) for piece in SPECIAL])
    return tokenizer


def around(tokenizer: Tokenizer, template: str) -> Tokenizer:
    ids = [(token, tokenizer.token_to_id(token)) for token in (BOS, EOS) if token in template]
    tokenizer.post_processor = processors.TemplateProcessing(single=template, pair=f"{template} $B", special_tokens=ids)
    return tokenizer


def cases() -> list[tuple[str, str, Tokenizer]]:
    return [
        ("byte-level-bpe", "as GPT-2", byte_level(pre_tokenizers.ByteLevel(add_prefix_space=False))),
        ("byte-level-bpe", "with a space before a text", byte_level(pre_tokenizers.ByteLevel(add_prefix_space=True))),
        ("byte-level-bpe", "as Llama 3", around(split_bytes(), f"{BOS} $A")),
        ("bpe", "with ends of words", plain_bpe()),
        ("sentencepiece-bpe", "as Llama 2", around(of_pieces("prepend"), f"{BOS} $A")),
        ("sentencepiece-bpe", "as Gemma", around(of_pieces("spaces"), f"{BOS} $A")),
        ("unigram", "as T5", around(unigram(False, "always"), f"$A {EOS}")),
        ("unigram", "with bytes, no space before a text", around(unigram(True, "never"), f"{BOS} $A {EOS}")),
        ("unigram", "a space before the first word alone", unigram(False, "first")),
        ("word-level", "letters composed, single digits", around(word_level(), f"{BOS} $A {EOS}")),
        ("word-piece", "lowercase", around(word_piece(True), f"{BOS} $A {EOS}")),
        ("word-piece", "cased", word_piece(False)),
    ]


def main() -> None:
    warnings.filterwarnings("ignore")
    logging.set_verbosity_error()
    stored = [answer(kind, name, tokenizer) for kind, name, tokenizer in cases()]
    made_with = {package: version(package) for package in ("transformers", "tokenizers", "sentencepiece")}
    lines = ",\n  ".join(json.dumps(case, ensure_ascii=True, separators=(",", ":")) for case in stored)
    head = json.dumps({"made_with": made_with}, indent=1).removesuffix("\n}")
    (GOLDEN / "tokenizer-kinds.json").write_text(f'{head},\n "cases": [\n  {lines}\n ]\n}}\n')


def answer(kind: str, name: str, tokenizer: Tokenizer) -> dict:
    config = {"tokenizer_class": "PreTrainedTokenizerFast", "unk_token": UNK, "eos_token": EOS}
    with tempfile.TemporaryDirectory() as folder:
        tokenizer.save(f"{folder}/tokenizer.json", pretty=False)
        (Path(folder) / "tokenizer_config.json").write_text(json.dumps(config))
        loaded = AutoTokenizer.from_pretrained(folder)
        texts = [expected(loaded, text) for text in TEXTS]
        file = json.loads((Path(folder) / "tokenizer.json").read_text())
        return {"kind": kind, "name": name, "config": config, "tokenizer": file, "texts": texts}


def expected(tokenizer: object, text: str) -> dict:
    ids = tokenizer(text)["input_ids"]
    own = tokenizer(text, add_special_tokens=False)["input_ids"]
    return {"text": text, "ids": ids, "own": own, "decoded": tokenizer.decode(ids, skip_special_tokens=True)}


if __name__ == "__main__":
    main()
