"""Times the systems on texts of one length, and Discreet on a long text that is being typed in.

Texts are put together anew for every measurement, of English words and invented names, so that no system can remember
one. The systems read each text in turn, so that a busy machine is busy for all of them.
"""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app.locations import resource
from desktop_app.vocabulary import Profile
from tests.quality.score import percentile
from tests.quality.systems import System

LENGTHS = {60: 60, 400: 40, 4_000: 15}
"""Characters of a text, and how many texts of that length are timed."""
TYPED_LENGTH = 20_000
TYPED_KEYS = 25

_SEED = 60
_SENTENCES = (
    "The committee for {word} meets again in room {number} and expects a short paper about {word}.",
    "Please look at the {word} first, then at whatever {word} left behind on page {number}.",
    "{name} asked whether the {word} could be moved, since {name} will be away with the {word}.",
    "Could you explain why {word} grows faster than {word} once there are more than {number} of them?",
    "I wrote to {word}@{word}.example about the {word} and never heard back.",
    "In the end we kept {number} of the {word} boxes, and {name} drove the rest to {name}.",
    "Every {word} has its own {word}; that is what the manual for the {word} says in chapter {number}.",
    "My neighbour {name} {name} pays {number} euros a month for the {word}, which seems a lot.",
    "Write the summary in plain words, with a list of the {word} and a table for the {word}.",
    "It broke when I pressed {word}, and the message said {word} {number} without any further hint.",
)
_PARAGRAPH = 600
_CONSONANTS, _VOWELS = "bdfgklmnprstvz", "aeiou"


@dataclass(frozen=True, slots=True)
class Timed:
    """How long a text takes, in milliseconds."""

    median: float
    p95: float


def by_length(systems: Sequence[System]) -> dict[int, dict[str, Timed]]:
    """For each length the time of each system on fresh texts, with the balanced profile."""
    rng = random.Random(_SEED)  # noqa: S311
    timed = {}
    for length, count in LENGTHS.items():
        seconds: dict[str, list[float]] = {system.name: [] for system in systems}
        for _ in range(count):
            text = fresh_text(rng, length)
            for system in systems:
                seconds[system.name].append(_seconds(system, text))
        timed[length] = {name: _summary(values) for name, values in seconds.items()}
    return timed


def after_one_key(system: System) -> Timed:
    """The time to read a text again, each time after one more letter was typed somewhere in it."""
    rng = random.Random(_SEED + 1)  # noqa: S311
    text = fresh_text(rng, TYPED_LENGTH)
    system.find(text, Profile.BALANCED)
    gc.freeze()  # as the engine's process does once its models are loaded
    seconds = []
    for _ in range(TYPED_KEYS):
        at = rng.choice([at for at in range(1, len(text)) if text[at - 1].isalpha() and text[at].isalpha()])
        text = text[:at] + rng.choice(_CONSONANTS) + text[at:]
        seconds.append(_seconds(system, text))
    return _summary(seconds)


def fresh_text(rng: random.Random, length: int) -> str:
    """A text of exactly ``length`` characters in paragraphs, of words that have not been used before."""
    text, paragraph = "", 0
    while len(text) < length:
        sentence = _filled(rng, rng.choice(_SENTENCES))
        end = "\n\n" if paragraph + len(sentence) > _PARAGRAPH else " "
        paragraph = 0 if end == "\n\n" else paragraph + len(sentence)
        text += sentence + end
    return text[:length]


def _filled(rng: random.Random, sentence: str) -> str:
    fillers = {
        "{word}": lambda: rng.choice(_words()),
        "{name}": lambda: _name(rng),
        "{number}": lambda: str(rng.randint(10, 900)),
    }
    for slot, filler in fillers.items():
        while slot in sentence:
            sentence = sentence.replace(slot, filler(), 1)
    return sentence


@cache
def _words() -> tuple[str, ...]:
    """English words: models read invented ones in many more pieces, which no text that people write has."""
    return tuple(dict.fromkeys(resource("lexicons", "inflections.txt").read_text(encoding="utf-8").split()))


def _name(rng: random.Random) -> str:
    syllables = (rng.choice(_CONSONANTS) + rng.choice(_VOWELS) for _ in range(rng.randint(2, 4)))
    return "".join(syllables).title()


def _seconds(system: System, text: str) -> float:
    start = time.perf_counter()
    system.find(text, Profile.BALANCED)
    return time.perf_counter() - start


def _summary(seconds: list[float]) -> Timed:
    return Timed(1000 * statistics.median(seconds), 1000 * percentile(seconds, 0.95))
