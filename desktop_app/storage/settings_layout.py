"""Which layout a settings file has, how an earlier one becomes the next, and the copy that is kept of it before.

What the settings mean is the matter of ``settings``. A file without a number has layout 1; one with a number that is
not known here was written by a later Discreet, and is neither read nor written.
"""

from __future__ import annotations

from collections.abc import Callable, MutableMapping, Sequence
from itertools import count
from pathlib import Path
from typing import Any

from desktop_app.storage.atomic import create_content

Table = MutableMapping[str, Any]
"""A settings file as it was parsed, by any library."""
Step = Callable[[Table], None]
"""Turns one layout into the next, in place; what is not as that layout had it is left alone."""

STEPS: tuple[Step, ...] = ()
"""The steps from layout 1 on, in order. A new layout is one more step at the end; none is ever changed."""
_NUMBER = "version"


class LaterLayout(Exception):
    """The file has a layout that this version of Discreet does not know."""


def layout_of(table: Table, steps: Sequence[Step]) -> int:
    """The number of a file's layout, from 1 to one more than there are steps. Raises LaterLayout."""
    number = table.get(_NUMBER, 1)
    if isinstance(number, int) and not isinstance(number, bool) and 1 <= number <= len(steps) + 1:
        return int(number)
    raise LaterLayout


def bring_up(table: Table, steps: Sequence[Step]) -> None:
    """Gives a file the newest layout, step after step, and its number. Raises LaterLayout; then nothing changed."""
    for step in steps[layout_of(table, steps) - 1 :]:
        step(table)
    if table.get(_NUMBER) != len(steps) + 1:
        table[_NUMBER] = len(steps) + 1


def keep_copy(path: Path, content: bytes, layout: int) -> None:
    """Keeps a file as it is before its layout changes, beside it, as ``settings.before-2.toml`` for layout 1.

    A copy that is there already is never overwritten; where it is the same, it is enough.

    Raises:
        OSError: it could not be kept.
    """
    for number in count(1):
        again = "" if number == 1 else f"-{number}"
        copy = path.with_name(f"{path.stem}.before-{layout + 1}{again}{path.suffix}")
        if create_content(copy, content) or copy.read_bytes() == content:
            return
