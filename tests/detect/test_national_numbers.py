"""National numbers are known by their check digits and the words beside them; other numbers are left alone.

The numbers are the examples of python-stdnum's documentation and of the issuers' own rules, or were drawn by lot.
"""

from __future__ import annotations

import os
import random
import string
import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.recognizers.national_numbers import NationalNumbersRecognizer
from desktop_app.locations import resource
from desktop_app.vocabulary import EntityType

_RECOGNIZER = NationalNumbersRecognizer()
_TABLE = tomllib.loads(resource("lexicons", "national_numbers.toml").read_text(encoding="utf-8"))
_NUMBERS = {row["name"]: row for row in _TABLE["numbers"]}
_VECTORS = {
    "US taxpayer number": "912-90-3456",
    "US employer number": "91-1144442",
    "US adoption taxpayer number": "123-45-6789",
    "US tax preparer number": "P01594846",
    "US routing number": "111000025",
    "US provider number": "1234567893",
    "US prescriber number": "AB1234563",
    "US Medicare number": "1EG4-TE5-MK73",
    "Canadian insurance number": "123-456-782",
    "Canadian business number": "12302 6635",
    "British Columbia health number": "9698 658 215",
    "Ontario health number": "7054-774-000-CA",
    "Quebec health number": "ADQO 0310 2136",
    "Mexican population key": "BOXW310820HNERXN09",
    "Mexican tax number": "GODE 561231 GR8",
    "Mexican bank account": "032180000118359719",
    "Argentine tax number": "20-05536168-2",
    "Argentine bank account": "2850590940090418135201",
    "Argentine identity number": "20.123.456",
    "Brazilian person number": "390.533.447-05",
    "Brazilian company number": "16.727.230/0001-97",
    "Brazilian worker number": "888.80973.16-5",
    "Brazilian health number": "982662429944592",
    "Chilean RUT": "76086428-5",
    "Colombian NIT": "213.123.432-1",
    "Costa Rican person number": "3-0455-0175",
    "Costa Rican company number": "3-101-999999",
    "Costa Rican residence number": "155812994816",
    "Cuban identity number": "91021027775",
    "Dominican identity card": "224-0002211-1",
    "Dominican tax number": "1-01-85004-3",
    "Ecuadorian identity card": "171430710-3",
    "Ecuadorian tax number": "1792060346-001",
    "Guatemalan tax number": "576937-K",
    "Salvadoran tax number": "0614-050707-104-8",
    "Peruvian identity number": "10117410-2",
    "Peruvian tax number": "20512333797",
    "Paraguayan tax number": "80028061-0",
    "Uruguayan tax number": "21-100342-001-7",
    "Venezuelan tax number": "V-11470283-4",
    "UK insurance number": "AB 12 34 56 C",
    "NHS number": "943-476-5870",
    "UK tax reference": "1955839661",
    "UK VAT number": "GB 980 7806 84",
    "UK driving licence": "MORGA657054SM9IJ",
    "UK pupil number": "B801200005001",
    "Irish personal number": "6433435F",
    "Irish VAT number": "IE 6433435F",
    "Icelandic person number": "450401-3150",
    "Faroese tax number": "623857",
    "German tax id": "36 574 261 809",
    "German tax number": "181/815/0815 5",
    "German VAT number": "DE136695976",
    "German pension number": "15070649C103",
    "German health insurance number": "A123456780",
    "Austrian insurance number": "1237 010180",
    "Austrian tax number": "59-119/9013",
    "Austrian VAT number": "AT U13585627",
    "Swiss insurance number": "756.9217.0769.85",
    "Swiss company number": "CHE-100.155.212",
    "French social security number": "2 95 10 99 126 111 93",
    "French tax number": "3023217600053",
    "French company number": "404833048",
    "French establishment number": "73282932000074",
    "French VAT number": "FR 23 334 175 221",
    "Belgian national number": "85.07.30-033.28",
    "Belgian identity card": "000-0011032-71",
    "Belgian company number": "BE 428759497",
    "Dutch citizen number": "1112.22.333",
    "Dutch VAT number": "004495445B01",
    "Luxembourgish person number": "1893120105732",
    "Luxembourgish VAT number": "LU 150 274 42",
    "Spanish NIF": "54362315K",
    "Spanish social security number": "28/12345678/40",
    "Spanish bank account": "1234-1234-16 1234567890",
    "Spanish meter number": "ES 1234-123456789012-JY",
    "Spanish property number": "7837301-VG8173B-0001 TT",
    "Portuguese tax number": "PT 501 964 843",
    "Portuguese citizen card": "00000000 0 ZZ4",
    "Portuguese social security number": "26315987509",
    "Italian fiscal code": "RCCMNL83S18D969H",
    "Italian VAT number": "IT 00743110157",
    "Andorran tax number": "U-132950-X",
    "Maltese VAT number": "MT 1167-9112",
    "Danish person number": "211062-5629",
    "Danish company number": "DK 13585628",
    "Norwegian person number": "151086 95088",
    "Norwegian company number": "988 077 917",
    "Norwegian bank account": "8601 11 17947",
    "Swedish person number": "880320-0016",
    "Swedish company number": "1234567897",
    "Swedish VAT number": "SE 123456789701",
    "Finnish identity code": "131052-308T",
    "Finnish company number": "2077474-0",
    "Finnish VAT number": "FI 20774740",
    "Estonian person number": "36805280109",
    "Estonian VAT number": "EE492761669",
    "Latvian person or VAT number": "LV 4000 3521 600",
    "Lithuanian person number": "33309240064",
    "Lithuanian VAT number": "LT 100001919017",
    "Polish PESEL": "44051401359",
    "Polish tax number": "PL 8567346215",
    "Polish company number": "192598184",
    "Polish identity card": "ABA300000",
    "Polish passport": "ZS0000177",
    "Czech or Slovak birth number": "710319/2745",
    "Czech tax number": "25123891",
    "Czech bank account": "34278-0727558021/0100",
    "Slovak VAT number": "SK 202 274 96 19",
    "Hungarian tax number": "HU-12892312",
    "Hungarian insurance number": "111111110",
    "Slovenian VAT number": "SI 5022 3054",
    "person number of former Yugoslavia": "0101006500006",
    "Croatian OIB": "HR 33392005961",
    "Serbian tax number": "101134702",
    "Montenegrin tax number": "02655284",
    "Macedonian tax number": "4030000375897",
    "Albanian tax number": "K22218003V",
    "Romanian person number": "1630615123457",
    "Romanian company number": "RO 185 472 90",
    "Bulgarian person number": "8032056031",
    "Bulgarian foreigner number": "7111 042 925",
    "Bulgarian VAT number": "175074752",
    "Moldovan number": "1008600038413",
    "Russian tax number": "123456789047",
    "Russian insurance number": "112-233-445 95",
    "Russian company number": "1022200525819",
    "Ukrainian tax number": "1759013776",
    "Ukrainian company number": "32855961",
    "Belarusian tax number": "200988541",
    "Kazakh person number": "960925111040",
    "Azerbaijani tax number": "140 155 5071",
    "Greek insurance number": "01013099997",
    "Greek VAT number": "EL 094259216",
    "Cypriot VAT number": "CY-10259033P",
    "Turkish national id": "17291716060",
    "Turkish tax number": "4540536920",
    "Israeli identity number": "03933742-3",
    "Israeli company number": "516179157",
    "Emirates ID": "784-1930-8197390-6",
    "Saudi identity number": "1962007173",
    "Kuwaiti civil id": "355090448791",
    "Iranian national code": "0499370899",
    "South African identity number": "7503305044089",
    "South African tax number": "0001339050",
    "Egyptian national id": "35206072738515",
    "Egyptian tax number": "100-531-385",
    "Moroccan company number": "001561191000066",
    "Tunisian tax number": "1234567/M/A/E/001",
    "Algerian tax number": "416001000000007",
    "Senegalese tax number": "306 7221",
    "Guinean tax number": "693770885",
    "Ghanaian tax number": "C0000803561",
    "Kenyan tax number": "P051365947M",
    "Mozambican tax number": "400339910",
    "Mauritian identity number": "M220496896095A",
    "Indian Aadhaar": "234123412346",
    "Indian virtual id": "2341234123412341",
    "Indian PAN": "ACUPA7085R",
    "Indian tax number": "27AAPFU0939F1ZV",
    "Indian voter id": "WKH1186253",
    "Pakistani identity card": "34201-0891231-8",
    "Chinese identity number": "360426199101010071",
    "Chinese company number": "91110000600037341L",
    "Hong Kong identity card": "A1234563",
    "Taiwanese identity number": "A123456789",
    "Taiwanese company number": "00501503",
    "Japanese person number": "6214 9832 0257",
    "Japanese company number": "5-8356-7825-6246",
    "Korean resident number": "520609-3479637",
    "Korean company number": "116-82-00276",
    "Singaporean identity number": "S1234567D",
    "Singaporean entity number": "00192200M",
    "Malaysian identity number": "770305-02-1234",
    "Indonesian identity number": "3171011708450001",
    "Indonesian tax number": "01.312.166.0-091.000",
    "Thai identity number": "3100600445635",
    "Thai company number": "0994000617721",
    "Vietnamese tax number": "0100233488",
    "Australian tax file number": "123 456 782",
    "Australian business number": "83 914 571 673",
    "Australian company number": "004 085 616",
    "Australian Medicare number": "2123 45670 1",
    "New Zealand tax number": "4909185-0",
    "New Zealand bank account": "01-0242-0100194-00",
    "New Zealand health number": "ZAC5361",
    "device number (IMEI)": "35-417803-685978-9",
    "device number (MEID)": "5B97A3A1BD08AC",
    "subscriber number (IMSI)": "429011234567890",
    "SIM card number": "89829434102982042349",
}


