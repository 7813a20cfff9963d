"""Model packs: only a whole, signed, newer one that reads well is installed, and one can go back."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from desktop_app.errors import ModelUnfit, PackUntrusted, PackUnusable
from desktop_app.inference.kinds import KINDS
from desktop_app.inference.loading import load
from desktop_app.inference.packs import install, roll_back
from desktop_app.inference.registry import versions
from desktop_app.inference.tagging import Tagger
from desktop_app.locations import model
from desktop_app.storage.signatures import is_signed

_SCRIPT = Path(__file__).parents[2] / "packaging" / "make_pack.py"


class Maker:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key = folder / "key"
        public = bytes.fromhex(self._run("key", str(self.key)).strip())
        self.signed = partial(is_signed, keys=[public])

    def pack(self, source: Path, name: str = "pii", version: str = "9.0.0") -> Path:
        out = self.folder / f"{name}-{version.replace('/', '_')}.zip"
        self._run("pack", str(self.key), str(source), name, version, str(out))
        return out

    @staticmethod
    def _run(*words: str) -> str:
        command = [sys.executable, str(_SCRIPT), *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def maker(tmp_path: Path) -> Maker:
    return Maker(tmp_path)


@pytest.fixture
def little(tmp_path: Path) -> Path:
    folder = tmp_path / "little"
    folder.mkdir()
    (folder / "labels.json").write_text("{}")
    return folder


def test_a_signed_pack_is_used_and_going_back_uses_the_shipped_one(maker: Maker, tmp_path: Path) -> None:
    place = tmp_path / "models"
    pack = maker.pack(model("pii"))
    shipped = versions("pii", installed=place)[0]
    install(pack, maker.signed, place)
    assert load(Tagger, versions("pii", installed=place)).health().version == "9.0.0"
    with pytest.raises(PackUnusable):  # it is not newer than itself
        install(pack, maker.signed, place)
    assert roll_back("pii", place) == shipped
    assert versions("pii", installed=place) == (shipped,)
    with pytest.raises(PackUnusable):
        roll_back("pii", place)


def test_a_model_that_reads_badly_is_not_installed(maker: Maker, tmp_path: Path) -> None:
    worse = Path(shutil.copytree(model("pii"), tmp_path / "worse"))
    golden = json.loads((worse / "golden.json").read_text())
    golden.append({"text": "Nothing here is private.", "values": {"private": "PERSON"}})
    (worse / "golden.json").write_text(json.dumps(golden))
    with pytest.raises(ModelUnfit):
        install(maker.pack(worse), maker.signed, tmp_path / "models")
    assert not list((tmp_path / "models").iterdir())


@pytest.mark.parametrize("name", list(KINDS))
def test_every_model_can_come_in_a_pack_and_go_again(maker: Maker, tmp_path: Path, name: str) -> None:
    place = tmp_path / "models"
    installed = install(maker.pack(model(name), name), maker.signed, place)
    assert load(KINDS[name], versions(name, installed=place)).health().version == installed.version
    assert roll_back(name, place).version != installed.version


def test_a_model_that_answers_worse_than_the_one_in_use_is_not_installed(maker: Maker, tmp_path: Path) -> None:
    worse = Path(shutil.copytree(model("editor"), tmp_path / "worse"))
    tags = json.loads((worse / "tags.json").read_text())
    tags[1:] = [*reversed(tags[1:])]  # it still leaves correct words alone, and corrects the others wrongly
    (worse / "tags.json").write_text(json.dumps(tags))
    golden = [row for row in json.loads((worse / "golden.json").read_text()) if not row["tags"]]
    (worse / "golden.json").write_text(json.dumps(golden))
    with pytest.raises(ModelUnfit, match="is worse than"):
        install(maker.pack(worse, "editor"), maker.signed, tmp_path / "models")
    assert not list((tmp_path / "models").iterdir())


@pytest.mark.parametrize("left_out", ["golden.json", "compared.json", "domains.npz"])
def test_an_encoder_without_what_belongs_to_it_is_not_installed(maker: Maker, tmp_path: Path, left_out: str) -> None:
    part = Path(shutil.copytree(model("encoder"), tmp_path / "part"))
    (part / left_out).unlink()
    with pytest.raises(PackUnusable):
        install(maker.pack(part, "encoder"), maker.signed, tmp_path / "models")
    assert not list((tmp_path / "models").iterdir())


def test_an_encoder_with_what_belongs_to_another_is_not_installed(maker: Maker, tmp_path: Path) -> None:
    mixed = Path(shutil.copytree(model("encoder"), tmp_path / "mixed"))
    with np.load(mixed / "concepts.npz", allow_pickle=False) as arrays:
        narrow = {name: arrays[name][:, :100] if arrays[name].ndim > 1 else arrays[name] for name in arrays.files}
    np.savez(mixed / "concepts.npz", **narrow)
    with pytest.raises(ModelUnfit, match="another model"):
        install(maker.pack(mixed, "encoder"), maker.signed, tmp_path / "models")


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("model.onnx", b"no model"),
        ("tokenizer.json", b"no tokenizer"),
        ("tags.json", b'["KEEP"]'),
        ("golden.json", b"no questions"),
        ("golden.json", b"[]"),
        ("compared.json", b"[]"),
        ("compared.json", b'[{"words": 3}]'),
    ],
)
def test_a_signed_pack_of_what_is_no_model_is_refused_in_words(
    maker: Maker, tmp_path: Path, file: str, content: bytes
) -> None:
    odd = Path(shutil.copytree(model("editor"), tmp_path / "odd"))
    (odd / file).write_bytes(content)
    with pytest.raises(ModelUnfit, match="It was not installed"):
        install(maker.pack(odd, "editor"), maker.signed, tmp_path / "models")
    assert not list((tmp_path / "models").iterdir())


def test_a_damaged_version_in_use_does_not_stand_in_the_way_of_a_newer_one(maker: Maker, tmp_path: Path) -> None:
    place = tmp_path / "models"
    broken = install(maker.pack(model("editor"), "editor"), maker.signed, place)
    (broken.folder / "model.onnx").write_bytes(b"other")
    install(maker.pack(model("editor"), "editor", "10.0.0"), maker.signed, place)
    assert load(KINDS["editor"], versions("editor", installed=place)).health().version == "10.0.0"


def test_a_pack_of_another_signer_is_refused(maker: Maker, little: Path, tmp_path: Path) -> None:
    stranger = tmp_path / "stranger"
    stranger.mkdir()
    with pytest.raises(PackUntrusted):
        install(maker.pack(little), Maker(stranger).signed, tmp_path / "models")
    with pytest.raises(PackUntrusted):
        install(maker.pack(little), partial(is_signed, keys=[]), tmp_path / "models")


def _changed(pack: Path, changes: dict[str, bytes | None]) -> Path:
    out = pack.with_suffix(".changed")
    with zipfile.ZipFile(pack) as before, zipfile.ZipFile(out, "w") as after:
        members: dict[str, bytes | None] = {name: before.read(name) for name in before.namelist()}
        for name, content in (members | changes).items():
            if content is not None:
                after.writestr(name, content)
    return out


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"pack.sig": None}, PackUntrusted),
        ({"pack.sig": b"\0" * 64}, PackUntrusted),
        ({"pack.toml": b'name = "pii"\nversion = "9.9"\n[files]\n'}, PackUntrusted),
        ({"labels.json": b"[]"}, PackUnusable),
        ({"labels.json": None}, PackUnusable),
        ({"../outside": b"x"}, PackUnusable),
        ({"pack.toml": b"#" * 70_000}, PackUnusable),
    ],
)
def test_a_changed_pack_is_refused_and_leaves_nothing(
    maker: Maker, little: Path, tmp_path: Path, changes: dict[str, bytes | None], error: type[Exception]
) -> None:
    pack = _changed(maker.pack(little), changes)
    with pytest.raises(error):
        install(pack, maker.signed, tmp_path / "models")
    assert not list(tmp_path.glob("models/*"))
    assert not (tmp_path / "outside").exists()


@pytest.mark.parametrize(("name", "version"), [("pii", "../9"), ("pii", "0.1"), ("speller", "9.0"), ("..", "9.0")])
def test_a_signed_pack_with_an_unusable_name_or_version_is_refused(
    maker: Maker, little: Path, tmp_path: Path, name: str, version: str
) -> None:
    with pytest.raises(PackUnusable):
        install(maker.pack(little, name, version), maker.signed, tmp_path / "models")
    assert not (tmp_path / "models").exists()


def test_a_pack_that_unpacks_to_too_much_is_refused(
    maker: Maker, little: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.inference.packs.LARGEST", 1_000)
    (little / "labels.json").write_bytes(b" " * 2_000)
    with pytest.raises(PackUnusable):
        install(maker.pack(little), maker.signed, tmp_path / "models")


def test_what_a_stopped_installation_left_is_no_version_and_is_cleared(
    maker: Maker, little: Path, tmp_path: Path
) -> None:
    left = tmp_path / "models" / ".staged-left"
    left.mkdir(parents=True)
    (left / "pack.toml").write_text("[files]\n")
    assert len(versions("pii", installed=tmp_path / "models")) == 1
    with pytest.raises(PackUnusable):
        install(maker.pack(little), maker.signed, tmp_path / "models")  # it lacks the model's other files
    assert not list((tmp_path / "models").iterdir())


def test_a_file_that_is_no_pack_is_told(maker: Maker, tmp_path: Path) -> None:
    odd = tmp_path / "odd"
    odd.write_bytes(b"no zip")
    with pytest.raises(PackUnusable):
        install(odd, maker.signed, tmp_path / "models")
