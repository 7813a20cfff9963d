"""What can be made of a marked text, and how: four modes, each the assistant's own work. It shows and sends nothing.

The two that hide go the whole way of a prompt, verification included: where something private would still be left, the
draft that says so comes along, and the text is not to be used.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from desktop_app.errors import EmptyText
from desktop_app.storage.settings import PRACTICE
from desktop_app.vocabulary import Choices, Conversation, Draft, Level, Prepared, Protected, Vault

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant


class Mode(IntEnum):
    """What is made of the text; the number is the key that chooses it."""

    HIDE = 1
    FIX = 2
    CLARIFY = 3
    HIDE_AND_CLARIFY = 4


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A text as it would become.

    Attributes:
        prepared: the text with what was hidden and reworded in it.
        unsafe: the draft whose verification found something private left in it; None if it may be used.
    """

    prepared: Prepared
    unsafe: Draft | None = None


def rewrite(assistant: Assistant, text: str, mode: Mode) -> Rewritten:
    """What ``mode`` makes of ``text``; blocks while models work, and sends nothing anywhere.

    Raises:
        EmptyText: there is nothing but white space.
        InputError, EngineError: as the assistant says.
    """
    if not text.strip():
        raise EmptyText
    match mode:
        case Mode.FIX:
            return _reworded(assistant, text, Level.FIX)
        case Mode.CLARIFY:
            return _reworded(assistant, text, Level.CLARIFY)
        case Mode.HIDE:
            return _hidden(assistant, text, Level.OFF)
        case Mode.HIDE_AND_CLARIFY:
            return _hidden(assistant, text, Level.CLARIFY)


def _reworded(assistant: Assistant, text: str, level: Level) -> Rewritten:
    enhanced = assistant.enhance(text, level)
    as_it_is = Protected(text, (), Vault())
    return Rewritten(Prepared(text, (), as_it_is, enhanced.edits, enhanced.text, None, dropped=enhanced.dropped))


def _hidden(assistant: Assistant, text: str, level: Level) -> Rewritten:
    settings = assistant.settings
    choices = Choices(profile=settings.profile, style=settings.style, level=level)
    draft = assistant.draft(text, choices, PRACTICE, Conversation(), revision=1)  # for nobody: it is never sent
    return Rewritten(draft.prepared, draft if draft.leaks else None)
