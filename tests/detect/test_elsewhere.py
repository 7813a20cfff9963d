"""What is known from a moment ago and what is new add up to what a fresh look would find."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.detect.elsewhere import Sought
from desktop_app.mentions import Mention
from desktop_app.vocabulary import EntityType, Finding, Profile, Span

_TEXT = "John Smith and Mary Smith: Smith, J. Smith, Mary, jsmith, Berg, van der Berg, ACME, Bob, Robert. Miller wrote."
_VALUES = {
    "John Smith": EntityType.PERSON,
    "Mary Smith": EntityType.PERSON,
    "Ludwig van der Berg": EntityType.PERSON,
    "Robert Miller": EntityType.PERSON,
    "Acme": EntityType.ORGANIZATION,
    "john.smith@example.org": EntityType.EMAIL_ADDRESS,
}
_SOME = st.sets(st.sampled_from(sorted(_VALUES))).map(lambda names: {name: _VALUES[name] for name in sorted(names)})


def _places(mentions: list[Mention]) -> set[tuple[Span, str]]:
    return {(mention.span, mention.value) for mention in mentions}


@given(st.lists(_SOME, min_size=1, max_size=5))
def test_step_by_step_the_same_is_found_as_at_once(steps: list[dict[str, EntityType]]) -> None:
    known: list[Mention] | None = None
    before: dict[str, EntityType] | None = None
    for types in steps:
        known = Sought(types, before, Profile.BALANCED).mentions(_TEXT, known)
        before = types
        assert _places(known) == _places(Sought(types, None, Profile.BALANCED).mentions(_TEXT, None))


def test_somebody_who_shares_the_name_of_one_who_is_gone_is_still_found() -> None:
    both = {name: _VALUES[name] for name in ("John Smith", "Mary Smith")}
    known = Sought(both, None, Profile.BALANCED).mentions("Smith left", None)
    left = Sought({"Mary Smith": EntityType.PERSON}, both, Profile.BALANCED).mentions("Smith left", known)
    assert [mention.value for mention in left] == ["Mary Smith"]


def test_what_a_finding_covers_is_not_added_again() -> None:
    sought = Sought({"John Smith": EntityType.PERSON}, None, Profile.BALANCED)
    text = "Smith & Sons; Smith; jsmith42"
    alone = (Finding(Span(0, 12), EntityType.ORGANIZATION, 0.9, "read"),)
    added = list(sought.candidates(sought.mentions(text, None), alone))
    assert [(one.span.of(text), one.type) for one in added] == [
        ("Smith", EntityType.PERSON),
        ("jsmith42", EntityType.USERNAME),
    ]


def test_where_people_are_not_hidden_they_are_not_looked_for() -> None:
    sought = Sought({"john.smith@example.org": EntityType.EMAIL_ADDRESS}, None, Profile.MINIMAL)
    assert sought.mentions("John Smith", None) == []
