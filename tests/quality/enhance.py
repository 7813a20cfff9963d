"""Measures the wording: ``python -m tests.quality.enhance`` prints the table that the README carries.

The sets in ``data/enhance`` are the project's own, but for eighty prompts of prompts.chat (CC0) in ``clean.txt``. The
learners' sentences of JFLEG (non-commercial licence) are not part of the repository: ``--jfleg`` names their folder;
they only measure. ``--fuzz`` says how many made-up protected texts are tried.
"""

from __future__ import annotations

import argparse
import platform
import random
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import exp, log
from pathlib import Path

from desktop_app.enhance.enhancer import Enhancer
from desktop_app.enhance.guards import Encode, drifts, what_must_stay
from desktop_app.inference.encoding import Encoder
from desktop_app.inference.registry import registered
from desktop_app.vocabulary import Intent, Level

DATA = Path(__file__).parent / "data" / "enhance"
_BEGINS = 40
"""Code points that tell a prompt in the list of accepted edits."""
_ROUNDS = 60
"""Drawings of a reference for each sentence; GLEU is the mean over them."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table."""

    what: str
    value: str
    floor: str


def rows(name: str) -> list[list[str]]:
    """The columns of a set."""
    return [line.split("\t") for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


def macro_f1(enhancer: Enhancer) -> float:
    """Mean F1 of the intents over the labelled prompts."""
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for label, prompt in rows("intents.tsv"):
        found = enhancer.enhance(prompt, Level.OFF).reading.intent
        if found == label:
            right[label] += 1
        else:
            wrong[label] += 1
            wrong[str(found)] += 1
    return statistics.mean(2 * right[intent] / max(1, 2 * right[intent] + wrong[intent]) for intent in Intent)


def counts_exact(enhancer: Enhancer) -> float:
    """Share of prompts whose requests are counted right."""
    cases = rows("parts.tsv")
    exact = (
        len(enhancer.enhance(prompt.replace("\\n", "\n"), Level.OFF).reading.parts) == int(count)
        for count, prompt in cases
    )
    return sum(exact) / len(cases)


def shapes_met(enhancer: Enhancer) -> tuple[int, int]:
    """How many telegraphic prompts become the sentence wanted, of how many."""
    cases = rows("shapes.tsv")
    met = 0
    for level, prompt, wanted in cases:
        made = enhancer.enhance(prompt, Level(level)).text
        met += bool(re.fullmatch(wanted.removeprefix("re:"), made)) if wanted.startswith("re:") else made == wanted
    return met, len(cases)


def rejected(enhancer: Enhancer) -> list[tuple[str, str, str]]:
    """Edits at ``fix`` of correct prompts that are not among those a careful editor accepted: prompt, before, after."""
    accepted = {(begins, before, after) for begins, before, after in rows("accepted_edits.tsv")}
    return [
        (prompt, edit.before, edit.after)
        for (prompt,) in rows("clean.txt")
        for edit in enhancer.enhance(prompt, Level.FIX).edits
        if (prompt[:_BEGINS], edit.before, edit.after) not in accepted
    ]


def drift_told(encode: Encode) -> tuple[float, float]:
    """Share of faithful rewrites that are let through, and of rewrites that say something else that are stopped."""
    told: dict[str, list[bool]] = {"same": [], "other": []}
    for kind, before, after in rows("drift.tsv"):
        told[kind].append(drifts(before, after, encode))
    return 1 - statistics.mean(told["same"]), statistics.mean(told["other"])


# --- what must survive

_PIECES = (
    "[PERSON_1]",
    "[PERSON_12]",
    "[CREDIT_CARD_NUMBER_2]",
    "[EMAIL_ADDRESS_1]",
    "[DATE_3]",
    "[REDACTED]",
    "teh",
    "i",
    "She go",
    "have has",
    "not",
    "dont",
    "never",
    "42",
    "3.14",
    "1,000",
    "2024-01-31",
    "`recieve()`",
    "https://example.org/teh",
    "a@b.example",
    "informations",
    "Summarize it",
    "then translate it",
    "whats difference",
    "vs",
    "python",
    "javascrpt",
    "how to sort",
    "between",
    "and",
    "?",
    ".",
    ",",
    "!",
    "\n",
    "\n\n",
    "- ",
    "1. ",
    '"teh quote"',
    "(",
    ")",
    "  ",
    "naïve",
    "Straße",
    "日本語",
    "😀",
    "bonjour le monde",
    "|",
    "#",
    "*",
    "C++",
    "node.js",
    "/usr/bin/teh",
    "the the",
    "an apple",
    "a hour",
    "pls",
    "u",
    "\\[PERSON\\_1\\]",
    "person_1",
)


def fuzzed(count: int, seed: int) -> Iterator[str]:
    """Protected texts nobody would write."""
    chance = random.Random(seed)  # noqa: S311
    for _ in range(count):
        pieces = chance.choices(_PIECES, k=chance.randint(1, 14))
        yield "".join(piece + chance.choice((" ", " ", " ", "", "\n")) for piece in pieces)


def harmed(enhancer: Enhancer, count: int, seed: int = 1) -> int:
    """Of so many made-up texts, those that lost, gained or changed something that must stay."""
    harm = 0
    for number, text in enumerate(fuzzed(count, seed)):
        level = (Level.FIX, Level.CLARIFY, Level.STRUCTURE)[number % 3]
        harm += what_must_stay(enhancer.enhance(text, level).text) != what_must_stay(text)
    return harm


# --- learners' sentences


def gleu(sources: Sequence[str], references: Sequence[Sequence[str]], made: Sequence[str]) -> float:
    """GLEU (Napoles et al. 2015) of tokenised sentences, 0 to 1.

    Args:
        sources: the sentences as they were written.
        references: a list of sentences for each annotator.
        made: the sentences as they are now.
    """
    scores = []
    for seed in range(_ROUNDS):
        chance = random.Random(seed)  # noqa: S311
        matches, totals = [0] * 4, [0] * 4
        made_length = reference_length = 0
        for index, sentence in enumerate(made):
            reference = references[chance.randrange(len(references))][index].split()
            source, words = sources[index].split(), sentence.split()
            made_length += len(words)
            reference_length += len(reference)
            for size in range(1, 5):
                ours, right, before = (_grams(each, size) for each in (words, reference, source))
                kept_wrong = Counter({gram: min(n, before[gram]) for gram, n in ours.items() if gram not in right})
                matches[size - 1] += max(0, (ours & right).total() - (+kept_wrong & before).total())
                totals[size - 1] += max(0, len(words) - size + 1)
        brevity = min(0.0, 1 - reference_length / made_length)
        scores.append(exp(brevity + sum(log(max(m, 1) / t) for m, t in zip(matches, totals, strict=True)) / 4))
    return statistics.mean(scores)


def own_learners(enhancer: Enhancer) -> tuple[float, float]:
    """GLEU of the project's own learners' sentences, as written and corrected; the rules were written on them."""
    cases = rows("learners.tsv")
    sources = [_parted(written) for written, _ in cases]
    made = [_parted(enhancer.enhance(written, Level.FIX).text) for written, _ in cases]
    references = [[_parted(right) for _, right in cases]]
    return gleu(sources, references, sources), gleu(sources, references, made)


def learners(enhancer: Enhancer, folder: Path) -> tuple[float, float, float]:
    """GLEU of the sentences as they are and corrected, and the median milliseconds a sentence."""
    sources = (folder / "dev.src").read_text(encoding="utf-8").splitlines()
    references = [(folder / f"dev.ref{n}").read_text(encoding="utf-8").splitlines() for n in range(4)]
    times, made = [], []
    for source in sources:
        began = time.perf_counter()
        better = enhancer.enhance(_joined(source), Level.FIX).text
        times.append(time.perf_counter() - began)
        made.append(_parted(better))
    return gleu(sources, references, sources), gleu(sources, references, made), 1000 * statistics.median(times)


def _grams(words: Sequence[str], size: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[at : at + size]) for at in range(len(words) - size + 1))


