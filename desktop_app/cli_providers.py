"""The commands ``discreet providers`` and ``discreet keys``: who may be sent to, and with which key.

A key is typed without being shown or read from standard input, goes into the system's keychain, and is printed nowhere.
"""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from desktop_app.errors import BadRequest, KeychainMissing
from desktop_app.vocabulary import ModelOffer, Provider, ProviderKind, Secret

if TYPE_CHECKING:
    from desktop_app.assistant import Assistant

    Command = Callable[[Assistant, argparse.Namespace], int]
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

_USUAL_ADDRESS = {  # of the kinds that have one
    ProviderKind.OPENAI: "https://api.openai.com/v1",
    ProviderKind.OPENAI_RESPONSES: "https://api.openai.com/v1",
    ProviderKind.ANTHROPIC: "https://api.anthropic.com",
    ProviderKind.GEMINI: "https://generativelanguage.googleapis.com/v1beta",
    ProviderKind.MISTRAL: "https://api.mistral.ai/v1",
    ProviderKind.OPENROUTER: "https://openrouter.ai/api/v1",
}


def add_commands(commands: Commands) -> None:
    """Adds ``providers`` and ``keys`` with their own commands to those of ``discreet``."""
    providers = _group(commands, "providers", "list, add, change and remove providers, and see their models")
    listed = _add(providers, "list", _list_providers, "list the providers in the settings")
    listed.add_argument("--json", action="store_true", help="as one JSON array")
    _named(_add(providers, "models", _list_models, "ask a provider which models it offers"))
    added = _named(_add(providers, "add", _add_provider, "add a provider"))
    kinds = [kind for kind in ProviderKind if kind is not ProviderKind.PRACTICE]
    added.add_argument("--kind", type=ProviderKind, choices=kinds, required=True, help="the language it speaks")
    _settable(added)
    changed = _named(_add(providers, "change", _change_provider, "change a provider's address, model or trust"))
    _settable(changed)
    _named(_add(providers, "remove", _remove_provider, "remove a provider that you added"))
    found = _add(providers, "find", _find_servers, "look for servers with models on this machine")
    found.add_argument("--add", action="store_true", help="add what was found and is not in the settings yet")

    keys = _group(commands, "keys", "keep, try, replace and remove providers' keys in the system's keychain")
    _add(keys, "list", _list_keys, "list the providers that a key is kept for")
    _named(_add(keys, "add", _add_key, "keep a key, typed without being shown or read from standard input"))
    _named(_add(keys, "replace", _replace_key, "keep another key in place of the one that is kept"))
    _named(_add(keys, "test", _test_key, "ask the provider whether it accepts the key; costs nothing, sends no text"))
    _named(_add(keys, "remove", _remove_key, "forget a key"))


