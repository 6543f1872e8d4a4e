"""A document as the model is trained on it: ids, loss weights, and the disturbance of its instruction.

A soft prompt is no instruction made of words. So that vectors off the embedding table can act as one, from a point of
the curriculum on instructions are repeated and thinned out, mixed from two wordings, and covered with noise.
"""

from dataclasses import dataclass, field

from corpus import Encoded, Encoder
from settings import Settings
from world.curriculum import Mixture
from world.draws import Draws
from world.questions import reworded

NOISE = -1
"""Stands for a random vector in place of a token's embedding."""
EOS_ID = 0
_LONGEST_PREFIX = 60


@dataclass
class Prefix:
    """What stands in the place of the instruction; `mixed` is a second wording, mixed in by the share `mix`."""

    ids: list[int]
    mixed: list[int] = field(default_factory=list)
    mix: float = 0.0
    noise: float = 0.0
    """Standard deviation of the noise on top, in units of the embedding table's RMS."""


@dataclass(frozen=True)
class Row:
    ids: list[int]
    weights: list[float]
    prefix: Prefix
    group: str
    """What its answers count for in the log."""


def make_row(draws: Draws, settings: Settings, mixture: Mixture, encode: Encoder, encoded: Encoded) -> Row:
    weight_of = {
        "instruction": settings.instruction_weight,
        "text": settings.text_weight,
        "answer": 1.0,
        "blind": mixture.blind_weight,
        "unguessable": 0.0,
    }
    segments = encoded.document.segments
    pieces = list(zip(encoded.ids, (weight_of[segment.part] for segment in segments)))
    prefix = Prefix([])
    if segments[0].part == "instruction":
        ids, weight = pieces.pop(0)
        prefix = Prefix(ids)
        if mixture.disturb and draws.chance(0.5):
            prefix, weight = disturb(draws, encode, segments[0].text), 0.0
        pieces.insert(0, (prefix.ids, weight))
    elif mixture.disturb and draws.chance(0.25):
        prefix = Prefix([NOISE] * (1 + draws.below(50)))
        pieces.insert(0, (prefix.ids, 0.0))
    pieces.append(([EOS_ID], 1.0 if segments[-1].part == "answer" else settings.text_end_weight))
    ids = [token for piece, _ in pieces for token in piece]
    weights = [weight for piece, weight in pieces for _ in piece]
    return Row(ids, weights, prefix, encoded.document.group)


def disturb(draws: Draws, encode: Encoder, instruction: str) -> Prefix:
    way = draws.weighted({"repeat": 0.24, "mix": 0.46, "noise": 0.3})
    if way == "repeat":
        prefix = Prefix(_repeated(draws, encode, instruction))
    elif way == "mix":
        prefix = _mixed(draws, encode, instruction)
    else:
        prefix = Prefix(list(encode(instruction)), noise=draws.between(0, 1))
    if draws.chance(0.35):
        for _ in range(1 + draws.below(30)):
            at = draws.below(len(prefix.ids) + 1)
            prefix.ids.insert(at, NOISE)
            if prefix.mixed:
                prefix.mixed.insert(at, NOISE)
    return prefix


def _repeated(draws: Draws, encode: Encoder, instruction: str) -> list[int]:
    """The instruction in one to four copies, some reworded, with tokens dropped and doubled."""
    ids = []
    for _ in range(draws.one((1, 1, 2, 3, 4))):
        copy = encode(reworded(draws, instruction)) if draws.chance(0.5) else encode(instruction)
        ids += [token for token in copy for _ in range(draws.one((0, 1, 1, 1, 1, 1, 1, 2)))]
    return (ids or list(encode(instruction)))[:_LONGEST_PREFIX]


def _mixed(draws: Draws, encode: Encoder, instruction: str) -> Prefix:
    """Two wordings over each other, their ends aligned."""
    first, second = encode(instruction), encode(reworded(draws, instruction))
    length = max(len(first), len(second))
    filler = draws.one(first + second)
    first, second = ([filler] * (length - len(ids)) + ids for ids in (first, second))
    return Prefix(first, second, mix=draws.between(0, 1), noise=draws.between(0, 0.7))
