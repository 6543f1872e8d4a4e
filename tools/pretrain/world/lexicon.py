"""The content words, each listed under the one split of the examples that may use it.

Pretraining text uses all of them. Tuning sees only the `training` words; settings are chosen on the
`validation` words; the figures are measured on the `test` words.
"""

from dataclasses import dataclass

SPLITS = ("training", "validation", "test")


@dataclass(frozen=True)
class Words:
    """One kind of word, divided among the splits."""

    training: tuple
    validation: tuple
    test: tuple

    @property
    def all(self) -> tuple:
        return self.training + self.validation + self.test

    def of(self, split: str) -> tuple:
        """The words that a split may use; pretraining may use all."""
        return self.all if split == "pretraining" else getattr(self, split)


def words(divided: str) -> Words:
    """Reads `training words | validation words | test words`."""
    return Words(*(tuple(part.split()) for part in divided.split("|")))


ADJECTIVES = {
    "positive": words(
        "lovely great excellent delightful wonderful perfect pleasant polite splendid fantastic warm honest reliable"
        " smooth amazing fresh elegant outstanding quick generous thoughtful cheerful kind tidy fair efficient"
        " comfortable terrific cosy beautiful"
        " | friendly charming careful solid impressive prompt bright caring"
        " | superb helpful brilliant clean attentive marvellous gentle flawless neat admirable gorgeous skilful"
        " magnificent courteous"
    ),
    "negative": words(
        "awful terrible dreadful nasty horrible dirty broken cold careless slow unpleasant faulty disappointing sloppy"
        " filthy poor messy noisy unfair boring stale dishonest unreliable miserable chaotic ugly lazy arrogant"
        " confusing shabby"
        " | rude useless grim clumsy dull hopeless tiresome hostile"
        " | lousy horrid appalling mediocre pathetic unhelpful atrocious shoddy inept gloomy abysmal wretched"
        " greasy wasteful"
    ),
}

VERBS = {
    "positive": words("loved enjoyed liked admired recommended | adored | praised appreciated treasured"),
    "negative": words("hated disliked regretted despised criticised | loathed | resented deplored detested"),
}

PRODUCTS = {
    "food": words("soup pizza salad curry noodles sandwich | cake pasta | burger steak pie coffee"),
    "hotel": words("room bed balcony breakfast lobby mattress | pillow sauna | suite bathroom minibar blanket"),
    "bank": words("loan account transfer deposit cheque statement | card pension | mortgage overdraft savings withdrawal"),
    "fashion": words("dress jacket skirt coat sweater jeans | scarf belt | shirt hat blouse gloves"),
    "travel": words("train flight ferry luggage cabin seat | platform cruise | ticket journey tram coach"),
    "phone": words("handset tablet charger signal router contract | modem voicemail | headset screen battery broadband"),
    "sport": words("treadmill yoga tennis bicycle rowing weights | squash skating | swimming racket boxing sprint"),
    "health": words("checkup vaccine medicine bandage prescription pills | scan injection | operation therapy ointment filling"),
    "school": words("lesson exam textbook homework essay algebra | seminar grammar | course lecture timetable tutorial"),
    "car": words("engine brakes gearbox exhaust clutch headlights | bumper paintwork | tyres windscreen radiator steering"),
}

STAFF = {
    "food": words("waiter chef | barista | cook"),
    "hotel": words("receptionist porter | doorman | housekeeper"),
    "bank": words("teller adviser | banker | cashier"),
    "fashion": words("tailor stylist | designer | seamstress"),
    "travel": words("conductor pilot | steward | captain"),
    "phone": words("technician operator | installer | engineer"),
    "sport": words("trainer referee | instructor | lifeguard"),
    "health": words("doctor nurse | surgeon | dentist"),
    "school": words("teacher tutor | lecturer | librarian"),
    "car": words("mechanic dealer | welder | driver"),
}

PLACES = {
    "food": words("restaurant cafe | diner | bistro"),
    "hotel": words("inn hostel | guesthouse | lodge"),
    "bank": words("branch vault | treasury | exchange"),
    "fashion": words("boutique outlet | showroom | atelier"),
    "travel": words("airport harbour | terminal | station"),
    "phone": words("kiosk helpdesk | hotline | network"),
    "sport": words("gym stadium | arena | pool"),
    "health": words("clinic hospital | ward | pharmacy"),
    "school": words("college classroom | campus | library"),
    "car": words("garage workshop | forecourt | dealership"),
}

TOPICS = tuple(PRODUCTS)
PLURAL_PRODUCTS = frozenset("noodles savings jeans gloves weights pills brakes tyres headlights".split())

PEOPLE = words(
    "Anna Peter Maria Tom Lucy David Emma Jack Sara Paul Nina Mark Julia Simon Laura Henry Clara Oscar Alice Victor"
    " Irene Martin Olga Felix Helen Bruno Rosa Leo Diana Hugo"
    " | Eva Adam Grace Frank Ivy George"
    " | Nora Daniel Amy Robert Zoe Walter Ruth Arthur Lena Philip Carla Stefan"
)

DAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
COLOURS = tuple("red blue green black white yellow brown grey pink purple".split())
DEGREES = tuple("very really quite so truly simply rather absolutely".split())

ANSWER_WORDS = tuple(
    word
    for kind in (*PRODUCTS.values(), *STAFF.values(), *PLACES.values(), PEOPLE)
    for word in kind.all
) + (*TOPICS, *DAYS, "positive", "negative")
"""The words that stand as answers."""
