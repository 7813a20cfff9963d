"""The wording holds its floors on the project's own sets; the learners' sentences are measured by the script only."""

from __future__ import annotations

import pytest

from desktop_app.engine import Engine
from desktop_app.enhance.enhancer import Enhancer
from desktop_app.inference.encoding import Encoder
from desktop_app.inference.registry import registered
from tests.quality import enhance


@pytest.fixture(scope="module")
def enhancer(engine: Engine) -> Enhancer:
    return engine._enhancer


def test_intents_hold_their_floor(enhancer: Enhancer) -> None:
    assert enhance.macro_f1(enhancer) >= 0.85


def test_requests_are_counted_exactly_in_nine_of_ten_prompts(enhancer: Enhancer) -> None:
    assert enhance.counts_exact(enhancer) >= 0.9


def test_telegraphic_prompts_become_clear(enhancer: Enhancer) -> None:
    met, of = enhance.shapes_met(enhancer)
    assert met >= of - 3


def test_correct_prompts_stay_as_they_are(enhancer: Enhancer) -> None:
    rejected = enhance.rejected(enhancer)
    assert len({prompt for prompt, _, _ in rejected}) <= 4, rejected


def test_learners_sentences_come_much_nearer_to_what_they_mean(enhancer: Enhancer) -> None:
    _, after = enhance.own_learners(enhancer)
    assert after >= 0.5


def test_rewrites_that_say_the_same_pass_and_nearly_all_others_are_stopped() -> None:
    kept, stopped = enhance.drift_told(Encoder(registered()["encoder"]).encode)
    assert kept >= 0.95
    assert stopped >= 0.9


def test_no_made_up_text_loses_or_gains_what_must_stay(enhancer: Enhancer) -> None:
    assert enhance.harmed(enhancer, 150, seed=3) == 0


def test_gleu_is_one_for_the_reference_itself_and_less_for_the_mistake() -> None:
    sources, references = ["She go home today ."], [["She goes home today ."]] * 4
    assert enhance.gleu(sources, references, references[0]) == pytest.approx(1.0)
    assert enhance.gleu(sources, references, sources) < 0.5
