"""What the right-hand pane shows is exactly what would leave, and what was taken away besides."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.segments import Part, segments
from desktop_app.vocabulary import Edit, EntityType, Finding, Prepared, Protected, Replacement, Span, Vault

_WORDS = st.text(alphabet="ab é😀\n", max_size=8)
_PIECE = st.one_of(
    st.tuples(st.just("plain"), _WORDS, _WORDS),
    st.tuples(st.just("hidden"), st.integers(1, 30).map(lambda n: f"[PERSON_{n}]"), st.just("")),
    st.tuples(st.just("edit"), _WORDS, _WORDS).filter(lambda piece: piece[1] != piece[2]),
)


def _prepared(pieces: list[tuple[str, str, str]]) -> Prepared:
    protected, reworded = "", ""
    replacements, edits = [], []
    for kind, text, other in pieces:
        span = Span(len(protected), len(protected) + len(text))
        if kind == "hidden":
            finding = Finding(span, EntityType.PERSON, 1.0, "test")
            replacements.append(Replacement(span, span, finding, "A Name", text))
        if kind == "edit":
            edits.append(Edit(span, text, other, "spelling", "test"))
        protected += text
        reworded += other if kind == "edit" else text
    shielded = Protected(protected, tuple(replacements), Vault())
    return Prepared("", (), shielded, tuple(edits), reworded, None)


@given(st.lists(_PIECE, max_size=12))
def test_without_the_removed_words_it_is_what_would_leave(pieces: list[tuple[str, str, str]]) -> None:
    prepared = _prepared(pieces)
    assert "".join(each.text for each in segments(prepared) if each.part is not Part.REMOVED) == prepared.text


@given(st.lists(_PIECE, max_size=12))
def test_without_the_added_words_it_is_what_was_protected(pieces: list[tuple[str, str, str]]) -> None:
    prepared = _prepared(pieces)
    shown = "".join(each.text for each in segments(prepared) if each.part is not Part.ADDED)
    assert shown == prepared.protected.text


def test_a_replacement_inside_a_reworded_stretch_is_still_a_chip() -> None:
    text = "ask [PERSON_1] it"
    span = Span(4, 14)
    hidden = Replacement(span, span, Finding(span, EntityType.PERSON, 1.0, "test"), "A Name", "[PERSON_1]")
    edit = Edit(Span(0, 17), text, "Ask [PERSON_1] this", "clarity", "test")
    prepared = Prepared("", (), Protected(text, (hidden,), Vault()), (edit,), edit.after, None)
    shown = segments(prepared)
    assert [each.part for each in shown] == [Part.REMOVED, Part.ADDED, Part.HIDDEN, Part.ADDED]
    assert "".join(each.text for each in shown[1:]) == edit.after
