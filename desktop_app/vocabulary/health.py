"""How this installation stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ModelHealth:
    """A model as it stands on this machine.

    Attributes:
        sha256: of its file or folder, in hexadecimal.
        verified: whether that is the checksum it was shipped with; None where none is known.
        runs_on: ``CPU`` or the accelerator's name.
        why: why it runs there, in a few words.
        memory_mib: what loading it took; 0 where it was not measured.
        runs: how often it ran since it was loaded.
        p50_ms, p95_ms: the time that half and nearly all of the runs did not exceed, to within a factor of 1.4.
        course_ms: the last hour as pairs of minutes ago and the mean time of a run, oldest first.
        notice: what the person should know, such as that a newer version failed its self-test; mostly empty.
    """

    name: str
    version: str
    sha256: str
    verified: bool | None
    runs_on: str
    why: str = ""
    memory_mib: float = 0.0
    runs: int = 0
    p50_ms: float = 0.0
    p95_ms: float = 0.0
    course_ms: tuple[tuple[float, float], ...] = ()
    notice: str = ""


@dataclass(frozen=True, slots=True)
class EngineHealth:
    """The engine as it stands.

    Attributes:
        memory_mib: resident memory of the process the engine runs in.
        probe_ms: time to detect, protect and correct a fixed text, the median of several.
        connections_refused: attempts to reach the network from the engine's process, all refused.
        isolation: what keeps that process from the network, in plain words.
        course_mib: the last hour as pairs of minutes ago and the mean of ``memory_mib``, oldest first.
    """

    models: tuple[ModelHealth, ...]
    memory_mib: float
    probe_ms: float
    connections_refused: int
    isolation: str
    course_mib: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Ability:
    """Something the desktop offers or lacks, and what to do about it."""

    name: str
    available: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Health:
    """What ``discreet doctor`` reports."""

    versions: Mapping[str, str]
    engine: EngineHealth
    keychain: Ability
    archive: Ability
    desktop: tuple[Ability, ...]
    memory_mib: float
    connections_permitted: int
    connections_refused: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that stands in the way.

    Attributes:
        kind: its name in snake case, stable for scripts; that of the error where there is one.
        says: what it is and what to do about it.
        grave: whether nothing can be sent, or nothing be kept, until it is mended.
    """

    kind: str
    says: str
    grave: bool
