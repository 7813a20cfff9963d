"""The heads over the encoder give probabilities, and the shipped ones know every subject and the fields they serve."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domains.analyst import Analyst
from desktop_app.domains.recogniser import GENERAL, SUBJECT, LinearHead, read_heads
from desktop_app.domains.sheet import Lexicon
from desktop_app.inference.encoding import Encoder
from desktop_app.inference.registry import registered


@pytest.fixture(scope="module")
def heads() -> Mapping[str, LinearHead]:
    return read_heads(registered()["encoder"].verified("domains.npz"))


def test_the_shipped_head_knows_every_domain_and_what_belongs_to_none(heads: Mapping[str, LinearHead]) -> None:
    assert set(heads[SUBJECT].labels) == {*Analyst(Path("absent.toml")).applications(), GENERAL}


@pytest.mark.parametrize(
    ("name", "table"),
    [("support.Category", "Category"), ("media.Category", "Category"), ("education.Topic_Areas", "Topic_Areas")],
)
def test_a_head_gives_no_value_that_the_lexicon_of_its_field_does_not_have(
    heads: Mapping[str, LinearHead], name: str, table: str
) -> None:
    assert set(heads[name].labels) <= set(Lexicon(name.split(".")[0]).table(table))


@given(seed=st.integers(0, 2**32 - 1))
def test_probabilities_add_up_to_one(heads: Mapping[str, LinearHead], seed: int) -> None:
    for head in heads.values():
        vector = np.random.default_rng(seed).normal(size=head.weights.shape[1]).astype(np.float32)
        vector /= np.linalg.norm(vector)
        assert sum(np.exp(list(head.log_probabilities(vector).values()))) == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize(
    ("name", "text", "label"),
    [
        (SUBJECT, "My ears have been ringing since the concert and I cannot hear well on the left.", "healthcare"),
        (SUBJECT, "The licensor may end the licence at once if the licensee breaches a material obligation.", "legal"),
        (SUBJECT, "The parcel was left at the wrong door and your hotline does not pick up.", "support"),
        (SUBJECT, "The lathe shakes badly above 2,000 rpm since the chuck was changed.", "industry"),
        (SUBJECT, "Which socks go with sandals?", GENERAL),
        ("support.Category", "Six weeks and not a single thing has reached my address.", "Delivery Issue"),
        ("support.Sentiment", "You sorted this out in minutes, what a lovely team.", "Positive"),
        ("media.Category", "A long read on glaciers that shrink year after year", "Environment"),
        ("education.Topic_Areas", "Worksheet on how leaves turn sunlight into sugar", "Biology"),
    ],
)
def test_a_head_alone_places_a_text_by_what_it_resembles(
    heads: Mapping[str, LinearHead], name: str, text: str, label: str
) -> None:
    (vector,) = Encoder(registered()["encoder"]).encode([text])
    likely = heads[name].log_probabilities(vector)
    assert max(likely, key=lambda each: likely[each]) == label
