"""Prints how exactly protected texts come back, style by style: ``python -m tests.quality.roundtrip --dev PATH``.

Every text of the development sets is read by the engine, once, and protected in every style that can be undone, and ten
thousand made-up texts with values at random places are as well. What a reply that repeats the text word for word
becomes is compared with the text: by the product's own restorer, and by a reader that knows nothing but the vault and
looks for its replacements, the longest first. A secret in a link comes back with the link that the person wrote and
with no other; should one be held back in a text of the person's own, it counts apart, and so does a value whose style
left it no way back.

Reading is what takes long. With ``--findings FILE`` what was found is kept as it is found, under digests of the texts
and without them, and a run that was stopped goes on from there; remove the file when detection has changed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import re
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.engine import Engine, Restorer
from desktop_app.protect.protector import protect
from desktop_app.vocabulary import Choices, EntityType, Finding, FlagKind, Profile, Protected, Span, Style, Vault
from tests.quality.table import plain

_STYLES = (Style.PLACEHOLDER, Style.STANDIN, Style.BROADER, Style.NOISE)
_FUZZED = 10_000
_ALPHABET = "abcdefgh ABCDEFGH 0123456789 .,;:-_()[]/'\"\n\täöüßéñçłø漢字أب🙂"
_VALUES = {
    EntityType.PERSON: (
        "Ann Lee",
        "ann",
        "LEE",
        "José Álvarez",
        "J. Lee",
        "Lee, Ann",
        "李小龙",
        "O'Neil",
        "Müller-Lang",
    ),
    EntityType.EMAIL_ADDRESS: ("ann.lee@firm.test", "a@b.test", "info@firm.test"),
    EntityType.PHONE_NUMBER: ("+44 20 7123 4567", "(415) 555-2671", "0221 1234567", "112"),
    EntityType.AGE: ("34", "7", "34-year-old", "ninety"),
    EntityType.MONEY: ("€1,250.00", "$5k", "2 million dollars", "0.01"),
    EntityType.DATE: ("12 March 2021", "2021-03-12", "03/04/21", "Mar 2021", "1999", "next week"),
    EntityType.LOCATION: ("Leeds", "Paris", "Bavaria", "the river"),
    EntityType.ADDRESS: ("12 Oak Street, Leeds LS1 4AP", "Hauptstraße 5, 50667 Köln"),
    EntityType.ORGANIZATION: ("Acme Ltd", "IBM", "St. Mary's Hospital"),
    EntityType.HEALTH: ("asthma", "sertraline", "the flu"),
    EntityType.SECRET: ("sk-abc123DEF456", "x", "[PERSON_1]"),
    EntityType.IP_ADDRESS: ("8.8.8.8", "::1", "not one"),
    EntityType.JOB_TITLE: ("nurse", "Senior Engineer"),
}


_HEAD = (
    "texts of",
    "style",
    "texts",
    "values",
    "come back",
    "secret withheld",
    "one way",
    "wrong",
    "wrong by vault alone",
    "in brackets",
    "ms a text",
    "worst ms",
)

_Read = tuple[str, tuple[Finding, ...]]


@dataclass
class _Tally:
    """How texts came back; each is counted in one of the first four."""

    come_back: int = 0
    withheld: int = 0
    one_way: int = 0
    wrong: int = 0
    wrong_by_vault: int = 0
    values: int = 0
    in_brackets: int = 0
    seconds: float = 0.0
    worst: float = field(default=0.0)

    def row(self) -> list[str]:
        texts = self.come_back + self.withheld + self.one_way + self.wrong
        ways = (self.come_back, self.withheld, self.one_way, self.wrong, self.wrong_by_vault, self.in_brackets)
        milliseconds = 1000 * self.seconds / max(1, texts)
        return [*map(str, (texts, self.values, *ways)), f"{milliseconds:.1f}", f"{1000 * self.worst:.0f}"]


def main() -> None:
    """Reads the command line and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dev", type=Path, help="the folder of the development sets")
    parser.add_argument("--findings", type=Path, help="where to keep what was found in them")
    parser.add_argument("--fuzzed", type=int, default=_FUZZED)
    options = parser.parse_args()
    rows: list[list[str]] = []
    made_up = list(_made_up(options.fuzzed))
    rows += [["made up", style, *_measured(made_up, style).row()] for style in _STYLES]
    if options.dev:
        for folder in sorted(filter(Path.is_dir, options.dev.iterdir())):
            read = list(_read(dict.fromkeys(_texts(folder)), options.findings))
            rows += [[folder.name, style, *_measured(read, style).row()] for style in _STYLES]
            print(plain(_HEAD, rows[-len(_STYLES) :]), file=sys.stderr, flush=True)
    print(plain(_HEAD, rows))


