"""Where the files that travel with Discreet are, in a checkout and in an installed wheel alike."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """The path of a file or folder under ``resources/``."""
    return _shipped("resources").joinpath(*parts)


def model(*parts: str) -> Path:
    """The path of a file or folder under ``models/``."""
    return _shipped("models").joinpath(*parts)


def _shipped(folder: str) -> Path:
    # A wheel carries the folders inside the package; a checkout has them beside it.
    inside = _PACKAGE / folder
    return inside if inside.is_dir() else _PACKAGE.parent / folder
