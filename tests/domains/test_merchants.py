"""A merchant that no list knows is read as its line prints it, without what terminals add."""

import pytest

from desktop_app.domains.merchants import printed_merchants


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("SQ *HOLLY TREE CAFE 6.40", ["Holly Tree Cafe"]),
        ("POS DEBIT RIVERSIDE HARDWARE DAYTON OH 12.99", ["Riverside Hardware"]),
        ("card payment 12.00", []),
        ("[PERSON_1] 25.00 TRANSFER", []),
        ("NORTH LIGHT BOOKS", []),
        ("ATM 60.00 FEE 2.50", []),
    ],
)
def test_the_name_is_the_capitals_before_the_amount(line: str, names: list[str]) -> None:
    assert [each.value for each in printed_merchants(line)] == names


def test_each_line_gives_its_own_name_at_its_own_place() -> None:
    text = "03/02 HOLLY TREE CAFE 6.40\n03/05 RIVERSIDE HARDWARE 12.99"
    assert [each.span.of(text) for each in printed_merchants(text)] == ["HOLLY TREE CAFE", "RIVERSIDE HARDWARE"]
