"""How the mixture of documents changes over pretraining.

0–12 %    five core skills in one wording on one-clause texts: without this start, nothing is learned
12–38 %   blends into the full mixture
40 % on   instructions are disturbed, so that vectors off the embedding table work as a prompt
80 % on   many blind documents with full weight, so that a bare template stays undecided
widening  after that, texts in more and freer frames, often disturbed, so that unseen phrasings are understood
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Mixture:
    kinds: dict
    core: float
    """Share of questions from the five core skills in their first wording."""
    one_clause: float
    """Share of one-clause texts."""
    varied_cues: float
    """Share of documents with other field names and cues than `Text:` and `Answer:`."""
    rough: float
    """Share of texts with disturbed wording."""
    disturb: bool
    """Whether instructions are disturbed (see rows.py)."""
    blind_decay: float
    """Each label of a blind document is this many times as frequent as the one before it."""
    blind_weight: float
    """Loss weight of a blind answer."""
    wide: bool = False
    """Whether texts use the frames of the widening stage too."""

    def with_kinds(self, kinds: dict) -> "Mixture":
        return replace(self, kinds=kinds)


def mixture_at(progress: float) -> Mixture:
    """The mixture after the share `progress` of all tokens."""
    core = min(1.0, max(0.0, (0.38 - progress) / 0.26))
    undecided = progress >= 0.8
    kinds = {"plain": 0.07, "questions": 0.16 * (1 - core), "blind": 0.08, "shots": 0.09}
    if undecided:
        kinds |= {"questions": 0.1, "blind": 0.26}
    return Mixture(
        kinds={"instructed": 1 - sum(kinds.values()), **kinds},
        core=core,
        one_clause=max(0.15, 1 - 2 * progress),
        varied_cues=0.5 * (1 - core),
        rough=0.25,
        disturb=progress >= 0.4,
        blind_decay=0.1,
        blind_weight=1.0 if undecided else 0.3,
    )


def widening_mixture() -> Mixture:
    """The mixture of the last stage."""
    last = mixture_at(1.0)
    return replace(last, rough=0.5, one_clause=0.25, wide=True)
