"""What a provider's language has to answer, and what one event of its stream can mean. No network and no state."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from desktop_app.vocabulary import Message, ModelOffer, Secret


class End(Enum):
    """How a reply ended."""

    COMPLETE = "complete"
    LENGTH = "length"
    FILTERED = "filtered"


@dataclass(frozen=True, slots=True)
class Reading:
    """What one event says.

    Attributes:
        text: a piece of the reply; may be empty.
        end: set when the reply is over.
        codes: the provider's own short names of an error, the most telling first; empty if there is none.
    """

    text: str = ""
    end: End | None = None
    codes: tuple[str, ...] = ()


class Dialect(Protocol):
    """How to ask one kind of provider and how to read what it says."""

    def endpoint(self, base_url: str, model: str) -> str:
        """The address of the call, for a base URL without a slash at its end."""
        ...

    def body(self, model: str, messages: tuple[Message, ...]) -> dict[str, object]:
        """The request for a streamed reply, ready for JSON; keys in a fixed order."""
        ...

    def headers(self, key: Secret | None) -> dict[str, str]:
        """The headers this provider asks for; ``key`` is printable ASCII, or None where none is needed."""
        ...

    def read(self, data: str) -> Reading:
        """What the data of one server-sent event says.

        Raises:
            ReplyMalformed: it is not what this provider's language allows.
        """
        ...

    def models_endpoint(self, base_url: str) -> str:
        """The address that lists the provider's models; it is read with GET and says nothing but the key."""
        ...

    def models(self, listed: bytes) -> tuple[ModelOffer, ...]:
        """The models in the answer of that address, in its order.

        Raises:
            ReplyMalformed: it is no such list.
        """
        ...

    def key_endpoint(self, base_url: str) -> str:
        """An address that costs nothing, is read with GET, and answers with 200 only if the key is good."""
        ...
