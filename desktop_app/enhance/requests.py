"""Tells the requests in a prompt apart: which stretches each ask for something of their own.

What is told around them (who the person is, how long the answer should be) is no request and belongs to all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.enhance.words import sentences
from desktop_app.vocabulary import Edit, Span

_VERBS = (
    "add|adapt|adjust|advise|analy[sz]e|annotate|answer|apply|argue|ask|attach|arrange|assess|assign|"
    "brainstorm|break|build|calculate|categori[sz]e|change|"
    "check|choose|clarify|classify|clean|code|collect|combine|come up|comment|compare|compile|complete|compose|compute|"
    "condense|configure|contrast|convert|copy|correct|count|create|critique|cut|debate|debug|decide|"
    "define|delete|describe|design|"
    "detect|determine|develop|discuss|divide|document|draft|draw|edit|elaborate|estimate|evaluate|examine|expand|"
    "explain|export|extract|fetch|figure|fill|filter|find|fix|flag|format|generate|get|give|grade|"
    "group|guess|guide|help|"
    "highlight|identify|illustrate|implement|improve|indicate|insert|install|interpret|introduce|investigate|invent|"
    "justify|label|list|locate|look|make|map|mark|measure|merge|migrate|name|optimi[sz]e|organi[sz]e|outline|"
    "paraphrase|parse|pick|plan|play|plot|point|polish|predict|prepare|present|print|prioriti[sz]e|produce|proofread|"
    "propose|prove|provide|pull|put|quiz|quote|rank|rate|read|rearrange|recap|recommend|redesign|"
    "reduce|refactor|remove|rename|"
    "rephrase|replace|report|research|return|review|revise|reword|rewrite|run|schedule|search|select|send|separate|set|"
    "shorten|show|simplify|simulate|sketch|solve|sort|specify|spell|split|state|structure|suggest|sum|summari[sz]e|"
    "tabulate|tag|teach|tell|test|trace|track|train|try|transcribe|transform|translate|turn|update|"
    "validate|verify|visuali[sz]e|walk|"
    "weigh|work|write"
)
_LEADS = (
    r"(?:(?:please|pls|kindly|then|also|finally|next|lastly|first|second|secondly|third|thirdly|and|after that|"
    r"afterwards|based on (?:that|this|it|the \w+)|once (?:that is|that's|you are|you're) done|in "
    r"addition|additionally|"
    r"now|ok|okay|so|hi|hello|hey|just|using that|with that|from that|later|after this|at the end|to finish|"
    r"in the end|as a last step|lastly)[ ,]+)*"
)
_ASKS_POLITELY = (
    r"(?:(?:can|could|would|will) (?:you|u)|i (?:also )?(?:need|want|would like|'d like|d like)(?: "
    r"you to)?(?! to)|i'd (?:also )?like(?! to)|i am looking for|"
    r"i'm looking for|help me|let me know|let's|how about)\b"
)
_QUESTION = (
    r"(?:what|how|why|when|where|which|who|whose|what's|whats|who's|is|are|do|does|did|should|can|"
    r"could|would|will|has|have|was|"
    r"were|am)\b(?! (?:if|as)\b)"
)
_REQUEST = re.compile(
    rf"{_LEADS}(?:(?:{_VERBS})\b(?<!\bmake(?= (?:it|them|sure)\b))|{_ASKS_POLITELY}|{_QUESTION})", re.IGNORECASE
)
_BARE_VERB = re.compile(rf"{_LEADS}(?:{_VERBS})\b", re.IGNORECASE)
_ASKING = re.compile(rf"{_LEADS}(?:{_QUESTION})", re.IGNORECASE)
_CONSTRAINT = re.compile(
    rf"{_LEADS}(?:keep|use|be|do not|don't|dont|avoid|limit|answer (?:in|with|only|briefly)|respond|"
    rf"reply (?:in|with|only)|format (?:it|the answer|your)|"
    r"include|mention|focus|assume|note|remember|imagine|act|consider|make (?:it|them|sure|the tone)|ensure|start with|"
    r"write (?:it )?(?:in|at)\b|give (?:only|just) the|only (?:give|return|answer)|think step|take your time|"
    r"tell me if you need|let me know if|thank)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"(?P<strong>\s*;\s+(?:and\s+)?(?:then\s+)?|,?\s+and\s+then\s+|,\s+then\s+|\s+then\s+|"
    r",?\s+and\s+(?:also|finally|lastly|after that|"
    r"based on (?:that|this|it))[ ,]+|,?\s+(?:as well as|plus)\s+)|"
    r"(?P<comma>,\s+(?:and\s+)?)|(?P<plain>\s+and\s+)",
    re.IGNORECASE,
)
_DEPENDS = re.compile(r"(?:then|finally|lastly|after that|based on (?:that|this|it))\b", re.IGNORECASE)
_INNER_VERB = re.compile(
    r"\S+ .*\b(?:to|can|will|should|must|could|would|you|i|we|they|it|he|she|let|lets|making)\b[^,]*\Z", re.IGNORECASE
)
_POLITE_LEAD = re.compile(
    rf"{_LEADS}(?:(?:can|could|would|will) (?:you|u)|i (?:need|want|would like) (?:you )?to|help me)\s+", re.IGNORECASE
)
_ITEM = re.compile(r"(?m)^[ \t]*(?:[-*•]|\(?\d{1,2}[.):]|\(?[a-h][.)])[ \t]+(?P<item>\S.*)$")
_INLINE_ITEM = re.compile(r"(?<![\w.])\(?\d[.)]\s+(?P<item>\S.*?)(?=[\s,;]+\(?\d[.)]\s|\s*\Z)", re.DOTALL)
_TRIMMED = " \t\n,;"


def requests(text: str) -> tuple[Span, ...]:
    """The separable requests of a prompt, in order; the whole prompt where nothing in it looks like one.

    Args:
        text: a protected text.
    """
    if not text.strip():
        return ()
    found = _listed(text) or [part for sentence in sentences(text) for part in _in_sentence(text, sentence)]
    return tuple(found) or (_trimmed(text, 0, len(text)),)


def requests_on_lines(text: str, closed: Sequence[Span] = ()) -> Iterator[Edit]:
    """Numbers for requests that stand in a row in running text, a line each.

    Args:
        text: a protected text.
        closed: stretches no edit may touch.
    """
    parts = requests(text)
    if len(parts) < 2 or _listed(text) or any("\n" in text[a.end : b.start] for a, b in pairwise(parts)):
        return
    joins = [Span(one.end, other.start) for one, other in pairwise(parts)]
    if any(join.start < span.end and span.start < join.end for join in joins for span in closed):
        return
    if any(not _only_joins(join.of(text)) for join in joins):
        return
    start = parts[0].start
    opening = "1. " if not text[:start].strip() else "\n1. "
    gap = Span(len(text[:start].rstrip()), start) if text[:start].strip() else Span(start, start)
    why = "a numbered line for each request"
    yield Edit(gap, gap.of(text), opening, "structure", why)
    for number, (join, part) in enumerate(zip(joins, parts[1:], strict=True), 2):
        first = part.of(text)[0]
        yield Edit(
            Span(join.start, part.start + 1),
            text[join.start : part.start + 1],
            f"{_stop(join.of(text))}\n{number}. {first.upper()}",
            "structure",
            why,
        )


def _listed(text: str) -> list[Span]:
    """The items of a list of requests, together with requests before it that are not its heading."""
    items = [Span(*match.span("item")) for match in _ITEM.finditer(text)]
    if len(items) < 2:
        items = [_trimmed(text, *match.span("item")) for match in _INLINE_ITEM.finditer(text)]
    if len(items) < 2 or sum(bool(_REQUEST.match(item.of(text))) for item in items) < len(items) * 0.6:
        return []
    return items


def _in_sentence(text: str, sentence: Span) -> Iterator[Span]:
    whole = _trimmed(text, sentence.start, sentence.end)
    start = _request_start(text, whole)
    if start is None or _CONSTRAINT.match(text, start):
        return
    at = start
    for joint in _JOINT.finditer(text, start, whole.end):
        rest = joint.start() + len(joint.group()) - len(joint.group().lstrip(_TRIMMED))
        following = re.sub(r"(?i)^(?:and|as well as|plus)\s+", "", text[rest : whole.end])
        rest = whole.end - len(following)
        if joint.start() > at and _splits(text[at : joint.start()], joint, following):
            yield _trimmed(text, at, joint.start())
            at = rest
    yield _trimmed(text, at, whole.end)


def _request_start(text: str, sentence: Span) -> int | None:
    """Where in a sentence the request begins: at its beginning, or after an introduction and a comma or colon."""
    if _REQUEST.match(text, sentence.start, sentence.end) or _CONSTRAINT.match(text, sentence.start):
        return sentence.start
    for comma in re.finditer(r"(?:,|:|;| - | and| so)\s+", sentence.of(text)):
        start = sentence.start + comma.end()
        if _REQUEST.match(text, start, sentence.end) and (
            _ASKING.match(text, start) is None or text[: sentence.end].rstrip().endswith("?")
        ):
            return start
    return None


def _splits(before: str, joint: re.Match[str], following: str) -> bool:
    if _CONSTRAINT.match(following) or len(before.split()) < 2:
        return False
    asked = _ASKING.match(before)
    if _BARE_VERB.match(following) and len(following.split()) > 1:
        stem = _POLITE_LEAD.sub("", before, count=1)
        if joint["strong"]:
            return bool(_BARE_VERB.match(stem) or asked or _REQUEST.match(before))
        if asked and not _POLITE_LEAD.match(before) and not joint["comma"]:
            return False
        inner = _INNER_VERB.match(stem)
        return len(stem.split()) > 1 and (bool(joint["comma"] and " and" in joint.group().lower()) or not inner)
    if _ASKING.match(following) and len(following.split()) > 2:
        question_word = re.match(r"(?:what|how|why|when|where|which|who|whose|what's)\b", following, re.IGNORECASE)
        return (
            bool(asked and (joint["strong"] or joint["comma"] or joint["plain"]))
            and bool(
                question_word
                or joint["comma"]
                or re.match(
                    r"(?:is|are|do|does|can|should|will|could|did) (?:it|i|they|there|we|he|she|you|"
                    r"the|a|my|that|this)\b",
                    following,
                    re.IGNORECASE,
                )
            )
        ) or bool(question_word and joint["strong"])
    return bool(joint["strong"] and re.match(rf"(?:{_ASKS_POLITELY})", following, re.IGNORECASE))


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in _TRIMMED:
        start += 1
    while end > start and text[end - 1] in _TRIMMED:
        end -= 1
    return Span(start, end)


def _only_joins(between: str) -> bool:
    """Whether nothing is said between two requests."""
    return not re.sub(r"(?i)\b(?:and|as well as|plus)\b|[\s,;.!?]", "", between)


def _stop(between: str) -> str:
    mark = between.strip()[:1]
    return mark if mark in {".", "!", "?"} and mark else ""
