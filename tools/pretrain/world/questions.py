"""What can be asked of a review: an instruction in many wordings, the answer, the words it may be."""

from dataclasses import dataclass
from typing import Callable

from .draws import Draws
from .lexicon import TOPICS
from .review import Review

WORDINGS = {
    "sentiment": (
        "State the mood.", "Is the customer happy?", "What is the sentiment?", "How does the writer feel?",
        "Judge the review.", "Tell the feeling of the text.", "Did they like it?", "Rate the opinion.",
        "Say if the writer is satisfied.", "Mark the attitude of the guest.", "Classify the sentiment.",
        "Is it a friendly review?", "Name the tone.", "Decide if the opinion is favourable.",
        "Sentiment of the message:", "Mood:",
    ),
    "topic": (
        "Which business is it about?", "State the topic.", "What is the subject?", "Name the category.",
        "Classify the topic.", "What kind of service is it?", "Pick the sector.", "Which department should read this?",
        "Topic:", "Name the trade.", "What field is this?", "Sort the message by subject.", "Say what area it concerns.",
        "Category of the text:",
    ),
    "urgency": ("Is it urgent?", "State the urgency.", "How soon is an answer needed?", "Priority:", "Say if it can wait."),
    "customer": ("Is the customer new?", "What type of customer is it?", "Say if they came before.", "Customer type:"),
    "channel": ("Name the channel.", "How do they want the answer?", "Which contact is preferred?", "Contact:"),
    "product": (
        "Name the product.", "What did they buy?", "Extract the item.", "Copy the product from the text.",
        "Which thing is it about?", "Product:", "Find the item.", "Write the goods named in the text.",
    ),
    "town": (
        "Name the town.", "Where did it happen?", "Extract the town.", "Copy the place name.", "Which town is it?", "Town:",
    ),
    "person": (
        "Name the person.", "Who is it?", "Extract the first name.", "Copy the name of the person.", "Which person is named?",
        "Person:",
    ),
    "day": ("Name the day.", "Which day was it?", "Extract the weekday.", "Day:"),
    "price": ("How much was paid?", "Extract the price.", "Price:", "Name the amount."),
    "staff": ("Who works there?", "Name the worker.", "Extract the job.", "Staff:"),
    "place": ("What place is it?", "Name the building.", "Extract the venue.", "Venue:"),
    "summary": ("Sum it up.", "Write a summary.", "Give a short version.", "Summary:", "Write a headline."),
}

# The answer words of each attribute: the first vocabulary is the canonical one.
VOCABULARIES = {
    "sentiment": [
        dict(zip(("positive", "negative"), pair.split("/")))
        for pair in (
            "positive/negative good/bad happy/unhappy yes/no up/down praise/complaint pleased/angry like/dislike plus/minus"
            " true/false 1/0 A/B"
        ).split()
    ],
    "topic": [
        dict(zip(TOPICS, TOPICS)),
        dict(zip(TOPICS, "eating sleeping money clothing trains telecom fitness medical teaching driving".split())),
    ],
    "urgency": [
        dict(zip(("urgent", "calm"), pair.split("/"))) for pair in "urgent/calm high/low yes/no now/later".split()
    ],
    "customer": [dict(zip(("new", "regular"), pair.split("/"))) for pair in "new/regular yes/no first/again".split()],
    "channel": [{"call": "call", "email": "email", "letter": "letter"}],
}
ATTRIBUTE_SHARES = {"sentiment": 0.36, "topic": 0.26, "urgency": 0.07, "customer": 0.05, "channel": 0.04}
SLOT_SHARES = {"product": 0.4, "town": 0.2, "person": 0.16, "day": 0.05, "price": 0.05, "staff": 0.07, "place": 0.07}
CODES = ("A/B", "B/A", "1/0", "0/1", "1/2", "2/1", "X/Y", "Y/X", "no/yes")


@dataclass
class Question:
    """`words` are the possible answers in a fixed order, or None when the answer is free."""

    skill: str
    instruction: str
    answer: Callable[[Review], str | None]
    words: list | None = None


