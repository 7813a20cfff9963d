"""What every replacement style is: a function from a value to what stands in its place."""

from __future__ import annotations

from typing import Protocol

from desktop_app.protect.scene import Hidden, Scene


class Replacer(Protocol):
    """Names a value's replacement, and enters it in the scene's numbering if the value is to be remembered."""

    def __call__(self, hidden: Hidden, scene: Scene) -> str:
        """What takes the place of ``hidden.value``."""
        ...
