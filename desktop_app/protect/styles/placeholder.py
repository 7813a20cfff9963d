"""Numbered placeholders: ``[PERSON_1]``. They can be undone, and tell the model which mentions are the same."""

from __future__ import annotations

from desktop_app.protect.scene import Hidden, Scene


def replacement(hidden: Hidden, scene: Scene) -> str:
    """The value's placeholder in this conversation."""
    return scene.placeholder(hidden)