def _found(text: str) -> dict[str, Candidate]:
    return {candidate.span.of(text): candidate for candidate in _RECOGNIZER.find(text)}


def test_every_number_has_a_vector_and_they_come_from_many_countries() -> None:
    assert set(_VECTORS) == set(_NUMBERS)
    names = {name.removesuffix(" number").rsplit(" ", 2)[0] for name in _NUMBERS}
    assert len(names) > 80


@pytest.mark.parametrize("name", _NUMBERS)
def test_a_valid_number_is_found_whole_beside_its_word(name: str) -> None:
    row, number = _NUMBERS[name], _VECTORS[name]
    for word in row["words"] or [""]:
        candidate = _found(f"Hello,\nhere is the {word}: {number}.\n")[number]
        assert candidate.type is EntityType(_TABLE["kinds"][row["kind"]]["type"])
        assert candidate.certain
        assert "valid" in candidate.why
        assert number not in candidate.why


@pytest.mark.parametrize("name", [name for name, row in _NUMBERS.items() if "proof" not in row])
def test_a_wrong_digit_undoes_most_valid_numbers(name: str) -> None:
    number, word = _VECTORS[name], (_NUMBERS[name]["words"] or [""])[0]
    altered = [
        number[:at] + str((int(number[at]) + 3) % 10) + number[at + 1 :]
        for at in range(len(number))
        if number[at].isdigit()
    ]
    still = [
        other for other in altered if any(c.why.startswith(f"{name},") for c in _RECOGNIZER.find(f"{word} {other}"))
    ]
    assert len(still) <= len(altered) * 0.45


