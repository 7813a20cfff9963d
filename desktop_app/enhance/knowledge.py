"""Opens what the room knows: its models, its word lists, and what they make together."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.enhance.agreement import Agreement
from desktop_app.enhance.clarify import Clarifier, Meaning
from desktop_app.enhance.corrector import Corrector
from desktop_app.enhance.editor import Editor
from desktop_app.enhance.grammar import GrammarChecker
from desktop_app.enhance.intents import Heads
from desktop_app.enhance.morphology import Inflections
from desktop_app.enhance.spelling import Speller
from desktop_app.enhance.things import Things
from desktop_app.enhance.usage import Usage
from desktop_app.inference.encoding import Encoder
from desktop_app.inference.loading import load
from desktop_app.inference.registry import versions
from desktop_app.inference.word_tagging import WordTagger
from desktop_app.locations import resource
from desktop_app.vocabulary import ModelHealth


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Everything that takes time to load.

    Attributes:
        corrector: corrects stretches of text.
        encoder: texts to vectors.
        heads: vectors to intents.
        clarifier: rewrites sentences of known shapes.
        models: the models in use, as they stand.
    """

    corrector: Corrector
    encoder: Encoder
    heads: Heads
    clarifier: Clarifier
    models: tuple[ModelHealth, ...]

    @classmethod
    def shipped(cls, encoder: Encoder | None = None) -> Knowledge:
        """From the files that were shipped; takes about two seconds.

        Args:
            encoder: a sentence encoder to share; one is loaded if not given.

        Raises:
            ModelMissing, ModelDamaged: a model's file is not as shipped.
        """
        speller = Speller.read(_lines("word_counts.txt"))
        things = Things.read(_lines("things.txt"))
        inflections = Inflections.read(_lines("inflections.txt"))
        shorthand = dict(line.split(" ", 1) for line in _lines("shorthand.txt"))
        tagger = load(WordTagger, versions("editor"))
        technical = frozenset(line.lower() for line in _lines("technical_terms.txt"))
        clarifier = Clarifier(things, Meaning.read_all(_lines("readings.txt")))
        corrector = Corrector(
            GrammarChecker(speller, technical | set(things.known)),
            Editor(tagger.read, tagger.tags, inflections, speller.knows),
            shorthand,
            things.proper_names(speller.counts) | {name.lower(): name for name in _lines("capitals.txt")},
            Usage.read(_lines("usage.txt")),
            Agreement(inflections, speller.count),
            clarifier.knows_shape,
        )
        encoder = encoder or load(Encoder, versions("encoder"))
        heads = Heads.read(encoder.companion("intents.npz"))
        return cls(corrector, encoder, heads, clarifier, (tagger.health(), encoder.health()))


def _lines(name: str) -> list[str]:
    text = resource("lexicons", name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
