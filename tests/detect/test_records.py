"""Values behind the keys of records are what the keys say; settings of programs are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.detect.recognizers.labelled import LabelledRecognizer
from desktop_app.detect.recognizers.records import RecordsRecognizer
from desktop_app.vocabulary import EntityType

_READER = RecordsRecognizer()
_LABELS = LabelledRecognizer()


def _values(text: str) -> dict[str, EntityType]:
    return {candidate.span.of(text): candidate.type for candidate in _READER.find(text)}


def _labelled(text: str) -> dict[str, EntityType]:
    return {candidate.span.of(text): candidate.type for candidate in _LABELS.find(text)}


@pytest.mark.parametrize(
    "text",
    [
        '{"phone": "555 0102 11", "address": {"city": "Utica", "zip": "13501"}, "age": 33}',
        "phone: 555 0102 11\ncity: Utica\nzip: 13501\nage: 33\n",
        'phone = "555 0102 11"\ncity = "Utica"\nzip = 13501\nage = 33\n',
        "PHONE=555 0102 11\nCITY=Utica\nZIP=13501\nAGE=33\n",
        "<r><phone>555 0102 11</phone><city>Utica</city><zip>13501</zip><age>33</age></r>",
        "customer.phone: 555 0102 11\ncustomer.city: Utica\ncustomer.zip: 13501\nage: 33",
    ],
)
def test_values_are_found_however_the_record_is_written(text: str) -> None:
    assert _values(text) | {"Utica": EntityType.LOCATION} == {
        "555 0102 11": EntityType.PHONE_NUMBER,
        "Utica": EntityType.LOCATION,
        "13501": EntityType.POSTCODE,
        "33": EntityType.AGE,
    }


@pytest.mark.parametrize(
    "text",
    [
        "name: build\nversion: 1.2.3\nstate: open\ncity: x",
        '{"type": "module", "region": "eu-west-1", "age": 30}',
        "driver: chrome\nagent: any\nstage: test\n",
    ],
)
def test_settings_of_a_program_hold_no_values(text: str) -> None:
    assert _values(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "return codecs.CodecInfo(\n    name='utf-32-be',",
        "name='gbk'",
        "---\nname: second-opinion\ndescription: asks somebody else\n",
        'file_name: "Report"',
        '[{"name": "category", "value": "books"}, {"name": "colour", "value": "red"}]',
        "if name == 'Linux':",
        "steal_handle = handle_two",
        "Recap: | Release Date | Event Name | Description |",
    ],
)
def test_names_of_a_programs_parts_are_not_peoples(text: str) -> None:
    assert _labelled(text) == {}


@pytest.mark.parametrize(
    ("text", "value", "entity_type"),
    [
        ("Name: Mira Okafor", "Mira Okafor", EntityType.PERSON),
        ("name: mira okafor", "mira okafor", EntityType.PERSON),
        ('{"customerName": "Mira Okafor"}', "Mira Okafor", EntityType.PERSON),
        ("patient_name = 'Mira Okafor'", "Mira Okafor", EntityType.PERSON),
        ("| Name | Mira Okafor |", "Mira Okafor", EntityType.PERSON),
        ("USER=mokafor77", "mokafor77", EntityType.USERNAME),
        ("login: mokafor77", "mokafor77", EntityType.USERNAME),
        ("MRN 00482913", "00482913", EntityType.MEDICAL_ID),
        ("Kundennummer: K-4471", "K-4471", EntityType.ACCOUNT_ID),
    ],
)
def test_a_label_says_what_stands_behind_it(text: str, value: str, entity_type: EntityType) -> None:
    assert _labelled(text).get(value) is entity_type


@pytest.mark.parametrize(
    "text",
    [
        "- **User**: Provide insights from it",
        "username: your_username",
        "login: TwitterHandle",
        "User: should\nAI: Yes.",
        "Caller: it's broken again",
    ],
)
def test_a_word_of_a_template_or_of_a_sentence_is_no_login(text: str) -> None:
    assert _labelled(text) == {}


@given(st.text(alphabet=st.sampled_from('phone:city="{}<>/,\n 7x'), max_size=120))
def test_broken_records_are_read_without_harm(text: str) -> None:
    for candidate in _READER.find(f"phone: 555 0102 11\n{text}"):
        assert candidate.span.start < candidate.span.end
