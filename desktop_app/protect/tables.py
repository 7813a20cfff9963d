"""Pasted tables: finds them, says what adds up in them, and can put aggregates in the place of their rows.

CSV, TSV and Markdown are understood. Aggregates are computed here; the rows never leave. With noise, every figure is
drawn from the discrete Gaussian under a privacy budget for the whole table.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import log, sqrt

from desktop_app.protect import amounts
from desktop_app.protect.samplers import Source, SystemSource, discrete_gaussian
from desktop_app.vocabulary import Aggregated, Span

FEWEST_ROWS = 5
"""Fewer rows are too few to hide anybody in a sum."""
EPSILON = 1.0
_DELTA = 1e-6
"""With noise, a table as a whole is (epsilon, delta)-private against any one of its rows being another."""
_LEAST_LINES = 3
_FEWEST_OF_A_SUM = 3
_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_TOTAL = re.compile(r"(?i)^\W*(?:grand |sub)?(?:total|sum|summe|gesamt|insgesamt|somme|suma|totale|totaal|razem)\b")
_MOSTLY = Fraction(4, 5)
_IDENTIFIER = re.compile(r"(?i)\b(?:id|no|nr|number|phone|tel|zip|postcode|plz|account|iban|card|ssn|code)\b")
_YEARS = range(1900, 2101)
_EXACT_HEADER = "column | filled | different values | sum | mean | smallest | largest"
_NOISY_HEADER = "column | different values | sum | mean"
_ESCAPED_BAR, _AS_LONG = r"\|", "\\\0"
"""How Markdown writes a bar inside a cell, and what takes its place while cells are told apart."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell, without the white space around it: its text, with bars that were escaped bare, and where it stands."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Table:
    """A table in a text.

    Attributes:
        span: the lines it takes, without the last line's end.
        header: its column names; empty where its first row is data already.
        rows: its other rows, each as long as the first.
    """

    span: Span
    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


def find(text: str) -> tuple[Table, ...]:
    """The tables in ``text``: at least three lines of equally many cells, two or more."""
    return tuple(table for lines in _runs(text) if (table := _table(lines)) is not None)


def tellable(text: str) -> tuple[int, ...]:
    """How many rows each table in ``text`` has that ``aggregate`` would put sums in the place of."""
    return tuple(rows for table in find(text) if (rows := _rows_to_tell(table)) >= FEWEST_ROWS)


def totals(text: str) -> dict[Span, tuple[Span, ...]]:
    """The cells that are the sum of others: the last of a column, or the last of a row; each with its parts."""
    found: dict[Span, tuple[Span, ...]] = {}
    for table in find(text):
        for line in (*zip(*table.rows, strict=True), *table.rows):
            numbered = [(cell, figure) for cell in line if (figure := amounts.read(cell.text)) is not None]
            if len(numbered) < _FEWEST_OF_A_SUM:
                continue
            *parts, (total, amount) = numbered
            if sum(part.number for _, part in parts) == amount.number:
                found.setdefault(total.span, tuple(cell.span for cell, _ in parts))
    return found


def aggregate(text: str) -> Aggregated:
    """``text`` with every table replaced by counts, sums, means and ranges of its columns.

    A table of fewer than ``FEWEST_ROWS`` rows is left as it is, and a note says so; one that holds aggregates already
    is left without a note.
    """
    return _aggregated(text, _exact, 0.0)


def aggregate_with_noise(text: str, source: Source | None = None) -> Aggregated:
    """The same with noise in every figure, and without smallest and largest values, which noise can hardly hide.

    Args:
        text: the person's text.
        source: where chance comes from; the operating system where it is not given.
    """
    chance = source or SystemSource()
    return _aggregated(text, lambda table: _noisy(table, chance), EPSILON)


# --- finding


def _runs(text: str) -> Iterator[list[list[Cell]]]:
    """Neighbouring lines with equally many cells, split alike."""
    run: list[list[Cell]] = []
    mark = ""
    start = 0
    for line in [*text.split("\n"), ""]:
        is_rule = bool(run) and _RULE.match(line) is not None and "-" in line
        if not is_rule:
            own = mark if run and mark and len(_cells(line, start, mark)) == len(run[0]) else _mark(line)
            cells = _cells(line, start, own) if own else []
            if run and (own != mark or len(cells) != len(run[0])):
                yield run
                run = []
            if len(cells) > 1:
                run.append(cells)
                mark = own
        start += len(line) + 1
    if run:
        yield run


