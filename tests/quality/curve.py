"""Shows what false positives cost in coverage: ``python -m tests.quality.curve`` moves the model's thresholds.

A threshold stands where the odds that a claim is right reach some figure; here those odds are multiplied, for all kinds
alike. Whatever needs no model, and the second opinion on names, stays as it is. It prints one row for each multiple.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from unittest import mock

from desktop_app.detect.detector import Detector
from desktop_app.inference.registry import RegisteredModel, registered
from desktop_app.inference.tagging import Tagger
from tests.quality.public_sets import PUBLIC_SETS
from tests.quality.scoreboard import DEFAULT_DATA, run, sample
from tests.quality.systems import Ours
from tests.quality.table import plain

MULTIPLES = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
_HEAD = ("odds", "set", "mostly covered", "fully covered", "false positives", "in 1,000 words")


def main(words: Sequence[str] | None = None) -> int:
    """Measures, and prints the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality.curve", description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the sets that only measure")
    parser.add_argument("--set", action="append", choices=sorted(PUBLIC_SETS), required=True, help="which set")
    parser.add_argument("--limit", type=int, help="at most so many texts of each set, drawn with a fixed seed")
    options = parser.parse_args(words)
    sets = [sample(PUBLIC_SETS[name](options.data), options.limit) for name in options.set]
    rows = []
    for multiple in MULTIPLES:
        with tempfile.TemporaryDirectory() as place:
            model = moved(registered()["pii"], multiple, Path(place))
            with mock.patch("desktop_app.detect.detector.load", return_value=Tagger(model)):
                system = Ours(Detector().detect)
        for texts in sets:
            tally = run([system], texts)[system.name]
            shares = ["–" if share is None else f"{share:.3f}" for share in (tally.mostly, tally.fully)]
            rate = f"{tally.false_per_thousand:.2f}"
            rows.append([f"{multiple:g}", texts.name, *shares, str(tally.false_by_type.total()), rate])
    print(plain(_HEAD, rows))
    return 0


def moved(model: RegisteredModel, multiple: float, place: Path) -> RegisteredModel:
    """A copy of a tagger in ``place`` whose thresholds stand at ``multiple`` times the odds."""
    folder = Path(shutil.copytree(model.folder, place / "model"))
    thresholds = json.loads((folder / "thresholds.json").read_bytes())
    shifted = {name: {kind: _moved(each, multiple) for kind, each in row.items()} for name, row in thresholds.items()}
    (folder / "thresholds.json").write_text(json.dumps(shifted), encoding="utf-8")
    files = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in model.files}
    return RegisteredModel(model.name, model.version, folder, files)


def _moved(threshold: float, multiple: float) -> float:
    odds = multiple * threshold / (1 - threshold)
    return odds / (1 + odds)


if __name__ == "__main__":
    raise SystemExit(main())
