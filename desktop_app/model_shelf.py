"""The models on this machine: which versions there are, whether they are whole, newer ones and the way back.

Whom the person trusts to sign one is kept by ``storage``; what a pack must hold is known to ``inference``. Here the two
meet. Nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import EngineError
from desktop_app.locations import model as model_path

if TYPE_CHECKING:
    from desktop_app.inference.golden import Golden
    from desktop_app.inference.registry import RegisteredModel

KEYS = "model_keys.txt"
"""The file beside the settings with the public keys the person trusts, one a line."""


class ModelShelf:
    """The versions of every model.

    Args:
        keys: the file with the public keys; nobody is trusted while it is not there.
    """

    def __init__(self, keys: Path) -> None:
        self._keys = keys

    @staticmethod
    def versions() -> Iterator[RegisteredModel]:
        """Every version of every model, the newest of each first."""
        from desktop_app.inference.registry import registered, versions

        for name in registered():
            yield from versions(name)

    @staticmethod
    def trouble_with(model: RegisteredModel) -> str:
        """What is wrong with a version's files, and what to do; empty if they are as they should be."""
        try:
            for file in model.files:
                model.verified(file)
        except EngineError as error:
            return error.message
        return ""

    @staticmethod
    def golden_texts() -> tuple[Golden, ...]:
        """The made-up texts of the shipped tagger's self-test, with the values that must be found in them."""
        from desktop_app.inference.golden import FILE, parsed

        return parsed(model_path("pii", FILE).read_bytes())

    def install(self, file: Path) -> RegisteredModel:
        """Installs the model of a signed pack; see ``inference.packs.install`` for what can be wrong with it."""
        from desktop_app.inference.packs import install
        from desktop_app.storage.signatures import is_signed, trusted_keys

        return install(file, partial(is_signed, keys=trusted_keys(self._keys)))

    @staticmethod
    def roll_back(name: str) -> RegisteredModel:
        """Takes the newest installed version away and names the one used instead. Raises PackUnusable."""
        from desktop_app.inference.packs import roll_back

        return roll_back(name)
