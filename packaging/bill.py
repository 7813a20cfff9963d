"""The bill of materials (CycloneDX 1.6) and the licence notices of a bundle, from what PyInstaller put into it.

Runs in the environment the bundle was made from: PyInstaller's lists name the file each part came from, and that
file's owner is a pinned distribution, Python itself, or a package of the system. Nothing is listed that is not inside.
"""

from __future__ import annotations

import ast
import hashlib
import importlib.metadata
import platform
import subprocess
import sys
import tomllib
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from pathlib import Path
from typing import cast

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

_LICENCE_NAMES = ("licen", "copying", "notice", "authors")
_PREFIX = "License :: OSI Approved :: "
_LISTS = ("PYZ-00.toc", "COLLECT-00.toc")


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that travels.

    Attributes:
        kind: ``pypi``, ``deb``, ``model`` or ``generic``.
        licence: an SPDX expression or the name its makers use.
        texts: licence texts and notices.
        sha256: of its content, where it is one content.
    """

    name: str
    version: str
    kind: str
    licence: str
    source: str
    texts: tuple[str, ...]
    sha256: str = ""


def parts(work: Path) -> list[Part]:
    """Everything in the bundle that has a maker of its own.

    Args:
        work: PyInstaller's work folder of this bundle.
    """
    sources = set(_sources(work))
    found = [_python(), *_distributions(sources), *_system_libraries(sources), *_models()]
    return sorted(found, key=lambda part: (part.kind, part.name.lower()))


def write(found: list[Part], folder: Path, moment: int) -> None:
    """Writes ``discreet.cdx.json`` and ``NOTICES.txt``.

    Args:
        found: what travels.
        folder: where to.
        moment: seconds since 1970 that stand for the time of the build.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "discreet.cdx.json").write_text(_bill(found, moment), encoding="utf-8")
    (folder / "NOTICES.txt").write_text(_notices(found), encoding="utf-8")


# --- what is inside


def _sources(work: Path) -> Iterator[Path]:
    for name in _LISTS:
        yield from _paths(ast.literal_eval((work / name).read_text(encoding="utf-8")))


def _paths(listed: object) -> Iterator[Path]:
    """The middle of every (name, path, kind) in nested lists."""
    if isinstance(listed, tuple) and len(listed) == 3 and all(isinstance(word, str) for word in listed):
        yield Path(listed[1])
    elif isinstance(listed, (list, tuple)):
        for inner in listed:
            yield from _paths(inner)


def _distributions(sources: set[Path]) -> Iterator[Part]:
    for distribution in importlib.metadata.distributions():
        files = [Path(str(distribution.locate_file(file))) for file in distribution.files or ()]
        metadata = [file for file in files if ".dist-info" in file.as_posix()]
        if sources.isdisjoint(set(files) - set(metadata)) or distribution.name == "pyinstaller":
            continue
        about = cast("Message", distribution.metadata)
        texts = [_text(file) for file in metadata if file.name.lower().startswith(_LICENCE_NAMES)]
        yield Part(
            distribution.name, distribution.version, "pypi", _licence(about), _home(about), tuple(filter(None, texts))
        )


def _licence(about: Message) -> str:
    named = about.get("License-Expression") or ""
    classified = [line.removeprefix(_PREFIX) for line in about.get_all("Classifier", ()) if line.startswith(_PREFIX)]
    written = (about.get("License") or "").strip()
    return str(
        named or (written if written and "\n" not in written else "") or " OR ".join(classified) or "see its notice"
    )


def _home(about: Message) -> str:
    links = dict(line.split(", ", 1) for line in about.get_all("Project-URL", ()) if ", " in line)
    known = [links[name] for name in links if name.lower() in {"homepage", "source", "repository", "source code"}]
    return str(about.get("Home-page") or next(iter(known), f"https://pypi.org/project/{about['Name']}/"))


