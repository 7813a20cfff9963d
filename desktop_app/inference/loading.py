"""Loads the version of a model that answers best on this machine.

A version whose files are damaged, or which fails its self-test, is passed over; when none is left, the error says so
and nothing is sent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from desktop_app.errors import EngineError, ModelMissing, ModelUnfit
from desktop_app.inference.golden import COMPARED, FILE, Score, Tested
from desktop_app.inference.registry import RegisteredModel

_ADVICE = "Nothing is sent. Install Discreet again, or restart the computer after an update of its drivers."
Model = TypeVar("Model", bound=Tested)


def load(make: Callable[[RegisteredModel], Model], versions: Sequence[RegisteredModel]) -> Model:
    """The version to use; see ``loaded``."""
    return loaded(make, versions)[0]


def loaded(
    make: Callable[[RegisteredModel], Model], versions: Sequence[RegisteredModel]
) -> tuple[Model, RegisteredModel]:
    """The version that answers best of those that pass their self-test, opened and as it is registered.

    Where there are several, the questions of the oldest count, and of two that answer alike the newer one is used.

    Args:
        make: opens a version.
        versions: the newest first.

    Raises:
        ModelMissing, ModelDamaged, ModelUnfit: what is wrong with the last of them, as none works.
    """
    problem: EngineError = ModelMissing("A model is not installed. Install Discreet again.")
    working: list[tuple[Model, RegisteredModel]] = []
    passed_over: list[str] = []
    for version in versions:
        try:
            working.append((opened(make, version), version))
        except EngineError as error:
            problem = error
            passed_over.append(f"{version.version} ({problem.kind.replace('_', ' ')})")
    if not working:
        raise ModelUnfit(f"{problem.message} {_ADVICE}") if isinstance(problem, ModelUnfit) else problem
    best = working[0]
    if len(working) > 1:
        questions = working[-1][1]
        scores = [compared(model, questions) for model, _ in working]
        best = working[max(range(len(working)), key=lambda place: scores[place].right)]
        passed_over += [
            f"{version.version} ({score} answers right)"
            for (_, version), score in zip(working, scores, strict=True)
            if version.order > best[1].order
        ]
    best[0].notice = _told(passed_over, best[1])
    return best


def opened(make: Callable[[RegisteredModel], Model], version: RegisteredModel) -> Model:
    """A version, once it has answered the questions that came with it.

    Raises:
        ModelMissing, ModelDamaged: a file is not there, or not as shipped.
        ModelUnfit: it cannot be opened or asked, there are no questions, or an answer is wrong.
    """
    with _unfit(version):
        model = make(version)
        score = model.score(version.verified(FILE).read_bytes())
        version.verified(COMPARED)
    if score.right < score.asked or not score.asked:
        raise ModelUnfit(
            f"The model {version.name} {version.version} gives wrong answers here ({score} right in its self-test)."
        )
    return model


def compared(model: Tested, version: RegisteredModel) -> Score:
    """How a model answers the questions by which versions are compared, those of ``version``.

    Raises:
        ModelMissing, ModelDamaged: they are not there, or not as shipped.
        ModelUnfit: they cannot be asked, or there are none.
    """
    with _unfit(version):
        score = model.score(version.verified(COMPARED).read_bytes())
    if not score.asked:
        raise ModelUnfit(f"The model {version.name} {version.version} brings no questions to compare it by.")
    return score


@contextmanager
def _unfit(version: RegisteredModel) -> Iterator[None]:
    """What is signed and whole may still be no model; libraries fail at that in as many ways as there are."""
    try:
        yield
    except EngineError:
        raise
    except Exception as error:
        raise ModelUnfit(
            f"The model {version.name} {version.version} cannot be opened or tested ({type(error).__name__})."
        ) from None


def _told(passed_over: list[str], model: RegisteredModel) -> str:
    if not passed_over:
        return ""
    return f"Version {' and '.join(passed_over)} is not used; version {model.version} is in use instead."
