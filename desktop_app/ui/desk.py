"""What stands behind the window: conversations, the draft being made, the request on its way. Widgets ask and listen.

The desk knows the assistant and no widget. Whatever blocks runs in one of its lanes: drafts, sending, errands, keeping.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from enum import IntEnum, auto
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.errors import BadRequest, EngineStopped, PassphraseWrong, RecoveryKeyWrong
from desktop_app.ui.drafting import Drafting
from desktop_app.ui.habits import as_last_time, with_habit
from desktop_app.ui.keeping import Keeping
from desktop_app.ui.messages import MESSAGES
from desktop_app.ui.problems import (
    Gravity,
    Problem,
    brought_back,
    engine_back,
    engine_stopped,
    going_out_again,
    problem_of,
    problem_of_draft,
    summed_up,
)
from desktop_app.ui.readiness import Phase, Readiness, readiness
from desktop_app.ui.session import Session, revisions
from desktop_app.ui.transmission import Live, Transmission
from desktop_app.ui.unsent import Unsent
from desktop_app.ui.worker import Lane
from desktop_app.vocabulary import (
    Aggregated,
    Conversation,
    Draft,
    Finding,
    Level,
    Profile,
    Provider,
    Reply,
    ReplyDelta,
    Rows,
    Style,
    Waiting,
)

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant
    from desktop_app.storage.archive import Standing
    from desktop_app.storage.records import Reopened, Summary

Outcome = TypeVar("Outcome")

_DAY_MS = 24 * 60 * 60 * 1000
_RESTARTS = 3
"""How often in a row a stopped engine is asked again before the person is."""


class About(IntEnum):
    """What a problem is about; the first one there is shown."""

    STARTING = auto()
    DRAFT = auto()
    SENDING = auto()
    ERRAND = auto()
    ENGINE = auto()
    KEEPING = auto()


class Desk(QObject):
    """The window's one counterpart.

    Args:
        make_assistant: makes the assistant; called in a lane, because it imports and loads what is heavy.

    Signals:
        opened: the assistant is there; providers and settings can be read.
        preferred: the provider or the settings are other ones.
        switched: another conversation is on the screen.
        drafted: the session's draft is new.
        outdated: a draft arrived for what was written a moment ago, with that draft.
        seen: what is private was found in a long text before its draft is there: the text and its findings.
        changed: anything that the state beside Send, the lock or the strip depends on.
        streamed: a list of ``ReplyDelta`` for the live request.
        finished: the live request ended.
        listed: the list of conversations is another one.
    """

    opened = Signal()
    preferred = Signal()
    switched = Signal()
    drafted = Signal()
    outdated = Signal(object)
    seen = Signal(str, tuple)
    changed = Signal()
    streamed = Signal(list)
    finished = Signal()
    listed = Signal()

    def __init__(self, make_assistant: Callable[[], Assistant], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_assistant = make_assistant
        self._numbers = revisions()
        self._drafting = Drafting(self)
        self._transmission = Transmission(self)
        self._errands = Lane("errands", self)
        self.keeping = Keeping(self)
        self._unsent = Unsent(self.keeping, self)
        self._problems: dict[About, Problem] = {}
        self._restarts = 0
        self._made: Assistant | None = None
        self.assistant: Assistant | None = None
        self.provider: Provider | None = None
        self.phase = Phase.LOADING
        self.live: Live | None = None
        self.sessions = [Session(self._numbers)]
        self.session = self._wanted = self.sessions[0]
        self._drafting.drafted.connect(self._take_draft)
        self._drafting.seen.connect(self._take_look)
        self._drafting.failed.connect(self._draft_failed)
        self._transmission.arrived.connect(self._take_pieces)
        self._transmission.waits.connect(self._show_wait, Qt.ConnectionType.QueuedConnection)
        self._transmission.ended.connect(self._end_live)
        self.keeping.stood.connect(self._take_standing)
        self.keeping.listed.connect(self._list_kept)
        self.keeping.unsent.connect(self._bring_back)
        self.keeping.failed.connect(self._keeping_failed)
        self._daily = QTimer(self, interval=_DAY_MS)
        self._daily.timeout.connect(self.keeping.forget_old)
        self._daily.start()

    # --- what stands now

    @property
    def problem(self) -> Problem | None:
        """What the problem strip shows."""
        return self._problems[min(self._problems)] if self._problems else None

    @property
    def readiness(self) -> Readiness:
        """Whether Send may be pressed, and what stands beside it."""
        phase = Phase.SENDING if self.live else self.phase
        return readiness(self.session, phase, blocked=About.DRAFT in self._problems and self.session.current is None)

    # --- starting and ending

    def start(self) -> None:
        """Makes the assistant and warms the engine, off the UI thread."""
        self._enter(Phase.LOADING, {About.STARTING: None})
        if self.assistant is None:
            self._errands.do(self._make, self._take_assistant, self._not_started)
        else:
            self._warm(self.assistant)

    def close(self, patience: float) -> None:
        """Cancels what is under way and ends the engine.

        Args:
            patience: seconds to wait for each lane.
        """
        self._transmission.close(patience)
        self._errands.close(patience)
        self._unsent.close()
        self.keeping.close(patience)
        if self._made is not None:
            self._made.close()
        self._drafting.close(patience)

    # --- writing and choosing

    def write(self, text: str) -> None:
        """Takes the text as it stands in the editor."""
        if text != self.session.text:
            self._change(lambda session: session.write(text))
            self._unsent.note(self.session)

    def choose(self, choice: Profile | Style | Level) -> None:
        """Takes one of the choices of the bottom bar, and remembers it for the provider."""
        self._change(lambda session: session.choose(choice))
        self._remember()

    def revise(self, change: Callable[[Session], None]) -> None:
        """Applies a change to the session: keep, hide, mark, take back; a new draft follows."""
        self._change(change)

    def sum_up(self, rows: Rows, type_over: Callable[[str], None]) -> None:
        """Puts sums in the place of the rows of tables.

        Args:
            rows: whether the sums are exact or have noise.
            type_over: gets the text as it is then; not called if the person has gone on writing.
        """
        session, text = self.session, self.session.text

        def take(told: Aggregated) -> None:
            if session is self.session and text == session.text:
                type_over(told.text)
                self.tell(summed_up(told.spent))

        self.errand(lambda assistant: assistant.aggregate(text, rows), take, self._not_kept)

    def use_provider(self, name: str) -> None:
        """Sends to another provider from now on, with the choices it was last used with."""
        if self.assistant is None or self.provider is None or name == self.provider.name:
            return
        settings = self.assistant.settings
        self.provider = self.assistant.provider(name)
        self._problems.pop(About.SENDING, None)
        self._change(lambda session: session.adopt(as_last_time(session.choices, settings, name)))
        self._remember()
        self.preferred.emit()

    def refresh_provider(self) -> None:
        """Reads the provider again after the settings changed."""
        if self.assistant is not None:
            settings = self.assistant.settings
            name = self.provider.name if self.provider is not None else settings.provider
            self.provider = self.assistant.provider(name)
            self._problems.pop(About.SENDING, None)
            self._change(Session.touch)
            self.preferred.emit()

    def begin(self) -> None:
        """Starts a new conversation, or goes back to the one that is still blank."""
        blank = next((session for session in self.sessions if session.blank), None)
        if blank is None:
            choices = self.session.choices
            blank = Session(self._numbers)
            for choice in (choices.profile, choices.style, choices.level):
                blank.choose(choice)
            self.sessions.insert(0, blank)
        self.show(blank)

    def show(self, session: Session) -> None:
        """Puts a conversation on the screen, as soon as it is there."""
        self._wanted = session
        if session.unread:
            self.keeping.reopen(session.conversation.id, lambda reopened: self._read(session, reopened))
        elif session is not self.session:
            self.session = session
            self._problems.pop(About.DRAFT, None)
            self.switched.emit()
            self._ask()

    def forget(self, session: Session) -> None:
        """Deletes a conversation, here and where it is kept; not while its reply is arriving."""
        if self.live is not None and self.live.session is session:
            return
        self.sessions = [each for each in self.sessions if each is not session]
        self._unsent.forget(session)
        if session.conversation.id and self.keeping.is_open:
            self.keeping.forget(session.conversation.id)
        if session is self.session:
            self.begin()
        self.listed.emit()

    # --- what is kept

    def open_archive(self, passphrase: str = "", recovery_key: str = "") -> None:
        """Opens what is kept, with what the person typed; the conversations of this sitting are kept from then on."""
        self.keeping.open([session.conversation for session in self.sessions], passphrase, recovery_key)

    def wipe(self) -> None:
        """Deletes every conversation and all that is kept; cancels a request under way."""
        self.cancel()
        self.sessions = [session for session in self.sessions if self.live and session is self.live.session]
        self.begin()
        self.keeping.wipe()
        self.listed.emit()

    # --- sending

    def send(self, shown_digest: str) -> None:
        """The person's approval of the bytes of ``shown_digest``; does nothing while Send is disabled."""
        draft = self.session.current
        if self.assistant is None or draft is None or not self.readiness.may_send:
            return
        self._problems.pop(About.SENDING, None)
        self._problems.pop(About.ENGINE, None)
        self.live = Live(self.session, draft)
        self._transmission.send(self.assistant, draft, shown_digest)
        self.changed.emit()

    def cancel(self) -> None:
        """Ends the request under way; what has arrived is kept."""
        self._transmission.cancel()

    # --- problems and errands

    def try_again(self) -> None:
        """Does again what the problem on the screen prevented."""
        self._restarts = 0
        if self.phase is Phase.FAILED:
            self.start()
        else:
            self.dismiss()
            self._change(Session.touch)

    def tell(self, note: Problem) -> None:
        """Puts something on the screen that nothing has to be done about."""
        self._problems[About.KEEPING] = note
        self.changed.emit()

    def dismiss(self) -> None:
        """Takes the problem off the screen."""
        if self._problems:
            del self._problems[min(self._problems)]
        self.changed.emit()

    def errand(
        self,
        call: Callable[[Assistant], Outcome],
        then: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Calls the assistant off the UI thread; nothing happens while there is none."""
        assistant = self.assistant
        if assistant is not None:
            self._errands.do(lambda: call(assistant), then, failed)

    # --- what comes back

    def _make(self) -> Assistant:
        # Kept as soon as it is there: a window that is closed meanwhile must end its engine too.
        self._made = self._make_assistant()
        return self._made

    def _take_assistant(self, assistant: Assistant) -> None:
        self.assistant = assistant
        self.refresh_provider()
        choices = as_last_time(self.session.choices, assistant.settings, assistant.settings.provider)
        self.session.adopt(choices)
        self.opened.emit()
        self.keeping.start(assistant)
        self.open_archive()
        self._warm(assistant)

    def _warm(self, assistant: Assistant) -> None:
        # The engine loads with the first question; a harmless one tells when it is ready.
        self._errands.do(lambda: assistant.detect("Hello", Profile.MINIMAL), self._ready, self._not_started)

    def _ready(self, _: object) -> None:
        gc.freeze()  # what is loaded by now stays; searching it for garbage would hold up the typing by 40 ms
        notice = self.assistant.notice if self.assistant is not None else ""
        self._enter(
            Phase.READY, {About.ERRAND: Problem(MESSAGES.again(notice), gravity=Gravity.NOTE)} if notice else {}
        )
        self._ask()

    def _not_started(self, error: Exception) -> None:
        self._enter(Phase.FAILED, {About.STARTING: problem_of(error)})

    def _take_draft(self, draft: Draft) -> None:
        if not self.session.accept(draft):
            self.outdated.emit(draft)
            return
        if self._restarts:
            self._restarts = 0
            self._problems[About.ENGINE] = engine_back()
        self._problems.pop(About.DRAFT, None)
        if (problem := problem_of_draft(draft)) is not None:
            self._problems[About.DRAFT] = problem
        self.drafted.emit()
        self.changed.emit()

    def _take_look(self, text: str, findings: tuple[Finding, ...]) -> None:
        if self.session.current is None and self.session.text:
            self.seen.emit(text, findings)

    def _draft_failed(self, revision: int, error: Exception) -> None:
        if revision != self.session.revision:
            return
        if isinstance(error, EngineStopped) and self._restarts < _RESTARTS:
            self._restarts += 1
            self._problems[About.ENGINE] = engine_stopped()
            self._ask()
        else:
            self._problems.pop(About.ENGINE, None)
            self._problems[About.DRAFT] = problem_of(error)
        self.changed.emit()

    def _show_wait(self, waiting: Waiting) -> None:
        if self.live is not None:
            self._problems[About.SENDING] = going_out_again(waiting)
            self.changed.emit()

    def _take_pieces(self, pieces: list[ReplyDelta]) -> None:
        if self.live is not None:
            if self._problems.pop(About.SENDING, None) is not None:
                self.changed.emit()
            self.live.received += "".join(piece.received for piece in pieces)
            self.live.restored += "".join(piece.restored for piece in pieces)
            self.streamed.emit(pieces)

    def _end_live(self, reply: Reply, error: Exception | None) -> None:
        live, self.live = self.live, None
        if live is None or self.assistant is None:
            return
        if reply.received or (error is None and not reply.partial):
            live.session.sent(self.assistant.continued(live.session.conversation, live.draft, reply))
            self._unsent.note(live.session)
        self._problems.pop(About.SENDING, None)
        if error is not None:
            self._problems[About.SENDING] = problem_of(error)
        self.finished.emit()
        self._ask()

    def _remember(self) -> None:
        if self.provider is None:
            return
        name, choices = self.provider.name, self.session.choices
        self.errand(
            lambda assistant: assistant.save(with_habit(assistant.settings, name, choices)),
            lambda _: None,
            self._not_kept,
        )

    def _take_standing(self, standing: Standing) -> None:
        if standing.news:
            self._problems[About.KEEPING] = Problem(MESSAGES.again(standing.news), gravity=Gravity.NOTE)
            self.changed.emit()

    def _list_kept(self, summaries: tuple[Summary, ...]) -> None:
        known = {session.conversation.id: session for session in self.sessions if session.conversation.id}
        kept = {summary.id for summary in summaries}
        self.sessions = [each for each in self.sessions if not each.unread or each.conversation.id in kept]
        self.sessions += [
            Session(self._numbers, conversation=Conversation(id=summary.id), name=summary.title, unread=True)
            for summary in summaries
            if summary.id not in known
        ]
        self.listed.emit()

    def _bring_back(self, texts: dict[str, str]) -> None:
        """Puts what was being written when the program ended where it was; a new text is shown at once."""
        strays = self._unsent.bring_back(self.sessions, texts)
        back = [Session(self._numbers, text=text, choices=self.session.choices, key=key) for key, text in strays]
        self.sessions += back
        for session in self.sessions:
            if session.text and session.key not in texts:
                self._unsent.note(session)  # written before the archive was open
        if not texts:
            return
        if back and self.session.blank:
            self.show(back[0])
        self._problems[About.KEEPING] = brought_back()
        self.listed.emit()
        self.changed.emit()

    def _read(self, session: Session, reopened: Reopened | None) -> None:
        if reopened is None:
            self.forget(session)
        elif session.unread:
            choices = self.session.choices
            for choice in (choices.profile, choices.style, choices.level):
                session.choose(choice)
            session.read(reopened)
            if session is self._wanted:  # the person may have gone on to another meanwhile
                self.show(session)

    def _keeping_failed(self, error: Exception) -> None:
        # What the person mistyped is said beside the field they typed it into.
        if not isinstance(error, BadRequest | PassphraseWrong | RecoveryKeyWrong):
            self._not_kept(error)

    def _not_kept(self, error: Exception) -> None:
        self._problems[About.ERRAND] = problem_of(error)
        self.changed.emit()

    def _change(self, change: Callable[[Session], None]) -> None:
        before = self.session.revision
        change(self.session)
        if self.session.revision != before:
            self._problems.pop(About.DRAFT, None)
            self._ask()

    def _ask(self) -> None:
        """Asks for a draft of the session as it is now, if there can be one."""
        session, assistant, provider = self.session, self.assistant, self.provider
        if assistant is None or provider is None or self.phase is not Phase.READY or not session.text.strip():
            self._drafting.forget()
            self.drafted.emit()
        elif session.current is None:
            self._drafting.ask(assistant, session, provider)
        self.changed.emit()

    def _enter(self, phase: Phase, problems: dict[About, Problem | None]) -> None:
        self.phase = phase
        self._problems.pop(About.STARTING, None)
        self._problems.update({about: problem for about, problem in problems.items() if problem is not None})
        self.changed.emit()
