"""What Discreet tells the model about the replacements in a request, as one short note. It never sees a value."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.vocabulary import Message, Style

_SAYS = {
    Style.PLACEHOLDER: "Names in square brackets, such as [PERSON_1] or [EMAIL_ADDRESS_2], stand for private values "
    "that are kept back. Treat each of them as the value itself. When you refer to one, write it exactly as it is, "
    "brackets and number included; do not translate, change, guess or explain it.",
    Style.STANDIN: "Some names, addresses and numbers are stand-ins for real ones. Take them as they are, write them "
    "exactly the same when you refer to them, and do not remark on them.",
    Style.BROADER: "Some details are given more broadly than they are known. Do not ask for or guess the exact ones.",
    Style.NOISE: "Some figures were changed a little on purpose. Work with them as they are.",
    Style.REDACT: "Words in square brackets without a number, such as [PERSON], stand where something was left out. "
    "Do not guess it.",
}
_LONGEST_GROUPS = 40  # groups that are told; a note is no directory


@dataclass(frozen=True, slots=True)
class Substitute:
    """One replacement, without the value it stands for.

    Attributes:
        text: the replacement as it is written.
        style: how it was made.
        identity: replacements of one person or thing share a number from 1 up; 0 where none is known.
    """

    text: str
    style: Style
    identity: int = 0


def explanation(replacements: Iterable[Substitute], messages: tuple[Message, ...]) -> str:
    """The note for a request, or an empty text where it needs none.

    Args:
        replacements: all that may stand in it.
        messages: what it says; only replacements that occur there are spoken of.
    """
    present = [substitute for substitute in replacements if any(substitute.text in said.text for said in messages)]
    styles = {substitute.style for substitute in present}
    sentences = [says for style, says in _SAYS.items() if style in styles]
    return " ".join((*sentences, *_belonging(present)))


def _belonging(present: list[Substitute]) -> list[str]:
    groups: dict[int, dict[str, None]] = defaultdict(dict)
    for substitute in present:
        if substitute.identity and substitute.style is Style.PLACEHOLDER:
            groups[substitute.identity][substitute.text] = None
    told = [" and ".join(names) for names in groups.values() if len(names) > 1][:_LONGEST_GROUPS]
    return [f"The same person or thing: {'; '.join(told)}."] if told else []
