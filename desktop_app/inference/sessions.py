"""Opens an ONNX file for running, on a bounded number of threads."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

_THREADS = 2
"""More gain little for models of this size and take the processor from the person's own work."""
_NAMES = {"CPUExecutionProvider": "CPU"}


class Session:
    """A model ready to run.

    Args:
        path: a verified ONNX file.
    """

    def __init__(self, path: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = _THREADS
        options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False  # what a long text needed is given back
        # A second copy of the weights in another order would cost 9 MiB and save a millisecond or two.
        options.add_session_config_entry("session.disable_prepacking", "1")
        options.log_severity_level = 3  # errors only: warnings about missing accelerators are no news to anyone
        self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    @property
    def runs_on(self) -> str:
        """``CPU`` or the accelerator's name."""
        provider: str = self._session.get_providers()[0]
        return _NAMES.get(provider, provider.removesuffix("ExecutionProvider"))

    def run(self, inputs: dict[str, NDArray[np.int64]]) -> NDArray[np.float32]:
        """The model's first output for a batch."""
        outputs: list[Any] = self._session.run(None, inputs)
        result: NDArray[np.float32] = outputs[0]
        return result
