"""Teaches the head of the subjects: a multinomial regression over the encoder's vector of a text.

python train_head.py --data DATA --out ../../encoder/subjects.npz

The texts of ``texts.txt`` count most; licensed data adds how clinical notes, contracts, card statements, customers and
people who talk to an assistant sound. What measures the head is not among them. It runs where Discreet is installed:
its encoder reads each text as it will read the person's.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from desktop_app.inference.encoding import Encoder
from desktop_app.inference.registry import registered

OWN = Path(__file__).parent / "texts.txt"
OWN_WEIGHT = 3.0
EACH = 160
"""Texts taken from each set."""
LONGEST = 1000
"""Characters of a text; more says nothing new about its subject."""
STRETCH = 6.0
"""A vector of length 1 says little to a regression that starts from nothing; so it is stretched."""
_LINES = (
    "POS PURCHASE {} {:.2f} {:02d}/{:02d}",
    "{} {:.2f} on {:02d}/{:02d}",
    "Card payment to {}, {:.2f}, {:02d}.{:02d}.",
    "Paid {} {:.2f} on the {:02d} of month {:02d}",
)


def own_texts() -> Iterator[tuple[str, str]]:
    """Texts written for this, with their subjects."""
    subject = ""
    for line in OWN.read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and line[1:-1].islower():
            subject = line[1:-1]
        elif line and not line.startswith("#"):
            yield line.replace("\\n", "\n"), subject


def licensed_texts(data: Path, chance: random.Random) -> Iterator[tuple[str, str]]:
    """Texts of the licensed sets, with the subject each set stands for."""
    with (data / "mts_dialog" / "MTS-Dialog-TrainingSet.csv").open(encoding="utf-8", newline="") as file:
        notes = [row["section_text"] for row in csv.DictReader(file)]
    with gzip.open(data / "cuad_clauses" / "cuad_clauses.jsonl.gz", "rt", encoding="utf-8") as file:
        clauses = [json.loads(line)["text"] for line in file]
    (customers_file,) = (data / "bitext_support").glob("*Training*.csv")
    with customers_file.open(encoding="utf-8", newline="") as file:
        customers = [row["utterance"] for row in csv.DictReader(file)]
    with next((data / "merchant_brands").glob("*.tsv")).open(encoding="utf-8") as file:
        brands = [line.split("\t")[0] for line in file]
    spoken = json.loads((data / "clinc150" / "data_full.json").read_text(encoding="utf-8"))["train"]
    domains = json.loads((data / "clinc150" / "domains.json").read_text(encoding="utf-8"))
    about_money = {*domains["banking"], *domains["credit_cards"]}
    chat = [text for text, intent in spoken if intent not in about_money]
    for subject, texts in (("healthcare", notes), ("legal", clauses), ("support", customers), ("general", chat)):
        yield from ((text, subject) for text in chance.sample([text for text in texts if len(text) > 8], EACH))
    for brand in chance.sample(brands, EACH // 2):
        line = chance.choice(_LINES)
        paid = line.format(brand, chance.uniform(2, 400), chance.randint(1, 12), chance.randint(1, 28))
        yield paid, "finance"


def main() -> None:
    """Trains and writes the head."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.manual_seed(5)
    own = list(own_texts())
    rows = own + list(licensed_texts(options.data / "train", random.Random(5)))
    labels = sorted({subject for _, subject in rows})
    encoder = Encoder(registered()["encoder"])
    vectors = [encoder.encode([text[:LONGEST]]) for text, _ in rows]  # alone: a batch would change the scores
    inputs = torch.from_numpy(np.concatenate(vectors) * STRETCH)
    wanted = torch.tensor([labels.index(subject) for _, subject in rows])
    weight = torch.tensor([OWN_WEIGHT] * len(own) + [1.0] * (len(rows) - len(own)))
    head = torch.nn.Linear(inputs.shape[1], len(labels))
    optimiser = torch.optim.AdamW(head.parameters(), lr=0.01, weight_decay=0.0)
    for _ in range(400):
        each = functional.cross_entropy(
            head(functional.dropout(inputs, 0.25)), wanted, reduction="none", label_smoothing=0.05
        )
        loss = (each * weight).sum() / weight.sum() + 2e-4 * head.weight.square().sum()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    print(len(rows), "texts, loss", round(loss.item(), 3))
    np.savez_compressed(
        options.out,
        labels=np.array(labels),
        weights=(head.weight.detach().numpy() * STRETCH).astype(np.float32),
        bias=head.bias.detach().numpy().astype(np.float32),
    )


if __name__ == "__main__":
    main()
