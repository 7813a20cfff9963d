"""Code points and UTF-16 units."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.ui.offsets import Utf16

_TEXTS = st.text(alphabet=st.one_of(st.characters(codec="utf-8"), st.sampled_from("a😀👩‍🔬🇩🇪é\u0301")), max_size=60)


@given(_TEXTS)
@example("")
@example("😀😀")
@example("a👩\u200d🔬b")
def test_an_offset_is_as_many_units_as_the_text_before_it_has(text: str) -> None:
    counting = Utf16(text)
    for offset in range(len(text) + 1):
        assert counting.to_qt(offset) == len(text[:offset].encode("utf-16-le")) // 2


@given(_TEXTS)
def test_every_offset_comes_back_from_qt(text: str) -> None:
    counting = Utf16(text)
    assert [counting.to_text(counting.to_qt(offset)) for offset in range(len(text) + 1)] == list(range(len(text) + 1))


def test_the_middle_of_a_surrogate_pair_is_the_start_of_its_character() -> None:
    counting = Utf16("a😀b")
    assert [counting.to_text(units) for units in range(5)] == [0, 1, 1, 2, 3]
