"""The records of the three examples, drawn from the frames and words of their splits."""

from dataclasses import dataclass
from typing import Callable

from .draws import Draws
from .lexicon import TOPICS
from .names import BRANDS, HELD_OUT_BRANDS
from .review import Review, example_review

SENTIMENTS = ("positive", "negative")
BRANDED_SHARE = 0.25
"""Share of the training and validation records of `extraction` whose product is an invented name."""


@dataclass(frozen=True)
class Task:
    name: str
    key: int
    """Number of the task among the draws' keys."""
    labels: tuple | None
    """The classes, each equally frequent; None when the answer is free."""
    sizes: dict
    """Records of each split."""
    draw: Callable[[Draws, str, str | None], tuple[Review, str | None]]
    """(draws, split, wanted label) to a review and the answer; None where the text does not show it."""


def _sentiment(draws: Draws, split: str, label: str) -> tuple[Review, str | None]:
    return example_review(draws, split, sentiment=label), label


def _topic(draws: Draws, split: str, label: str) -> tuple[Review, str | None]:
    review = example_review(draws, split, topic=label)
    return review, label if review.shows_topic else None


def _product(draws: Draws, split: str, _: None) -> tuple[Review, str | None]:
    if split == "test-unseen":
        review = example_review(draws, "test", brand=draws.one(HELD_OUT_BRANDS))
    else:
        branded = split != "test" and draws.chance(BRANDED_SHARE)
        review = example_review(draws, split, brand=draws.one(BRANDS) if branded else None)
    return review, review.slots["product"] if "product" in review.shown else None


TASKS = (
    Task("quickstart", 1, SENTIMENTS, {"training": 1000, "validation": 200, "test": 500}, _sentiment),
    Task("topics", 2, TOPICS, {"training": 400, "validation": 200, "test": 500}, _topic),
    Task("extraction", 3, None, {"training": 1000, "validation": 200, "test": 500, "test-unseen": 200}, _product),
)
SPLITS = ("training", "validation", "test", "test-unseen")


def draw_records(seed: int, task: Task) -> dict[str, list[dict]]:
    """The records of each split; no text occurs twice, neither within a split nor across them."""
    seen: set[str] = set()
    return {split: _split(seed, task, split, seen) for split in task.sizes}


def shuffle_labels(seed: int, records: list[dict], labels: tuple) -> list[dict]:
    """The same texts, with every class receiving each label equally often: nothing is left to learn."""
    draws = Draws(seed, 4, 0)
    relabelled = list(records)
    for label in labels:
        of_class = draws.shuffled([index for index, record in enumerate(records) if record["output"] == label])
        for rank, index in enumerate(of_class):
            relabelled[index] = {"input": records[index]["input"], "output": labels[rank % len(labels)]}
    return relabelled


def _split(seed: int, task: Task, split: str, seen: set[str]) -> list[dict]:
    draws = Draws(seed, 3, task.key, SPLITS.index(split))
    records = []
    while len(records) < task.sizes[split]:
        label = task.labels[len(records) % len(task.labels)] if task.labels else None
        review, answer = task.draw(draws, split, label)
        if answer is not None and review.text not in seen:
            seen.add(review.text)
            records.append({"input": review.text, "output": answer})
    return draws.shuffled(records)
