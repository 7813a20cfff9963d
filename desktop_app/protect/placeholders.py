"""Recognises placeholders at one place of a reply, in the shapes that models give them.

Case, spaces, brackets of other kinds, escaped or missing, emphasis and quotes inside the brackets, and translated
labels are understood. Without brackets an underscore has to tell it from words such as ``Person 1``.
"""

from __future__ import annotations

import re

from desktop_app.protect.labels import Label, begins_a_label, read_label
from desktop_app.protect.numbering import PLACEHOLDER, meant
from desktop_app.protect.recognised import Reading, Recognised, Verdict
from desktop_app.vocabulary import EntityType, FlagKind, Vault, VaultEntry

LONGEST = 60
"""Code points; the longest placeholder (``[CREDIT_CARD_NUMBER_`` and a number) takes less than half of it."""
_ENTITIES = ("&#91;", "&#x5b;", "&lsqb;", "&lbrack;", "&#60;", "&lt;")
_OPEN = re.compile(rf"\\?[\[\uff3b【]|\{{{{?|<|{'|'.join(_ENTITIES)}", re.IGNORECASE)
_CLOSE = re.compile(r"\\?[\]\uff3d】]|\}\}?|>|&#93;|&#x5d;|&rsqb;|&rbrack;|&#62;|&gt;", re.IGNORECASE)
_BARE = re.compile(r"[^\W\d_](?:\w|\\_|&#95;|&lowbar;|-(?=\d))*")
_BARE_PARTS = re.compile(r"(?P<label>.+?)(?:\\?_|&#95;|&lowbar;|(?P<hyphen>-))\d{1,6}s?")
_UNFINISHED = re.compile(r"(?:\\|-|&[#\da-z]{0,6})?", re.IGNORECASE)


class Placeholders:
    """The placeholders of one vault."""

    def __init__(self, vault: Vault) -> None:
        self._entries: dict[str, VaultEntry] = {}
        for entry in vault.entries:
            written = PLACEHOLDER.fullmatch(entry.replacement)
            if written is not None and entry.returns:
                self._entries[meant(written)] = entry
        self._used = {_type_in(proper) for proper, entry in self._entries.items() if not _means_itself(entry)}

    def at_bracket(self, window: str, *, more: bool) -> Reading:
        """Looks at a place where brackets may open.

        Args:
            window: the reply from there, up to ``LONGEST`` code points or more.
            more: whether the reply may go on behind ``window``, which is then shorter than it could be.
        """
        opened = _OPEN.match(window)
        if opened is None:
            unfinished = window == "\\" or any(entity.startswith(window.lower()) for entity in _ENTITIES)
            return Verdict.UNDECIDED if more and unfinished else Verdict.NOTHING
        closed = _CLOSE.search(window, opened.end(), LONGEST)
        if closed is None:
            begun = more and len(window) < LONGEST and begins_a_label(window[opened.end() :])
            return Verdict.UNDECIDED if begun else Verdict.NOTHING
        if window[0] == "\\" != closed.group()[0]:
            return Verdict.NOTHING
        if closed.group() == "}" and opened.group() == "{{" and more and closed.end() == len(window):
            return Verdict.UNDECIDED
        label = read_label(window[opened.end() : closed.start()])
        return self._meaning(label, closed.end()) if label else Verdict.NOTHING

    def at_word(self, window: str, *, more: bool) -> Reading:
        """Looks at a place where a word begins; arguments as for ``at_bracket``."""
        run = _BARE.match(window, 0, LONGEST)
        if run is None:
            return Verdict.NOTHING
        if more and _UNFINISHED.fullmatch(window, run.end()) and begins_a_label(run.group()):
            return Verdict.UNDECIDED
        parts = _BARE_PARTS.fullmatch(run.group())
        if parts is None or (parts["hyphen"] and not parts["label"].isupper()):
            return Verdict.NOTHING
        label = read_label(run.group())
        if label is None or not label.types & self._used:
            return Verdict.NOTHING
        return self._meaning(label, run.end())

    def _meaning(self, label: Label, end: int) -> Reading:
        found = [(proper, self._entries[proper]) for proper in _propers(label) if proper in self._entries]
        if len(found) > 1:
            return Recognised(end, None, flag=FlagKind.AMBIGUOUS)
        if not found:
            return Recognised(end, None, flag=FlagKind.UNKNOWN) if self._used else Verdict.NOTHING
        ((proper, entry),) = found
        if _means_itself(entry):
            return Recognised(end, None)
        return Recognised(end, entry.value + label.ending, entry.type or _type_in(proper))


def _propers(label: Label) -> list[str]:
    return [f"[{entity_type}_{label.number}]" for entity_type in label.types]


def _means_itself(entry: VaultEntry) -> bool:
    return entry.value == entry.replacement


def _type_in(proper: str) -> EntityType:
    return EntityType(proper[1 : proper.rindex("_")])
