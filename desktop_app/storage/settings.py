"""The person's settings: what they are, and the file that keeps them. Keys are not among them; see ``keychain``.

The file belongs to the person: only what changed is written, everything else in it stays as it is, comments and
unknown keys included. ``settings_layout`` knows what earlier versions wrote otherwise. It is TOML:

    version = 1                       # of this layout; Discreet keeps it
    provider = "openai"               # the chosen one
    profile = "balanced"              # for providers without a choice of their own
    hotkey = "Ctrl+Alt+H"             # shows a marked text rewritten, in any program; "" for none
    clipboard = "ask"                 # what becomes of copied texts: off, ask or automatic
    retention_days = 90               # conversations and the ledger are deleted when older; 0 keeps them
    learning = true                   # what was marked or let through counts in later conversations too
    rewriter = "workshop"             # a provider on this machine that may propose other wording; "" for none
    [providers.openai]
    model = "the-model"               # built-in providers need only what differs
    profile = "strict"                # remembered for this provider
    [providers.workshop]
    kind = "openai"
    base_url = "http://127.0.0.1:8000/v1"
    trusted = true                    # this machine's own server may read everything as it was written
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.errors import SettingsUnwritable
from desktop_app.locations import config_folder
from desktop_app.storage.atomic import replace_content, why_not
from desktop_app.storage.settings_layout import STEPS, LaterLayout, Step, bring_up, keep_copy, layout_of
from desktop_app.vocabulary import Level, Profile, Provider, ProviderKind, Style, Watch

PRACTICE = Provider("practice", ProviderKind.PRACTICE, base_url="", model="practice")
BUILT_IN = (
    PRACTICE,
    Provider("openai", ProviderKind.OPENAI, "https://api.openai.com/v1", "gpt-5.4-mini"),
    Provider("anthropic", ProviderKind.ANTHROPIC, "https://api.anthropic.com", "claude-sonnet-5-5"),
    Provider("gemini", ProviderKind.GEMINI, "https://generativelanguage.googleapis.com/v1beta", "gemini-flash-latest"),
    Provider("mistral", ProviderKind.MISTRAL, "https://api.mistral.ai/v1", "mistral-medium-latest"),
    Provider("openrouter", ProviderKind.OPENROUTER, "https://openrouter.ai/api/v1", "openrouter/auto"),
    Provider("ollama", ProviderKind.OPENAI, "http://127.0.0.1:11434/v1", ""),
)
"""The providers everyone starts with. They can be changed; one that is taken out is back at the next start."""
HOTKEY = "Ctrl+Alt+H"
"""To begin with: free on the usual desktops, and in the reach of one hand and a thumb."""
LONGEST_RETENTION = 36_500
"""Days: a hundred years, so that a date can be counted back."""
_Plain = str | bool | int
"""What a setting is in the file."""


@dataclass(frozen=True, slots=True)
class Habit:
    """How a person last worked with one provider."""

    profile: Profile
    style: Style
    level: Level


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person set.

    Attributes:
        providers: practice first, names are unique.
        provider: the name of the chosen one.
        profile, style, level: for providers without a habit.
        habits: provider name to how it was last used.
        retention_days: how long conversations and the ledger are kept, 0 for as long as the person likes.
        hotkey: the keys that rewrite a marked text in any program; empty for none.
        clipboard: how closely the clipboard is watched.
        learning: whether what the person decides about single values is kept and counts later on.
        rewriter: the name of the provider on this machine that is asked for other wording; empty for none.
    """

    providers: tuple[Provider, ...] = BUILT_IN
    provider: str = PRACTICE.name
    profile: Profile = Profile.BALANCED
    style: Style = Style.PLACEHOLDER
    level: Level = Level.FIX
    habits: Mapping[str, Habit] = field(default_factory=dict)
    retention_days: int = 0
    hotkey: str = HOTKEY
    clipboard: Watch = Watch.OFF
    learning: bool = True
    rewriter: str = ""

    def __post_init__(self) -> None:
        names = [provider.name for provider in self.providers]
        if self.providers[:1] != (PRACTICE,) or len(set(names)) < len(names):
            raise ValueError("The practice provider comes first, and every provider's name is used once.")
        if self.provider not in names or not set(self.habits) <= set(names):
            raise ValueError("The chosen provider and every habit belong to one of the providers.")

    def habit(self, provider: str) -> Habit:
        """How to work with a provider: as last time, or by the defaults."""
        return self.habits.get(provider, Habit(self.profile, self.style, self.level))


