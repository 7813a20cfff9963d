"""People are found by their other names too, and everyday words are not taken for them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.mentions import Mentions
from desktop_app.people import FORMS, People


def _found(names: list[str], text: str, addresses: list[str] | None = None) -> list[str]:
    return [mention.span.of(text) for mention in People(names, addresses or []).find(text)]


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("John Smith", "Smith called. John left. SMITH agrees.", ["Smith", "John", "SMITH"]),
        ("John Smith", "J. Smith, J Smith; J.S. said", ["J. Smith", "J Smith", "J.S."]),
        ("John Smith", "see Smith, John and Smith, J. there", ["Smith, John", "Smith, J."]),
        ("John Smith", "Mr. Smith met Smith's dog and John S. there", ["Smith", "Smith", "John S."]),
        ("John Smith", "mail john.smith@example.com, @jsmith or johnsmith", ["john.smith", "jsmith", "johnsmith"]),
        ("John Smith", "his login: jsmith, or jsmith42, or john_smith", ["jsmith", "jsmith42", "john_smith"]),
        ("Dr. John Smith, PhD", "Smith wrote", ["Smith"]),
        ("Smith, John", "John met J. Smith", ["John", "J. Smith"]),
        ("Robert Miller", "Bob called; ask Rob Miller", ["Bob", "Rob Miller"]),
        ("Bob Jones", "Robert Jones is here, so is Robert", ["Robert Jones", "Robert"]),
        ("Katarzyna Kowalska", "Kasia i pani Kowalskiej; KATARZYNA", ["Kasia", "Kowalskiej", "KATARZYNA"]),
        ("José María Núñez", "Jose Nunez; NUÑEZ; Pepe", ["Jose Nunez", "NUÑEZ", "Pepe"]),
        ("Jürgen Müller", "Mueller rief an, Müllers Auto", ["Mueller", "Müllers"]),
        ("Ludwig van der Berg", "van der Berg and L. van der Berg", ["van der Berg", "L. van der Berg"]),
        ("Seán O'Brien", "O’Brien's house", ["O’Brien"]),
        ("Anna Smith-Jones", "Smith-Jones, and Jones too", ["Smith-Jones", "Jones"]),
        ("mira okafor", "mira said that okafor left", ["mira", "okafor"]),
        ("Łukasz Nowak", "Lukasz przyszedł", ["Lukasz"]),
    ],
)
def test_a_person_is_found_by_another_name(name: str, text: str, found: list[str]) -> None:
    assert _found([name], text) == found


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("Will Young", "Will you help? Young people will.", []),
        ("Will Young", "Ask Will. Will said so. Will's idea. Mr. Young left.", ["Will", "Will", "Will", "Young"]),
        ("May King", "In May 2024 King Charles spoke. The King slept; may I?", []),
        ("Rose Brown", "Brown sugar, a Rose garden, the Brown University, brown rose", []),
        ("Rose Brown", "Thanks,\nRose\n", ["Rose"]),
        ("Tom Hanks", "thanks a lot", []),
        ("Paul Rice", "the price of rice", []),
        ("John Smith", "Smithson and Johnstone, blacksmith, smithereens", []),
        ("Ulrich Schmidt", "the U.S. economy", []),
        ("Al Li", "al dente, li", []),
        ("Vendor 4711", "Vendor 12", []),
    ],
)
def test_what_is_a_word_or_somebody_else_is_left_alone(name: str, text: str, found: list[str]) -> None:
    assert _found([name], text) == found


def test_a_family_name_that_two_share_is_found_too() -> None:
    assert _found(["John Smith", "Mary Smith"], "Smith is late") == ["Smith"]


def test_an_address_tells_a_name_but_not_each_word_of_it() -> None:
    text = "John Smith wrote. Smith, John. A smith forges. Customer Service says hello."
    assert _found([], text, ["john.smith@example.org"]) == ["John Smith", "Smith, John"]
    assert _found([], text, ["customer.service@example.org", "info@example.org"]) == []


_WORDS = st.sampled_from(
    ["John", "Smith", "smith", "J.", "S.", "Will", "will", "van", "der", "Berg", "O'Brien", "jsmith", "Bob", "Müller"]
)
_NAMES = st.lists(st.lists(_WORDS, min_size=1, max_size=4).map(" ".join), max_size=5)
_TEXT = st.lists(
    st.one_of(_WORDS, st.sampled_from([" ", ", ", ".", "-", "\n", "@", "_", "7", "Ann"]), st.text(max_size=3))
).map("".join)


@given(_NAMES, _TEXT)
def test_mentions_are_whole_words_in_order_and_apart(names: list[str], text: str) -> None:
    end = 0
    for mention in People(names).find(text):
        span = mention.span
        assert end <= span.start < span.end <= len(text)
        assert mention.value in names
        assert mention.form in FORMS
        assert not (span.start > 0 and text[span.start - 1].isalnum() and text[span.start].isalnum())
        assert not (span.end < len(text) and text[span.end].isalnum() and text[span.end - 1].isalnum())
        end = span.end


@given(st.text(), st.lists(st.text()))
def test_any_names_and_any_text_are_read_without_harm(text: str, names: list[str]) -> None:
    for mention in People(names, names).find(text):
        assert mention.span.of(text)


def test_twice_the_text_takes_no_more_than_about_twice_the_time() -> None:
    names = [f"Given{chr(97 + n % 26)} Family{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(300)]
    text = "the pump was checked by Familyab, Givenb and nothing was found wrong with it. " * 250
    people, mentions = People(names), Mentions(names)

    def seconds(read: str) -> float:
        times = []
        for _ in range(5):
            began = time.process_time()
            assert sum(1 for _ in people.find(read)) > 100
            assert sum(1 for _ in mentions.find(read)) == 0
            times.append(time.process_time() - began)
        return min(times)

    assert seconds(text * 8) < 8 * 3 * seconds(text)
