"""What the window is made of beside what is painted first, imported in small steps."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

_BELOW = (
    "sqlite3",
    "annotator.storage.connecting",
    "annotator.storage.journal",
    "annotator.storage.project_file",
    "annotator.storage.items",
    "annotator.storage.actor_names",
    "annotator.services.project",
    "annotator.services.actors",
    "annotator.services.reading",
    "annotator.services.reading_beside",
    "annotator.services.format_choices",
    "annotator.services.import_survey",
    "annotator.services.import_look",
    "annotator.services.project_models",
    "annotator.services.rules",
    "annotator.services.review",
    "annotator.services.annotating",
    "annotator.services.queue",
    "annotator.services.codebooks",
    "annotator.services.copies",
    "annotator.services.backups",
    "annotator.services.concordance",
    "annotator.formats.fitting",
    "annotator.services.exporting",
    "annotator.services.occurrences",
    "annotator.services.workspace",
    "annotator.services.program_log",
    "rapidfuzz.fuzz",
    "rapidfuzz.process",
)
"""What would be much at once, if it only came with those who need it."""

_SHOWN = ("article_view", "panel", "queue", "codebook", "concordance", "dialogs", "actions")


def imported_ahead() -> Generator[None, None, None]:
    """Import one module after the other, before somebody has to wait for all of them at once.

    Nearly all of the packages named is needed by a window; what they need of others they bring along.
    """
    shown = chain.from_iterable(_modules(f"annotator.ui.{part}") for part in _SHOWN)
    for name in chain(_modules("annotator.core"), _BELOW, shown):
        import_module(name)
        yield


def _modules(package: str) -> Iterator[str]:
    path = import_module(package).__path__
    return (found.name for found in pkgutil.walk_packages(path, f"{package}."))
