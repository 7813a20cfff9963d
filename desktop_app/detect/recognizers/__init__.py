"""One file a family of private values, all behind one protocol. To add one, write its file and register it here."""

from __future__ import annotations

from spacy.language import Language

from desktop_app.detect.recognizers import addresses, belonging, identifiers, lexical, people, quantities
from desktop_app.detect.recognizers.correspondence import CorrespondenceRecognizer
from desktop_app.detect.recognizers.inserts import InsertsRecognizer
from desktop_app.detect.recognizers.labelled import LabelledRecognizer
from desktop_app.detect.recognizers.national_numbers import NationalNumbersRecognizer
from desktop_app.detect.recognizers.passwords import PasswordsRecognizer
from desktop_app.detect.recognizers.phones import PhonesRecognizer
from desktop_app.detect.recognizers.polish_towns import PolishTownsRecognizer
from desktop_app.detect.recognizers.presidio import PresidioRecognizer
from desktop_app.detect.recognizers.protocol import Recognizer
from desktop_app.detect.recognizers.records import RecordsRecognizer
from desktop_app.detect.recognizers.relations import RelationsRecognizer
from desktop_app.detect.recognizers.secrets import SecretsRecognizer
from desktop_app.detect.recognizers.web import WebRecognizer


def all_recognizers(language: Language) -> tuple[Recognizer, ...]:
    """Every recognizer, ready to read.

    Args:
        language: the spaCy pipeline, for Presidio.
    """
    return (
        PresidioRecognizer(language),
        PhonesRecognizer(),
        SecretsRecognizer(),
        PasswordsRecognizer(),
        NationalNumbersRecognizer(),
        addresses.recognizer(),
        identifiers.recognizer(),
        quantities.recognizer(),
        people.recognizer(),
        RelationsRecognizer(),
        PolishTownsRecognizer(),
        belonging.recognizer(),
        CorrespondenceRecognizer(),
        lexical.recognizer(),
        LabelledRecognizer(),
        RecordsRecognizer(),
        InsertsRecognizer(),
        WebRecognizer(),
    )
