"""What each split may use, and patterns for what pretraining text may not hold."""

import re
from functools import cache
from string import Formatter

from .frames import OPENINGS, OPINIONS, VERDICTS
from .lexicon import ADJECTIVES, COLOURS, DAYS, DEGREES, PEOPLE, PLACES, PRODUCTS, SPLITS, STAFF, VERBS
from .names import BRANDS, HELD_OUT_BRANDS, HELD_OUT_TOWNS, towns


def frames_of(split: str) -> list[str]:
    parts = ("pretraining", "widening") if split == "pretraining" else (split,)
    return [frame for kind in (OPENINGS, OPINIONS, VERDICTS) for part in parts for frame in kind[part]]


def words_of(split: str) -> dict[str, list[str]]:
    """Slot to the words that records of the split put there."""
    return {
        "product": [word for words in PRODUCTS.values() for word in words.of(split)],
        "staff": [word for words in STAFF.values() for word in words.of(split)],
        "place": [word for words in PLACES.values() for word in words.of(split)],
        "adjective": [word for words in ADJECTIVES.values() for word in words.of(split)],
        "verb": [word for words in VERBS.values() for word in words.of(split)],
        "person": list(PEOPLE.of(split)),
        "town": list(towns(split)),
    }


def held_out_lists() -> dict:
    """The content of examples/heldout.json."""
    return {
        "frames": {split: frames_of(split) for split in ("pretraining", *SPLITS)},
        "words": {split: words_of(split) for split in SPLITS},
        "shared_words": {"very": list(DEGREES), "day": list(DAYS), "colour": list(COLOURS)},
        "invented_names": {"common": list(BRANDS), "unseen": list(HELD_OUT_BRANDS)},
        "unseen_towns": list(HELD_OUT_TOWNS),
    }


@cache
def held_out_frame_pattern() -> re.Pattern:
    """Matches a whole sentence in any frame of a tuning split, each slot filled with any word of its kind."""
    frames = [frame for split in SPLITS for frame in frames_of(split)]
    return re.compile("|".join(f"(?:{_pattern(frame)})" for frame in frames), re.IGNORECASE)


@cache
def unseen_name_pattern() -> re.Pattern:
    """Matches a name that no pretraining text may hold."""
    return re.compile(r"\b(?:%s)\b" % "|".join((*HELD_OUT_TOWNS, *HELD_OUT_BRANDS)), re.IGNORECASE)


@cache
def _fillings() -> dict[str, str]:
    """Slot to an alternation of everything that may stand there, in any split."""
    words = {slot: list(of_slot) for slot, of_slot in words_of("pretraining").items()}
    words["product"] += [*BRANDS, *HELD_OUT_BRANDS]
    words["town"] += HELD_OUT_TOWNS
    words |= {"very": DEGREES, "day": DAYS, "colour": COLOURS, "price": [r"\d+"], "was": ["was", "were"], "is": ["is", "are"]}
    return {slot: "(?:%s)" % "|".join(of_slot) for slot, of_slot in words.items()}


def _pattern(frame: str) -> str:
    return "".join(
        re.escape(literal).replace(r"a\ ", r"an?\ ") + (_fillings()[slot] if slot else "")
        for literal, slot, _, _ in Formatter().parse(frame)
    )
