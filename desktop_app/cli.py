"""The headless twin of the window: the same assistant, from a terminal or a script.

With ``--jsonl`` a command reads one JSON object a line and writes one a line, so that thousands of texts run in one
process; what is wrong with a line is said on that line, and the others are done. Without it, one plain text comes in
on standard input and plain text goes out.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli_crashes import add_crashes
from desktop_app.cli_doctor import add_doctor, examine
from desktop_app.cli_learned import add_learned
from desktop_app.cli_ledger import add_ledger, ask_to_open
from desktop_app.cli_models import add_models
from desktop_app.cli_policy import add_policy
from desktop_app.cli_propose import add_propose
from desktop_app.cli_providers import add_commands
from desktop_app.cli_rewrite import add_rewrite
from desktop_app.cli_rows import (
    Row,
    advice_row,
    edit_row,
    finding_row,
    offer_row,
    replacement_row,
    reply_row,
    vault_of,
    vault_row,
)
from desktop_app.cli_terms import add_terms
from desktop_app.cli_uninstall import add_uninstall
from desktop_app.errors import ApprovalError, BadRequest, DiscreetError, PolicyForbids, ReplyCut
from desktop_app.vocabulary import (
    Choices,
    Conversation,
    Draft,
    Estimate,
    Level,
    Profile,
    Rows,
    Style,
    Vault,
    Waiting,
)

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant
    from desktop_app.gateway.guard import EgressGuard

_DOMAINS = ("healthcare", "legal", "finance", "education", "research", "industry", "support", "media")


def run(arguments: list[str], guard: EgressGuard) -> int:
    """Runs one command.

    Args:
        arguments: the words behind ``discreet``.
        guard: the egress guard of this process, installed.

    Returns:
        The exit code: 0, 1 if anything failed, 2 for unusable words.
    """
    options = _parser().parse_args(arguments)
    try:
        command: Callable[[Assistant, argparse.Namespace], int] = options.command
        assistant = _assistant(guard)
        if assistant.notice and command is not examine:  # which says it itself
            _complain(assistant.notice)
        return command(assistant, options)
    except DiscreetError as error:
        _complain(error.message)
        return 1
    except BrokenPipeError:  # whoever read the output has seen enough
        sys.stderr.close()
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="discreet",
        description="Use large cloud models without telling them who you are. Without a command, the window opens.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(
        name: str, command: Callable[[Assistant, argparse.Namespace], int], purpose: str
    ) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
        sub.set_defaults(command=command)
        return sub

    def reads_lines(sub: argparse.ArgumentParser, columns: str) -> None:
        sub.add_argument("--jsonl", action="store_true", help=f"one JSON object a line: {columns}")

    def has_profile(sub: argparse.ArgumentParser) -> None:
        sub.add_argument(
            "--profile", type=Profile, choices=list(Profile), default=Profile.BALANCED, help="how much is hidden"
        )

    detect = add("detect", _detect, "list the private values in a text")
    reads_lines(detect, '{"text"} to {"findings": [{"start", "end", "type", "score", "why"}]}')
    has_profile(detect)

    protect = add("protect", _protect, "replace the private values in a text")
    reads_lines(protect, '{"text"} to {"text", "replacements", "vault", "advice", "tables", "spent"}')
    has_profile(protect)
    protect.add_argument(
        "--style", type=Style, choices=list(Style), default=Style.PLACEHOLDER, help="what takes their place"
    )
    protect.add_argument(
        "--tables", type=Rows, choices=list(Rows), default=Rows.KEEP, help="what becomes of the rows of pasted tables"
    )
    protect.add_argument(
        "--vault", type=Path, metavar="FILE", help="for one plain text: write what stands for what to this file"
    )

    restore = add("restore", _restore, "put the private values back into a text")
    reads_lines(restore, '{"text", "vault"} to {"text", "flags": [{"start", "end", "kind"}]}')
    restore.add_argument("--vault", type=Path, metavar="FILE", help="for one plain text: the file that protect wrote")

    enhance = add("enhance", _enhance, "correct a text; placeholders, code, addresses and quotations stay as they are")
    reads_lines(
        enhance,
        '{"text"} to {"text", "edits": [{"start", "end", "before", "after", "kind", "why"}], '
        '"intent", "confidence", "secondary", "parts", "offers", "dropped"}',
    )
    enhance.add_argument("--level", type=Level, choices=list(Level), default=Level.FIX, help="how far to go")

    analyze = add("analyze", _analyze, "name the subject of a text")
    reads_lines(analyze, '{"text"} to {"domain", "confidence", "card", "evidence"}')
    analyze.add_argument("--domain", choices=["auto", *_DOMAINS], default="auto", help="the subject, if it is known")
    analyze.add_argument("--list", action="store_true", help="list what each subject serves instead, with counts")

    send = add("send", _send, "protect a prompt, show what would leave, ask, send it and print the restored reply")
    send.add_argument("--provider", metavar="NAME", help="who answers; the one chosen in the settings if not given")
    send.add_argument("--yes", action="store_true", help="approve what is shown without being asked")
    has_profile(send)
    send.add_argument(
        "--style", type=Style, choices=list(Style), default=Style.PLACEHOLDER, help="what takes their place"
    )

    add_commands(commands)
    add_terms(commands)
    add_learned(commands, ask_to_open)
    add_models(commands)
    add_policy(commands)
    add_propose(commands, _standard_input, _show, _consents)
    add_rewrite(commands)
    add_crashes(commands)
    add_uninstall(commands)

    ledger = commands.add_parser("ledger", help="tell what left this machine, to whom, and what became of it")
    add_ledger(ledger)

    add_doctor(commands)
    return parser


def _assistant(guard: EgressGuard) -> Assistant:
    from desktop_app.assistant import Assistant
    from desktop_app.engine import Engine
    from desktop_app.storage.archive import Archive
    from desktop_app.storage.keychain import Keychain
    from desktop_app.storage.settings import SettingsFile

    engine = Engine("the egress guard", lambda: guard.counters.refused)
    return Assistant(engine, SettingsFile.at_default_place(), Keychain(), guard, Archive.at_default_place())


# --- commands


def _detect(assistant: Assistant, options: argparse.Namespace) -> int:
    def rows(row: Row) -> Row:
        return {"findings": [finding_row(f) for f in assistant.detect(_text_of(row), options.profile)]}

    if options.jsonl:
        return _each_line(rows)
    text = _standard_input()
    for finding in assistant.detect(text, options.profile):
        _print(f"{finding.span.start}-{finding.span.end}\t{finding.type}\t{finding.score:.2f}\t{finding.why}")
    return 0


def _protect(assistant: Assistant, options: argparse.Namespace) -> int:
    choices = Choices(profile=options.profile, style=options.style)

    def rows(row: Row) -> Row:
        written = assistant.aggregate(_text_of(row), options.tables)
        protected = assistant.protect(written.text, choices, Vault(spent=written.spent))
        findings = [replacement.finding for replacement in protected.replacements]
        return {
            "text": protected.text,
            "replacements": [replacement_row(replacement) for replacement in protected.replacements],
            "vault": vault_row(protected.vault),
            "advice": [advice_row(advice) for advice in assistant.advise(written.text, findings, choices)],
            "tables": list(written.notes),
            "spent": protected.vault.spent,
        }

    if options.jsonl:
        return _each_line(rows)
    written = assistant.aggregate(_standard_input(), options.tables)
    protected = assistant.protect(written.text, choices, Vault(spent=written.spent))
    if options.vault:
        _write_privately(options.vault, json.dumps(vault_row(protected.vault), ensure_ascii=False, indent=1))
    findings = [replacement.finding for replacement in protected.replacements]
    advice = (each.why for each in assistant.advise(written.text, findings, choices))
    for note in dict.fromkeys([*written.notes, *advice]):  # the same is often to be said of several values
        _complain(note)
    _print(protected.text, end="")
    return 0


def _restore(assistant: Assistant, options: argparse.Namespace) -> int:
    if options.jsonl:
        return _each_line(lambda row: reply_row(assistant.restore(_text_of(row), vault_of(row.get("vault")))))
    if not options.vault:
        raise BadRequest("Say which vault to restore from: --vault FILE, as written by discreet protect --vault FILE.")
    try:
        mapping = json.loads(options.vault.read_bytes())
    except (OSError, ValueError):
        raise BadRequest(
            "The vault file cannot be read. It must be the one that discreet protect --vault wrote."
        ) from None
    _print(assistant.restore(_standard_input(), vault_of(mapping)).restored, end="")
    return 0


def _enhance(assistant: Assistant, options: argparse.Namespace) -> int:
    def rows(row: Row) -> Row:
        enhanced = assistant.enhance(_text_of(row), options.level)
        reading = enhanced.reading
        return {
            "text": enhanced.text,
            "edits": [edit_row(edit) for edit in enhanced.edits],
            "intent": reading.intent,
            "confidence": reading.confidence,
            "secondary": list(reading.secondary),
            "parts": list(reading.parts),
            "offers": [offer_row(offer) for offer in reading.offers],
            "dropped": list(enhanced.dropped),
        }

    if options.jsonl:
        return _each_line(rows)
    _print(assistant.enhance(_standard_input(), options.level).text, end="")
    return 0


def _analyze(assistant: Assistant, options: argparse.Namespace) -> int:
    if options.list:
        for name, applications in assistant.applications().items():
            _print(f"{name}\t{sum(map(bool, applications.values()))} of {len(applications)}")
            for application, served_by in applications.items():
                _print(f"  {application}\t{served_by or 'not served'}")
        return 0
    domain = None if options.domain == "auto" else options.domain

    def rows(row: Row) -> Row:
        card = assistant.analyze(_text_of(row), domain)
        if card is None:
            return {"domain": None, "confidence": 0.0, "card": {}, "evidence": []}
        evidence = [{"start": span.start, "end": span.end} for span in card.evidence]
        return {"domain": card.domain, "confidence": card.confidence, "card": dict(card.fields), "evidence": evidence}

    if options.jsonl:
        return _each_line(rows)
    card = assistant.analyze(_standard_input(), domain)
    _print("no particular subject" if card is None else f"{card.domain}\t{card.confidence:.2f}")
    if card is not None:
        for name, values in card.fields.items():
            _print(f"  {name}\t{', '.join(values)}")
        if card.note:
            _print(card.note)
    return 0


def _send(assistant: Assistant, options: argparse.Namespace) -> int:
    provider = assistant.provider(options.provider or assistant.settings.provider)
    choices = Choices(profile=options.profile, style=options.style)
    draft = assistant.draft(_standard_input(), choices, provider, Conversation(), revision=1)
    _show(draft)
    if draft.leaks:
        kinds = ", ".join(sorted({str(leak.type or leak.form) for leak in draft.leaks}))
        raise ApprovalError(
            f"Not sent: something private would still leave ({kinds}). Reword it or hide it in the window."
        )
    for said in draft.raised:
        _complain(said)
    if draft.forbidden:
        raise PolicyForbids(f"Not sent. {' '.join(draft.forbidden)}")
    shown = draft.outgoing.digest
    if not options.yes and not _consents():
        _complain("Not sent.")
        return 1
    unkept = ask_to_open(assistant)
    if unkept:
        _complain(unkept)
    sending = assistant.send(assistant.approve(draft, shown), draft.prepared.protected.vault, _tell_of_wait)
    try:
        for delta in sending:
            _print(delta.restored, end="", flush=True)
    except ReplyCut:
        _print("")
        raise
    _print("")
    return 0


# --- input and output


def _each_line(answer: Callable[[Row], Row]) -> int:
    failed = False
    for line in sys.stdin.buffer:
        if not line.strip():
            continue
        try:
            result = answer(_row(line))
        except DiscreetError as error:
            failed = True
            result = {"error": {"kind": error.kind, "message": error.message}}
        _print(json.dumps(result), flush=True)
    return int(failed)


def _row(line: bytes) -> Row:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        raise BadRequest("This line is not JSON in UTF-8.") from None
    if not isinstance(row, dict):
        raise BadRequest('A line must hold one JSON object, such as {"text": "…"}.')
    return row


def _text_of(row: Row) -> str:
    text = row.get("text")
    if not isinstance(text, str):
        raise BadRequest('The object needs a "text" that is a string.')
    return text


def _standard_input() -> str:
    try:
        return sys.stdin.buffer.read().decode()
    except UnicodeDecodeError:
        raise BadRequest("The text on standard input is not UTF-8.") from None


def _write_privately(path: Path, text: str) -> None:
    from desktop_app.storage.atomic import replace_content

    try:
        replace_content(path, text.encode())
    except OSError as error:
        raise BadRequest(f"The vault file cannot be written: {error.strerror}.") from None


def _consents() -> bool:
    """Asks on the terminal itself: standard input is the prompt."""
    terminal = "CON" if sys.platform == "win32" else "/dev/tty"
    try:
        with Path(terminal).open(encoding="utf-8") as keyboard:
            _print("Send exactly this? [y/N] ", end="", flush=True)
            return keyboard.readline().strip().casefold() in {"y", "yes"}
    except OSError:
        raise ApprovalError(
            "There is no terminal to ask on. Look at what would leave and add --yes to approve it."
        ) from None


def _show(draft: Draft) -> None:
    destination = draft.outgoing.destination
    where = destination.host or "this machine only"
    if destination.via:
        where += f", through the proxy {destination.via}"
    size = f"{len(draft.outgoing.body)} bytes, about {draft.tokens} tokens"
    _print(f"--- leaves for {destination.provider} ({where}), {size}")
    if destination.trusted and not draft.prepared.protected.replacements:
        _print("--- a server on this machine that you trust: what is found is sent as you wrote it")
    if draft.estimate is not None:
        for line in _estimate_lines(draft.estimate):
            _print(f"--- {line}")
    for message in draft.outgoing.messages:
        _print(f"[{message.role}] {message.text}")
    hidden, corrected = len(draft.prepared.protected.replacements), len(draft.prepared.edits)
    _print(f"--- {hidden} private values replaced, {corrected} corrections")


def _estimate_lines(estimate: Estimate) -> Iterator[str]:
    told = f" (by {estimate.source})" if estimate.source else ""
    if estimate.too_long:
        yield f"probably too long: the model takes {estimate.context:,} tokens, reply included{told}"
    elif estimate.context is not None:
        yield f"the model takes {estimate.context:,} tokens, reply included{told}"
    if estimate.cost is not None:
        yield f"about ${estimate.cost:.4f} to read it, the reply comes on top; an estimate{told}"


def _tell_of_wait(waiting: Waiting) -> None:
    _complain(f"{waiting.why} Trying again in {waiting.seconds:.0f} s ({waiting.attempt} of {waiting.attempts}).")


def _print(text: str, end: str = "\n", *, flush: bool = False) -> None:
    sys.stdout.write(text + end)
    if flush:
        sys.stdout.flush()


def _complain(message: str) -> None:
    sys.stderr.write(f"discreet: {message}\n")
