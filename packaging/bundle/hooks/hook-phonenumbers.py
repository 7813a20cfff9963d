"""What of phonenumbers travels: numbering plans. Where a number belongs and who carries it is never asked."""

from PyInstaller.utils.hooks import collect_submodules

_NEVER_ASKED = ("phonenumbers.geodata", "phonenumbers.carrierdata", "phonenumbers.tzdata")

hiddenimports = collect_submodules("phonenumbers", filter=lambda module: not module.startswith(_NEVER_ASKED))
