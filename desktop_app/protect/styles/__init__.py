"""One file a replacement style, all behind one protocol. To add one, write its file and register it here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.protect.styles import broader, noise, placeholder, redact, standin
from desktop_app.protect.styles.protocol import Replacer
from desktop_app.vocabulary import Style

STYLES: Mapping[Style, Replacer] = MappingProxyType(
    {
        Style.PLACEHOLDER: placeholder.replacement,
        Style.STANDIN: standin.replacement,
        Style.BROADER: broader.replacement,
        Style.NOISE: noise.replacement,
        Style.REDACT: redact.replacement,
    }
)
