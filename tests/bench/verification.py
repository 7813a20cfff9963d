"""Prints what looking for hidden values adds to a draft, detection aside: ``python -m tests.bench.verification``.

Processor time, so that other work on the machine counts less; the median and the worst of fifteen looks.
"""

from __future__ import annotations

import json
import random
import statistics
import time
from itertools import product

from desktop_app.protect.verify import verify
from desktop_app.vocabulary import EntityType, Style, Vault, VaultEntry
from tests.quality.table import plain

_SIZES = ((1_000, 10), (1_000, 100), (1_000, 1_000), (10_000, 10), (100_000, 10))
_STYLES = (Style.PLACEHOLDER, Style.STANDIN)
_WORDS = (
    "the people who write of internationalization to [PERSON_1] on https://e.test/a?b=c%20d &amp; 12345 too".split()
)


def _main() -> None:
    rows = []
    for (characters, values), style in product(_SIZES, _STYLES):
        draw = random.Random(1)  # noqa: S311 (the same text each time)
        text = " ".join(draw.choice(_WORDS) for _ in range(characters // 7))
        vault = Vault(tuple(_entry(at, style, draw) for at in range(values)))
        body = json.dumps({"messages": [{"role": "user", "content": text}]}).encode()
        times = sorted(_milliseconds(body, vault) for _ in range(15))
        rows.append((str(len(text)), str(values), style, f"{statistics.median(times):.1f}", f"{times[-1]:.1f}"))
    print(plain(("characters", "values", "style", "ms", "worst"), rows))


def _entry(number: int, style: Style, draw: random.Random) -> VaultEntry:
    name, made = (f"Ann{draw.randrange(10**6):x} Lee{draw.randrange(10**6):x}" for _ in range(2))
    return VaultEntry(made if style is Style.STANDIN else f"[PERSON_{number}]", name, EntityType.PERSON, style)


def _milliseconds(body: bytes, vault: Vault) -> float:
    started = time.process_time()
    verify(body, "", vault, frozenset(), lambda _: ())
    return (time.process_time() - started) * 1000


if __name__ == "__main__":
    _main()
