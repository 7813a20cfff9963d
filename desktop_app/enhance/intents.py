"""Names what a prompt asks for, such as a comparison or a translation, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop_app.enhance.cues import cue_words


@dataclass(frozen=True, slots=True)
class Heads:
    """A linear layer over an encoder's vector and the cue words of a text; see ``models/training/enhance``.

    Attributes:
        labels: the intents.
        cues: cue word to its column behind the vector's.
        weights: [intents, vector and cues].
        bias: [intents].
    """

    labels: tuple[str, ...]
    cues: dict[str, int]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    @classmethod
    def read(cls, path: Path) -> Heads:
        """From a verified file."""
        with np.load(path, allow_pickle=False) as file:
            cues = {str(cue): index for index, cue in enumerate(file["cues"])}
            return cls(tuple(map(str, file["labels"])), cues, file["weights"], file["bias"])

    def probabilities(self, text: str, vector: NDArray[np.float32]) -> dict[str, float]:
        """Intent to probability, the likeliest first.

        Args:
            text: a prompt or a part of one.
            vector: the encoder's, of the same text.
        """
        width = len(vector)
        # In order: the sum of floats depends on it, and two processes must agree to the last digit.
        columns = sorted(width + self.cues[cue] for cue in set(cue_words(text)) if cue in self.cues)
        logits = self.bias + self.weights[:, :width] @ vector + self.weights[:, columns].sum(axis=1)
        raised = np.exp(logits - logits.max())
        ranked = sorted(zip(raised / raised.sum(), self.labels, strict=True), reverse=True)
        return {label: float(probability) for probability, label in ranked}