def _read(texts: Iterable[str], kept_in: Path | None) -> Iterator[_Read]:
    """The texts with what the engine finds in them, or found in an earlier run."""
    known: dict[str, tuple[Finding, ...]] = {}
    if kept_in and kept_in.exists():
        for line in kept_in.read_text(encoding="utf-8").splitlines():
            with suppress(ValueError):  # what a stopped run left half-written is read anew
                digest, found = json.loads(line)
                known[digest] = tuple(Finding(Span(a, b), EntityType(kind), 1.0, "kept") for a, b, kind in found)
    engine = Engine("nothing", lambda: 0)
    with nullcontext() if kept_in is None else kept_in.open("a", encoding="utf-8") as file:
        for text in texts:
            digest = hashlib.sha256(text.encode()).hexdigest()
            if digest not in known:
                known[digest] = engine.detect(text, Profile.STRICT)
                if file:
                    found = [[f.span.start, f.span.end, f.type] for f in known[digest]]
                    file.write("\n" + json.dumps([digest, found]))
                    file.flush()
            yield text, known[digest]


def _measured(texts: Sequence[_Read], style: Style) -> _Tally:
    tally = _Tally()
    for text, findings in texts:
        started = time.perf_counter()
        protected = protect(text, findings, Choices(profile=Profile.STRICT, style=style), Vault())
        took = time.perf_counter() - started
        expected = _expected(text, protected)
        restored, with_withheld = _restored(protected)
        if restored == text:
            tally.come_back += 1
        elif with_withheld == text:
            tally.withheld += 1
        elif with_withheld == expected:
            tally.one_way += 1
        else:
            tally.wrong += 1
        tally.wrong_by_vault += _read_back(protected) != expected
        tally.values += len(protected.replacements)
        tally.in_brackets += sum(made.text.startswith("[") for made in protected.replacements)
        tally.seconds += took
        tally.worst = max(tally.worst, took)
    return tally


def _restored(protected: Protected) -> tuple[str, str]:
    """What the restorer makes of the text, and the same with the secrets it holds back put in their places."""
    restorer = Restorer(protected.vault)
    restored = restorer.feed(protected.text) + restorer.finish()
    returning, whole = protected.vault.as_mapping(), restored
    for flag in reversed(restorer.flags):
        if flag.kind is FlagKind.WITHHELD:
            held_back = flag.span.of(restored)
            whole = whole[: flag.span.start] + returning.get(held_back, held_back) + whole[flag.span.end :]
    return restored, whole


def _expected(text: str, protected: Protected) -> str:
    """The text, but for values whose replacement has no way back, or comes back as another name of the same person."""
    returning = protected.vault.as_mapping()
    own = {(entry.replacement, entry.value) for entry in protected.vault.entries if entry.returns}
    parts: list[str] = []
    end = 0
    for made in protected.replacements:
        back = made.value if (made.text, made.value) in own else returning.get(made.text, made.text)
        parts += [text[end : made.source.start], back]
        end = made.source.end
    return "".join([*parts, text[end:]])


def _read_back(protected: Protected) -> str:
    returning = protected.vault.as_mapping()
    if not returning:
        return protected.text
    either = re.compile("|".join(map(re.escape, sorted(returning, key=len, reverse=True))))
    return either.sub(lambda match: returning[match.group()], protected.text)


def _texts(folder: Path) -> Iterator[str]:
    """Every string under a key that holds a text, and every line of a file of plain sentences."""
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".jsonl":
            for line in path.read_text(encoding="utf-8").splitlines():
                yield from _strings(json.loads(line))
        elif path.suffix == ".json":
            yield from _strings(json.loads(path.read_text(encoding="utf-8")))
        elif path.suffix in {".conllu", ".iob2"}:
            for sentence in path.read_text(encoding="utf-8").split("\n\n"):
                yield from re.findall(r"^# text = (.*)$", sentence, re.MULTILINE)
        elif path.name.startswith("dev."):
            yield from path.read_text(encoding="utf-8").splitlines()


def _strings(node: object) -> Iterator[str]:
    match node:
        case list():
            for item in node:
                yield from _strings(item)
        case dict():
            for key, value in node.items():
                if isinstance(value, str) and key in {"text", "full_text", "input", "number", "value"}:
                    yield value
                elif not isinstance(value, str) and key not in {"entities", "spans", "expected_entities"}:
                    yield from _strings(value)


def _made_up(count: int) -> Iterator[_Read]:
    chance = random.Random(20)  # noqa: S311 - the same texts every time
    types = list(_VALUES)
    for _ in range(count):
        text, findings = _filler(chance), []
        for _ in range(chance.randrange(7)):
            entity_type = chance.choice(types)
            value = chance.choice(_VALUES[entity_type]) if chance.random() < 0.7 else _filler(chance) or "x"
            findings.append(Finding(Span(len(text), len(text) + len(value)), entity_type, 1.0, "drawn"))
            text += value + (_filler(chance) if chance.random() < 0.8 else "")
        yield text, tuple(findings)


def _filler(chance: random.Random) -> str:
    return "".join(chance.choice(_ALPHABET) for _ in range(chance.randrange(12)))


if __name__ == "__main__":
    main()
