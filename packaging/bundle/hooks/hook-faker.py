"""What of Faker travels: its names of people, from which stand-ins are drawn. The rest of it makes things up."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("faker.providers.person")
