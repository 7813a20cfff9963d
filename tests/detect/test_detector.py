"""Private values of every kind are found, whole; and what only looks like one is left alone."""

from __future__ import annotations

import socket

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from desktop_app.detect.detector import LONGEST_TEXT
from desktop_app.engine import Engine
from desktop_app.errors import TextTooLong, TextUnreadable
from desktop_app.vocabulary import EntityType, Profile

_KEY = "sk-" + "ant-" + "api03-" + "Qx7Rm2Lp9Vt4Zk8Wb1Nc6"


def _found(engine: Engine, text: str, profile: Profile = Profile.BALANCED) -> dict[str, EntityType]:
    return {finding.span.of(text): finding.type for finding in engine.detect(text, profile)}


@pytest.mark.parametrize(
    ("text", "value", "entity_type"),
    [
        ("Hi, I'm John Smith, my SSN is 123-45-6789", "123-45-6789", EntityType.GOVERNMENT_ID),
        ("Hi, I'm John Smith, my SSN is 123-45-6789", "John Smith", EntityType.PERSON),
        ("I live at 123 Main St, NY 10001.", "123 Main St, NY 10001", EntityType.ADDRESS),
        ("Ich wohne in der Lindenstraße 12, 10115 Berlin.", "Lindenstraße 12, 10115 Berlin", EntityType.ADDRESS),
        ("J'habite 14 rue de la Paix, 75002 Paris.", "14 rue de la Paix, 75002 Paris", EntityType.ADDRESS),
        ("Vivo en Calle de Alcalá 45, 28014 Madrid.", "Calle de Alcalá 45, 28014 Madrid", EntityType.ADDRESS),
        ("Abito in Via Garibaldi 7, 20121 Milano.", "Via Garibaldi 7, 20121 Milano", EntityType.ADDRESS),
        (
            "Ik woon op Prinsengracht 263, 1016 GV Amsterdam.",
            "Prinsengracht 263, 1016 GV Amsterdam",
            EntityType.ADDRESS,
        ),
        ("card 4532-7153-9856-3421 please", "4532-7153-9856-3421", EntityType.CREDIT_CARD_NUMBER),
        ("write to ada@clinic.internal today", "ada@clinic.internal", EntityType.EMAIL_ADDRESS),
        ("call +44 20 7946 0958 after five", "+44 20 7946 0958", EntityType.PHONE_NUMBER),
        ("IBAN: DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00", EntityType.BANK_ACCOUNT),
        ("she was born on 12 March 1985 in town", "12 March 1985", EntityType.DATE_OF_BIRTH),
        ("Geburtsdatum: 12.03.1985", "12.03.1985", EntityType.DATE_OF_BIRTH),
        ("my password is hunter2! ok", "hunter2!", EntityType.PASSWORD),
        ('DB_PASSWORD="s3cr3t pass"', "s3cr3t pass", EntityType.PASSWORD),
        (f"export ANTHROPIC_API_KEY={_KEY}", _KEY, EntityType.SECRET),
        ("Patient MRN: 00482913, seen today", "00482913", EntityType.MEDICAL_ID),
        ("the device at 192.168.14.7 is down", "192.168.14.7", EntityType.IP_ADDRESS),
        ("mac 3c:22:fb:4e:91:0a joined", "3c:22:fb:4e:91:0a", EntityType.MAC_ADDRESS),
        ("VIN 1HGCM82633A004352", "1HGCM82633A004352", EntityType.VEHICLE),
        ("we met at 52.5200, 13.4050 exactly", "52.5200, 13.4050", EntityType.COORDINATES),
        ("order number: 4471-9920", "4471-9920", EntityType.ACCOUNT_ID),
        ("see http://wiki.corp.local/payroll now", "http://wiki.corp.local/payroll", EntityType.URL),
        ('{"customerName": "Mira Okafor", "id": 7}', "Mira Okafor", EntityType.PERSON),
        ("Dear Mrs Okafor,\nthank you", "Okafor", EntityType.PERSON),
        ("my name is mira okafor and i need help", "mira okafor", EntityType.PERSON),
    ],
)
def test_a_private_value_is_found_whole(engine: Engine, text: str, value: str, entity_type: EntityType) -> None:
    assert _found(engine, text).get(value) is entity_type


@pytest.mark.parametrize(
    "text",
    [
        "How do I upgrade from Python 3.11.4 to 3.12.0?",
        "The password is wrong and expired, how do I reset a password?",
        "def area(radius: float) -> float:\n    return 3.14159 * radius**2\n",
        "Use `John` as the default value in the `name` field.",
        "commit 9fceb02d0ae598e95dc970b74767f19372d61af8 broke the build",
        "The error was 0x80070057 at line 1024 of 2048.",
        "What is the difference between TCP and UDP?",
        "Set width: 100%; font-family: Arial; in the style sheet.",
        "password = getpass()\ntoken = os.environ['TOKEN']\n",
    ],
)
def test_what_is_not_private_is_left_alone(engine: Engine, text: str) -> None:
    assert _found(engine, text) == {}


def test_repeats_of_a_value_are_found_too(engine: Engine) -> None:
    text = "My name is Mira Okafor.\n\nPlease tell MIRA OKAFOR to call."
    assert set(_found(engine, text)) == {"Mira Okafor", "MIRA OKAFOR"}


def test_placeholders_are_not_findings(engine: Engine) -> None:
    assert _found(engine, "[PERSON_1] of [ORGANIZATION_2] wrote to [EMAIL_ADDRESS_1]", Profile.STRICT) == {}


