"""Values get their placeholders, the same in a whole conversation, and what the person typed stays their own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.protect.conceal import conceal
from desktop_app.protect.protector import protect
from desktop_app.protect.restore import Restorer
from desktop_app.vocabulary import Choices, EntityType, Finding, Span, Style, Vault, VaultEntry

_WITHHELD = {EntityType.PASSWORD, EntityType.SECRET, EntityType.CRYPTO_WALLET}
"""Types whose values do not come back inside what looks like a link, on purpose."""


def _finding(text: str, value: str, entity_type: EntityType = EntityType.PERSON, nth: int = 0) -> Finding:
    start = -1
    for _ in range(nth + 1):
        start = text.index(value, start + 1)
    return Finding(Span(start, start + len(value)), entity_type, 1.0, "said so")


def _restored(text: str, vault: Vault) -> str:
    restorer = Restorer(vault)
    return restorer.feed(text) + restorer.finish()


def test_the_same_value_gets_the_same_placeholder() -> None:
    text = "Ann saw Bob. Ann left."
    findings = [_finding(text, "Ann"), _finding(text, "Bob"), _finding(text, "Ann", nth=1)]
    protected = protect(text, findings, Choices(), Vault())
    assert protected.text == "[PERSON_1] saw [PERSON_2]. [PERSON_1] left."
    assert protected.vault.as_mapping() == {"[PERSON_1]": "Ann", "[PERSON_2]": "Bob"}


def test_neighbouring_values_of_one_type_stay_two() -> None:
    text = "Ann Bob"
    protected = protect(text, [_finding(text, "Ann"), _finding(text, "Bob")], Choices(), Vault())
    assert protected.text == "[PERSON_1] [PERSON_2]"


def test_a_later_turn_uses_the_placeholders_of_the_earlier_ones() -> None:
    first = protect("Ann", [_finding("Ann", "Ann")], Choices(), Vault())
    text = "Bob asks Ann"
    later = protect(text, [_finding(text, "Bob"), _finding(text, "Ann")], Choices(), first.vault)
    assert later.text == "[PERSON_2] asks [PERSON_1]"


def test_redaction_keeps_nothing() -> None:
    protected = protect("Ann left", [_finding("Ann left", "Ann")], Choices(style=Style.REDACT), Vault())
    assert protected.text == "[PERSON] left"
    assert protected.vault == Vault()


def test_what_the_person_keeps_leaves_as_it_is() -> None:
    protected = protect("Ann left", [_finding("Ann left", "Ann")], Choices(kept=frozenset({"Ann"})), Vault())
    assert protected.text == "Ann left"


def test_a_typed_placeholder_keeps_its_number_to_itself() -> None:
    text = "[PERSON_1] met Ann"
    protected = protect(text, [_finding(text, "Ann")], Choices(), Vault())
    assert protected.text == "[PERSON_1] met [PERSON_2]"
    assert _restored("[PERSON_1] and [PERSON_2]", protected.vault) == "[PERSON_1] and Ann"


def test_a_placeholder_typed_in_another_way_is_not_mixed_up_either() -> None:
    text = "[Person 1] met Ann"
    protected = protect(text, [_finding(text, "Ann")], Choices(), Vault())
    assert _restored(protected.text, protected.vault) == text


def test_a_typed_placeholder_that_is_taken_is_kept_apart() -> None:
    vault = Vault((VaultEntry("[PERSON_1]", "Ann", EntityType.PERSON),))
    text = "what is [PERSON_1]?"
    protected = protect(text, [], Choices(), vault)
    assert "[PERSON_1]" not in protected.text
    assert _restored(protected.text, protected.vault) == text


def test_a_key_that_reads_like_a_placeholder_is_none() -> None:
    text = '{"person_1": "Ann"}'
    protected = protect(text, [_finding(text, "Ann")], Choices(), Vault())
    assert protected.text == '{"person_1": "[PERSON_2]"}'
    assert _restored(protected.text, protected.vault) == text


def test_ten_thousand_typed_placeholders_mix_up_with_nothing() -> None:
    text = " ".join(f"[PERSON_{number}]" for number in range(1, 10_001)) + " Ann"
    protected = protect(text, [_finding(text, "Ann")], Choices(), Vault())
    assert protected.text.endswith(" [PERSON_10001]")
    assert _restored(protected.text, protected.vault) == text


@given(
    st.text(max_size=40),
    st.lists(
        st.tuples(
            st.sampled_from(sorted(set(EntityType) - _WITHHELD)), st.text(min_size=1, max_size=12), st.text(max_size=8)
        ),
        max_size=8,
    ),
)
def test_what_is_protected_is_restored_exactly(lead: str, parts: list[tuple[EntityType, str, str]]) -> None:
    text, findings = lead, []
    for entity_type, value, gap in parts:
        findings.append(Finding(Span(len(text), len(text) + len(value)), entity_type, 1.0, "drawn"))
        text += value + gap
    protected = protect(text, findings, Choices(), Vault())
    assert _restored(protected.text, protected.vault) == text
    for replacement in protected.replacements:
        assert replacement.target.of(protected.text) == replacement.text
        assert replacement.source.of(text) == replacement.value


def test_earlier_turns_are_hidden_with_what_was_learnt_later() -> None:
    vault = Vault(
        (VaultEntry("[PERSON_1]", "Ann Lee", EntityType.PERSON), VaultEntry("[PERSON_2]", "Ann", EntityType.PERSON))
    )
    assert conceal("ANN LEE told Ann, [PERSON_1]", vault, frozenset()) == "[PERSON_1] told [PERSON_2], [PERSON_1]"
    assert conceal("Ann", vault, frozenset({"Ann"})) == "Ann"
