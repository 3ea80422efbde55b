"""Why a budget is missed where it is: what the thing measured is made of, each measured by itself."""

from __future__ import annotations

import re

_REASONS = (
    (
        r"start → first window",
        "Python imports PySide6 and the window's modules, with the file cache as it is",
    ),
    (
        r"article of .*(scroll|jump)",
        "paints the lanes of some hundred spans, of which the plain text has none",
    ),
    (r"key press → committed", "nine tenths are laying out and painting, in Python and Qt"),
    (r"commit of a decision among", "0.3 ms of Python around statements whose sync takes 0.4"),
    (r"commit of a decision:", "bare SQLite grows alike: deeper trees, more pages to sync"),
    (r"queue: next row painted", "opens the article too: its text, spans and cards are laid out and painted"),
    (r"page(?!.*by key).* (anywhere|of|by) ", "100 rows from 100 places of 4 GB; as many by key take longer"),
    (r"queue: page anywhere", "100 rows from a place of 4 GB that was not read before"),
    (
        r"import without",
        "unique keys, order indexes and kept counts alone are a quarter as fast as bare rows",
    ),
    (r"import( of a tenth)?$", "one connection writes rows and index, which by themselves come to 0.56"),
    (r"export", "the file is read again before it counts: with that and encoding 0.47 is left"),
    (r"--jobs 2", "two virtual cores share a memory; alone each is as quick as one"),
    (r"frames over 16 ms while suggesting", "its key presses; compare the quiet window"),
    (r"key presses over 16 ms while importing", "a batch that a key meets takes six milliseconds"),
    (r"article opened → first suggestions", "the language model reads the first paragraph in some 70 ms"),
    (r"longest gap: .*near the end", "all that is before it in the article is read for the first time"),
)


def reason_for(what: str) -> str:
    """Why ``what`` may miss its budget; empty where nothing was found out."""
    return next((why for pattern, why in _REASONS if re.match(pattern, what)), "")
