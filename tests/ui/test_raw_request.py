"""The raw request is laid out for reading and says what is sent, byte for byte but for the white space."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.raw_request import readable

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=20,
)


@given(_JSON, st.booleans())
def test_only_white_space_between_the_parts_is_added(content: object, ascii_only: bool) -> None:
    compact = json.dumps(content, ensure_ascii=ascii_only, separators=(",", ":"))
    shown = readable(compact.encode("utf-8", "surrogatepass"))
    if "\\ud" not in repr(compact):
        assert json.loads(shown) == content
        assert _outside_strings(shown) == _outside_strings(compact)


def test_escapes_stay_as_they_are_sent() -> None:
    assert readable(b'{"a":"\\u00e9\\n","b":[],"c":{}}') == '{\n  "a": "\\u00e9\\n",\n  "b": [],\n  "c": {}\n}'


def test_what_is_no_json_is_shown_as_it_is() -> None:
    assert readable(b"a=1&b=2") == "a=1&b=2"


def _outside_strings(text: str) -> str:
    kept, inside, at = [], False, 0
    while at < len(text):
        letter = text[at]
        if inside and letter == "\\":
            kept.append(text[at : at + 2])
            at += 2
            continue
        inside = inside != (letter == '"')
        if inside or not letter.isspace():
            kept.append(letter)
        at += 1
    return "".join(kept)
