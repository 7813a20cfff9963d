"""Formatted text keeps its formatting and loses what nobody sees; a value goes also where formatting changes in it."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.desktop.clipboard_html import formatted
from desktop_app.vocabulary import EntityType, Finding, Replacement, Span


def _hidden(source: str, value: str, text: str) -> str:
    rich = formatted(source)
    made = []
    at = rich.words.find(value)
    while at >= 0:
        span = Span(at, at + len(value))
        made.append(Replacement(span, span, Finding(span, EntityType.PERSON, 1.0, ""), value, text))
        at = rich.words.find(value, span.end)
    return rich.with_replacements(made)


def test_a_value_is_replaced_across_a_change_of_formatting() -> None:
    source = "<p>Call <b>Maria</b> <i>Keller</i>, or <b>Maria Keller</b>'s office</p>"
    expected = "<p>Call <b>[PERSON_1]</b><i></i>, or <b>[PERSON_1]</b>&#x27;s office</p>"
    assert _hidden(source, "Maria Keller", "[PERSON_1]") == expected


def test_what_nobody_sees_is_left_out() -> None:
    source = (
        "<html><head><title>Maria</title></head><!--Maria--><style>.maria{}</style>"
        '<a href="https://example.com/?who=maria" title="to Maria">her <span onclick="maria()" style="color:red">page'
        "</span></a><script>maria()</script><x-maria>here</x-maria>"
    )
    assert "maria" not in _hidden(source, "?", "").casefold()
    assert formatted(source).words == "her pagehere"


def test_link_targets_and_descriptions_are_told_aside() -> None:
    rich = formatted('<a href="mailto:maria@example.com">write</a><img alt="Maria at work"><a href="/index">home</a>')
    assert rich.aside.splitlines() == ["mailto:maria@example.com", "Maria at work"]


def test_blocks_and_cells_are_apart_in_the_words() -> None:
    words = formatted("<table><tr><td>Maria</td><td>Keller</td></tr></table><p>next</p>").words
    assert words.split() == ["Maria", "Keller", "next"]
    assert "MariaKeller" not in words


def test_markup_that_was_text_stays_text() -> None:
    assert _hidden("<p>1 &lt; 2 &amp; <b>3</b></p>", "?", "") == "<p>1 &lt; 2 &amp; <b>3</b></p>"


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.said += "\n" if tag == "p" else ""  # what stands in two paragraphs is no word

    def handle_data(self, data: str) -> None:
        self.said += data


_PARTS = st.sampled_from(
    ["Maria", "Mar", "ia", "<b>", "</b>", "<p>", "</i>", "<script>", "</script>", "&amp;", "<!--", "x"]
)


@given(st.lists(_PARTS, max_size=20).map("".join))
@example("Mar<p>ia")
def test_a_value_that_was_found_does_not_stand_in_what_is_written(source: str) -> None:
    reader = _Text()
    reader.feed(_hidden(source, "Maria", "[P]"))
    reader.close()
    assert "Maria" not in reader.said


@given(st.text(max_size=60))
def test_anything_can_be_read(source: str) -> None:
    formatted(source).with_replacements(())