def _mark(line: str) -> str:
    line = line.replace(_ESCAPED_BAR, _AS_LONG)
    if line.strip().startswith("|") and line.count("|") > 2:
        return "|"
    return next((mark for mark in ("\t", ";", "|", ",") if line.count(mark) and not _is_prose(line, mark)), "")


def _is_prose(line: str, mark: str) -> bool:
    """A comma or semicolon between clauses separates no cells."""
    return mark in ",;" and (", " in line or "; " in line) and (line.rstrip()[-1:] in ".!?:" or line.count(" ") > 12)


def _cells(line: str, start: int, mark: str) -> list[Cell]:
    line = line.replace(_ESCAPED_BAR, _AS_LONG) if mark == "|" else line
    begin, end = 0, len(line.rstrip("\r"))
    if mark == "|" and line.strip().startswith("|"):
        begin = line.index("|") + 1
        end = line.rstrip().rindex("|") if line.rstrip().endswith("|") and line.count("|") > 1 else end
    cells: list[Cell] = []
    at = begin
    for raw in _split(line[begin:end], mark):
        text = raw.strip()
        quoted = len(text) > 1 and text[0] == text[-1] == '"'
        inner = text[1:-1] if quoted else text
        lead = len(raw) - len(raw.lstrip()) + quoted
        cells.append(Cell(inner.replace(_AS_LONG, "|"), Span(start + at + lead, start + at + lead + len(inner))))
        at += len(raw) + 1
    return cells


def _split(line: str, mark: str) -> list[str]:
    if '"' not in line:
        return line.split(mark)
    parts = next(csv.reader([line], delimiter=mark, quoting=csv.QUOTE_NONE), [])
    joined: list[str] = []
    for part in parts:  # quotes may hold the mark
        if joined and joined[-1].count('"') % 2:
            joined[-1] += mark + part
        else:
            joined.append(part)
    return joined


def _table(lines: list[list[Cell]]) -> Table | None:
    if len(lines) < _LEAST_LINES:
        return None
    first, *rest = lines
    numeric = [any(amounts.read(row[at].text) is not None for row in rest) for at in range(len(first))]
    named = all(amounts.read(cell.text) is None or len(cell.text) > 20 for cell in first)
    has_header = named and all(cell.text for cell in first) and (any(numeric) or len(rest) >= _LEAST_LINES)
    start = lines[0][0].span.start
    end = lines[-1][-1].span.end
    return Table(Span(start, end), tuple(first) if has_header else (), tuple(map(tuple, rest if has_header else lines)))


# --- aggregates


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    filled: int
    distinct: int
    numbers: tuple[Fraction, ...]
    """Empty where the column is not of numbers that add up."""
    decimals: int


def _aggregated(text: str, summary: Callable[[Table], str], epsilon: float) -> Aggregated:
    parts: list[str] = []
    notes: list[str] = []
    spent = 0.0
    end = 0
    for table in find(text):
        if _is_told(table):
            continue
        rows = len(_data(table))
        start, stop = _whole_lines(text, table.span)
        if rows < FEWEST_ROWS:
            notes.append(
                f"A table of {rows} rows stays as it is: fewer than {FEWEST_ROWS} are too few for sums to hide anybody."
            )
            continue
        parts += [text[end:start], summary(table)]
        notes.append(f"A table of {rows} rows leaves as aggregates of its {len(table.rows[0])} columns.")
        spent += epsilon
        end = stop
    return Aggregated("".join([*parts, text[end:]]), tuple(notes), spent)


def _rows_to_tell(table: Table) -> int:
    return 0 if _is_told(table) else len(_data(table))


def _is_told(table: Table) -> bool:
    """Whether the table is one that was made here."""
    return " | ".join(cell.text for cell in table.header) in {_EXACT_HEADER, _NOISY_HEADER}


def _whole_lines(text: str, span: Span) -> tuple[int, int]:
    start = text.rfind("\n", 0, span.start) + 1
    stop = text.find("\n", span.end)
    return start, len(text) if stop < 0 else stop


