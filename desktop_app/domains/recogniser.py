"""Tells what a text means to a card: linear layers over the sentence encoder's vector, and the nearest listed concept.

Words that name a subject or a field's value are counted elsewhere; here a text without any of them is placed by what
it resembles.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

GENERAL = "general"
"""The label of texts about nothing in particular."""
SUBJECT = "subject"
"""The head that tells the subject; the others are named after a domain and a field, ``support.Category``."""

_MEANS_THE_SAME = 0.7
"""Cosine; of thirty phrases of our own, two of three that mean a complaint lie above, and none that means none."""


@dataclass(frozen=True, slots=True)
class LinearHead:
    """See ``models/training/domains`` for how it is made.

    Attributes:
        labels: what a text may be given, for the subject ``GENERAL`` among them.
        weights: [labels, width of the vector].
        bias: [labels].
    """

    labels: tuple[str, ...]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    def log_probabilities(self, vector: NDArray[np.float32]) -> dict[str, float]:
        """Label to the logarithm of its probability, at most 0.

        Args:
            vector: the encoder's, of length 1.
        """
        logits = self.bias + self.weights @ vector
        highest = logits.max()
        total = highest + np.log(np.exp(logits - highest).sum())
        return {label: float(logit - total) for label, logit in zip(self.labels, logits, strict=True)}


def read_heads(path: Path) -> Mapping[str, LinearHead]:
    """The heads of a verified file by their names."""
    with np.load(path, allow_pickle=False) as file:
        names = sorted({key.rpartition(".")[0] for key in file.files})
        return {
            name: LinearHead(tuple(map(str, file[f"{name}.labels"])), file[f"{name}.weights"], file[f"{name}.bias"])
            for name in names
        }


@dataclass(frozen=True, slots=True)
class Concepts:
    """What a lexicon lists, as vectors, to find what a text says in other words.

    Attributes:
        found: field and value of each row.
        vectors: [rows, width], each of length 1.
    """

    found: tuple[tuple[str, str], ...]
    vectors: NDArray[np.float32]

    @classmethod
    def read(cls, path: Path) -> Concepts:
        """From a verified file."""
        with np.load(path, allow_pickle=False) as file:
            found = zip(map(str, file["fields"]), map(str, file["values"]), strict=True)
            return cls(tuple(found), file["vectors"].astype(np.float32))

    def nearest(self, vector: NDArray[np.float32]) -> tuple[str, str] | None:
        """Field and value of the nearest row; None where nothing is near enough to mean the same."""
        likeness = self.vectors @ vector
        best = int(likeness.argmax())
        return self.found[best] if likeness[best] >= _MEANS_THE_SAME else None
