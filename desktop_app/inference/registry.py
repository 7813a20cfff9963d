"""Which models there are, and whether their files are the ones that were shipped.

``models/registry.toml`` names each model's files with their checksums. A file that is missing or different is never
run: a detector that reads with the wrong weights would let private values through in silence.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.errors import ModelDamaged, ModelMissing
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
        if found != self.files[file]:
            raise ModelDamaged(f"The model {self.name} is damaged: {file} is not as shipped. Install Discreet again.")
        return path


def registered(registry: Path | None = None) -> dict[str, RegisteredModel]:
    """The models that lie beside the registry, by name.

    Args:
        registry: another registry file than the one that is shipped; its models lie in folders beside it.

    Raises:
        ModelMissing: there is no registry.
    """
    path = registry or model_path("registry.toml")
    rows = _table(path).get("models", {})
    return {name: RegisteredModel(name, row["version"], path.parent / name, row["files"]) for name, row in rows.items()}


def package_checksum(name: str) -> str | None:
    """The SHA-256 that the model carried by a pip package must have; None where none is known.

    Raises:
        ModelMissing: there is no registry.
    """
    row = _table(model_path("registry.toml")).get("packages", {}).get(name)
    return None if row is None else str(row["sha256"])


def _table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError:
        raise ModelMissing("The list of models is missing. Install Discreet again.") from None
