"""An attached card is part of what would leave, and only then."""

from __future__ import annotations

from desktop_app.engine import Engine
from desktop_app.vocabulary import Choices, Level, Vault

_TEXT = "Patient reports chest pain and dizziness after meals"


def test_attaching_adds_the_card_to_the_outgoing_wording_and_undoing_takes_it_out() -> None:
    engine = Engine("none", lambda: 0)
    bare = engine.prepare(_TEXT, Choices(level=Level.OFF), Vault())
    along = engine.prepare(_TEXT, Choices(level=Level.OFF, attached_card=True), Vault())
    assert "[Context read on this machine" not in bare.text
    assert along.text.startswith(bare.text)
    assert "Symptoms: chest pain, dizziness" in along.text
    edit = along.edits[-1]
    undone = frozenset({(edit.before, edit.after)})
    again = engine.prepare(_TEXT, Choices(level=Level.OFF, attached_card=True, undone=undone), Vault())
    assert again.text == bare.text
