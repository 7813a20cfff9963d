"""Remembers answers that were worked out in batches, so that what was read once is not read again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import islice
from typing import Generic, TypeVar

Question = TypeVar("Question", bound=Hashable)
Answer = TypeVar("Answer")


class Memory(Generic[Question, Answer]):
    """Answers by question.

    Args:
        answer: works out the answers to some questions, in their order.
        size: how many answers are kept; the one that was not asked for the longest goes first.
        batch: how many questions are worked out at once.
    """

    def __init__(self, answer: Callable[[Sequence[Question]], Iterable[Answer]], size: int, batch: int) -> None:
        self._answer = answer
        self._size = size
        self._batch = batch
        self._kept: OrderedDict[Question, Answer] = OrderedDict()
        self.worked_out = 0

    def ask(self, questions: Iterable[Question]) -> list[Answer]:
        """The answer to each question."""
        questions = list(questions)
        answers = {question: self._kept[question] for question in questions if question in self._kept}
        for question in answers:
            self._kept.move_to_end(question)
        missing = iter([question for question in dict.fromkeys(questions) if question not in answers])
        while batch := list(islice(missing, self._batch)):
            fresh = dict(zip(batch, self._answer(batch), strict=True))
            self.worked_out += len(batch)
            answers |= fresh
            self._keep(fresh)
        return [answers[question] for question in questions]

    def _keep(self, fresh: dict[Question, Answer]) -> None:
        self._kept.update(fresh)
        while len(self._kept) > self._size:
            self._kept.popitem(last=False)
