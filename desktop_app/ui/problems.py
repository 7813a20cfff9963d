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
from desktop_app.ui.language import translate
from desktop_app.ui.messages import MESSAGES
from desktop_app.ui.words import FORM, TYPE, number_of
from desktop_app.vocabulary import Draft, Leak, Outgoing, Waiting


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
            return Problem(MESSAGES.again(error.message), Remedy.TRY_AGAIN, Gravity.NOTE)
        case NoKey() | KeyRefused() | UnknownProvider() | StorageError():
            return Problem(MESSAGES.again(error.message), Remedy.OPEN_SETTINGS)
        case EngineError():
            return Problem(MESSAGES.again(error.message), Remedy.TRY_AGAIN, Gravity.DANGER)
        case PolicyForbids():
            return Problem(MESSAGES.again(error.message), Remedy.OPEN_SETTINGS, Gravity.DANGER)
        case InputError() | ApprovalError() | GatewayError():
            return Problem(MESSAGES.again(error.message))
        case DiscreetError():
            return Problem(MESSAGES.again(error.message), Remedy.TRY_AGAIN)
    return Problem(
        translate(
            "problems",
            "Something unexpected went wrong ({kind}). Your text is unchanged. Try again; if it happens once more, "
            "start Discreet again.",
        ).format(kind=type(error).__name__),
        Remedy.TRY_AGAIN,
        Gravity.DANGER,
    )


def going_out_again(waiting: Waiting) -> Problem:
    """What to say while a request that was turned away waits to go out once more."""
    one, many = translate("problems", "{count} second"), translate("problems", "{count} seconds")
    seconds = number_of(max(round(waiting.seconds), 1), one, many)
    return Problem(
        translate("problems", "{why} It goes out again in {seconds}, try {attempt} of {attempts}.").format(
            why=MESSAGES.again(waiting.why), seconds=seconds, attempt=waiting.attempt, attempts=waiting.attempts
        ),
        gravity=Gravity.NOTE,
    )


def forbidden(objections: Iterable[str]) -> Problem:
    """What to say when a policy holds something against the draft; the settings tell which policies there are."""
    return Problem(" ".join(map(MESSAGES.again, objections)), Remedy.OPEN_SETTINGS, Gravity.DANGER)


def crashed() -> Problem:
    """What to say at the start after a crash."""
    says = translate(
        "problems",
        "Discreet failed at an earlier time. Health has a report of it; it stays here and holds nothing you wrote.",
    )
    return Problem(says, gravity=Gravity.NOTE)


def problem_of_draft(draft: Draft) -> Problem | None:
    """What holds a draft back, or hides more than was chosen; None where there is nothing to say."""
    if draft.leaks:
        return leaking(draft.leaks, draft.outgoing)
    if draft.forbidden:
        return forbidden(draft.forbidden)
    return raised(draft.raised) if draft.raised else None


def engine_stopped() -> Problem:
    """What to say while a stopped engine is started again."""
    says = translate("problems", "The engine stopped. It is being started again; your text is unchanged.")
    return Problem(says, gravity=Gravity.NOTE)


def engine_back() -> Problem:
    """What to say once it runs again."""
    says = translate(
        "problems", "The engine had stopped and was started again. Your text is unchanged and was checked again."
    )
    return Problem(says, gravity=Gravity.NOTE)


def brought_back() -> Problem:
    """What to say where a text that was not sent is there again."""
    says = translate("problems", "What you were writing when Discreet ended is back. It has not been sent.")
    return Problem(says, gravity=Gravity.NOTE)


def summed_up(spent: float) -> Problem:
    """What to say where sums took the place of the rows of tables, with noise of the budget ``spent`` or without."""
    says = translate("problems", "Sums took the place of the rows. Ctrl+Z brings the rows back.")
    if spent:
        says = translate(
            "problems", "Sums with noise (ε = {spent}) took the place of the rows. Ctrl+Z brings the rows back."
        ).format(spent=f"{spent:g}")
    return Problem(says, gravity=Gravity.NOTE)


def raised(reasons: Iterable[str]) -> Problem:
    """What to say when a policy hides more than was chosen."""
    return Problem(" ".join(map(MESSAGES.again, reasons)), gravity=Gravity.NOTE)


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
            TYPE[leak.type] if leak.type else translate("problems", "private value"),
            FORM.get(leak.form, leak.form),
            leak.message == last_message,
        )
        for leak in leaks
    )
    here_words = translate("problems", "a {what} {form}")
    earlier_words = translate("problems", "a {what} in an earlier message {form}")
    named = [
        (here_words if here else earlier_words).format(what=what, form=form)
        for (what, form, here), _ in places.most_common(3)
    ]
    more = translate("problems", " and {count} more").format(count=len(places) - 3) if len(places) > 3 else ""
    return Problem(
        translate(
            "problems",
            "Not safe to send yet: {places} would still leave. Select it on the left and mark it as private, reword "
            "it, or keep it on purpose.",
        ).format(places=", ".join(named) + more),
        gravity=Gravity.DANGER,
    )
