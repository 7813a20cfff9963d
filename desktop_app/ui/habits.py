"""How choices and settings meet: what a provider was last used with, and the settings after a choice. Plain functions.

Settings are handed in and handed back as values; keeping them is the assistant's.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.vocabulary import Choices, Provider

if TYPE_CHECKING:
    from desktop_app.storage.settings import Settings


def as_last_time(choices: Choices, settings: Settings, provider: str) -> Choices:
    """``choices`` with what the provider was last used with; what is kept, marked and undone stays."""
    habit = settings.habit(provider)
    return replace(choices, profile=habit.profile, style=habit.style, level=habit.level)


def with_habit(settings: Settings, provider: str, choices: Choices) -> Settings:
    """The settings, remembering the choices for the provider, which becomes the chosen one."""
    habit = replace(settings.habit(provider), profile=choices.profile, style=choices.style, level=choices.level)
    return replace(settings, provider=provider, habits={**settings.habits, provider: habit})


def with_provider(settings: Settings, provider: Provider) -> Settings:
    """The settings with one provider's address and model changed; the provider becomes the chosen one."""
    providers = tuple(provider if each.name == provider.name else each for each in settings.providers)
    return replace(settings, providers=providers, provider=provider.name)


def untouched(settings: Settings) -> bool:
    """Whether the person has not chosen anything yet, as at the first start."""
    return not settings.habits and settings.provider == settings.providers[0].name
