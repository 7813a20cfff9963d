"""Leads the room: a protected text and a level in, better wording, the edits that lead to it and what it asks out."""

from __future__ import annotations

from functools import lru_cache

from desktop_app.blocks import blocks
from desktop_app.enhance.edits import Revision, applied, moved, without_overlap
from desktop_app.enhance.guards import drifts, keeps, what_must_stay
from desktop_app.enhance.knowledge import Knowledge
from desktop_app.enhance.language import is_english
from desktop_app.enhance.offers import slots
from desktop_app.enhance.requests import requests, requests_on_lines
from desktop_app.enhance.shorten import shortening
from desktop_app.enhance.standardise import standardise
from desktop_app.enhance.untouchable import Untouchable
from desktop_app.enhance.words import sentences
from desktop_app.inference.encoding import Encoder
from desktop_app.vocabulary import Choice, Edit, Enhanced, Intent, Level, ModelHealth, Offer, Reading, Span

_REMEMBERED_BLOCKS = 8_192
_REMEMBERED_READINGS = 512
_LONGEST_UNCLEAR = 160
"""Code points; telegraphic prompts are short, and what is longer explains itself."""
_LONGEST_PROPOSAL, _SHORT = 3, 80
"""How many times as long as the text a proposal may be, and the code points a text counts as having at least."""
_ALSO = 0.25
"""Least probability of an intent beside the first."""
_OUTPUT = "\nAnswer each point under its number."


