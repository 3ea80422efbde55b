"""Being somebody to whom files can be forbidden, also where the tests are run by root."""

from __future__ import annotations

import codecs
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NOBODY = 65534
_ENCODINGS = (
    "ascii",
    "cp1252",
    "idna",
    "latin-1",
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
)


@contextmanager
def without_privileges() -> Iterator[None]:
    """As a user to whom things can be forbidden."""
    for name in _ENCODINGS:  # what that user may not load, Python remembers as unknown
        codecs.lookup(name)
    effective = os.geteuid()
    if effective == 0:
        os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(effective)


def give_to_that_user(folder: Path) -> None:
    """Let a folder belong to the user without privileges."""
    if os.geteuid() == 0:
        os.chown(folder, _NOBODY, -1)
