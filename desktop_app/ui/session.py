"""One conversation as it is being written: text, choices and the last draft. Plain state, without Qt.

A session counts a revision with every change; a draft that is not for the newest revision is shown but never sent.
"""

from __future__ import annotations

import itertools
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop_app.ui.language import translate
from desktop_app.ui.words import begun
from desktop_app.vocabulary import Choices, Conversation, Draft, Edit, EntityType, Level, Mark, Profile, Style

if TYPE_CHECKING:
    from desktop_app.storage.records import Reopened

_TITLE_LENGTH = 40


def revisions() -> Iterator[int]:
    """Numbers for revisions, from 1 up; all sessions of a window share one source, so that no two are alike."""
    return itertools.count(1)


@dataclass
class Session:
    """A conversation and what is being written in it.

    Attributes:
        numbers: where revisions come from.
        revision: of the text and choices as they are now.
        draft: the newest draft that arrived, possibly of an older revision; None before the first.
        name: the title it was kept under at an earlier time; empty for one of this sitting.
        unread: whether it is kept and its turns have not been fetched yet.
        key: what an unsent text is kept under until the conversation has an id.
    """

    numbers: Iterator[int]
    text: str = ""
    choices: Choices = field(default_factory=Choices)
    conversation: Conversation = field(default_factory=Conversation)
    revision: int = 0
    draft: Draft | None = None
    name: str = ""
    unread: bool = False
    key: str = field(default_factory=lambda: secrets.token_hex(8))

    @property
    def title(self) -> str:
        """What the conversation is listed under: how it began, in the person's own words or as it was kept."""
        if self.name:
            return self.name
        beginning = self.conversation.turns[0].original if self.conversation.turns else self.text
        return begun(beginning, _TITLE_LENGTH) or translate("session", "New conversation")

    @property
    def blank(self) -> bool:
        """Whether nothing was written or sent in it yet."""
        return not self.conversation.turns and not self.text.strip() and not self.unread

    @property
    def current(self) -> Draft | None:
        """The draft, if it is for the text and choices as they are now."""
        return self.draft if self.draft is not None and self.draft.revision == self.revision else None

    def mentions(self, words: str) -> bool:
        """Whether ``words`` occur, in any case, in what was written or answered."""
        sought = words.casefold()
        if sought in self.name.casefold():
            return True
        said = (part for turn in self.conversation.turns for part in (turn.original, turn.reply.restored))
        return sought in self.text.casefold() or any(sought in part.casefold() for part in said)

    def touch(self) -> None:
        """Makes a new revision; drafts under way are for an older one from now on."""
        self.revision = next(self.numbers)

    def write(self, text: str) -> None:
        """Takes the text as it stands in the editor."""
        self.text = text
        self.touch()
        if not text.strip():
            self.draft = None

    def accept(self, draft: Draft) -> bool:
        """Takes a draft if it is for the current revision; says whether it did."""
        if draft.revision != self.revision:
            return False
        self.draft = draft
        vault = self.conversation.vault
        # Drawn for the first draft and kept for all that follow: a stand-in must not change with each keystroke.
        if not vault.key:
            vault = replace(vault, key=draft.prepared.protected.vault.key)
            self.conversation = replace(self.conversation, vault=vault)
        return True

    def choose(self, choice: Profile | Style | Level) -> None:
        """Takes a choice of how much is hidden, what takes its place, or how far wording goes."""
        match choice:
            case Profile():
                self._set(replace(self.choices, profile=choice))
            case Style():
                self._set(replace(self.choices, style=choice))
            case Level():
                self._set(replace(self.choices, level=choice))

    def adopt(self, choices: Choices) -> None:
        """Takes several choices at once."""
        self._set(choices)
        self.touch()

    def read(self, reopened: Reopened) -> None:
        """Takes the turns and decisions of a conversation that was kept."""
        self.unread = False
        self.conversation = reopened.conversation
        self.adopt(replace(self.choices, kept=reopened.kept, marked=reopened.marked))

    def attach(self, *, along: bool) -> None:
        """Sends the subject's card along, or no longer."""
        self._set(replace(self.choices, attached_card=along))

    def keep(self, *values: str) -> None:
        """Lets values leave as they are."""
        marked = tuple(mark for mark in self.choices.marked if mark.value not in values)
        self._set(replace(self.choices, kept=self.choices.kept | set(values), marked=marked))

    def hide(self, *values: str) -> None:
        """Hides values that were kept."""
        self._set(replace(self.choices, kept=self.choices.kept - set(values)))

    def restyle(self, value: str, style: Style) -> None:
        """Hides a value in a style of its own."""
        others = tuple(pair for pair in self.choices.value_styles if pair[0] != value)
        kept = self.choices.kept - {value}
        self._set(replace(self.choices, value_styles=(*others, (value, style)), kept=kept))

    def restyle_type(self, type_: EntityType, style: Style) -> None:
        """Hides every value of a type in a style of its own, but for those that have one by themselves."""
        others = tuple(pair for pair in self.choices.type_styles if pair[0] != type_)
        own = () if style is self.choices.style else ((type_, style),)
        self._set(replace(self.choices, type_styles=(*others, *own)))

    def mark(self, value: str, type_: EntityType) -> None:
        """Hides a value that was not found."""
        others = tuple(mark for mark in self.choices.marked if mark.value != value)
        kept = self.choices.kept - {value}
        self._set(replace(self.choices, marked=(*others, Mark(value, type_)), kept=kept))

    def take_back(self, *edits: Edit) -> None:
        """Undoes changes of wording."""
        pairs = {(edit.before, edit.after) for edit in edits}
        self._set(replace(self.choices, undone=self.choices.undone | pairs))

    def bring_back(self, pair: tuple[str, str]) -> None:
        """Makes an undone change of wording again."""
        self._set(replace(self.choices, undone=self.choices.undone - {pair}))

    def sent(self, conversation: Conversation) -> None:
        """Goes on after a reply: the exchange is part of the conversation and the editor is empty."""
        self.conversation = conversation
        self.choices = replace(self.choices, undone=frozenset(), attached_card=False)
        self.write("")

    def _set(self, choices: Choices) -> None:
        if choices != self.choices:
            self.choices = choices
            self.touch()
