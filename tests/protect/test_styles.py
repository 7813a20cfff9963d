"""Every style does what it says: stand-ins keep together, broader terms can be told apart, noise adds up."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import iban, luhn
from stdnum.gb import nhs

from desktop_app import check_digits
from desktop_app.mentions import fold
from desktop_app.protect.concepts import concepts_of
from desktop_app.protect.gazetteer import country_of_code
from desktop_app.protect.phrasing import phrasing_of
from desktop_app.protect.protector import protect
from desktop_app.protect.styles import broader
from desktop_app.protect.styles.noise import BUDGET, EPSILON
from desktop_app.vocabulary import Choices, EntityType, Finding, Protected, Span, Style, Vault, VaultEntry

_KEY = "0123456789abcdef" * 2


def _protected(text: str, values: dict[str, EntityType], style: Style, vault: Vault | None = None) -> Protected:
    findings = [
        Finding(Span(*match.span()), values[match.group()], 1.0, "said so")
        for match in re.finditer("|".join(sorted(map(re.escape, values), key=len, reverse=True)), text)
    ]
    return protect(text, findings, Choices(style=style), vault or Vault(key=_KEY))


def _made(text: str, values: dict[str, EntityType], style: Style, vault: Vault | None = None) -> list[str]:
    return [made.text for made in _protected(text, values, style, vault).replacements]


def _standin(value: str, entity_type: EntityType, around: str = "so {} it is") -> str:
    made = _made(around.format(value), {value: entity_type}, Style.STANDIN)
    return made[0]


# --- stand-ins


def test_the_ways_to_write_one_person_become_the_ways_to_write_one_other() -> None:
    values = dict.fromkeys(("John Smith", "Smith", "JOHN SMITH", "J. Smith", "Smith, John"), EntityType.PERSON)
    whole, family, capitals, initial, turned = _made(
        "John Smith / Smith / JOHN SMITH / J. Smith / Smith, John", values, Style.STANDIN
    )
    first, last = whole.split()
    assert (family, capitals, initial, turned) == (last, whole.upper(), f"{first[0]}. {last}", f"{last}, {first}")


def test_an_address_bears_the_name_of_the_persons_stand_in() -> None:
    person, mail, login = _made(
        "Jürgen Weber, juergen.weber@firma.de, jweber",
        {
            "Jürgen Weber": EntityType.PERSON,
            "juergen.weber@firma.de": EntityType.EMAIL_ADDRESS,
            "jweber": EntityType.USERNAME,
        },
        Style.STANDIN,
    )
    first, family = (
        word.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
        for word in person.split()
    )
    assert mail.startswith(f"{first}.{family}@")
    assert mail.endswith(".example")
    assert login == first[0] + family


def test_a_company_and_its_addresses_keep_together() -> None:
    values = {"Wolpert Ltd": EntityType.ORGANIZATION, "info@wolpert.co.uk": EntityType.EMAIL_ADDRESS}
    company, mail = _made("Wolpert Ltd, info@wolpert.co.uk", values, Style.STANDIN)
    assert company.endswith(" Ltd")
    assert mail == f"info@{company.split()[0].lower()}.example"


def test_titles_and_particles_stay() -> None:
    assert re.fullmatch(r"Mrs\. \w+ van der \w[\w-]+", _standin("Mrs. Ann van der Berg", EntityType.PERSON))


def test_a_city_and_its_postcode_go_together() -> None:
    values = {"Leeds": EntityType.LOCATION, "LS1 4AP": EntityType.POSTCODE}
    city, postcode = _made("I live in Leeds, LS1 4AP, in the UK, £", values, Style.STANDIN)
    beginnings = {"Leicester": "LE", "Norwich": "NR", "Dundee": "DD", "Swansea": "SA", "Plymouth": "PL", "Exeter": "EX"}
    beginnings |= {"Derby": "DE", "Hull": "HU", "Carlisle": "CA", "Inverness": "IV", "Preston": "PR", "Ipswich": "IP"}
    assert postcode.startswith(beginnings[city])


def test_a_man_is_played_by_a_man_and_a_woman_by_a_woman() -> None:
    from faker.providers.person.en_US import Provider

    for vault in (Vault(key=f"{n:032x}") for n in range(8)):
        values = {"William Jones": EntityType.PERSON, "Jennifer Brown": EntityType.PERSON}
        man, woman = _made("William Jones and Jennifer Brown", values, Style.STANDIN, vault)
        assert man.split()[0] in Provider.first_names_male
        assert woman.split()[0] in Provider.first_names_female


@pytest.mark.parametrize(
    ("value", "entity_type", "is_valid"),
    [
        ("4532 0151 1283 0366", EntityType.CREDIT_CARD_NUMBER, luhn.is_valid),
        ("GB29 NWBK 6016 1331 9268 19", EntityType.BANK_ACCOUNT, iban.is_valid),
        ("DE89370400440532013000", EntityType.BANK_ACCOUNT, iban.is_valid),
        ("943 476 5919", EntityType.MEDICAL_ID, nhs.is_valid),
        ("490154203237518", EntityType.DEVICE, luhn.is_valid),
        ("122283459", EntityType.BANK_ACCOUNT, check_digits.routing_us),
        ("17 091061 A 339", EntityType.GOVERNMENT_ID, check_digits.pension_de),
        ("WRB196938", EntityType.GOVERNMENT_ID, check_digits.identity_card_pl),
        ("784-2099-1914646-3", EntityType.GOVERNMENT_ID, check_digits.person_ae),
        ("EH5055430", EntityType.MEDICAL_ID, check_digits.prescriber_us),
    ],
)
def test_check_digits_are_right_where_they_were_and_the_grouping_stays(
    value: str, entity_type: EntityType, is_valid: Callable[[str], bool]
) -> None:
    made = _standin(value, entity_type)
    assert made != value
    assert is_valid(re.sub(r"\W", "", value))
    assert is_valid(re.sub(r"\W", "", made))
    assert re.sub(r"\w", "x", made) == re.sub(r"\w", "x", value)


def test_a_stand_in_is_never_a_value_of_the_conversation_in_whatever_grouping() -> None:
    made = _standin("4532 0151 1283 0366", EntityType.CREDIT_CARD_NUMBER)
    earlier = VaultEntry("[CREDIT_CARD_NUMBER_1]", made.replace(" ", "-"), EntityType.CREDIT_CARD_NUMBER)
    values = {"4532 0151 1283 0366": EntityType.CREDIT_CARD_NUMBER}
    (other,) = _made("so 4532 0151 1283 0366 it is", values, Style.STANDIN, Vault((earlier,), _KEY))
    assert other != made
    assert luhn.is_valid(other.replace(" ", ""))


def test_check_digits_stay_wrong_where_they_were_wrong() -> None:
    assert not luhn.is_valid(_standin("4532 0151 1283 0367", EntityType.CREDIT_CARD_NUMBER))


@pytest.mark.parametrize(
    ("value", "shape"),
    [
        ("(415) 555-2671", r"\(\d{3}\) 555-01\d\d"),
        ("+44 7911 123456", r"\+44 7700 900\d{3}"),
        ("+33 6 12 34 56 78", r"\+33 6 39 98 \d\d \d\d"),
    ],
)
def test_telephone_numbers_are_of_the_ranges_kept_for_fiction(value: str, shape: str) -> None:
    assert re.fullmatch(shape, _standin(value, EntityType.PHONE_NUMBER, "in the US call {}"))


def test_all_dates_of_a_conversation_move_by_the_same_days() -> None:
    first, second = _made(
        "from 2021-03-01 to 2021-03-15",
        {"2021-03-01": EntityType.DATE, "2021-03-15": EntityType.DATE},
        Style.STANDIN,
    )
    from datetime import date

    assert (date.fromisoformat(second) - date.fromisoformat(first)).days == 14
    assert first != "2021-03-01"


def test_a_value_has_one_stand_in_in_a_conversation_and_another_in_the_next() -> None:
    values = {"Ann Lee": EntityType.PERSON}
    first = _protected("Ann Lee", values, Style.STANDIN)
    later = _protected("then Ann Lee said", values, Style.STANDIN, first.vault)
    assert later.replacements[0].text == first.replacements[0].text
    others = {_made("Ann Lee", values, Style.STANDIN, Vault(key=f"{n:032x}"))[0] for n in range(10)}
    assert len(others) > 5


def test_a_conversation_without_a_key_gets_one_and_keeps_it() -> None:
    protected = protect("Ann", [Finding(Span(0, 3), EntityType.PERSON, 1.0, "")], Choices(style=Style.STANDIN), Vault())
    assert re.fullmatch(r"[0-9a-f]{32}", protected.vault.key)


def test_no_stand_in_is_a_name_of_the_conversation() -> None:
    names = [f"{first} {family}" for first in ("Steven", "Linda", "Gary") for family in ("Hughes", "Bates", "Owens")]
    for number in range(20):
        protected = _protected(
            "; ".join(names), dict.fromkeys(names, EntityType.PERSON), Style.STANDIN, Vault(key=f"{number:032x}")
        )
        words = {word for name in names for word in name.split()}
        assert not words & {word for made in protected.replacements for word in made.text.split()}


def test_a_stand_in_that_the_person_writes_later_is_kept_apart() -> None:
    first = _protected("Ann Lee", {"Ann Lee": EntityType.PERSON}, Style.STANDIN)
    played = first.replacements[0].text
    later = protect(f"I met {played}", [], Choices(style=Style.STANDIN), first.vault)
    assert played not in later.text
    assert later.vault.as_mapping()[later.replacements[0].text] == played


def test_styles_may_be_chosen_for_a_type_and_for_a_value() -> None:
    text = "Ann Lee, Bob Ray, 34"
    findings = [
        Finding(Span(0, 7), EntityType.PERSON, 1.0, ""),
        Finding(Span(9, 16), EntityType.PERSON, 1.0, ""),
        Finding(Span(18, 20), EntityType.AGE, 1.0, ""),
    ]
    choices = Choices(type_styles=((EntityType.AGE, Style.BROADER),), value_styles=(("Bob Ray", Style.REDACT),))
    assert protect(text, findings, choices, Vault()).text == "[PERSON_1], [PERSON], 30 to 39"


def test_an_address_has_a_stand_in_although_the_text_gives_an_example() -> None:
    text = "For example write to john.smith@firma.de or see https://firma.de/example"
    values = {"john.smith@firma.de": EntityType.EMAIL_ADDRESS, "https://firma.de/example": EntityType.URL}
    mail, page = _made(text, values, Style.STANDIN)
    assert mail.endswith(".example")
    assert ".example/" in page


@given(st.lists(st.integers(0, 120), min_size=1, max_size=121, unique=True))
def test_however_many_ages_there_are_no_stand_in_is_an_age_that_nobody_has(ages: list[int]) -> None:
    values = list(map(str, ages))
    made = _made("; ".join(values), dict.fromkeys(values, EntityType.AGE), Style.STANDIN)
    assert len(set(made)) == len(values)
    assert all(text.startswith("[") or int(text) <= 120 for text in made)


# --- broader terms


@pytest.mark.parametrize(
    ("value", "entity_type", "term"),
    [
        ("St. Mary's Hospital", EntityType.ORGANIZATION, "a hospital"),
        ("Commerzbank", EntityType.ORGANIZATION, "an organisation"),
        ("Volksbank Kassel", EntityType.ORGANIZATION, "a bank"),
        ("lisinopril", EntityType.HEALTH, "a blood-pressure medicine"),
        ("senior staff nurse", EntityType.JOB_TITLE, "a health worker"),
        ("34", EntityType.AGE, "30 to 39"),
        ("34-year-old", EntityType.AGE, "30-to-39-year-old"),
        ("17", EntityType.AGE, "15 to 17"),
        ("Munich", EntityType.LOCATION, "a city in Bavaria, Germany"),
        ("Leeds", EntityType.LOCATION, "a city in England, the United Kingdom"),
        ("France", EntityType.COUNTRY, "a country in Europe"),
        ("12 March 2021", EntityType.DATE, "a day in March 2021"),
        ("March 2021", EntityType.DATE, "early 2021"),
        ("12 March 1989", EntityType.DATE_OF_BIRTH, "a day in 1989"),
        ("£45,000", EntityType.MONEY, "between £20,000 and £50,000"),
        ("742 Elm Terrace, Springfield, IL 62704", EntityType.ADDRESS, "an address in Illinois, the United States"),
        ("next week", EntityType.DATE, "[DATE_1]"),
    ],
)
def test_a_broader_term_says_what_a_value_is(value: str, entity_type: EntityType, term: str) -> None:
    assert _made(f"({value})", {value: entity_type}, Style.BROADER) == [term]


def test_broader_terms_of_two_values_are_told_apart_while_they_can_be() -> None:
    values = dict.fromkeys(("Elm Hospital", "Oak Hospital", "Ash Hospital"), EntityType.ORGANIZATION)
    protected = _protected("Elm Hospital, Oak Hospital, Ash Hospital", values, Style.BROADER)
    assert protected.text == "a hospital, another hospital, a third hospital"
    assert all(entry.returns for entry in protected.vault.entries)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Ich bin seit dem {} hier, {}, mit {}", ["ein Tag im März 2021", "30 bis 39", "zwischen 20.000 und 50.000 €"]),
        ("Je suis ici depuis le {}, {} ans, avec {}", ["un jour en mars 2021", "30 à 39", "entre 20.000 et 50.000 €"]),
        ("Es mi caso, el {}, {} años, con {}", ["un día de marzo de 2021", "30 a 39", "entre 20.000 y 50.000 €"]),
        ("Sono qui dal {}, ho {} anni, con {}", ["un giorno di marzo 2021", "dai 30 ai 39", "tra 20.000 e 50.000 €"]),
        ("Ik ben het sinds {}, {} jaar, met {}", ["een dag in maart 2021", "30 tot 39", "tussen 20.000 en 50.000 €"]),
        ("Nie jest to {}, {} lat, dla {}", ["pewien dzień marca 2021", "od 30 do 39", "między 20.000 a 50.000 €"]),
        ("Eu não sei, {}, {} anos, com uma {}", ["um dia de março de 2021", "30 a 39", "entre 20.000 e 50.000 €"]),
        ("She is here since {}, {}, at Wolpert GmbH, with {}", ["a day in March 2021", "30 to 39"]),
    ],
)
def test_dates_ages_and_amounts_are_in_the_language_of_the_text(text: str, terms: list[str]) -> None:
    values = {"12.03.2021": EntityType.DATE, "34": EntityType.AGE, "45.000 €": EntityType.MONEY}
    assert _made(text.format(*values), values, Style.BROADER)[: len(terms)] == terms


@pytest.mark.parametrize("words", ["", "und der die das ", "le la les des ", "el los las una ", "il gli della sono "])
def test_in_every_language_several_values_of_one_term_come_back(words: str) -> None:
    days = {f"0{day}.03.2021": EntityType.DATE for day in range(1, 6)}
    years = {f"199{year}": EntityType.DATE for year in range(5)}
    text = words + "; ".join((*days, *years))
    protected = _protected(text, days | years, Style.BROADER)
    assert not any(made.text.startswith("[") for made in protected.replacements)
    assert len(protected.vault.as_mapping()) == len(days) + len(years)


@pytest.mark.parametrize(
    ("values", "entity_type", "terms"),
    [
        (("34", "36", "33"), EntityType.AGE, ["30 to 39", "35 to 44", "25 to 34"]),
        (("16", "15"), EntityType.AGE, ["15 to 17", "11 to 15"]),
        (("97", "93"), EntityType.AGE, ["90 or more", "89 or more"]),
        (("March 2021", "April 2021"), EntityType.DATE, ["early 2021", "a month in early 2021"]),
        (("1996", "1994", "1991"), EntityType.DATE, ["the 1990s", "a year in the 1990s", "another year in the 1990s"]),
        (("Latvian", "Maltese"), EntityType.NRP, ["of a certain origin", "of another origin"]),
        (("Ann Lee", "Lee", "Bob Ray", "Ray"), EntityType.PERSON, ["a person", "that person", "another person"]),
    ],
)
def test_a_term_that_is_taken_makes_room_for_another_that_is_true(
    values: tuple[str, ...], entity_type: EntityType, terms: list[str]
) -> None:
    protected = _protected("; ".join(values), dict.fromkeys(values, entity_type), Style.BROADER)
    assert [made.text for made in protected.replacements][: len(terms)] == terms
    assert set(protected.vault.as_mapping().values()) == set(values)


_PEOPLE = dict.fromkeys(("Ann Lee", "Lee", "Bob Ray", "Ray"), EntityType.PERSON)
_SPOKEN = {
    "de": "Ich bin nicht in {}, und mein Arzt in {} sagt: {}, auch bei {}.",
    "fr": "Je suis dans {}, et mon médecin à {} dit : {}, pas {}.",
    "es": "Mi médico está en {}, para mí una, y en {} dice: {}, con {}.",
    "it": "Sono nel {}, il mio medico di {} non dice: {}, per {}.",
    "pt": "Eu não tenho uma {}, o meu médico em {} disse: {}, com {}.",
    "nl": "Ik ben niet in het {}, en mijn arts in {} zegt: {}, met {}.",
    "pl": "Nie jestem w {}, mój lekarz z {} nie mówi, że {} jest dla {}.",
}


@pytest.mark.parametrize(
    ("language", "terms"),
    [
        ("de", ["ein Krankenhaus", "eine Stadt (Bayern)", "ein Antidepressivum", "eine Person"]),
        ("fr", ["un hôpital", "une ville (Bayern)", "un antidépresseur", "une personne"]),
        ("es", ["un hospital", "una ciudad (Bayern)", "un antidepresivo", "una persona"]),
        ("it", ["un ospedale", "una città (Bayern)", "un antidepressivo", "una persona"]),
        ("pt", ["um hospital", "uma cidade (Bayern)", "um antidepressivo", "uma pessoa"]),
        ("nl", ["een ziekenhuis", "een stad (Bayern)", "een antidepressivum", "een persoon"]),
        ("pl", ["pewien szpital", "pewne miasto (Bayern)", "pewien lek przeciwdepresyjny", "pewna osoba"]),
    ],
)
def test_terms_are_in_the_language_of_the_text(language: str, terms: list[str]) -> None:
    values = {
        "Elm Hospital": EntityType.ORGANIZATION,
        "Munich": EntityType.LOCATION,
        "sertraline": EntityType.HEALTH,
        "Ann Lee": EntityType.PERSON,
    }
    assert _made(_SPOKEN[language].format(*values), values, Style.BROADER) == terms


@pytest.mark.parametrize("language", _SPOKEN)
def test_every_type_has_its_terms_in_every_language(language: str) -> None:
    """All that can be said in English can be said; and every word for a second and a third one is of the language."""
    phrasing = phrasing_of(language)
    assert phrasing
    english = {concept.phrase for kind in EntityType for concept in concepts_of(kind)}
    english |= {*broader._NAMED.values(), "a place", "a city in {}", "a region of {}", "an address in {}"}
    english |= {
        f"a country in {country.continent}" for code in phrasing.countries if (country := country_of_code(code))
    }
    assert english <= set(phrasing.terms)
    for term in phrasing.terms:
        said = [*phrasing.told_apart(term, "Bayern")]
        assert len({fold(each)[0] for each in said}) == len(said) >= 2
        assert "{" not in "".join(said)


@pytest.mark.parametrize("language", _SPOKEN)
def test_in_every_language_several_people_and_places_come_back(language: str) -> None:
    names = {name: EntityType.PERSON for name in ("Ann Lee", "Lee", "Bob Ray", "Ray", "Eve Fox")}
    homes = {name: EntityType.ORGANIZATION for name in ("Elm Hospital", "Oak Hospital", "Ash Hospital")}
    text = _SPOKEN[language].format(*homes, "") + "; ".join(names)
    protected = _protected(text, names | homes, Style.BROADER)
    assert not any(made.text.startswith("[") for made in protected.replacements)
    assert set(protected.vault.as_mapping().values()) == {*names, *homes}


def test_one_person_stays_one_person_in_every_language() -> None:
    made = _made(_SPOKEN["de"].format("Ann Lee", "Lee", "Bob Ray", "Ray"), _PEOPLE, Style.BROADER)
    assert made == ["eine Person", "jene Person", "eine andere Person", "jene andere Person"]
    made = _made(_SPOKEN["it"].format("Ann Lee", "Lee", "Bob Ray", "Ray"), _PEOPLE, Style.BROADER)
    assert made == ["una persona", "questa persona", "un'altra persona", "questa altra persona"]


@given(st.lists(st.integers(0, 120), min_size=1, max_size=40))
def test_every_band_holds_the_age_it_stands_for(ages: list[int]) -> None:
    values = list(dict.fromkeys(map(str, ages)))
    made = _made("; ".join(values), dict.fromkeys(values, EntityType.AGE), Style.BROADER)
    assert len(set(made)) == len(values)
    for age, term in zip(map(int, values), made, strict=True):
        low, _, high = term.partition(" to ")
        assert term.startswith("[") or int(low.split()[0]) <= age <= int(high or 120)


def test_a_term_that_the_text_uses_by_itself_is_not_used_for_a_value() -> None:
    protected = _protected("a hospital: Elm Hospital", {"Elm Hospital": EntityType.ORGANIZATION}, Style.BROADER)
    assert protected.text == "a hospital: another hospital"
    later = protect("is a hospital, or another hospital, safe?", [], Choices(), protected.vault)
    assert later.vault.as_mapping() == {}


# --- noise


def test_noise_is_the_same_for_a_value_and_paid_for_once() -> None:
    values = {"34": EntityType.AGE}
    first = _protected("34 or 34", values, Style.NOISE)
    later = _protected("still 34", values, Style.NOISE, first.vault)
    assert len({made.text for made in (*first.replacements, *later.replacements)}) == 1
    assert first.vault.spent == later.vault.spent == EPSILON


def test_when_the_budget_is_spent_values_get_placeholders() -> None:
    amounts = [f"${number * 10_007:,}" for number in range(1, 41)]  # so that no two can become the same
    protected = _protected("; ".join(amounts), dict.fromkeys(amounts, EntityType.MONEY), Style.NOISE)
    assert protected.vault.spent <= BUDGET
    assert sum(made.text.startswith("[") for made in protected.replacements) == 40 - BUDGET / EPSILON


def test_noise_spreads_as_wide_as_it_says() -> None:
    drawn = [int(_made("44", {"44": EntityType.AGE}, Style.NOISE, Vault(key=f"{n:032x}"))[0]) - 44 for n in range(400)]
    assert -1 < sum(drawn) / 400 < 1
    assert 2 < sum(map(abs, drawn)) / 400 < 4


def test_a_total_is_the_sum_of_its_noisy_parts() -> None:
    text = "item,price\nrent,$1200\nfood,$300\nfuel,$150\ntotal,$1650\n"
    amounts = dict.fromkeys(("$1200", "$300", "$150", "$1650"), EntityType.MONEY)
    rent, food, fuel, total = (int(made[1:]) for made in _made(text, amounts, Style.NOISE))
    assert rent + food + fuel == total
    assert _protected(text, amounts, Style.NOISE).vault.spent == 3 * EPSILON


def test_a_total_whose_parts_did_not_all_get_noise_is_no_sum_of_them() -> None:
    text = "item,price\nrent,$1200\nfood,$300\nfuel,$150\ntotal,$1650\n"
    amounts = dict.fromkeys(("$1200", "$300", "$150", "$1650"), EntityType.MONEY)
    rent, food, fuel, total = _made(text, amounts, Style.NOISE, Vault(key=_KEY, spent=BUDGET - EPSILON))
    assert rent.startswith("$")
    assert (food, fuel, total) == ("[MONEY_1]", "[MONEY_2]", "[MONEY_3]")


def test_noise_that_makes_two_values_one_is_not_used_twice() -> None:
    values = {str(age): EntityType.AGE for age in range(30, 36)}
    for number in range(40):
        protected = _protected(" ".join(values), values, Style.NOISE, Vault(key=f"{number:032x}"))
        ways = [made.text for made in protected.replacements]
        assert len(set(ways)) == len(values)


def test_other_values_get_placeholders_where_noise_is_asked_for() -> None:
    assert _made("Ann", {"Ann": EntityType.PERSON}, Style.NOISE) == ["[PERSON_1]"]


# --- identities


def test_the_values_of_one_person_share_a_number() -> None:
    values = {
        "Ann Lee": EntityType.PERSON,
        "Lee": EntityType.PERSON,
        "ann.lee@firm.test": EntityType.EMAIL_ADDRESS,
        "Bob Ray": EntityType.PERSON,
    }
    protected = _protected("Lee is Ann Lee, ann.lee@firm.test; Bob Ray", values, Style.PLACEHOLDER)
    numbers = {entry.value: entry.identity for entry in protected.vault.entries}
    assert numbers["Lee"] == numbers["Ann Lee"] == numbers["ann.lee@firm.test"] != numbers["Bob Ray"]


def test_a_name_that_two_people_share_is_nobodys() -> None:
    values = dict.fromkeys(("Ann Lee", "Bob Lee", "Lee"), EntityType.PERSON)
    entries = _protected("Ann Lee, Bob Lee, Lee", values, Style.PLACEHOLDER).vault.entries
    assert {entry.value: entry.identity for entry in entries}["Lee"] == 0


def test_a_vault_keeps_its_key_and_what_was_spent() -> None:
    vault = replace(Vault(key=_KEY), spent=2.0)
    assert _protected("Ann", {"Ann": EntityType.PERSON}, Style.PLACEHOLDER, vault).vault.spent == 2.0
