"""Reads policies: what may go to which provider, by the person's own rules and by those of their organisation.

Both are TOML files of one form, and each can only forbid, so neither loosens the other. They are read anew whenever
they are asked for, so that a change holds for the very next request; nothing here writes one. What a policy holds
against a draft is told by ``desktop_app.policy``. The form, with all there is:

    title = "Example Works"                   # who set it, for messages
    allow = ["mistral", "*.example.com", "this-machine"]
    forbid = ["openrouter"]
    trust_local_servers = false
    never_hide_list = false                   # the person's terms that are never hidden do not count
    [[rules]]
    to = ["mistral"]                          # left out: whoever it goes to
    minimum_profile = "balanced"
    never_keep = ["PERSON"]
    never_send = ["HEALTH"]
    [rules.styles]
    PERSON = ["standin", "redact"]
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, NoReturn, TypeVar
from urllib.parse import urlsplit

from platformdirs import site_config_path

from desktop_app.errors import PolicyBroken
from desktop_app.storage.settings import BUILT_IN
from desktop_app.vocabulary import THIS_MACHINE, EntityType, Policy, PolicyRule, Profile, Style

_LARGEST_FILE = 1_000_000
"""Bytes; a policy with a rule for every provider and type has a tenth of it."""
_LONGEST_TITLE = 80
_OWN, _ORGANISATION = "Your own policy", "Your organisation's policy"
_KEYS = ("title", "allow", "forbid", "trust_local_servers", "never_hide_list", "rules")
_RULE_KEYS = ("to", "minimum_profile", "never_keep", "never_send", "styles")
_LABEL = r"[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?"
_HOST = re.compile(rf"(\*\.)?{_LABEL}(\.{_LABEL})+|[0-9a-f:]*:[0-9a-f:.]*")
"""A name of two parts or more, perhaps with a star for what goes before it, or a literal address."""
_PROVIDER_HOSTS: Mapping[str, str] = {
    provider.name: host
    for provider in BUILT_IN
    if (host := urlsplit(provider.base_url).hostname) and urlsplit(provider.base_url).scheme == "https"
}
"""What a built-in provider's name stands for. Not whatever address the person gives it: a rule must not move along."""
_Word = TypeVar("_Word", bound=StrEnum)
_Kind = TypeVar("_Kind")


class PolicyFiles:
    """The policies of one person on one machine.

    Args:
        organisation: the file of the organisation; it need not exist.
        own: the person's file; it need not exist.
    """

    def __init__(self, organisation: Path, own: Path) -> None:
        self.organisation = organisation
        self.own = own

    @property
    def current(self) -> tuple[Policy, ...]:
        """The policies in force, the organisation's first; empty where there is no file.

        Raises:
            PolicyBroken: a file is there and cannot be read or understood. Nothing may be sent then.
        """
        return (*_read_if_there(self.organisation, _ORGANISATION), *_read_if_there(self.own, _OWN))


def organisation_policy_path() -> Path:
    """Where an organisation puts its policy on this system: a place that takes an administrator to write."""
    if sys.platform == "win32":
        return site_config_path("Discreet", appauthor=False) / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Discreet/policy.toml")
    return Path("/etc/discreet/policy.toml")


def read_policy(path: Path, title: str = "This policy") -> Policy:
    """The policy in a file.

    Args:
        path: the file, TOML in UTF-8.
        title: what messages call it if it does not say so itself.

    Raises:
        PolicyBroken: it cannot be read, or something in it is not understood; the message names the file and the key.
    """
    try:
        return _read(path, title)
    except OSError as error:
        raise PolicyBroken(str(path), f"it cannot be read ({error.strerror})") from None


def _read_if_there(path: Path, title: str) -> tuple[Policy, ...]:
    try:
        return (_read(path, title),)
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise PolicyBroken(str(path), f"it cannot be read ({error.strerror})") from None


def _read(path: Path, title: str) -> Policy:
    with path.open("rb") as file:
        content = file.read(_LARGEST_FILE + 1)
    if len(content) > _LARGEST_FILE:
        raise PolicyBroken(str(path), "it is larger than a megabyte")
    try:
        table = tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise PolicyBroken(str(path), "it is not UTF-8 text") from None
    except ValueError as error:  # not TOML, or a number beyond Python's
        raise PolicyBroken(str(path), f"it is not TOML: {error}") from None
    except RecursionError:
        raise PolicyBroken(str(path), "it is nested too deeply") from None
    return _Reader(path).policy(table, title)


