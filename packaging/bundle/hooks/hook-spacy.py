"""What of spaCy travels: its engine and English. Its other languages are 60 folders of word lists nobody asks for."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

_NOT_NEEDED = ("spacy.lang.", "spacy.tests", "spacy.cli.")
_NEEDED = ("spacy.lang.en", "spacy.lang.lex_attrs", "spacy.lang.norm_exceptions", "spacy.lang.punctuation")
_NEEDED += ("spacy.lang.char_classes", "spacy.lang.tokenizer_exceptions")


def _is_needed(module: str) -> bool:
    return module.startswith(_NEEDED) or not module.startswith(_NOT_NEEDED)


hiddenimports = collect_submodules("spacy", filter=_is_needed)
datas = collect_data_files("spacy", excludes=["**/*.pyx", "**/*.pxd", "**/*.cpp", "**/*.hh", "lang", "tests"])
