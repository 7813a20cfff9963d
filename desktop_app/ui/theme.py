"""The design's tokens: every colour on the screen, for light, dark and high contrast, and which pairs carry text.

Values are those of the design table. Colours that it describes in words ("a faint accent tint") are mixed here from
its tokens. What a token is used for is the style sheet's and the widgets' matter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from desktop_app.vocabulary import Kind


class Line(Enum):
    """The underline that tells a kind apart without colour."""

    NONE = auto()
    SOLID = auto()
    THIN = auto()
    THICK = auto()
    DOTTED = auto()
    THICK_DOTTED = auto()
    DASHED = auto()
    DASH_DOT = auto()
    DOUBLE = auto()
    WAVE = auto()


@dataclass(frozen=True, slots=True)
class KindLook:
    """How a kind of private value looks: its text, the tint behind it (``#RRGGBB``) and its underline."""

    ink: str
    tint: str
    line: Line


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, each ``#RRGGBB``."""

    page: str
    surface: str
    raised: str
    line: str
    ink: str
    muted: str
    accent: str
    on_accent: str
    danger: str
    warning: str
    fine: str
    kinds: Mapping[Kind, KindLook]
    ring: str = "1px"
    """How thick the ring is round the pane that has the keyboard."""

    @property
    def added(self) -> str:
        """Behind added wording: a faint accent tint."""
        return mixed(self.accent, self.surface, 0.14)

    @property
    def hover(self) -> str:
        """Behind a control under the pointer."""
        return mixed(self.ink, self.page, 0.06)

    @property
    def control_line(self) -> str:
        """Around a control: enough contrast to see where it ends."""
        return mixed(self.ink, self.line, 0.35)

    @property
    def accent_strong(self) -> str:
        """The primary button under the pointer."""
        return mixed(self.ink, self.accent, 0.18)

    def text_pairs(self) -> Iterator[tuple[str, str, str]]:
        """Every pair of colours that carries text: what it is, the text's colour, the colour behind it."""
        grounds = {"page": self.page, "surface": self.surface, "raised": self.raised, "hover": self.hover}
        inks = {"ink": self.ink, "muted": self.muted, "accent": self.accent}
        states = {"danger": self.danger, "warning": self.warning, "fine": self.fine}
        for ground, behind in grounds.items():
            for name, colour in (inks | states).items():
                yield f"{name} on {ground}", colour, behind
        yield "ink on added", self.ink, self.added
        yield "muted on added", self.muted, self.added
        yield "primary button", self.on_accent, self.accent
        yield "primary button, hovered", self.on_accent, self.accent_strong
        for kind, look in self.kinds.items():
            yield f"{kind} on its tint", look.ink, look.tint
            yield f"{kind} on surface", look.ink, self.surface
            yield f"{kind} on page", look.ink, self.page


def mixed(colour: str, ground: str, share: float) -> str:
    """``share`` (0 to 1) of ``colour`` laid over ``ground``; all as ``#RRGGBB``."""
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return "#" + "".join(f"{round(over * share + under * (1 - share)):02X}" for over, under in pairs)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21, after WCAG 2.2."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    # The constants are those of WCAG's definition of relative luminance.
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


_LINES = {
    Kind.PEOPLE: Line.SOLID,
    Kind.CONTACT: Line.DOTTED,
    Kind.PLACE: Line.DASHED,
    Kind.ORGANISATION: Line.DOUBLE,
    Kind.MONEY: Line.DASH_DOT,
    Kind.IDENTIFIER: Line.WAVE,
    Kind.SECRET: Line.THICK,
    Kind.HEALTH: Line.THICK_DOTTED,
    Kind.TIME: Line.THIN,
}


def _kinds(colours: Mapping[Kind, tuple[str, str]]) -> dict[Kind, KindLook]:
    return {kind: KindLook(ink, tint, _LINES[kind]) for kind, (ink, tint) in colours.items()}


LIGHT = Theme(
    page="#F7F6F3",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#E3E1DC",
    ink="#1B1F24",
    muted="#5B6470",
    accent="#0F766E",
    on_accent="#FFFFFF",
    danger="#B42318",
    warning="#93560A",
    fine="#067647",
    kinds=_kinds(
        {
            Kind.PEOPLE: ("#4338CA", "#E4E7FF"),
            Kind.CONTACT: ("#0369A1", "#DCF1FD"),
            Kind.PLACE: ("#166534", "#DDF5E3"),
            Kind.ORGANISATION: ("#6D28D9", "#EFE4FF"),
            Kind.MONEY: ("#854D0E", "#FBEFCB"),
            Kind.IDENTIFIER: ("#9A3412", "#FFE8D6"),
            Kind.SECRET: ("#B42318", "#FEE4E2"),
            Kind.HEALTH: ("#9D174D", "#FCE3EF"),
            Kind.TIME: ("#475569", "#E8ECF1"),
        }
    ),
)
DARK = Theme(
    page="#15181C",
    surface="#1D2126",
    raised="#242930",
    line="#343A43",
    ink="#E8EAED",
    muted="#A3ABB6",
    accent="#5EEAD4",
    on_accent="#15181C",
    danger="#FDA29B",
    warning="#F5C26B",
    fine="#75E0A7",
    kinds=_kinds(
        {
            Kind.PEOPLE: ("#C7CCFF", "#2B2F66"),
            Kind.CONTACT: ("#BAE3FB", "#123B52"),
            Kind.PLACE: ("#BBEFC8", "#163D24"),
            Kind.ORGANISATION: ("#DEC9FF", "#3B2466"),
            Kind.MONEY: ("#F7DE9A", "#47330B"),
            Kind.IDENTIFIER: ("#FFD0AE", "#4D2713"),
            Kind.SECRET: ("#FFC4BE", "#551A15"),
            Kind.HEALTH: ("#FBC3DB", "#4F1631"),
            Kind.TIME: ("#D3DAE3", "#323B47"),
        }
    ),
)
# High contrast keeps the kinds' families of colour and takes everything to 7:1 (WCAG 2.2, level AAA) or more.
LIGHT_CONTRAST = Theme(
    page="#FFFFFF",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#1B1F24",
    ink="#000000",
    muted="#262B31",
    accent="#00453F",
    on_accent="#FFFFFF",
    danger="#7A0F08",
    warning="#5A3300",
    fine="#004A2A",
    kinds=_kinds(
        {
            Kind.PEOPLE: ("#231A8F", "#E4E7FF"),
            Kind.CONTACT: ("#003F66", "#DCF1FD"),
            Kind.PLACE: ("#00421A", "#DDF5E3"),
            Kind.ORGANISATION: ("#43108A", "#EFE4FF"),
            Kind.MONEY: ("#532D00", "#FBEFCB"),
            Kind.IDENTIFIER: ("#661D00", "#FFE8D6"),
            Kind.SECRET: ("#7A0F08", "#FEE4E2"),
            Kind.HEALTH: ("#6B0A37", "#FCE3EF"),
            Kind.TIME: ("#1F2937", "#E8ECF1"),
        }
    ),
    ring="3px",
)
DARK_CONTRAST = Theme(
    page="#000000",
    surface="#000000",
    raised="#000000",
    line="#FFFFFF",
    ink="#FFFFFF",
    muted="#E1E5EA",
    accent="#7CF5E2",
    on_accent="#000000",
    danger="#FFC9C4",
    warning="#FFE0A3",
    fine="#A6F5CB",
    kinds=_kinds(
        {
            Kind.PEOPLE: ("#E4E7FF", "#23265C"),
            Kind.CONTACT: ("#DCF1FD", "#0E3246"),
            Kind.PLACE: ("#DDF5E3", "#0F3019"),
            Kind.ORGANISATION: ("#EFE4FF", "#321C5C"),
            Kind.MONEY: ("#FBEFCB", "#3D2B06"),
            Kind.IDENTIFIER: ("#FFE8D6", "#43200D"),
            Kind.SECRET: ("#FEE4E2", "#4A120E"),
            Kind.HEALTH: ("#FCE3EF", "#450F29"),
            Kind.TIME: ("#E8ECF1", "#29313C"),
        }
    ),
    ring="3px",
)
