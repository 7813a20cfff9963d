"""Stand-ins for ways to reach somebody: e-mail and web addresses, logins, telephone numbers, network addresses.

E-mail and web addresses end in ``.example`` (RFC 2606), network addresses are those of documentation and benchmarks
(RFC 5737, 2544, 3849), telephone numbers come from the ranges that regulators keep free for fiction, as far as a
country has any: NANPA 555-01XX, Ofcom, ACMA, ARCEP and Bundesnetzagentur.
"""

from __future__ import annotations

import ipaddress
import re
from functools import cache
from math import inf
from typing import TYPE_CHECKING

from desktop_app.names import is_given_name
from desktop_app.protect.standins.cast import plain
from desktop_app.protect.standins.shapes import other_characters, other_digits, pronounceable

if TYPE_CHECKING:
    from desktop_app.protect.scene import Scene

_LOGIN_PART = re.compile(r"[^\W\d_]+|\d+")
_ROLES = frozenset(
    "info support sales admin office contact hello help team billing service noreply no reply accounts hr jobs "
    "press postmaster webmaster abuse security privacy marketing mail kontakt verwaltung buchhaltung rechnung www "
    "api app dev http https ftp the and".split()
)
_PUBLIC_SUFFIX = frozenset("com org net edu gov mil int co ac ltd plc nhs io ai app dev info biz".split())
_SCHEME = re.compile(
    r"^(?P<scheme>[a-zA-Z][a-zA-Z0-9+.-]*://)?(?P<user>[^/@?#]*@)?(?P<host>[^/:?#]*)(?P<rest>.*)$", re.DOTALL
)
_REST_PART = re.compile(r"[^\W_]+")

_DOCUMENTATION = ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24")
_BENCHMARKS = "198.18.0.0/15"
_RESERVED = "240.0.0.0/4"  # RFC 1112; no one can have one of these
_NETWORKS: tuple[tuple[float, tuple[str, ...]], ...] = ((6, _DOCUMENTATION), (12, (_BENCHMARKS,)), (inf, (_RESERVED,)))
"""Which networks are drawn from up to which try; the first have few addresses."""
_PRIVATE = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8")

_FICTION: dict[str, tuple[tuple[str, int], ...]] = {
    "44": (
        ("7700900", 3), ("2079460", 3), ("1134960", 3), ("1144960", 3), ("1154960", 3), ("1164960", 3), ("1174960", 3),
        ("1184960", 3), ("1214960", 3), ("1314960", 3), ("1414960", 3), ("1514960", 3), ("1614960", 3), ("1914980", 3),
        ("1632960", 3), ("3069990", 3), ("8081570", 3),
    ),
    "61": (
        ("25550", 4), ("35550", 4), ("75550", 4), ("85550", 4), ("27010", 4), ("37010", 4), ("77010", 4), ("87010", 4),
        ("491570", 3),
    ),
    "33": (("19900", 4), ("26191", 4), ("35301", 4), ("46571", 4), ("53649", 4), ("63998", 4)),
    "49": (
        ("3023125", 3), ("6990009", 3), ("4066969", 3), ("2214710", 3), ("8999998", 3), ("1713920", 4),
        ("17604069", 3),
    ),
}  # fmt: skip
"""By calling code: how a national number without its 0 begins, and how many digits follow."""
_MOBILE = {"44": "7", "61": "4", "33": "6", "49": "1"}
_CALLING = {"US": "1", "CA": "1", "GB": "44", "AU": "61", "FR": "33", "DE": "49"}
_AREA_CODES = (
    "202", "303", "312", "404", "503", "602", "614", "615", "617", "702", "704", "713", "804", "816", "901", "919",
)  # fmt: skip
_MANY = 24
"""Tries after which the ranges for fiction seem used up, and numbers that no one can have follow."""


def email(value: str, scene: Scene, salt: int) -> str | None:
    """Another address at another host; its name is that of the person's stand-in."""
    local, at, host = value.rpartition("@")
    return f"{_login(local, scene, salt)}@{_host(host, scene, salt)}" if at and local and host else None


