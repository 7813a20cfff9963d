"""Words that no lexicon has get the broader term of what they are near to, by the encoder that is shipped, or none."""

from __future__ import annotations

import pytest

from desktop_app.inference.encoding import Encoder
from desktop_app.inference.registry import registered
from desktop_app.protect.concepts import named_concept
from desktop_app.protect.nearness import Nearness
from desktop_app.protect.protector import protect
from desktop_app.vocabulary import Choices, EntityType, Finding, Span, Style, Vault


@pytest.fixture(scope="module")
def nearness() -> Nearness:
    return Nearness(Encoder(registered()["encoder"]).encode)


@pytest.mark.parametrize(
    ("value", "entity_type", "phrase"),
    [
        ("water on the knee", EntityType.HEALTH, "a bone, joint or muscle problem"),
        ("peanut intolerance", EntityType.HEALTH, "an allergy"),
        ("flight attendant", EntityType.JOB_TITLE, "a service worker"),
        ("Quick Couriers", EntityType.ORGANIZATION, "a transport company"),
    ],
)
def test_the_nearest_concept_is_named(value: str, entity_type: EntityType, phrase: str, nearness: Nearness) -> None:
    assert named_concept(value, entity_type) is None
    concept = nearness.concept(value, entity_type)
    assert concept is not None
    assert concept.phrase == phrase


@pytest.mark.parametrize(
    ("value", "entity_type"),
    [
        ("Zyxlor", EntityType.ORGANIZATION),
        ("qwertz", EntityType.JOB_TITLE),
        ("blorptanib", EntityType.HEALTH),
        ("Leeds", EntityType.LOCATION),
    ],
)
def test_what_is_near_to_nothing_is_not_named(value: str, entity_type: EntityType, nearness: Nearness) -> None:
    assert nearness.concept(value, entity_type) is None


@pytest.mark.parametrize(
    ("value", "entity_type", "text"),
    [
        ("flight attendant", EntityType.JOB_TITLE, "a service worker"),
        ("qwertz", EntityType.JOB_TITLE, "a member of a profession"),
    ],
)
def test_it_is_asked_where_the_lexicon_ends(value: str, entity_type: EntityType, text: str, nearness: Nearness) -> None:
    finding = Finding(Span(0, len(value)), entity_type, 1.0, "")
    protected = protect(value, [finding], Choices(style=Style.BROADER), Vault(), nearness)
    assert protected.text == text


def test_it_is_not_asked_for_what_a_lexicon_has() -> None:
    def never(_texts: object) -> object:
        raise AssertionError

    finding = Finding(Span(0, 10), EntityType.HEALTH, 1.0, "")
    protected = protect("sertraline", [finding], Choices(style=Style.BROADER), Vault(), Nearness(never))  # type: ignore[arg-type]
    assert protected.text == "an antidepressant"
