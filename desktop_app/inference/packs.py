"""Installs a newer version of a model from a signed file, and takes it away again; it never fetches one.

A pack is a zip file with ``pack.toml`` (name, version and the SHA-256 of each file), ``pack.sig`` (the signature of
exactly those bytes) and the files. Nothing of it is unpacked before the signature is believed; by whom and how is for
the caller to say. A version comes into place by one rename, so being stopped in the middle leaves the versions that
were there.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
import tomllib
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import ModelDamaged, ModelMissing, ModelUnfit, PackUntrusted, PackUnusable
from desktop_app.inference.kinds import KINDS
from desktop_app.inference.loading import compared, loaded, opened
from desktop_app.inference.registry import RegisteredModel, installed_folder, versions

MANIFEST = "pack.toml"
SIGNATURE = "pack.sig"
LARGEST = 1 << 30
"""Bytes of all files together; ten times the models that are shipped."""

_LARGEST_MANIFEST = 1 << 16
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}", re.ASCII)
_FILE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}", re.ASCII)
_CHECKSUM = re.compile(r"[0-9a-f]{64}", re.ASCII)
_STAGED = ".staged-"
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class _Manifest:
    name: str
    version: str
    files: dict[str, str]


def install(file: Path, is_trusted: Callable[[bytes, bytes], bool], folder: Path | None = None) -> RegisteredModel:
    """Puts the model of a pack into place, to be used from the next start on; the versions before stay.

    Args:
        file: the pack.
        is_trusted: whether the person trusts who made this signature (the second) of these bytes (the first).
        folder: where versions are installed; the person's data folder if not given.

    Raises:
        PackUntrusted: it is not signed by anybody the person trusts.
        PackUnusable: it is damaged, too large, not newer, for another model, lacks a file, or cannot be written.
        ModelUnfit: it fails its self-test on this machine, or answers worse than the version in use.
    """
    place = folder or installed_folder()
    with _readable(), zipfile.ZipFile(file) as pack:
        content = _small(pack, MANIFEST)
        if not is_trusted(content, _small(pack, SIGNATURE)):
            raise PackUntrusted("The pack is not signed by a key you trust. Nothing was installed.")
        manifest = _manifest(content)
        _check_members(pack, manifest)
        known = versions(manifest.name, installed=place)
        model = RegisteredModel(manifest.name, manifest.version, place / manifest.name, manifest.files)
        if model.order <= known[0].order:
            raise PackUnusable(f"{manifest.name} {known[0].version} is here already; {manifest.version} is not newer.")
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        _clear(place)
        staged = Path(tempfile.mkdtemp(dir=place, prefix=_STAGED))
        try:
            _unpack(pack, manifest, staged)
            (staged / MANIFEST).write_bytes(content)
            _check_answers(RegisteredModel(model.name, model.version, staged, model.files), known)
            final = place / manifest.name / manifest.version
            final.parent.mkdir(mode=0o700, exist_ok=True)
            staged.rename(final)
        finally:
            shutil.rmtree(staged, ignore_errors=True)
    return RegisteredModel(model.name, model.version, final, model.files)


def roll_back(name: str, folder: Path | None = None) -> RegisteredModel:
    """Takes the newest installed version away and names the one that is used instead, from the next start on.

    Raises:
        PackUnusable: only the shipped version is there, or the newest cannot be taken away.
    """
    place = folder or installed_folder()
    known = versions(name, installed=place)
    installed = [model for model in known if model.folder.is_relative_to(place)]
    if not installed:
        raise PackUnusable(f"Only the shipped version of {name} is here; there is nothing to go back from.")
    with _readable():
        gone = Path(tempfile.mkdtemp(dir=place, prefix=_STAGED))
        installed[0].folder.rename(gone / "version")
        shutil.rmtree(gone, ignore_errors=True)
    return versions(name, installed=place)[0]


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise PackUnusable(
            f"The pack cannot be read or installed ({error.strerror or 'input/output error'})."
        ) from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        raise PackUnusable("This file is not a whole model pack. Get it again from who made it.") from None


def _small(pack: zipfile.ZipFile, name: str) -> bytes:
    if pack.namelist().count(name) != 1:
        raise PackUntrusted(f"The pack has no {name}, so nobody vouches for it. Nothing was installed.")
    with pack.open(name) as member:
        content = member.read(_LARGEST_MANIFEST + 1)
    if len(content) > _LARGEST_MANIFEST:
        raise PackUnusable(f"The {name} of this pack is too large. Get the pack again from who made it.")
    return content


def _manifest(content: bytes) -> _Manifest:
    try:
        table = tomllib.loads(content.decode())
        manifest = _Manifest(str(table["name"]), str(table["version"]), dict(table["files"]))
    except (ValueError, KeyError, TypeError):
        raise PackUnusable("The list of files in this pack cannot be understood.") from None
    if manifest.name not in KINDS:
        raise PackUnusable(f"Packs can be installed for: {', '.join(sorted(KINDS))}.")
    if not _VERSION.fullmatch(manifest.version):
        raise PackUnusable("The version of this pack is not numbers with dots.")
    for name, checksum in manifest.files.items():
        if not _FILE.fullmatch(name) or name in {MANIFEST, SIGNATURE}:
            raise PackUnusable("A file of this pack has a name that is not allowed.")
        if not isinstance(checksum, str) or not _CHECKSUM.fullmatch(checksum):
            raise PackUnusable("A checksum of this pack is not SHA-256.")
    return manifest


def _check_members(pack: zipfile.ZipFile, manifest: _Manifest) -> None:
    if sorted(pack.namelist()) != sorted([MANIFEST, SIGNATURE, *manifest.files]):
        raise PackUnusable("The pack holds other files than it lists. Get it again from who made it.")
    if sum(member.file_size for member in pack.infolist()) > LARGEST:
        raise PackUnusable(f"The pack is too large: more than {LARGEST >> 20} MiB unpacked.")


def _unpack(pack: zipfile.ZipFile, manifest: _Manifest, staged: Path) -> None:
    left = LARGEST  # the sizes a zip file declares need not be true
    for name, checksum in manifest.files.items():
        digest = hashlib.sha256()
        with pack.open(name) as member, (staged / name).open("wb") as file:
            while piece := member.read(_PIECE):
                left -= len(piece)
                if left < 0:
                    raise PackUnusable(f"The pack is too large: more than {LARGEST >> 20} MiB unpacked.")
                digest.update(piece)
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        if digest.hexdigest() != checksum:
            raise PackUnusable(f"{name} in this pack is not as signed. Get it again from who made it.")


def _check_answers(added: RegisteredModel, known: Sequence[RegisteredModel]) -> None:
    """Holds a version to its own self-test, and to the questions by which it is compared with the one in use."""
    make = KINDS[added.name]
    try:
        model = opened(make, added)
        compared(model, added)  # the version after it will be held to these
    except ModelUnfit as error:
        raise ModelUnfit(f"{error.message} It was not installed.") from None
    except (ModelMissing, ModelDamaged):  # their advice is for what was shipped
        raise PackUnusable("The pack lacks a file that its model needs. Get it again from who made it.") from None
    in_use, version = loaded(make, known)
    score, before = compared(model, version), compared(in_use, version)
    if score.right < before.right:
        raise ModelUnfit(
            f"{added.name} {added.version} is worse than {version.version}: {score} answers right, and not "
            f"{before.right}. It was not installed."
        )


def _clear(place: Path) -> None:
    """Takes away what an installation that was stopped left behind."""
    for left in place.glob(f"{_STAGED}*"):
        shutil.rmtree(left, ignore_errors=True)
