"""Whoever writes, is written to, is quoted or speaks is found by the form of the message, in eight languages."""

from __future__ import annotations

import pytest

from desktop_app.detect.recognizers.correspondence import CorrespondenceRecognizer
from desktop_app.vocabulary import EntityType

_READER = CorrespondenceRecognizer()


def _people(text: str) -> set[str]:
    found = list(_READER.find(text))
    assert all(candidate.type is EntityType.PERSON for candidate in found)
    return {candidate.span.of(text) for candidate in found}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "From: Mira Okafor <mira@example.org>\nTo: Bo Lindqvist; Support Team <help@example.org>\nSubject: x",
            {"Mira Okafor", "Bo Lindqvist"},
        ),
        ("> From: Mira Okafor\n> To: Bo\n> Subject: Re: lunch", {"Mira Okafor", "Bo"}),
        ("Von: Jana Maier\nGesendet: Montag\nAn: Karl Berg\nBetreff: Hallo", {"Jana Maier", "Karl Berg"}),
        ("De : Jean Dupont\nEnvoyé : lundi\nÀ : Zoé Roux\nObjet : bonjour", {"Jean Dupont", "Zoé Roux"}),
        ("Da: Luca Bianchi\nInviato: lunedì\nA: Ida Neri\nOggetto: ciao", {"Luca Bianchi", "Ida Neri"}),
        ('please ask "Okafor, Mira" <mira@example.org> first', {"Okafor, Mira"}),
    ],
)
def test_the_headers_of_a_message_name_people(text: str, people: set[str]) -> None:
    assert _people(text) == people


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("On Tue, 4 Mar 2025 at 10:11, Mira Okafor <mira@example.org> wrote:", "Mira Okafor"),
        ("> On Mar 4, 2025, at 10:11 AM, Mira Okafor wrote:", "Mira Okafor"),
        ("Am 3. März 2025 um 10:11 schrieb Jana Maier <jana@example.org>:", "Jana Maier"),
        ("Le lun. 3 mars 2025 à 10:11, Jean Dupont <jean@example.org> a écrit :", "Jean Dupont"),
        ("El lun, 3 mar 2025 a las 10:11, María López (<maria@example.org>) escribió:", "María López"),
        ("Il giorno lun 3 mar 2025 alle ore 10:11 Luca Bianchi <luca@example.org> ha scritto:", "Luca Bianchi"),
        ("Em seg., 3 de mar. de 2025 às 10:11, Ana Souza <ana@example.org> escreveu:", "Ana Souza"),
        ("Op ma 3 mrt 2025 om 10:11 schreef Jan de Vries <jan@example.org>:", "Jan de Vries"),
        ("W dniu 3.03.2025 o 10:11, Anna Nowak napisał(a):", "Anna Nowak"),
    ],
)
def test_the_line_above_a_quotation_names_its_writer(line: str, person: str) -> None:
    assert _people(f"{line}\n> see you") == {person}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("[12/03/24, 10:11:33] Mira: hey\n[12/03/24, 10:12:00] bo lind: yo", {"Mira", "bo lind"}),
        ("12/03/24, 10:11 - Mira Okafor: hey\n12/03/24, 10:12 - Bo: yo", {"Mira Okafor", "Bo"}),
        ("Mira Okafor  10:11 AM\nhey there:\nBo Lind  10:12 AM\nok", {"Mira Okafor", "Bo Lind"}),
        ("Mira Okafor (10:11 AM): hey", {"Mira Okafor"}),
        ("[10:11] Mira Okafor: hey", {"Mira Okafor"}),
        ("DR. OKAFOR: How are you?\nMR. LIND: Fine.", {"OKAFOR", "LIND"}),
        ("Mira Okafor: hi\nBo Lind: hello\nMira Okafor: bye\nBo Lind: bye", {"Mira Okafor", "Bo Lind"}),
    ],
)
def test_a_chat_and_a_transcript_name_who_speaks(text: str, people: set[str]) -> None:
    assert _people(text) == people


@pytest.mark.parametrize(
    "text",
    [
        "To: do this you need patience.\nDe: a prefix.",
        "WARNING: disk full\nError Code: 4\nError Code: 5",
        "Good Morning (10:00 AM): coffee",
        "Key Points: one\nKey Points: two",
        "On Monday we wrote: nothing.",
        "Note: see below\nStep: 1\n[10:11] System: restarted",
    ],
)
def test_headings_and_log_lines_name_nobody(text: str) -> None:
    assert _people(text) == set()
