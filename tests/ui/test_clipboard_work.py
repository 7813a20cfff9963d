"""What is hidden in a copied text comes back, its formatting holds nothing private, and nobody waits for old work."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.desktop.clipboard_watch import Hidden
from desktop_app.errors import DraftBlocked
from desktop_app.ui.clipboard_work import Hiding, Stopped, pieces_of
from desktop_app.vocabulary import Choices, EntityType, Leak, Protected, Reply, Span, Vault
from tests.ui.double import AssistantDouble

_TEXT = "Call Maria Keller or Tom Baker."


class Working(AssistantDouble):
    """Protects and restores as it drafts, and counts how often it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.protected = 0
        self.before_protecting: Callable[[int], None] = lambda _: None

    def protect(self, text: str, choices: Choices, vault: Vault) -> Protected:
        self.protected += 1
        self.before_protecting(self.protected)
        return self._prepared(text, choices, vault).protected

    @staticmethod
    def restore(text: str, vault: Vault) -> Reply:
        restored = text
        for entry in vault.entries:
            restored = restored.replace(entry.replacement, entry.value)
        return Reply(text, restored)


@pytest.fixture
def working() -> Working:
    return Working()


def _hide(hiding: Hiding, working: Working, text: str, html: str = "") -> Hidden:
    return hiding.hide(working, text, html, threading.Event())  # type: ignore[arg-type]


def test_a_text_is_hidden_counted_and_restored(working: Working) -> None:
    hiding = Hiding()
    hidden = _hide(hiding, working, _TEXT)
    assert hidden == Hidden("Call [PERSON_1] or [PERSON_2].", "", {EntityType.PERSON: 2})
    assert hiding.restored(working, "Dear [PERSON_2]") == "Dear Tom Baker"  # type: ignore[arg-type]


def test_a_value_has_the_same_replacement_in_the_next_text(working: Working) -> None:
    hiding = Hiding()
    _hide(hiding, working, _TEXT)
    assert _hide(hiding, working, "Tom Baker again").text == "[PERSON_2] again"


def test_the_formatted_text_is_hidden_under_the_same_names(working: Working) -> None:
    hidden = _hide(Hiding(), working, _TEXT, "<p>Call <b>Maria</b> Keller or <i>Tom Baker</i>.</p>")
    assert hidden.html == "<p>Call <b>[PERSON_1]</b> or <i>[PERSON_2]</i>.</p>"


def test_what_only_the_formatted_text_holds_is_found(working: Working) -> None:
    hidden = _hide(Hiding(), working, "write to her", '<a href="mailto:maria.keller@example.com">write</a> to her')
    assert hidden.counts == {EntityType.EMAIL_ADDRESS: 1}
    assert (hidden.text, hidden.html) == ("write to her", "write to her")


def test_formatted_text_alone_becomes_both(working: Working) -> None:
    hidden = _hide(Hiding(), working, "", "<p>Maria Keller</p>")
    assert (hidden.text, hidden.html) == ("[PERSON_1]", "<p>[PERSON_1]</p>")


def test_a_large_text_is_read_in_pieces_and_names_are_known_in_all_of_them(working: Working) -> None:
    text = "\n".join(f"line {number} of Maria Keller" for number in range(3_000))
    hidden = _hide(Hiding(), working, text)
    assert working.protected > 2
    assert hidden.text == text.replace("Maria Keller", "[PERSON_1]")
    assert hidden.counts == {EntityType.PERSON: 3_000}


def test_reading_ends_when_nobody_waits(working: Working) -> None:
    stopped = threading.Event()

    def stop_at_the_second(number: int) -> None:
        if number == 2:
            stopped.set()

    working.before_protecting = stop_at_the_second
    with pytest.raises(Stopped):
        Hiding().hide(working, "word " * 50_000, "", stopped)  # type: ignore[arg-type]
    assert working.protected == 2


def test_what_verification_finds_is_hidden_as_well(working: Working) -> None:
    class Doubtful(Working):
        def draft(self, *asked: object) -> object:  # type: ignore[override]
            choices = asked[1]
            assert isinstance(choices, Choices)
            self.leaks = () if choices.marked else (Leak(EntityType.LOCATION, "detected", 0, Span(0, 4)),)
            return super().draft(*asked)  # type: ignore[arg-type]

    doubtful = Doubtful()
    doubtful.draft = lambda *a, revision: Doubtful.draft(doubtful, *a, revision)  # type: ignore[method-assign]
    assert _hide(Hiding(), doubtful, _TEXT).text.startswith("[LOCATION_1] ")


def test_what_would_not_be_safe_is_not_used(working: Working) -> None:
    working.leaks = (Leak(None, "base64", 0, None),)
    with pytest.raises(DraftBlocked) as caught:
        _hide(Hiding(), working, _TEXT)
    assert "Maria" not in caught.value.message


@given(st.text(alphabet="ab \n", max_size=200), st.integers(2, 20))
def test_pieces_are_the_text_and_none_is_too_long(text: str, longest: int) -> None:
    pieces = pieces_of(text, longest)
    assert "".join(pieces) == text
    assert all(len(piece) <= longest for piece in pieces)
