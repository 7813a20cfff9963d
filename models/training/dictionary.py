"""Sentences from WordNet: plain words in plain use, people and places of public knowledge, strangers in everyday life.

A network that learned names from carriers takes an unusual word for one wherever it knows nothing better. The examples
of a dictionary show most words of the language once; most of those that speak of "he" or "she" get a made-up name in
its place, so that the words around names are as various as the language too. WordNet 3.0 is free for any use with its
notice (WordNet 3.0, Copyright 2006 by Princeton University); Debian's package `wordnet-base` holds its files.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from people import People
from spans import ALL_PRIVATE, NEUTRAL, Span, Text

SOURCE = "wordnet"
FILES = ("noun", "verb", "adj", "adv")
PERSON_NOUN, PLACE_NOUN, GROUP_NOUN = "18", "15", "14"
"""Numbers of WordNet's lexicographer files."""
NAMED_KIND = {PERSON_NOUN: "NAMED_PERSON", PLACE_NOUN: "NAMED_PLACE", GROUP_NOUN: "NAMED_ORGANIZATION"}
INSTANCE = "@i"
THING_NOUNS = frozenset({"04", "05", "06", "10", "13", "20"})
"""Files of deeds, animals, things made, things said, food and plants."""

FRAMES = (
    "{name}, {gloss}",
    "{name}: {gloss}",
    "{name} ({gloss})",
    "What do you know about {name}, {gloss}?",
    "- {name} – {gloss}",
    "Is it true that {name} is best known as the {gloss}?",
)
PERSON_FRAMES = (
    *FRAMES,
    "According to {name}, {gloss}, which of the following is true?",
    "{name} argued against it; a short text about the {gloss}",
    "Compare {name} ({gloss}) with one of the same time.",
    "Who was {name}?",
    "{name} defines virtue as",
    "What did {name} mean by this?",
    "Act as {name}, {gloss}, and answer my questions.",
    "“Nothing is lost.” —{name}",
)
DEFINITION_SHARE, EXAMPLE_SHARE, STRANGER_SHARE = 0.12, 0.75, 0.6
EXAMPLE_KNOWN = ALL_PRIVATE - {"HEALTH", "NRP", "MONEY", "AGE", "DATE", "DATE_OF_BIRTH"}
"""An example may well say that somebody is ill or old."""
_EXAMPLE = re.compile(r'"([^"]{12,220})"')
_SOMEBODY = re.compile(r"^(?:he|she)(?= )|(?<= )him(?= |$)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning: its words, the lexicographer's file it is in, what it means, and how it is used."""

    words: tuple[str, ...]
    file: str
    is_name: bool
    gloss: str
    examples: tuple[str, ...]


def read_entries(folder: Path) -> Iterator[Entry]:
    """All meanings of the dictionary; `folder` holds `data.noun` and its sisters."""
    for part in FILES:
        for line in (folder / f"data.{part}").read_text(encoding="utf-8").splitlines():
            if line.startswith(" "):  # the licence
                continue
            data, _, gloss = line.partition(" | ")
            fields = data.split()
            words = tuple(word.replace("_", " ") for word in fields[4 : 4 + 2 * int(fields[3], 16) : 2])
            definition = gloss.split('; "')[0].strip().rstrip(";")
            yield Entry(words, fields[1], INSTANCE in fields, definition, tuple(_EXAMPLE.findall(gloss)))


def dictionary(entries: Sequence[Entry], people: People, rng: random.Random) -> list[Text]:
    """Texts made of the dictionary, some with made-up people in them."""
    doers = {word.lower() for entry in entries if entry.file == PERSON_NOUN for word in entry.words if " " not in word}
    firsts = set(people.gazetteers.first_names)
    texts: list[Text] = []
    for entry in entries:
        if entry.is_name:
            texts.append(public(entry, rng))
        elif rng.random() < DEFINITION_SHARE:
            texts.append(Text(f"{entry.words[0]}: {entry.gloss}" if rng.random() < 0.5 else entry.gloss, source=SOURCE))
        for example in entry.examples:
            if _SOMEBODY.search(example) and rng.random() < STRANGER_SHARE:
                texts.append(about_stranger(example, people, doers, rng))
            elif rng.random() < EXAMPLE_SHARE:
                spans = tuple(unsure(example, 0, doers, firsts))
                texts.append(Text(capitalised(example, rng), spans, EXAMPLE_KNOWN, SOURCE))
    return texts


def renowned(entries: Sequence[Entry]) -> list[str]:
    """Names of people of public knowledge, as the dictionary has them: whole, or the last name alone."""
    return [word for entry in entries if entry.is_name and entry.file == PERSON_NOUN for word in entry.words]


def things(entries: Sequence[Entry]) -> list[str]:
    """Common nouns of one word or two, in small letters."""
    found = {
        word
        for entry in entries
        if entry.file in THING_NOUNS and not entry.is_name
        for word in entry.words
        if word.islower() and word.count(" ") < 2
    }
    return sorted(found)


def public(entry: Entry, rng: random.Random) -> Text:
    """A sentence about something that bears a name and is nobody's secret."""
    name = rng.choice(entry.words)
    frame = rng.choice(PERSON_FRAMES if entry.file == PERSON_NOUN else FRAMES)
    kind = NAMED_KIND.get(entry.file)
    kinds = (kind,) if kind else (*NAMED_KIND.values(), NEUTRAL)
    start = frame.index("{name}")
    return Text(frame.format(name=name, gloss=entry.gloss), (Span(start, start + len(name), kinds),), source=SOURCE)


def about_stranger(example: str, people: People, doers: set[str], rng: random.Random) -> Text:
    """An example whose "he", "she" or "him" has become somebody: the same person wherever it stands."""
    person = people.person("en")
    name = rng.choice((person.first, people.full(person), people.full(person)))
    text, spans = "", []
    at = 0
    for found in _SOMEBODY.finditer(example):
        before = example[at : found.start()]
        spans += unsure(before, len(text), doers, frozenset())
        text += before
        spans.append(Span(len(text), len(text) + len(name), ("PERSON",)))
        text += name
        at = found.end()
    spans += unsure(example[at:], len(text), doers, frozenset())
    return Text(text + example[at:] + rng.choice(("", ".", ".")), tuple(spans), EXAMPLE_KNOWN, SOURCE)


def capitalised(example: str, rng: random.Random) -> str:
    """The example as a sentence, or as it stands."""
    return example if rng.random() < 0.5 else f"{example[0].upper()}{example[1:]}."


def unsure(example: str, shift: int, doers: set[str], firsts: Set[str]) -> Iterator[Span]:
    """Words of an example of which nobody said whether they are values: names, numbers, what somebody does."""
    words = list(_WORD.finditer(example))
    for number, word in enumerate(words):
        following = words[number + 1].group().lower() if number + 1 < len(words) else ""
        at = (word.start() + shift, word.end() + shift)
        if (word.group()[0].isupper() and (number or shift)) or word.group() in firsts or word.group()[0].isdigit():
            yield Span(*at, ())
        elif doers & {word.group().lower(), following}:
            yield Span(*at, ("JOB_TITLE", "NRP", NEUTRAL))
