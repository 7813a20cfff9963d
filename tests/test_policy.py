"""What a policy holds against destinations and drafts, and how it is put into words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.policy import against_destination, against_draft, in_words
from desktop_app.vocabulary import (
    HIDDEN_BY,
    Choices,
    Destination,
    EntityType,
    Policy,
    PolicyRule,
    Prepared,
    Profile,
    Protected,
    Style,
    Vault,
    VaultEntry,
)


def _to(host: str, *, remote: bool = True, trusted: bool = False) -> Destination:
    return Destination("work", "m", f"https://{host}/v1", host, 443, remote, trusted=trusted)


def _policy(**said: object) -> Policy:
    return Policy("policy.toml", "Example Works", **said)  # type: ignore[arg-type]


def _holding(*entries: VaultEntry) -> Prepared:
    return Prepared("", (), Protected("", (), Vault(entries)), (), "", None)


@pytest.mark.parametrize(
    ("names", "host", "covered"),
    [
        (("api.example.com",), "api.example.com", True),
        (("api.example.com",), "api.example.com.", True),
        (("example.com",), "api.example.com", False),
        (("*.example.com",), "a.b.example.com", True),
        (("*.example.com",), "example.com", False),
        (("*.example.com",), "notexample.com", False),
        (("this-machine",), "api.example.com", False),
    ],
)
def test_hosts_are_compared_by_their_whole_names(names: tuple[str, ...], host: str, covered: bool) -> None:
    assert (list(against_destination(_policy(allow=names), _to(host))) == []) is covered
    assert (list(against_destination(_policy(forbid=names), _to(host))) != []) is covered


def test_servers_on_this_machine_need_permission_too_and_the_practice_provider_none() -> None:
    local = _to("127.0.0.1", remote=False)
    assert list(against_destination(_policy(allow=()), local))
    assert not list(against_destination(_policy(allow=("this-machine",)), local))
    nowhere = Destination("practice", "practice", "", "", 0, remote=False)
    assert not list(against_destination(_policy(allow=()), nowhere))


def test_trust_is_taken_where_it_is_not_allowed() -> None:
    trusted = _to("127.0.0.1", remote=False, trusted=True)
    assert not list(against_destination(_policy(), trusted))
    assert "Take the trust from work" in next(against_destination(_policy(trust_local_servers=False), trusted))
    rule = PolicyRule(minimum_profile=Profile.MINIMAL)
    assert list(against_draft(_policy(rules=(rule,)), trusted, Choices(), _holding(), ()))


@given(st.sampled_from(EntityType), st.sampled_from(Profile), st.sampled_from(Profile))
def test_a_type_that_must_be_hidden_needs_a_profile_that_looks_for_it(
    kind: EntityType, profile: Profile, minimum: Profile
) -> None:
    enough = list(Profile).index(profile) >= list(Profile).index(minimum) and kind in HIDDEN_BY[profile]
    for rule in (
        PolicyRule(minimum_profile=minimum, never_keep=frozenset({kind})),
        PolicyRule(minimum_profile=minimum, never_send=frozenset({kind})),
        PolicyRule(minimum_profile=minimum, styles=((kind, (Style.REDACT,)),)),
    ):
        said = list(against_draft(_policy(rules=(rule,)), _to("api.example.com"), Choices(profile), _holding(), ()))
        assert (said == []) is enough


def test_a_rule_binds_only_whom_it_names() -> None:
    rule = PolicyRule(("api.example.com",), minimum_profile=Profile.STRICT)
    assert list(against_draft(_policy(rules=(rule,)), _to("api.example.com"), Choices(), _holding(), ()))
    assert not list(against_draft(_policy(rules=(rule,)), _to("other.example.com"), Choices(), _holding(), ()))


def test_what_earlier_turns_hid_counts() -> None:
    earlier = _holding(VaultEntry("[PERSON_1]", "John Smith", EntityType.PERSON))
    to = _to("api.example.com")
    never = PolicyRule(never_send=frozenset({EntityType.PERSON}))
    styled = PolicyRule(styles=((EntityType.PERSON, (Style.REDACT,)),))
    for rule in (never, styled):
        (said,) = against_draft(_policy(rules=(rule,)), to, Choices(), earlier, ())
        assert "begin a new conversation" in said
        assert "John" not in said
    fits = PolicyRule(styles=((EntityType.PERSON, (Style.PLACEHOLDER, Style.REDACT)),))
    assert not list(against_draft(_policy(rules=(fits,)), to, Choices(), earlier, ()))


def test_every_part_of_a_policy_is_put_into_words() -> None:
    rule = PolicyRule(
        ("api.example.com",),
        Profile.STRICT,
        frozenset({EntityType.PERSON}),
        frozenset({EntityType.HEALTH}),
        ((EntityType.AGE, (Style.NOISE, Style.REDACT)),),
    )
    policy = _policy(
        allow=(), forbid=("openrouter.ai",), trust_local_servers=False, never_hide_list=False, rules=(rule,)
    )
    assert list(in_words(policy)) == [
        "Only these may get anything: no one.",
        "These get nothing: openrouter.ai.",
        "No server on this machine may be trusted with everything as it was written.",
        "Your own list of what is never hidden does not count.",
        "For api.example.com: at least the profile strict.",
        "For api.example.com: always hidden: PERSON.",
        "For api.example.com: never sent, hidden or not: HEALTH.",
        "For api.example.com: AGE replaced only by noise or redact.",
    ]
