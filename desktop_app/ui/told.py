"""Says in the window's language what was put into English words further down: reasons, errors, what policies want.

Down there no language is in force, and what is said may travel between processes, into logs and to scripts. Here it is
known again by its form, and said anew; what is not known stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from string import Formatter

from desktop_app.ui.language import translate

_END = re.compile(r"(?<=[.!?]) ")
_WITHIN = r"(?:(?![.!?] ).)*?"
_MOST_REMEMBERED = 500
"""Sentences; there are few reasons, and an error is said once."""


class Told:
    """Sentences of one context.

    Args:
        context: as ``translate`` has it.
        sentences: in English, marked with ``QT_TRANSLATE_NOOP``, with a name in braces for what differs. The first
            whose form fits is taken, so that the more general come later.
    """

    def __init__(self, context: str, sentences: Iterable[str]) -> None:
        self._context = context
        self._sentences = tuple(sentences)
        self._language = ""
        self._said: dict[str, str] = {}  # a long text has many hundreds of values, and few reasons

    def again(self, words: str) -> str:
        """The same in the window's language; what is in the places of names is said again too, if it is known."""
        language = translate(self._context, self._sentences[0])
        if language != self._language or len(self._said) > _MOST_REMEMBERED:
            self._language = language
            self._said.clear()
        if words not in self._said:
            self._said[words] = self._anew(words)
        return self._said[words]

    def _anew(self, words: str) -> str:
        return self._whole(words) or self._in_parts(words)

    def _whole(self, words: str) -> str:
        for sentence, form in self._forms:
            if found := form.fullmatch(words):
                filled = {name: self._anew(value) for name, value in found.groupdict().items()}
                return translate(self._context, sentence).format(**filled)
        return ""

    def _in_parts(self, words: str) -> str:
        """Sentences that were put one after another, each said anew; words that are one sentence stay as they are."""
        ends = [end.start() for end in _END.finditer(words)]
        for end in reversed(ends):
            if said := self._whole(words[:end]):
                return f"{said} {self._anew(words[end + 1 :])}"
        return f"{words[: ends[0]]} {self._anew(words[ends[0] + 1 :])}" if ends else words

    @cached_property
    def _forms(self) -> list[tuple[str, re.Pattern[str]]]:
        return [(sentence, re.compile(_form(sentence), re.DOTALL)) for sentence in self._sentences]


def _form(sentence: str) -> str:
    """A pattern for what a sentence looks like once it is filled; only at its end may a name stand for sentences."""
    parts = list(Formatter().parse(sentence))
    return "".join(
        re.escape(text) + (f"(?P<{name}>{'.*' if place == len(parts) else _WITHIN})" if name else "")
        for place, (text, name, _, _) in enumerate(parts, start=1)
    )
