"""Reasons and errors that were put into English further down are said in the window's language."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app import errors
from desktop_app.errors import ArchiveFailed, DiscreetError
from desktop_app.locations import resource
from desktop_app.ui.language import speak
from desktop_app.ui.messages import MESSAGES
from desktop_app.ui.problems import problem_of
from desktop_app.ui.reasons import reason_of
from desktop_app.ui.wording_reasons import reason_of_edit, said_again
from desktop_app.vocabulary import Edit, EntityType, Finding, Span

_APP = Path(__file__).parents[2] / "desktop_app"
_MET = ("errors.py", "permission.py", "document_process.py", "documents", "gateway", "desktop/hotkeys")
"""Where most errors are made that are shown in a window; those about packs and lists are met on the command line."""
_ERRORS = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, DiscreetError)}


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "de")
    yield
    speak(qapp, "en")


def _reason(why: str, entity_type: EntityType = EntityType.PERSON) -> str:
    return reason_of(Finding(Span(0, 1), entity_type, 1.0, why))


@pytest.mark.usefixtures("german")
def test_a_reason_is_said_in_parts_and_names_stay_as_they_are() -> None:
    assert (
        _reason('Polish PESEL, checksum valid, "pesel" nearby') == "Polish PESEL, Prüfsumme stimmt, „pesel“ in der Nähe"
    )
    assert _reason('in the column "surname"') == "in der Spalte „surname“"
    assert _reason("has the shape of a Groq key", EntityType.SECRET) == "hat die Form von: a Groq key"
    assert _reason("reads like a place", EntityType.LOCATION) == "liest sich so: Ort"


def test_in_english_and_where_nothing_is_known_words_stay_as_they_are() -> None:
    for why in ("reads like a place", 'Polish PESEL, checksum valid, "pesel" nearby', "{odd} braces, too"):
        assert _reason(why) == why


def test_a_change_of_the_language_counts_at_once(qapp: QApplication) -> None:
    assert _reason("signs the text") == "signs the text"
    speak(qapp, "fr")
    assert _reason("signs the text") == "signe le texte"
    speak(qapp, "en")


@pytest.mark.usefixtures("german")
def test_a_sentence_with_a_comma_is_known_whole_before_it_is_parted() -> None:
    assert _reason("a town, after a preposition") == "ein Ort nach einem Verhältniswort"


@pytest.mark.usefixtures("german")
def test_every_reason_that_detection_gives_is_said_in_another_language() -> None:
    assert [why for why in _reasons() if _reason(why) == why] == []


def _reasons() -> Iterator[str]:
    """Every sentence that stands in the rules of detection, with a word for what is filled in."""
    for path in (_APP / "detect").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"Rule", "Candidate"}:
                yield from (words for each in node.args[3:4] if (words := _words(each)))
            elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "why":
                yield from (words for words in [_words(node.value)] if words)


def _words(node: ast.expr) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else _filler(part) for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


@pytest.mark.usefixtures("german")
def test_every_reason_that_wording_gives_is_said_in_another_language() -> None:
    whys = list(_wording())
    assert len(whys) > 60
    assert [why for why in whys if said_again(why) == why] == []


@pytest.mark.usefixtures("german")
def test_a_reason_that_is_known_in_english_only_gives_way_to_its_kind() -> None:
    words = "This phrase could read better."
    assert reason_of_edit(Edit(Span(0, 1), "a", "b", "spelling", words)) == "Rechtschreibung"
    assert reason_of_edit(Edit(Span(0, 1), "a", "b", "wordchoice", words)) == "Wortwahl"


def test_in_english_the_grammar_checkers_own_words_stay() -> None:
    assert reason_of_edit(Edit(Span(0, 1), "a", "b", "spelling", "This seems odd.")) == "This seems odd."


def _wording() -> Iterator[str]:
    """Every reason, question and advice of the rules of wording, with a word for what is filled in."""
    places = {"Edit": 4, "Offer": 1, "_Habit": 3, "_comma": 1, "_edit": 2, "_rule": 2, "_slot": 1}
    for path in [*(_APP / "enhance").rglob("*.py"), _APP / "domains" / "attaching.py"]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and (at := places.get(getattr(node.func, "id", ""))) is not None:
                yield from (words for each in node.args[at : at + 1] if (words := _words(each)))
            elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "").lower().startswith(
                ("why", "_why")
            ):
                values = node.value.values if isinstance(node.value, ast.Dict) else [node.value]
                yield from (words for each in values if (words := _words(each)))
            elif isinstance(node, ast.FunctionDef) and node.name == "_why":
                returned = (each.value for each in ast.walk(node) if isinstance(each, ast.Return) and each.value)
                yield from (words for each in returned if (words := _words(each)))
    yield from (
        row["why"] for row in tomllib.loads(resource("lexicons", "dependencies.toml").read_text())["dependency"]
    )


@pytest.mark.usefixtures("german")
def test_every_error_that_a_window_can_meet_is_said_in_another_language() -> None:
    met = [words for room in _MET for words in _raised(_APP / room)]
    assert len(met) > 80
    assert [words for words in met if MESSAGES.again(words) == words] == []


@pytest.mark.usefixtures("german")
def test_an_error_within_an_error_is_said_too() -> None:
    inner = "The keychain is locked and was not opened. Unlock it and try again."
    said = problem_of(ArchiveFailed(f"Nothing was sent, because the ledger cannot be written. {inner}")).says
    assert said.endswith(
        "Der Schlüsselbund ist gesperrt und wurde nicht geöffnet. Entsperren Sie ihn und versuchen Sie es noch einmal."
    )


def _raised(place: Path) -> Iterator[str]:
    """The words of every error that is made in a file or folder, with a word for what is filled in."""
    for path in [place] if place.is_file() else place.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            made = isinstance(node, ast.Call) and (
                getattr(node.func, "id", "") in _ERRORS
                or (place.name == "errors.py" and getattr(node.func, "attr", "") == "__init__")
            )
            if made and isinstance(node, ast.Call) and node.args and (words := _words(node.args[0])):
                yield words


def _filler(part: ast.expr) -> str:
    named = (
        isinstance(part, ast.FormattedValue) and isinstance(part.value, ast.Attribute) and part.value.attr == "proof"
    )
    return "checksum" if named else "x"  # what proves a number is one of two words; all else is a name


@pytest.mark.usefixtures("german")
def test_sentences_one_after_another_are_each_said_and_unknown_ones_stay() -> None:
    said = MESSAGES.again(
        "In /home/x/settings.toml: learning is neither true nor false; true is used. Nobody knows this. "
        "provider names none of the providers; practice is used."
    )
    assert said == (
        "In /home/x/settings.toml: learning ist weder true noch false; true wird genommen. Nobody knows this. "
        "provider nennt keinen der Anbieter; practice wird genommen."
    )


@pytest.mark.usefixtures("german")
def test_every_trouble_that_the_doctor_names_is_said_in_another_language() -> None:
    named = [words for words in _constants("doctor.py") if len(words) > 40]
    assert len(named) > 4
    assert [words for words in named if MESSAGES.again(words) == words] == []


@pytest.mark.usefixtures("german")
def test_every_notice_about_the_settings_is_said_in_another_language() -> None:
    notices = [
        words for words in _constants("storage/settings.py") if words.endswith(("is used.", "in force.", "age."))
    ]
    assert len(notices) > 5
    assert [words for words in notices if MESSAGES.again(words) == words] == []


def _constants(file: str) -> Iterator[str]:
    """Every string of a file but those that document it, with a word for what is filled in."""
    tree = ast.parse((_APP / file).read_text(encoding="utf-8"))
    documents = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in documents | inside and _words(node):
            yield _words(node)
