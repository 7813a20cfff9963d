"""Decides what becomes of the clipboard: when it is looked at, when something is hidden in it, and how that is undone.

There is no Qt in here and no thread: whatever takes time is asked of ``Ports``, which answer later. The rule over all
others: only the very content that was read is replaced, and only while nothing has changed since.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

from desktop_app.desktop.clipboard import OWN_FORMAT, Look, Matter, beside_hidden_text
from desktop_app.vocabulary import EntityType, Watch

DEBOUNCE_MS = 40
"""Programs write one copy in several steps."""
READ_BACK_MS = 100
PAUSE_SECONDS = 600.0
LARGE_TEXT = 50_000
"""Code points; reading more takes so long that the person is told that nothing is hidden yet."""
_TRIES = 3
_AT_ONCE = 2.0
"""A text that somebody puts back within so many seconds is hidden again, but not more often than ``_TRIES``."""


class Standing(Enum):
    """How the watch stands, for an icon to show."""

    IDLE = auto()
    WATCHING_ASK = auto()
    WATCHING_AUTOMATIC = auto()
    PAUSED = auto()
    ATTENTION = auto()


class Event(Enum):
    """What there is to tell the person."""

    READING = auto()
    HIDDEN = auto()
    ASKING = auto()
    NOTHING_PRIVATE = auto()
    UNDONE = auto()
    RESTORED = auto()
    NOTHING_TO_RESTORE = auto()
    CHANGED_MEANWHILE = auto()
    NOT_HELD = auto()
    WITHHELD = auto()
    NO_TEXT = auto()
    TOO_LARGE = auto()
    SILENT = auto()
    FAILED = auto()


_TROUBLES = frozenset({Event.READING, Event.NOT_HELD, Event.TOO_LARGE, Event.SILENT, Event.FAILED})
_ABOUT_MATTER: Mapping[Matter, Event] = {
    Matter.EMPTY: Event.NO_TEXT,
    Matter.WITHHELD: Event.WITHHELD,
    Matter.FILES: Event.NO_TEXT,
    Matter.NO_TEXT: Event.NO_TEXT,
    Matter.TOO_LARGE: Event.TOO_LARGE,
    Matter.SILENT: Event.SILENT,
}


@dataclass(frozen=True, slots=True)
class Hidden:
    """A copied text with its private values replaced.

    Attributes:
        text, html: as they may stand in the clipboard; ``html`` is empty where there was none or none may.
        counts: how often something was hidden, by what it is; empty if nothing was.
    """

    text: str
    html: str = ""
    counts: Mapping[EntityType, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Told:
    """Something to tell; no value is in it.

    Attributes:
        counts: of private values by what they are, where some were found.
        why: what went wrong, in the words of the error.
    """

    event: Event
    counts: Mapping[EntityType, int] = field(default_factory=dict)
    why: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """Everything that stands in the clipboard, with the look that tells what it is."""

    look: Look
    formats: Mapping[str, bytes]


class Ports(Protocol):
    """What the watch asks of the desktop. Answers come later, from the thread that asked."""

    def look(self, then: Callable[[Look], None]) -> None:
        """Looks at the clipboard."""
        ...

    def take(self, then: Callable[[Taken], None]) -> None:
        """Copies the clipboard in every format."""
        ...

    def hide(self, look: Look, then: Callable[[Hidden], None], failed: Callable[[str], None]) -> None:
        """Hides what is private; ``failed`` is told why nothing could be read, or that it would not be safe."""
        ...

    def stop_hiding(self) -> None:
        """Gives up what ``hide`` is at, if anything; it need not answer any more."""
        ...

    def restore(self, text: str, then: Callable[[str], None], failed: Callable[[str], None]) -> None:
        """Puts values back where replacements stand."""
        ...

    def put(self, formats: Mapping[str, bytes]) -> None:
        """Writes the clipboard. It tells of the change like of any other."""
        ...

    def later(self, milliseconds: int, call: Callable[[], None]) -> None:
        """Calls after a time."""
        ...


@dataclass(frozen=True, slots=True)
class _Offer:
    """What could be hidden, and when it was found."""

    change: int
    look: Look
    hidden: Hidden


@dataclass(frozen=True, slots=True)
class _Written:
    """What was put into the clipboard, and what stood there before; ``hidden`` is None if values were put back."""

    stamp: str
    digest: str
    before: Taken | None = None
    hidden: Hidden | None = None

    def is_in(self, look: Look) -> bool:
        return look.matter is Matter.OURS and (look.stamp, look.digest) == (self.stamp, self.digest)


@dataclass(frozen=True, slots=True)
class _Struggle:
    """A text that was hidden, how often in a row, and when last."""

    digest: str
    times: int
    last: float


class ClipboardWatch:
    """Watches, asks, hides, restores.

    Args:
        ports: the desktop.
        tell: told what happened.
        stands: called whenever ``standing`` may be another one.
        clock: seconds that only grow.
    """

    def __init__(
        self,
        ports: Ports,
        tell: Callable[[Told], None],
        stands: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ports = ports
        self._tell_person = tell
        self._stands = stands
        self._clock = clock
        self._watch = Watch.OFF
        self._paused_until = 0.0
        self._held = False
        self._change = 0  # counts what happened to the clipboard; an answer about an earlier state counts for nothing
        self._asking: _Offer | None = None
        self._written: _Written | None = None
        self._left = ""  # the digest of what the person wants as it is
        self._looked_at = (0, "")  # the last change that was looked at, and the digest of what was seen
        self._struggle = _Struggle("", 0, 0.0)
        self._troubled = False

    @property
    def watch(self) -> Watch:
        """How closely it is watched."""
        return self._watch

    @property
    def is_paused(self) -> bool:
        """Whether it does not look for now."""
        return self._clock() < self._paused_until

    @property
    def standing(self) -> Standing:
        """How it stands."""
        if self._asking is not None or self._troubled:
            return Standing.ATTENTION
        if self._watch is Watch.OFF:
            return Standing.IDLE
        if self.is_paused:
            return Standing.PAUSED
        return Standing.WATCHING_ASK if self._watch is Watch.ASK else Standing.WATCHING_AUTOMATIC

    @property
    def asking(self) -> Mapping[EntityType, int]:
        """The private values that wait for an answer, counted; empty while there is no question."""
        return self._asking.hidden.counts if self._asking is not None else {}

    # --- what the person wants

    def use(self, watch: Watch) -> None:
        """Watches from now on as ``watch`` says; what stands in the clipboard already is not looked at."""
        self._watch = watch
        self._paused_until = 0.0
        self._asking = None
        self._troubled = False
        self._ports.stop_hiding()
        self._stands()

    def pause(self) -> None:
        """Does not look for ten minutes."""
        self._paused_until = self._clock() + PAUSE_SECONDS
        self._asking = None
        self._troubled = False
        self._ports.stop_hiding()
        self._ports.later(int(PAUSE_SECONDS * 1000) + 1, self._stands)
        self._stands()

    def resume(self) -> None:
        """Looks again at what is copied from now on."""
        self._paused_until = 0.0
        self._stands()

    def hide_now(self) -> None:
        """Hides what is private in the clipboard, however it is watched."""
        change = self._change
        self._ports.look(lambda look: self._hide_wanted(change, look))

    def accept(self) -> None:
        """Hides what was asked about."""
        offer, self._asking = self._asking, None
        if offer is not None:
            self._replace(offer)
        self._stands()

    def decline(self) -> None:
        """Leaves what was asked about as it is."""
        offer, self._asking = self._asking, None
        if offer is not None:
            self._left = offer.look.digest
        self._troubled = False
        self._stands()

    def restore(self) -> None:
        """Takes the last hiding back, in every format, or puts values back into a text that holds replacements."""
        change = self._change
        self._ports.look(lambda look: self._restore_wanted(change, look))

    # --- what happens around it

    def hold(self) -> None:
        """Does not look while Discreet itself passes a text through the clipboard."""
        self._held = True

    def release(self) -> None:
        """Looks again, at what is copied from now on."""
        self._held = False

    def changed(self) -> None:
        """The clipboard changed; whoever did it."""
        self._change += 1
        self._asking = None
        self._troubled = False
        self._ports.stop_hiding()
        self._stands()
        change = self._change
        if self._is_watching():
            self._ports.later(DEBOUNCE_MS, lambda: self._look(change))

    # --- one change, step by step

    def _look(self, change: int) -> None:
        if change == self._change and self._is_watching():
            self._ports.look(lambda look: self._looked(change, look))

    def _looked(self, change: int, look: Look) -> None:
        if change != self._change or not self._is_watching():
            return
        self._looked_at = (change, look.digest)
        if look.matter is Matter.EMPTY:
            self._written = None  # whoever cleared the clipboard wants nothing of it back
        ours = self._written is not None and self._written.is_in(look)
        # The stamp alone is not enough: a clipboard history may offer an old writing again, stamp and all.
        if look.matter in (Matter.TEXT, Matter.OURS) and not ours and look.digest != self._left:
            self._left = ""
            self._hide(change, look, self._found)
        elif look.matter in (Matter.TOO_LARGE, Matter.SILENT):
            self._tell(_ABOUT_MATTER[look.matter])

    def _hide(self, change: int, look: Look, found: Callable[[_Offer], None]) -> None:
        if len(look.text) > LARGE_TEXT:
            self._tell(Event.READING)
        self._ports.hide(
            look, lambda hidden: found(_Offer(change, look, hidden)), lambda why: self._failed(change, why)
        )

    def _found(self, offer: _Offer) -> None:
        self._settle()
        if offer.change != self._change or not offer.hidden.counts or not self._is_watching():
            return
        if self._watch is Watch.AUTOMATIC:
            self._replace(offer)
        else:
            self._asking = offer
            self._tell(Event.ASKING, offer.hidden.counts)

    def _hide_wanted(self, change: int, look: Look) -> None:
        if change != self._change:
            self._tell(Event.CHANGED_MEANWHILE)
        elif look.matter in _ABOUT_MATTER:
            self._tell(_ABOUT_MATTER[look.matter])
        else:
            self._asking = None
            self._hide(change, look, self._hide_found)

    def _hide_found(self, offer: _Offer) -> None:
        self._settle()
        if offer.change != self._change:
            self._tell(Event.CHANGED_MEANWHILE)
        elif not offer.hidden.counts:
            self._tell(Event.NOTHING_PRIVATE)
        else:
            self._replace(offer)

    def _failed(self, change: int, why: str) -> None:
        if change == self._change:
            self._tell(Event.FAILED, why=why)

    # --- writing

    def _replace(self, offer: _Offer) -> None:
        self._ports.take(lambda taken: self._write(offer, taken))

    def _write(self, offer: _Offer, taken: Taken) -> None:
        """Writes if what was taken is what was read; somebody may have cleared it or copied something else."""
        if offer.change != self._change or taken.look.digest != offer.look.digest:
            change = self._change
            self._ports.later(READ_BACK_MS, lambda: self._missed(change))
            return
        if self._is_struggling(taken.look.digest):
            self._left = taken.look.digest
            self._tell(Event.NOT_HELD, offer.hidden.counts)
            return
        hidden = offer.hidden
        formats = {**_texts(hidden.text, hidden.html), **beside_hidden_text(taken.formats)}
        written = _Written(secrets.token_hex(16), Look(Matter.OURS, hidden.text, hidden.html).digest, taken, hidden)
        self._put(written, formats)
        self._ports.later(READ_BACK_MS, lambda: self._read_back(written))

    def _put(self, written: _Written, formats: Mapping[str, bytes]) -> None:
        self._written = written
        self._ports.put({**formats, OWN_FORMAT: written.stamp.encode()})

    def _missed(self, change: int) -> None:
        """Says that nothing was hidden, unless word of a change came after all and is dealt with."""
        if change == self._change:
            self._tell(Event.CHANGED_MEANWHILE)

    def _is_struggling(self, digest: str) -> bool:
        """Whether somebody puts this text back whenever it is hidden; counts this time too."""
        before, now = self._struggle, self._clock()
        again = before.digest == digest and now - before.last < _AT_ONCE
        self._struggle = _Struggle(digest, before.times + 1 if again else 1, now)
        return self._struggle.times > _TRIES

    def _read_back(self, written: _Written) -> None:
        if self._written is written:
            change = self._change
            self._ports.look(lambda look: self._compare(written, change, look))

    def _compare(self, written: _Written, change: int, look: Look) -> None:
        if self._written is not written or written.hidden is None or written.before is None:
            return
        if written.is_in(look):
            self._tell(Event.HIDDEN, written.hidden.counts)
        elif look.matter is Matter.EMPTY:
            self._written = None
        elif change == self._change and look.digest == written.before.look.digest:
            self._replace(_Offer(change, look, written.hidden))
        elif self._looked_at != (self._change, look.digest):
            self.changed()  # somebody copied at the same moment, and no word of it came

    # --- back again

    def _restore_wanted(self, change: int, look: Look) -> None:
        written = self._written
        if change != self._change:
            self._tell(Event.CHANGED_MEANWHILE)
        elif written is not None and written.before is not None and written.is_in(look):
            self._written = None
            self._left = written.before.look.digest
            self._ports.put(written.before.formats)
            self._tell(Event.UNDONE)
        elif look.matter in _ABOUT_MATTER:
            self._tell(_ABOUT_MATTER[look.matter])
        else:
            self._ports.restore(
                look.text,
                lambda text: self._restored(change, look.text, text),
                lambda why: self._failed(change, why),
            )

    def _restored(self, change: int, before: str, text: str) -> None:
        if change != self._change:
            self._tell(Event.CHANGED_MEANWHILE)
        elif text == before:
            self._tell(Event.NOTHING_TO_RESTORE)
        else:
            digest = Look(Matter.OURS, text).digest
            self._left = digest
            self._put(_Written(secrets.token_hex(16), digest), _texts(text))
            self._tell(Event.RESTORED)

    # --- small things

    def _is_watching(self) -> bool:
        return self._watch is not Watch.OFF and not self.is_paused and not self._held

    def _settle(self) -> None:
        self._troubled = False
        self._stands()

    def _tell(self, event: Event, counts: Mapping[EntityType, int] | None = None, why: str = "") -> None:
        self._troubled = event in _TROUBLES
        self._tell_person(Told(event, counts or {}, why))
        self._stands()


def _texts(text: str, html: str = "") -> dict[str, bytes]:
    formats = {"text/plain": text, "text/html": html}
    return {name: content.encode("utf-8", "replace") for name, content in formats.items() if content}
