"""The gate: turns a verified draft and the person's consent into one request, good for one sending.

It decides nothing about private values; it only holds to what verification found and what the person saw.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import threading
from collections import Counter

import msgspec

from desktop_app.errors import ApprovalStale, ApprovalUsed, DraftBlocked
from desktop_app.vocabulary import ApprovedRequest, Draft, Leak, Outgoing


class Gate:
    """Makes approved requests and takes each of them back once. Safe to use from several threads.

    A request is sealed with a secret of this gate (HMAC-SHA256) over its nonce and everything it would say and where,
    so one that was forged, altered or made by another gate is recognised.
    """

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(32)
        self._lock = threading.Lock()
        self._unused: set[str] = set()

    def approve(self, draft: Draft, shown_digest: str) -> ApprovedRequest:
        """The person's consent to send exactly what was shown.

        Args:
            draft: what would leave.
            shown_digest: the digest of the bytes that were on the screen when the person agreed.

        Raises:
            DraftBlocked: verification found something in the draft.
            ApprovalStale: the bytes shown are not the bytes of the draft.
        """
        if draft.leaks:
            raise DraftBlocked(_what_leaks(draft.leaks))
        digest = draft.outgoing.digest
        if not hmac.compare_digest(shown_digest.encode("utf-8", "replace"), digest.encode()):
            raise ApprovalStale
        nonce = secrets.token_hex(16)
        approved = object.__new__(ApprovedRequest)
        object.__setattr__(approved, "outgoing", draft.outgoing)
        object.__setattr__(approved, "nonce", nonce)
        object.__setattr__(approved, "seal", self._seal(draft.outgoing, nonce))
        with self._lock:
            self._unused.add(nonce)
        return approved

    def redeem(self, approved: ApprovedRequest) -> Outgoing:
        """What may be sent now, and never again under this approval.

        Raises:
            ApprovalStale: this gate did not approve this request, or not in this form.
            ApprovalUsed: it was redeemed before.
        """
        if not hmac.compare_digest(approved.seal, self._seal(approved.outgoing, approved.nonce)):
            raise ApprovalStale
        with self._lock:
            if approved.nonce not in self._unused:
                raise ApprovalUsed
            self._unused.remove(approved.nonce)
        return approved.outgoing

    def _seal(self, outgoing: Outgoing, nonce: str) -> bytes:
        sealed = msgspec.msgpack.encode((nonce, outgoing))
        return hmac.new(self._secret, sealed, hashlib.sha256).digest()


def _what_leaks(leaks: tuple[Leak, ...]) -> str:
    counts = Counter("unknown" if leak.type is None else leak.type.value for leak in leaks)
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))
    return (
        f"Private values would still leave with this text ({kinds}), so it cannot be sent. "
        "Hide them, or decide to keep them, and look at the new version."
    )
