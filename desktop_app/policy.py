"""Says what a policy holds against a draft, in plain words; pure, so that what it says can be tested value by value.

It reads no file (see ``storage.policy``) and stops nothing itself: the assistant does, and the window only shows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from desktop_app.vocabulary import (
    HIDDEN_BY,
    THIS_MACHINE,
    Choices,
    Destination,
    EntityType,
    Leak,
    Policy,
    PolicyRule,
    Prepared,
    Profile,
    Style,
)


def against_destination(policy: Policy, destination: Destination) -> Iterator[str]:
    """What a policy holds against a destination, whatever is sent there; nothing against the practice provider.

    Args:
        policy: one of those in force.
        destination: where a request would go.

    Yields:
        Sentences that name the policy and what to do.
    """
    if not destination.host:
        return
    where = place_of(destination)
    allowed = policy.allow is None or _named(policy.allow, destination)
    if not allowed or _named(policy.forbid, destination):
        yield f"{policy.title} does not let anything go to {where}. Choose another provider."
    if destination.trusted and not policy.trust_local_servers:
        yield f"{policy.title} lets no server be trusted with everything. Take the trust from {destination.provider}."


def against_draft(
    policy: Policy, destination: Destination, choices: Choices, prepared: Prepared, clear: Iterable[Leak]
) -> Iterator[str]:
    """What a policy holds against a prompt on its way to a destination.

    Args:
        policy: one of those in force.
        destination: where it would go.
        choices: what the person chose for it.
        prepared: what was found in it and what took its place, with the vault of the whole conversation.
        clear: what verification would find in the request if the person had kept nothing.

    Yields:
        Sentences that name the policy, kinds of values and what to do; no value.
    """
    yield from against_destination(policy, destination)
    if not destination.host:
        return
    clear_types = {leak.type for leak in clear if leak.type is not None}
    styles = _styles_in(choices, prepared)
    present = clear_types | {kind for kind, _ in styles} | {finding.type for finding in prepared.findings}
    for rule in policy.rules:
        if not rule.to or _named(rule.to, destination):
            yield from _against(policy.title, rule, destination, choices)
            yield from _about_types(policy.title, rule, place_of(destination), present, clear_types, styles)


def raised(
    policy: Policy, destination: Destination, choices: Choices, prepared: Prepared
) -> tuple[Choices, tuple[str, ...]]:
    """The choices with as much hidden as a policy wants at least, so that few drafts have to be refused.

    What a server is trusted with, what may not be sent at all and what earlier turns let leave is not for choices to
    mend; ``against_draft`` tells of it.

    Args:
        policy: one of those in force.
        destination: where the prompt would go.
        choices: the person's.
        prepared: what was found in the prompt.

    Returns:
        The choices, and a sentence for everything that is not as the person chose.
    """
    said: list[str] = []
    if not destination.host or destination.trusted:
        return choices, ()
    where = place_of(destination)
    for rule in policy.rules:
        if not rule.to or _named(rule.to, destination):
            enough = _profiles_for(rule)
            if choices.profile not in enough:
                choices = replace(choices, profile=enough[0])
                said.append(f"{policy.title} wants the profile {enough[0]} for {where}; it was put in place.")
            types = {entry.value: entry.type for entry in prepared.protected.vault.entries if entry.type}
            types |= {finding.span.of(prepared.original): finding.type for finding in prepared.findings}
            freed = {value for value in choices.kept if types.get(value) in hides(rule)}
            if freed:
                kinds = sorted({types[value] for value in freed})
                choices = replace(choices, kept=choices.kept - freed)
                said.append(f"{policy.title} wants {_listed(kinds)} hidden from {where}; what you kept is hidden.")
            for kind, allowed in rule.styles:
                restyled = _in_style(choices, kind, allowed, types)
                if restyled != choices:
                    choices = restyled
                    said.append(f"{policy.title} wants {_words(kind)} replaced by {' or '.join(allowed)}; they are.")
    return choices, tuple(said)


def in_words(policy: Policy) -> Iterator[str]:
    """What a policy says, a sentence each, for whoever it binds."""
    if policy.allow is not None:
        yield f"Only these may get anything: {_listed(policy.allow)}."
    if policy.forbid:
        yield f"These get nothing: {_listed(policy.forbid)}."
    if not policy.trust_local_servers:
        yield "No server on this machine may be trusted with everything as it was written."
    if not policy.never_hide_list:
        yield "Your own list of what is never hidden does not count."
    for rule in policy.rules:
        to = _listed(rule.to) if rule.to else "whoever it goes to"
        if rule.minimum_profile:
            yield f"For {to}: at least the profile {rule.minimum_profile}."
        if rule.never_keep:
            yield f"For {to}: always hidden: {_listed(rule.never_keep)}."
        if rule.never_send:
            yield f"For {to}: never sent, hidden or not: {_listed(rule.never_send)}."
        for kind, styles in rule.styles:
            yield f"For {to}: {kind} replaced only by {' or '.join(styles)}."


def hides(rule: PolicyRule) -> frozenset[EntityType]:
    """The types that a rule lets leave in hidden form only, or not at all."""
    return rule.never_keep | rule.never_send | {kind for kind, _ in rule.styles}


def place_of(destination: Destination) -> str:
    """What to call a destination in a sentence."""
    return destination.host if destination.remote else f"{destination.host} ({THIS_MACHINE})"


def _against(title: str, rule: PolicyRule, destination: Destination, choices: Choices) -> Iterator[str]:
    where = place_of(destination)
    if destination.trusted and (rule.minimum_profile or rule.never_keep or rule.styles):
        yield f"{title} wants values hidden from {where}. Take the trust from {destination.provider}."
    enough = _profiles_for(rule)
    if choices.profile not in enough:
        yield f"{title} wants at least the profile {enough[0]} for {where}. Choose it."


def _in_style(
    choices: Choices, kind: EntityType, allowed: tuple[Style, ...], types: Mapping[str, EntityType]
) -> Choices:
    """The choices with one of the allowed styles for every value of a type."""
    of_values = tuple(
        (value, style) for value, style in choices.value_styles if types.get(value) is not kind or style in allowed
    )
    of_types = dict(choices.type_styles)
    if of_types.get(kind, choices.style) not in allowed:
        of_types[kind] = allowed[0]
    return replace(choices, value_styles=of_values, type_styles=tuple(of_types.items()))


def _profiles_for(rule: PolicyRule) -> list[Profile]:
    """The profiles that do for a rule, the least first: what is not looked for would leave as it was written."""
    ordered = list(Profile)
    at_least = ordered.index(rule.minimum_profile) if rule.minimum_profile else 0
    return [profile for profile in ordered[at_least:] if hides(rule) <= HIDDEN_BY[profile]]


def _about_types(
    title: str,
    rule: PolicyRule,
    where: str,
    present: set[EntityType],
    clear: set[EntityType],
    styles: set[tuple[EntityType, Style]],
) -> Iterator[str]:
    for kind in sorted(rule.never_send & present):
        yield (
            f"{title} does not let {_words(kind)} go to {where}, hidden or not. "
            "Take it out; if it stands in an earlier message, begin a new conversation."
        )
    for kind in sorted((hides(rule) - rule.never_send) & clear):
        yield f"{title} does not let {_words(kind)} be kept for {where}, nor inside a kept value. Hide it."
    for kind, allowed in rule.styles:
        if any(used is kind and style not in allowed for used, style in styles):
            yield (
                f"{title} wants {_words(kind)} for {where} replaced by {' or '.join(allowed)}. "
                "Choose that style; if it stands in an earlier message, begin a new conversation."
            )


def _styles_in(choices: Choices, prepared: Prepared) -> set[tuple[EntityType, Style]]:
    """Every type that the conversation hides, with the styles that took its values' place."""
    entries = prepared.protected.vault.entries
    known = {entry.replacement for entry in entries}
    by_type, by_value = dict(choices.type_styles), dict(choices.value_styles)
    used = {(entry.type, entry.style) for entry in entries if entry.type is not None}
    return used | {
        (made.finding.type, by_value.get(made.value, by_type.get(made.finding.type, choices.style)))
        for made in prepared.protected.replacements
        if made.text not in known
    }


def _named(hosts: Iterable[str], destination: Destination) -> bool:
    """Whether a list of hosts covers a destination; ``*.`` at a start stands for any names before the rest."""
    host = destination.host.rstrip(".")  # a dot at the end names the same host
    return any(
        (name == THIS_MACHINE and not destination.remote)
        or name == host
        or (name.startswith("*.") and host.endswith(name[1:]))
        for name in hosts
    )


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "no one"


def _words(kind: EntityType) -> str:
    return f"values of the kind {kind}"
