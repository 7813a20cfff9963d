"""Counts how common words are in the correct sentences: what the spelling corrector prefers among candidates.

python word_counts.py --text clean.txt --out ../../../resources/lexicons/word_counts.txt
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")


def main() -> None:
    """Writes ``word count``, the most common first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    lower: Counter[str] = Counter()
    for line in options.text.read_text(encoding="utf-8").splitlines():
        # The first word's capital says nothing; a capital elsewhere is a name's, which nobody mistypes other words for.
        lower.update(word for word in re.findall(r"[\w']+", line[0].lower() + line[1:]) if _WORD.fullmatch(word))
    rows = [f"{word} {count}" for word, count in lower.most_common() if count >= 2 and (len(word) > 1 or word in "ai")]
    options.out.write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(len(rows), "words")


if __name__ == "__main__":
    main()
