"""Runs a token classifier over texts of any length and reads spans out of its scores.

A text is cut into overlapping windows, and where two overlap their probabilities are averaged. A token belongs to a
kind when the kind's B and I probabilities together are the highest and reach the kind's threshold; neighbouring tokens
of one kind make a span, and a part of a word never stands alone.
The model also knows names that are nobody's secret, such as those in a question about history: whoever wants every name
reads them together with the private ones.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Encoding, Tokenizer

from desktop_app.inference import golden
from desktop_app.inference.registry import RegisteredModel
from desktop_app.inference.sessions import Session
from desktop_app.vocabulary import ModelHealth

_CONTENT = 126
"""Tokens a window holds beside its two markers; training used the same length."""
_OVERLAP = 32
"""Tokens that neighbouring windows share, so that each is read with what stands around it."""
_PROBE = "Dear Ada Example, your parcel waits at 12 Sample Street, Springfield. Call 555 0142 or write to us. " * 2
"""Made up; about as long as a prompt."""
_NAMED_HINT = np.float32(0.1)
_PRIVATE_HINT = np.float32(0.35)
"""Least probabilities of hints. What is merely named is backed more readily: only who asks for every name reads it."""
_PRIVATE_SHARE = 0.1
"""A name counts as private until the model is nine parts in ten sure that it is merely named."""
_MERELY_NAMED = {"NAMED_PERSON": "PERSON", "NAMED_PLACE": "LOCATION", "NAMED_ORGANIZATION": "ORGANIZATION"}
"""Kinds that are not private, each with the kind it would be if it were."""
_BRIDGE = re.compile(r"[ .:/\\@_+'’()&#-]{1,3}")
_CUT = re.compile(r"[ ,;|]+")


@dataclass(frozen=True, slots=True)
class TaggedSpan:
    """A stretch of a text that the model takes for one kind.

    Attributes:
        start, end: code points, half-open.
        kind: the label without its B or I mark.
        score: the highest probability of its tokens, 0 to 1.
    """

    start: int
    end: int
    kind: str
    score: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What the model makes of one text.

    Attributes:
        spans: what is surely private, in order and without overlap.
        likely: what is likely private or merely named, likewise; covers most of ``spans`` and more.
        hints: what is at least not unlikely private; good for backing what another source claims, not for claims of
            its own.
        named_hints: what is at least not unlikely private or merely named.
    """

    spans: tuple[TaggedSpan, ...]
    likely: tuple[TaggedSpan, ...]
    hints: tuple[TaggedSpan, ...]
    named_hints: tuple[TaggedSpan, ...]


@dataclass(frozen=True, slots=True)
class _Best:
    """The likeliest kind of each token, its probability, and whether it opens a span: each [tokens]."""

    kinds: NDArray[np.intp]
    scores: NDArray[np.float32]
    opens: NDArray[np.bool_]


