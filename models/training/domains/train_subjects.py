"""Teaches the head of the subjects: a multinomial regression over the encoder's vector of a protected text.

python train_subjects.py texts.txt ../../../tests/quality/data/domains/building.txt \\
    --models ../.. --out ../../encoder/subjects.npz
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop_app.inference.encoding import Encoder
from desktop_app.inference.registry import registered

SEED = 7
STEPS = 1500
RATE = 2.0
SHRINK = 3e-4
"""Chosen by folds over the training texts alone."""
FOLDS = 5


def texts(path: Path) -> Iterator[tuple[str, str]]:
    """Each text with its subject, in the order of the file; what follows ``||`` are labels of other kinds."""
    subject = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and line[1:-1].islower():
            subject = line[1:-1]
        elif line and not line.startswith("#"):
            yield line.partition(" ||")[0], subject


def trained(
    vectors: NDArray[np.float32], wanted: NDArray[np.int64], count: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Weights [count, width] and bias [count] that fit ``wanted``, every subject weighing the same."""
    each = 1 / np.bincount(wanted, minlength=count)[wanted]
    each /= each.sum()
    one_hot = np.eye(count)[wanted]
    weights, bias = np.zeros((count, vectors.shape[1])), np.zeros(count)
    for _ in range(STEPS):
        error = (softmax(vectors @ weights.T + bias) - one_hot) * each[:, None]
        weights -= RATE * (error.T @ vectors + SHRINK * weights)
        bias -= RATE * error.sum(axis=0)
    return weights.astype(np.float32), bias.astype(np.float32)


def softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    """Each row as probabilities."""
    raised = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))


def main() -> None:
    """Prints the accuracy over folds, then trains on everything and writes the head."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path, nargs="+")
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    rows = [row for path in options.texts for row in texts(path)]
    random.Random(SEED).shuffle(rows)
    labels = sorted({subject for _, subject in rows})
    vectors = Encoder(registered(options.models / "registry.toml")["encoder"]).encode([text for text, _ in rows])
    wanted = np.array([labels.index(subject) for _, subject in rows])
    fold = np.arange(len(rows)) % FOLDS
    right = 0
    for each in range(FOLDS):
        weights, bias = trained(vectors[fold != each], wanted[fold != each], len(labels))
        right += int(((vectors[fold == each] @ weights.T + bias).argmax(axis=1) == wanted[fold == each]).sum())
    print(Counter(subject for _, subject in rows), "accuracy over folds", round(right / len(rows), 3))
    weights, bias = trained(vectors, wanted, len(labels))
    np.savez_compressed(options.out, labels=np.array(labels), weights=weights, bias=bias)


if __name__ == "__main__":
    main()
