"""Turns texts into vectors whose cosine says how near two texts are in meaning."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from desktop_app.inference.memory import Memory
from desktop_app.inference.registry import RegisteredModel
from desktop_app.inference.sessions import Session
from desktop_app.vocabulary import ModelHealth

_LONGEST = 256
"""Tokens; the model was trained on no more, and what follows is not read."""
_BATCH = 8
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
        self._vectors = Memory(self._encoded, _REMEMBERED, _REMEMBERED)
        self._encoding = threading.Lock()

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """A vector of length 1 for each text: [texts, width]. What was encoded a moment ago is not encoded again."""
        with self._encoding:
            return np.array(self._vectors.ask(texts), dtype=np.float32)

    def _encoded(self, texts: Sequence[str]) -> NDArray[np.float32]:
        encodings = self._tokenizer.encode_batch(list(texts))
        order = sorted(range(len(texts)), key=lambda index: len(encodings[index].ids))
        rows: dict[int, NDArray[np.float32]] = {}
        for at in range(0, len(order), _BATCH):
            batch = order[at : at + _BATCH]
            longest = max(len(encodings[index].ids) for index in batch)
            ids = np.zeros((len(batch), longest), dtype=np.int64)
            mask = np.zeros_like(ids)
            for row, index in enumerate(batch):
                own = encodings[index].ids
                ids[row, : len(own)] = own
                mask[row, : len(own)] = 1
            rows |= dict(zip(batch, self._session.run({"input_ids": ids, "attention_mask": mask}), strict=True))
        return np.array([rows[index] for index in range(len(texts))], dtype=np.float32)

    def health(self) -> ModelHealth:
        """How the model fares here; it would not have been made from a damaged file."""
        return self._session.health(self._model)