def attribute_of(review: Review, skill: str) -> str | None:
    """The canonical value, or None where the text does not show it."""
    if skill == "sentiment":
        return review.sentiment
    if skill == "topic":
        return review.topic if review.shows_topic else None
    return review.asides.get(skill)


def core_question(draws: Draws) -> Question:
    """One of the five core skills in its first wording: what a model learns first."""
    skill = draws.weighted({"sentiment": 0.3, "topic": 0.3, "product": 0.22, "town": 0.1, "person": 0.08})
    if skill in VOCABULARIES:
        return _attribute(skill, WORDINGS[skill][0], VOCABULARIES[skill][0])
    return _slot(skill, WORDINGS[skill][0])


def question(draws: Draws) -> Question:
    """Any question; a fifth of them in the canonical wording and words."""
    canonical = draws.chance(0.2)
    family = draws.weighted({"attribute": 0.6, "slot": 0.36, "summary": 0.04})
    if family == "summary":
        return Question("summary", draws.one(WORDINGS["summary"]), _summary)
    skill = draws.weighted(ATTRIBUTE_SHARES if family == "attribute" else SLOT_SHARES)
    wording = WORDINGS[skill][0] if canonical else draws.one(WORDINGS[skill])
    if family == "slot":
        return _slot(skill, wording)
    if canonical:
        return _attribute(skill, wording, VOCABULARIES[skill][0])
    if skill == "sentiment" and draws.chance(0.08):
        codes = dict(zip(("positive", "negative"), draws.one(CODES).split("/")))
        return _attribute(skill, wording + _legend(draws, codes), codes)
    vocabulary = draws.one(VOCABULARIES[skill])
    if skill == "topic":
        return _topic(draws, wording, vocabulary)
    hint = "" if vocabulary is VOCABULARIES[skill][0] and draws.chance(0.4) else _hint(draws, vocabulary)
    return _attribute(skill, wording + hint, vocabulary)


def reworded(draws: Draws, instruction: str) -> str:
    """The same instruction in another wording, its hint kept."""
    wording, alternatives = max(
        ((w, ws) for ws in WORDINGS.values() for w in ws if instruction.startswith(w)), key=lambda pair: len(pair[0])
    )
    return draws.one(alternatives) + instruction[len(wording) :]


def _attribute(skill: str, instruction: str, vocabulary: dict) -> Question:
    return Question(skill, instruction, lambda r: vocabulary.get(attribute_of(r, skill)), list(vocabulary.values()))


def _slot(skill: str, instruction: str) -> Question:
    return Question(skill, instruction, lambda r: r.slots[skill] if skill in r.shown else None)


def _topic(draws: Draws, wording: str, vocabulary: dict) -> Question:
    count = draws.one((10, 10, 6, 4, 3, 2))
    if count < 10:
        vocabulary = {topic: vocabulary[topic] for topic in draws.several(TOPICS, count)}
        hint = draws.one((" Answer {}.", " Use {}.", " ({})")).format(
            draws.one((", ", "/", " or ")).join(draws.shuffled(vocabulary.values()))
        )
    else:
        hint = "" if vocabulary["food"] == "food" else " Use other words."
    return _attribute("topic", wording + hint, vocabulary)


def _hint(draws: Draws, vocabulary: dict) -> str:
    """Names the answer words, in drawn order."""
    if draws.chance(0.3):
        return _legend(draws, vocabulary)
    choice = draws.one((" or ", "/")).join(draws.shuffled(vocabulary.values()))
    return draws.one((" Answer {}.", " Use {}.", " Say {}.", " ({})")).format(choice)


def _legend(draws: Draws, vocabulary: dict) -> str:
    """Says which word stands for which value."""
    return " " + ", ".join(f"{word} for {value}" for value, word in draws.shuffled(vocabulary.items())) + "."


def _summary(review: Review) -> str | None:
    if "town" not in review.shown or not review.shows_topic:
        return None
    return f"{'Good' if review.sentiment == 'positive' else 'Bad'} {review.topic} in {review.slots['town']}."
