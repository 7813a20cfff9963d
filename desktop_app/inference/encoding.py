"""Turns texts into vectors whose cosine says how near two texts are in meaning."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from desktop_app.errors import ModelUnfit
from desktop_app.inference.golden import Score
from desktop_app.inference.memory import Memory
from desktop_app.inference.registry import RegisteredModel
from desktop_app.inference.sessions import Session
from desktop_app.vocabulary import ModelHealth

_LONGEST = 256
"""Tokens; the model was trained on no more, and what follows is not read."""
COMPANIONS = ("concepts.npz", "domains.npz", "intents.npz")
"""What was learned from this model's vectors and means nothing to another's; a version of it brings its own."""
_REMEMBERED = 2_048
"""Vectors; a sentence that the person has not touched is not encoded again. About 3 MB."""


class Encoder:
    """A sentence encoder.

    Args:
        model: a registered model with ``model.onnx`` (ids and mask to one vector of length 1 a text) and
            ``tokenizer.json``.

    Raises:
        ModelMissing, ModelDamaged: a file is not as shipped.
    """

    def __init__(self, model: RegisteredModel) -> None:
        self._model = model
        self._session = Session(model.verified("model.onnx"))
        self._tokenizer = Tokenizer.from_file(str(model.verified("tokenizer.json")))
        self._tokenizer.enable_truncation(_LONGEST)
        self.notice = ""
        """What the person should know about this version; mostly empty."""
        self._vectors = Memory(self._encoded, _REMEMBERED, _REMEMBERED)
        self._encoding = threading.Lock()

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """A vector of length 1 for each text: [texts, width]. What was encoded a moment ago is not encoded again."""
        with self._encoding:
            return np.array(self._vectors.ask(texts), dtype=np.float32)

    def _encoded(self, texts: Sequence[str]) -> Iterator[NDArray[np.float32]]:
        """One text at a time, for the reason that ``Tagger`` has: its neighbours must not change what a text means."""
        for encoding in self._tokenizer.encode_batch(list(texts)):
            ids = np.array([encoding.ids], dtype=np.int64)
            yield self._session.run({"input_ids": ids, "attention_mask": np.ones_like(ids)})[0]

    def companion(self, file: str) -> Path:
        """The path of a file that was made with this very model and lies beside it.

        Raises:
            ModelMissing, ModelDamaged: it is not as shipped.
        """
        return self._model.verified(file)

    def score(self, content: bytes) -> Score:
        """Compares texts: which of two is nearer to a third is an answer. Its companions are looked at too.

        Args:
            content: a JSON array of objects with ``text``, ``near`` and ``far``.

        Raises:
            ModelMissing, ModelDamaged: a companion is not there, or not as shipped.
            ModelUnfit: a companion was made for vectors of another width.
        """
        rows = json.loads(content)
        width = self.encode([""]).shape[1]
        for file in COMPANIONS:
            with np.load(self.companion(file), allow_pickle=False) as arrays:
                widths = {arrays[name].shape[1] for name in arrays.files if arrays[name].ndim > 1}
            if min(widths, default=0) < width:  # the heads of intents take more than the vector
                raise ModelUnfit(f"{file} of the model {self._model.name} was made for another model.")
        right = 0
        for row in rows:
            text, near, far = self.encode([row["text"], row["near"], row["far"]])
            right += bool(text @ near > text @ far)
        return Score(right, len(rows))

    def health(self) -> ModelHealth:
        """How the model fares here; it would not have been made from a damaged file."""
        return self._session.health(self._model, self.notice)
