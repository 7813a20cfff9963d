"""What the person should know about how a request would leave, in one or two lines. Plain words, no widgets.

Nothing is said of what is ordinary: a cloud model, reached directly, whose limit and price nobody has told.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.vocabulary import Draft, Estimate


def way_of(draft: Draft) -> str:
    """The lines for a draft; empty where there is nothing to know."""
    return "\n".join((*_way(draft), *_length(draft.estimate)))


def _way(draft: Draft) -> Iterator[str]:
    destination = draft.outgoing.destination
    if destination.trusted:
        yield "You trust this server on your machine: what is found is sent to it as you wrote it."
    if destination.via:
        yield f"Through the proxy {destination.via}, which sees the host and not the text."


def _length(estimate: Estimate | None) -> Iterator[str]:
    if estimate is None:
        return
    if estimate.too_long:
        yield f"Probably too long: the model takes {estimate.context:,} tokens, its reply included ({estimate.source})."
    elif estimate.cost is not None:
        yield f"About {_dollars(estimate.cost)} to read it, the reply comes on top (estimated by {estimate.source})."


def _dollars(cost: float) -> str:
    return f"${cost:,.2f}" if cost >= 0.1 else f"${cost:.4f}"
