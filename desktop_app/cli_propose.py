"""The command ``discreet propose``: other wording for a prompt, by a model that the person runs on this machine.

The text is protected first, what would go there is shown, and what comes back passes the same guards as every edit.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.errors import ApprovalError, DraftBlocked, PolicyForbids
from desktop_app.vocabulary import Choices, Draft, Level, Profile

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant


def add_propose(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    read: Callable[[], str],
    show: Callable[[Draft], None],
    consents: Callable[[], bool],
) -> None:
    """Adds ``propose`` to the parser of ``discreet``.

    Args:
        commands: where to.
        read: gives the prompt.
        show: tells what would leave.
        consents: asks whether it may.
    """
    purpose = "have the model you run on this machine put a prompt in better words"
    parser = commands.add_parser("propose", help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
    parser.add_argument(
        "--profile", type=Profile, choices=list(Profile), default=Profile.BALANCED, help="how much is hidden"
    )
    parser.add_argument("--yes", action="store_true", help="approve what is shown without being asked")

    def propose(assistant: Assistant, options: argparse.Namespace) -> int:
        draft = assistant.draft_proposal(read(), Choices(profile=options.profile, level=Level.OFF))
        show(draft)
        if draft.leaks:
            raise DraftBlocked("Not sent: something private would still be in it.")
        if draft.forbidden:
            raise PolicyForbids(f"Not sent. {' '.join(draft.forbidden)}")
        shown = draft.outgoing.digest
        if not options.yes and not consents():
            raise ApprovalError("Not sent.")
        vault = draft.prepared.protected.vault
        sending = assistant.send(assistant.approve(draft, shown), vault)
        for _ in sending:
            pass
        weighed = assistant.weigh_proposal(draft, sending.reply)
        for why in weighed.dropped:
            sys.stderr.write(f"discreet: {why}\n")
        if not weighed.edits:
            return 1
        sys.stdout.write("--- proposed\n" + assistant.restore(weighed.text, vault).restored + "\n")
        return 0

    parser.set_defaults(command=propose)
