"""Measure a tagger: held-out carriers by kind and language, clean texts, thresholds, and the dev sets.

    python evaluate.py --model path/to/model.onnx --tokenizer path --work path [--calibrate] [--dev]

Three figures, all by character offsets:
- fully covered: share of true values whose every letter and digit lies inside some found span, of any kind;
- precision of a kind: share of its found spans that touch a true value of the same kind;
- false alarms: found spans that touch no true value, for every 1,000 words (separated by white space).
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from labels import PRIVATE_KINDS
from numpy.typing import NDArray
from samples import Sample, calibration_negatives, clean_sets, dev_sets, held_out
from tagging import Runner, Tagged, onnx_scorer
from tokenizers import Tokenizer

TARGET_PRECISION = 0.9
CEILING = 0.75  # of what is hidden from everyone: above it more is missed than is kept quiet; strict reads the likely
LIKELY_PRECISION = 0.75
FALSE_ALARMS_ALLOWED = 0.05  # of one kind, for every 1,000 words without private values
LIKELY_GRID = tuple(round(0.20 + 0.05 * step, 2) for step in range(9))
GRID = (*(round(0.30 + 0.05 * step, 2) for step in range(13)), 0.93, 0.95, 0.97, 0.98, 0.99)


@dataclass(slots=True)
class Tally:
    """Counts over samples."""

    values: Counter[str] = field(default_factory=Counter)
    covered: Counter[str] = field(default_factory=Counter)
    same_kind: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    words: int = 0

    def summary(self) -> dict[str, float]:
        """The figures over all kinds."""
        return {
            "values": self.values.total(),
            "fully_covered": round(self.covered.total() / max(1, self.values.total()), 4),
            "covered_by_same_kind": round(self.same_kind.total() / max(1, self.values.total()), 4),
            "words": self.words,
            "false_alarms": self.false.total(),
            "false_alarms_per_1000_words": round(1000 * self.false.total() / max(1, self.words), 2),
        }


def covers(text: str, start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether every letter and digit from start to end lies in a span."""
    inside: set[int] = set()
    for begin, stop in spans:
        inside.update(range(max(start, begin), min(end, stop)))
    return all(at in inside for at in range(start, end) if text[at].isalnum())


def add(tally: Tally, sample: Sample, tagged: Tagged, thresholds: NDArray[np.float32]) -> None:
    """Count one sample."""
    found = tagged.spans(thresholds)
    tally.words += len(sample.text.split())
    for start, end, kind in sample.spans:
        touching = [span for span in found if span.start < end and span.end > start]
        tally.values[kind] += 1
        tally.covered[kind] += covers(sample.text, start, end, [(span.start, span.end) for span in touching])
        same = [(span.start, span.end) for span in touching if span.kind == kind]
        tally.same_kind[kind] += covers(sample.text, start, end, same)
    for span in found:
        touched = [kind for start, end, kind in sample.spans if span.start < end and span.end > start]
        tally.found[span.kind] += 1
        tally.right[span.kind] += span.kind in touched
        tally.false[span.kind] += not touched


def measure(samples: list[Sample], tagged: list[Tagged], thresholds: NDArray[np.float32]) -> Tally:
    """Count all samples."""
    tally = Tally()
    for sample, one in zip(samples, tagged, strict=True):
        add(tally, sample, one, thresholds)
    return tally


def by_kind(tally: Tally) -> dict[str, dict[str, float]]:
    """Recall and precision of each kind."""
    return {
        kind: {
            "values": tally.values[kind],
            "fully_covered": round(tally.covered[kind] / max(1, tally.values[kind]), 3),
            "same_kind": round(tally.same_kind[kind] / max(1, tally.values[kind]), 3),
            "precision": round(tally.right[kind] / max(1, tally.found[kind]), 3),
            "false_alarms": tally.false[kind],
        }
        for kind in PRIVATE_KINDS
        if tally.values[kind] or tally.found[kind]
    }


def thresholds_of(values: dict[str, float] | float) -> NDArray[np.float32]:
    """One threshold per kind as an array."""
    if isinstance(values, float):
        return np.full(len(PRIVATE_KINDS), values, dtype=np.float32)
    return np.array([values[kind] for kind in PRIVATE_KINDS], dtype=np.float32)


def calibrate_likely(samples: list[Sample], tagged: list[Tagged]) -> dict[str, float]:
    """For each kind the smallest threshold that is right often enough in texts that hold private values.

    Texts without any say nothing here: a reader who wants every name wants those of public life too.
    """
    chosen: dict[str, float] = {}
    for threshold in LIKELY_GRID:
        right: Counter[str] = Counter()
        found: Counter[str] = Counter()
        for sample, one in zip(samples, tagged, strict=True):
            for span in one.named_spans(thresholds_of(threshold)) if sample.spans else ():
                found[span.kind] += 1
                right[span.kind] += any(start < span.end and end > span.start for start, end, _ in sample.spans)
        for kind in PRIVATE_KINDS:
            if kind not in chosen and right[kind] >= LIKELY_PRECISION * found[kind]:
                chosen[kind] = threshold
    return {kind: chosen.get(kind, LIKELY_GRID[-1]) for kind in PRIVATE_KINDS}


