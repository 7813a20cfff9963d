"""Everything that can go wrong, as one small tree; each error tells the person what to do next.

    DiscreetError
    ├── InputError          EmptyText  TextTooLong  TextUnreadable  BadRequest  PackUntrusted  PackUnusable
    │                       DocumentLocked  DocumentWithoutText  DocumentTooLarge  DocumentUnreadable
    ├── EngineError         ModelMissing  ModelDamaged  ModelUnfit  EngineStopped
    ├── ApprovalError       DraftBlocked  ApprovalStale  ApprovalUsed  PolicyForbids
    ├── GatewayError        UnknownProvider  NoKey  KeyRefused  NoCredit  RateLimited  ProviderOverloaded
    │                       RequestRefused  ConnectionFailed  TlsFailed  ProxyFailed  TimedOut  ReplyCut  ReplyMalformed
    │                       EgressRefused
    ├── DesktopError        ShortcutTaken  ShortcutUnavailable  AutostartUnavailable
    └── StorageError        SettingsUnwritable  KeychainMissing  KeychainLocked  ArchiveClosed  ArchiveFailed
                            ArchiveDamaged  PassphraseWrong  RecoveryKeyWrong  PolicyBroken

No error carries the person's text: a message may name kinds, counts, positions, hosts and files, never a value.
"""

from __future__ import annotations

import re


class DiscreetError(Exception):
    """Base of every error Discreet raises on purpose.

    Args:
        message: what happened and what to do about it, in plain words, without the person's text.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    @property
    def kind(self) -> str:
        """The error's name in snake case, stable for scripts: ``TextTooLong`` is ``text_too_long``."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).lower()


class InputError(DiscreetError):
    """The input cannot be used as it is."""


class EmptyText(InputError):
    """There is nothing to send."""

    def __init__(self) -> None:
        super().__init__("There is no text yet. Write something first.")


class TextTooLong(InputError):
    """The text is longer than Discreet reads in one go."""

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(
            f"The text has {length:,} characters; up to {limit:,} can be read at once. Split it and try again."
        )


class TextUnreadable(InputError):
    """The text holds something that is no character."""

    def __init__(self, position: int) -> None:
        super().__init__(
            f"The text holds half of a character (a lone surrogate) at position {position}. "
            "Remove it or paste the text again."
        )


class BadRequest(InputError):
    """A line, an option or a message has the wrong form."""


class PackUntrusted(InputError):
    """A model pack is not signed by anyone the person trusts."""


class PackUnusable(InputError):
    """A model pack is damaged, or not one for this Discreet."""


class DocumentLocked(InputError):
    """A file is behind a password."""

    def __init__(self) -> None:
        super().__init__(
            "This file is locked with a password. Open it in its own program, save it without one, and open that."
        )


class DocumentWithoutText(InputError):
    """A file holds nothing that can be read as text."""


class DocumentTooLarge(InputError):
    """A file holds more than is read at once."""


class DocumentUnreadable(InputError):
    """A file is damaged, or of a kind that is not read."""


class EngineError(DiscreetError):
    """Private values cannot be looked for, so nothing may leave."""


class ModelMissing(EngineError):
    """A model that detection needs is not installed."""


class ModelDamaged(EngineError):
    """A model's file is not the one that was shipped."""


class ModelUnfit(EngineError):
    """A model is whole and gives wrong answers on this machine."""


class EngineStopped(EngineError):
    """The engine process ended while it was needed."""

    def __init__(self) -> None:
        super().__init__("The engine stopped and was started again; your text is unchanged. Try once more.")


class ApprovalError(DiscreetError):
    """A request was about to leave without a valid approval."""


class DraftBlocked(ApprovalError):
    """The draft has open problems."""


class ApprovalStale(ApprovalError):
    """What was approved is not what would leave."""

    def __init__(self) -> None:
        super().__init__("The text changed after it was shown. Look at the new version and approve it.")


class ApprovalUsed(ApprovalError):
    """One approval is good for one request."""

    def __init__(self) -> None:
        super().__init__("This approval was used already. Approve again to send once more.")