def _group(commands: Commands, name: str, purpose: str) -> Commands:
    group = commands.add_parser(name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
    return group.add_subparsers(required=True, metavar="COMMAND")


def _add(commands: Commands, name: str, command: Command, purpose: str) -> argparse.ArgumentParser:
    sub = commands.add_parser(name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
    sub.set_defaults(command=command)
    return sub


def _named(sub: argparse.ArgumentParser) -> argparse.ArgumentParser:
    sub.add_argument("name", metavar="NAME", help="the provider's name in the settings")
    return sub


def _settable(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--url", help="where its interface starts, such as https://host/v1")
    sub.add_argument("--model", help="the model's name at the provider")
    sub.add_argument(
        "--trusted",
        action=argparse.BooleanOptionalAction,
        help="for a server on this machine: whether it may read everything as you wrote it",
    )


# --- providers


def _list_providers(assistant: Assistant, options: argparse.Namespace) -> int:
    providers = assistant.settings.providers
    if options.json:
        _print(json.dumps([asdict(provider) for provider in providers], indent=2))
        return 0
    for provider in providers:
        chosen = "*" if provider.name == assistant.settings.provider else " "
        trust = ", trusted with everything as you wrote it" if provider.trusted else ""
        where = provider.base_url or "this machine"
        _print(f"{chosen} {provider.name}\t{provider.kind}\t{where}\t{provider.model or 'no model chosen'}{trust}")
    return 0


def _list_models(assistant: Assistant, options: argparse.Namespace) -> int:
    for offer in assistant.models(assistant.provider(options.name)):
        _print(_model_line(offer))
    return 0


def _add_provider(assistant: Assistant, options: argparse.Namespace) -> int:
    if any(provider.name == options.name for provider in assistant.settings.providers):
        raise BadRequest(f"There is a provider called {options.name} already. Change it, or choose another name.")
    url = options.url or _USUAL_ADDRESS.get(options.kind)
    if url is None:
        raise BadRequest(f"A provider of the kind {options.kind} needs its address: --url https://…")
    _keep(assistant, Provider(options.name, options.kind, url, options.model or "", bool(options.trusted)))
    return 0


def _change_provider(assistant: Assistant, options: argparse.Namespace) -> int:
    provider = assistant.provider(options.name)
    if provider.kind is ProviderKind.PRACTICE:
        raise BadRequest("The practice provider has nothing to change.")
    wanted = {"base_url": options.url, "model": options.model, "trusted": options.trusted}
    _keep(assistant, replace(provider, **{name: value for name, value in wanted.items() if value is not None}))
    return 0


def _remove_provider(assistant: Assistant, options: argparse.Namespace) -> int:
    from desktop_app.storage.settings import BUILT_IN, PRACTICE

    name = assistant.provider(options.name).name
    if any(built_in.name == name for built_in in BUILT_IN):
        raise BadRequest(f"{name} comes with Discreet and stays. Without a key, nothing is ever sent to it.")
    settings = assistant.settings
    with suppress(KeychainMissing):  # then no key is kept
        assistant.keychain.remove(name)  # first: with a locked keychain, both stay
    assistant.save(
        replace(
            settings,
            providers=tuple(provider for provider in settings.providers if provider.name != name),
            provider=PRACTICE.name if settings.provider == name else settings.provider,
            habits={other: habit for other, habit in settings.habits.items() if other != name},
        )
    )
    _print(f"{name} is removed, and its key if one was kept.")
    return 0


def _find_servers(assistant: Assistant, options: argparse.Namespace) -> int:
    known = {provider.base_url for provider in assistant.settings.providers}
    names = {provider.name for provider in assistant.settings.providers}
    servers = assistant.local_servers()
    for server in servers:
        provider = server.provider
        models = ", ".join(offer.name for offer in server.models) or "asks for a key before it tells its models"
        _print(f"{provider.base_url}\t{models}")
        if options.add and provider.base_url not in known and provider.name not in names:
            _keep(assistant, provider)
    if not servers:
        _print("No server with models answers on the usual ports of this machine.")
    return 0


def _keep(assistant: Assistant, provider: Provider) -> None:
    assistant.check_provider(provider)
    settings = assistant.settings
    others = tuple(each for each in settings.providers if each.name != provider.name)
    place = next((i for i, each in enumerate(settings.providers) if each.name == provider.name), len(others))
    assistant.save(replace(settings, providers=(*others[:place], provider, *others[place:])))
    _print(f"{provider.name} is kept: {provider.kind} at {provider.base_url}")


def _model_line(offer: ModelOffer) -> str:
    context = f"{offer.context:,} tokens" if offer.context else "limit not told"
    prices = (
        f"${offer.input_price:g} in, ${offer.output_price:g} out per million tokens"
        if offer.input_price is not None and offer.output_price is not None
        else "price not told"
    )
    return f"{offer.name}\t{context}\t{prices}"


# --- keys


def _list_keys(assistant: Assistant, _: argparse.Namespace) -> int:
    for provider in assistant.settings.providers:
        if provider.kind is not ProviderKind.PRACTICE:
            _print(f"{provider.name}\t{'a key is kept' if assistant.keychain.read(provider.name) else 'no key'}")
    return 0


def _add_key(assistant: Assistant, options: argparse.Namespace) -> int:
    name = _needing_a_key(assistant, options.name)
    if assistant.keychain.read(name) is not None:
        raise BadRequest(f"There is a key for {name} already. To keep another: discreet keys replace {name}")
    return _store_key(assistant, name)


def _replace_key(assistant: Assistant, options: argparse.Namespace) -> int:
    name = _needing_a_key(assistant, options.name)
    if assistant.keychain.read(name) is None:
        raise BadRequest(f"There is no key for {name} to replace. To keep one: discreet keys add {name}")
    return _store_key(assistant, name)


def _test_key(assistant: Assistant, options: argparse.Namespace) -> int:
    name = _needing_a_key(assistant, options.name)
    assistant.check_key(assistant.provider(name))
    _print(f"{name} accepts the key.")
    return 0


def _remove_key(assistant: Assistant, options: argparse.Namespace) -> int:
    assistant.keychain.remove(options.name)  # whether or not the provider is still in the settings
    _print(f"No key is kept for {options.name}.")
    return 0


def _needing_a_key(assistant: Assistant, name: str) -> str:
    if assistant.provider(name).kind is ProviderKind.PRACTICE:
        raise BadRequest("The practice provider needs no key.")
    return name


def _store_key(assistant: Assistant, name: str) -> int:
    assistant.keychain.store(name, _typed_key(name))
    _print(f"The key for {name} is in the keychain.")
    return 0


def _typed_key(name: str) -> Secret:
    if sys.stdin.isatty():
        return Secret(getpass.getpass(f"Key for {name} (it is not shown): "))
    return Secret(sys.stdin.readline())


def _print(text: str) -> None:
    sys.stdout.write(text + "\n")
