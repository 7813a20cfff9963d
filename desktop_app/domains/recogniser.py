"""Tells what a text is about from its meaning: a linear layer over the sentence encoder's vector.

Words that name a subject are counted elsewhere; here a text without any of them is placed by what it resembles.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

GENERAL = "general"
"""The label of texts about nothing in particular."""


@dataclass(frozen=True, slots=True)
class SubjectHead:
    """See ``models/training/domains`` for how it is made.

    Attributes:
        labels: the subjects, ``GENERAL`` among them.
        weights: [subjects, width of the vector].
        bias: [subjects].
    """

    labels: tuple[str, ...]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    @classmethod
    def read(cls, path: Path) -> SubjectHead:
        """From a verified file."""
        with np.load(path, allow_pickle=False) as file:
            return cls(tuple(map(str, file["labels"])), file["weights"], file["bias"])

    def log_probabilities(self, vector: NDArray[np.float32]) -> dict[str, float]:
        """Subject to the logarithm of its probability, at most 0.

        Args:
            vector: the encoder's, of length 1.
        """
        logits = self.bias + self.weights @ vector
        highest = logits.max()
        total = highest + np.log(np.exp(logits - highest).sum())
        return {label: float(logit - total) for label, logit in zip(self.labels, logits, strict=True)}
