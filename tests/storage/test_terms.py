"""The list is kept as it was given, read from others' files, and a line that is no term is named."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import BadRequest, SettingsUnwritable
from desktop_app.storage.terms import TermsFile, as_csv, read_terms, write_terms
from desktop_app.terms import MOST_TERMS
from desktop_app.vocabulary import EntityType, Term, TermMatch

_USUAL = Term("", always=EntityType.PERSON)


def test_a_list_that_was_saved_is_there_again(tmp_path: Path) -> None:
    terms = (Term("Bluebird", always=EntityType.ORGANIZATION), Term('a "b", c', TermMatch.EXACT), Term("é\nf"))
    path = tmp_path / "own" / "terms.csv"
    assert TermsFile(path).current == ()
    TermsFile(path).save(terms)
    assert TermsFile(path).current == terms
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o077 == 0


def test_a_list_with_an_unusable_term_changes_nothing(tmp_path: Path) -> None:
    file = TermsFile(tmp_path / "terms.csv")
    file.save([Term("one two")])
    with pytest.raises(BadRequest):
        file.save([Term("(", TermMatch.PATTERN)])
    assert file.current == TermsFile(file.path).current == (Term("one two"),)


def test_a_list_that_cannot_be_written_stays_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    file = TermsFile(tmp_path / "file" / "terms.csv")
    with pytest.raises(SettingsUnwritable):
        file.save([Term("one two")])


def test_plain_text_is_read_one_term_a_line(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("\ufeff# remark\nAlpha Team\n\n  Beta, Gamma \r\n", encoding="utf-8")
    assert [term.text for term in read_terms(path, usual=_USUAL)] == ["Alpha Team", "Beta, Gamma"]
    assert {term.always for term in read_terms(path, usual=Term(""))} == {None}


@pytest.mark.parametrize(
    ("content", "terms"),
    [
        ("action,text\nnever,Alpha\nDATE,Beta\n", [Term("Alpha"), Term("Beta", always=EntityType.DATE)]),
        ("Alpha\nBeta,exact\nGamma,,never\n", [Term("Alpha", always=EntityType.PERSON),
                                              Term("Beta", TermMatch.EXACT, EntityType.PERSON), Term("Gamma")]),
        ('"two\nlines",,\n', [Term("two\nlines", always=EntityType.PERSON)]),
    ],
)  # fmt: skip
def test_csv_is_read_with_and_without_a_header(tmp_path: Path, content: str, terms: list[Term]) -> None:
    path = tmp_path / "list.CSV"
    path.write_text(content, encoding="utf-8")
    assert list(read_terms(path, usual=_USUAL)) == terms


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"fine one,exact,never\nother,fuzzy,never\n", "line 2"),
        (b"fine one,exact,never\nother,exact,HOBBY\n", "line 2"),
        (b"fine one,exact,never\n\n(,pattern,never\n", "line 3"),
        (b"fine one,exact,never\nno action,exact\n", "line 2"),
        (b'fine one,exact,never\n"open,exact,never\n', "line"),
        (b"fine one,exact,never\n\xff\xfe,exact,never\n", "line 2"),
        (b"fine one,exact,never\nx,exact,PERSON\n", "line 2"),
    ],
)
def test_a_line_that_is_no_term_is_named_by_its_number(tmp_path: Path, content: bytes, line: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(BadRequest, match=line):
        read_terms(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match=r"nothing\.txt"):
        read_terms(tmp_path / "nothing.txt", usual=_USUAL)


def test_fifty_thousand_terms_are_read_in_a_few_seconds_and_one_more_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    write_terms(path, [Term(f"term number {number}", always=EntityType.PERSON) for number in range(MOST_TERMS)])
    began = time.process_time()
    assert len(read_terms(path)) == MOST_TERMS
    assert time.process_time() - began < 8
    with path.open("a", encoding="utf-8") as file:
        file.write("one too many,exact,never\n")
    with pytest.raises(BadRequest, match="50,000"):
        read_terms(path)


_TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=2).map(str.strip).filter(lambda t: len(t) > 1)
_LISTS = st.lists(st.builds(Term, _TEXTS, st.sampled_from([TermMatch.EXACT, TermMatch.WHOLE_WORD])), max_size=5)


@given(_LISTS)
def test_any_list_comes_back_from_csv(tmp_path_factory: pytest.TempPathFactory, terms: list[Term]) -> None:
    path = tmp_path_factory.mktemp("terms") / "list.csv"
    path.write_text(as_csv(terms), encoding="utf-8", newline="")
    assert list(read_terms(path)) == list(dict.fromkeys(terms))
