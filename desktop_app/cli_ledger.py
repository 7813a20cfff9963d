"""The ledger on the command line: what left this machine, when, to whom, and what became of it.

It reads what the archive keeps and changes nothing. Where the archive has a passphrase, it asks on the terminal; where
there is no archive there is no record of what was sent, and it says that rather than show an empty list.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.errors import ArchiveClosed, BadRequest

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant
    from desktop_app.storage.records import Disclosure, Entry
    from desktop_app.storage.store import Store

_Action = Callable[["Store", argparse.Namespace], int]


def add_ledger(sub: argparse.ArgumentParser) -> None:
    """Gives the parser of ``discreet ledger`` its actions; each sets the command to run."""
    actions = sub.add_subparsers(required=True, metavar="ACTION")

    def add(name: str, action: _Action, purpose: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
        made.set_defaults(command=lambda assistant, options: action(_opened(assistant), options))
        return made

    add("list", _list, "list every request, the newest first")
    search = add("search", _search, "list the requests in which words occur")
    search.add_argument("words", metavar="WORDS", help="in a provider, model, host, date or the text that left")
    add("verify", _verify, "check that no row was changed, removed, inserted or moved")
    export = add("export", _export, "write the whole ledger to standard output")
    export.add_argument("--format", choices=("json", "markdown"), default="json", help="json can be verified by anyone")
    about = add("about", _about, "tell what each provider ever got about a private value")
    about.add_argument(
        "value", metavar="VALUE", help='the value; "-" reads it from standard input, out of the shell\'s history'
    )
    about.add_argument("--provider", metavar="NAME", default="", help="only what this provider got")


def ask_to_open(assistant: Assistant) -> str:
    """Opens the archive, asking on the terminal, if there is one, for the passphrase or recovery key that it needs.

    Returns:
        What the person should know: why nothing is kept, or what happened to the files; empty if all is well.
    """
    from desktop_app.storage.archive import Condition

    standing = assistant.open_archive()
    if _has_terminal():
        with suppress(EOFError):  # the person gave none
            if standing.condition is Condition.PASSPHRASE_NEEDED:
                standing = assistant.open_archive(passphrase=getpass.getpass("Passphrase of the kept conversations: "))
            elif standing.condition is Condition.KEY_LOST:
                standing = assistant.open_archive(recovery_key=getpass.getpass("Recovery key: "))
    says = "" if standing.condition is Condition.OPEN else standing.says
    return " ".join(part for part in (standing.news, says) if part)


def _opened(assistant: Assistant) -> Store:
    said = ask_to_open(assistant)
    store = assistant.archive.store
    if store is None:
        kept_with = "The ledger is kept with the conversations, and there is none to read."
        raise ArchiveClosed(f"{kept_with} {said} What is sent meanwhile is on no record.")
    if said:
        _note(said)
    return store


def _list(store: Store, _options: argparse.Namespace) -> int:
    entries = store.ledger.entries()
    _print_entries(entries)
    if not entries:
        _note("The ledger is empty: nothing has been sent since it was begun, or all of it was removed for its age.")
    return 0


def _search(store: Store, options: argparse.Namespace) -> int:
    entries = store.ledger.search(options.words)
    _print_entries(entries)
    if not entries:
        _note("No request in the ledger has these words.")
    return 0


def _verify(store: Store, _options: argparse.Namespace) -> int:
    report = store.ledger.verify()
    removed = f", after {report.removed} that were removed for their age" if report.removed else ""
    _print(report.problem or f"The ledger is whole: {report.rows} rows{removed}.")
    return int(bool(report.problem))


def _export(store: Store, options: argparse.Namespace) -> int:
    from desktop_app.storage.ledger_export import as_json, as_markdown

    ledger = store.ledger
    _print(as_json(ledger.rows()) if options.format == "json" else as_markdown(ledger.entries()))
    return 0


def _about(store: Store, options: argparse.Namespace) -> int:
    value = sys.stdin.read().strip() if options.value == "-" else options.value
    if not value:
        raise BadRequest("Say which value: discreet ledger about VALUE, or - to read it from standard input.")
    found = store.about(value, options.provider)
    if not found:
        _print(f"{options.provider or 'No provider'} got {'nothing' if options.provider else 'anything'} about it.")
    for disclosure in found:
        _print(_told(disclosure))
    return 0


def _has_terminal() -> bool:
    # getpass would fall back to standard input, which may be the prompt that is to be sent.
    try:
        Path("CON" if sys.platform == "win32" else "/dev/tty").open(encoding="utf-8").close()
    except OSError:
        return False
    return True


def _print_entries(entries: tuple[Entry, ...]) -> None:
    from desktop_app.storage.ledger_export import counts

    for entry in entries:
        _print(f"{_line(entry)}\thidden {counts(entry.hidden)}\tkept {counts(entry.kept)}")


def _told(disclosure: Disclosure) -> str:
    parts = [f"as {replacement}" for replacement in disclosure.replacements]
    if disclosure.itself:
        parts.append("ITSELF, as you decided" if disclosure.by_choice else "ITSELF")
    return f"{_line(disclosure.entry)}\t{', '.join(parts)}"


def _line(entry: Entry) -> str:
    columns: list[Any] = [entry.number, f"{entry.time:%Y-%m-%d %H:%M:%S}Z", entry.provider, entry.model]
    columns += [entry.host or "this machine only", f"{entry.size} bytes", entry.digest[:12], entry.outcome]
    return "\t".join(map(str, columns))


def _note(text: str) -> None:
    """Tells the person something that is no part of the result, which another program may be reading."""
    sys.stderr.write(f"discreet: {text}\n")


def _print(text: str) -> None:
    sys.stdout.write(text + "\n")