class SettingsFile:
    """The settings in force and the file that keeps them.

    A file that is not TOML is moved aside, never overwritten; one that a later version wrote is left alone; a wrong
    value falls back to its default and stays in the file until another is chosen. ``notice`` tells the person about
    any of it. A file of an earlier layout is understood, and rewritten with the first change; a copy is kept.

    Args:
        path: the file; it need not exist.
        steps: what leads from each layout to the next.
    """

    def __init__(self, path: Path, steps: Sequence[Step] = STEPS) -> None:
        self.path = path
        self._steps = steps
        self.current = Settings()
        self.notice = ""
        try:
            table = _table(path.read_bytes(), steps)
        except FileNotFoundError:
            return
        except OSError as error:
            self.notice = f"The settings in {path} cannot be read ({error.strerror}). The defaults are in force."
            return
        except LaterLayout:
            self.notice = (
                f"The settings in {path} were written by a later version of Discreet and are left as they are. The "
                "defaults are in force; use the later version, or give the file another name to begin anew."
            )
            return
        except _Broken:
            self.notice = _told_aside(path, _move_aside(path))
            return
        self.current, problems = _read(table)
        if problems:
            self.notice = f"In {path}: " + " ".join(problems)

    @classmethod
    def at_default_place(cls) -> SettingsFile:
        """The file where this system keeps settings, such as ``~/.config/discreet/settings.toml``."""
        return cls(config_folder() / "settings.toml")

    def save(self, settings: Settings) -> None:
        """Puts new settings in force and writes what changed, into the file as it is now; nothing if nothing did.

        Raises:
            SettingsUnwritable: the file could not be written; it is as it was, and the settings are in force.
        """
        changes = _changes(self.current, settings)
        self.current = settings
        if not changes:
            return
        problem = ""
        try:
            replace_content(self.path, self._changed(changes))
        except OSError as error:
            problem = why_not(error)
        except UnicodeEncodeError:
            problem = "a name holds half of a character"
        except LaterLayout:
            problem = "a later version of Discreet wrote it"
        except _Broken:
            problem = "it cannot be understood, nor moved aside"
        if problem:
            raise SettingsUnwritable(
                f"The settings cannot be kept in {self.path}: {problem}. They are in force until you quit."
            )

    def _changed(self, changes: Mapping[tuple[str, ...], _Plain | None]) -> bytes:
        import tomlkit

        try:
            content = self.path.read_bytes()
            _table(content, self._steps)
            document = tomlkit.parse(_decoded(content))
            layout = layout_of(document, self._steps)
            if layout <= len(self._steps):
                keep_copy(self.path, content, layout)
        except FileNotFoundError:
            document = tomlkit.document()
        except _Broken:
            aside = _move_aside(self.path)
            self.notice = _told_aside(self.path, aside)
            if aside is None:
                raise
            document, changes = tomlkit.document(), _changes(Settings(), self.current)
        bring_up(document, self._steps)
        for place, value in changes.items():
            _put(document, place, value)
        return tomlkit.dumps(document).encode()


class _Broken(Exception):
    """The file is not TOML, or not laid out as settings."""


def _decoded(content: bytes) -> str:
    return content.decode("utf-8-sig")


def _parsed(content: bytes) -> dict[str, Any]:
    try:
        return tomllib.loads(_decoded(content))
    except (ValueError, RecursionError):  # not UTF-8, not TOML
        raise _Broken from None


def _table(content: bytes, steps: Sequence[Step]) -> dict[str, Any]:
    """The file in the newest layout. Raises LaterLayout, _Broken."""
    table = _parsed(content)
    bring_up(table, steps)  # first: a later layout may well look broken from here
    providers = table.get("providers", {})
    if not isinstance(providers, dict) or not all(isinstance(provider, dict) for provider in providers.values()):
        raise _Broken
    return table


def _move_aside(path: Path) -> Path | None:
    moment = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    endings = (moment if number == 1 else f"{moment}-{number}" for number in count(1))
    aside = next(
        place
        for ending in endings
        if not (place := path.with_name(f"{path.stem}.broken-{ending}{path.suffix}")).exists()
    )
    try:
        path.rename(aside)
    except OSError:
        return None
    return aside


def _told_aside(path: Path, aside: Path | None) -> str:
    if aside is None:
        return f"The settings in {path} cannot be understood. The defaults are in force; mend the file or remove it."
    return (
        f"The settings in {path} could not be understood. They were moved to {aside.name}; the defaults are in force."
    )


_Choice = TypeVar("_Choice", bound=StrEnum)
_HABITS: Mapping[str, type[StrEnum]] = {"profile": Profile, "style": Style, "level": Level}


def _read(table: dict[str, Any]) -> tuple[Settings, list[str]]:
    problems: list[str] = []
    usual = Habit(
        _choice(table, "profile", Profile.BALANCED, "", problems),
        _choice(table, "style", Style.PLACEHOLDER, "", problems),
        _choice(table, "level", Level.FIX, "", problems),
    )
    known = {provider.name: provider for provider in BUILT_IN}
    habits: dict[str, Habit] = {}
    for name, entry in table.get("providers", {}).items():
        provider = _provider(name, entry, known.get(name), problems)
        if provider is None:
            continue
        known[name] = provider
        if any(key in entry for key in _HABITS):
            where = f"providers.{name}."
            habits[name] = Habit(
                _choice(entry, "profile", usual.profile, where, problems),
                _choice(entry, "style", usual.style, where, problems),
                _choice(entry, "level", usual.level, where, problems),
            )
    chosen = table.get("provider", PRACTICE.name)
    if not isinstance(chosen, str) or chosen not in known:
        problems.append(f"provider names none of the providers; {PRACTICE.name} is used.")
        chosen = PRACTICE.name
    days = _days(table, problems)
    hotkey = _keys(table, problems)
    clipboard = _choice(table, "clipboard", Watch.OFF, "", problems)
    learning = _switch(table, "learning", True, "", problems)
    rewriter = table.get("rewriter", "")
    if not isinstance(rewriter, str) or (rewriter and rewriter not in known):
        problems.append("rewriter names none of the providers; none is asked for other wording.")
        rewriter = ""
    return Settings(
        providers=tuple(known.values()),
        provider=chosen,
        profile=usual.profile,
        style=usual.style,
        level=usual.level,
        habits=habits,
        retention_days=days,
        hotkey=hotkey,
        clipboard=clipboard,
        learning=learning,
        rewriter=rewriter,
    ), problems


