"""The byte-level BPE tokenizer, trained on the generated text.

Key words become single tokens, with and without a leading space: as answers they stand without one. Invented names
stay in two pieces, their syllables: the trainer sees each name as its first syllable only, and the syllables by
themselves.
"""

import re
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from settings import Settings
from world.curriculum import mixture_at
from world.documents import draw_document
from world.draws import Draws
from world.lexicon import ANSWER_WORDS
from world.names import NAME_PARTS

EOS, PAD = "<|endoftext|>", "<|pad|>"
_REPEATS = 400


def train_tokenizer(settings: Settings) -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=settings.vocab_size,
        special_tokens=[EOS, PAD],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(_training_text(settings), trainer)
    return tokenizer


def load_tokenizer(folder: Path) -> Tokenizer:
    return Tokenizer.from_file(str(folder / "tokenizer.json"))


def _training_text(settings: Settings):
    """Pieces of documents as pretraining will cut them, half of them plain reviews."""
    name = re.compile(r"\b(%s)\b" % "|".join(sorted(NAME_PARTS)))
    draws = Draws(settings.seed, 0)
    mixture = mixture_at(0.5)
    for index in range(settings.tokenizer_documents):
        kinds = {"plain": 1} if index % 2 else mixture.kinds
        for segment in draw_document(draws, mixture.with_kinds(kinds)).segments:
            yield name.sub(lambda match: NAME_PARTS[match[1]][0], segment.text)
    syllables = sorted({piece for start, end in NAME_PARTS.values() for piece in (start, " " + start, end)})
    answers = [piece for word in ANSWER_WORDS for piece in (word, " " + word)]
    for _ in range(_REPEATS):
        yield from syllables
        yield from answers
