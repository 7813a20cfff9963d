"""What the health page says: rows with a word for every state, and nothing that was not measured."""

from __future__ import annotations

from desktop_app.ui.health_report import courses, measures, sections, to_mend
from desktop_app.vocabulary import EngineHealth, ModelHealth, Trouble
from tests.ui.double import AssistantDouble


def test_health_is_told_in_rows_with_a_word_for_every_state() -> None:
    told = dict(sections(AssistantDouble().health()))
    assert ("Memory", "430 MB, 310 of it for the models", "") in told["Figures"]
    assert told["Models"] == [
        ("en_core_web_sm 3.8.0", "on CPU, as shipped (abababababab)", "tone-fine"),
        ("pii 1.4.0", "on CPU (no accelerator), as shipped (cdcdcdcdcdcd)", "tone-fine"),
    ]
    assert ("Tray", "No tray host is running.", "tone-warning") in told["This system"]


def test_only_what_was_measured_is_shown() -> None:
    idle = ModelHealth("pii", "1.0.0", "ab" * 32, verified=True, runs_on="CPU")
    assert list(measures((idle,))) == []
    told = dict(measures(AssistantDouble().health().engine.models))
    assert [row[:3] for row in told["Time a model takes"]] == [("pii", 6, 11)]
    assert [row[:2] for row in told["Memory a model takes"]] == [("pii", 84)]


def test_the_last_hour_is_told_once_there_are_two_points_of_it() -> None:
    model = ModelHealth("pii", "1", "ab", verified=True, runs_on="CPU", course_ms=((2.0, 4.0), (0.5, 8.25), (0.0, 6.0)))
    young = ModelHealth("encoder", "1", "ab", verified=True, runs_on="CPU", course_ms=((0.0, 4.0),))
    engine = EngineHealth((model, young), 310.0, 20.0, 0, "the guard", ((1.0, 300.0), (0.0, 310.0)))
    (heading, lines) = next(courses(engine))
    assert heading == "The last hour"
    assert [(name, says) for name, _, says in lines] == [
        ("pii", "between 4.0 and 8.2 ms, now 6.0 ms"),
        ("Memory", "between 300 and 310 MB, now 310 MB"),
    ]
    assert not list(courses(EngineHealth((young,), 310.0, 20.0, 0, "the guard")))


def test_a_trouble_says_how_grave_it_is_in_words_too() -> None:
    rows = to_mend([Trouble("archive", "It is damaged.", grave=True), Trouble("settings", "One was odd.", grave=False)])
    assert rows == [
        ("Nothing can be sent, or kept, until this is mended", "It is damaged.", "tone-danger"),
        ("Worth knowing", "One was odd.", "tone-warning"),
    ]