def calibrate(samples: list[Sample], tagged: list[Tagged]) -> dict[str, float]:
    """For each kind the smallest threshold that keeps precision and false alarms in bounds, at most CEILING.

    Precise here means that a span touches a true value of any kind: what it is called matters less.
    """
    bare = [not sample.spans for sample in samples]
    words = sum(len(sample.text.split()) for sample, clean in zip(samples, bare, strict=True) if clean)
    chosen: dict[str, float] = {}
    for threshold in GRID:
        right: Counter[str] = Counter()
        found: Counter[str] = Counter()
        alarms: Counter[str] = Counter()
        for sample, one, clean in zip(samples, tagged, bare, strict=True):
            for span in one.spans(thresholds_of(threshold)):
                found[span.kind] += 1
                right[span.kind] += any(start < span.end and end > span.start for start, end, _ in sample.spans)
                alarms[span.kind] += clean
        for kind in PRIVATE_KINDS:
            precise = right[kind] >= TARGET_PRECISION * found[kind]
            quiet = 1000 * alarms[kind] <= FALSE_ALARMS_ALLOWED * words
            if kind not in chosen and precise and quiet:
                chosen[kind] = threshold
    return {kind: min(chosen.get(kind, CEILING), CEILING) for kind in PRIVATE_KINDS}


def report_sets(
    runner: Runner, sets: dict[str, list[Sample]], options: dict[str, NDArray[np.float32]]
) -> dict[str, dict[str, Any]]:
    """Summaries of several sets at several thresholds."""
    report: dict[str, dict[str, Any]] = {}
    for name, samples in sets.items():
        tagged = runner.tag([sample.text for sample in samples])
        report[name] = {}
        for option, thresholds in options.items():
            tally = measure(samples, tagged, thresholds)
            report[name][option] = tally.summary() | {"false_by_kind": dict(tally.false.most_common(12))}
            if tally.values:
                shares = {kind: round(tally.covered[kind] / count, 3) for kind, count in tally.values.most_common()}
                report[name][option]["covered_by_label"] = shares
    return report


def languages(
    samples: list[Sample], tagged: list[Tagged], thresholds: NDArray[np.float32]
) -> dict[str, dict[str, Any]]:
    """Held-out figures by language."""
    report = {}
    for language in sorted({sample.group for sample in samples}):
        chosen = [number for number, sample in enumerate(samples) if sample.group == language]
        report[language] = measure([samples[n] for n in chosen], [tagged[n] for n in chosen], thresholds).summary()
    return report


def main() -> None:
    """Measure and print JSON; with --calibrate also write thresholds beside the model."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--model", type=Path, required=True, help="ONNX file; thresholds.json is read and written beside it"
    )
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--data", type=Path, default=Path(__file__).parent.parent.parent.parent / "shared" / "data")
    parser.add_argument("--calibrate", action="store_true")
    parser.add_argument("--dev", action="store_true")
    arguments = parser.parse_args()
    runner = Runner(onnx_scorer(arguments.model), Tokenizer.from_file(str(arguments.tokenizer)))
    samples = held_out(arguments.work)
    tagged = runner.tag([sample.text for sample in samples])
    path = arguments.model.parent / "thresholds.json"
    if arguments.calibrate:
        others = calibration_negatives(arguments.data)
        sure = calibrate(samples + others, tagged + runner.tag([sample.text for sample in others]))
        likely = calibrate_likely(samples, tagged)
        likely = {kind: min(likely[kind], sure[kind]) for kind in PRIVATE_KINDS}
        path.write_text(json.dumps({"sure": sure, "likely": likely}, indent=1) + "\n", encoding="utf-8")
    options = {"0.5": thresholds_of(0.5)}
    if path.exists():
        stored = json.loads(path.read_text(encoding="utf-8"))
        options |= {name: thresholds_of(stored[name]) for name in ("sure", "likely")}
    report: dict[str, object] = {}
    for option, thresholds in options.items():
        tally = measure(samples, tagged, thresholds)
        report[f"held_out {option}"] = tally.summary() | {
            "kinds": by_kind(tally),
            "languages": languages(samples, tagged, thresholds),
        }
    report["clean"] = report_sets(runner, clean_sets(arguments.data), options)
    if arguments.dev:
        report["dev"] = report_sets(runner, dev_sets(arguments.data), options)
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
