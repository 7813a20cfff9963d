"""Redaction: ``[PERSON]``. One way only; nothing is remembered, so nothing can come back."""

from __future__ import annotations

from desktop_app.protect.scene import Hidden, Scene


def replacement(hidden: Hidden, scene: Scene) -> str:
    """The bare name of the value's type."""
    return f"[{hidden.type}]"
