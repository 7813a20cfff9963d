"""The right pane shows what would leave, however it got there: written anew, or changed where the text changed."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desktop_app.ui.appearance import Appearance
from desktop_app.ui.leaving_view import LeavingView
from desktop_app.vocabulary import Choices, Prepared, Vault
from tests.ui.double import AssistantDouble

_PIECES = ["Maria Keller", "Tom Baker", " teh ", " recieve ", "x", " ", "\n", "\n\n", "😀", "Ä", "hunter2", "a word "]
_TEXTS = st.lists(st.lists(st.sampled_from(_PIECES), max_size=12).map("".join), min_size=2, max_size=6)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_TEXTS)
def test_a_pane_that_followed_changes_is_like_one_written_anew(qtbot: QtBot, texts: list[str]) -> None:
    followed = LeavingView(Appearance())
    qtbot.addWidget(followed)
    for text in texts:
        prepared = _prepared(text)
        followed.show_prepared(prepared)
        fresh = LeavingView(Appearance())
        qtbot.addWidget(fresh)
        fresh.show_prepared(prepared)
        assert followed.plain() == fresh.plain()
        assert followed.marks == fresh.marks
        assert _copied(followed) == prepared.text


def test_only_what_changed_is_written(qtbot: QtBot) -> None:
    view = LeavingView(Appearance())
    qtbot.addWidget(view)
    view.show_prepared(_prepared("Dear Maria Keller, teh parcel is late. " * 50))
    changes: list[tuple[int, int]] = []
    view.document().contentsChange.connect(lambda _, removed, added: changes.append((removed, added)))
    view.show_prepared(_prepared("Dear Maria Keller, teh parcel is late. " * 50 + "Yes."))
    assert changes
    assert all(removed < 10 and added < 10 for removed, added in changes)


def _prepared(text: str) -> Prepared:
    return AssistantDouble()._prepared(text, Choices(), Vault())


def _copied(view: LeavingView) -> str:
    view.selectAll()
    return view.createMimeDataFromSelection().text()
