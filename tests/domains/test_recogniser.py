"""The head of the subjects gives probabilities, and the shipped one knows every subject."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domains.analyst import Analyst
from desktop_app.domains.recogniser import GENERAL, SubjectHead
from desktop_app.inference.encoding import Encoder
from desktop_app.inference.registry import registered


@pytest.fixture(scope="module")
def head() -> SubjectHead:
    return SubjectHead.read(registered()["encoder"].verified("subjects.npz"))


def test_the_shipped_head_knows_every_domain_and_what_belongs_to_none(head: SubjectHead) -> None:
    assert set(head.labels) == {*Analyst(Path("absent.toml")).applications(), GENERAL}


@given(seed=st.integers(0, 2**32 - 1))
def test_probabilities_add_up_to_one(head: SubjectHead, seed: int) -> None:
    vector = np.random.default_rng(seed).normal(size=head.weights.shape[1]).astype(np.float32)
    vector /= np.linalg.norm(vector)
    assert sum(np.exp(list(head.log_probabilities(vector).values()))) == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("My ears have been ringing since the concert and I cannot hear well on the left.", "healthcare"),
        ("The licensor may end the licence at once if the licensee breaches a material obligation.", "legal"),
        ("The parcel was left at the wrong door and your hotline does not pick up.", "support"),
        ("The lathe shakes badly above 2,000 rpm since the chuck was changed.", "industry"),
        ("Which socks go with sandals?", GENERAL),
    ],
)
def test_the_head_alone_places_a_text_by_what_it_resembles(head: SubjectHead, text: str, subject: str) -> None:
    (vector,) = Encoder(registered()["encoder"]).encode([text])
    likely = head.log_probabilities(vector)
    assert max(likely, key=lambda label: likely[label]) == subject