def username(value: str, scene: Scene, salt: int) -> str:
    """Another login, of the person's stand-in if it is made of a name."""
    return _login(value, scene, salt)


def url(value: str, scene: Scene, salt: int) -> str:
    """The same scheme and shape at another host; names and numbers behind it are others."""
    match = _SCHEME.match(value)
    assert match  # noqa: S101 - every string has this form
    host = match["host"]
    try:
        made = ip_address(host, scene, salt)
    except ValueError:
        made = _host(host, scene, salt) if host else ""
    user = f"{_login(match['user'][:-1], scene, salt)}@" if match["user"] else ""
    rest = _REST_PART.sub(lambda part: _path_word(part.group(), scene, salt), match["rest"])
    return f"{match['scheme'] or ''}{user}{made}{rest}"


def phone(value: str, scene: Scene, salt: int) -> str:
    """Another number of the same country in the same grouping."""
    calling, lead = _calling_code(value, scene.country)
    national = "".join(filter(str.isdigit, value))[lead:]
    made = _north_american(scene, value, salt) if calling == "1" and len(national) == 10 else None
    if calling == "1" and len(national) == 7:
        made = f"555{_fictional_line(scene, value, salt)}"
    if calling in _FICTION:
        made = _fictional(calling, national, scene, value, salt)
    if made is None:
        made = national[:1] + other_digits("x" + national[1:], scene.lots, value, salt)[1:]
    digits = iter("".join(filter(str.isdigit, value))[:lead] + made.ljust(len(national), "0")[: max(len(national), 1)])
    return "".join(next(digits) if character.isdigit() else character for character in value)


def ip_address(value: str, scene: Scene, salt: int) -> str:
    """Another address; a private one stays in its own network. Raises ValueError for what is none."""
    text, slash, prefix = value.partition("/")
    address = ipaddress.ip_address(text)
    lots = scene.lots
    if isinstance(address, ipaddress.IPv6Address):
        groups = [f"{lots.number(65_536, 'v6', value, salt, at):x}" for at in range(4)]
        return f"2001:db8:{groups[0]}::{groups[1]}:{groups[2]}" + slash + prefix
    networks = next(networks for most, networks in _NETWORKS if salt < most)
    if address.is_private:
        networks = tuple(network for network in _PRIVATE if _within(address, network)) or (_BENCHMARKS,)
    network = ipaddress.IPv4Network(lots.one_of(networks, "network", value, salt))
    return str(network[lots.between(1, network.num_addresses - 2, "host", value, salt)]) + slash + prefix


def mac_address(value: str, scene: Scene, salt: int) -> str:
    """Another network card, with the mark of a locally given address, which no maker uses."""
    made = "".join(_hexadecimal(at, value, scene, salt) if each.isalnum() else each for at, each in enumerate(value))
    second = scene.lots.one_of("26ae", "local", value, salt)
    return made[:1] + (second.upper() if value.isupper() else second) + made[2:]


def _hexadecimal(at: int, value: str, scene: Scene, salt: int) -> str:
    drawn = f"{scene.lots.number(16, 'hexadecimal', value, salt, at):x}"
    return drawn.upper() if value.isupper() else drawn


# --- logins and hosts


def _login(value: str, scene: Scene, salt: int) -> str:
    def other(match: re.Match[str]) -> str:
        part = match.group()
        if part.isdigit():
            return other_digits(part, scene.lots, value, salt)
        key = plain(part)
        if key in _ROLES:
            return part
        known = scene.cast.word_of_login(key) or scene.cast.login(key)
        if known is None and len(key) == 1:
            known = scene.lots.one_of("abcdefghklmnprstw".replace(key, ""), "login", key, value, salt)
        if known is None:
            gender = "given" if is_given_name(key) else "family"
            known = plain(scene.cast.surname(f"login {gender} {key}", salt))
        return known.upper() if part.isupper() and len(part) > 1 else known.capitalize() if part[0].isupper() else known

    made = _LOGIN_PART.sub(other, value)
    if salt:  # people of one name number their addresses
        made += str(scene.lots.between(1, 99 if salt < 3 else 99_999, "login", value, salt))
    return made


