"""Teaches the heads of the subjects and of their cards: multinomial regressions over the encoder's vector of a text.

python train_heads.py --data DATA --out ../../encoder/domains.npz

What they learn from is in ``lessons.py``. Beside the heads it writes ``concepts.npz``, the medical lexicon as vectors.
It runs where Discreet is installed: its encoder reads each text as it will read the person's. ``--held N`` leaves every
N-th stretch of lessons out and prints how many of those each head gets right.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from lessons import Lesson, lessons
from torch.nn import functional

from desktop_app.domains.sheet import Lexicon
from desktop_app.inference.encoding import Encoder
from desktop_app.inference.registry import registered

LONGEST = 1000
"""Characters of a text; more says nothing new about its subject."""
STRETCH = 6.0
"""A vector of length 1 says little to a regression that starts from nothing; so it is stretched."""
STEPS = 400
STRETCH_OF_LESSONS = 12
"""Left out together: neighbours are fillings of one line and share their words."""


def train(inputs: torch.Tensor, wanted: torch.Tensor, weight: torch.Tensor, labels: int) -> torch.nn.Linear:
    """A linear layer from stretched vectors [lessons, width] to labels, taught with the lessons' weights."""
    torch.manual_seed(5)  # here: what was trained before must not change a head
    head = torch.nn.Linear(inputs.shape[1], labels)
    optimiser = torch.optim.AdamW(head.parameters(), lr=0.01, weight_decay=0.0)
    for _ in range(STEPS):
        each = functional.cross_entropy(
            head(functional.dropout(inputs, 0.25)), wanted, reduction="none", label_smoothing=0.05
        )
        loss = (each * weight).sum() / weight.sum() + 2e-4 * head.weight.square().sum()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return head


def taught(name: str, vectors: np.ndarray, taken: Sequence[Lesson], held: int) -> dict[str, np.ndarray]:
    """The arrays of one head as the file keeps them."""
    labels = sorted({lesson.label for lesson in taken})
    inputs = torch.from_numpy(vectors * STRETCH)
    wanted = torch.tensor([labels.index(lesson.label) for lesson in taken])
    weight = torch.tensor([lesson.weight for lesson in taken])
    if held:
        out = torch.arange(len(taken)) // STRETCH_OF_LESSONS % held == 0
        right = train(inputs[~out], wanted[~out], weight[~out], len(labels))(inputs[out]).argmax(1) == wanted[out]
        print(f"{name}: {right.float().mean().item():.3f} of {int(out.sum())} that were left out")
    head = train(inputs, wanted, weight, len(labels))
    return {
        f"{name}.labels": np.array(labels),
        f"{name}.weights": (head.weight.detach().numpy() * STRETCH).astype(np.float32),
        f"{name}.bias": head.bias.detach().numpy().astype(np.float32),
    }


def concepts(encoder: Encoder) -> dict[str, np.ndarray]:
    """The complaints and conditions of the medical lexicon, every way it names them, as vectors."""
    lexicon = Lexicon("healthcare")
    rows = [
        (field, value, phrase)
        for field in ("Symptoms", "Conditions")
        for value, phrases in lexicon.table(field).items()
        for phrase in dict.fromkeys((value, *(each for each in phrases if not each.isupper())))
    ]
    vectors = np.concatenate([encoder.encode([phrase]) for _, _, phrase in rows])
    return {
        "fields": np.array([field for field, _, _ in rows]),
        "values": np.array([value for _, value, _ in rows]),
        "vectors": vectors.astype(np.float16),
    }


def main() -> None:
    """Trains and writes the heads."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--held", type=int, default=0)
    options = parser.parse_args()
    encoder = Encoder(registered()["encoder"])
    arrays: dict[str, np.ndarray] = {}
    for name, taken in lessons(options.data).items():
        # Each text alone: a batch would change the scores of the quantised encoder.
        vectors = np.concatenate([encoder.encode([lesson.text[:LONGEST]]) for lesson in taken])
        arrays |= taught(name, vectors, taken, options.held)
        print(name, len(taken), "lessons")
    np.savez_compressed(options.out, **arrays)
    np.savez_compressed(options.out.with_name("concepts.npz"), **concepts(encoder))


if __name__ == "__main__":
    main()
