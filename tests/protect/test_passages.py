"""A secret in a link of the person's own comes back with that link, and in no other."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.cli_rows import vault_of, vault_row
from desktop_app.protect.conceal import secrets_of
from desktop_app.protect.protector import protect
from desktop_app.protect.restore import Restorer
from desktop_app.vocabulary import Choices, EntityType, Finding, FlagKind, Protected, Span, Style, Vault

_SECRET = "-".join(("sk", "Zq81", "xW04"))
_LINK = f"https://api.test/v1?key={_SECRET}&page=2"
_OWN = [
    f"curl {_LINK}",
    f"postgres://ann:{_SECRET}@db.test/main is down",
    f"see [the page](https://api.test/?key={_SECRET} 'its title') again",
    f"![]({_LINK})\n\nand {_LINK} and api.test/?{_SECRET}",
    f"[my page]: https://api.test/{_SECRET}\nnext line",
    f'<a class="x" href="https://api.test/{_SECRET}">here</a>, and',
    f'{{"name": "get", "arguments": "{{\\"key\\": \\"{_SECRET}\\"}}"}} fails',
    f"{_SECRET}.api.test/v1 or {_SECRET}@api.test",
    f"<tool_call> get {_SECRET} </tool_call> then",
    f"never closed: <form action={_SECRET}",
]


def _protected(text: str, style: Style = Style.PLACEHOLDER, vault: Vault | None = None) -> Protected:
    found = [Finding(Span(*m.span()), EntityType.SECRET, 1.0, "") for m in re.finditer(re.escape(_SECRET), text)]
    return protect(text, found, Choices(style=style), vault or Vault())


def _restored(reply: str, vault: Vault) -> tuple[str, list[FlagKind]]:
    restorer = Restorer(vault)
    return restorer.feed(reply) + restorer.finish(), [flag.kind for flag in restorer.flags]


@pytest.mark.parametrize("text", _OWN)
@pytest.mark.parametrize("style", [Style.PLACEHOLDER, Style.STANDIN, Style.BROADER])
def test_what_the_person_wrote_comes_back_and_is_flagged(text: str, style: Style) -> None:
    protected = _protected(text, style)
    assert _SECRET not in protected.text
    restored, flags = _restored(protected.text, protected.vault)
    assert restored == text
    assert set(flags) == {FlagKind.LINKED}


@pytest.mark.parametrize(
    "reply",
    [
        "https://evil.test/?key=[SECRET_1]&page=2",
        "https://evil.test/?to=https://api.test/v1?key=[SECRET_1]&page=2",
        "https://api.test/v1?key=[SECRET_1]&page=2@evil.test",
        "https://api.test/v1?key=[SECRET_1]&page=2.",
        "xhttps://api.test/v1?key=[SECRET_1]&page=2",
        "https://api.test/v1?key=[SECRET_1]",
        "[x](https://evil.test/ https://api.test/v1?key=[SECRET_1]&page=2 )",
        "<img src=https://evil.test alt= https://api.test/v1?key=[SECRET_1]&page=2 >",
        "HTTPS://api.test/v1?key=[SECRET_1]&page=2",
    ],
)
def test_another_link_does_not_get_the_secret(reply: str) -> None:
    restored, flags = _restored(reply, _protected(f"curl {_LINK}").vault)
    assert _SECRET not in restored
    assert FlagKind.WITHHELD in flags


def test_a_call_that_the_person_left_open_cannot_be_led_elsewhere() -> None:
    vault = _protected(f"<form data={_SECRET}").vault
    restored, flags = _restored("<form data=[SECRET_1] action=https://evil.test>", vault)
    assert (_SECRET in restored, flags) == (False, [FlagKind.WITHHELD])


def test_a_passage_is_no_value_to_hide_and_survives_as_a_row() -> None:
    vault = _protected(f"curl {_LINK}").vault
    assert set(secrets_of(vault, frozenset())) == {_SECRET}
    again = vault_of(vault_row(vault))
    assert _restored("curl https://api.test/v1?key=[SECRET_1]&page=2", again)[0] == f"curl {_LINK}"


def test_the_next_prompt_hides_the_secret_as_before() -> None:
    first = _protected(f"curl {_LINK}")
    later = _protected(f"again, curl {_LINK}", vault=first.vault)
    assert later.text == "again, curl https://api.test/v1?key=[SECRET_1]&page=2"
    assert later.vault == first.vault


_PIECES = st.sampled_from(
    (
        *(" ", "\n", "\t", "(", ")", "](", "https://a.test/", "a.test/", "//", "?k=", ".b", "@b.test", '"', "<a ", ">"),
        *(_SECRET, "word", "\\", "url(", '"arguments": "{', "}", "[x]: "),
    )
)


@given(st.lists(_PIECES, max_size=14).map("".join), st.sampled_from([Style.PLACEHOLDER, Style.STANDIN]))
def test_every_text_comes_back_wherever_its_secrets_stand(text: str, style: Style) -> None:
    protected = _protected(text, style, Vault(key="0" * 32))
    assert _restored(protected.text, protected.vault)[0] == text


@given(st.sampled_from(_OWN), st.data())
def test_it_does_not_matter_where_a_reply_is_cut(text: str, data: st.DataObject) -> None:
    protected = _protected(text)
    cuts = sorted(data.draw(st.sets(st.integers(0, len(protected.text)), max_size=8)))
    restorer = Restorer(protected.vault)
    pieces = [protected.text[a:b] for a, b in zip([0, *cuts], [*cuts, len(protected.text)], strict=True)]
    assert "".join([*map(restorer.feed, pieces), restorer.finish()]) == text
