"""The pinned list is whole: what pip would choose by itself is a version that nobody here has tried."""

from __future__ import annotations

import importlib.metadata
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).resolve().parents[2]
COMES_WITH_THE_ENVIRONMENT = {"pip", "setuptools"}


def pinned() -> dict[str, str]:
    lines = (CHECKOUT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    requirements = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(found.name): str(found.specifier) for found in requirements}


def required() -> set[str]:
    """Every package that the product, its tests and its build need on this machine, directly or through another."""
    settings = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    project = settings["project"]
    named = [*project["dependencies"], *project["optional-dependencies"]["test"], *settings["build-system"]["requires"]]
    waiting = [(Requirement(line), "") for line in named]
    seen: set[tuple[str, str]] = set()
    while waiting:
        requirement, asking = waiting.pop()
        if requirement.marker is not None and not requirement.marker.evaluate({"extra": asking}):
            continue
        name = canonicalize_name(requirement.name)
        for extra in {"", *requirement.extras} - {extra for known, extra in seen if known == name}:
            seen.add((name, extra))
            waiting += [(Requirement(line), extra) for line in importlib.metadata.requires(name) or ()]
    return {name for name, _ in seen}


def test_every_package_that_gets_installed_is_pinned() -> None:
    assert required() - pinned().keys() - COMES_WITH_THE_ENVIRONMENT == set()


def test_every_pin_is_one_exact_version() -> None:
    assert [name for name, versions in pinned().items() if not versions.startswith("==") or "," in versions] == []
