"""Runs a classifier that gives each word of a sentence one label."""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from desktop_app.inference.golden import Score
from desktop_app.inference.registry import RegisteredModel
from desktop_app.inference.sessions import Session
from desktop_app.vocabulary import ModelHealth

_LONGEST = 192
"""Tokens; words beyond are not read."""


class WordTagger:
    """A word classifier with its tokenizer and labels.

    Args:
        model: a registered model with ``model.onnx``, ``tokenizer.json`` and ``tags.json``; the first tag is the one
            for words that need none.

    Raises:
        ModelMissing, ModelDamaged: a file is not as shipped.
    """

    def __init__(self, model: RegisteredModel) -> None:
        self._model = model
        self._session = Session(model.verified("model.onnx"))
        self._tokenizer = Tokenizer.from_file(str(model.verified("tokenizer.json")))
        self.notice = ""
        """What the person should know about this version; mostly empty."""
        self.tags: tuple[str, ...] = tuple(json.loads(model.verified("tags.json").read_bytes()))

    def read(self, words: Sequence[str]) -> NDArray[np.float32]:
        """Probabilities of the tags at the sentence's beginning and at each word: [words + 1, tags].

        A word that the model did not get to read has its first tag for certain.
        """
        encoding = self._tokenizer.encode(list(words), is_pretokenized=True)
        encoding.truncate(_LONGEST)
        ids = np.array([encoding.ids], dtype=np.int64)
        logits = self._session.run({"input_ids": ids, "attention_mask": np.ones_like(ids)})[0]
        raised = np.exp(logits - logits.max(axis=-1, keepdims=True))
        probabilities = raised / raised.sum(axis=-1, keepdims=True)
        rows = np.zeros((len(words) + 1, len(self.tags)), dtype=np.float32)
        rows[:, 0] = 1
        rows[0] = probabilities[0]
        seen: set[int] = set()
        for place, word in enumerate(encoding.word_ids):
            if word is not None and word not in seen:
                seen.add(word)
                rows[word + 1] = probabilities[place]
        return rows

    def score(self, content: bytes) -> Score:
        """Reads sentences: the likeliest tag of every word is an answer.

        Args:
            content: a JSON array of objects with ``words``, split at spaces, and ``tags``, from a word to its tag;
                words that are not named have the first tag.
        """
        right = asked = 0
        for row in json.loads(content):
            words = row["words"].split()
            likeliest = self.read(words)[1:].argmax(axis=-1)
            wanted = [row["tags"].get(word, self.tags[0]) for word in words]
            right += sum(self.tags[found] == tag for found, tag in zip(likeliest, wanted, strict=True))
            asked += len(words)
        return Score(right, asked)

    def health(self) -> ModelHealth:
        """How the model fares here; it would not have been made from a damaged file."""
        return self._session.health(self._model, self.notice)
