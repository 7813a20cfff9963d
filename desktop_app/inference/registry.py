"""Which models there are, and whether their files are the ones that were shipped.

``models/registry.toml`` names each model's files with their checksums. A file that is missing or different is never
run: a detector that reads with the wrong weights would let private values through in silence.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.errors import ModelDamaged, ModelMissing
from desktop_app.locations import data_folder
from desktop_app.locations import model as model_path


@dataclass(frozen=True, slots=True)
class RegisteredModel:
    """One model as the registry describes it.

    Attributes:
        folder: where its files are.
        files: file name to SHA-256 in hexadecimal.
    """

    name: str
    version: str
    folder: Path
    files: Mapping[str, str]

    @property
    def order(self) -> tuple[int, ...]:
        """The numbers in its version, to tell which is newer."""
        return tuple(map(int, re.findall(r"\d+", self.version)))

    def verified(self, file: str) -> Path:
        """The path of one of its files, after its checksum was compared.

        Raises:
            ModelMissing: the file is not there.
            ModelDamaged: it is not the file that was shipped.
        """
        path = self.folder / file
        try:
            with path.open("rb") as content:
                found = hashlib.file_digest(content, "sha256").hexdigest()
        except OSError:
            raise ModelMissing(
                f"The model {self.name} is not complete: {file} cannot be read. Install Discreet again."
            ) from None
        if found != self.files.get(file):
            raise ModelDamaged(f"The model {self.name} is damaged: {file} is not as shipped. Install Discreet again.")
        return path


def registered(registry: Path | None = None) -> dict[str, RegisteredModel]:
    """The models that lie beside the registry, by name.

    Args:
        registry: another registry file than the one that is shipped; its models lie in folders beside it.

    Raises:
        ModelMissing: there is no registry.
        ModelDamaged: it cannot be read.
    """
    path = registry or model_path("registry.toml")
    rows = _table(path).get("models", {})
    return {name: RegisteredModel(name, row["version"], path.parent / name, row["files"]) for name, row in rows.items()}


def versions(name: str, registry: Path | None = None, installed: Path | None = None) -> tuple[RegisteredModel, ...]:
    """Every version of a model on this machine, the newest first; of two alike the one that was shipped comes last.

    A version the person installed lies in ``NAME/VERSION`` in their data folder, with a ``pack.toml`` that gives its
    files with their checksums in a table ``files``. The shipped version is always among them, so there is something to
    fall back on; a folder without a readable ``pack.toml`` is not one.

    Args:
        name: the model's name.
        registry: see ``registered``.
        installed: another data folder than the person's own.

    Raises:
        ModelMissing: there is no registry.
        ModelDamaged: it cannot be read.
    """
    folder = (installed or installed_folder()) / name
    packs = [pack for path in sorted(folder.glob("*/pack.toml")) if (pack := _pack(name, path)) is not None]
    shipped = [model for model in (registered(registry).get(name),) if model is not None]
    return tuple(sorted([*packs, *shipped], key=lambda model: model.order, reverse=True))


def installed_folder() -> Path:
    """Where the versions lie that the person installed; it need not be there."""
    return data_folder() / "models"


def package_checksum(name: str) -> str | None:
    """The SHA-256 that the model carried by a pip package must have; None where none is known.

    Raises:
        ModelMissing: there is no registry.
        ModelDamaged: it cannot be read.
    """
    row = _table(model_path("registry.toml")).get("packages", {}).get(name)
    return None if row is None else str(row["sha256"])


def _pack(name: str, path: Path) -> RegisteredModel | None:
    try:
        files = tomllib.loads(path.read_text(encoding="utf-8"))["files"]
        return RegisteredModel(name, path.parent.name, path.parent, {str(file): str(files[file]) for file in files})
    except (OSError, ValueError, KeyError, TypeError):  # not whole: being installed, or taken away
        return None


def _table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError:
        raise ModelMissing("The list of models is missing. Install Discreet again.") from None
    except ValueError:  # no UTF-8, or no TOML
        raise ModelDamaged("The list of models is damaged. Install Discreet again.") from None
