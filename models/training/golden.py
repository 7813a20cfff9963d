"""Remake the self-test that lies beside the model: made-up texts and the values it surely finds in them.

    python golden.py --model ../pii

Run it from an environment in which Discreet is installed, after every export. A value that the model does not find in
full, as its kind and with a score of at least 0.9, is left out and named here; so is a text without values in which
it finds something. Then write the file's new checksum into ../registry.toml.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

from desktop_app.inference.registry import RegisteredModel
from desktop_app.inference.tagging import TaggedSpan, Tagger

SURE = 0.9
TEXTS: tuple[tuple[str, dict[str, str]], ...] = (
    (
        "Hi, my name is John Smith and I live at 42 Oak Street, Springfield, IL 62704.",
        {"John Smith": "PERSON", "42 Oak Street": "ADDRESS"},
    ),
    (
        "Please call Maria Gonzalez on +1 212 555 0142 or write to maria.gonzalez@example.com.",
        {"Maria Gonzalez": "PERSON", "+1 212 555 0142": "PHONE_NUMBER", "maria.gonzalez@example.com": "EMAIL_ADDRESS"},
    ),
    ("Mein Name ist Thomas Müller, ich wohne in der Hauptstraße 12.", {"Thomas Müller": "PERSON"}),
    ("Je m'appelle Sophie Martin et mon médecin est le docteur Bernard.", {"Sophie Martin": "PERSON"}),
    ("Me llamo Carlos Fernández y trabajo con Lucía Romero.", {"Carlos Fernández": "PERSON", "Lucía Romero": "PERSON"}),
    ("Nazywam się Katarzyna Nowak, proszę o kontakt.", {"Katarzyna Nowak": "PERSON"}),
    ("How do I sort a list of numbers in Python without changing the original?", {}),
    ("The water should boil for ten minutes before the rice goes in.", {}),
)


def sure(text: str, values: dict[str, str], spans: tuple[TaggedSpan, ...]) -> dict[str, str]:
    """The values that are found beyond doubt."""
    found = {}
    for value, kind in values.items():
        start = text.index(value)
        whole = [s for s in spans if s.kind == kind and s.start <= start and start + len(value) <= s.end]
        if any(span.score >= SURE for span in whole):
            found[value] = kind
        else:
            print(f"left out, not surely found: {kind} {value}")
    return found


def main() -> None:
    """Read, keep what is sure, and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    folder = parser.parse_args().model
    names = ("model.onnx", "tokenizer.json", "labels.json", "thresholds.json")
    files = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}
    tagger = Tagger(RegisteredModel(folder.name, "0", folder, files))
    rows = []
    for (text, values), reading in zip(TEXTS, tagger.read([text for text, _ in TEXTS]), strict=True):
        kept = sure(text, values, reading.spans)
        if kept or (not values and not reading.spans):
            rows.append({"text": text, "values": kept})
    path = folder / "golden.json"
    path.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(rows)} texts; sha256 {hashlib.sha256(path.read_bytes()).hexdigest()}")


if __name__ == "__main__":
    main()
