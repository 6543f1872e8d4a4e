"""The families' samples, ids alone: nested, duplicated, contradictory, empty, and beyond every window and original context."""

from collections.abc import Sequence

from ..samples import Sample
from ..tokenizer import END_ID

TEXT = [
    0, 26, 26, 10, 32, 29, 53, 8, 48, 6, 43, 56, 7, 42, 17, 35, 27, 34, 4, 45, 21, 42, 52, 60, 7, 48, 51, 20, 5, 25, 42, 43, 26, 49,
    52, 6, 41, 44, 34, 39, 23, 30, 7, 14, 58, 46, 13, 48, 5, 57, 41, 33, 22, 9, 46, 37, 21, 27, 25, 5, 42, 58, 18, 46, 27, 9, 35,
]  # fmt: skip
GOOD, BAD = [44], [17, 4]


def sample(source: Sequence[int], target: Sequence[int]) -> Sample:
    return Sample("", "", list(source), [*target, END_ID])


# Micro-batches of three: the duplicates (0, 3) and the two labels of one source (0, 4) fall into different ones.
SAMPLES = [
    sample(TEXT[:9], BAD),
    sample(TEXT, BAD),
    sample([], [30, 8, 52]),
    sample(TEXT[:9], BAD),
    sample(TEXT[:9], GOOD),
    sample(TEXT[:31], [*GOOD, 17, 9, 60]),
    sample(TEXT[:1], [3]),
    sample(TEXT[:5], TEXT[5:9]),
]
# The logits of these are shown; greedy tokens follow the other sources.
SHOWN = (0, 1, 2, 5)
SOURCES = (TEXT[:9], TEXT, TEXT[:12])


def groups(samples: Sequence[Sample], num_virtual_tokens: int, context: int | None) -> list[list[Sample]]:
    """Samples that share rotary frequencies: those within `context` and, by their length, those beyond."""
    found: dict[bool, list[Sample]] = {}
    for member in samples:
        beyond = context is not None and num_virtual_tokens + len(member.ids) > context
        found.setdefault(beyond, []).append(member)
    return list(found.values())
