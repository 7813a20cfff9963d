"""What the lines of ``--jsonl`` look like: the nouns of Discreet as JSON objects, and a vault back from one."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from desktop_app.errors import BadRequest
from desktop_app.vocabulary import (
    Advice,
    Edit,
    EntityType,
    Finding,
    Offer,
    Replacement,
    Reply,
    Style,
    Vault,
    VaultEntry,
)

Row = dict[str, Any]


def vault_row(vault: Vault) -> Row:
    """Replacement to value; to the value with its style where restoring has to know it."""
    return {entry.replacement: _entry_row(entry) for entry in vault.entries if entry.returns}


def vault_of(mapping: object) -> Vault:
    """The vault of such a row. Raises BadRequest."""
    if not isinstance(mapping, Mapping):
        raise BadRequest('The object needs a "vault": what discreet protect gave, replacement to value.')
    return Vault(tuple(_entry_of(replacement, row) for replacement, row in mapping.items()))


def finding_row(finding: Finding) -> Row:
    """Where something private stands, what it is, how sure that is and why."""
    span = {"start": finding.span.start, "end": finding.span.end}
    return {**span, "type": finding.type, "score": finding.score, "why": finding.why}


def replacement_row(replacement: Replacement) -> Row:
    """A finding with what took its place."""
    return {**finding_row(replacement.finding), "replacement": replacement.text}


def advice_row(advice: Advice) -> Row:
    """A finding with what speaks against hiding it, and what else could be done."""
    return {**finding_row(advice.finding), "why": advice.why, "styles": list(advice.styles)}


def offer_row(offer: Offer) -> Row:
    """What a prompt leaves open, with the edits of each answer."""
    choices = [{"label": choice.label, "edits": [edit_row(edit) for edit in choice.edits]} for choice in offer.choices]
    return {"name": offer.name, "question": offer.question, "choices": choices}


def reply_row(reply: Reply) -> Row:
    """A restored text with what is to be known about places in it."""
    flags = [{"start": flag.span.start, "end": flag.span.end, "kind": flag.kind} for flag in reply.flags]
    return {"text": reply.restored, "flags": flags}


def edit_row(edit: Edit) -> Row:
    """A change of wording with its reason."""
    span = {"start": edit.span.start, "end": edit.span.end}
    return {**span, "before": edit.before, "after": edit.after, "kind": edit.kind, "why": edit.why}


def _entry_row(entry: VaultEntry) -> str | Row:
    if entry.style is Style.PLACEHOLDER:
        return entry.value
    return {"value": entry.value, "type": entry.type, "style": entry.style, "identity": entry.identity}


def _entry_of(replacement: str, row: object) -> VaultEntry:
    match row:
        case str():
            return VaultEntry(replacement, row, None)
        case {"value": str(value), "type": str(kind), "style": str(style), "identity": int(identity)}:
            with suppress(ValueError):
                return VaultEntry(replacement, value, EntityType(kind), Style(style), identity)
    raise BadRequest('The object needs a "vault": what discreet protect gave, replacement to value.')
