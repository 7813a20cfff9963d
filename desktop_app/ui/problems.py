"""Turns what went wrong into what the problem strip says: the words, and the one thing the person can do at once.

Errors of Discreet speak for themselves; anything else is named by its kind only, because it might carry text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from desktop_app.errors import (
    ApprovalError,
    DiscreetError,
    EngineError,
    EngineStopped,
    GatewayError,
    InputError,
    KeyRefused,
    NoKey,
    PolicyForbids,
    StorageError,
    UnknownProvider,
)
from desktop_app.ui.words import FORM, TYPE
from desktop_app.vocabulary import Leak, Outgoing, Waiting


class Remedy(Enum):
    """What a problem strip offers to do."""

    NONE = auto()
    TRY_AGAIN = auto()
    OPEN_SETTINGS = auto()


class Gravity(Enum):
    """How a problem looks."""

    NOTE = auto()
    WARNING = auto()
    DANGER = auto()


@dataclass(frozen=True, slots=True)
class Problem:
    """What the strip shows."""

    says: str
    remedy: Remedy = Remedy.NONE
    gravity: Gravity = Gravity.WARNING


def problem_of(error: Exception) -> Problem:
    """What to say about ``error``, and what to offer."""
    match error:
        case EngineStopped():
            return Problem(error.message, Remedy.TRY_AGAIN, Gravity.NOTE)
        case NoKey() | KeyRefused() | UnknownProvider() | StorageError():
            return Problem(error.message, Remedy.OPEN_SETTINGS)
        case EngineError():
            return Problem(error.message, Remedy.TRY_AGAIN, Gravity.DANGER)
        case PolicyForbids():
            return Problem(error.message, Remedy.OPEN_SETTINGS, Gravity.DANGER)
        case InputError() | ApprovalError() | GatewayError():
            return Problem(error.message)
        case DiscreetError():
            return Problem(error.message, Remedy.TRY_AGAIN)
    return Problem(
        f"Something unexpected went wrong ({type(error).__name__}). Your text is unchanged. Try again; "
        "if it happens once more, start Discreet again.",
        Remedy.TRY_AGAIN,
        Gravity.DANGER,
    )


def going_out_again(waiting: Waiting) -> Problem:
    """What to say while a request that was turned away waits to go out once more."""
    seconds = f"{waiting.seconds:.0f} seconds" if waiting.seconds >= 1.5 else "a second"
    return Problem(
        f"{waiting.why} It goes out again in {seconds}, try {waiting.attempt} of {waiting.attempts}.",
        gravity=Gravity.NOTE,
    )


def forbidden(objections: Iterable[str]) -> Problem:
    """What to say when a policy holds something against the draft; the settings tell which policies there are."""
    return Problem(" ".join(objections), Remedy.OPEN_SETTINGS, Gravity.DANGER)


def leaking(leaks: Iterable[Leak], outgoing: Outgoing) -> Problem:
    """What to say when verification found private values in the body.

    Args:
        leaks: what was found.
        outgoing: the request they stand in; its last message is the one being written.
    """
    # Discreet's own note is not looked at and not counted; see ``Leak.message``.
    last_message = sum(message.text != outgoing.note for message in outgoing.messages) - 1
    places = Counter(
        (
            TYPE[leak.type] if leak.type else "private value",
            FORM.get(leak.form, leak.form),
            leak.message == last_message,
        )
        for leak in leaks
    )
    named = [
        f"a {what} {form}" if here else f"a {what} in an earlier message {form}"
        for (what, form, here), _ in places.most_common(3)
    ]
    more = f" and {len(places) - 3} more" if len(places) > 3 else ""
    return Problem(
        f"Not safe to send yet: {', '.join(named)}{more} would still leave. "
        "Select it on the left and mark it as private, reword it, or keep it on purpose.",
        gravity=Gravity.DANGER,
    )