def test_profiles_grow_from_minimal_to_strict(engine: Engine) -> None:
    text = (
        "My name is Mira Okafor, 34 years old, diabetic, from Kenya. Mail mira@example.org, I earn $5,200. "
        "See https://example.org/help and http://wiki.corp.local/me."
    )
    minimal, balanced, strict = (set(_found(engine, text, profile)) for profile in Profile)
    assert minimal == {"mira@example.org"}
    assert balanced == minimal | {"Mira Okafor", "http://wiki.corp.local/me"}
    assert strict >= balanced | {"34", "diabetic", "Kenya", "$5,200", "https://example.org/help"}


def test_every_finding_says_why_without_the_value(engine: Engine) -> None:
    text = "I'm John Smith, card 4532-7153-9856-3421, password: hunter2!, mail ada@example.org"
    for finding in engine.detect(text, Profile.STRICT):
        assert finding.why
        assert finding.span.of(text) not in finding.why


def test_an_edit_rereads_only_its_own_paragraph(engine: Engine) -> None:
    paragraphs = [f"Paragraph {number} is about nothing in particular, at some length." for number in range(50)]
    engine.detect("\n\n".join(paragraphs), Profile.BALANCED)
    detector = engine._detector
    before = detector.paragraphs_read()
    paragraphs[20] += " Now with a change."
    engine.detect("\n\n".join(paragraphs), Profile.BALANCED)
    assert detector.paragraphs_read() == before + 1


def test_an_edit_in_a_long_stretch_rereads_only_what_is_near(engine: Engine) -> None:
    lines = [f"Line {number} of a log that goes on without a break, and says little." for number in range(300)]
    engine.detect("\n".join(lines), Profile.BALANCED)
    before = engine._detector.paragraphs_read()
    lines[10] += " Now with a change."
    engine.detect("\n".join(lines), Profile.BALANCED)
    assert engine._detector.paragraphs_read() <= before + 2


def test_half_a_character_is_refused_with_its_place(engine: Engine) -> None:
    with pytest.raises(TextUnreadable, match="position 2"):
        engine.detect("ab\ud800c", Profile.BALANCED)


def test_a_text_beyond_the_limit_is_refused(engine: Engine) -> None:
    with pytest.raises(TextTooLong):
        engine.detect("a" * (LONGEST_TEXT + 1), Profile.BALANCED)


@pytest.mark.parametrize("text", ["", " ", "\0", "\0John Smith\0", "שלום, שמי יוחנן", "\u202eJohn Smith", "🙂" * 50])
def test_odd_texts_are_read_without_harm(engine: Engine, text: str) -> None:
    for finding in engine.detect(text, Profile.STRICT):
        assert finding.span.of(text).strip()


@given(st.text(max_size=200))
@hypothesis_settings(max_examples=60)
def test_findings_are_ordered_apart_and_inside_any_text(engine: Engine, text: str) -> None:
    end = 0
    for finding in engine.detect(text, Profile.STRICT):
        assert end <= finding.span.start < finding.span.end <= len(text)
        assert 0 <= finding.score <= 1
        end = finding.span.end


def test_detection_asks_the_network_for_nothing(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise AssertionError("detection reached for the network")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert "someone@mail.example.co.uk" in _found(engine, "reach someone@mail.example.co.uk or https://example.co.uk")


@pytest.mark.parametrize(
    "text",
    [
        "Sarah Johnson called me.",
        "My name is John Smith.",
        "I am John Smith, what is the difference?",
        "John Smith lives in Springfield.",
        "Ask Peter Miller about it.",
        "Write to Sarah Johnson and to John Smith",
        "Please write an email to Anna Kowalska about the meeting.",
        "Thomas is late again.",
        "I met Kevin O'Brien at the gym yesterday.",
        "Can you write to Emma Watson about the rent?",
        "Priya Natarajan is my neighbour.",
        "Marta Nowak forgot her keys.",
    ],
)
def test_an_ordinary_name_in_a_short_sentence_is_hidden_by_balanced(engine: Engine, text: str) -> None:
    assert EntityType.PERSON in {finding.type for finding in engine.detect(text, Profile.BALANCED)}


@pytest.mark.parametrize("text", ["Who was Napoleon Bonaparte?", "Did Albert Einstein win a Nobel prize?"])
def test_a_name_in_a_question_about_history_is_hidden_by_strict_alone(engine: Engine, text: str) -> None:
    assert engine.detect(text, Profile.BALANCED) == ()
    assert EntityType.PERSON in {finding.type for finding in engine.detect(text, Profile.STRICT)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("According to a study of the University of Michigan, which smell is known best?", "University of Michigan"),
        ("Which powers did the First Bank of the United States have?", "First Bank of the United States"),
    ],
)
def test_an_institution_that_is_merely_named_is_hidden_by_strict_alone(engine: Engine, text: str, name: str) -> None:
    assert engine.detect(text, Profile.BALANCED) == ()
    assert name in {finding.span.of(text) for finding in engine.detect(text, Profile.STRICT)}


@pytest.mark.parametrize(
    "life", ["I study at {}.", "My sister was fired by {}.", "She is a nurse at {}, in her second year."]
)
def test_an_institution_in_somebodys_life_is_hidden_by_balanced(engine: Engine, life: str) -> None:
    text = life.format("the University of Michigan")
    assert "University of Michigan" in {finding.span.of(text) for finding in engine.detect(text, Profile.BALANCED)}


@pytest.mark.parametrize("name", ["Riverside Surgery", "Mercy Hospital", "Ashgrove Primary School", "Elm Care Home"])
def test_where_somebody_is_treated_or_taught_is_hidden_by_balanced(engine: Engine, name: str) -> None:
    text = f"He was seen at {name} last week."
    assert name in {finding.span.of(text) for finding in engine.detect(text, Profile.BALANCED)}
