"""What the person decides about values teaches, quickly to hide and slowly to let pass."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.learning import (
    HIGHEST_THRESHOLD,
    Decision,
    Verdict,
    believed,
    decisions_of,
    learned,
    together,
)
from desktop_app.terms import can_be_freed
from desktop_app.vocabulary import EntityType, Finding, Mark, Span, Term, Threshold
from tests.storage.drafts import MARIA, OTHER, draft

_PERSON, _PLACE = EntityType.PERSON, EntityType.LOCATION
_FLOOR = [type_ for type_ in EntityType if not can_be_freed(type_)]
_KEPT, _HIDDEN, _MARKED = Verdict.KEPT, Verdict.HIDDEN, Verdict.MARKED


def _about(value: str, *verdicts: Verdict, type_: EntityType = _PERSON) -> list[Decision]:
    return [Decision(value, type_, verdict) for verdict in verdicts]


def _read(count: int, score: float, verdict: Verdict, name: str = "value") -> list[Decision]:
    return [Decision(f"{name} {number}", _PLACE, verdict, score) for number in range(count)]


@pytest.mark.parametrize(
    ("verdicts", "follows"),
    [
        ((_KEPT,), None),
        ((_KEPT, _KEPT), "let through"),
        ((_KEPT, _HIDDEN, _KEPT), None),
        ((_HIDDEN, _KEPT, _KEPT), "let through"),
        ((_MARKED,), "hidden"),
        ((_MARKED, _HIDDEN, _HIDDEN), "hidden"),
        ((_MARKED, _KEPT), None),
        ((_MARKED, _KEPT, _HIDDEN), None),
        ((_MARKED, _KEPT, _KEPT), "let through"),
        ((_KEPT, _KEPT, _MARKED), "hidden"),
        ((_HIDDEN, _HIDDEN), None),
    ],
)
def test_hiding_is_learned_at_once_and_letting_through_only_when_repeated(
    verdicts: tuple[Verdict, ...], follows: str | None
) -> None:
    said = {None: "let through", _PERSON: "hidden"}
    terms = learned(_about("Blue Heron", *verdicts)).terms
    assert [said[term.always] for term in terms] == ([follows] if follows else [])


def test_a_value_is_one_in_every_writing() -> None:
    (term,) = learned([*_about("Café Söder", _KEPT), *_about("CAFE  SODER", _KEPT)]).terms
    assert term.always is None


@given(
    st.lists(
        st.builds(
            Decision,
            st.sampled_from(["one thing", "another"]),
            st.sampled_from(_FLOOR),
            st.sampled_from(Verdict),
            st.floats(0, 1),
        ),
        max_size=40,
    )
)
def test_no_secret_and_no_number_that_can_be_proved_is_ever_let_through(decisions: list[Decision]) -> None:
    found = learned(decisions)
    assert all(term.always for term in found.terms)
    assert found.thresholds == ()


def test_a_value_that_was_a_secret_once_is_not_let_through_as_something_else() -> None:
    once = _about("hunter seventeen", _HIDDEN, type_=EntityType.PASSWORD)
    assert learned([*once, *_about("hunter seventeen", _KEPT, _KEPT)]).terms == ()


@pytest.mark.parametrize(("value", "type_"), [("31", EntityType.AGE), ("May 2024", EntityType.DATE), ("J", _PERSON)])
def test_what_means_something_else_in_another_place_is_not_let_through_there(value: str, type_: EntityType) -> None:
    assert learned(_about(value, _KEPT, _KEPT, _KEPT, type_=type_)).terms == ()


def test_a_threshold_rests_on_many_values_let_through_and_reaches_no_farther_than_they_do() -> None:
    kept = _read(8, 0.41, _KEPT)
    assert learned(kept[:7]).thresholds == ()
    assert learned(kept) == replace(learned(kept), thresholds=(Threshold(_PLACE, 0.45),), kept=(8,))
    assert learned([*kept, *_read(1, 0.43, _HIDDEN, "private")]).thresholds == ()
    assert learned([*kept, *_read(1, 0.45, _HIDDEN, "private")]).thresholds == (Threshold(_PLACE, 0.45),)
    assert learned(_read(20, 0.95, _KEPT)).thresholds == ()


def test_no_threshold_is_learned_for_a_type_of_which_values_are_missed() -> None:
    assert learned([*_read(8, 0.4, _KEPT), *_about("missed", _MARKED, _HIDDEN, type_=_PLACE)]).thresholds == ()


@given(st.lists(st.tuples(st.floats(0, 1), st.sampled_from([_KEPT, _HIDDEN])), max_size=60))
def test_a_threshold_lets_nothing_pass_that_was_hidden(made: list[tuple[float, Verdict]]) -> None:
    decisions = [Decision(f"v {at}", _PLACE, verdict, score) for at, (score, verdict) in enumerate(made)]
    for threshold in learned(decisions).thresholds:
        assert threshold.score <= HIGHEST_THRESHOLD
        assert all(score >= threshold.score for score, verdict in made if verdict is _HIDDEN)


def test_below_its_threshold_only_what_merely_reads_like_its_type_is_let_pass() -> None:
    def finding(start: int, type_: EntityType, score: float, why: str) -> Finding:
        return Finding(Span(start, start + 1), type_, score, why)

    read = finding(0, _PLACE, 0.3, "reads like a place")
    others = (
        finding(2, _PLACE, 0.3, 'stands behind "place"'),
        finding(4, _PLACE, 0.6, "reads like a place"),
        finding(6, _PERSON, 0.3, "reads like a person's name"),
    )
    assert believed((read, *others), [Threshold(_PLACE, 0.5)]) == others


def test_names_never_get_a_threshold() -> None:
    assert learned([replace(decision, type=_PERSON) for decision in _read(30, 0.2, _KEPT)]).thresholds == ()


def test_the_persons_own_list_counts_before_what_was_learned() -> None:
    own = (Term("Blue Heron"),)
    other = Term("Red Kite", always=_PERSON)
    assert together(own, (Term("blue heron", always=_PERSON), other)) == (*own, other)


def test_sending_a_draft_decides_about_what_was_found_let_through_and_marked() -> None:
    sent = draft("Ask Maria Keller in Leeds", MARIA, kept={"Leeds": _PLACE}, marked=(Mark("Ask", _PERSON),))
    decided = {decision.value: (decision.type, decision.verdict) for decision in decisions_of(sent)}
    assert decided == {"Ask": (_PERSON, _MARKED), "Maria Keller": (_PERSON, _HIDDEN), "Leeds": (_PLACE, _KEPT)}


def test_what_a_server_of_their_own_may_read_teaches_nothing() -> None:
    own = replace(OTHER, trusted=True, remote=False)
    assert decisions_of(draft("Leeds", {}, kept={"Leeds": _PLACE}, destination=own)) == ()
