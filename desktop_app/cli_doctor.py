"""The command ``discreet doctor``: how Discreet stands on this machine, and what stands in its way."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from desktop_app.vocabulary import Ability, Health, ModelHealth

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant


def add_doctor(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds ``doctor`` to the parser of ``discreet``."""
    purpose = "tell what stands in the way and what to do; versions, models, keychain, abilities, memory and latency"
    doctor = commands.add_parser("doctor", help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
    doctor.add_argument("--json", action="store_true", help="as one JSON object")
    doctor.set_defaults(command=examine)


def examine(assistant: Assistant, options: argparse.Namespace) -> int:
    """Runs the command. Its exit code is 1 where nothing can be sent, or kept, until something is mended."""
    from desktop_app.doctor import examined

    found = examined(assistant)
    troubles = [asdict(trouble) for trouble in found.troubles]
    if options.json:
        health = asdict(found.health) if found.health else {}
        sys.stdout.write(json.dumps(health | {"troubles": troubles}, indent=2, default=dict) + "\n")
    else:
        lines = _health_lines(found.health) if found.health else []
        lines += [f"{'problem' if trouble.grave else 'note'}: {trouble.says}" for trouble in found.troubles]
        sys.stdout.write("\n".join(lines if found.troubles else [*lines, "No problems found."]) + "\n")
    return int(any(trouble.grave for trouble in found.troubles))


def _health_lines(health: Health) -> list[str]:
    engine = health.engine
    refused = health.connections_refused + engine.connections_refused
    lines = [f"{name} {version}" for name, version in health.versions.items()]
    for model in engine.models:
        state = {True: "as shipped", False: "NOT as shipped", None: "checksum not pinned"}[model.verified]
        lines.append(f"model {model.name} {model.version} on {model.runs_on}, sha256 {model.sha256} ({state})")
        lines += _model_lines(model)
    lines += [_ability_line(ability) for ability in (health.keychain, health.archive, *health.desktop)]
    lines += [
        f"memory {health.memory_mib:.0f} MiB, of the engine's process {engine.memory_mib:.0f} MiB",
        f"latency {engine.probe_ms:.0f} ms for a fixed prompt, the median of several",
        f"network: {health.connections_permitted} connections permitted, {refused} refused; "
        f"the engine is kept from it by {engine.isolation}",
    ]
    return lines


def _model_lines(model: ModelHealth) -> Iterator[str]:
    if model.why:
        yield f"  on {model.runs_on} because {model.why}"
    if model.runs:
        yield f"  {model.runs} runs, half within {model.p50_ms:.0f} ms, nearly all within {model.p95_ms:.0f} ms"
    if model.memory_mib:
        yield f"  {model.memory_mib:.0f} MiB to load"
    if model.notice:
        yield f"  {model.notice}"


def _ability_line(ability: Ability) -> str:
    return f"{ability.name}: {'yes' if ability.available else 'no'}, {ability.detail}"
