"""A model runs on the processor, and on an accelerator only where that is faster and gives the same results.

There is no accelerator here: onnxruntime's own interface is stood in for where one is offered, and real where not.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
from numpy.typing import NDArray

from desktop_app.inference.registry import registered
from desktop_app.inference.sessions import Session

_CPU = "CPUExecutionProvider"
_INPUTS = {"input_ids": np.ones((1, 8), dtype=np.int64), "attention_mask": np.ones((1, 8), dtype=np.int64)}
_LOGITS = np.linspace(-4, 4, 24, dtype=np.float32).reshape(1, 8, 3)


class _Device:
    """One execution provider: how long it takes, and what it answers on each run."""

    def __init__(self, seconds: float, answer: Callable[[int], NDArray[np.float32]], starts: bool = True) -> None:
        self.seconds = seconds
        self.answer = answer
        self.starts = starts


def _refuses(_: int) -> NDArray[np.float32]:
    raise RuntimeError("no driver")


def _install(monkeypatch: pytest.MonkeyPatch, devices: dict[str, _Device]) -> None:
    class FakeSession:
        def __init__(self, path: str, options: object, providers: list[str]) -> None:
            self._device = devices[providers[0]]
            self._providers = providers if self._device.starts else [_CPU]
            self._runs = 0

        def get_providers(self) -> list[str]:
            return self._providers

        def run(self, names: None, inputs: dict[str, Any]) -> list[NDArray[np.float32]]:
            self._runs += 1
            time.sleep(self._device.seconds)
            return [self._device.answer(self._runs)]

    monkeypatch.setattr(onnxruntime, "InferenceSession", FakeSession)
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [*devices, "AzureExecutionProvider"])


def _same(_: int) -> NDArray[np.float32]:
    return _LOGITS


_SLOW_CPU = _Device(0.01, _same)


def test_a_faster_accelerator_with_the_same_results_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    nearly = _LOGITS + np.float32(0.001)
    _install(monkeypatch, {"CUDAExecutionProvider": _Device(0.001, lambda _: nearly), _CPU: _SLOW_CPU})
    session = Session(Path("model.onnx"))
    assert session.runs_on == "CPU"
    session.accelerate(_INPUTS)
    assert session.runs_on == "CUDA"
    assert (session.run(_INPUTS) == nearly).all()


def test_the_fastest_of_several_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    devices = {"CUDAExecutionProvider": _Device(0.006, _same), "DmlExecutionProvider": _Device(0.001, _same)}
    _install(monkeypatch, devices | {_CPU: _SLOW_CPU})
    session = Session(Path("model.onnx"))
    session.accelerate(_INPUTS)
    assert session.runs_on == "DirectML"


@pytest.mark.parametrize(
    ("device", "reason"),
    [
        (_Device(0.02, _same), "not faster"),
        (_Device(0.001, lambda _: _LOGITS[:, :, ::-1]), "other results"),
        (_Device(0.001, lambda _: _LOGITS * np.nan), "other results"),
        (_Device(0.001, lambda _: _LOGITS[:, :4]), "other results"),
        (_Device(0.001, _refuses), "cannot be used (RuntimeError)"),
        (_Device(0.001, _same, starts=False), "does not start"),
    ],
)
def test_an_accelerator_that_is_not_worth_it_is_passed_over_and_the_reason_told(
    monkeypatch: pytest.MonkeyPatch, device: _Device, reason: str
) -> None:
    _install(monkeypatch, {"OpenVINOExecutionProvider": device, _CPU: _SLOW_CPU})
    session = Session(Path("model.onnx"))
    session.accelerate(_INPUTS)
    model = registered()["pii"]
    health = session.health(model)
    assert health.runs_on == "CPU"
    assert "OpenVINO" in health.why
    assert reason in health.why
    assert (session.run(_INPUTS) == _LOGITS).all()


def test_an_accelerator_that_fails_later_costs_no_result(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(run: int) -> NDArray[np.float32]:
        if run > 7:
            raise RuntimeError("device lost")
        return _LOGITS

    _install(monkeypatch, {"CoreMLExecutionProvider": _Device(0.001, breaks), _CPU: _SLOW_CPU})
    session = Session(Path("model.onnx"))
    session.accelerate(_INPUTS)
    for _ in range(3):
        assert (session.run(_INPUTS) == _LOGITS).all()
    health = session.health(registered()["pii"])
    assert health.runs_on == "CPU"
    assert "CoreML failed while running" in health.why


def test_the_real_runtime_counts_its_runs_and_says_where_it_is() -> None:
    model = registered()["pii"]
    session = Session(model.verified("model.onnx"))
    session.accelerate(_INPUTS)
    session.run(_INPUTS)
    health = session.health(model)
    assert (health.runs_on, health.runs) == ("CPU", 1)
    assert 0 < health.p50_ms <= health.p95_ms
    assert health.why


def test_the_memory_that_loading_took_is_measured() -> None:
    # In a process of its own: here, memory that other tests gave back may be used again.
    program = (
        "from desktop_app.inference.registry import registered\n"
        "from desktop_app.inference.sessions import Session\n"
        "print(Session(registered()['pii'].verified('model.onnx')).memory_mib)\n"
    )
    run = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
    assert 5 < float(run.stdout) < 200