class Enhancer:
    """Improves wording and says what is asked. Loads its models when it is made, which takes about two seconds.

    Args:
        encoder: a sentence encoder to share; one of its own if not given.
    """

    def __init__(self, encoder: Encoder | None = None) -> None:
        self._know = Knowledge.shipped(encoder)
        # A paragraph that did not change is not read again.
        self._corrections = lru_cache(_REMEMBERED_BLOCKS)(self._know.corrector.corrections)
        self._reading = lru_cache(_REMEMBERED_READINGS)(self._read)

    def enhance(self, text: str, level: Level, undone: frozenset[tuple[str, str]] = frozenset()) -> Enhanced:
        """Better wording for ``text``; what must not change does not.

        Args:
            text: a protected text.
            level: how far to go.
            undone: changes the person took back, as ``(before, after)``; they are not proposed again.
        """
        if not text.strip():
            return Enhanced(text, ())
        if level is Level.OFF:
            return Enhanced(text, (), self._reading(text))
        revision = self._fixed(text, level)
        dropped = () if level is Level.FIX else self._clarify(revision, level)
        edits = tuple(edit for edit in revision.edits if (edit.before, edit.after) not in undone and keeps(text, edit))
        better = applied(text, edits)
        if what_must_stay(better) != what_must_stay(text):
            edits, better = (), text
            dropped = (*dropped, "The better wording would have changed a number, a placeholder or a “not”.")
        return Enhanced(better, edits, self._reading(text), dropped)

    def weigh(self, text: str, proposal: str) -> Enhanced:
        """``text`` as somebody else put it, as one edit; as it was, and why, where that could mean something else.

        Args:
            text: a protected text.
            proposal: what is to take its place; white space around it does not count.
        """
        proposal = proposal.strip()
        if not proposal or proposal == text.strip():
            return Enhanced(text, (), dropped=("The rewriter proposed nothing else.",))
        if len(proposal) > _LONGEST_PROPOSAL * max(len(text), _SHORT):
            return Enhanced(text, (), dropped=("The rewriter proposed much more than was written.",))
        if what_must_stay(proposal) != what_must_stay(text):
            return Enhanced(text, (), dropped=("The rewriter changed a number, a placeholder or a “not”.",))
        if drifts(text, proposal, self._know.encoder.encode):
            return Enhanced(text, (), dropped=("The rewriter's wording could mean something else.",))
        edit = Edit(Span(0, len(text)), text, proposal, "rewrite", "proposed by the rewriter on this machine")
        return Enhanced(proposal, (edit,))

    def models(self) -> tuple[ModelHealth, ...]:
        """The models in use, as they stand."""
        return self._know.models

    def _fixed(self, text: str, level: Level) -> Revision:
        """``text`` with its mistakes corrected."""
        untouchable = Untouchable(text)
        revision = Revision(text)
        revision.apply(without_overlap(edit for edit in standardise(text) if not untouchable.touches(edit.span)))
        now = revision.text
        closed = Untouchable(now).spans
        corrections: list[Edit] = []
        for block in blocks(now):
            inside = tuple(
                Span(max(span.start, block.start) - block.start, min(span.end, block.end) - block.start)
                for span in closed
                if span.overlaps(block)
            )
            corrections += (moved(edit, block.start) for edit in self._corrections(block.of(now), inside, level))
        revision.apply(corrections)
        return revision

    def _clarify(self, revision: Revision, level: Level) -> tuple[str, ...]:
        """Says plainly what is asked; returns why something was held back."""
        dropped = []
        clear = self._clear_sentences(revision.text, level)
        before = revision.text
        # What is added says something new, and is marked as such; only the rewording must say the same.
        reworded = applied(before, [edit for edit in clear if edit.kind != "addition"])
        if drifts(before, reworded, self._know.encoder.encode):
            dropped.append("A clearer wording was found, but it could have meant something else.")
        else:
            revision.apply(clear)
        if level is Level.STRUCTURE:
            now = revision.text
            lines = list(requests_on_lines(now, Untouchable(now).spans))
            if lines:
                end = len(now.rstrip())
                why = "addition: says how the answer should be laid out"
                lines.append(Edit(Span(end, end), "", _OUTPUT, "addition", why))
            revision.apply(lines)
        return tuple(dropped)

    def _clear_sentences(self, text: str, level: Level) -> list[Edit]:
        if len(text) > _LONGEST_UNCLEAR:
            return []
        edits: list[Edit] = []
        for sentence in sentences(text):
            if not is_english(sentence.of(text)):
                continue
            meanings = self._know.clarifier.meanings(text, sentence)
            if level is Level.STRUCTURE and meanings:
                edits.append(meanings[0][1])
            else:
                edits += self._know.clarifier.clearer(text, sentence)
        return edits

    def _read(self, text: str) -> Reading:
        """What ``text`` asks for. Offers are about ``text`` as it was written."""
        corrected = self._fixed(text, Level.FIX).text
        spans = requests(corrected)
        parts = [span.of(corrected) for span in spans]
        several = len(parts) > 1
        asked = [corrected, *(parts if several else [])]
        ranked = [
            self._know.heads.probabilities(part, vector)
            for part, vector in zip(asked, self._know.encoder.encode(asked), strict=True)
        ]
        whole, of_parts = ranked[0], ranked[1:]
        # Of several requests the first says what the prompt is above all about.
        first = of_parts[0] if several else whole
        intent, confidence = next(iter(first.items()))
        others = [next(iter(each)) for each in of_parts]
        others += [label for label, probability in whole.items() if probability >= _ALSO]
        secondary = tuple(Intent(label) for label in dict.fromkeys(others) if label != intent)
        return Reading(Intent(intent), confidence, secondary, tuple(parts), self._offers(text, Intent(intent)))

    def _offers(self, text: str, intent: Intent) -> tuple[Offer, ...]:
        found: list[Offer] = []
        for sentence in sentences(text) if len(text) <= _LONGEST_UNCLEAR else ():
            meanings = self._know.clarifier.meanings(text, sentence)
            if meanings:
                choices = tuple(Choice(meaning.context.split(" ", 1)[1], (edit,)) for meaning, edit in meanings)
                found.append(Offer("meaning", "What is it about?", choices))
        if is_english(text):
            found += slots(text, intent)
            shorter = shortening(text, Untouchable(text).spans, self._know.encoder.encode)
            found += [shorter] if shorter else []
        return tuple(found)
