"""Texts in which nothing is private: requests, general prompts, exam questions, program code.

Of CLINC150 only the training split is read, and of prompts_chat and MMLU only every second row,
because the rest measures false alarms. Program code comes from the test files of the standard library
and from packages with permissive licences, never from the standard library itself. Pieces of code
that could hold a name, an address or a key are left out.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from datasets import read_csv
from spans import ALL_KINDS, ALL_PRIVATE, NEUTRAL, Span, Text

VIGNETTES = (
    "medic",
    "clinical",
    "law",
    "nursing",
    "anatomy",
    "virology",
    "nutrition",
    "aging",
    "psychology",
    "moral",
    "jurisprudence",
    "sexuality",
)
VIGNETTE_UNSURE = frozenset(
    {"PERSON", "AGE", "HEALTH", "NRP", "JOB_TITLE", "DATE", "MONEY", "LOCATION", "ORGANIZATION"}
)
PACKAGES = (
    "numpy",
    "networkx",
    "sympy",
    "onnx",
    "tokenizers",
    "jinja2",
    "markupsafe",
    "fsspec",
    "google",
    "setuptools",
    "torch",
    "ml_dtypes",
    "mpmath",
)
SUFFIXES = {".py", ".pyi", ".h", ".hpp", ".c", ".yaml", ".json", ".toml", ".cmake", ".cfg"}
RISKY = re.compile(
    r"[\w.]@\w|\d+\.\d+\.\d+\.\d+|://|www\.|author|copyright|maintainer|licen[cs]e|passw|secret|token|credential|api.?key|"
    r"\b(mr|mrs|dr|john|jane|doe|smith|alice|bob|joe|mary|peter|paul|tom|guido|tim)\b|"
    r"\d{4}-\d\d-\d\d|\d\d/\d\d/\d\d|\b(january|february|march|april|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
CHUNK = 1500


def prompts_chat_rows(data: Path) -> list[str]:
    """The prompts in file order; even rows train, odd rows measure."""
    return [row["prompt"] for row in read_csv(data / "train" / "prompts_chat" / "prompts_text.csv")]


def mmlu_rows(data: Path) -> list[dict]:
    """The exam questions in file order; even rows train, odd rows measure."""
    with gzip.open(data / "train" / "mmlu_subjects" / "mmlu_questions.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def questions(data: Path) -> Iterator[Text]:
    """Short requests: CLINC150's training split, BANKING77, Bitext without values, half of Snips."""
    train = data / "train"
    clinc = json.loads((train / "clinc150" / "data_full.json").read_text(encoding="utf-8"))
    names = common_first_names(train)
    for split in ("train", "oos_train"):
        for text, _ in clinc[split]:
            found = re.finditer(r"[a-z]+", text)
            spans = tuple(Span(*word.span(), ("PERSON", "NAMED_PERSON", NEUTRAL)) for word in found if word[0] in names)
            yield Text(text, spans, source="clinc150")
    for number, row in enumerate(read_csv(train / "banking77" / "train.csv")):
        if number % 2 == 0:
            yield Text(row["text"], source="banking77")
    for row in read_csv(train / "bitext_support" / "Bitext_Sample_Customer_Service_Training_Dataset.csv"):
        if not row["entity_value"]:
            yield Text(row["utterance"], source="bitext")
    for path in sorted((train / "snips").glob("train_*.json")):
        rows = next(iter(json.loads(path.read_text(encoding="utf-8", errors="replace")).values()))
        yield from (snips_text(row["data"]) for row in rows[::4])


def common_first_names(train: Path) -> set[str]:
    """The 300 commonest first names of the US census that are not also everyday words."""
    words = {
        "will",
        "mark",
        "may",
        "june",
        "april",
        "grace",
        "faith",
        "hope",
        "summer",
        "sue",
        "rose",
        "art",
        "grant",
        "guy",
        "frank",
        "ray",
        "jack",
        "bill",
        "gene",
        "dean",
        "penny",
        "dale",
        "lane",
        "don",
        "max",
        "page",
        "bob",
        "miles",
        "joy",
        "chase",
        "rich",
        "pat",
        "drew",
        "wade",
    }
    names: set[str] = set()
    for name in ("dist.female.first", "dist.male.first"):
        lines = (train / "names_us_census" / name).read_text(encoding="ascii").splitlines()[:300]
        names |= {line.split()[0].lower() for line in lines}
    return {name for name in names if len(name) > 2} - words


def snips_text(parts: list[dict]) -> Text:
    """A voice request; its slot values are unsure (cities and people in them)."""
    text = ""
    spans = []
    for part in parts:
        if "entity" in part and not part["entity"].lower().startswith(
            ("time", "rating", "best", "sort", "music_item", "object")
        ):
            spans.append(Span(len(text), len(text) + len(part["text"]), ()))
        text += part["text"]
    return Text(text, tuple(spans), source="snips")


def long_prompts(data: Path) -> Iterator[Text]:
    """Half of the collected prompts; a paragraph that shows an e-mail address is left out."""
    for prompt in prompts_chat_rows(data)[::2]:
        paragraphs = [part for part in prompt.split("\n\n") if not re.search(r"\w@\w", part)]
        yield Text("\n\n".join(paragraphs)[:4000], source="prompts_chat")


def exams(data: Path) -> Iterator[Text]:
    """A quarter of the exam questions (half of the even rows); cases about people are unsure."""
    for row in mmlu_rows(data)[::4]:
        text = (
            row["question"]
            + "\n"
            + "\n".join(f"{letter}. {choice}" for letter, choice in zip("ABCD", row["choices"], strict=False))
        )
        vignette = any(mark in row["subject"] for mark in VIGNETTES)
        yield Text(text, known=ALL_PRIVATE - VIGNETTE_UNSURE if vignette else ALL_PRIVATE, source="mmlu")


def code_files() -> list[Path]:
    """Files of the standard library's tests and of permissive packages."""
    packages = Path(sysconfig.get_path("purelib"))
    tests = Path(sysconfig.get_path("stdlib")) / "test"
    found = [path for name in PACKAGES for path in (packages / name).rglob("*") if path.suffix in SUFFIXES]
    found += list(tests.rglob("*.py"))
    found += list(packages.glob("*.dist-info/RECORD"))
    return sorted(path for path in found if path.is_file() and 400 < path.stat().st_size < 300_000)


def code(rng: random.Random, count: int) -> Iterator[Text]:
    """Chunks of code without anything that could be private."""
    files = code_files()
    made = 0
    while made < count:
        text = rng.choice(files).read_text(encoding="utf-8", errors="ignore")
        start = text.rfind("\n", 0, rng.randrange(len(text))) + 1
        lines = [line[:300] for line in text[start : start + CHUNK].split("\n")[:-1] if not RISKY.search(line)]
        if sum(map(len, lines)) > 120:
            made += 1
            yield Text("\n".join(lines), known=ALL_KINDS, source="code")


def negatives(data: Path, rng: random.Random, code_chunks: int) -> list[Text]:
    """Every negative text."""
    return [*questions(data), *long_prompts(data), *exams(data), *code(rng, code_chunks)]
