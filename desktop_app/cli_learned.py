"""The commands under ``discreet learned``: what was learned from the person's own decisions, to be seen and undone.

It is read from the archive and changed there. What the person's own list says about a value (``discreet terms``) counts
before anything that was learned.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import ArchiveClosed, BadRequest
from desktop_app.vocabulary import EntityType

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant
    from desktop_app.learning import Learned
    from desktop_app.storage.lessons import Lessons

_KINDS = [entity_type.value for entity_type in EntityType]


def add_learned(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], ask_to_open: Callable[[Assistant], str]
) -> None:
    """Adds ``learned`` and its own commands to the parser of ``discreet``.

    Args:
        commands: where to.
        ask_to_open: opens the archive; says what the person should know about that.
    """
    purpose = "what was learned from what you let through and what you hid yourself"
    learned = commands.add_parser("learned", help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
    own = learned.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, action: Callable[[Lessons, argparse.Namespace], int], purpose: str) -> argparse.ArgumentParser:
        made = own.add_parser(name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
        made.set_defaults(command=lambda assistant, options: action(_lessons(assistant, ask_to_open), options))
        return made

    add("list", _list, "print it, a line each")
    forgetting = add("forget", _forget, "forget what was decided about a value, or what a threshold rests on")
    what = forgetting.add_mutually_exclusive_group(required=True)
    what.add_argument("value", metavar="VALUE", nargs="?", help='the value; "-" reads it from standard input')
    what.add_argument("--threshold", choices=_KINDS, metavar="KIND", help="such as PERSON")
    exporting = add("export", _export, "write it to a file, as JSON")
    exporting.add_argument("file", type=Path, metavar="FILE")
    add("erase", _erase, "forget all of it; the conversations stay")


def _list(lessons: Lessons, _: argparse.Namespace) -> int:
    learned = lessons.learned
    for term in learned.terms:
        sys.stdout.write(f"{f'hidden as {term.always}' if term.always else 'let through'}\t{term.text}\n")
    for threshold, kept in zip(learned.thresholds, learned.kept, strict=True):
        sys.stdout.write(
            f"let through\twhat reads like {threshold.type} with less than {threshold.score:.0%} certainty: "
            f"so were all {kept} so far\n"
        )
    return 0


def _forget(lessons: Lessons, options: argparse.Namespace) -> int:
    if options.threshold:
        forgotten = lessons.forget_threshold(EntityType(options.threshold))
    else:
        forgotten = lessons.forget(sys.stdin.read().strip() if options.value == "-" else options.value)
    if not forgotten:
        raise BadRequest("Nothing was decided about that. See: discreet learned list.")
    return 0


def _export(lessons: Lessons, options: argparse.Namespace) -> int:
    from desktop_app.storage.atomic import replace_content

    try:
        replace_content(options.file, (json.dumps(_row(lessons.learned), ensure_ascii=False, indent=1) + "\n").encode())
    except OSError as error:
        raise BadRequest(f"{options.file} cannot be written: {error.strerror}.") from None
    return 0


def _erase(lessons: Lessons, _: argparse.Namespace) -> int:
    lessons.erase()
    sys.stdout.write("All that was learned is forgotten.\n")
    return 0


def _row(learned: Learned) -> dict[str, object]:
    return {
        "values": [{"text": term.text, "action": term.always or "never"} for term in learned.terms],
        "thresholds": [
            {"kind": threshold.type, "below": threshold.score, "let_through": kept}
            for threshold, kept in zip(learned.thresholds, learned.kept, strict=True)
        ],
    }


def _lessons(assistant: Assistant, ask_to_open: Callable[[Assistant], str]) -> Lessons:
    said = ask_to_open(assistant)
    store = assistant.archive.store
    if store is None:
        raise ArchiveClosed(f"What was learned is kept with the conversations, and there is none. {said}")
    if said:
        sys.stderr.write(f"discreet: {said}\n")
    return store.lessons
