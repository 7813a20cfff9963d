"""What an engine is told before it reads: the person's own list, and what their decisions of the past amount to.

The list is a file, decisions are rows of the archive. What the settings or a policy do not let count is left out here.
"""

from __future__ import annotations

from contextlib import suppress

from desktop_app.errors import ArchiveFailed
from desktop_app.learning import Learned, together
from desktop_app.permission import Permission
from desktop_app.storage.archive import Archive
from desktop_app.storage.settings import SettingsFile
from desktop_app.storage.store import Store
from desktop_app.storage.terms import TermsFile
from desktop_app.vocabulary import Draft, Term, Threshold


class Teaching:
    """Keeps what counts, and the same object until something changes: by that the engine knows it.

    Args:
        own: the person's list.
        archive: where decisions are kept while it is open.
        settings: say whether anything is to be learned.
        permission: says whether a list may free anything.
    """

    def __init__(self, own: TermsFile, archive: Archive, settings: SettingsFile, permission: Permission) -> None:
        self._own = own
        self._archive = archive
        self._settings = settings
        self._permission = permission
        self._from: tuple[tuple[Term, ...], Learned, bool] = (), Learned(), True
        self._terms: tuple[Term, ...] = ()

    def in_force(self) -> tuple[tuple[Term, ...], tuple[Threshold, ...]]:
        """The terms and thresholds to read by.

        Where a policy does not let a list free anything, only what is always hidden counts.

        Raises:
            BadRequest: the file that keeps the person's list cannot be understood.
        """
        own, learned, frees = found = self._own.current, self._learned(), self._permission.never_hide_list
        if found != self._from:
            self._from = found
            terms = together(own, learned.terms)
            self._terms = terms if frees else tuple(term for term in terms if term.always is not None)
        return self._terms, learned.thresholds if frees else ()

    def note(self, draft: Draft, store: Store) -> None:
        """Keeps what the person decides by sending a draft, if that is wanted."""
        if self._settings.current.learning:
            with suppress(ArchiveFailed):  # what a request teaches is not worth stopping it
                store.lessons.note(draft)

    def _learned(self) -> Learned:
        """What follows from the decisions; an archive that is still opening is not waited for."""
        wanted = self._settings.current.learning and self._archive.standing.is_open
        store = self._archive.store if wanted else None
        return store.lessons.learned if store is not None else Learned()
