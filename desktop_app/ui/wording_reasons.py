"""Why a wording was changed, what a prompt leaves open and what a question needs, in the window's language.

What is corrected is English, and so are the words it is explained in further down.
"""

from __future__ import annotations

from desktop_app.ui.language import QT_TRANSLATE_NOOP, Spoken, translate
from desktop_app.ui.told import Told
from desktop_app.vocabulary import Edit

_IN_ENGLISH = QT_TRANSLATE_NOOP("wording", "more than one space")
_SENTENCES = Told(
    "wording",
    (
        _IN_ENGLISH,
        QT_TRANSLATE_NOOP("wording", "one kind of line end"),
        QT_TRANSLATE_NOOP("wording", "invisible character"),
        QT_TRANSLATE_NOOP("wording", "plain space"),
        QT_TRANSLATE_NOOP("wording", "ordinary form of the characters"),
        QT_TRANSLATE_NOOP("wording", "straight quotation mark"),
        QT_TRANSLATE_NOOP("wording", "space at the end of a line"),
        QT_TRANSLATE_NOOP("wording", "many empty lines"),
        QT_TRANSLATE_NOOP("wording", "space before the text"),
        QT_TRANSLATE_NOOP("wording", "empty lines after the text"),
        QT_TRANSLATE_NOOP("wording", "space before a punctuation mark"),
        QT_TRANSLATE_NOOP("wording", "space after a punctuation mark"),
        QT_TRANSLATE_NOOP("wording", "repeated punctuation mark"),
        QT_TRANSLATE_NOOP("wording", "“I” is a capital"),
        QT_TRANSLATE_NOOP("wording", "a sentence begins with a capital"),
        QT_TRANSLATE_NOOP("wording", "a question ends with a question mark"),
        QT_TRANSLATE_NOOP("wording", "a sentence ends with a full stop"),
        QT_TRANSLATE_NOOP("wording", "a comma after what opens the sentence"),
        QT_TRANSLATE_NOOP("wording", "a comma before a clause of its own"),
        QT_TRANSLATE_NOOP("wording", "written out"),
        QT_TRANSLATE_NOOP("wording", "how the name is written"),
        QT_TRANSLATE_NOOP("wording", "no “to” behind such a verb"),
        QT_TRANSLATE_NOOP("wording", "the plain form behind “do”"),
        QT_TRANSLATE_NOOP("wording", "the plain form behind such a verb"),
        QT_TRANSLATE_NOOP("wording", "the plain form behind “to”"),
        QT_TRANSLATE_NOOP("wording", "the form in -ing behind this word"),
        QT_TRANSLATE_NOOP("wording", "agrees with the word it is said of"),
        QT_TRANSLATE_NOOP("wording", "what is compared follows"),
        QT_TRANSLATE_NOOP("wording", "“it” is missing"),
        QT_TRANSLATE_NOOP("wording", "“the” is missing"),
        QT_TRANSLATE_NOOP("wording", "what is only possible takes the present"),
        QT_TRANSLATE_NOOP("wording", "“although” and “but” say the same"),
        QT_TRANSLATE_NOOP("wording", "said twice, by “more” and by the ending"),
        QT_TRANSLATE_NOOP("wording", "“since” is for when it began, “for” is for how long"),
        QT_TRANSLATE_NOOP("wording", "“on” before a day"),
        QT_TRANSLATE_NOOP("wording", "“in” before a time of day"),
        QT_TRANSLATE_NOOP("wording", "each single one"),
        QT_TRANSLATE_NOOP("wording", "there are several"),
        QT_TRANSLATE_NOOP("wording", "the usual phrase"),
        QT_TRANSLATE_NOOP("wording", "another form of the word fits the sentence"),
        QT_TRANSLATE_NOOP("wording", "another word fits the sentence"),
        QT_TRANSLATE_NOOP("wording", "a word or mark is missing"),
        QT_TRANSLATE_NOOP("wording", "a word too many"),
        QT_TRANSLATE_NOOP("wording", "describes how, so an adverb"),
        QT_TRANSLATE_NOOP("wording", "a numbered line for each request"),
        QT_TRANSLATE_NOOP("wording", "says little that the kept sentences do not"),
        QT_TRANSLATE_NOOP("wording", "a clear and complete question"),
        QT_TRANSLATE_NOOP("wording", "proposed by the rewriter on this machine"),
        QT_TRANSLATE_NOOP("wording", "you attached the card of the subject"),
        QT_TRANSLATE_NOOP("wording", "addition: says how the answer should be laid out"),
        QT_TRANSLATE_NOOP("wording", "addition: you chose it ({what})"),
        QT_TRANSLATE_NOOP("wording", "addition: names what both are, so that the question cannot be read another way"),
        QT_TRANSLATE_NOOP("wording", "addition: the likeliest meaning, {meaning}; choose another where it is not"),
        # What a prompt leaves open.
        QT_TRANSLATE_NOOP("wording", "Who is it for?"),
        QT_TRANSLATE_NOOP("wording", "How long?"),
        QT_TRANSLATE_NOOP("wording", "In which form?"),
        QT_TRANSLATE_NOOP("wording", "Into which language?"),
        QT_TRANSLATE_NOOP("wording", "In which programming language?"),
        QT_TRANSLATE_NOOP("wording", "Which version?"),
        QT_TRANSLATE_NOOP("wording", "What is it about?"),
        QT_TRANSLATE_NOOP("wording", "The prompt is long. Keep only what says most?"),
        QT_TRANSLATE_NOOP("wording", "half of it"),
        QT_TRANSLATE_NOOP("wording", "a quarter of it"),
        # What a question seems to depend on.
        QT_TRANSLATE_NOOP("wording", "The weekday of a date cannot be told while the date is hidden."),
        QT_TRANSLATE_NOOP(
            "wording",
            "Days between dates cannot be counted while the dates are hidden; stand-ins all move by the same days.",
        ),
        QT_TRANSLATE_NOOP("wording", "An age cannot be worked out or judged while it is hidden."),
        QT_TRANSLATE_NOOP("wording", "Distances, routes and what is nearby cannot be told while the place is hidden."),
        QT_TRANSLATE_NOOP("wording", "The law and the rules of a place cannot be told while the place is hidden."),
        QT_TRANSLATE_NOOP("wording", "Nothing can be calculated with an amount that is hidden."),
        QT_TRANSLATE_NOOP(
            "wording", "Whether medicines and conditions go together cannot be told while they are hidden."
        ),
        QT_TRANSLATE_NOOP("wording", "Nothing can be said about an organisation whose name is hidden."),
        QT_TRANSLATE_NOOP(
            "wording", "Letters, sounds and the origin of a name cannot be told while the name is hidden."
        ),
        QT_TRANSLATE_NOOP("wording", "Advice for an occupation needs at least its field."),
        QT_TRANSLATE_NOOP(
            "wording",
            "A network cannot be worked out while its addresses are hidden; stand-ins keep private ones private.",
        ),
    ),
)
_SORTS = Spoken(
    "wording",
    {
        "agreement": QT_TRANSLATE_NOOP("wording", "grammar"),
        "capitalization": QT_TRANSLATE_NOOP("wording", "capital letters"),
        "grammar": QT_TRANSLATE_NOOP("wording", "grammar"),
        "punctuation": QT_TRANSLATE_NOOP("wording", "punctuation"),
        "redundancy": QT_TRANSLATE_NOOP("wording", "said more than once"),
        "repetition": QT_TRANSLATE_NOOP("wording", "said more than once"),
        "spelling": QT_TRANSLATE_NOOP("wording", "spelling"),
        "typo": QT_TRANSLATE_NOOP("wording", "spelling"),
    },
)
"""What the grammar checker's many messages are about; all that are not here are about the choice of words."""


def said_again(words: str) -> str:
    """What stands further down in English, in the window's language, if it is known; else as it is."""
    return _SENTENCES.again(words)


def reason_of_edit(edit: Edit) -> str:
    """Why a wording was changed; of what kind the change is, where the reason itself is known in English only."""
    said = said_again(edit.why)
    in_english = translate("wording", _IN_ENGLISH) == _IN_ENGLISH
    if said != edit.why or in_english or not edit.why:
        return said
    return _SORTS.get(edit.kind, translate("wording", "choice of words"))
