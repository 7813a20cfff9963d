"""The models that are shipped, by name, and what opens each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from desktop_app.inference.encoding import Encoder
from desktop_app.inference.golden import Tested
from desktop_app.inference.registry import RegisteredModel
from desktop_app.inference.tagging import Tagger
from desktop_app.inference.word_tagging import WordTagger

KINDS: Mapping[str, Callable[[RegisteredModel], Tested]] = MappingProxyType(
    {"pii": Tagger, "encoder": Encoder, "editor": WordTagger},
)