def _exact(table: Table) -> str:
    rows = len(_data(table))
    lines = [_EXACT_HEADER]
    for column in _columns(table):
        figures = ["", "", "", ""]
        if column.numbers:
            total = sum(column.numbers, Fraction(0))
            least, most = min(column.numbers), max(column.numbers)
            figures = [_shown(n, column.decimals) for n in (total, total / len(column.numbers), least, most)]
        lines.append(" | ".join([column.name, str(column.filled), str(column.distinct), *figures]))
    return _markdown(f"Aggregates of a table of {rows} rows; the rows themselves are kept back.", lines)


def _noisy(table: Table, source: Source) -> str:
    columns = _columns(table)
    figures = 1 + sum(2 if column.numbers else 1 for column in columns)
    share = Fraction(_concentrated(EPSILON, _DELTA) / figures).limit_denominator(10**9)
    rows = max(0, len(_data(table)) + discrete_gaussian(1 / (2 * share), source))
    lines = [_NOISY_HEADER]
    for column in columns:
        distinct = max(0, column.distinct + discrete_gaussian(1 / (2 * share), source))
        shown = ["", ""]
        if column.numbers:
            # A row counts for at most the next power of ten in the column's last written place: how many figures
            # the largest has is not hidden.
            units = [round(number * 10**column.decimals) for number in column.numbers]
            bound = 10 ** len(str(max(map(abs, units))))
            total = Fraction(
                sum(units) + discrete_gaussian(Fraction(bound) ** 2 / (2 * share), source), 10**column.decimals
            )
            shown = [_shown(total, column.decimals), _shown(total / max(1, rows), column.decimals)]
        lines.append(" | ".join([column.name, str(distinct), *shown]))
    return _markdown(
        f"Aggregates with noise (epsilon {EPSILON:g}) of a table of about {rows} rows, which are kept back.", lines
    )


def _concentrated(epsilon: float, delta: float) -> float:
    """The budget as zero-concentrated: rho with rho + 2 sqrt(rho ln(1/delta)) = epsilon (Bun and Steinke 2016)."""
    slack = log(1 / delta)
    return (sqrt(slack + epsilon) - sqrt(slack)) ** 2


def _data(table: Table) -> list[tuple[Cell, ...]]:
    """The rows without totals, which would count everything twice."""
    return [row for row in table.rows if not _TOTAL.match(next((cell.text for cell in row if cell.text), ""))]


def _columns(table: Table) -> list[_Column]:
    rows = _data(table)
    names = [cell.text.replace("|", _ESCAPED_BAR) for cell in table.header]
    names = names or [f"column {at}" for at in range(1, len(rows[0]) + 1)]
    return [_column(name, [row[at].text for row in rows]) for at, name in enumerate(names)]


def _column(name: str, texts: Iterable[str]) -> _Column:
    filled = [text for text in texts if text]
    figures = [figure for text in filled if (figure := amounts.read(text)) is not None and _is_amount(text)]
    adds_up = filled and len(figures) >= _MOSTLY * len(filled) and not _identifies(name, figures)
    numbers = tuple(-f.number if f.before.endswith("-") else f.number for f in figures) if adds_up else ()
    return _Column(name, len(filled), len(set(filled)), numbers, max((f.decimals for f in figures), default=0))


def _is_amount(text: str) -> bool:
    return sum(map(str.isalpha, text)) <= 5  # a currency or a unit


def _identifies(name: str, figures: list[amounts.Figure]) -> bool:
    """Whether the numbers name something instead of counting it."""
    units = [figure.units for figure in figures]
    plain = not any(figure.decimals for figure in figures)
    if plain and all(unit in _YEARS for unit in units):
        return True
    return plain and (_IDENTIFIER.search(name) is not None or (min(units) > 10**6 and len(set(units)) == len(units)))


def _shown(number: Fraction, decimals: int) -> str:
    return f"{float(number):,.{max(decimals, 0 if number.denominator == 1 else 2)}f}"


def _markdown(title: str, lines: list[str]) -> str:
    head, *rest = lines
    rule = " | ".join("---" for _ in head.split(" | "))
    return "\n".join([title, "", *(f"| {line} |" for line in (head, rule, *rest))])
