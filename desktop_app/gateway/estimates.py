"""How long and how dear a request would be, before it is sent: estimates, and called so wherever they are shown.

Limits and prices come from the provider's own list of models where it was fetched and tells them, else from a small
table that travels with Discreet. Where neither knows, there is no figure.
"""

from __future__ import annotations

import re
import tomllib

from desktop_app.locations import resource
from desktop_app.vocabulary import Destination, Estimate, ModelOffer, Outgoing

_BYTES_PER_TOKEN = 4  # English has about four letters a token in today's models; other scripts more bytes a letter
_DATED = re.compile(r"-\d{4}-?\d{2}-?\d{2}$")  # how OpenAI and Anthropic name one state of a model


def estimate(outgoing: Outgoing, told: ModelOffer | None) -> Estimate:
    """What can be told about a request.

    Args:
        outgoing: the request.
        told: what the provider itself said about the model; None if it was not asked.
    """
    size = sum(len(message.text.encode("utf-8", "replace")) for message in outgoing.messages)
    tokens = -(-size // _BYTES_PER_TOKEN)
    listed, table = _listed(outgoing.destination)
    known = [(offer, who) for offer, who in ((told, "the provider"), (listed, table)) if offer is not None]
    context, says_context = next(((offer.context, who) for offer, who in known if offer.context), (None, ""))
    price, says_price = next(
        ((offer.input_price, who) for offer, who in known if offer.input_price is not None), (None, "")
    )
    cost = None if price is None else price * tokens / 1_000_000
    return Estimate(tokens, context, cost, " and ".join(dict.fromkeys(filter(None, (says_context, says_price)))))


def _listed(destination: Destination) -> tuple[ModelOffer | None, str]:
    """What Discreet's own table says about a model at its own company's address, and what to call the table."""
    table = tomllib.loads(resource("cloud_models.toml").read_text(encoding="utf-8"))
    facts = table["hosts"].get(destination.host, {}).get(_DATED.sub("", destination.model))
    if facts is None:
        return None, ""
    offer = ModelOffer(destination.model, facts.get("context"), facts.get("input"), facts.get("output"))
    return offer, f"Discreet's table of {table['date']}"
