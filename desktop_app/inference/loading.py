"""Loads the newest version of a model that works on this machine.

A version whose files are damaged, or which fails its self-test, is passed over for the one before; when none is left,
the error says so and nothing is sent.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.errors import EngineError, ModelMissing, ModelUnfit
from desktop_app.inference.registry import RegisteredModel
from desktop_app.inference.tagging import Tagger


def load_tagger(versions: Sequence[RegisteredModel]) -> Tagger:
    """The tagger of the first version that can be opened and passes its self-test.

    Args:
        versions: the newest first.

    Raises:
        ModelMissing, ModelDamaged, ModelUnfit: what is wrong with the last of them, as none works.
    """
    problem: EngineError = ModelMissing("A model is not installed. Install Discreet again.")
    passed_over: list[str] = []
    for model in versions:
        try:
            tagger = Tagger(model)
            wrong = tagger.self_test()
        except EngineError as error:
            problem = error
        else:
            if not wrong:
                tagger.notice = _told(passed_over, model)
                return tagger
            problem = ModelUnfit(
                f"The model {model.name} {model.version} gives wrong answers here ({wrong} in its self-test). "
                "Nothing is sent. Install Discreet again, or restart the computer after an update of its drivers."
            )
        passed_over.append(f"{model.version} ({problem.kind.replace('_', ' ')})")
    raise problem


def _told(passed_over: list[str], model: RegisteredModel) -> str:
    if not passed_over:
        return ""
    return f"Version {' and '.join(passed_over)} cannot be used; version {model.version} is in use instead."