def _provider(name: str, entry: dict[str, Any], built_in: Provider | None, problems: list[str]) -> Provider | None:
    if built_in == PRACTICE:
        return PRACTICE
    kind = _choice(entry, "kind", built_in.kind if built_in else ProviderKind.OPENAI, f"providers.{name}.", problems)
    if built_in is None and "base_url" not in entry:
        problems.append(f"providers.{name} is left out: it has no base_url.")
        return None
    base_url = _word(entry, "base_url", built_in.base_url if built_in else "", name, problems)
    model = _word(entry, "model", built_in.model if built_in else "", name, problems)
    if kind is ProviderKind.PRACTICE:
        problems.append(f"providers.{name} is left out: there is one practice provider only.")
        return None
    trusted = _switch(entry, "trusted", False, f"providers.{name}.", problems)
    return Provider(name, kind, base_url, model, trusted)


def _choice(table: dict[str, Any], key: str, default: _Choice, where: str, problems: list[str]) -> _Choice:
    value = table.get(key, default.value)
    for choice in type(default):
        if value == choice.value:
            return choice
    words = ", ".join(choice.value for choice in type(default))
    problems.append(f"{where}{key} is none of {words}; {default.value} is used.")
    return default


def _switch(table: dict[str, Any], key: str, default: bool, where: str, problems: list[str]) -> bool:
    value = table.get(key, default)
    if isinstance(value, bool):
        return value
    problems.append(f"{where}{key} is neither true nor false; {str(default).lower()} is used.")
    return default


def _days(table: dict[str, Any], problems: list[str]) -> int:
    days = table.get("retention_days", 0)
    if isinstance(days, int) and not isinstance(days, bool) and 0 <= days <= LONGEST_RETENTION:
        return days
    problems.append(f"retention_days is no number from 0 to {LONGEST_RETENTION}; nothing is deleted for its age.")
    return 0


def _keys(table: dict[str, Any], problems: list[str]) -> str:
    keys = table.get("hotkey", HOTKEY)
    if isinstance(keys, str):
        return keys
    problems.append(f'hotkey is not text; "{HOTKEY}" is used.')
    return HOTKEY


def _word(entry: dict[str, Any], key: str, default: str, name: str, problems: list[str]) -> str:
    value = entry.get(key, default)
    if isinstance(value, str):
        return value
    problems.append(f'providers.{name}.{key} is not text; "{default}" is used.')
    return default


def _flat(settings: Settings) -> dict[tuple[str, ...], _Plain]:
    """Every setting under its place in the file."""
    flat: dict[tuple[str, ...], _Plain] = {
        ("provider",): settings.provider,
        ("profile",): settings.profile.value,
        ("style",): settings.style.value,
        ("level",): settings.level.value,
        ("retention_days",): settings.retention_days,
        ("hotkey",): settings.hotkey,
        ("clipboard",): settings.clipboard.value,
        ("learning",): settings.learning,
        ("rewriter",): settings.rewriter,
    }
    for provider in settings.providers[1:]:
        place = ("providers", provider.name)
        flat[*place, "kind"] = provider.kind.value
        flat[*place, "base_url"] = provider.base_url
        flat[*place, "model"] = provider.model
        if provider.trusted:
            flat[*place, "trusted"] = True
    for name, habit in settings.habits.items():
        for key in _HABITS:
            flat["providers", name, key] = str(getattr(habit, key))
    return flat


def _changes(old: Settings, new: Settings) -> dict[tuple[str, ...], _Plain | None]:
    """Place in the file to its new value; None for what goes, a provider's whole table included."""
    before, after = _flat(old), _flat(new)
    names = {provider.name for provider in new.providers}
    gone = [place if len(place) < 2 or place[1] in names else place[:2] for place in before if place not in after]
    return dict.fromkeys(gone) | {place: value for place, value in after.items() if before.get(place) != value}


def _put(table: Any, place: tuple[str, ...], value: _Plain | None) -> None:  # noqa: ANN401 - tomlkit is untyped
    """Writes one value into a tomlkit table, or takes it out."""
    import tomlkit

    key, *rest = place
    if not rest and value is None:
        table.pop(key, None)
    elif not rest:
        table[key] = value
    elif key in table:
        _put(table[key], tuple(rest), value)
    elif value is not None:
        table[key] = tomlkit.table(is_super_table=len(rest) > 1)
        _put(table[key], tuple(rest), value)