_ALONE = [
    "1EG4-TE5-MK73",
    "BOXW310820HNERXN09",
    "20-05536168-2",
    "390.533.447-05",
    "16.727.230/0001-97",
    "AB 12 34 56 C",
    "MORGA657054SM9IJ",
    "DE136695976",
    "DE 136 695 976",
    "ATU13585627",
    "15070649C103",
    "756.9217.0769.85",
    "CHE-107.787.577",
    "2 95 10 99 126 111 93",
    "FR 23 334 175 221",
    "85.07.30-033.28",
    "NL004495445B01",
    "54362315K",
    "X-5253868-R",
    "RCCMNL83S18D969H",
    "151086 95088",
    "880320-0016",
    "131052-308T",
    "710319/2745",
    "112-233-445 95",
    "784-1930-8197390-6",
    "27AAPFU0939F1ZV",
    "34201-0891231-8",
    "360426199101010071",
    "520609-3479637",
    "S1234567D",
    "770305-02-1234",
    "1-2345-45678-78-1",
    "35-417803-685978-9",
]
_NEEDS_A_WORD = [
    "111000025",
    "1234567893",
    "123-456-782",
    "9434765870",
    "943 476 5870",
    "1955839661",
    "36574261809",
    "3023217600053",
    "404833048",
    "73282932000074",
    "111222333",
    "501964843",
    "00743110157",
    "44051401359",
    "8567346215",
    "123456789047",
    "7503305044089",
    "2341 2341 2346",
    "123456782",
    "356868000041412",
]


