"""Citron JSON: a file per article, with its text and its quotes.

``{"text", "quotes": [{"cue": span, "sources": [span], "contents": [span], "coreferences": [span],
"confidence", "id"}], "coreference_groups": [[span]]}``, a span being ``{"start", "end", "text"}`` in code
points (end exclusive). A quote with a confidence is one that a program proposed. Ours are ``metadata``, and
in a quote ``suggestion``: who proposed it and why.
Format: the annotation format of Citron, the quote attribution system of BBC R&D, as it documents it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.citron.reader import read_citron, read_folder
from annotator.formats.citron.writer import with_one_cue, write_citron
from annotator.formats.exchange.sniffing import first_keys
from annotator.formats.format import Format
from annotator.formats.holding import Holds

if TYPE_CHECKING:
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options

_TELLING_BYTES = 1 << 16


def _holds(_options: Options) -> Holds:
    return Holds(
        mentions=False,
        rejected=False,
        coders=False,
        links=False,
        details=False,
        shape=with_one_cue,
        actors=False,
        history=False,
    )


def _recognises(begun: bytes) -> bool:
    keys = first_keys(begun) or first_keys(begun, in_array=True)
    return "quotes" in keys and "schema" not in keys and ("text" in keys or len(begun) >= _TELLING_BYTES)


def _recognises_tree(tree: FileTree) -> bool:
    names = tree.names()
    if not names or not all(name.endswith(".json") for name in names):
        return False
    return _recognises(tree.read(names[0])[:_TELLING_BYTES])


CITRON = Format(
    name="citron",
    title="Citron JSON (BBC)",
    description="Quotes with source and cue, as Citron of the BBC reads them.",
    extensions=(".json",),
    read=read_citron,
    read_tree=read_folder,
    write=write_citron,
    recognises=_recognises,
    recognises_tree=_recognises_tree,
    holds=_holds,
)
FORMATS = (CITRON,)
