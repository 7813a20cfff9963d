"""The person's own list: what is on it is hidden always or never, and frees no secret and no proved number."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import BadRequest
from desktop_app.terms import MOST_PATTERNS, MOST_TERMS, Places, Terms, check, checked
from desktop_app.vocabulary import EntityType, Finding, Span, Term, TermMatch

_ORG = EntityType.ORGANIZATION


def _finding(text: str, value: str, entity_type: EntityType = EntityType.PERSON, why: str = "read") -> Finding:
    start = text.index(value)
    return Finding(Span(start, start + len(value)), entity_type, 0.9, why)


def _values(text: str, terms: list[Term], *findings: Finding) -> list[str]:
    return [finding.span.of(text) for finding in Terms(terms).applied(text, findings)]


@pytest.mark.parametrize(
    ("term", "text", "hidden"),
    [
        (Term("Bluebird", TermMatch.WHOLE_WORD, _ORG), "BLUEBIRD, bluebird, Bluebirds", ["BLUEBIRD", "bluebird"]),
        (Term("Bluebird", TermMatch.EXACT, _ORG), "BLUEBIRD, Bluebird, Bluebirds", ["Bluebird"]),
        (Term(r"PRJ-\d+", TermMatch.PATTERN, _ORG), "PRJ-1 and é PRJ-22, prj-3", ["PRJ-1", "PRJ-22"]),
        (Term(r"(?i)prj-\d+", TermMatch.PATTERN, _ORG), "PRJ-1 prj-3", ["PRJ-1", "prj-3"]),
        (Term("Jose Nunez", TermMatch.WHOLE_WORD, _ORG), "josé  núñez", ["josé  núñez"]),
    ],
)
def test_a_term_to_hide_becomes_a_finding(term: Term, text: str, hidden: list[str]) -> None:
    findings = Terms([term]).applied(text, ())
    assert [finding.span.of(text) for finding in findings] == hidden
    assert {(finding.type, finding.score) for finding in findings} == {(_ORG, 1.0)}


def test_a_term_inside_a_finding_changes_nothing_and_one_that_sticks_out_takes_it_over() -> None:
    text = "ada@bluebird.org works on Bluebird One"
    mail = _finding(text, "ada@bluebird.org", EntityType.EMAIL_ADDRESS)
    one = _finding(text, "One")
    result = Terms([Term("bluebird one", always=_ORG), Term("bluebird", always=_ORG)]).applied(text, (mail, one))
    assert [(f.span.of(text), f.type) for f in result] == [
        ("ada@bluebird.org", EntityType.EMAIL_ADDRESS),
        ("Bluebird One", _ORG),
    ]


def test_a_term_to_keep_frees_the_whole_value_and_nothing_that_holds_it() -> None:
    text = "Springfield, 12 Springfield Road and A Alice, SPRINGFIELD"
    findings = [_finding(text, value) for value in ("Springfield", "12 Springfield Road", "A Alice", "SPRINGFIELD")]
    assert _values(text, [Term("springfield"), Term("A")], *findings) == ["12 Springfield Road", "A Alice"]
    assert _values("A is A", [Term("A")], _finding("A is A", "A")) == []


def test_what_stands_inside_a_longer_term_to_keep_is_freed_there_only() -> None:
    text = "Lake Como Hotel is not in Como"
    findings = (Finding(Span(5, 9), EntityType.LOCATION, 1, "read"), Finding(Span(26, 30), EntityType.LOCATION, 1, ""))
    assert [f.span.start for f in Terms([Term("Lake Como Hotel")]).applied(text, findings)] == [26]


def test_exact_and_pattern_terms_to_keep_are_as_narrow_as_they_say() -> None:
    text = "Acme ACME T-100 T-100-7"
    findings = [_finding(text, "Acme"), _finding(text, "ACME"), _finding(text, "T-100"), _finding(text, "T-100-7")]
    terms = [Term("Acme", TermMatch.EXACT), Term(r"T-\d+", TermMatch.PATTERN)]
    assert _values(text, terms, *(findings[i] for i in (0, 1))) == ["ACME"]
    assert _values(text, terms, findings[3]) == ["T-100-7"]
    assert _values(text, terms, findings[2]) == []


@pytest.mark.parametrize(
    ("entity_type", "why"),
    [
        (EntityType.SECRET, "a key's shape"),
        (EntityType.PASSWORD, "follows a label"),
        (EntityType.CREDIT_CARD_NUMBER, "read"),
        (EntityType.GOVERNMENT_ID, "a national number, checksum valid"),
        (EntityType.BANK_ACCOUNT, 'IBAN, checksum valid, "account" nearby'),
        (EntityType.VEHICLE, "vehicle number, check digit valid"),
    ],
)
def test_no_list_frees_a_secret_or_a_proved_number(entity_type: EntityType, why: str) -> None:
    text = "it is QX7-4471-9920-88 and again QX7 4471 9920 88"
    first = _finding(text, "QX7-4471-9920-88", entity_type, why)
    again = _finding(text, "QX7 4471 9920 88", entity_type, "the same value stands elsewhere")
    kept = Terms([Term("QX7-4471-9920-88"), Term(".*", TermMatch.PATTERN)]).applied(text, (first, again))
    assert [finding.span for finding in kept] == [first.span, again.span]
    assert "your own list" in kept[0].why


def test_a_number_without_proof_can_be_freed() -> None:
    text = "ticket 4471-9920"
    assert _values(text, [Term("4471-9920")], _finding(text, "4471-9920", EntityType.ACCOUNT_ID, "a label")) == []


def test_what_is_hidden_always_is_not_freed() -> None:
    terms = Terms([Term("Acme", always=_ORG), Term("acme")])
    assert terms.applied("Acme", ()) != ()
    assert not terms.frees("Acme", _ORG)
    assert Terms([Term("acme")]).frees("Acme", _ORG)
    assert not Terms([Term("acme")]).frees("Acme", EntityType.PASSWORD)


@pytest.mark.parametrize(
    "term",
    [
        Term("", always=_ORG),
        Term(" \t"),
        Term("x" * 501),
        Term("a", always=_ORG),
        Term("12", always=_ORG),
        Term("a\ud800b"),
        Term("(a", TermMatch.PATTERN),
        Term("a*", TermMatch.PATTERN),
        Term("|", TermMatch.PATTERN),
        Term(r"(?=a)b", TermMatch.PATTERN),
        Term(r"(a)\1", TermMatch.PATTERN),
        Term("(x{900}){900}", TermMatch.PATTERN),
    ],
)
def test_a_term_that_cannot_be_used_is_refused_without_being_named(term: Term) -> None:
    with pytest.raises(BadRequest) as refused:
        check(term)
    assert not term.text.strip() or len(term.text) < 4 or term.text not in refused.value.message


def test_a_pattern_made_to_be_slow_is_not() -> None:
    term = Term("(a+)+$", TermMatch.PATTERN, _ORG)
    check(term)
    began = time.process_time()
    assert Terms([term]).applied("a" * 50_000 + "!", ()) == ()
    assert time.process_time() - began < 2


def test_there_is_a_limit_to_the_list() -> None:
    with pytest.raises(BadRequest, match="50,000"):
        checked(Term(f"term {number}") for number in range(MOST_TERMS + 1))
    with pytest.raises(BadRequest, match="patterns"):
        checked(Term(f"a{number}", TermMatch.PATTERN) for number in range(MOST_PATTERNS + 1))
    assert checked([Term("a b"), Term("a b")]) == (Term("a b"),)


_TERMS = st.builds(
    Term, st.text("abé A1", min_size=1, max_size=6), st.sampled_from(TermMatch), st.sampled_from([None, _ORG])
)


def _usable(term: Term) -> bool:
    try:
        check(term)
    except BadRequest:
        return False
    return True


@given(st.text("abé A1.", max_size=40), st.lists(_TERMS.filter(_usable), max_size=5), st.sets(st.integers(0, 39)))
def test_findings_stay_in_order_and_apart_whatever_is_on_the_list(text: str, terms: list[Term], at: set[int]) -> None:
    starts = [start for start in sorted(at) if start < len(text)]
    findings = tuple(Finding(Span(start, start + 1), EntityType.PERSON, 0.5, "drawn") for start in starts)
    end = 0
    for finding in Terms(terms).applied(text, findings):
        assert end <= finding.span.start < finding.span.end <= len(text)
        end = finding.span.end


_SPANS = st.tuples(st.integers(0, 30), st.integers(0, 6)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(_SPANS, max_size=8), _SPANS)
def test_places_know_what_overlaps_them_and_what_they_cover(spans: list[Span], span: Span) -> None:
    places = Places(spans)
    assert places.touch(span) == any(span.overlaps(each) for each in spans)
    if any(each.start <= span.start and span.end <= each.end for each in spans):
        assert places.cover(span)
