"""What Discreet finds in the small sets does not fall below what it once found.

The floors lie a little below what was measured when they were last set; whoever makes detection better raises them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from desktop_app.vocabulary import EntityType
from tests.quality.own_sets import OWN_SETS, read
from tests.quality.score import Tally
from tests.quality.scoreboard import run
from tests.quality.systems import Ours

if TYPE_CHECKING:
    from desktop_app.engine import Engine


@dataclass(frozen=True, slots=True)
class Floor:
    """The least share of values mostly and fully covered, and the most false positives in a thousand words."""

    mostly: float
    fully: float
    false_positives: float


FLOORS = {
    "own_en": Floor(0.96, 0.95, 7),
    "own_de": Floor(0.97, 0.96, 12),
    "own_fr": Floor(0.93, 0.91, 9),
    "own_es": Floor(0.96, 0.95, 7),
    "own_it": Floor(0.97, 0.96, 9),
    "own_pt": Floor(0.94, 0.93, 8),
    "own_nl": Floor(0.95, 0.94, 6),
    "own_pl": Floor(0.95, 0.92, 6),
}
CLEAN_FLOORS = {"own_clean_en": 4, "own_clean_other": 6}
"""The most false positives in a thousand words where nothing is to be found."""
NEVER_MISSED = (
    EntityType.SECRET,
    EntityType.CREDIT_CARD_NUMBER,
    EntityType.BANK_ACCOUNT,
    EntityType.EMAIL_ADDRESS,
    EntityType.CRYPTO_WALLET,
    EntityType.IP_ADDRESS,
    EntityType.MAC_ADDRESS,
)
"""Types whose shape or checksum gives them away: not one of them is missed in any language."""


@pytest.fixture(scope="module")
def tallies(engine: Engine) -> dict[str, Tally]:
    """How Discreet does on each of the small sets."""
    return {name: run([Ours(engine.detect)], read(name))["ours"] for name in OWN_SETS}


def test_every_set_has_a_floor() -> None:
    assert {*FLOORS, *CLEAN_FLOORS} == set(OWN_SETS)


@pytest.mark.parametrize("name", FLOORS)
def test_a_set_is_covered_as_well_as_it_was(tallies: dict[str, Tally], name: str) -> None:
    assert (tallies[name].mostly or 0) >= FLOORS[name].mostly
    assert (tallies[name].fully or 0) >= FLOORS[name].fully


@pytest.mark.parametrize("name", OWN_SETS)
def test_no_more_false_alarms_are_raised_than_before(tallies: dict[str, Tally], name: str) -> None:
    allowed = CLEAN_FLOORS[name] if name in CLEAN_FLOORS else FLOORS[name].false_positives
    assert tallies[name].false_per_thousand <= allowed


@pytest.mark.parametrize("kind", NEVER_MISSED)
def test_what_its_shape_gives_away_is_never_missed(tallies: dict[str, Tally], kind: EntityType) -> None:
    covered = [tally.by_type[kind] for tally in tallies.values()]
    assert sum(one.values for one in covered) > 0
    assert sum(one.fully for one in covered) == sum(one.values for one in covered)
