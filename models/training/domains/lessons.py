"""What the heads of the subjects and of their cards learn from: texts written for Discreet and licensed data.

A lesson is a text, the label it stands for and how much it counts. Nothing that measures a head is among them.
"""

from __future__ import annotations

import csv
import gzip
import json
import random
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).parent
_OWN_WEIGHT = 3.0
_TOPIC_WEIGHT = 0.5
_LICENSED_WEIGHT = 0.5
"""Of licensed data about what customers want; it knows no complaints, which are most of what people paste."""
_EACH = 160
"""Texts taken from each licensed set for the subjects."""
_EACH_INTENT = 8
_FILLED = 3
_FRAMED = 4
"""Frames a topic is put into for the heads of media and education."""
_LINES = (
    "POS PURCHASE {} {:.2f} {:02d}/{:02d}",
    "{} {:.2f} on {:02d}/{:02d}",
    "Card payment to {}, {:.2f}, {:02d}.{:02d}.",
    "Paid {} {:.2f} on the {:02d} of month {:02d}",
    "{} ${:.2f} {:02d}/{:02d}/24",
    "{} {:.2f} EUR {:02d}.{:02d}.2024",
)
_THINGS = (
    "kettle", "office chair", "winter coat", "phone case", "mattress", "toaster", "bookshelf", "running shoes", "lamp",
    "tablet", "tent", "backpack", "coffee machine", "dress", "headphones", "drill", "pram", "monitor", "rug", "bike",
    "board game", "vacuum cleaner", "watch", "perfume", "garden table", "ring", "blender", "jeans", "camera", "desk",
)  # fmt: skip
_DAYS = ("three days", "a week", "ten days", "two weeks", "a month", "five days", "almost a month", "nine days")
_CUSTOMERS_WANT = {
    "track_order": "Delivery Issue", "delivery_period": "Delivery Issue", "change_shipping_address": "Delivery Issue",
    "payment_issue": "Billing Issue", "check_invoice": "Billing Issue", "get_invoice": "Billing Issue",
    "check_payment_methods": "Billing Issue", "recover_password": "Account Access",
    "registration_problems": "Account Access", "cancel_order": "Cancellation", "delete_account": "Cancellation",
    "check_cancellation_fee": "Cancellation", "get_refund": "Refund Request", "track_refund": "Refund Request",
    "check_refund_policy": "Refund Request", "complaint": "Service Complaint", "review": "Feedback",
}  # fmt: skip
"""Intents of the licensed set that mean one category of the card."""


Topics = Mapping[str, Mapping[str, list[str]]]
"""``topics.toml``: frames by the subject they make of a topic, and phrases by subject and value."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A text, what it stands for, and how much it counts beside the others."""

    text: str
    label: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class _Message:
    text: str
    category: str
    mood: str
    urgency: str


def lessons(data: Path) -> dict[str, list[Lesson]]:
    """Name of a head to what it learns from.

    Args:
        data: the folder with the licensed sets in ``train``.
    """
    chance = random.Random(5)
    messages = list(_messages(chance))
    wants = list(_customers(data, chance))
    topics: Topics = tomllib.loads((_HERE / "topics.toml").read_text(encoding="utf-8"))
    return {
        "subject": [*_subjects(data, chance), *_short_subjects(messages, topics, chance)],
        "support.Category": [*(Lesson(each.text, each.category) for each in messages), *wants],
        "support.Sentiment": [Lesson(each.text, each.mood.capitalize()) for each in messages],
        "support.Priority": [Lesson(each.text, each.urgency.capitalize()) for each in messages],
        "media.Category": list(_topics(topics, "media", chance)),
        "education.Topic_Areas": list(_topics(topics, "education", chance)),
    }


def _subjects(data: Path, chance: random.Random) -> Iterator[Lesson]:
    for subject, text in _sections("texts.txt"):
        yield Lesson(text, subject, _OWN_WEIGHT)
    with (data / "train" / "mts_dialog" / "MTS-Dialog-TrainingSet.csv").open(encoding="utf-8", newline="") as file:
        notes = [row["section_text"] for row in csv.DictReader(file)]
    with gzip.open(data / "train" / "cuad_clauses" / "cuad_clauses.jsonl.gz", "rt", encoding="utf-8") as file:
        clauses = [json.loads(line)["text"] for line in file]
    customers = [row["utterance"] for row in _bitext(data)]
    with next((data / "train" / "merchant_brands").glob("*.tsv")).open(encoding="utf-8") as file:
        brands = [line.split("\t")[0] for line in file]
    folder = data / "train" / "clinc150"
    spoken = json.loads((folder / "data_full.json").read_text(encoding="utf-8"))["train"]
    domains = json.loads((folder / "domains.json").read_text(encoding="utf-8"))
    about_money = {*domains["banking"], *domains["credit_cards"]}
    chat = [text for text, intent in spoken if intent not in about_money]
    for subject, texts in (("healthcare", notes), ("legal", clauses), ("support", customers), ("general", chat)):
        yield from (Lesson(text, subject) for text in chance.sample([each for each in texts if len(each) > 8], _EACH))
    for brand in chance.sample(brands, _EACH):
        amount, month, day = chance.uniform(2, 400), chance.randint(1, 12), chance.randint(1, 28)
        name = chance.choice((brand, brand.upper()))
        yield Lesson(chance.choice(_LINES).format(name, amount, day, month), "finance")


def _short_subjects(messages: list[_Message], topics: Topics, chance: random.Random) -> Iterator[Lesson]:
    for message in messages[::_FILLED]:
        yield Lesson(message.text, "support", _OWN_WEIGHT / 2)
    for subject in ("media", "education"):
        for topic in (each for phrases in topics[subject].values() for each in phrases):
            for field in (subject, "general"):
                frame = chance.choice(topics["frames"][field])
                yield Lesson(frame.format(topic=topic), field, _TOPIC_WEIGHT)


def _messages(chance: random.Random) -> Iterator[_Message]:
    for category, line in _sections("support.txt"):
        head, text = line.split(" | ", 1)
        mood, urgency = head.split()
        for _ in range(_FILLED):
            filled = text.replace("{thing}", chance.choice(_THINGS)).replace("{days}", chance.choice(_DAYS))
            yield _Message(filled, category, mood, urgency)


def _customers(data: Path, chance: random.Random) -> Iterator[Lesson]:
    rows = list(_bitext(data))
    for intent, category in _CUSTOMERS_WANT.items():
        texts = [row["utterance"] for row in rows if row["intent"] == intent]
        yield from (Lesson(text, category, _LICENSED_WEIGHT) for text in chance.sample(texts, _EACH_INTENT))


def _topics(topics: Topics, subject: str, chance: random.Random) -> Iterator[Lesson]:
    for value, phrases in topics[subject].items():
        for topic in phrases:
            for frame in chance.sample(topics["frames"][subject], _FRAMED):
                yield Lesson(frame.format(topic=topic), value)


def _bitext(data: Path) -> Iterator[dict[str, str]]:
    (path,) = (data / "train" / "bitext_support").glob("*Training*.csv")
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _sections(name: str) -> Iterator[tuple[str, str]]:
    section = ""
    for line in (_HERE / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and "_" not in line:
            section = line[1:-1]
        elif line and not line.startswith("#"):
            yield section, line.replace("\\n", "\n")
