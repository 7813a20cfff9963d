"""Readers for the public annotated sets, each with the kinds it does and does not label.

Public sets mark names of public people, places and brands as readily as private ones. Names in tweets and forums may
be either; those of an encyclopedia are merely named. What is private about a name is the context, and the carriers
teach that.
"""

from __future__ import annotations

import csv
import gzip
import json
import random
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from spans import ALL_PRIVATE, NEUTRAL, Piece, Span, Text, assemble

PLACES = ("LOCATION", "COUNTRY", "ADDRESS")
NAMES = frozenset(
    {"PERSON", "LOCATION", "COUNTRY", "ORGANIZATION", "NAMED_PERSON", "NAMED_PLACE", "NAMED_ORGANIZATION"}
)
SURE_NUMBERS = frozenset(
    {
        "CREDIT_CARD_NUMBER",
        "BANK_ACCOUNT",
        "GOVERNMENT_ID",
        "CRYPTO_WALLET",
        "MAC_ADDRESS",
        "SECRET",
        "PASSWORD",
        "VEHICLE",
        "DEVICE",
        "MEDICAL_ID",
        "COORDINATES",
        "IP_ADDRESS",
    }
)
NO_SPACE_BEFORE = set(".,;:!?)]}%'’") | {"'s", "n't", "'m", "'re", "'ve", "'ll", "'d"}
NO_SPACE_AFTER = set("([{$#@")


def sentences(path: Path, column: int = -1) -> Iterator[list[tuple[str, str]]]:
    """Token and label pairs of each sentence of a CoNLL file."""
    sentence: list[tuple[str, str]] = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        fields = line.split()
        if not fields or fields[0] == "-DOCSTART-":
            if sentence:
                yield sentence
            sentence = []
        elif len(fields) > 1:
            sentence.append((fields[0], fields[column]))
    if sentence:
        yield sentence


def from_tokens(
    sentence: list[tuple[str, str]], kinds: dict[str, tuple[str, ...]], known: frozenset[str], source: str
) -> Text:
    """A sentence with natural spacing; labels missing from `kinds` count as outside."""
    text = ""
    spans: list[Span] = []
    before = "O"
    for token, label in sentence:
        tight = not text or token in NO_SPACE_BEFORE or text[-1] in NO_SPACE_AFTER
        start = len(text) + (0 if tight else 1)
        text += ("" if tight else " ") + token
        name = label.split("-", 1)[-1]
        if label != "O" and name in kinds:
            if label.startswith("I-") and before == name and spans:
                spans[-1] = Span(spans[-1].start, len(text), kinds[name])
            else:
                spans.append(Span(start, len(text), kinds[name]))
        before = name if label != "O" else "O"
    return Text(text, tuple(spans), known, source)


def conll(paths: list[Path], kinds: dict[str, tuple[str, ...]], source: str) -> Iterator[Text]:
    """CoNLL files; sure that names are all marked and that rare numbers do not occur."""
    known = NAMES | SURE_NUMBERS
    for path in paths:
        for sentence in sentences(path):
            yield with_handles(from_tokens(sentence, kinds, known, source))


def with_handles(text: Text) -> Text:
    """Persons marked as @handles may be user names, or not be found at all."""
    spans = tuple(
        Span(span.start, span.end, ("USERNAME", "PERSON", "NAMED_PERSON", NEUTRAL))
        if "@" in text.text[max(0, span.start - 1) : span.end]
        else span
        for span in text.spans
    )
    return Text(text.text, spans, text.known, text.source)


