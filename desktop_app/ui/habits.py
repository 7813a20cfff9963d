"""How choices and settings meet: what a provider was last used with, and the settings after a choice. Plain functions.

Settings are handed in and handed back as values; keeping them is the assistant's.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.vocabulary import Choices, Provider, ProviderKind

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


def with_new_provider(settings: Settings, provider: Provider) -> Settings:
    """The settings with one provider more, at the end of the list; it becomes the chosen one."""
    return replace(settings, providers=(*settings.providers, provider), provider=provider.name)


def without_provider(settings: Settings, name: str) -> Settings:
    """The settings without a provider and its habits; where it was the chosen one, practice is chosen."""
    return replace(
        settings,
        providers=tuple(provider for provider in settings.providers if provider.name != name),
        provider=settings.providers[0].name if settings.provider == name else settings.provider,
        habits={other: habit for other, habit in settings.habits.items() if other != name},
    )


def comes_with_discreet(name: str) -> bool:
    """Whether a provider is one of those everyone has, which can be changed and not be removed."""
    from desktop_app.storage.settings import BUILT_IN

    return any(provider.name == name for provider in BUILT_IN)


def usual_address(kind: ProviderKind) -> str:
    """Where providers of a kind are usually reached; empty where everyone's is another."""
    from desktop_app.storage.settings import BUILT_IN

    speaks = ProviderKind.OPENAI if kind is ProviderKind.OPENAI_RESPONSES else kind
    return next((provider.base_url for provider in BUILT_IN if provider.kind is speaks), "")


def untouched(settings: Settings) -> bool:
    """Whether the person has not chosen anything yet, as at the first start."""
    return not settings.habits and settings.provider == settings.providers[0].name
