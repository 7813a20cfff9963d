"""Web addresses, private and public, and the names people go by on the web and on their machines."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from desktop_app.detect.candidate import Candidate
from desktop_app.detect.lexicons import words
from desktop_app.vocabulary import EntityType, Span

_URL = re.compile(r"\b(?:https?|ftps?|sftp|ssh|wss?|file|smb)://[^\s<>\"'`]+|\bwww\.[^\s<>\"'`]+", re.IGNORECASE)
_PROFILE = re.compile(
    r"\b(?P<value>(?:linkedin\.com/in|github\.com|gitlab\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|t\.me|"
    r"medium\.com/@|tiktok\.com/@|youtube\.com/@)/?[\w.\-]{2,40})(?![\w/])",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w@./\\`])@(?P<value>[A-Za-z_][\w.]{2,29})(?![\w/(@-]|\.\w)")
_HOME = re.compile(r"(?:/home/|/Users/|\b[A-Za-z]:\\{1,2}Users\\{1,2})(?P<value>[A-Za-z][\w.-]{2,31})(?=[/\\])")
_NOBODYS_HOME = frozenset(
    "admin administrator app build circleci default docker example foo jenkins jovyan me name node pi public root "
    "runner runneradmin shared someone test ubuntu user username vagrant vscode you".split()
)
_STANDS_FOR_A_NAME = re.compile(
    r"\w*(?:handle|user_?name|your_?name)|(?:default_?|your_?|some_?|my_?)?user", re.IGNORECASE
)
"""What a template says where a name goes."""
_TRAILING = ".,;:!?)]}>'\"*"
_INTERNAL_ENDINGS = (".local", ".internal", ".intranet", ".corp", ".lan", ".home", ".localdomain", ".private")
_PERSONAL_PATH = re.compile(
    r"/(?:in|u|user|users|profile|profiles|people|account|accounts|customer|customers|patient|patients|member|members|"
    r"invite|invitation|join|share|shared|s|file|files|d|document|spreadsheets|presentation|reset|verify|unsubscribe|"
    r"orders?|invoices?|claims?|tickets?|~\w)(?:/|$)|/@|/~",
    re.IGNORECASE,
)
_PERSONAL_QUERY = re.compile(
    r"(?:^|&)[\w-]*(?:token|key|sig|signature|auth|session|sid|user|uid|email|mail|name|phone|id|code|password|pwd|account|"
    r"invite|share|usp|access)[\w-]*=",
    re.IGNORECASE,
)
_ANNOTATIONS = words("annotations")


class WebRecognizer:
    """Finds URL and USERNAME."""

    def find(self, text: str) -> Iterator[Candidate]:
        """Every web address, marked public or not, every handle, and whose home a path leads to."""
        for match in _URL.finditer(text):
            url = match.group().rstrip(_TRAILING)
            reason = _private_because(url)
            span = Span(match.start(), match.start() + len(url))
            yield Candidate(span, EntityType.URL, 0.85, reason or "a web address", True, public=not reason)
        for match in _PROFILE.finditer(text):
            yield Candidate(Span(*match.span("value")), EntityType.URL, 0.85, "a personal page", True)
        for match in _HOME.finditer(text):
            if match["value"].casefold() not in _NOBODYS_HOME and not stands_for_a_name(match["value"]):
                yield Candidate(Span(*match.span("value")), EntityType.USERNAME, 0.95, "the owner of a folder", True)
        for match in _HANDLE.finditer(text):
            handle = match.group("value")
            line_start = text.rfind("\n", 0, match.start()) + 1
            decorates_code = not text[line_start : match.start()].strip() and "\n" in text
            if _is_handle(handle) and not decorates_code:
                yield Candidate(Span(*match.span("value")), EntityType.USERNAME, 0.6, "a name behind an at sign")


def stands_for_a_name(value: str) -> bool:
    """Whether this is what templates say where somebody's user name goes, such as ``your_username``."""
    return _STANDS_FOR_A_NAME.fullmatch(value) is not None


def annotates(value: str) -> bool:
    """Whether this is what stands behind an at sign in programs, such as ``Override`` or ``media``."""
    return value.split(".")[0].casefold() in _ANNOTATIONS


def _is_handle(value: str) -> bool:
    return not annotates(value) and not stands_for_a_name(value)


def _private_because(url: str) -> str:
    """Why an address is private, or an empty string."""
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        host = parts.hostname or ""
    except ValueError:
        return "an address that cannot be read"
    if parts.username:
        return "an address with a login in it"
    if _is_internal(host):
        return "an address inside a network"
    if _PERSONAL_QUERY.search(parts.query) or "token" in parts.fragment:
        return "an address with personal parameters"
    if _PERSONAL_PATH.search(parts.path):
        return "a personal page or a shared document"
    return ""


def _is_internal(host: str) -> bool:
    if host in {"localhost", "example.com", "example.org", "example.net"}:
        return False
    try:
        return not ipaddress.ip_address(host).is_loopback
    except ValueError:
        return (
            "." not in host or host.endswith(_INTERNAL_ENDINGS) or host.startswith(("intranet.", "vpn.", "internal."))
        )