class _Reader:
    """Turns tables into nouns; the first thing it does not understand ends it, with the place in the file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def policy(self, table: dict[str, Any], title: str) -> Policy:
        self._only(table, _KEYS, "")
        title = self._of_type(table.get("title", title), str, "title", "text")
        if not title.strip() or not title.isprintable() or len(title) > _LONGEST_TITLE:
            self._refuse("title", f"is not one line of 1 to {_LONGEST_TITLE} characters")
        rules = self._of_type(table.get("rules", []), list, "rules", "a list of tables, each under [[rules]]")
        return Policy(
            source=str(self._path),
            title=title,
            allow=self._hosts(table["allow"], "allow") if "allow" in table else None,
            forbid=self._hosts(table.get("forbid", []), "forbid"),
            trust_local_servers=self._permission(table, "trust_local_servers"),
            never_hide_list=self._permission(table, "never_hide_list"),
            rules=tuple(self._rule(rule, f"rules[{number}]") for number, rule in enumerate(rules, start=1)),
        )

    def _permission(self, table: dict[str, Any], key: str) -> bool:
        return self._of_type(table.get(key, True), bool, key, "true or false")

    def _rule(self, value: object, where: str) -> PolicyRule:
        table: dict[str, Any] = self._of_type(value, dict, where, "a table")
        self._only(table, _RULE_KEYS, f"{where}.")
        styles: dict[str, Any] = self._of_type(table.get("styles", {}), dict, f"{where}.styles", "a table")
        profile = table.get("minimum_profile")
        to = self._hosts(table["to"], f"{where}.to") if "to" in table else ()
        if "to" in table and not to:
            self._refuse(f"{where}.to", "names no one; leave it out for whoever it goes to")
        return PolicyRule(
            to=to,
            minimum_profile=None if profile is None else self._word(profile, Profile, f"{where}.minimum_profile"),
            never_keep=frozenset(self._words(table.get("never_keep", []), EntityType, f"{where}.never_keep")),
            never_send=frozenset(self._words(table.get("never_send", []), EntityType, f"{where}.never_send")),
            styles=tuple(self._styles(kind, allowed, f"{where}.styles") for kind, allowed in styles.items()),
        )

    def _styles(self, kind: str, allowed: object, where: str) -> tuple[EntityType, tuple[Style, ...]]:
        named = self._words(allowed, Style, f"{where}.{kind}")
        if not named:
            self._refuse(f"{where}.{kind}", "names no style; use never_send for what may not leave at all")
        return self._word(kind, EntityType, where), named

    def _hosts(self, value: object, where: str) -> tuple[str, ...]:
        return tuple(self._host(name, where) for name in self._of_type(value, list, where, "a list"))

    def _host(self, value: object, where: str) -> str:
        name = self._of_type(value, str, where, "a list of text").lower()
        if name != THIS_MACHINE and name not in _PROVIDER_HOSTS and not _HOST.fullmatch(name):
            known = ", ".join(_PROVIDER_HOSTS)
            self._refuse(where, f'"{value}" is neither a host such as api.example.com, nor {THIS_MACHINE}, nor {known}')
        return _PROVIDER_HOSTS.get(name, name)

    def _words(self, value: object, words: type[_Word], where: str) -> tuple[_Word, ...]:
        return tuple(self._word(word, words, where) for word in self._of_type(value, list, where, "a list"))

    def _word(self, value: object, words: type[_Word], where: str) -> _Word:
        for word in words:
            if value == word.value:
                return word
        return self._refuse(where, f'"{value}" is none of {", ".join(words)}')

    def _only(self, table: Mapping[str, object], keys: tuple[str, ...], where: str) -> None:
        for key in table:
            if key not in keys:
                self._refuse(f"{where}{key}", f"is not known; the keys here are {', '.join(keys)}")

    def _of_type(self, value: Any, wanted: type[_Kind], where: str, words: str) -> _Kind:  # noqa: ANN401 - from TOML
        if isinstance(value, wanted):
            return value
        return self._refuse(where, f"is not {words}")

    def _refuse(self, where: str, why: str) -> NoReturn:
        raise PolicyBroken(str(self._path), f"{where}: {why}")
