"""Gathers correct English sentences to teach the editor with: a sentence a line, shuffled, without repeats.

Sources are licensed sets (see the model's CARD.md) and the example sentences of WordNet. Sets written in haste, such
as tweets and support requests, are left out: what they say wrong would be learned as right.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

_PROMPTS = Path(__file__).parent / "prompts"
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"')]*\s+(?=[A-Z\"'(])")
_PLAIN = re.compile(r"[A-Za-z0-9 ,.;:!?'\"()\-–—%$/&]+")
_SHORTEST, _LONGEST = 4, 30
"""Words a sentence may have."""


def sentences(data: Path, wordnet: Path) -> Iterator[str]:
    """Every usable sentence of every source, repeats included."""
    for text in (*_conversations(data), *_questions(data), *_clinic(data), *_prompts(data), *_wikipedia(data)):
        for line in text.splitlines():
            yield from filter(_usable, (piece.strip() for piece in _SENTENCE_END.split(line.strip(" -*#\t"))))
    yield from _examples(wordnet)
    yield from _requests()


def _conversations(data: Path) -> Iterator[str]:
    for path in sorted((data / "lifebench_pii").glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield from _strings(json.loads(line))


def _strings(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for inner in value.values():
                yield from _strings(inner)
        case list():
            for inner in value:
                yield from _strings(inner)


def _questions(data: Path) -> Iterator[str]:
    with gzip.open(data / "mmlu_subjects" / "mmlu_questions.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield from _strings(json.loads(line))


def _clinic(data: Path) -> Iterator[str]:
    for path in sorted((data / "mts_dialog").glob("*Train*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield row["section_text"]
                yield from (turn.split(": ", 1)[-1] for turn in row["dialogue"].splitlines())


def _prompts(data: Path) -> Iterator[str]:
    with (data / "prompts_chat" / "prompts_text.csv").open(encoding="utf-8", newline="") as file:
        yield from (row["prompt"] for row in csv.DictReader(file))


def _wikipedia(data: Path) -> Iterator[str]:
    words: list[str] = []
    for line in (data / "wikigold" / "wikigold.conll.txt").read_text(encoding="utf-8").splitlines():
        if line.strip():
            words.append(line.split()[0])
        else:
            yield re.sub(r"\( | (?=[.,;:!?)]|'s\b|n't\b)", lambda m: m.group().strip(), " ".join(words))
            words = []


def _examples(wordnet: Path) -> Iterator[str]:
    """WordNet's examples are phrases and sentences without capital and full stop; the longer ones get both."""
    for part in ("noun", "verb", "adj", "adv"):
        for line in (wordnet / f"data.{part}").read_text(encoding="utf-8").splitlines():
            for example in re.findall(r'"([^"]+)"', line.partition("|")[2]):
                whole = example[0].upper() + example[1:] + ("" if example[-1] in ".!?" else ".")
                if len(whole.split()) > _SHORTEST and _usable(whole):
                    yield whole


def _requests() -> Iterator[str]:
    """The frames the intents are taught with, filled: the other sources hold few requests."""
    topics = dict(
        (name, values.split("|"))
        for name, _, values in (
            line.strip().partition(": ") for line in (_PROMPTS / "topics.txt").open(encoding="utf-8")
        )
    )
    chance = random.Random(9)
    for line in (_PROMPTS / "intents.txt").read_text(encoding="utf-8").splitlines():
        frame = line.partition(": ")[2]
        if frame[:1].isupper() and frame[-1:] in ".?!" and not line.startswith("#"):
            for _ in range(25):
                yield re.sub(r"\{(\w+)\}", lambda slot: chance.choice(topics[slot[1]]), frame)


def _usable(sentence: str) -> bool:
    return (
        _SHORTEST <= len(sentence.split()) <= _LONGEST
        and bool(_PLAIN.fullmatch(sentence))
        and sentence[0].isupper()
        and sentence[-1] in ".!?"
        and sum(map(str.islower, sentence)) > len(sentence) * 0.6
        and sum(map(str.isdigit, sentence)) < 6
        and not any(len(word) > 22 for word in sentence.split())
    )


def main() -> None:
    """Writes the sentences."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--wordnet", type=Path, default=Path("/usr/share/wordnet"))
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    unique = sorted(set(sentences(options.data, options.wordnet)))
    random.Random(7).shuffle(unique)
    options.out.write_text("\n".join(unique) + "\n", encoding="utf-8")
    print(len(unique), "sentences")


if __name__ == "__main__":
    main()