@pytest.mark.parametrize("number", _ALONE)
def test_a_distinctive_number_stands_by_itself(number: str) -> None:
    assert _found(f"Hello, it is {number}, thank you.").keys() == {number}


@pytest.mark.parametrize("number", _NEEDS_A_WORD)
def test_a_plain_number_needs_a_word_of_its_kind(number: str) -> None:
    assert _found(f"Hello, it is {number}, thank you.") == {}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("my tax id is 36574261809", "36574261809"),
        ('{"taxId": "36574261809"}', "36574261809"),
        ("tax_id=36574261809", "36574261809"),
        ("my pps is 6433435f", "6433435f"),
        ("numero fiscal 3023217600053", "3023217600053"),
        ("NUMÉRO FISCAL : 30 23 217 600 053", "30 23 217 600 053"),
        ("RODNE CISLO 7103192745", "7103192745"),
        ("44051401359 (PESEL)", "44051401359"),
        ("PESEL\n44051401359", "44051401359"),
        ("name,pesel,city\nJan,12,Opole\nEwa,13,Radom\nAda,44051401359,Gdynia", "44051401359"),
        ("| NHS number | name |\n|---|---|\n| 1 | a |\n| 943 476 5870 | b |", "943 476 5870"),
        ("身份证号码360426199101010071。", "360426199101010071"),
        ("マイナンバーは621498320257です", "621498320257"),
        ("주민등록번호 520609-3479637입니다", "520609-3479637"),
        ("\u0418\u041d\u041d123456789047", "123456789047"),
        ("Steuer-ID: 36\u00a0574\u00a0261\u00a0809", "36\u00a0574\u00a0261\u00a0809"),
        ("SVNR 1237\u2011010180", "1237\u2011010180"),
        ("nino: hh 01 02 03 d", "hh 01 02 03 d"),
        (
            "NHS \uff19\uff14\uff13\uff14\uff17\uff16\uff15\uff18\uff17\uff10",
            "\uff19\uff14\uff13\uff14\uff17\uff16\uff15\uff18\uff17\uff10",
        ),
        ("Steuernummer 181 / 815 / 0815 5", "181 / 815 / 0815 5"),
    ],
)
def test_words_and_numbers_are_recognised_however_they_are_written(text: str, number: str) -> None:
    assert number in _found(text)


def test_the_reason_names_the_number_and_the_word() -> None:
    found = _found("Steuer-ID 36574261809 and RCCMNL83S18D969H")
    assert found["36574261809"].why == 'German tax id, checksum valid, "Steuer-ID" nearby'
    assert found["RCCMNL83S18D969H"].why == "Italian fiscal code, checksum valid"


def test_a_word_far_away_or_inside_another_word_announces_nothing() -> None:
    assert _found("The PESEL is asked for." + " Something else is said here." * 5 + " 44051401359") == {}
    assert _found("The opeselant is 44051401359") == {}


@pytest.mark.parametrize("word", ["sin", "run", "ein", "ice", "nie", "pan"])
def test_a_plain_word_is_no_announcement_in_small_letters(word: str) -> None:
    numbers = [_VECTORS[name] for name, row in _NUMBERS.items() if word.upper() in row["words"]]
    compact = [digits for number in numbers if (digits := number.replace("-", "").replace(" ", "")).isdigit()]
    assert numbers
    for number in compact:
        assert not any(f'"{word}"' in c.why for c in _RECOGNIZER.find(f"we {word} {number} of them"))


@pytest.mark.parametrize(
    "written",
    [
        "DE89370400440532013000",
        "DE89 3704 0044 0532 0130 00",
        "DE89-3704-0044-0532-0130-00",
        "de89370400440532013000",
        "GB29 NWBK 6016 1331 9268 19",
        "FR14 2004 1010 0505 0001 3M02 606",
        "NO93 8601 1117 947",
        "MT84MALT011000012345MTLCAST001S",
    ],
)
def test_an_iban_is_found_without_a_word_and_without_its_neighbours(written: str) -> None:
    found = _found(f"Pay to {written} BIC COBADEFFXXX by 2024 1234.")
    assert found[written].type is EntityType.BANK_ACCOUNT


def test_two_ibans_in_a_sentence_are_two() -> None:
    one, two = "de89370400440532013000", "GB29 NWBK 6016 1331 9268 19"
    assert _found(f"from {one} and to {two} please").keys() == {one, two}


