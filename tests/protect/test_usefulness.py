"""A question that hangs on a hidden value is noticed, and what would help is offered."""

from __future__ import annotations

import pytest

from desktop_app.protect.usefulness import advise
from desktop_app.vocabulary import Choices, EntityType, Finding, Profile, Span, Style


def _finding(text: str, value: str, entity_type: EntityType) -> Finding:
    at = text.index(value)
    return Finding(Span(at, at + len(value)), entity_type, 1.0, "said so")


@pytest.mark.parametrize(
    ("text", "value", "entity_type", "styles"),
    [
        ("Born 1 May 1971: how old is she?", "1 May 1971", EntityType.DATE_OF_BIRTH, (Style.BROADER, Style.NOISE)),
        ("What day of the week was 3 May 2021?", "3 May 2021", EntityType.DATE, ()),
        ("How many days from 3 May to 9 May?", "3 May", EntityType.DATE, (Style.STANDIN, Style.NOISE)),
        ("How far is it from Leeds?", "Leeds", EntityType.LOCATION, (Style.BROADER,)),
        ("Calculate 19 % of €1,250", "€1,250", EntityType.MONEY, (Style.NOISE, Style.BROADER)),
        ("What does Wolpert Ltd sell?", "Wolpert Ltd", EntityType.ORGANIZATION, (Style.BROADER,)),
        ("Is sertraline safe with wine?", "sertraline", EntityType.HEALTH, (Style.BROADER,)),
        ("Welcher Wochentag war der 3. Mai?", "3. Mai", EntityType.DATE, ()),
        ("I am 67, is it too late to start?", "67", EntityType.AGE, (Style.BROADER, Style.NOISE)),
        ("¿Cuánto falta para jubilarme? Tengo 58 años.", "58 años", EntityType.AGE, (Style.BROADER, Style.NOISE)),
        ("Can I take sertraline with grapefruit?", "sertraline", EntityType.HEALTH, (Style.BROADER,)),
        ("Was haltet ihr von der Wolpert GmbH?", "Wolpert GmbH", EntityType.ORGANIZATION, (Style.BROADER,)),
        ("Quelle est l'origine du nom Kowalczyk ?", "Kowalczyk", EntityType.PERSON, ()),
    ],
)
def test_a_question_about_a_hidden_value_is_noticed(
    text: str, value: str, entity_type: EntityType, styles: tuple[Style, ...]
) -> None:
    finding = _finding(text, value, entity_type)
    (advice,) = advise(text, [finding], Choices(profile=Profile.STRICT))
    assert (advice.finding, advice.styles) == (finding, styles)
    assert value not in advice.why


@pytest.mark.parametrize(
    ("text", "value", "entity_type"),
    [
        ("Rewrite this politely: I met Ann on 3 May.", "3 May", EntityType.DATE),
        ("Translate: I live in Leeds.", "Leeds", EntityType.LOCATION),
        ("How far is it from Leeds?" + " And then we spoke of something else." * 20 + " 34", "34", EntityType.AGE),
        ("Is my password hunter2 safe to use?", "hunter2", EntityType.PASSWORD),
    ],
)
def test_a_request_that_does_without_the_value_is_left_alone(text: str, value: str, entity_type: EntityType) -> None:
    assert advise(text, [_finding(text, value, entity_type)], Choices()) == ()


def test_no_advice_where_the_value_is_kept_or_the_style_helps_already() -> None:
    text = "How far is it from Leeds?"
    finding = _finding(text, "Leeds", EntityType.LOCATION)
    assert advise(text, [finding], Choices(kept=frozenset({"Leeds"}))) == ()
    assert advise(text, [finding], Choices(style=Style.BROADER)) == ()
    assert advise(text, [finding], Choices(value_styles=(("Leeds", Style.BROADER),))) == ()
    assert len(advise(text, [finding], Choices(style=Style.REDACT))) == 1