def tweets_and_news(train: Path) -> Iterator[Text]:
    """wnut17 and the Broad Twitter Corpus; h and the second half of f stay out for measuring."""
    persons = ("PERSON", "NAMED_PERSON")
    places = (*PLACES, "NAMED_PLACE")
    groups = ("ORGANIZATION", "NAMED_ORGANIZATION")
    wnut = {
        "person": persons,
        "location": places,
        "corporation": groups,
        "group": groups,
        "product": (*groups, NEUTRAL),
        "creative-work": (*NAMES, NEUTRAL),
    }
    folder = train / "wnut17"
    yield from conll([folder / "wnut17train.conll", folder / "emerging.dev.conll"], wnut, "wnut17")
    btc = {"PER": persons, "LOC": places, "ORG": groups}
    folder = train / "btc"
    yield from conll([folder / f"{part}.conll" for part in "abeg"], btc, "btc")
    half = list(conll([folder / "f.conll"], btc, "btc"))
    yield from half[: len(half) // 2]


def wikigold(train: Path) -> Iterator[Text]:
    """Wikipedia sentences."""
    kinds = {
        "PER": ("NAMED_PERSON",),
        "LOC": ("NAMED_PLACE",),
        "ORG": ("NAMED_ORGANIZATION",),
        "MISC": (*NAMES, "NRP", NEUTRAL),
    }
    yield from conll([train / "wikigold" / "wikigold.conll.txt"], kinds, "wikigold")


def filings(train: Path) -> Iterator[Text]:
    """Loan agreements (FIN5; FIN3 stays out for measuring). Parties by role ("Bank") may be found or not."""
    kinds = {"PER": ("PERSON",), "LOC": PLACES, "ORG": ("ORGANIZATION",), "MISC": (*NAMES, NEUTRAL)}
    roles = re.compile(
        r"^(the )?(bank|borrower|lender|company|agent|parent|guarantor|seller|buyer|tenant|landlord)s?$",
        re.I,
    )
    for text in conll([train / "sec_filings_ner" / "FIN5.txt"], kinds, "filings"):
        spans = tuple(
            Span(span.start, span.end, (*span.kinds, "NAMED_ORGANIZATION", NEUTRAL))
            if roles.match(text.text[span.start : span.end])
            else span
            for span in text.spans
        )
        yield Text(text.text, spans, text.known, text.source)


def lifebench(train: Path) -> Iterator[Text]:
    """Every second message, note or calendar of synthetic people; dates and health are not marked in it."""
    kinds = {
        "PERSON": ("PERSON",),
        "ORG": ("ORGANIZATION",),
        "LOCATION": (*PLACES, "ORGANIZATION"),
        "PHONE": ("PHONE_NUMBER",),
        "EMAIL": ("EMAIL_ADDRESS",),
        "ID": (
            "ACCOUNT_ID",
            "GOVERNMENT_ID",
            "BANK_ACCOUNT",
            "CREDIT_CARD_NUMBER",
            "MEDICAL_ID",
            "VEHICLE",
            "DEVICE",
            "USERNAME",
        ),
    }
    known = frozenset(
        {
            "PERSON",
            "LOCATION",
            "COUNTRY",
            "PHONE_NUMBER",
            "EMAIL_ADDRESS",
            "MAC_ADDRESS",
            "SECRET",
            "PASSWORD",
            "CRYPTO_WALLET",
            "IP_ADDRESS",
            "COORDINATES",
        }
    )
    for path in sorted((train / "lifebench_pii").glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in islice(lines, 0, None, 2):
                row = json.loads(line)
                text = row["data_to_answer"]
                marks = [mark for mark in row["pii_spans"] if text[mark["start"] : mark["end"]] == mark["text"]]
                spans = tuple(
                    Span(mark["start"], mark["end"], kinds[mark["type"]]) for mark in marks if mark["type"] in kinds
                )
                yield Text(text, spans, known, "lifebench")


def requests(train: Path) -> Iterator[Text]:
    """NLU++ (bank and hotel requests with names and sums) and Bitext (requests with order numbers)."""
    unsure: tuple[str, ...] = ()
    for path in sorted((train / "nlupp").glob("*/fold*.json")):
        for row in json.loads(path.read_text(encoding="utf-8")):
            spans = []
            for name, slot in row.get("slots", {}).items():
                kinds = ("PERSON",) if "name" in name and "company" not in name else unsure
                spans.append(Span(*slot["span"], ("MONEY",) if "amount" in name else kinds))
            yield Text(row["text"], tuple(spans), ALL_PRIVATE, "nlupp")
    path = train / "bitext_support" / "Bitext_Sample_Customer_Service_Training_Dataset.csv"
    for row in read_csv(path):
        if row["entity_value"]:
            start, end = int(row["start_offset"]), int(row["end_offset"])
            kinds = {
                "order_id": ("ACCOUNT_ID",),
                "invoice_id": ("ACCOUNT_ID",),
                "person_name": ("PERSON",),
                "refund_amount": ("MONEY",),
            }
            found = kinds.get(row["entity_type"], unsure)
            yield Text(row["utterance"], (Span(start, end, found),), ALL_PRIVATE, "bitext")


def read_csv(path: Path) -> Iterator[dict[str, str]]:
    """Rows of a CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        yield from csv.DictReader(lines)


def us_addresses(train: Path, rng: random.Random) -> Iterator[Text]:
    """Address strings inside a few words, as whole ADDRESS spans."""
    before = (
        "I live at ",
        "Ship to: ",
        "address: ",
        "moved to ",
        "my address is ",
        "Deliver to ",
        "The house at ",
        "",
        "meet me at ",
        "Property: ",
        "pick up at ",
        "Bill to\n",
        "lives at ",
        "send the invoice to ",
        "He was seen near ",
        "addr=",
    )
    after = (
        "",
        ".",
        " thanks",
        "\n",
        " please confirm",
        ", call me when there",
        " by Friday",
        " and the keys are inside",
        "\nPhone:",
    )
    for name in (
        "labeled.xml",
        "us50_train_tagged.xml",
        "us50_messiest_manual_label.xml",
        "multi_word_state_addresses.xml",
    ):
        for element in ET.parse(train / "usaddress_labeled" / name).getroot():  # noqa: S314 - a file of our own data folder
            value = " ".join("".join(element.itertext()).split())
            tags = {child.tag for child in element}
            if value and tags & {"AddressNumber", "USPSBoxID"}:
                pieces = [Piece(rng.choice(before)), Piece(value, ("ADDRESS",)), Piece(rng.choice(after))]
                yield assemble([piece for piece in pieces if piece.text], "usaddress", "en")


def annotated(data: Path, rng: random.Random) -> list[Text]:
    """Every annotated text."""
    train = data / "train"
    readers = (
        tweets_and_news(train),
        wikigold(train),
        filings(train),
        lifebench(train),
        requests(train),
        us_addresses(train, rng),
    )
    return [text for reader in readers for text in reader]
