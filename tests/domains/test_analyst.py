"""A subject is named when the text shows it, with the words it rests on, and not otherwise."""

from __future__ import annotations

import gzip
import statistics
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domains.analyst import Analyst
from desktop_app.domains.attaching import attachment
from desktop_app.domains.sheet import Lexicon
from desktop_app.locations import resource
from desktop_app.vocabulary import Span
from tests.quality.domains import measure

_ROOT = Path(__file__).parents[2]
_EXAMPLES = [
    (
        "Patient reports chest pain + SOB after eating",
        "healthcare",
        {
            "Symptoms": ("chest pain", "shortness of breath"),
            "Timing": ("post-prandial",),
            "Suggested_Codes": ("R07.9", "R06.02"),
            "Priority": ("High",),
            "Department": ("Cardiology/Gastroenterology",),
        },
    ),
    (
        "Section 2.1 of agreement dated Jan 1, 2024 between ABC Corp and XYZ Ltd",
        "legal",
        {
            "Document_Type": ("Commercial Agreement",),
            "Parties": ("ABC Corp", "XYZ Ltd"),
            "Date": ("2024-01-01",),
            "Section": ("2.1",),
            "Related_Clauses": ("Section 2",),
            "Risk_Level": ("Medium",),
        },
    ),
    (
        "Purchase at AMZN MKTP US for $234.56 on 12/08/2024",
        "finance",
        {
            "Category": ("Online Retail",),
            "Merchant": ("Amazon",),
            "Amount": ("234.56",),
            "Risk_Score": ("Low",),
            "Budget_Category": ("Shopping",),
            "Tax_Category": ("Personal Expense",),
            "Description": ("Amazon Marketplace, online purchase",),
        },
    ),
    ("Student response to math problem set #45", "education", {"Topic_Areas": ("Mathematics",)}),
    (
        "Experimental results from Trial Group A, p-value 0.023",
        "research",
        {
            "Significance": ("Statistically Significant",),
            "Confidence_Level": ("95%",),
            "Required_Validation": ("Peer Review", "Replication"),
            "Methodology_Type": ("Quantitative",),
        },
    ),
    (
        "Machine XYZ-789 temperature reading: 185°F, vibration: 12Hz",
        "industry",
        {
            "Status": ("Warning",),
            "Parameters": ("Temperature_High", "Vibration_Normal"),
            "Maintenance_Priority": ("High",),
            "Recommended_Action": ("Schedule Inspection",),
            "Production_Impact": ("Medium",),
        },
    ),
    (
        "My delivery was supposed to arrive yesterday but it's still not here",
        "support",
        {
            "Category": ("Delivery Issue",),
            "Sentiment": ("Negative",),
            "Priority": ("High",),
            "SLA_Status": ("Breached",),
            "Suggested_Actions": ("Track Package", "Offer Compensation"),
            "Escalation_Level": ("Supervisor",),
        },
    ),
    (
        "New blog post about sustainable fashion trends",
        "media",
        {
            "Category": ("Fashion/Sustainability",),
            "Keywords": ("sustainable fashion trends",),
            "Content_Rating": ("General",),
            "SEO_Priority": ("High",),
        },
    ),
]


@pytest.fixture(scope="module")
def analyst(tmp_path_factory: pytest.TempPathFactory) -> Analyst:
    return Analyst(tmp_path_factory.mktemp("settings") / "thresholds.toml")


@pytest.mark.parametrize(("text", "domain", "fields"), _EXAMPLES)
def test_each_example_gives_its_card(
    analyst: Analyst, text: str, domain: str, fields: dict[str, tuple[str, ...]]
) -> None:
    card = analyst.analyze(text)
    assert card is not None
    assert card.domain == domain
    assert {name: card.fields[name] for name in fields} == fields
    assert all(card.spans[name] for name in card.fields)


def test_nothing_is_made_for_the_examples() -> None:
    known = [*_sources(), *(path.read_text(encoding="utf-8") for path in (_ROOT / "resources/domains").glob("*.toml"))]
    for text, _, _ in _EXAMPLES:
        words = text.casefold().split()
        for size in (4, len(words)):
            for at in range(len(words) - size + 1):
                assert not any(" ".join(words[at : at + size]) in each.casefold() for each in known)
    for product in ("XYZ", "ABC Corp", "AMZN MKTP", "Trial Group", "#45", "234.56", "sustainable fashion"):
        assert not any(product.casefold() in each.casefold() for each in known)


def test_every_code_exists() -> None:
    codes = set(gzip.decompress(resource("domains", "icd10cm_codes.txt.gz").read_bytes()).decode().split())
    assert set(Lexicon("healthcare").table("codes").values()) <= codes


def test_a_code_that_does_not_exist_is_not_repeated(analyst: Analyst) -> None:
    card = analyst.analyze("The patient has E11.9 and Q99.77 in the discharge summary")
    assert card is not None
    assert card.fields["Suggested_Codes"] == ("E11.9",)


def test_a_denied_symptom_is_not_on_the_card(analyst: Analyst) -> None:
    card = analyst.analyze("The patient has a cough but no fever")
    assert card is not None
    assert card.fields["Symptoms"] == ("cough",)


def test_a_list_of_denials_denies_all_of_it_and_nothing_after_it(analyst: Analyst) -> None:
    card = analyst.analyze("Patient denies chest pain, nausea or vomiting but reports palpitations")
    assert card is not None
    assert card.fields["Symptoms"] == ("palpitations",)