def _joined(tokens: str) -> str:
    text = re.sub(r" ([.,!?;:)\]])", r"\1", tokens)
    return re.sub(r" (n't|'s|'m|'re|'ve|'ll|'d)\b", r"\1", re.sub(r"([(\[]) ", r"\1", text))


def _parted(text: str) -> str:
    parted = re.sub(r"([.,!?;:()\[\]\"])", r" \1 ", text)
    return " ".join(re.sub(r"(n't|'s|'m|'re|'ve|'ll|'d)\b", r" \1", parted).split())


def figures(encoder: Encoder, jfleg: Path | None, fuzz: int) -> Iterator[Figure]:
    """Every line of the table."""
    enhancer = Enhancer(encoder)
    if jfleg:
        before, after, milliseconds = learners(enhancer, jfleg)
        yield Figure("JFLEG dev, GLEU as written", f"{before:.3f}", "")
        yield Figure("JFLEG dev, GLEU at fix", f"{after:.3f}", "0.480")
        yield Figure("median time a sentence at fix", f"{milliseconds:.0f} ms", "40 ms")
    before, after = own_learners(enhancer)
    yield Figure(f"own learners' sentences, {len(rows('learners.tsv'))}, GLEU as written", f"{before:.3f}", "")
    yield Figure("own learners' sentences, GLEU at fix", f"{after:.3f}", "0.500")
    clean = len(rows("clean.txt"))
    touched = len({prompt for prompt, _, _ in rejected(enhancer)})
    yield Figure(f"correct prompts with an edit to reject, of {clean}", f"{touched / clean:.1%}", "2.0%")
    yield Figure(f"intent, macro-F1 over {len(rows('intents.tsv'))} prompts", f"{macro_f1(enhancer):.3f}", "0.850")
    yield Figure(
        f"requests counted exactly, of {len(rows('parts.tsv'))} prompts", f"{counts_exact(enhancer):.2f}", "0.90"
    )
    yield Figure("telegraphic prompts made clear", "{} of {}".format(*shapes_met(enhancer)), "")
    kept, stopped = drift_told(encoder.encode)
    yield Figure("faithful rewrites let through", f"{kept:.0%}", "95%")
    yield Figure("rewrites that say something else, stopped", f"{stopped:.0%}", "90%")
    yield Figure(f"of {fuzz:,} made-up texts, harmed", str(harmed(enhancer, fuzz)), "0")


def main() -> None:
    """Prints the table, and what was rejected."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jfleg", type=Path, metavar="FOLDER")
    parser.add_argument("--fuzz", type=int, default=10_000)
    parser.add_argument("--show", action="store_true", help="print the edits of correct prompts that were rejected")
    options = parser.parse_args()
    encoder = Encoder(registered()["encoder"])
    write = sys.stdout.write
    write(f"{datetime.now(UTC):%d %B %Y}, {platform.machine()}, Python {platform.python_version()}\n\n")
    write("| what | measured | floor |\n|---|---|---|\n")
    for figure in figures(encoder, options.jfleg, options.fuzz):
        write(f"| {figure.what} | {figure.value} | {figure.floor} |\n")
        sys.stdout.flush()
    if options.show:
        for prompt, before, after in rejected(Enhancer(encoder)):
            write(f"{before!r} to {after!r} in: {prompt[:90]}\n")


if __name__ == "__main__":
    main()
