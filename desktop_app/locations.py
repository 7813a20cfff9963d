"""Where files are: those that travel with Discreet, in a checkout and in an installed wheel alike, and the person's."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_state_path

_NAME = "discreet"
_PACKAGE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """The path of a file or folder under ``resources/``."""
    return _shipped("resources").joinpath(*parts)


def model(*parts: str) -> Path:
    """The path of a file or folder under ``models/``."""
    return _shipped("models").joinpath(*parts)


def config_folder() -> Path:
    """Where this system keeps a person's choices, such as ``~/.config/discreet``; it need not be there."""
    return user_config_path(_NAME, appauthor=False)


def data_folder() -> Path:
    """Where this system keeps a program's data, such as ``~/.local/share/discreet``; it need not be there."""
    return user_data_path(_NAME, appauthor=False)


def state_folder() -> Path:
    """Where this system keeps what a running program needs, ``~/.local/state/discreet``; it need not be there."""
    return user_state_path(_NAME, appauthor=False)


def _shipped(folder: str) -> Path:
    # A wheel carries the folders inside the package; a checkout has them beside it.
    inside = _PACKAGE / folder
    return inside if inside.is_dir() else _PACKAGE.parent / folder
