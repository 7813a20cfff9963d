"""The commands under ``discreet terms``: the person's own list of what is hidden always, and what never."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import BadRequest
from desktop_app.vocabulary import EntityType, Term, TermMatch

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant

_KINDS = [entity_type.value for entity_type in EntityType]


def add_terms(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds ``terms`` and its own commands to the parser of ``discreet``."""
    purpose = "your own list of what is hidden always, and what never"
    terms = commands.add_parser("terms", help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
    own = terms.add_subparsers(required=True, metavar="COMMAND")

    listing = own.add_parser("list", help="print the list, as CSV")
    listing.set_defaults(command=_list)

    adding = own.add_parser("add", help="put a term on the list")
    adding.add_argument("text", metavar="TERM", help="a word or several, or a pattern in the syntax of RE2")
    _has_action(adding, required=True)
    adding.set_defaults(command=_add)

    removing = own.add_parser("remove", help="take a term off the list")
    removing.add_argument("text", metavar="TERM", help="the term as it stands on the list")
    removing.set_defaults(command=_remove)

    importing = own.add_parser("import", help="add the terms of a file: one a line, or CSV with text, match and action")
    importing.add_argument("file", type=Path, metavar="FILE")
    _has_action(importing, required=False)
    importing.set_defaults(command=_import)

    exporting = own.add_parser("export", help="write the list to a CSV file")
    exporting.add_argument("file", type=Path, metavar="FILE")
    exporting.set_defaults(command=_export)


def _has_action(parser: argparse.ArgumentParser, *, required: bool) -> None:
    action = parser.add_mutually_exclusive_group(required=required)
    action.add_argument("--hide-as", choices=_KINDS, metavar="KIND", help=", ".join(_KINDS))
    action.add_argument("--never", action="store_true", help="never hide it; secrets and proved numbers stay hidden")
    parser.add_argument(
        "--match",
        type=TermMatch,
        choices=list(TermMatch),
        default=TermMatch.WHOLE_WORD,
        help="exact: these very characters; whole_word: in any case and with or without accents; pattern",
    )


def _list(assistant: Assistant, _: argparse.Namespace) -> int:
    from desktop_app.storage.terms import as_csv

    sys.stdout.write(as_csv(assistant.terms))
    return 0


def _add(assistant: Assistant, options: argparse.Namespace) -> int:
    _grown(assistant, [Term(options.text, options.match, _kind(options))])
    return 0


def _remove(assistant: Assistant, options: argparse.Namespace) -> int:
    left = [term for term in assistant.terms if term.text != options.text]
    if len(left) == len(assistant.terms):
        raise BadRequest("This term is not on your list. See: discreet terms list.")
    assistant.save_terms(left)
    return 0


def _kind(options: argparse.Namespace) -> EntityType | None:
    return EntityType(options.hide_as) if options.hide_as else None


def _import(assistant: Assistant, options: argparse.Namespace) -> int:
    from desktop_app.storage.terms import read_terms

    usual = Term("", options.match, _kind(options)) if options.hide_as or options.never else None
    read = read_terms(options.file, options.match, usual)
    before = len(assistant.terms)
    _grown(assistant, read)
    kinds = Counter("always" if term.always else "never" for term in read)
    sys.stdout.write(
        f"{len(read)} terms read ({kinds['always']} hidden always, {kinds['never']} never), "
        f"{len(assistant.terms) - before} of them new.\n"
    )
    return 0


def _export(assistant: Assistant, options: argparse.Namespace) -> int:
    from desktop_app.storage.terms import write_terms

    write_terms(options.file, assistant.terms)
    return 0


def _grown(assistant: Assistant, added: Iterable[Term]) -> None:
    """The list with more terms; one that was there with another action takes the new one."""
    terms = {(term.text, term.match): term for term in assistant.terms}
    terms |= {(term.text, term.match): term for term in added}
    assistant.save_terms(terms.values())
