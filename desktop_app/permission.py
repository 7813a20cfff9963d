"""Whether the policies in force let a draft leave, a provider be asked, or a server be trusted.

What one policy says about one thing is worked out in ``policy``; here they are read anew at every question, so that
a policy which is laid over a running program counts at once.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from desktop_app.errors import PolicyBroken, PolicyForbids
from desktop_app.gateway.compose import destination_of
from desktop_app.policy import against_destination, against_draft, raised
from desktop_app.storage.policy import PolicyFiles
from desktop_app.vocabulary import Choices, Destination, Draft, Leak, Outgoing, Policy, Prepared, Provider, Vault

Verify = Callable[[Outgoing, Vault, Choices], tuple[Leak, ...]]


class Permission:
    """What the policies say.

    Args:
        files: the organisation's policy and the person's.
        verify: finds the values of a vault in what would leave; see ``Engine.verify``.
    """

    def __init__(self, files: PolicyFiles, verify: Verify) -> None:
        self._files = files
        self._verify = verify

    @property
    def policies(self) -> tuple[Policy, ...]:
        """What may go to whom, as it is laid down now, the organisation's first. Raises PolicyBroken."""
        return self._files.current

    @property
    def never_hide_list(self) -> bool:
        """Whether the person's list of what is never hidden counts; where a policy is broken it does."""
        try:
            return all(policy.never_hide_list for policy in self.policies)
        except PolicyBroken:  # nothing is sent then; what is found is shown all the same
            return True

    def raised(self, destination: Destination, choices: Choices, prepared: Prepared) -> tuple[Choices, tuple[str, ...]]:
        """The choices with as much hidden as the policies want at least, and what that changed; see ``policy.raised``.

        Where a policy is broken nothing is changed: the draft is refused for that.
        """
        said: list[str] = []
        with suppress(PolicyBroken):
            for policy in self.policies:
                choices, changed = raised(policy, destination, choices, prepared)
                said += changed
        return choices, tuple(said)

    def held_against(self, draft: Draft) -> Draft:
        """The draft with what the policies hold against it."""
        try:
            policies = self.policies
        except PolicyBroken as error:
            return replace(draft, forbidden=(error.message,))
        outgoing, choices, prepared = draft.outgoing, draft.choices, draft.prepared
        clear: tuple[Leak, ...] = ()
        if choices.kept and any(policy.rules for policy in policies):  # earlier messages may hold kept values too
            clear = self._verify(outgoing, prepared.protected.vault, replace(choices, kept=frozenset()))
        objections = [
            objection
            for policy in policies
            for objection in against_draft(policy, outgoing.destination, choices, prepared, clear)
        ]
        return replace(draft, policies=policies, forbidden=tuple(dict.fromkeys(objections)))

    def ask_about(self, draft: Draft) -> None:
        """Returns if a draft may leave, and the policies are those it was held against. Raises PolicyForbids."""
        if self.policies != draft.policies:
            raise PolicyForbids("A policy changed since this was looked at. Change a word to have it looked at again.")
        if draft.forbidden:
            raise PolicyForbids(" ".join(draft.forbidden))

    def ask_about_trust(self) -> None:
        """Returns if servers on this machine may be trusted with everything. Raises PolicyForbids."""
        for policy in self.policies:
            if not policy.trust_local_servers:
                raise PolicyForbids(f"{policy.title} lets no server be trusted with everything. Leave the trust out.")

    def ask_about_provider(self, provider: Provider) -> None:
        """Returns if anything may go to a provider. Raises PolicyForbids."""
        destination = destination_of(provider)
        for policy in self.policies:
            for objection in against_destination(policy, destination):
                raise PolicyForbids(objection)