class Tagger:
    """A token classifier with its tokenizer, labels and thresholds.

    Args:
        model: a registered model with ``model.onnx``, ``tokenizer.json``, ``labels.json`` (``O`` first, then B and I of
            each kind in turn, the merely named kinds last) and ``thresholds.json`` (``sure`` and ``likely``, each from
            private kind to the least probability that counts).

    Raises:
        ModelMissing, ModelDamaged: a file is not as shipped.
    """

    def __init__(self, model: RegisteredModel) -> None:
        self._model = model
        self._session = Session(model.verified("model.onnx"))
        self._tokenizer = Tokenizer.from_file(str(model.verified("tokenizer.json")))
        labels: list[str] = json.loads(model.verified("labels.json").read_bytes())
        thresholds: dict[str, dict[str, float]] = json.loads(model.verified("thresholds.json").read_bytes())
        kinds = [label.removeprefix("B-") for label in labels[1::2]]
        self._kinds = [kind for kind in kinds if kind not in _MERELY_NAMED]
        self._named = [
            (kinds.index(named), kinds.index(kind)) for named, kind in _MERELY_NAMED.items() if named in kinds
        ]
        self._sure, self._likely = (
            np.array([thresholds[name][kind] for kind in self._kinds], dtype=np.float32) for name in ("sure", "likely")
        )
        self.notice = ""
        """What the person should know about this version; mostly empty."""
        # The two markers alone are what an empty text becomes.
        self._opening, self._closing = self._tokenizer.encode("").ids

    def read(self, texts: Sequence[str]) -> list[Reading]:
        """The reading of each text."""
        encodings = self._tokenizer.encode_batch(list(texts), add_special_tokens=False)
        return [
            self._reading(text, encoding, self._probabilities(encoding))
            for text, encoding in zip(texts, encodings, strict=True)
        ]

    def health(self) -> ModelHealth:
        """The model's version, checksum and place; it would not have been made from a damaged file."""
        return self._session.health(self._model, self.notice)

    def score(self, content: bytes) -> golden.Score:
        """Reads texts: every value in full and as its kind is an answer, and so is each text in which nothing may be.

        Args:
            content: see ``golden.parsed``.
        """
        texts = golden.parsed(content)
        readings = self.read([each.text for each in texts])
        asked = sum(len(each.values) or 1 for each in texts)
        wrong = sum(
            min(golden.failures(each, reading.spans), len(each.values) or 1)
            for each, reading in zip(texts, readings, strict=True)
        )
        return golden.Score(asked - wrong, asked)

    def accelerate(self) -> None:
        """Moves to an accelerator if one is offered and worth it; see ``Session.accelerate``."""
        encoding = self._tokenizer.encode(_PROBE, add_special_tokens=False)
        self._session.accelerate(self._inputs(encoding.ids))

    def _probabilities(self, encoding: Encoding) -> NDArray[np.float32]:
        """The probabilities of a text's tokens: [tokens, labels].

        One window at a time: the integers inside the model are scaled over all that it reads at once, and what a text
        says must not depend on what it was read together with.
        """
        total = np.zeros((len(encoding.ids), 2 * (len(self._kinds) + len(self._named)) + 1), dtype=np.float32)
        seen = np.zeros((len(encoding.ids), 1), dtype=np.float32)
        for start, end in _cuts(len(encoding.ids)):
            total[start:end] += _softmax(self._session.run(self._inputs(encoding.ids[start:end])))[0, 1:-1]
            seen[start:end] += 1
        return total / seen

    def _inputs(self, content: Sequence[int]) -> dict[str, NDArray[np.int64]]:
        ids = np.array([[self._opening, *content, self._closing]], dtype=np.int64)
        return {"input_ids": ids, "attention_mask": np.ones_like(ids)}

    def _reading(self, text: str, encoding: Encoding, tokens: NDArray[np.float32]) -> Reading:
        private = self._best(self._together(tokens, _PRIVATE_SHARE))
        named = self._best(self._together(tokens, 0.0))
        places = list(zip(encoding.offsets, encoding.tokens, strict=True))  # each access makes a new list
        return Reading(
            self._spans(text, places, private, self._sure),
            self._spans(text, places, named, self._likely),
            self._spans(text, places, private, np.minimum(self._sure, _PRIVATE_HINT)),
            self._spans(text, places, named, np.minimum(self._likely, _NAMED_HINT)),
        )

    def _together(self, tokens: NDArray[np.float32], share: float) -> NDArray[np.float32]:
        """The probabilities with those of merely named kinds added to the private kinds they resemble.

        Args:
            tokens: [tokens, labels].
            share: only where the private kind has at least this share of the two, 0 to 1.
        """
        together = tokens.copy()
        for named, kind in self._named:
            private, merely = tokens[:, 2 * kind + 1 : 2 * kind + 3], tokens[:, 2 * named + 1 : 2 * named + 3]
            enough = private.sum(axis=1) >= share * (private.sum(axis=1) + merely.sum(axis=1))
            together[:, 2 * kind + 1 : 2 * kind + 3] += merely * enough[:, np.newaxis]
        return together

    def _best(self, tokens: NDArray[np.float32]) -> _Best:
        marks = 2 * len(self._kinds) + 1
        begins, insides = tokens[:, 1:marks:2], tokens[:, 2:marks:2]
        kinds = (begins + insides).argmax(axis=1)
        rows = np.arange(len(tokens))
        return _Best(kinds, (begins + insides)[rows, kinds], begins[rows, kinds] > insides[rows, kinds])

    def _spans(
        self,
        text: str,
        places: Sequence[tuple[tuple[int, int], str]],
        best: _Best,
        thresholds: NDArray[np.float32],
    ) -> tuple[TaggedSpan, ...]:
        found: list[TaggedSpan] = []
        previous = -1
        for index in np.flatnonzero(best.scores >= thresholds[best.kinds]):
            (start, end), token = places[int(index)]
            kind, score = self._kinds[best.kinds[index]], float(best.scores[index])
            begins_word = not token.startswith("##")
            goes_on = bool(found) and previous == index - 1 and found[-1].kind == kind
            if goes_on and not (best.opens[index] and begins_word):
                found[-1] = TaggedSpan(found[-1].start, end, kind, max(found[-1].score, score))
            else:
                found.append(TaggedSpan(start, end, kind, score))
            previous = int(index)
        return tuple(_bridged(text, _whole_words(text, found)))


def _cuts(length: int) -> Iterator[tuple[int, int]]:
    """Start and end of each window over so many tokens."""
    for start in range(0, max(length - _OVERLAP, 1), _CONTENT - _OVERLAP):
        if length:
            yield max(0, min(start, length - _CONTENT)), min(start + _CONTENT, length)


def _softmax(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    raised = np.exp(logits - logits.max(axis=-1, keepdims=True))
    result: NDArray[np.float32] = raised / raised.sum(axis=-1, keepdims=True)
    return result


def _whole_words(text: str, found: list[TaggedSpan]) -> list[TaggedSpan]:
    """Each span grown to the letters and digits it touches; those that then meet become the surer kind."""
    grown: list[TaggedSpan] = []
    for span in found:
        start, end = span.start, span.end
        while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
            start -= 1
        while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
            end += 1
        if grown and start < grown[-1].end:
            last = grown.pop()
            kind = max(last, span, key=lambda one: one.score).kind
            grown.append(TaggedSpan(last.start, max(end, last.end), kind, max(last.score, span.score)))
        else:
            grown.append(TaggedSpan(start, end, span.kind, span.score))
    return grown


def _bridged(text: str, found: list[TaggedSpan]) -> Iterator[TaggedSpan]:
    """Joins spans of one kind with nothing but a little punctuation between them."""
    pending: TaggedSpan | None = None
    for span in found:
        gap = text[pending.end : span.start] if pending else ""
        if pending and pending.kind == span.kind and _BRIDGE.fullmatch(gap) and not _CUT.fullmatch(gap):
            pending = TaggedSpan(pending.start, span.end, span.kind, max(pending.score, span.score))
            continue
        if pending:
            yield pending
        pending = span
    if pending:
        yield pending
