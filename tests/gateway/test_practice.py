"""The practice provider tells what it received, and nothing else happens."""

from __future__ import annotations

import threading

from desktop_app.gateway.providers import practice
from desktop_app.vocabulary import Provider, ProviderKind
from tests.gateway.sending import NOTE, collect, send

_PRACTICE = Provider("practice", ProviderKind.PRACTICE, "", "practice")


def test_it_tells_how_much_it_received_and_which_kinds_were_hidden() -> None:
    reply, error = collect(
        send(_PRACTICE, "I am [PERSON_1]", "[PERSON_2] of [ORGANIZATION_1] wrote to [PERSON_1].", key=None)
    )
    assert error is None
    assert "2 messages with 66 characters." in reply
    assert "3 placeholders instead of private values: organization (1), person (2)." in reply


def test_it_repeats_the_last_message_in_full_as_a_quotation() -> None:
    text = "one [PERSON_1]\n\n  two\u2028three\r\n" + "long " * 10_000
    reply, _ = collect(send(_PRACTICE, "earlier", text))
    quotation = reply[reply.index("> one") :]
    assert "\n".join(line.removeprefix("> ") for line in quotation.split("\n")) == text
    assert "> earlier" not in reply


def test_its_own_words_hold_no_placeholder_so_that_none_is_restored_there() -> None:
    reply, _ = collect(send(_PRACTICE, "[PERSON_1]", note=NOTE))
    assert reply.count("[PERSON_1]") == 1
    assert "a note that explains the placeholders" in reply


def test_it_says_so_when_nothing_was_hidden() -> None:
    reply, _ = collect(send(_PRACTICE, "[not one] [PERSON_x] [PERSONS_1]"))
    assert "I saw no placeholders" in reply


def test_one_way_redactions_count_as_placeholders() -> None:
    reply, _ = collect(send(_PRACTICE, "[PERSON] and [CREDIT_CARD_NUMBER]"))
    assert "2 placeholders instead of private values: credit card number (1), person (1)." in reply


def test_it_answers_the_bytes_of_the_request_and_starts_no_thread() -> None:
    threads = threading.active_count()
    pieces = send(_PRACTICE, "Hello")
    assert next(pieces) == next(practice.answer(b'{"messages":[{"role":"user","content":"Hello"}]}'))
    assert threading.active_count() == threads
    pieces.cancel()
    assert list(pieces) == []
    assert pieces.cancelled
