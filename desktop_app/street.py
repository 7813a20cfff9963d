"""What the façade asks of an engine, whether that runs in this process or behind a pipe."""

from __future__ import annotations

from typing import Protocol

from desktop_app.vocabulary import (
    Aggregated,
    Choices,
    DomainCard,
    EngineHealth,
    Enhanced,
    Finding,
    Leak,
    Level,
    Outgoing,
    Prepared,
    Profile,
    Protected,
    Rows,
    Term,
    Threshold,
    Vault,
)


class Street(Protocol):
    """An engine; every call is described in ``Engine``."""

    def detect(self, text: str, profile: Profile) -> tuple[Finding, ...]: ...
    def learn_terms(self, terms: tuple[Term, ...], thresholds: tuple[Threshold, ...]) -> None: ...
    def protect(self, text: str, choices: Choices, vault: Vault) -> Protected: ...
    def aggregate(self, text: str, rows: Rows) -> Aggregated: ...
    def enhance(self, text: str, level: Level) -> Enhanced: ...
    def weigh(self, text: str, proposal: str) -> Enhanced: ...
    def analyze(self, text: str, domain: str | None = None) -> DomainCard | None: ...
    def prepare(self, text: str, choices: Choices, vault: Vault) -> Prepared: ...
    def verify(self, outgoing: Outgoing, vault: Vault, choices: Choices) -> tuple[Leak, ...]: ...
    def health(self) -> EngineHealth: ...
    def close(self) -> None: ...
