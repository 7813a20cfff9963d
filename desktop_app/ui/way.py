"""What the person should know about how a request would leave, in one or two lines. Plain words, no widgets.

Nothing is said of what is ordinary: a cloud model, reached directly, whose limit and price nobody has told.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.ui.language import translate
from desktop_app.vocabulary import Draft, Estimate


def way_of(draft: Draft) -> str:
    """The lines for a draft; empty where there is nothing to know."""
    return "\n".join((*_way(draft), *_length(draft.estimate)))


def _way(draft: Draft) -> Iterator[str]:
    destination = draft.outgoing.destination
    if destination.trusted:
        yield translate("way", "You trust this server on your machine: what is found is sent to it as you wrote it.")
    if destination.via:
        yield translate("way", "Through the proxy {host}, which sees the host and not the text.").format(
            host=destination.via
        )


def _length(estimate: Estimate | None) -> Iterator[str]:
    if estimate is None:
        return
    if estimate.too_long:
        yield translate(
            "way", "Probably too long: the model takes {tokens} tokens, its reply included ({source})."
        ).format(tokens=f"{estimate.context:,}", source=estimate.source)
    elif estimate.cost is not None:
        yield translate("way", "About {cost} to read it, the reply comes on top (estimated by {source}).").format(
            cost=_dollars(estimate.cost), source=estimate.source
        )


def _dollars(cost: float) -> str:
    return f"${cost:,.2f}" if cost >= 0.1 else f"${cost:.4f}"
