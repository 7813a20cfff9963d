"""The main window: puts the parts in their places and ties them to the desk. No part knows another; this file does."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.crash_reports import CrashReports
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.bars import Lock, ProblemStrip
from desktop_app.ui.bottom_bar import BottomBar
from desktop_app.ui.controls import label
from desktop_app.ui.conversations import Conversations
from desktop_app.ui.desk import Desk
from desktop_app.ui.files import Files
from desktop_app.ui.first_run import FirstRun
from desktop_app.ui.habits import untouched
from desktop_app.ui.health_page import HealthPage
from desktop_app.ui.look import Look
from desktop_app.ui.pages import Page
from desktop_app.ui.panes import Panes
from desktop_app.ui.problems import Remedy, crashed
from desktop_app.ui.review import Review
from desktop_app.ui.sample import SAMPLE
from desktop_app.ui.settings_page import SettingsPage
from desktop_app.ui.turns import Turns
from desktop_app.vocabulary import EntityType, Reply, Style, Turn

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant

_GROWS_EVERY_MS = 40
"""A reply in small pieces is laid out no oftener: each time costs as much as its last paragraph is long."""
_USUAL = QSize(1280, 800)
"""As large as the window is at first, where the screen is large enough."""
_NARROW = 1120
"""Below this width the conversations fold to icons, so that the panes keep room for a line of text."""
_REVIEW_WIDE, _REVIEW_NARROW = 288, 240


class Window(QWidget):
    """The main window.

    Args:
        make_assistant: makes the assistant; called off the UI thread after ``start``.
        appearance: colours and icons.
        reports: those of crashes; the person's own by default.

    Signals:
        closed: the person closed the window.
    """

    closed = Signal()

    def __init__(
        self, make_assistant: Callable[[], Assistant], appearance: Appearance, reports: CrashReports | None = None
    ) -> None:
        super().__init__()
        self._reports = reports or CrashReports.at_default_place()
        self.setObjectName("window")
        self.setWindowTitle("Discreet")
        self.setMinimumSize(760, 480)
        self.resize(_USUAL.boundedTo(self.screen().availableSize()))
        self.appearance = appearance
        self.desk = Desk(make_assistant, self)
        self.conversations = Conversations(appearance)
        self.lock = Lock(appearance)
        self._look = Look()
        self.intro = FirstRun(appearance)
        self.intro.hide()
        self.turns = Turns(appearance)
        self.panes = Panes(appearance)
        self.review = Review(appearance)
        self.strip = ProblemStrip(appearance)
        self.bar = BottomBar(appearance)
        self.settings_page = SettingsPage(appearance, self.desk)
        self.health_page = HealthPage(appearance, self.desk, self._reports)
        self._title = label("", "caption")
        self._showing_live = False
        self._growing = QTimer(self, singleShot=True, interval=_GROWS_EVERY_MS)
        self._growing.timeout.connect(self._show_turns)
        self._lay_out()
        self._listen_to_desk()
        self._listen_to_parts()
        self.files = Files(self.panes.yours, self.desk, appearance, self)
        self._add_shortcuts()
        appearance.changed.connect(self._restyle)
        self._restyle()
        self._switch()
        self.panes.yours.editor.setFocus()

    def start(self) -> None:
        """Begins loading, once the window can be seen."""
        if self._reports.unseen():
            self.desk.tell(crashed())
        self.desk.start()

    def try_sample(self) -> None:
        """Puts the sample prompt into the editor, as if it had been typed."""
        self.panes.yours.editor.type_over(SAMPLE)
        self.panes.yours.editor.setFocus()

    def approve(self) -> None:
        """The one explicit act of approval: sends exactly the bytes that the right pane shows."""
        if self._stack.currentWidget() is self._main:
            self.desk.send(self.panes.leaving.digest)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tells that the window is gone; ending what runs is the application's."""
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds the side columns when there is little room."""
        super().resizeEvent(event)
        was, now = event.oldSize().width() < _NARROW, event.size().width() < _NARROW
        if was != now or event.oldSize().width() < 0:
            self.conversations.fold(narrow=now)
            self.review.setFixedWidth(_REVIEW_NARROW if now else _REVIEW_WIDE)
            self._make_room()

    def _make_room(self) -> None:
        # Where there is little room, the conversations and the review take turns at it.
        self.review.setVisible(self.width() >= _NARROW or self.conversations.narrow)

    # --- from the desk

    def _listen_to_desk(self) -> None:
        self.desk.opened.connect(self._open)
        self.desk.preferred.connect(self._show_choices)
        self.desk.switched.connect(self._switch)
        self.desk.drafted.connect(self._show_draft)
        self.desk.outdated.connect(self.panes.yours.show_outdated)
        self.desk.seen.connect(self.panes.yours.show_seen)
        self.desk.drafted.connect(self._show_sessions)
        self.desk.listed.connect(self._show_sessions)
        self.desk.keeping.stood.connect(self.conversations.show_standing)
        self.desk.keeping.found.connect(self.conversations.show_found)
        self.desk.changed.connect(self._show_state)
        self.desk.streamed.connect(lambda _: self._grow_turns())
        self.desk.finished.connect(self._finish)

    def _open(self) -> None:
        self._show_choices()
        if self.desk.assistant is not None and untouched(self.desk.assistant.settings):
            self.intro.setVisible(self.desk.session.blank and not self._look.introduced)

    def _switch(self) -> None:
        self.panes.yours.load(self.desk.session.text)
        self.turns.forget()
        self._show_turns()
        self._show_draft()
        self._show_choices()
        self._show_sessions()
        self._show_state()

    def _finish(self) -> None:
        session = self.desk.session
        if self.panes.yours.editor.plain() != session.text:
            self.panes.yours.load(session.text)
        self._show_turns()
        self._show_sessions()
        self._show_state()
        self.panes.yours.editor.setFocus()

    def _show_choices(self) -> None:
        assistant = self.desk.assistant
        if assistant is not None:
            self.bar.offer_providers(assistant.settings.providers, self.desk.provider)
        self.bar.setEnabled(assistant is not None)
        self.bar.show_choices(self.desk.session.choices)

    def _show_sessions(self) -> None:
        self.conversations.show_sessions(self.desk.sessions, self.desk.session)

    def _show_draft(self) -> None:
        session = self.desk.session
        draft = session.draft
        self.panes.leaving.show_draft(draft)
        self.review.show_draft(draft, session.choices)
        self._order_tabs()
        if draft is None:
            self.panes.yours.clear_marks()
        else:
            self.panes.yours.show_draft(draft, session.choices)

    def _show_state(self) -> None:
        desk = self.desk
        sending = desk.live is not None and desk.live.session is desk.session
        destination = desk.live.draft.outgoing.destination if desk.live is not None else None
        draft = desk.session.current
        self.lock.show_host(destination.host if destination is not None and destination.remote else "")
        self.strip.show_problem(desk.problem)
        self.bar.show_state(desk.readiness, draft.tokens if draft is not None else None, sending=sending)
        self.panes.yours.editor.setReadOnly(sending)
        self._title.setText("" if desk.session.blank else desk.session.title)
        if sending and not self._showing_live:
            self._show_turns()
            self.turns.to_end()
        self._showing_live = sending

    def _grow_turns(self) -> None:
        if not self._growing.isActive():
            self._growing.start()

    def _show_turns(self) -> None:
        session, live = self.desk.session, self.desk.live
        conversation = session.conversation
        arriving = None
        vault = conversation.vault
        if live is not None and live.session is session:
            prepared = live.draft.prepared
            vault = prepared.protected.vault
            reply = Reply(live.received, live.restored, partial=True)
            arriving = Turn(prepared.original, prepared.text, reply)
        self.turns.show_turns(conversation.turns, vault, arriving)
        self.turns.setVisible(bool(self.turns.cards))
        self._order_tabs()
        if self.turns.cards and self.intro.isVisible():
            self._end_intro()

    # --- from the parts

    def _listen_to_parts(self) -> None:
        desk, yours = self.desk, self.panes.yours
        yours.written.connect(desk.write)
        yours.keep_wanted.connect(lambda value: self._decide((value,), hidden=False))
        yours.hide_wanted.connect(lambda value: self._decide((value,), hidden=True))
        yours.style_wanted.connect(self._restyle_value)
        yours.type_style_wanted.connect(self._restyle_type)
        yours.sample_wanted.connect(self.try_sample)
        yours.mark_wanted.connect(self._mark)
        self.panes.pointed.connect(self._light)
        self.review.pointed.connect(self._light)
        self.review.decided.connect(lambda value, hidden: self._decide((value,), hidden=hidden))
        self.review.restyled.connect(self._restyle_value)
        self.review.type_restyled.connect(self._restyle_type)
        self.review.decided_all.connect(lambda values, hidden: self._decide(values, hidden=hidden))
        self.review.taken_back.connect(lambda edits: desk.revise(lambda session: session.take_back(*edits)))
        self.review.brought_back.connect(lambda pair: desk.revise(lambda session: session.bring_back(pair)))
        self.review.answered.connect(yours.editor.type_over)
        self.review.summed_up.connect(lambda rows: desk.sum_up(rows, yours.editor.type_over))
        self.review.attached.connect(lambda along: desk.revise(lambda session: session.attach(along=along)))
        self.bar.chosen.connect(desk.choose)
        self.bar.provider_chosen.connect(desk.use_provider)
        self.bar.copy_wanted.connect(self._copy)
        self.bar.send_wanted.connect(self.approve)
        self.bar.cancel_wanted.connect(desk.cancel)
        self.strip.remedied.connect(self._remedy)
        self.strip.dismissed.connect(desk.dismiss)
        self.intro.settings_wanted.connect(lambda: self._open_page(self.settings_page))
        self.intro.dismissed.connect(self._skip_intro)
        self.intro.sample_wanted.connect(self.try_sample)
        self.conversations.folded.connect(self._make_room)
        self.conversations.begun.connect(self._begin)
        self.conversations.opened.connect(self._return_to)
        self.conversations.forgotten.connect(self._forget)
        self.conversations.sought.connect(desk.keeping.find)
        self.conversations.settings_wanted.connect(lambda: self._open_page(self.settings_page))
        self.conversations.health_wanted.connect(lambda: self._open_page(self.health_page))

    def _skip_intro(self) -> None:
        self._end_intro()
        self.panes.yours.editor.setFocus()

    def _end_intro(self) -> None:
        self._look.keep("introduced", "yes")
        self.intro.hide()

    def _decide(self, values: tuple[str, ...], *, hidden: bool) -> None:
        self.desk.revise(lambda session: (session.hide if hidden else session.keep)(*values))

    def _restyle_value(self, value: str, style: Style) -> None:
        self.desk.revise(lambda session: session.restyle(value, style))

    def _restyle_type(self, type_: EntityType, style: Style) -> None:
        self.desk.revise(lambda session: session.restyle_type(type_, style))

    def _mark(self, value: str, type_: EntityType) -> None:
        self.desk.revise(lambda session: session.mark(value, type_))

    def _light(self, key: str) -> None:
        self.panes.light(key)
        self.review.light(key)

    def _copy(self) -> None:
        draft = self.desk.session.current
        if draft is not None and self.desk.readiness.may_send:
            QGuiApplication.clipboard().setText(draft.prepared.text)

    def _remedy(self, remedy: Remedy) -> None:
        if remedy is Remedy.OPEN_SETTINGS:
            self._open_page(self.settings_page)
        else:
            self.desk.try_again()

    def _begin(self) -> None:
        self._close_page()
        self.desk.begin()
        self._show_sessions()
        self.panes.yours.editor.setFocus()

    def _return_to(self, session: object) -> None:
        self._close_page()
        for known in self.desk.sessions:
            if known is session:
                self.desk.show(known)

    def _forget(self, session: object) -> None:
        for known in self.desk.sessions:
            if known is session:
                self.desk.forget(known)
                return

    def _open_page(self, page: Page) -> None:
        self._stack.setCurrentWidget(page)
        page.refresh()
        page.back_button.setFocus()

    def _close_page(self) -> None:
        self._stack.setCurrentWidget(self._main)
        self.panes.yours.editor.setFocus()

    def _escape(self) -> None:
        if self._stack.currentWidget() is not self._main:
            self._close_page()
        elif self.desk.live is not None:
            self.desk.cancel()

    # --- places

    def _order_tabs(self) -> None:
        # Rows and cards come and go; without this each new one would be the last that Tab reaches.
        order = [*self.turns.controls(), self.panes.yours.editor, *self.files.controls, *self.panes.leaving.controls]
        order += [*self.review.controls(), self.strip.button, self.bar.profile.box]
        for earlier, later in itertools.pairwise(order):
            QWidget.setTabOrder(earlier, later)

    def _add_shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+Return", self.approve),
            ("Ctrl+Enter", self.approve),
            ("Ctrl+N", self._begin),
            ("Ctrl+Shift+C", self._copy),
            ("Esc", self._escape),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _lay_out(self) -> None:
        self._upright = QSplitter(Qt.Orientation.Vertical)
        self._upright.setHandleWidth(8)
        self._upright.setChildrenCollapsible(False)
        self._upright.addWidget(self.turns)
        self._upright.addWidget(self.panes)
        self._upright.setSizes([400, 300])
        writing = QVBoxLayout()
        writing.setSpacing(8)
        writing.addWidget(self.intro)
        writing.addWidget(self._upright, 1)
        desk_area = QHBoxLayout()
        desk_area.setContentsMargins(16, 0, 8, 8)
        desk_area.setSpacing(8)
        desk_area.addLayout(writing, 1)
        desk_area.addWidget(self.review)
        strip_holder = QVBoxLayout()
        strip_holder.setContentsMargins(16, 0, 16, 8)
        strip_holder.addWidget(self.strip)
        self._main = QWidget()
        main = QVBoxLayout(self._main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addLayout(desk_area, 1)
        main.addLayout(strip_holder)
        main.addWidget(self.bar)
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        for page in (self._main, self.settings_page, self.health_page):
            self._stack.addWidget(page)
        for page in (self.settings_page, self.health_page):
            page.left.connect(self._close_page)
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 16, 8)
        top.addWidget(self._title, 1)
        top.addWidget(self.lock)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(top)
        right.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.conversations)
        whole.addLayout(right, 1)

    def _restyle(self) -> None:
        self.setPalette(self.appearance.palette())
        self.setStyleSheet(self.appearance.style_sheet())
