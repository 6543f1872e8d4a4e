"""Invented names, built of two known syllables, so that copying a new name can be learned.

A tenth of the combinations is held out of every text but the one split it belongs to. A held-out name is new as a
whole; its syllables are not.
"""

from itertools import product

_TOWN_STARTS = "Ash Brad Cal Dun East Fal Glen Hart Kirk Lang Mil Nor Old Penn Red Stan Thorn Wal West Win".split()
_TOWN_ENDS = "ton ford ham ville burg port field wick mouth dale bridge haven".split()

_BRAND_STARTS = "zum vel kor bri tal mip ran dox fen gal hul jor lim nab pol qui sor tez wib yon".split()
_BRAND_ENDS = "bel dar fix gon lux mor nel pix rok sil tam vin zor dek lin pan".split()


def _combine(starts: list, ends: list) -> tuple[tuple, tuple]:
    """(common names, held-out names)"""
    common, held_out = [], []
    for (i, start), (j, end) in product(enumerate(starts), enumerate(ends)):
        (held_out if (3 * i + 7 * j) % 10 == 0 else common).append(start + end)
    return tuple(common), tuple(held_out)


TOWNS, HELD_OUT_TOWNS = _combine(_TOWN_STARTS, _TOWN_ENDS)
BRANDS, HELD_OUT_BRANDS = _combine(_BRAND_STARTS, _BRAND_ENDS)
NAME_PARTS = {
    start + end: (start, end)
    for starts, ends in ((_TOWN_STARTS, _TOWN_ENDS), (_BRAND_STARTS, _BRAND_ENDS))
    for start, end in product(starts, ends)
}
"""Every invented name with its two syllables."""


def towns(split: str) -> tuple:
    """Test records name towns that occur nowhere else."""
    return HELD_OUT_TOWNS if split == "test" else TOWNS
