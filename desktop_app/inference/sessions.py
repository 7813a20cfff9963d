"""Opens an ONNX file for running, on a bounded number of threads, and knows how it fares: where, how fast, how big."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from desktop_app.inference.accelerators import Choice, choose
from desktop_app.inference.course import Course
from desktop_app.inference.latency import Histogram
from desktop_app.inference.registry import RegisteredModel
from desktop_app.inference.resident import resident_mib
from desktop_app.vocabulary import ModelHealth

_THREADS = 2
"""More gain little for models of this size and take the processor from the person's own work."""
_CPU = "CPUExecutionProvider"


class Session:
    """A model ready to run. It starts on the processor; ``accelerate`` looks for something faster.

    Args:
        path: a verified ONNX file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        before = resident_mib()
        self._cpu = self._opened(_CPU)
        self._choice = Choice(None, "CPU", "no accelerator was tried yet")
        self._choosing = threading.Lock()
        self._chosen = False
        self.latency = Histogram()
        self._course = Course()
        self.memory_mib = max(0.0, resident_mib() - before)
        """What opening it took; what it needs while running is given back."""

    @property
    def runs_on(self) -> str:
        """``CPU`` or the accelerator's name."""
        return self._choice.runs_on

    def accelerate(self, inputs: Mapping[str, NDArray[np.int64]]) -> None:
        """Tries the accelerators the installed onnxruntime offers, once; may take seconds where there are some.

        Runs go on meanwhile, from other threads, where they went before.

        Args:
            inputs: a short batch to compare results and times on.
        """
        with self._choosing:
            if not self._chosen:
                self._choice = choose(onnxruntime.get_available_providers(), self._cpu, inputs, self._opened)
                self._chosen = True

    def run(self, inputs: dict[str, NDArray[np.int64]]) -> NDArray[np.float32]:
        """The model's first output for a batch."""
        began = time.perf_counter()
        outputs = self._outputs(inputs)
        milliseconds = (time.perf_counter() - began) * 1000
        self.latency.add(milliseconds)
        self._course.add(milliseconds)
        result: NDArray[np.float32] = outputs[0]
        return result

    def health(self, model: RegisteredModel, notice: str = "") -> ModelHealth:
        """How the model fares here; it would not have been opened from a damaged file.

        Args:
            model: the registered model whose ``model.onnx`` this is.
            notice: what the person should know about it.
        """
        return ModelHealth(
            model.name,
            model.version,
            model.files["model.onnx"],
            verified=True,
            runs_on=self._choice.runs_on,
            why=self._choice.why,
            memory_mib=self.memory_mib,
            runs=self.latency.count,
            p50_ms=self.latency.percentile(0.5),
            p95_ms=self.latency.percentile(0.95),
            course_ms=self._course.points(),
            notice=notice,
        )

    def _outputs(self, inputs: dict[str, NDArray[np.int64]]) -> list[Any]:
        choice = self._choice
        if choice.session is not None:
            try:
                return list(choice.session.run(None, inputs))
            except Exception as error:  # a driver may fail in any way; the processor works
                why = f"{choice.runs_on} failed while running ({type(error).__name__})"
                self._choice = Choice(None, "CPU", why)
        return list(self._cpu.run(None, inputs))

    def _opened(self, provider: str) -> Any:  # noqa: ANN401 - onnxruntime carries no types
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = _THREADS
        options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False  # what a long text needed is given back
        options.log_severity_level = 3  # errors only: warnings about missing accelerators are no news to anyone
        providers = [provider] if provider == _CPU else [provider, _CPU]
        return onnxruntime.InferenceSession(str(self._path), options, providers=providers)