class PolicyForbids(ApprovalError):
    """A policy of the person or of their organisation does not let this go where it would go."""


class GatewayError(DiscreetError):
    """A request did not go out, or its reply did not come back whole."""


class UnknownProvider(GatewayError):
    """No provider has this name."""


class NoKey(GatewayError):
    """The provider needs a key and the keychain has none."""


class KeyRefused(GatewayError):
    """The provider does not accept the key."""


class NoCredit(GatewayError):
    """The account at the provider is used up."""


class RateLimited(GatewayError):
    """The provider asks to wait.

    Attributes:
        wait_seconds: for how long; None if it did not say.
    """

    wait_seconds: int | None = None


class ProviderOverloaded(GatewayError):
    """The provider cannot answer now.

    Attributes:
        wait_seconds: when to ask again; None if it did not say.
    """

    wait_seconds: int | None = None


class RequestRefused(GatewayError):
    """The provider does not accept the request."""


class ConnectionFailed(GatewayError):
    """The provider cannot be reached."""


class TlsFailed(ConnectionFailed):
    """The provider's certificate cannot be trusted."""


class ProxyFailed(ConnectionFailed):
    """The proxy that this system asks for cannot be used."""


class TimedOut(GatewayError):
    """The provider was silent for too long."""


class ReplyCut(GatewayError):
    """The reply ended early; what arrived is kept."""


class ReplyMalformed(GatewayError):
    """The reply cannot be understood."""


class EgressRefused(GatewayError):
    """Something tried to leave the machine without an approved request."""


class DesktopError(DiscreetError):
    """The desktop does not let Discreet do something."""


class ShortcutTaken(DesktopError):
    """Another program has the shortcut."""

    def __init__(self, chord: str) -> None:
        super().__init__(f"Another program has {chord} already. Choose another shortcut in the settings.")


class ShortcutUnavailable(DesktopError):
    """This desktop offers no way to claim a shortcut."""


class AutostartUnavailable(DesktopError):
    """What starts with the session cannot be changed from here."""

    def __init__(self, why: str) -> None:
        super().__init__(
            f"Whether Discreet starts with your session could not be changed: {why}. "
            "The system's own settings for what starts with a session can do it; the command is discreet --tray."
        )


class StorageError(DiscreetError):
    """Something could not be kept or read."""


class SettingsUnwritable(StorageError):
    """The settings file cannot be written."""


class KeychainMissing(StorageError):
    """This system offers no keychain."""


class KeychainLocked(StorageError):
    """The keychain is locked and was not opened."""


class ArchiveClosed(StorageError):
    """Kept conversations or the ledger were asked for, and nothing is kept or it is not open."""


class ArchiveFailed(StorageError):
    """The archive is open and cannot be read or written."""


class ArchiveDamaged(ArchiveFailed):
    """What is kept does not hold together."""

    def __init__(self) -> None:
        super().__init__(
            "What is kept on this machine is damaged. Start Discreet again: it sets the damaged files aside, "
            "unchanged, and begins anew."
        )


class PassphraseWrong(StorageError):
    """The archive has a passphrase, and this is another one."""

    def __init__(self) -> None:
        super().__init__("This is not the passphrase. Nothing was changed; type it again.")


class RecoveryKeyWrong(StorageError):
    """The recovery key has a slip in it, or belongs to another archive."""


class PolicyBroken(StorageError):
    """A policy is there and cannot be understood, so nobody knows what it forbids."""

    def __init__(self, source: str, why: str) -> None:
        super().__init__(
            f"The policy in {source} cannot be followed: {why}. Nothing is sent until that is mended; "
            "discreet policy check tries a file."
        )


def rebuilt(kind: str, message: str) -> DiscreetError:
    """The error that another process described by its kind and message; EngineError where the kind is unknown."""
    classes: list[type[DiscreetError]] = [DiscreetError]
    for known in classes:
        classes += known.__subclasses__()
    for known in classes:
        error = known.__new__(known)
        DiscreetError.__init__(error, message)
        if error.kind == kind:
            return error
    return EngineError(message)
