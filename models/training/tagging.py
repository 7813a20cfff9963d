"""Run a tagger over texts of any length: overlapping windows, probabilities averaged where they overlap.

`Runner` takes either a trained network or an exported ONNX file, so that both can be measured alike.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from decode import Found, probabilities, spans_of, with_named
from labels import LABELS
from network import Tagger
from numpy.typing import NDArray
from tokenizers import Tokenizer

CONTENT = 126
OVERLAP = 32
BATCH = 16
PRIVATE_SHARE = 0.1

Scorer = Callable[[NDArray[np.int64], NDArray[np.int64]], NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Tagged:
    """A text with the probabilities of its tokens."""

    text: str
    offsets: list[tuple[int, int]]
    word_starts: list[bool]
    probabilities: NDArray[np.float32]

    def spans(self, thresholds: NDArray[np.float32]) -> list[Found]:
        """The private spans at these thresholds."""
        together = with_named(self.probabilities, PRIVATE_SHARE)
        return spans_of(self.text, self.offsets, self.word_starts, together, thresholds)

    def named_spans(self, thresholds: NDArray[np.float32]) -> list[Found]:
        """The private and the merely named spans at these thresholds."""
        return spans_of(self.text, self.offsets, self.word_starts, with_named(self.probabilities, 0.0), thresholds)


def onnx_scorer(path: Path, threads: int = 2) -> Scorer:
    """Logits from an ONNX file."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def score(ids: NDArray[np.int64], mask: NDArray[np.int64]) -> NDArray[np.float32]:
        logits: NDArray[np.float32] = session.run(["logits"], {"input_ids": ids, "attention_mask": mask})[0]
        return logits

    return score


def torch_scorer(network: Tagger) -> Scorer:
    """Logits from a network in memory."""
    network.eval()

    def score(ids: NDArray[np.int64], mask: NDArray[np.int64]) -> NDArray[np.float32]:
        with torch.inference_mode():
            logits: NDArray[np.float32] = network(torch.from_numpy(ids), torch.from_numpy(mask)).numpy()
        return logits

    return score


class Runner:
    """Texts in, tagged texts out."""

    def __init__(self, scorer: Scorer, tokenizer: Tokenizer) -> None:
        self.scorer = scorer
        self.tokenizer = tokenizer
        self.first = tokenizer.token_to_id("[CLS]")
        self.last = tokenizer.token_to_id("[SEP]")

    def cuts(self, length: int) -> list[tuple[int, int]]:
        """Start and end of each window over so many tokens."""
        if length <= CONTENT:
            return [(0, length)]
        starts = list(range(0, length - CONTENT, CONTENT - OVERLAP))
        return [(start, start + CONTENT) for start in starts] + [(length - CONTENT, length)]

    def tag(self, texts: Sequence[str]) -> list[Tagged]:
        """Every text; windows of similar length share a batch."""
        encodings = self.tokenizer.encode_batch(list(texts), add_special_tokens=False)
        jobs = [
            (number, cut)
            for number, encoding in enumerate(encodings)
            for cut in self.cuts(len(encoding.ids))
            if len(encoding.ids)
        ]
        jobs.sort(key=lambda job: job[1][1] - job[1][0])
        width = 0
        sums: dict[int, NDArray[np.float32]] = {}
        seen: dict[int, NDArray[np.float32]] = {}
        for at in range(0, len(jobs), BATCH):
            group = jobs[at : at + BATCH]
            longest = max(end - start for _, (start, end) in group) + 2
            ids = np.zeros((len(group), longest), dtype=np.int64)
            mask = np.zeros_like(ids)
            for row, (number, (start, end)) in enumerate(group):
                content = [self.first, *encodings[number].ids[start:end], self.last]
                ids[row, : len(content)] = content
                mask[row, : len(content)] = 1
            scored = probabilities(self.scorer(ids, mask))
            width = scored.shape[-1]
            for row, (number, (start, end)) in enumerate(group):
                length = len(encodings[number].ids)
                total = sums.setdefault(number, np.zeros((length, width), dtype=np.float32))
                count = seen.setdefault(number, np.zeros((length, 1), dtype=np.float32))
                total[start:end] += scored[row, 1 : 1 + end - start]
                count[start:end] += 1
        return [
            Tagged(
                text,
                list(encoding.offsets),
                [not token.startswith("##") for token in encoding.tokens],
                sums[number] / seen[number] if number in sums else np.zeros((0, len(LABELS)), dtype=np.float32),
            )
            for number, (text, encoding) in enumerate(zip(texts, encodings, strict=True))
        ]