@pytest.mark.parametrize(
    ("told", "field", "value"),
    [
        ("complains of terrible belly cramps", "Symptoms", "abdominal pain"),
        ("was treated for a lung infection", "Conditions", "pneumonia"),
    ],
)
def test_a_complaint_in_other_words_goes_to_the_listed_one(analyst: Analyst, told: str, field: str, value: str) -> None:
    card = analyst.analyze(f"The patient {told}.")
    assert card is not None
    assert card.fields[field] == (value,)
    assert "Suggested_Codes" in card.fields


def test_what_means_no_complaint_goes_to_none(analyst: Analyst) -> None:
    card = analyst.analyze("The patient suffers from boredom and money problems.", "healthcare")
    assert card is None or not {"Symptoms", "Conditions"} & set(card.fields)


@pytest.mark.parametrize(
    "citation",
    [
        "410 U.S. 113",
        "42 U.S.C. § 1983",
        "123 F. Supp. 2d 456",
        "55 Cal. App. 4th 1234",
        "[2020] EWCA Civ 1234",
        "[2019] EWHC 99 (Comm)",
        "[1932] AC 562",
        "C-311/18",
        "ECLI:EU:C:2020:559",
    ],
)
def test_a_citation_is_read_whole_and_gives_no_section(analyst: Analyst, citation: str) -> None:
    card = analyst.analyze(f"The court relied on {citation} when it dismissed the claim.", "legal")
    assert card is not None
    assert card.fields["Citations"] == (citation,)
    assert "Section" not in card.fields


def test_a_category_that_no_word_shows_rests_on_the_whole_message(analyst: Analyst) -> None:
    text = "the vase reached me in pieces, the whole carton was soaked"
    card = analyst.analyze(text, "support")
    assert card is not None
    assert card.fields["Category"] == ("Damaged Product",)
    assert card.spans["Category"] == (Span(0, len(text)),)


def test_words_stay_told_apart_beside_what_rests_on_the_whole_text(analyst: Analyst) -> None:
    text = "the vase reached me in pieces, I want to complain about the delivery"
    card = analyst.analyze(text, "support")
    assert card is not None
    assert Span(0, len(text)) in {span for spans in card.spans.values() for span in spans}
    assert Span(0, len(text)) not in card.evidence
    assert "complain" in {span.of(text) for span in card.evidence}


def test_the_persons_own_threshold_counts(tmp_path: Path) -> None:
    own = tmp_path / "thresholds.toml"
    own.write_text("temperature_c = 200.0\n", encoding="utf-8")
    card = Analyst(own).analyze("Compressor K-9 temperature 95 °C, bearing fine")
    assert card is not None
    assert card.fields["Parameters"] == ("Temperature_Normal",)


def test_rows_show_totals_what_recurs_and_what_stands_out(analyst: Analyst) -> None:
    rows = [
        "01/03/2024 NETFLIX $15.99",
        "02/03/2024 NETFLIX $15.99",
        "02/04/2024 LIDL $41.10",
        "02/09/2024 LIDL $28.40",
    ]
    card = analyst.analyze("Bank statement\n" + "\n".join([*rows, "02/10/2024 IKEA $2400.00"]))
    assert card is not None
    assert card.fields["Total"] == ("2501.48 in 5 rows",)
    assert card.fields["Recurring"] == ("NETFLIX 15.99, 2 times",)
    assert card.fields["Anomalies"] == ("IKEA 2400.00",)


@pytest.mark.parametrize("text", ["", "How are you today?", "Order a pizza.", "What is the capital of France?"])
def test_a_general_text_gets_no_card(analyst: Analyst, text: str) -> None:
    assert analyst.analyze(text) is None


@given(st.text(max_size=200))
def test_any_text_is_read_and_evidence_lies_within_it(text: str) -> None:
    for domain in ("healthcare", "finance", "industry", "media", "research"):
        card = _ANALYST.analyze(text, domain)
        if card is not None:
            assert all(0 <= span.start < span.end <= len(text) for span in card.evidence)


def test_an_attached_card_is_marked_and_carries_its_note(analyst: Analyst) -> None:
    card = analyst.analyze(_EXAMPLES[0][0])
    assert card is not None
    edit = attachment(card, _EXAMPLES[0][0])
    assert edit is not None
    assert edit.before == ""
    assert edit.span.start == len(_EXAMPLES[0][0])
    assert "[Context read on this machine: healthcare]" in edit.after
    assert card.note in edit.after


def test_each_domain_names_ten_applications(analyst: Analyst) -> None:
    assert {len(applications) for applications in analyst.applications().values()} == {10}


def test_the_texts_it_was_built_with_stay_right_and_fast(analyst: Analyst) -> None:
    score = measure(analyst, "building")
    assert score.accuracy >= 0.93
    assert score.f1() >= 0.8
    assert statistics.median(score.milliseconds) <= 30


def test_texts_that_were_never_looked_at_keep_their_floors(analyst: Analyst) -> None:
    score = measure(analyst, "blind")
    assert score.accuracy >= 0.93
    assert score.f1() >= 0.8


_ANALYST = Analyst(Path("absent.toml"))


def _sources() -> Iterable[str]:
    return [path.read_text(encoding="utf-8") for path in (_ROOT / "desktop_app/domains").glob("*.py")]
