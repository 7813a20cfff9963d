"""Makes ``resources/domains/icd10cm_codes.txt.gz``: every ICD-10-CM code of the tabular list, one a line.

Usage: ``python icd_codes.py TABULAR_TSV OUTPUT``. The table has a column ``code``; the list is the April 2026 release
of CDC/NCHS, a work of the US government in the public domain.
"""

from __future__ import annotations

import csv
import gzip
import re
import sys
from pathlib import Path

_CODE = re.compile(r"[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?")


def main(table: Path, output: Path) -> None:
    """Writes the codes in order; the same table always gives the same bytes."""
    with table.open(encoding="utf-8") as rows:
        codes = sorted({row["code"] for row in csv.DictReader(rows, delimiter="\t") if _CODE.fullmatch(row["code"])})
    with output.open("wb") as raw, gzip.GzipFile(filename="", fileobj=raw, mode="wb", mtime=0) as packed:
        packed.write(("\n" + "\n".join(codes) + "\n").encode("ascii"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
