"""Chooses what runs a model: an accelerator the installed onnxruntime offers, if it is worth it, else the processor.

One is taken only if it gives the same results on a short probe and gives them sooner. Whatever goes wrong with one,
the processor runs the model, and the reason is told in words.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "CUDAExecutionProvider": "CUDA",
        "DmlExecutionProvider": "DirectML",
        "CoreMLExecutionProvider": "CoreML",
        "OpenVINOExecutionProvider": "OpenVINO",
    }
)
"""onnxruntime's execution providers that are tried, the most promising first, and what people call them."""

_RUNS = 5
_MUST_SAVE = 0.1
"""Share of the processor's time that an accelerator has to save; a tie is no reason to wake a graphics card."""
_TOLERANCE = 0.05
"""Of the largest number in the processor's result: half precision differs by a tenth of that."""

Inputs = Mapping[str, NDArray[np.int64]]


@dataclass(frozen=True, slots=True)
class Choice:
    """What runs a model, and why.

    Attributes:
        session: onnxruntime's own; None where the processor keeps it.
        runs_on: ``CPU`` or the accelerator's name.
        why: the reason in a few words.
    """

    session: Any
    runs_on: str
    why: str


def choose(offered: Iterable[str], cpu: Any, inputs: Inputs, opened: Callable[[str], Any]) -> Choice:  # noqa: ANN401 - untyped
    """The accelerator to use, or the processor.

    Args:
        offered: the execution providers of the installed onnxruntime.
        cpu: the session on the processor.
        inputs: a short batch to compare on.
        opened: opens a session on a provider.
    """
    usable = [provider for provider in NAMES if provider in set(offered)]
    if not usable:
        return Choice(None, "CPU", "the installed onnxruntime offers no accelerator")
    expected, limit = _timed(cpu, inputs)
    tried: list[str] = []
    best = Choice(None, "CPU", "")
    for provider in usable:
        name = NAMES[provider]
        try:
            session = opened(provider)
            found, taken = _timed(session, inputs)
        except Exception as error:  # a driver may fail in any way; the processor works
            tried.append(f"{name} cannot be used ({type(error).__name__})")
            continue
        if session.get_providers()[0] != provider:
            tried.append(f"{name} is offered and does not start")
        elif not _same(expected, found):
            tried.append(f"{name} gives other results")
        elif taken > limit * (1 - _MUST_SAVE):
            tried.append(f"{name} is not faster ({taken:.1f} ms, before {limit:.1f} ms)")
        else:
            why = f"{name} took {taken:.1f} ms for the probe, before it {limit:.1f} ms"
            best, limit = Choice(session, name, why), taken
    return best if best.session is not None else Choice(None, "CPU", "; ".join(tried))


def _timed(session: Any, inputs: Inputs) -> tuple[NDArray[np.float32], float]:  # noqa: ANN401 - untyped
    """The result, and the median time of a few runs in milliseconds; the first run only warms up."""
    result: NDArray[np.float32] = session.run(None, dict(inputs))[0]
    times = []
    for _ in range(_RUNS):
        began = time.perf_counter()
        session.run(None, dict(inputs))
        times.append((time.perf_counter() - began) * 1000)
    return result, sorted(times)[_RUNS // 2]


def _same(expected: NDArray[np.float32], found: NDArray[np.float32]) -> bool:
    if expected.shape != found.shape or not np.isfinite(found).all():
        return False
    close = float(np.abs(expected - found).max()) <= _TOLERANCE * max(1.0, float(np.abs(expected).max()))
    return close and bool((expected.argmax(axis=-1) == found.argmax(axis=-1)).all())
