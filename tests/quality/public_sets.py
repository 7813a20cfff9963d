"""Reads the public data sets that detection is measured on, from a folder beside the checkout.

Nothing here is shipped, and nobody trains on what is read here: of the sets under ``train`` only the halves are taken
that training leaves alone (CLINC150's test split, every second row of the others).
"""

from __future__ import annotations

import csv
import gzip
import json
import random
import re
import sysconfig
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from desktop_app.vocabulary import Profile, Span
from tests.quality.systems import NAMES_PLACES_ORGANISATIONS
from tests.quality.texts import MarkedText, TextSet, Value

CODE_FILES = 200
_SEED = 20
_CODE_BYTES = range(500, 20_000)  # what somebody would paste in one go
_NOT_CODE_OF_THE_LIBRARY = frozenset({"site-packages", "dist-packages", "test", "tests", "idlelib"})
_CREDIT = re.compile(
    r"^.*(?:copyright|\bauthors?\b|__author__|written by|contributed by|\bby [A-Z]\w+ [A-Z]\w+|\w@\w).*$",
    re.IGNORECASE | re.MULTILINE,
)
"""Lines of code that name the people behind it: real personal data, so that a finding there is no false alarm."""
_NOT_ASKED = frozenset({"TITLE", "AGE", "NRP", "DATE_TIME"})


def presidio_research(dev: Path) -> TextSet:
    """Template sentences; its titles, ages, nationalities and times are not asked for, and not held against anyone."""
    rows = json.loads((dev / "presidio_research" / "synth_dataset_v2.json").read_text(encoding="utf-8"))
    texts = []
    for row in rows:
        spans = [Value(Span(one["start_position"], one["end_position"]), one["entity_type"]) for one in row["spans"]]
        asked = tuple(one for one in spans if one.type not in _NOT_ASKED)
        texts.append(MarkedText(row["full_text"], asked, tuple(one.span for one in spans if one not in asked)))
    return TextSet("presidio_research", tuple(texts), unasked=_NOT_ASKED | {"DATE"})


def kiji_e2e(dev: Path) -> TextSet:
    """Sentences in which each part of a name or an address is a value of its own."""
    rows = map(json.loads, (dev / "kiji_e2e" / "samples.jsonl").read_text(encoding="utf-8").splitlines())
    texts = (
        MarkedText(row["text"], tuple(Value(Span(one["start"], one["end"]), one["label"]) for one in row["entities"]))
        for row in rows
    )
    return TextSet("kiji_e2e", tuple(texts))


def uner_english_ewt(dev: Path) -> TextSet:
    """Sentences of e-mails, answers, reviews and blogs; only persons, places and organisations are marked."""
    lines = (dev / "uner_english_ewt" / "en_ewt-ud-dev.iob2").read_text(encoding="utf-8").splitlines()
    return TextSet(
        "uner_english_ewt", tuple(_sentences(lines)), counted=NAMES_PLACES_ORGANISATIONS, shown=("PER", "LOC", "ORG")
    )


def datafog_corpus(dev: Path) -> TextSet:
    """Hand-written cases, among them some without any value."""
    rows = [
        row
        for path in sorted((dev / "datafog_corpus").glob("*.json"))
        for row in json.loads(path.read_text(encoding="utf-8"))
    ]
    if not rows:
        raise FileNotFoundError(dev / "datafog_corpus")
    texts = (
        MarkedText(
            row["input"],
            tuple(Value(Span(one["start"], one["end"]), one["type"]) for one in row["expected_entities"]),
        )
        for row in rows
    )
    return TextSet("datafog_corpus", tuple(texts))


def openmasq_english(dev: Path) -> TextSet:
    """Output of tools; the set names values without their place, so each place where one stands counts."""
    rows = json.loads((dev / "openmasq_english" / "cases_en.json").read_text(encoding="utf-8"))
    texts = []
    for row in rows:
        values = {
            Value(Span(*match.span()), kind)
            for value, kind in row["truth"]
            for match in re.finditer(rf"(?<!\w){re.escape(value)}(?!\w)", row["text"])
        }
        texts.append(MarkedText(row["text"], tuple(sorted(values, key=lambda one: one.span))))
    return TextSet("openmasq_english", tuple(texts))


def clinc150_test(dev: Path) -> TextSet:
    """Short requests to an assistant."""
    rows = json.loads((_train(dev) / "clinc150" / "data_full.json").read_text(encoding="utf-8"))
    return _clean("clinc150_test", [text for text, _ in rows["test"] + rows["oos_test"]])


def prompts_chat_odd(dev: Path) -> TextSet:
    """Long prompts that people shared."""
    with (_train(dev) / "prompts_chat" / "prompts_text.csv").open(encoding="utf-8", newline="") as lines:
        rows = [row["prompt"] for row in csv.DictReader(lines)]
    return _clean("prompts_chat_odd", rows[1::2])


def mmlu_odd(dev: Path) -> TextSet:
    """Exam questions."""
    with gzip.open(_train(dev) / "mmlu_subjects" / "mmlu_questions.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line)["question"] for line in lines]
    return _clean("mmlu_odd", rows[1::2])


def stdlib_code(dev: Path) -> TextSet:
    """Whole files of the running Python's standard library; lines that credit somebody are not judged."""
    root = Path(sysconfig.get_path("stdlib"))
    files = sorted(
        path
        for path in root.rglob("*.py")
        if not _NOT_CODE_OF_THE_LIBRARY & set(path.relative_to(root).parts) and path.stat().st_size in _CODE_BYTES
    )
    chosen = random.Random(_SEED).sample(files, min(CODE_FILES, len(files)))  # noqa: S311
    texts = (path.read_text(encoding="utf-8", errors="replace") for path in chosen)
    marked = (
        MarkedText(text, unjudged=tuple(Span(*match.span()) for match in _CREDIT.finditer(text))) for text in texts
    )
    return TextSet("stdlib_code", tuple(marked), profile=Profile.BALANCED)


PUBLIC_SETS: Mapping[str, Callable[[Path], TextSet]] = MappingProxyType(
    {
        read.__name__: read
        for read in (
            presidio_research,
            kiji_e2e,
            uner_english_ewt,
            datafog_corpus,
            openmasq_english,
            clinc150_test,
            prompts_chat_odd,
            mmlu_odd,
            stdlib_code,
        )
    }
)
"""Each set's reader by its name. A reader takes the folder of the sets that only measure; it raises OSError where its
files are not there."""


def _train(dev: Path) -> Path:
    return dev.parent / "train"


def _clean(name: str, texts: list[str]) -> TextSet:
    return TextSet(name, tuple(map(MarkedText, texts)), profile=Profile.BALANCED)


def _sentences(lines: list[str]) -> Iterator[MarkedText]:
    text, end, values = "", 0, []
    for line in [*lines, ""]:
        if line.startswith("# text = "):
            text, end, values = line.removeprefix("# text = "), 0, []
        elif line and not line.startswith("#"):
            token, label = line.split("\t")[1:3]
            start = text.index(token, end)
            end = start + len(token)
            if label.startswith("I-"):
                values[-1] = Value(Span(values[-1].span.start, end), values[-1].type)
            elif label.startswith("B-"):
                values.append(Value(Span(start, end), label.removeprefix("B-")))
        elif not line and text:
            yield MarkedText(text, tuple(values))
            text = ""
