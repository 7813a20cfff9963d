"""Build the training corpus: texts from carriers, records and data sets, cut into windows of tokens.

    python corpus.py --data ../../../shared/data --rampart path --wordnet path --work path

writes `corpus.npz` (all windows one after the other, as small integers), `sets.json` (the label sets),
`heldout.jsonl` (filled held-out carriers with their spans, for `evaluate.py`) and `corpus.json` (counts).
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
from carriers import Carrier, fill, read_carriers
from datasets import annotated
from dictionary import Entry, dictionary, read_entries, renowned, things
from labels import NAMED
from negatives import negatives
from records import Records
from sources import read_gazetteers
from spans import ALL_PRIVATE, LabelSets, Span, Text, Window, windows
from tokenizer import read_tokenizer
from values import Filler

SEED = 20261122
COUNTS = {
    "positive": 56000,
    "negative": 26000,
    "records": 11000,
    "negative_records": 6000,
    "code": 3500,
}
CARRIER_WEIGHTS = {
    "about_others": 3.0,
    "everyday": 2.0,
    "plain_names": 2.0,
    "plain_words": 2.0,
    "negative_exam": 1.5,
    "negative_public_life": 0.5,
    "negative_plain_words": 1.5,
}
"""How often kinds of carriers are filled, where not once: a plain sentence is far likelier to be about a colleague of
somebody's than about a public figure, although the words are often the same."""
HELD_OUT_FILLINGS = 2
JOINED_SHARE = 0.2
DATA_REPEATS = {"usaddress": 2, "wnut17": 3, "btc": 3, "wikigold": 4, "filings": 2}


def fillings(carriers: list[Carrier], total: int, filler: Filler, rng: random.Random) -> list[Text]:
    """About `total` texts, every carrier as often as its weight says."""
    weights = [CARRIER_WEIGHTS.get(carrier.kind, 1.0) for carrier in carriers]
    texts = []
    for carrier, weight in zip(carriers, weights, strict=True):
        share = total * weight / sum(weights)
        times = int(share) + (rng.random() < share % 1)
        texts += [fill(carrier, filler, rng) for _ in range(times)]
    return texts


def join(first: Text, second: Text, between: str) -> Text:
    """Two texts as one, as when a question is put before pasted data."""
    shift = len(first.text) + len(between)
    moved = tuple(Span(span.start + shift, span.end + shift, span.kinds) for span in second.spans)
    return replace(
        second,
        text=first.text + between + second.text,
        spans=first.spans + moved,
        known=first.known & second.known,
    )


def joined(texts: list[Text], others: list[Text], share: float, rng: random.Random) -> list[Text]:
    """A share of the texts gets one of the others before or after it."""
    short = [text for text in others if len(text.text) < 400 and text.known == ALL_PRIVATE]
    out = []
    for text in texts:
        if rng.random() < share:
            pair = [rng.choice(short), text]
            rng.shuffle(pair)
            text = replace(join(pair[0], pair[1], rng.choice(("\n\n", "\n", " ", ": "))), source=text.source)
        out.append(text)
    return out


def training_texts(
    data: Path, entries: list[Entry], carriers: list[Carrier], filler: Filler, rng: random.Random
) -> list[Text]:
    """Everything the model learns from."""
    kept = [carrier for carrier in carriers if not carrier.held_out]
    records = Records(rng, filler)
    positive = fillings([carrier for carrier in kept if not carrier.negative], COUNTS["positive"], filler, rng)
    negative = fillings([carrier for carrier in kept if carrier.negative], COUNTS["negative"], filler, rng)
    positive += [records.make(negative=False) for _ in range(COUNTS["records"])]
    negative += [records.make(negative=True) for _ in range(COUNTS["negative_records"])]
    clean = negatives(data, rng, COUNTS["code"])
    marked = [text for text in annotated(data, rng) for _ in range(DATA_REPEATS.get(text.source, 1))]
    spoken = dictionary(entries, filler.people, rng)
    positive = joined(positive, clean + negative + spoken, JOINED_SHARE, rng)
    return [*positive, *negative, *clean, *marked, *spoken]


def held_out_texts(carriers: list[Carrier], filler: Filler, rng: random.Random) -> list[Text]:
    """Fillings of the carriers that no training text uses."""
    kept = [carrier for carrier in carriers if carrier.held_out]
    return [fill(carrier, filler, rng, noisy=number > 0) for carrier in kept for number in range(HELD_OUT_FILLINGS)]


def save(found: list[Window], sets: LabelSets, work: Path) -> None:
    """Windows end to end, with their lengths."""
    lengths = np.array([len(window.ids) for window in found], dtype=np.uint16)
    ids = np.concatenate([np.array(window.ids, dtype=np.uint16) for window in found])
    numbers = np.concatenate([np.array(window.sets, dtype=np.uint16) for window in found])
    np.savez(work / "corpus.npz", lengths=lengths, ids=ids, sets=numbers)
    (work / "sets.json").write_text(json.dumps(sets.table()), encoding="utf-8")


def text_record(text: Text) -> str:
    """A text with spans as one JSON line."""
    spans = [[span.start, span.end, span.kinds[0]] for span in text.spans if span.kinds[0] not in NAMED]
    return json.dumps(
        {"text": text.text, "spans": spans, "language": text.language, "source": text.source},
        ensure_ascii=False,
    )


def main() -> None:
    """Build and save."""
    parser = argparse.ArgumentParser(description=__doc__)
    here = Path(__file__).parent
    parser.add_argument("--data", type=Path, default=here.parent.parent.parent / "shared" / "data")
    parser.add_argument("--rampart", type=Path, required=True)
    parser.add_argument("--wordnet", type=Path, required=True, help="folder of WordNet's data files")
    parser.add_argument("--carriers", type=Path, default=here / "carriers")
    parser.add_argument("--work", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    rng = random.Random(SEED)
    tokenizer = read_tokenizer(arguments.rampart)
    carriers, skipped = read_carriers(arguments.carriers)
    gazetteers = read_gazetteers(arguments.data)
    entries = list(read_entries(arguments.wordnet))
    gazetteers.renowned, gazetteers.things = renowned(entries), things(entries)
    filler = Filler(rng, gazetteers)
    held_out = held_out_texts(carriers, filler, rng)
    lines = "".join(f"{text_record(text)}\n" for text in held_out)
    (arguments.work / "heldout.jsonl").write_text(lines, encoding="utf-8")
    sets = LabelSets()
    texts = training_texts(arguments.data, entries, carriers, filler, rng)
    found = [window for text in texts for window in windows(text, tokenizer, sets, rng)]
    rng.shuffle(found)
    save(found, sets, arguments.work)
    report = {
        "carriers": len(carriers),
        "carriers_skipped": dict(skipped),
        "held_out_texts": len(held_out),
        "texts": len(texts),
        "windows": len(found),
        "windows_by_source": Counter(window.source.split("/")[0] for window in found).most_common(),
    }
    (arguments.work / "corpus.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
