"""Hides what is private in a copied text, and puts it back into what comes back: the street, a piece at a time.

One vault serves for as long as the program runs and is in memory only, so that an answer to any text that was copied
can be restored, and nothing of it is left behind. It blocks; the clipboard calls it from a lane.
"""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.desktop.clipboard_html import FormattedText, formatted
from desktop_app.desktop.clipboard_watch import Hidden
from desktop_app.errors import DraftBlocked
from desktop_app.ui.language import translate
from desktop_app.vocabulary import Choices, Conversation, Draft, EntityType, Level, Mark, Replacement, Span, Vault

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant

PIECE = 20_000
"""Code points that are read at once: between two pieces the window gets its turn with the engine."""
_READINGS = 3
_WORD = re.compile(r"\w+")
_LARGEST_FORMATTED = 200_000
"""Code points of HTML; what is longer goes on as plain text only."""


class Stopped(Exception):
    """The clipboard changed while its text was being read; nobody waits for the result."""


@dataclass(frozen=True, slots=True)
class _Protected:
    text: str
    replacements: tuple[Replacement, ...]


class Hiding:
    """Hides and restores; calls come from one thread, one after another."""

    def __init__(self) -> None:
        self._vault = Vault()
        self._stopped = threading.Event()

    def hide(self, assistant: Assistant, text: str, html: str, stopped: threading.Event) -> Hidden:
        """A copied text with its private values replaced, as the settings say, and its formatting where there is any.

        Args:
            assistant: reads it.
            text: as it was copied; empty where there is HTML only.
            html: as it was copied; empty where there is none.
            stopped: set, from any thread, once nobody waits for the result.

        Raises:
            Stopped: nobody waits any more.
            DraftBlocked: verification found something private in what would be left.
            InputError, EngineError: as the assistant says.
        """
        self._stopped = stopped
        rich = formatted(html) if 0 < len(html) <= _LARGEST_FORMATTED else None
        if not text and rich is not None:
            text = rich.words.strip()
        protected = self._protected(assistant, text)
        counts = Counter(made.finding.type for made in protected.replacements)
        if not counts and rich is not None:
            counts = self._only_in(rich, assistant, text)
        if not counts:
            return Hidden(text, html)
        return Hidden(protected.text, self._formatted(assistant, rich), dict(counts))

    def restored(self, assistant: Assistant, text: str) -> str:
        """``text`` with the values put back that were hidden since the program was started."""
        return assistant.restore(text, self._vault).restored if self._vault.entries else text

    def _only_in(self, rich: FormattedText, assistant: Assistant, text: str) -> Counter[EntityType]:
        """What is private in the formatted text, in link targets and in descriptions, and not in the plain text."""
        plain = set(text.split())
        more = [line for line in (*rich.words.split("\n"), *rich.aside.split("\n")) if set(line.split()) - plain]
        found = self._protected(assistant, "\n".join(more))
        return Counter(made.finding.type for made in found.replacements)

    def _formatted(self, assistant: Assistant, rich: FormattedText | None) -> str:
        if rich is None:
            return ""
        return rich.with_replacements(self._protected(assistant, rich.words).replacements)

    def _protected(self, assistant: Assistant, text: str) -> _Protected:
        pieces = pieces_of(text)
        if len(pieces) == 1:
            return self._verified(assistant, text)
        done = [self._piece(assistant, piece) for piece in pieces]
        # What is private in one piece may stand in another in a sentence that does not tell; there it is marked.
        marked: dict[int, tuple[Mark, ...]] = {}
        for _ in range(_READINGS):
            for number, marks in self._left_in(done).items():
                marked[number] = (*marked.get(number, ()), *marks)
                done[number] = self._piece(assistant, pieces[number], marked[number])
        if self._left_in(done):
            raise _unsafe()
        replacements: list[Replacement] = []
        source = target = 0
        for piece, made in zip(pieces, done, strict=True):
            replacements += [_moved(each, source, target) for each in made.replacements]
            source, target = source + len(piece), target + len(made.text)
        return _Protected("".join(made.text for made in done), tuple(replacements))

    def _verified(self, assistant: Assistant, text: str) -> _Protected:
        """A text of one piece goes the whole way of a prompt; what is found at the end of it is hidden as well."""
        if not text.strip():
            return _Protected(text, ())
        choices = _choices(assistant)
        practice = assistant.settings.providers[0]  # answers on this machine; a draft for it is never sent
        for _ in range(_READINGS):
            self._stop_if_told()
            draft = assistant.draft(text, choices, practice, Conversation(vault=self._vault), revision=1)
            self._vault = draft.prepared.protected.vault
            if not draft.leaks:
                return _Protected(draft.prepared.text, draft.prepared.protected.replacements)
            choices = replace(choices, marked=(*choices.marked, *_marks(draft)))
        raise _unsafe()

    def _piece(self, assistant: Assistant, text: str, marked: tuple[Mark, ...] = ()) -> _Protected:
        self._stop_if_told()
        made = assistant.protect(text, replace(_choices(assistant), marked=marked), self._vault)
        self._vault = made.vault
        return _Protected(made.text, made.replacements)

    def _left_in(self, done: list[_Protected]) -> dict[int, tuple[Mark, ...]]:
        """By the number of its piece: the values of the vault that still stand there."""
        by_word: dict[str, list[Mark]] = {}
        for entry in self._vault.entries:
            words = _WORD.findall(entry.value)
            if words and entry.value != entry.replacement:
                by_word.setdefault(words[0], []).append(Mark(entry.value, entry.type or EntityType.SECRET))
        left: dict[int, tuple[Mark, ...]] = {}
        for number, made in enumerate(done):
            known = set(_WORD.findall(made.text)) & by_word.keys()
            marks = tuple(mark for word in known for mark in by_word[word] if _stands_in(mark.value, made.text))
            if marks:
                left[number] = marks
        return left

    def _stop_if_told(self) -> None:
        if self._stopped.is_set():
            raise Stopped


def pieces_of(text: str, longest: int = PIECE) -> list[str]:
    """``text`` in pieces of at most ``longest`` code points that end with a paragraph, a line or a word if they can."""
    pieces, at = [], 0
    while len(text) - at > longest:
        end = next(
            (
                found + len(mark)
                for mark in ("\n\n", "\n", " ")
                if (found := text.rfind(mark, at + longest // 2, at + longest)) >= 0
            ),
            at + longest,
        )
        pieces.append(text[at:end])
        at = end
    return [*pieces, text[at:]]


def _choices(assistant: Assistant) -> Choices:
    settings = assistant.settings
    return Choices(profile=settings.profile, style=settings.style, level=Level.OFF)


def _marks(draft: Draft) -> Iterator[Mark]:
    """What verification found in the text itself; it cannot be marked where it has no place of its own."""
    for leak in draft.leaks:
        value = leak.span.of(draft.prepared.text) if leak.span is not None else ""
        if leak.message == 0 and value.strip():
            yield Mark(value, leak.type or EntityType.SECRET)


def _stands_in(value: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(value)}(?!\w)", text) is not None


def _unsafe() -> DraftBlocked:
    return DraftBlocked(translate("clipboard", "Something private would still be left in it, so it was not touched."))


def _moved(made: Replacement, source: int, target: int) -> Replacement:
    return Replacement(
        _shifted(made.source, source), _shifted(made.target, target), made.finding, made.value, made.text
    )


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
