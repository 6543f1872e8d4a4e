"""The goldens' samples: nested, duplicated, contradictory, empty, over a leaf of 64 rows, and not only ASCII."""

from dataclasses import dataclass

from tokenizers import Tokenizer

from .tokenizer import END_ID

LONG = (
    "The room was quiet and the staff were kind, but the breakfast was cold on both mornings and the lift stood still "
    "for most of our stay, so that we carried the bags up six floors ourselves."
)

# In this order they form micro-batches of three, so that the duplicates (0, 3, 10) and the two labels of one source
# (0, 4) fall into different micro-batches and carry different weights.
TEXTS = [
    ("The soup was thin and late. Label:", " bad"),
    (LONG + " Label:", " bad"),
    ("", "good"),
    ("The soup was thin and late. Label:", " bad"),
    ("The soup was thin and late. Label:", " good"),
    (LONG[:60], " good, then bad"),
    ("x", "y"),
    (LONG[:130] + " working. Label:", " mixed"),
    ("The soup was thin", " and late. Label:"),
    ("naïve café ☕ 東京 — Label:", " good"),
    ("The soup was thin and late. Label:", " bad"),
]  # fmt: skip


@dataclass(frozen=True)
class Sample:
    """ids = source_ids + target_ids; target_ids ends with eos."""

    source: str
    target: str
    source_ids: list[int]
    target_ids: list[int]

    @property
    def ids(self) -> list[int]:
        return self.source_ids + self.target_ids

    def labels(self, loss_on: str) -> list[int]:
        """One label per id, -100 where the loss ignores it, unshifted as transformers wants them."""
        if loss_on == "all":
            return self.ids
        return [-100] * len(self.source_ids) + self.target_ids


def make_samples(tokenizer: Tokenizer) -> list[Sample]:
    """Source with the tokenizer's special tokens, target without, and eos behind it."""
    return [
        Sample(
            source,
            target,
            tokenizer.encode(source).ids,
            tokenizer.encode(target, add_special_tokens=False).ids + [END_ID],
        )
        for source, target in TEXTS
    ]