def _python() -> Part:
    texts = [Path(sys.base_prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}", "LICENSE.txt")]
    texts += [Path(sys.base_prefix, "LICENSE.txt")]
    written = tuple(_text(path) for path in texts if path.is_file())
    return Part("python", platform.python_version(), "generic", "PSF-2.0", "https://www.python.org/", written[:1])


def _system_libraries(sources: set[Path]) -> Iterator[Part]:
    """Libraries that Python links to and that were copied from the system this was built on."""
    inside = (sys.prefix, sys.base_prefix)
    outside = (path for path in sources if ".so" in path.name and not str(path).startswith(inside))
    packages = {name for path in outside if path.is_absolute() for name in _deb_of(path)}
    for name in sorted(packages):
        shown = subprocess.run(
            ["dpkg-query", "-W", "-f", "${Version}\t${Homepage}", name], capture_output=True, text=True
        )
        version, _, home = shown.stdout.partition("\t")
        copyright_file = Path("/usr/share/doc", name.partition(":")[0], "copyright")
        yield Part(name.partition(":")[0], version, "deb", "see its notice", home, (_text(copyright_file),))


def _deb_of(path: Path) -> list[str]:
    for candidate in (path, Path("/usr", *path.parts[1:]), path.resolve()):
        answer = subprocess.run(["dpkg", "-S", candidate], capture_output=True, text=True, check=False)
        if answer.returncode == 0:
            return [answer.stdout.partition(": ")[0]]
    return []


def _models() -> Iterator[Part]:
    import desktop_app

    folder = Path(str(desktop_app.__file__)).parent / "models"
    registry = tomllib.loads((folder / "registry.toml").read_text(encoding="utf-8"))
    for name, row in registry.get("models", {}).items():
        card = folder / name / "CARD.md"
        digest = hashlib.sha256("".join(sorted(row["files"].values())).encode()).hexdigest()
        texts = (_text(card),) if card.is_file() else ()
        yield Part(f"discreet-model-{name}", row["version"], "model", row["licence"], row["source"], texts, digest)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


# --- how it is written


def _bill(found: list[Part], moment: int) -> str:
    licences = LicenseFactory()
    bill = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, repr([(p.name, p.version, p.sha256) for p in found])))
    bill.metadata.timestamp = datetime.fromtimestamp(moment, UTC)
    bill.metadata.component = root = Component(
        name="discreet",
        version=importlib.metadata.version("discreet"),
        type=ComponentType.APPLICATION,
        bom_ref="discreet",
        licenses=[licences.make_from_string("Apache-2.0")],
    )
    components = [_component(part, licences) for part in found if part.name != "discreet"]
    bill.components.update(components)
    bill.register_dependency(root, components)
    return JsonV1Dot6(bill).output_as_string(indent=1) + "\n"


def _component(part: Part, licences: LicenseFactory) -> Component:
    kind = ComponentType.MACHINE_LEARNING_MODEL if part.kind == "model" else ComponentType.LIBRARY
    purl = None if part.kind in {"model", "generic"} else PackageURL(part.kind, name=part.name, version=part.version)
    links = [ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.source))]
    return Component(
        name=part.name,
        version=part.version,
        type=kind,
        bom_ref=f"{part.kind}:{part.name}@{part.version}",
        purl=purl,
        licenses=[licences.make_from_string(part.licence)],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=part.sha256)] if part.sha256 else (),
        external_references=links if part.source.startswith("https://") else (),
    )


def _notices(found: list[Part]) -> str:
    lines = ["Discreet is under the Apache License 2.0. It carries the work of others:", ""]
    lines += [f"  {part.name} {part.version}: {part.licence}" for part in found]
    seen: dict[str, str] = {}
    for part in found:
        lines += ["", "=" * 100, f"{part.name} {part.version}, {part.licence}", part.source, ""]
        for text in part.texts or ("(Its package carries no licence text; the name above and its home page tell.)",):
            lines.append(f"(the same text as under {seen[text]})" if text in seen else text)
            seen.setdefault(text, part.name)
    return "\n".join(lines) + "\n"


def main() -> int:
    """``bill.py WORK FOLDER MOMENT``: writes both files and says how many parts there are."""
    work, folder, moment = sys.argv[1:]
    found = parts(Path(work))
    write(found, Path(folder), int(moment))
    without = [part.name for part in found if not part.texts and part.kind != "model"]
    print(f"{len(found)} parts; without a licence text of their own: {', '.join(without) or 'none'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
