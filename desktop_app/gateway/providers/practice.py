"""The practice provider: answers on this machine, without a key or a network, by telling what it received.

It is not a model and does not pretend to be one. Its whole knowledge is the body of the request.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import msgspec

from desktop_app.vocabulary import EntityType, Message

_PIECE = 24  # code points; short enough that a placeholder is often split, as it is by real providers
_PLACEHOLDER = re.compile(r"\[(" + "|".join(sorted(EntityType, key=len, reverse=True)) + r")(?:_\d+)?\]")


def body(messages: tuple[Message, ...]) -> dict[str, object]:
    """What the practice provider receives, ready for JSON."""
    return {"messages": [{"role": message.role.value, "content": message.text} for message in messages]}


def answer(received: bytes) -> Iterator[str]:
    """The reply to the exact bytes that ``body`` became, in pieces."""
    messages = msgspec.json.decode(received, type=_Received).messages
    reply = _told(messages)
    for start in range(0, len(reply), _PIECE):
        yield reply[start : start + _PIECE]


class _Said(msgspec.Struct):
    role: str
    content: str


class _Received(msgspec.Struct):
    messages: list[_Said]


def _told(messages: list[_Said]) -> str:
    said = [message for message in messages if message.role != "system"]
    last = said[-1].content if said else ""
    characters = sum(len(message.content) for message in said)
    explained = any(message.role == "system" for message in messages)
    quoted = "\n".join(f"> {line}" for line in last.split("\n"))
    return "\n\n".join(
        (
            "This is the practice provider. It runs on your machine, and nothing left it.",
            f"I received {_count(len(said), 'message')} with {_count(characters, 'character')}"
            + (", and a note that explains the placeholders." if explained else "."),
            _hidden(said),
            "Here is your last message as I give it back. Where I wrote a placeholder, "
            "Discreet puts your own value in its place again, on your side:",
            quoted,
        )
    )


def _hidden(said: list[_Said]) -> str:
    places = {match.group(): match.group(1) for message in said for match in _PLACEHOLDER.finditer(message.content)}
    if not places:
        return "I saw no placeholders: every word reached me as it was written."
    kinds = Counter(kind.replace("_", " ").lower() for kind in places.values())
    listed = ", ".join(f"{kind} ({count})" for kind, count in sorted(kinds.items()))
    return f"I saw {_count(len(places), 'placeholder')} instead of private values: {listed}."


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
