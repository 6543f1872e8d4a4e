"""Pretraining documents: an instruction, a text, an answer; and the same with one of them missing."""

from dataclasses import dataclass

from .curriculum import Mixture
from .draws import Draws
from .questions import Question, core_question, question
from .review import Review, pretraining_review

FIELDS = ("Text", "Review", "Message", "Note", "Input", "Comment")
CUES = ("Answer", "Label", "Output", "Reply", "Result")


@dataclass(frozen=True)
class Segment:
    """A piece of a document. `part`: instruction, text, answer, blind (an answer given without reading the text),
    or unguessable (an answer that nothing before it determines)."""

    text: str
    part: str


Asked = tuple[str, list[Segment]]
"""What was asked, and the document's segments."""


@dataclass(frozen=True)
class Document:
    kind: str
    """plain, instructed, questions, blind or shots"""
    skill: str
    """What is asked, where one question is: a key of questions.WORDINGS."""
    segments: list[Segment]

    @property
    def text(self) -> str:
        return "".join(segment.text for segment in self.segments)

    @property
    def group(self) -> str:
        """A coarse class for the training log."""
        if self.kind != "instructed":
            return self.kind
        return self.skill if self.skill in ("sentiment", "topic", "product") else "other"


def draw_document(draws: Draws, mixture: Mixture) -> Document:
    """One document; an answer follows its cue directly, with no space between."""
    kind = draws.weighted(mixture.kinds)
    if kind == "plain":
        return Document(kind, "", [Segment(pretraining_review(draws, rough=mixture.rough, wide=mixture.wide).text, "text")])
    field, cue = "Text", "Answer"
    if draws.chance(mixture.varied_cues):
        field, cue = draws.one(FIELDS), draws.one(CUES)
    draw = {"instructed": _instructed, "questions": _questions, "blind": _blind, "shots": _shots}[kind]
    skill, segments = draw(draws, mixture, field, cue)
    return Document(kind, skill, segments)


def _instructed(draws: Draws, mixture: Mixture, field: str, cue: str) -> Asked:
    """The instruction first, then one text, or a few, each with its answer."""
    asked = _ask(draws, mixture)
    count = 1 if draws.chance(mixture.core) else draws.one((1, 1, 1, 1, 2, 3))
    shots = _answered(draws, mixture, asked, count)
    instruction = Segment(asked.instruction + "\n", "instruction")
    return asked.skill, [instruction, *_join(shots, field, cue, ["answer"] * count)]


def _questions(draws: Draws, mixture: Mixture, field: str, cue: str) -> Asked:
    """One text, then several questions on it."""
    review = _review(draws, mixture)
    segments = [Segment(f"{field}: {review.text}\n", "text")]
    wanted = 4
    while wanted:
        asked = _ask(draws, mixture)
        answer = asked.answer(review)
        if answer is not None:
            segments += [Segment(f"{asked.instruction}\n{cue}:", "text"), Segment(answer, "answer"), Segment("\n", "text")]
            wanted -= 1
    return "", segments


def _blind(draws: Draws, mixture: Mixture, field: str, cue: str) -> Asked:
    """No instruction, so nothing says what is wanted: a label that ignores the text, one of each set favoured.

    This keeps the bare template undecided. Without it, the model guesses which attribute is asked for.
    """
    asked = _ask(draws, mixture)
    while asked.words is None:
        asked = _ask(draws, mixture)
    words = sorted(asked.words)
    label = draws.weighted({word: mixture.blind_decay**rank for rank, word in enumerate(words)})
    return asked.skill, _join([(_review(draws, mixture), label)], field, cue, ["blind"])


def _shots(draws: Draws, mixture: Mixture, field: str, cue: str) -> Asked:
    """No instruction, but several answered texts: from the second on, the earlier ones show what is wanted.

    Few label words are permuted among their meanings, so that only the shots tell.
    """
    asked = _ask(draws, mixture)
    count = draws.one((2, 3, 4))
    shots = _answered(draws, mixture, asked, count)
    if asked.words is not None and len(asked.words) <= 3:
        renamed = dict(zip(asked.words, draws.shuffled(asked.words)))
        shots = [(review, renamed[answer]) for review, answer in shots]
    return asked.skill, _join(shots, field, cue, ["unguessable"] + ["answer"] * (count - 1))


def _ask(draws: Draws, mixture: Mixture) -> Question:
    return core_question(draws) if draws.chance(mixture.core) else question(draws)


def _review(draws: Draws, mixture: Mixture) -> Review:
    one_clause = draws.chance(mixture.one_clause)
    return pretraining_review(draws, one_clause=one_clause, rough=0.0 if one_clause else mixture.rough, wide=mixture.wide)


def _answered(draws: Draws, mixture: Mixture, asked: Question, count: int) -> list[tuple[Review, str]]:
    """Texts that show what is asked, each with its answer."""
    shots = []
    while len(shots) < count:
        review = _review(draws, mixture)
        answer = asked.answer(review)
        if answer is not None:
            shots.append((review, answer))
    return shots


def _join(shots: list, field: str, cue: str, parts: list) -> list[Segment]:
    segments = []
    for index, ((review, answer), part) in enumerate(zip(shots, parts)):
        gap = "\n\n" if index else ""
        segments += [Segment(f"{gap}{field}: {review.text}\n{cue}:", "text"), Segment(answer, part)]
    return segments
