"""Whether Send may be pressed, and the words that say why not. Reads state; decides nothing about bytes.

The gate in the gateway has the last word; this keeps the button from promising what the gate would refuse.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from desktop_app.ui.language import translate
from desktop_app.ui.session import Session
from desktop_app.ui.words import number_of
from desktop_app.vocabulary import Draft


class Phase(Enum):
    """What the window is doing as a whole."""

    LOADING = auto()
    FAILED = auto()
    READY = auto()
    SENDING = auto()


class Tone(Enum):
    """How the words beside Send look."""

    QUIET = auto()
    FINE = auto()
    WARNING = auto()
    DANGER = auto()


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether Send may be pressed, and what stands beside it."""

    may_send: bool
    says: str
    tone: Tone


def readiness(session: Session, phase: Phase, blocked: bool) -> Readiness:
    """What holds for the session now.

    Args:
        session: the conversation on the screen.
        phase: what the window is doing.
        blocked: whether the newest attempt to make a draft failed; the problem strip says why.
    """
    match phase:
        case Phase.LOADING:
            return Readiness(False, translate("readiness", "Getting ready to look for private values…"), Tone.QUIET)
        case Phase.FAILED:
            return Readiness(
                False,
                translate("readiness", "Private values cannot be looked for, so nothing can be sent"),
                Tone.DANGER,
            )
        case Phase.SENDING:
            return Readiness(False, translate("readiness", "Receiving the reply"), Tone.QUIET)
        case Phase.READY:
            pass
    if not session.text.strip():
        return Readiness(False, translate("readiness", "Write something first"), Tone.QUIET)
    if blocked:
        return Readiness(False, translate("readiness", "Not checked, so it cannot be sent"), Tone.WARNING)
    draft = session.current
    if draft is None:
        return Readiness(False, translate("readiness", "Checking…"), Tone.QUIET)
    if draft.leaks:
        return Readiness(False, _still_leaving(len(draft.leaks)), Tone.DANGER)
    if draft.forbidden:
        return Readiness(False, translate("readiness", "A policy does not let this leave"), Tone.DANGER)
    return Readiness(True, *_checked(draft, session.choices.kept))


def _checked(draft: Draft, kept: frozenset[str]) -> tuple[str, Tone]:
    text = draft.prepared.original
    values = {finding.span.of(text) for finding in draft.prepared.findings}
    leaving = len(values & kept)
    hidden = len({replacement.value for replacement in draft.prepared.protected.replacements})
    if leaving:
        return _left(hidden, leaving), Tone.WARNING
    return _all_hidden(hidden), Tone.FINE


def _still_leaving(count: int) -> str:
    one = translate("readiness", "{count} private value would still leave")
    return number_of(count, one, translate("readiness", "{count} private values would still leave"))


def _left(hidden: int, leaving: int) -> str:
    said = translate("readiness", "{hidden} hidden, {leaving} left by you")
    return said.format(hidden=f"{hidden:,}", leaving=f"{leaving:,}")


def _all_hidden(count: int) -> str:
    one = translate("readiness", "Checked: {count} private value hidden")
    return number_of(count, one, translate("readiness", "Checked: {count} private values hidden"))
