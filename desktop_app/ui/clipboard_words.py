"""What is said about the clipboard, in notices and tool tips: counts and kinds, never a value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from desktop_app.desktop.clipboard_watch import Event, Standing, Told
from desktop_app.ui.language import QT_TRANSLATE_NOOP, Spoken, translate
from desktop_app.ui.words import KIND, number_of
from desktop_app.vocabulary import KIND_OF, EntityType, Watch

_SAID = Spoken(
    "clipboard",
    {
        Event.READING: QT_TRANSLATE_NOOP("clipboard", "This is a large text. It is being read; nothing is hidden yet."),
        Event.NOTHING_PRIVATE: QT_TRANSLATE_NOOP("clipboard", "Nothing private was found in the clipboard."),
        Event.UNDONE: QT_TRANSLATE_NOOP("clipboard", "The clipboard is as it was before."),
        Event.RESTORED: QT_TRANSLATE_NOOP("clipboard", "Your values are back in the clipboard's text."),
        Event.NOTHING_TO_RESTORE: QT_TRANSLATE_NOOP(
            "clipboard", "The clipboard holds nothing that stands for a value of yours."
        ),
        Event.CHANGED_MEANWHILE: QT_TRANSLATE_NOOP(
            "clipboard", "The clipboard changed at that moment, so it was not touched."
        ),
        Event.NOT_HELD: QT_TRANSLATE_NOOP(
            "clipboard", "Another program puts the text back each time. Its private values are in the clipboard."
        ),
        Event.WITHHELD: QT_TRANSLATE_NOOP(
            "clipboard", "The program that copied this asks others not to look, so it was not read."
        ),
        Event.NO_TEXT: QT_TRANSLATE_NOOP("clipboard", "There is no text in the clipboard."),
        Event.TOO_LARGE: QT_TRANSLATE_NOOP(
            "clipboard", "This text is larger than 5 MB. It was not read, and nothing is hidden in it. Copy less of it."
        ),
        Event.SILENT: QT_TRANSLATE_NOOP(
            "clipboard", "The program that copied this does not answer. It was not read, and nothing is hidden in it."
        ),
    },
)
STANDING = Spoken(
    "clipboard",
    {
        Standing.IDLE: QT_TRANSLATE_NOOP("clipboard", "The clipboard is not watched"),
        Standing.WATCHING_ASK: QT_TRANSLATE_NOOP("clipboard", "Watching the clipboard, and asking"),
        Standing.WATCHING_AUTOMATIC: QT_TRANSLATE_NOOP("clipboard", "Watching the clipboard"),
        Standing.PAUSED: QT_TRANSLATE_NOOP("clipboard", "Watching the clipboard is paused"),
        Standing.ATTENTION: QT_TRANSLATE_NOOP("clipboard", "The clipboard needs your attention"),
    },
)
"""How the watch stands, in a line."""
WATCH = Spoken(
    "clipboard",
    {
        Watch.OFF: QT_TRANSLATE_NOOP("clipboard", "Off"),
        Watch.ASK: QT_TRANSLATE_NOOP("clipboard", "Ask"),
        Watch.AUTOMATIC: QT_TRANSLATE_NOOP("clipboard", "Automatic"),
    },
)


def said(told: Told) -> str:
    """What is said about it."""
    if told.event is Event.FAILED:
        return told.why
    if told.event is Event.ASKING:
        return translate("clipboard", "{values} in the clipboard: {kinds}.").format(
            values=values(told.counts), kinds=kinds(told.counts)
        )
    if told.event is Event.HIDDEN:
        return translate("clipboard", "{values} hidden in the clipboard: {kinds}.").format(
            values=values(told.counts), kinds=kinds(told.counts)
        )
    return _SAID[told.event]


def values(counts: Mapping[EntityType, int]) -> str:
    """``3 private values``."""
    one, many = translate("clipboard", "{count} private value"), translate("clipboard", "{count} private values")
    return number_of(sum(counts.values()), one, many)


def kinds(counts: Mapping[EntityType, int]) -> str:
    """``People 2, Contact 1``, the most frequent first."""
    by_kind: Counter[str] = Counter()
    for type_, count in counts.items():
        by_kind[KIND[KIND_OF[type_]]] += count
    return ", ".join(f"{kind} {count:,}" for kind, count in by_kind.most_common())


def wayland_words() -> str:
    """What Wayland does not allow, and what to do instead."""
    return translate(
        "clipboard",
        "On Wayland only the window in front may see the clipboard, so Discreet cannot watch it here. "
        "“Sanitize clipboard now” shows it in a small window; so does the shortcut for marked text.",
    )
