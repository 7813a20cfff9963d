"""Puts a card into words that go along with a prompt, as one edit at its end, so that it is seen and can be undone."""

from __future__ import annotations

from desktop_app.vocabulary import DomainCard, Edit, Span

_HEAD = "[Context read on this machine: {domain}]"
_FOOT = "[End of context]"


def attachment(card: DomainCard, text: str) -> Edit | None:
    """The edit that adds ``card`` after ``text``, the text before any edit; None if the card states nothing."""
    if not card.fields:
        return None
    lines = [f"{name}: {', '.join(values)}" for name, values in card.fields.items()]
    notes = [f"Note: {card.note}"] if card.note else []
    block = "\n".join([_HEAD.format(domain=card.domain), *lines, *notes, _FOOT])
    return Edit(Span(len(text), len(text)), "", f"\n\n{block}", "context", "you attached the card of the subject")
