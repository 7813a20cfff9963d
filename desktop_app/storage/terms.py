"""Keeps the person's own list of what is hidden always and never, and reads lists that others made.

It is a file of its own beside the settings, in CSV like the files that are imported and exported: the settings are read
before the window shows and written with their comments, and fifty thousand terms would make both take seconds. The
list is the person's words in plain text, readable for its owner only.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_app.errors import BadRequest, SettingsUnwritable
from desktop_app.storage.atomic import replace_content, why_not
from desktop_app.terms import check, checked
from desktop_app.vocabulary import EntityType, Term, TermMatch

_COLUMNS = ("text", "match", "action")
_NEVER = "never"
_LARGEST_FILE = 30_000_000
"""Bytes: fifty thousand terms of the greatest length."""


class TermsFile:
    """The list and the file that keeps it.

    Args:
        path: the file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._current: tuple[Term, ...] | None = None

    @property
    def current(self) -> tuple[Term, ...]:
        """The terms in force; the same tuple until they are changed.

        Raises:
            BadRequest: the file cannot be read or understood. Nothing may be sent then: what it hides is not known.
        """
        if self._current is None:
            self._current = read_terms(self.path) if self.path.exists() else ()
        return self._current

    def save(self, terms: Iterable[Term]) -> None:
        """Puts terms in force and keeps them.

        Raises:
            BadRequest: one of them cannot be used, or there are too many; nothing was changed.
            SettingsUnwritable: the file could not be written; nothing was changed.
        """
        terms = checked(terms)
        for term in terms:
            check(term)
        write_terms(self.path, terms)
        self._current = terms


def read_terms(path: Path, match: TermMatch = TermMatch.WHOLE_WORD, usual: Term | None = None) -> tuple[Term, ...]:
    """The terms of a file: CSV where its name says so, with the columns text, match and action; else one term a line.

    Args:
        path: the file, in UTF-8.
        match: how terms that do not say it are found.
        usual: its action is that of terms that do not name one; None: each has to.

    Raises:
        BadRequest: the file cannot be read, or a line is no term; the message has the line's number.
    """
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise BadRequest(f"{path.name} is larger than {_LARGEST_FILE // 1_000_000} MB; that is no list of terms.")
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise BadRequest(f"{path.name} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise BadRequest(f"{path.name}, line {line}: this is not UTF-8 text.") from None
    rows = _csv_rows(path.name, text) if path.suffix.lower() == ".csv" else _plain_rows(text)
    return checked(_term(path.name, line, row, match, usual) for line, row in rows)


def write_terms(path: Path, terms: Iterable[Term]) -> None:
    """Writes terms as CSV, for its owner's eyes only.

    Raises:
        SettingsUnwritable: it could not be written; what was there is untouched.
    """
    try:
        replace_content(path, as_csv(terms).encode())
    except OSError as error:
        raise SettingsUnwritable(f"The list of terms cannot be kept in {path}: {why_not(error)}.") from None


def as_csv(terms: Iterable[Term]) -> str:
    """Terms as they are kept and exported."""
    content = io.StringIO()
    writer = csv.writer(content, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows((term.text, term.match.value, term.always.value if term.always else _NEVER) for term in terms)
    return content.getvalue()


def _plain_rows(text: str) -> Iterator[tuple[int, list[str]]]:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            yield number, [line.strip()]


def _csv_rows(name: str, text: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    order: list[int] = []
    try:
        for row in reader:
            if not order:
                header = [cell.strip().casefold() for cell in row]
                order = [header.index(column) for column in _COLUMNS if column in header]
                if "text" in header:
                    order = [header.index(column) if column in header else -1 for column in _COLUMNS]
                    continue
                order = [0, 1, 2]
            if any(cell.strip() for cell in row):
                yield reader.line_num, [row[at] if 0 <= at < len(row) else "" for at in order]
    except csv.Error as error:
        raise BadRequest(f"{name}, line {reader.line_num}: this is not CSV ({error}).") from None


def _term(name: str, line: int, row: list[str], match: TermMatch, usual: Term | None) -> Term:
    text, own_match, action = (cell.strip() for cell in (*row, "", "")[:3])
    if not action and usual is None:
        raise BadRequest(f"{name}, line {line}: it is not said whether to hide this always, and as what, or never.")
    try:
        always = _always(action) if action or usual is None else usual.always
        term = Term(text, TermMatch(own_match.casefold()) if own_match else match, always)
        check(term)
    except ValueError:
        matches = ", ".join(TermMatch)
        raise BadRequest(
            f"{name}, line {line}: the match must be one of {matches}, the action {_NEVER} or a kind such as PERSON."
        ) from None
    except BadRequest as error:
        raise BadRequest(f"{name}, line {line}: {error.message}") from None
    return term


def _always(action: str) -> EntityType | None:
    return None if action.casefold() == _NEVER else EntityType(action.upper())
