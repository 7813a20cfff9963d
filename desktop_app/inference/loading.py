"""Loads the newest version of a model that works on this machine.

A version whose files are damaged, or which fails its self-test, is passed over for the one before; when none is left,
the error says so and nothing is sent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from desktop_app.errors import EngineError, ModelMissing, ModelUnfit
from desktop_app.inference.golden import FILE, Score, Tested
from desktop_app.inference.registry import RegisteredModel

Model = TypeVar("Model", bound=Tested)


def load(make: Callable[[RegisteredModel], Model], versions: Sequence[RegisteredModel]) -> Model:
    """The first version that can be opened and passes its self-test; see ``loaded``."""
    return loaded(make, versions)[0]


def loaded(
    make: Callable[[RegisteredModel], Model], versions: Sequence[RegisteredModel]
) -> tuple[Model, RegisteredModel]:
    """The first version that can be opened and passes its self-test, opened and as it is registered.

    Args:
        make: opens a version.
        versions: the newest first.

    Raises:
        ModelMissing, ModelDamaged, ModelUnfit: what is wrong with the last of them, as none works.
    """
    problem: EngineError = ModelMissing("A model is not installed. Install Discreet again.")
    passed_over: list[str] = []
    for version in versions:
        try:
            model = make(version)
            score = self_test(model, version)
        except EngineError as error:
            problem = error
        else:
            if score.right == score.asked:
                model.notice = _told(passed_over, version)
                return model, version
            problem = ModelUnfit(
                f"The model {version.name} {version.version} gives wrong answers here ({score} right in its "
                "self-test). Nothing is sent. Install Discreet again, or restart the computer after an update of its "
                "drivers."
            )
        passed_over.append(f"{version.version} ({problem.kind.replace('_', ' ')})")
    raise problem


def self_test(model: Tested, version: RegisteredModel) -> Score:
    """How the model answers the questions that came with it.

    Raises:
        ModelMissing, ModelDamaged: those are not there, or not as shipped.
    """
    return model.score(version.verified(FILE).read_bytes())


def _told(passed_over: list[str], model: RegisteredModel) -> str:
    if not passed_over:
        return ""
    return f"Version {' and '.join(passed_over)} cannot be used; version {model.version} is in use instead."
