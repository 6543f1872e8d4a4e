"""A review: a short text about one business, with the attributes that can be asked of it."""

import re
from dataclasses import dataclass, field
from functools import cache
from string import Formatter

from .draws import Draws
from .frames import ASIDES, CLOSINGS, OPENINGS, OPINIONS, VERDICTS
from .lexicon import (
    ADJECTIVES, COLOURS, DAYS, DEGREES, PEOPLE, PLACES, PLURAL_PRODUCTS, PRODUCTS, STAFF, TOPICS, VERBS,
)
from .names import BRANDS, NAME_PARTS, towns

TOPICAL_SLOTS = frozenset({"product", "staff", "place"})
_VOWEL_SOUND = re.compile(r"\b([Aa]) (?=(?!use)[aeiou]|hon)")


@dataclass
class Review:
    """`shown` holds the slots that the text really names: only these may be asked for."""

    topic: str
    sentiment: str
    slots: dict
    branded: bool = False
    text: str = ""
    shown: set = field(default_factory=set)
    asides: dict = field(default_factory=dict)

    @property
    def shows_topic(self) -> bool:
        return bool(self.shown & (TOPICAL_SLOTS - {"product"} if self.branded else TOPICAL_SLOTS))


def draw_slots(draws: Draws, split: str, topic: str, brand: str | None) -> dict:
    return {
        "product": brand or draws.one(PRODUCTS[topic].of(split)),
        "staff": draws.one(STAFF[topic].of(split)),
        "place": draws.one(PLACES[topic].of(split)),
        "person": draws.one(PEOPLE.of(split)),
        "town": draws.one(towns(split)),
        "day": draws.one(DAYS),
        "colour": draws.one(COLOURS),
        "price": str(2 + draws.below(98)),
    }


@cache
def _parsed(frame: str) -> tuple:
    return tuple((literal, slot) for literal, slot, _, _ in Formatter().parse(frame))


def fill(draws: Draws, split: str, frame: str, review: Review) -> str:
    """The frame as a sentence; notes in the review which slots it shows."""
    plural = review.slots["product"] in PLURAL_PRODUCTS
    sentence = []
    for literal, slot in _parsed(frame):
        sentence.append(literal)
        if slot is None:
            continue
        if slot in review.slots:
            review.shown.add(slot)
            sentence.append(review.slots[slot])
        elif slot == "adjective":
            sentence.append(draws.one(ADJECTIVES[review.sentiment].of(split)))
        elif slot == "verb":
            sentence.append(draws.one(VERBS[review.sentiment].of(split)))
        elif slot == "very":
            sentence.append(draws.one(DEGREES))
        elif slot == "was":
            sentence.append("were" if plural else "was")
        elif slot == "is":
            sentence.append("are" if plural else "is")
        else:
            raise KeyError(f"unknown slot {{{slot}}} in frame {frame!r}")
    text = _VOWEL_SOUND.sub(r"\1n ", "".join(sentence))
    return text[0].upper() + text[1:]


def start_review(draws: Draws, split: str, topic=None, sentiment=None, brand=None) -> Review:
    topic = topic or draws.one(TOPICS)
    sentiment = sentiment or draws.one(("positive", "negative"))
    return Review(topic, sentiment, draw_slots(draws, split, topic, brand), branded=brand is not None)


def example_review(draws: Draws, split: str, topic=None, sentiment=None, brand=None) -> Review:
    """A review of an example's split: an opening and one or two sentences of opinion."""
    review = start_review(draws, split, topic, sentiment, brand)
    frames = draws.several(OPINIONS[split], draws.one((1, 2, 2)))
    if draws.chance(0.2):
        frames[-1] = draws.one(VERDICTS[split])
    frames = [draws.one(OPENINGS[split]), *frames] if draws.chance(0.85) else frames
    review.text = " ".join(fill(draws, split, frame, review) for frame in frames)
    return review


@cache
def _pretraining_frames(kind: str, wide: bool) -> tuple:
    frames = {"openings": OPENINGS, "opinions": OPINIONS, "verdicts": VERDICTS}[kind]
    return frames["pretraining"] + (frames["widening"] if wide else ())


def pretraining_review(draws: Draws, *, one_clause: bool = False, rough: float = 0.0, wide: bool = False) -> Review:
    """A review in the pretraining frames, with asides.

    `rough` is the chance that its wording is disturbed; `wide` adds the frames of the widening stage.
    """
    brand = draws.one(BRANDS) if draws.chance(0.15) else None
    review = start_review(draws, "pretraining", brand=brand)
    split = "pretraining"
    openings, opinions, verdicts = (_pretraining_frames(kind, wide) for kind in ("openings", "opinions", "verdicts"))
    opening = [] if one_clause and draws.chance(0.65) else [fill(draws, split, draws.one(openings), review)]
    body = []
    for frame in draws.several(opinions, 1 if one_clause else draws.one((1, 1, 2, 2, 3))):
        kind = draws.weighted({"opinion": 0.74, "verdict": 0.14, "closing": 0.12})
        if kind == "closing":
            body.append(draws.one(CLOSINGS[review.sentiment]))
        else:
            body.append(fill(draws, split, frame if kind == "opinion" else draws.one(verdicts), review))
    for attribute, share in (("urgency", 0.2), ("customer", 0.13), ("channel", 0.13)):
        if draws.chance(share / 2 if one_clause else share):
            review.asides[attribute] = draws.one(tuple(ASIDES[attribute]))
            body.append(draws.one(ASIDES[attribute][review.asides[attribute]]))
    if draws.chance(0.3):
        body = draws.shuffled(body)
    sentences = body + opening if draws.chance(0.12) else opening + body
    review.text = " ".join(dict.fromkeys(sentences))
    if draws.chance(rough):
        review.text = roughen(draws, review.text)
    return review


_SMALL_WORDS = frozenset("the The was is a A an We we I it It were had so very my My us our They they there There".split())
_STRAY_WORDS = tuple(
    "today again also maybe perhaps indeed well here now then once more some this that with from about because when"
    " after before people thing day year old little long other still even only just much over under near always often"
    " soon later if all one both how never seen left own other same first next part side while without into out up down"
    " off back away home work word made make gave give take took come came go went see saw know say says tell told think"
    " find found ask my your his her our who what which where why like as at by for of on to".split()
)


_SYLLABLES = tuple(sorted({part.lower() for parts in NAME_PARTS.values() for part in parts}))


def roughen(draws: Draws, text: str) -> str:
    """Drops small words and slips in stray ones, so that unseen phrasings can be survived."""
    tokens = text.split(" ")
    for _ in range(draws.one((1, 1, 2, 3, 4))):
        at = draws.below(len(tokens))
        if draws.chance(0.4):
            if tokens[at] in _SMALL_WORDS and len(tokens) > 5:
                del tokens[at]
        else:
            tokens.insert(at, draws.one(_STRAY_WORDS if draws.chance(0.6) else _SYLLABLES))
    return " ".join(tokens)
