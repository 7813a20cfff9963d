"""Prints what protecting and verifying a long text costs, detection aside: ``python -m tests.bench.long_texts``.

A value stands in every ninth place or so, and every value is another one, which is the worst that can be. Processor
time, so that other work on the machine counts less; what grows faster than the text shows in the last columns.
"""

from __future__ import annotations

import json
import random
import time
from itertools import count, product

from desktop_app.protect.protector import protect
from desktop_app.protect.verify import verify
from desktop_app.vocabulary import Choices, EntityType, Finding, Span, Style, Vault
from tests.quality.draws import value_of
from tests.quality.table import plain

_SIZES = (20_000, 100_000, 500_000)
_TYPES = (
    EntityType.PERSON,
    EntityType.EMAIL_ADDRESS,
    EntityType.PHONE_NUMBER,
    EntityType.LOCATION,
    EntityType.ORGANIZATION,
    EntityType.DATE,
    EntityType.ADDRESS,
)
_WORDS = "the garden is behind this house and for example nobody there has ever written about what it may be".split()


def _main() -> None:
    rows = []
    for style, size in product(Style, _SIZES):
        text, findings = _text(size)
        started = time.process_time()
        protected = protect(text, findings, Choices(style=style), Vault())
        protecting = time.process_time() - started
        body = json.dumps({"messages": [{"role": "user", "content": protected.text}]}).encode()
        started = time.process_time()
        verify(body, "", protected.vault, frozenset(), lambda _: ())
        verifying = time.process_time() - started
        per = [f"{seconds / len(text) * 1e6:.1f}" for seconds in (protecting, verifying)]
        rows.append([style, str(len(text)), str(len(findings)), f"{protecting:.2f}", f"{verifying:.2f}", *per])
    print(plain(("style", "characters", "values", "protect s", "verify s", "µs a character", "and to verify"), rows))


def _text(size: int) -> tuple[str, list[Finding]]:
    draw = random.Random(3)  # noqa: S311 - the same text each time
    parts: list[str] = []
    findings: list[Finding] = []
    at = 0
    for number in count():
        if at >= size:
            break
        parts.append(" ".join(draw.choice(_WORDS) for _ in range(8)) + " ")
        at += len(parts[-1])
        entity_type = _TYPES[number % len(_TYPES)]
        value = value_of(entity_type, number, draw)
        findings.append(Finding(Span(at, at + len(value)), entity_type, 0.9, "written here"))
        parts.append(f"{value}. ")
        at += len(parts[-1])
    return "".join(parts), findings


if __name__ == "__main__":
    _main()
