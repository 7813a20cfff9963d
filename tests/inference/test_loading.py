"""A model that reads wrongly is never used: the version before takes its place, or nothing is read at all."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from desktop_app.errors import ModelDamaged, ModelMissing, ModelUnfit
from desktop_app.inference.golden import Golden, failures, parsed
from desktop_app.inference.loading import load
from desktop_app.inference.registry import RegisteredModel, registered, versions
from desktop_app.inference.tagging import TaggedSpan, Tagger

_SHIPPED = registered()["pii"]
_WRONG = [{"text": "The sky is blue.", "values": {"sky": "PERSON"}}]


def _install(folder: Path, version: str, golden: object | None = None) -> Path:
    """The shipped model as an installed pack of another version, with another self-test if one is given."""
    pack = folder / "pii" / version
    pack.mkdir(parents=True)
    for file in _SHIPPED.files:
        shutil.copy(_SHIPPED.folder / file, pack / file)
    if golden is not None:
        (pack / "golden.json").write_text(json.dumps(golden), encoding="utf-8")
    _sum_up(pack)
    return pack


def _sum_up(pack: Path) -> None:
    """Writes the list of a version's files as they are."""
    sums = {file: hashlib.sha256((pack / file).read_bytes()).hexdigest() for file in _SHIPPED.files}
    lines = "".join(f'"{file}" = "{checksum}"\n' for file, checksum in sums.items())
    (pack / "pack.toml").write_text(f"[files]\n{lines}", encoding="utf-8")


def test_the_shipped_model_passes_its_self_test() -> None:
    golden = parsed(_SHIPPED.verified("golden.json").read_bytes())
    assert sum(len(each.values) for each in golden) >= 4
    assert any(not each.values for each in golden)
    assert load(Tagger, [_SHIPPED]).health().notice == ""


def test_the_newest_version_is_used(tmp_path: Path) -> None:
    _install(tmp_path, "9.0.0")
    _install(tmp_path, "10.0.0")
    assert [model.version for model in versions("pii", installed=tmp_path)][:2] == ["10.0.0", "9.0.0"]
    assert load(Tagger, versions("pii", installed=tmp_path)).health().version == "10.0.0"


def test_a_version_that_fails_its_self_test_is_rolled_back_and_that_is_told(tmp_path: Path) -> None:
    _install(tmp_path, "9.0.0")
    _install(tmp_path, "10.0.0", golden=_WRONG)
    health = load(Tagger, versions("pii", installed=tmp_path)).health()
    assert health.version == "9.0.0"
    assert "10.0.0 (model unfit)" in health.notice


def test_a_damaged_version_is_passed_over(tmp_path: Path) -> None:
    pack = _install(tmp_path, "10.0.0")
    (pack / "model.onnx").write_bytes(b"other")
    health = load(Tagger, versions("pii", installed=tmp_path)).health()
    assert health.version == _SHIPPED.version
    assert "10.0.0 (model damaged)" in health.notice


def test_a_version_that_is_no_model_is_passed_over(tmp_path: Path) -> None:
    _install(tmp_path, "10.0.0", golden="no questions")
    health = load(Tagger, versions("pii", installed=tmp_path)).health()
    assert health.version == _SHIPPED.version
    assert "10.0.0 (model unfit)" in health.notice


def test_a_newer_version_that_answers_worse_than_an_older_one_is_not_used(tmp_path: Path) -> None:
    pack = _install(tmp_path, "10.0.0", golden=[{"text": "The sky is blue.", "values": {}}])
    thresholds = json.loads((pack / "thresholds.json").read_bytes())
    deaf = {name: dict.fromkeys(row, 1.1) for name, row in thresholds.items()}
    (pack / "thresholds.json").write_text(json.dumps(deaf), encoding="utf-8")
    _sum_up(pack)
    health = load(Tagger, versions("pii", installed=tmp_path)).health()
    assert health.version == _SHIPPED.version
    assert "10.0.0 (12 of 42 answers right)" in health.notice


def test_where_no_version_works_the_error_says_why(tmp_path: Path) -> None:
    unfit = _install(tmp_path / "unfit", "1.0.0", golden=_WRONG)
    files = {file: hashlib.sha256((unfit / file).read_bytes()).hexdigest() for file in _SHIPPED.files}
    with pytest.raises(ModelUnfit, match="Nothing is sent"):
        load(Tagger, [RegisteredModel("pii", "1.0.0", unfit, files)])
    with pytest.raises(ModelDamaged):
        load(Tagger, [RegisteredModel("pii", "1.0.0", unfit, files | {"model.onnx": "0"})])
    with pytest.raises(ModelMissing):
        load(Tagger, [])


@pytest.mark.parametrize("content", ["", "files = 3", "[files", "[other]"])
def test_a_pack_that_is_not_whole_is_no_version(tmp_path: Path, content: str) -> None:
    folder = tmp_path / "pii" / "11.0.0"
    folder.mkdir(parents=True)
    (folder / "pack.toml").write_text(content, encoding="utf-8")
    assert [model.version for model in versions("pii", installed=tmp_path)] == [_SHIPPED.version]


def test_a_value_counts_only_whole_and_as_its_kind() -> None:
    golden = Golden("I am John Smith.", (("John Smith", "PERSON"),))
    assert failures(golden, [TaggedSpan(5, 15, "PERSON", 1.0)]) == 0
    assert failures(golden, [TaggedSpan(5, 9, "PERSON", 1.0)]) == 1
    assert failures(golden, [TaggedSpan(5, 15, "LOCATION", 1.0)]) == 1
    assert failures(Golden("Nothing here.", ()), [TaggedSpan(0, 7, "PERSON", 1.0)]) == 1