def test_an_iban_with_a_wrong_digit_is_none() -> None:
    assert _found("DE88 3704 0044 0532 0130 00 and FR14 2004 1010 0505 0001 3M02 607") == {}


_CHARACTERS = {"#": string.digits, "@": string.ascii_uppercase, "?": string.digits + string.ascii_uppercase}
_NO_CHECK_DIGIT = {"@@@@@####@", "#####-#######-#", "#@?#-@?#-@@##", "@-######-@", "BG##########", "CZ#########"}


@pytest.mark.parametrize("form", sorted({form for row in _NUMBERS.values() for form in row.get("alone", ())}))
def test_what_stands_by_itself_hardly_comes_about_by_chance(form: str) -> None:
    lot = random.Random(form)  # noqa: S311  # a test's numbers
    bare = set(form) <= {"#", *string.digits}
    tries = 4_000 if bare else 400
    places = "#" * len(form) if bare else form
    filled = ("".join(lot.choice(_CHARACTERS.get(c, c)) for c in places) for _ in range(tries))
    hits = sum(bool(_found(number)) for number in filled)
    assert hits <= tries * (0.001 if bare else 0.7 if form in _NO_CHECK_DIGIT else 0.16)


def _noise(lot: random.Random) -> str:
    def some(least: int, most: int, places: int = 1) -> str:
        return f"{lot.randint(least, most):0{places}}"

    year = lot.randint(1990, 2030)
    month, day, hour, minute = some(1, 12, 2), some(1, 28, 2), some(0, 23, 2), some(0, 59, 2)
    return lot.choice(
        [
            f"call ({some(200, 999)}) {some(200, 999)}-{some(0, 9999, 4)} or +44 20 {some(7000, 8999)} 1234",
            f"{some(200, 999)}-{some(100, 999)}-{some(0, 9999, 4)}, 0{some(100, 999)} {some(10**6, 10**7)}",
            f"{year}-{month}-{day} {hour}:{minute}:00 [{some(1, 99999)}] done",
            f"app-{year}{month}{day}-{hour}{minute}.log {some(10**9, 10**13)}",
            f"order {some(10**6, 10**12)}, item {some(10**5, 10**9)}, SKU AB-{some(1000, 999999)}, ${some(1, 9999)}.00",
            " ".join(some(0, 10 ** lot.randint(1, 7)) for _ in range(8)),
            f"v{some(0, 30)}.{some(0, 99)}.{some(0, 999)} {lot.getrandbits(160):040x} {lot.getrandbits(32):08X}",
            f"{year} {year + 1} {year + 2} | {some(0, 999)}.{some(0, 999)} | {some(0, 10**6)},{some(0, 999)}",
            f"ISBN 978-{some(0, 9)}-{some(100, 999)}-{some(10000, 99999)}-{some(0, 9)}, RFC {some(1, 9999)}",
        ]
    )


def test_numbers_of_daily_life_raise_no_alarm() -> None:
    lot = random.Random(5)  # noqa: S311  # a test's numbers
    pages = ["\n".join(_noise(lot) for _ in range(40)) for _ in range(100)]
    words = sum(len(page.split()) for page in pages)
    assert sum(len(_found(page)) for page in pages) <= words * 0.05 / 1000


def test_program_text_raises_no_alarm() -> None:
    files = sorted(Path(os.__file__).parent.glob("*.py"))[:120]
    texts = [file.read_text(encoding="utf-8", errors="replace") for file in files]
    blocks = [text[at : at + 4_000] for text in texts for at in range(0, len(text), 4_000)]
    words = sum(len(text.split()) for text in texts)
    assert words > 100_000
    assert sum(len(_found(block)) for block in blocks) <= words * 0.05 / 1000


def test_a_page_of_numbers_is_read_in_no_time() -> None:
    lot = random.Random(9)  # noqa: S311  # a test's numbers
    page = "tax id, NHS, PESEL\n" + "\n".join(" ".join(str(lot.randint(0, 10**6)) for _ in range(8)) for _ in range(70))
    _found(page)
    start = time.perf_counter()
    _found(page[:4_000])
    assert time.perf_counter() - start < 0.2


@given(st.text(alphabet="0123456789ABDEX -./#IBAN tax id", max_size=120))
def test_any_mixture_is_read_without_harm(text: str) -> None:
    for candidate in _RECOGNIZER.find(text):
        assert candidate.span.of(text).strip() == candidate.span.of(text) != ""
