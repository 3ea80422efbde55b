"""How much work is in a project file, told from what is kept of it anyway."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from annotator.core.retention import Contents
from annotator.storage.failures import in_words

if TYPE_CHECKING:
    from pathlib import Path


def contents_of(path: Path) -> Contents:
    """What is in a project file that nobody writes to.

    Raises:
        ProjectError: if it cannot be read.
    """
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with in_words(path), closing(sqlite3.connect(uri, uri=True)) as connection:
        articles = connection.execute("SELECT total(articles) FROM status_tally").fetchone()[0]
        decisions = connection.execute("SELECT total(decided) FROM article_tally").fetchone()[0]
    return Contents(int(articles), int(decisions))
