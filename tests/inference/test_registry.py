"""A model is run only from the very files that were shipped."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from desktop_app.errors import ModelDamaged, ModelMissing
from desktop_app.inference.registry import registered


def _registry(folder: Path, content: bytes, checksum: str) -> Path:
    (folder / "small").mkdir()
    (folder / "small" / "model.onnx").write_bytes(content)
    path = folder / "registry.toml"
    path.write_text(
        f'[models.small]\nversion = "1"\n[models.small.files]\n"model.onnx" = "{checksum}"\n', encoding="utf-8"
    )
    return path


def test_a_file_as_shipped_is_handed_out(tmp_path: Path) -> None:
    registry = _registry(tmp_path, b"weights", hashlib.sha256(b"weights").hexdigest())
    assert registered(registry)["small"].verified("model.onnx").read_bytes() == b"weights"


def test_a_changed_file_is_refused(tmp_path: Path) -> None:
    registry = _registry(tmp_path, b"weightz", hashlib.sha256(b"weights").hexdigest())
    with pytest.raises(ModelDamaged, match="small"):
        registered(registry)["small"].verified("model.onnx")


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    registry = _registry(tmp_path, b"weights", hashlib.sha256(b"weights").hexdigest())
    (tmp_path / "small" / "model.onnx").unlink()
    with pytest.raises(ModelMissing, match="small"):
        registered(registry)["small"].verified("model.onnx")


def test_a_missing_registry_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing):
        registered(tmp_path / "nothing.toml")


def test_every_shipped_model_is_as_registered() -> None:
    for model in registered().values():
        for file in model.files:
            assert model.verified(file).is_file()


@pytest.mark.parametrize("content", [b"[models.small\n", b"\xff\xfe", b"models = [1, 2"])
def test_a_registry_that_is_no_toml_is_damaged(tmp_path: Path, content: bytes) -> None:
    registry = tmp_path / "registry.toml"
    registry.write_bytes(content)
    with pytest.raises(ModelDamaged):
        registered(registry)
