"""Makes a signed model pack, or the key to sign it with: ``discreet models install`` takes what this writes.

    python packaging/make_pack.py key KEYFILE
    python packaging/make_pack.py pack KEYFILE FOLDER NAME VERSION OUT

``key`` prints the public key, to be put into ``model_keys.txt`` beside the settings; KEYFILE is to be kept secret.
"""

from __future__ import annotations

import hashlib
import os
import sys
import zipfile
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_NOT_PACKED = {"CARD.md"}


def main(words: list[str]) -> int:
    """Does what the words say; returns the exit code."""
    match words:
        case ["key", path]:
            key = Ed25519PrivateKey.generate()
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(key.private_bytes_raw())
            print(key.public_key().public_bytes_raw().hex())
        case ["pack", path, folder, name, version, out]:
            _pack(Ed25519PrivateKey.from_private_bytes(Path(path).read_bytes()), Path(folder), name, version, Path(out))
        case _:
            print(__doc__)
            return 2
    return 0


def _pack(key: Ed25519PrivateKey, folder: Path, name: str, version: str, out: Path) -> None:
    files = sorted(file for file in folder.iterdir() if file.is_file() and file.name not in _NOT_PACKED)
    rows = [f'"{file.name}" = "{hashlib.sha256(file.read_bytes()).hexdigest()}"' for file in files]
    manifest = "\n".join([f'name = "{name}"', f'version = "{version}"', "[files]", *rows, ""]).encode()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr("pack.toml", manifest)
        pack.writestr("pack.sig", key.sign(manifest))
        for file in files:
            pack.write(file, file.name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
