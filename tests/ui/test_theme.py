"""Every colour that carries text can be read on what is behind it, in every theme."""

from __future__ import annotations

import pytest

from desktop_app.ui.theme import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Theme, contrast, mixed
from desktop_app.vocabulary import Kind

_NORMAL = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]
_STRONG = [pytest.param(LIGHT_CONTRAST, id="light contrast"), pytest.param(DARK_CONTRAST, id="dark contrast")]


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_a_mixture_lies_between_its_colours() -> None:
    assert mixed("#FF0000", "#0000FF", 0.5) == "#800080"


@pytest.mark.parametrize("theme", _NORMAL)
def test_all_text_has_a_contrast_of_at_least_4_5(theme: Theme) -> None:
    weak = {
        name: round(contrast(ink, ground), 2) for name, ink, ground in theme.text_pairs() if contrast(ink, ground) < 4.5
    }
    assert not weak


@pytest.mark.parametrize("theme", _STRONG)
def test_high_contrast_has_at_least_7(theme: Theme) -> None:
    weak = {
        name: round(contrast(ink, ground), 2) for name, ink, ground in theme.text_pairs() if contrast(ink, ground) < 7
    }
    assert not weak


@pytest.mark.parametrize("theme", _NORMAL + _STRONG)
def test_kinds_differ_by_underline_and_not_by_colour_alone(theme: Theme) -> None:
    assert set(theme.kinds) == set(Kind)
    assert len({look.line for look in theme.kinds.values()}) == len(Kind)


@pytest.mark.parametrize("theme", _NORMAL + _STRONG)
def test_the_edge_of_a_control_can_be_seen(theme: Theme) -> None:
    assert contrast(theme.accent, theme.surface) >= 3
    assert contrast(theme.accent, theme.page) >= 3
