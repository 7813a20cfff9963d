"""The processes that a program of ours has started, which may end while one looks at them."""

from __future__ import annotations

import psutil


def started_by(parent: psutil.Process, module: str) -> list[psutil.Process]:
    """The living processes below ``parent`` that run ``module``, however deep.

    A process that ends between being listed and being asked is not among them: it is gone, or a zombie that has no
    command line any more.
    """
    return [child for child in parent.children(recursive=True) if module in _words(child)]


def _words(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.NoSuchProcess:  # a zombie counts as one
        return []
