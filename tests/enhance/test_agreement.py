"""Forms that the word before settles."""

import pytest

from desktop_app.enhance.agreement import Agreement
from desktop_app.enhance.edits import applied, without_overlap
from desktop_app.enhance.morphology import Inflections
from desktop_app.enhance.spelling import Speller
from desktop_app.locations import resource


def lines(name: str) -> list[str]:
    return resource("lexicons", name).read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def agreement() -> Agreement:
    return Agreement(Inflections.read(lines("inflections.txt")), Speller.read(lines("word_counts.txt")).count)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("You must to go.", "You must go."),
        ("How can I to improve it?", "How can I improve it?"),
        ("She doesn't likes it.", "She doesn't like it."),
        ("I didn't went there.", "I didn't go there."),
        ("We could not found it.", "We could not find it."),
        ("It is hard to finding a job.", "It is hard to find a job."),
        ("I enjoyed to visit it.", "I enjoyed visiting it."),
        ("He have two dogs.", "He has two dogs."),
        ("Some people thinks so.", "Some people think so."),
        ("It is more better now.", "It is better now."),
        ("It is cheaper then before.", "It is cheaper than before."),
        ("I live here since five years.", "I live here for five years."),
        ("See you in Monday.", "See you on Monday."),
        ("There are many student in the room.", "There are many students in the room."),
        ("It is one of the best song of all.", "It is one of the best songs of all."),
        ("Every students must come.", "Every student must come."),
        ("I think is important to rest.", "I think it is important to rest."),
        ("If I will see her, I tell her.", "If I see her, I tell her."),
        ("Although he was ill, but he came.", "Although he was ill, he came."),
    ],
)
def test_what_cannot_be_meant_is_put_right(agreement: Agreement, wrong: str, right: str) -> None:
    assert applied(wrong, without_overlap(agreement.corrections(wrong))) == right


@pytest.mark.parametrize(
    "text",
    [
        "I suggest that he have a rest, as she does.",
        "Many work from home, and these help a lot.",
        "Two factor authentication and many student activities.",
        "She has been here since three years ago.",
        "More people came every few days.",
        "A recipe for two people that has few calories.",
        "It got better, then worse, and then I left.",
        "What do you want to do, and does it work?",
        "Did you read the news? He did not, as they went on to other things.",
        "Everything but the price was right.",
        "Do everything you can to help, and what you could to finish.",
        "What do you think is better? Do you always like it?",
        "The number of young people has grown, and the problem with some people is time.",
        "Add two more eggs then stir. Make it bigger then save it.",
        "Many American and British papers, two black and white photos.",
    ],
)
def test_what_may_be_meant_stays(agreement: Agreement, text: str) -> None:
    assert list(agreement.corrections(text)) == []
