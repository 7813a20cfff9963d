"""What was worked out once is remembered, and worked out again only when it was forgotten."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.inference.memory import Memory


class _Doubling:
    def __init__(self) -> None:
        self.batches: list[list[int]] = []

    def __call__(self, questions: Sequence[int]) -> list[int]:
        self.batches.append(list(questions))
        return [2 * question for question in questions]


def test_answers_come_in_the_order_of_the_questions() -> None:
    assert Memory(_Doubling(), size=10, batch=2).ask([3, 1, 3, 2]) == [6, 2, 6, 4]


def test_each_question_is_worked_out_once_and_in_batches() -> None:
    doubling = _Doubling()
    memory = Memory(doubling, size=10, batch=2)
    memory.ask([1, 2, 1, 3])
    memory.ask([3, 2, 4])
    assert doubling.batches == [[1, 2], [3], [4]]
    assert memory.worked_out == 4


def test_the_answer_that_was_not_asked_for_the_longest_is_forgotten_first() -> None:
    doubling = _Doubling()
    memory = Memory(doubling, size=2, batch=8)
    memory.ask([1, 2])
    memory.ask([1])
    memory.ask([3])
    memory.ask([1])
    memory.ask([2])
    assert doubling.batches == [[1, 2], [3], [2]]


def test_more_questions_than_can_be_remembered_are_answered_all_the_same() -> None:
    assert Memory(_Doubling(), size=1, batch=2).ask(range(5)) == [0, 2, 4, 6, 8]
