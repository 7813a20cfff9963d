"""Rampart's tokenizer with one addition: compatibility forms are made plain before it works.

Full-width digits, ligatures and no-break spaces become ordinary characters (NFKC), so the model sees
the same digits whatever they were pasted from. Offsets still point into the text as given.
"""

from __future__ import annotations

from pathlib import Path

from tokenizers import Tokenizer, normalizers


def read_tokenizer(rampart: Path) -> Tokenizer:
    """The tokenizer both training and the finished model use."""
    tokenizer = Tokenizer.from_file(str(next(iter(sorted(rampart.rglob("tokenizer.json"))))))
    plain = normalizers.NFKC()
    tokenizer.normalizer = normalizers.Sequence([plain, normalizers.BertNormalizer(lowercase=True, strip_accents=True)])
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer
