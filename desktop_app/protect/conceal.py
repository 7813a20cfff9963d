"""Hides what a conversation has learnt to hide in its earlier turns, which leave again with every new prompt."""

from __future__ import annotations

from desktop_app.mentions import Mentions
from desktop_app.protect.numbering import PLACEHOLDER
from desktop_app.protect.passages import is_passage
from desktop_app.vocabulary import Vault


def secrets_of(vault: Vault, kept: frozenset[str]) -> dict[str, str]:
    """Value to replacement for everything that must not leave.

    Args:
        vault: what the conversation hides.
        kept: values the person lets leave.
    """
    return {
        entry.value: entry.replacement
        for entry in vault.entries
        if entry.value not in kept and not PLACEHOLDER.fullmatch(entry.value) and not is_passage(entry)
    }


def conceal(text: str, vault: Vault, kept: frozenset[str]) -> str:
    """An earlier turn as it may leave now: every hidden value is replaced wherever it stands.

    Args:
        text: a prompt as it was sent, or a reply as it was received.
        vault: what the conversation hides.
        kept: values the person lets leave.
    """
    replacements = secrets_of(vault, kept)
    parts: list[str] = []
    end = 0
    for mention in sorted(Mentions(replacements).find(text), key=lambda m: (m.span.start, -m.span.end)):
        if mention.span.start >= end:
            parts += [text[end : mention.span.start], replacements[mention.value]]
            end = mention.span.end
    return "".join([*parts, text[end:]])