def _host(value: str, scene: Scene, salt: int) -> str:
    labels = value.lower().split(".")
    own = [label for label in labels[:-1] if label not in _PUBLIC_SUFFIX] or labels[:1]
    made = [label if label in _ROLES else _label(label, scene, salt) for label in own]
    return ".".join([*made, "example"])


def _label(label: str, scene: Scene, salt: int) -> str:
    # The address of a company that is hidden too bears its stand-in's name.
    company = next((first for end in range(len(label), 0, -1) if (first := scene.companies.get(label[:end]))), None)
    if company:
        return plain(scene.cast.surname(f"company {company}", 0))
    return plain(scene.cast.surname(f"host {label}", 0)) + (str(salt) if salt > 1 else "")


def _path_word(part: str, scene: Scene, salt: int) -> str:
    if part.isdigit():
        return other_digits(part, scene.lots, salt)
    known = scene.cast.word_of_login(plain(part))
    if known:
        return known
    if any(map(str.isdigit, part)):
        return other_characters(part, scene.lots, salt)
    return part if part.lower() in _path_words() else pronounceable(len(part), scene.lots, part, salt)


@cache
def _path_words() -> frozenset[str]:
    """Words of addresses that say nothing about anybody."""
    return frozenset(
        "in users user profile people u id index html htm php asp aspx pdf jpg png doc docx view edit docs "
        "document file files folder d drive s share shared page pages p post posts status item order orders "
        "invoice account accounts login auth reset password token key api v1 v2 q query search page ref utm source "
        "medium lang en de fr download image images img static json xml csv com org net www".split()
    )


# --- telephone numbers


def _calling_code(value: str, country: str) -> tuple[str, int]:
    """The calling code, and how many of the digits come before the national number, its leading 0 included."""
    digits = "".join(filter(str.isdigit, value))
    if "+" in value[:2] or digits.startswith("00"):
        begin = 2 if digits.startswith("00") else 0
        for length in (1, 2, 3):
            code = digits[begin : begin + length]
            if code in {"1", "7"} or (length == 2 and code in _TWO_DIGITS) or length == 3:
                zero = "(0)" in value
                return code, begin + length + zero
    if digits.startswith("1") and len(digits) == 11 and country in {"US", "CA"}:
        return "1", 1
    calling = _CALLING.get(country, "1" if len(digits) == 10 and digits[0] != "0" else "")
    return calling, 1 if digits.startswith("0") and calling != "1" else 0


_TWO_DIGITS = frozenset(
    "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 "
    "86 90 91 92 93 94 95 98".split()
)


def _north_american(scene: Scene, value: str, salt: int) -> str:
    if salt < _MANY:
        return f"{scene.lots.one_of(_AREA_CODES, 'area', value, salt)}555{_fictional_line(scene, value, salt)}"
    # Area codes with a 9 in the middle are kept for the day when all others are used up.
    return f"{scene.lots.between(2, 8, 'area', value, salt)}9{scene.lots.number(10_000_000, 'line', value, salt):08}"


def _fictional_line(scene: Scene, value: str, salt: int) -> str:
    return f"01{scene.lots.number(100, 'line', value, salt):02}"


def _fictional(calling: str, national: str, scene: Scene, value: str, salt: int) -> str:
    mobile = _MOBILE[calling]
    ranges = [r for r in _FICTION[calling] if r[0].startswith(mobile) == national.startswith(mobile)]
    same = [r for r in ranges if len(r[0]) + r[1] == len(national)] or ranges
    same = [r for r in same if r[0][:2] == national[:2]] or same
    start, digits = scene.lots.one_of(same if salt < _MANY else ranges, "range", value, salt)
    free = max(digits, len(national) - len(start))
    if salt >= _MANY and calling == "44":
        start, free = "1632", 6  # an area code that leads nowhere
    return start + f"{scene.lots.number(10**free, 'line', value, salt):0{free}}"


def _within(address: ipaddress.IPv4Address, network: str) -> bool:
    return address in ipaddress.IPv4Network(network)
