"""brat: texts with standoff beside them, in a folder or ZIP file; and the layout of the PolNeAR corpus.

Plain: ``T`` lines for spans, ``R`` lines for what belongs together, ``A`` for decisions and attributes, ``N``
for actors, ``#`` for notes; a folder for each coder, and beside each text a ``.json`` for what brat has no
place for. PolNeAR: an event for each claim. ``annotation.conf`` tells brat the types.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.brat.lines import letters
from annotator.formats.brat.polnear import has_attributions
from annotator.formats.brat.reader import read_brat
from annotator.formats.brat.writer import PLAIN, WRITING, write_brat
from annotator.formats.format import Format, chosen
from annotator.formats.holding import Holds

if TYPE_CHECKING:
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options

_ENDINGS = ("txt", "ann", "conf", "json", "md")
_LONE = frozenset({"README", "LICENSE", "LICENCE"})


def _holds(options: Options) -> Holds:
    if chosen(options, WRITING, "profile") == PLAIN:
        return Holds(tokens=letters, actors=False, history=False)
    return Holds(
        mentions=False,
        tokens=letters,
        rejected=False,
        pending=False,
        links=False,
        details=False,
        suggestions=False,
        metadata=False,
        actors=False,
        history=False,
    )


def _recognises_tree(tree: FileTree) -> bool:
    """Whether it is a corpus, or has standoff beside a text and nothing that is no part of a brat folder."""
    if has_attributions(tree):
        return True
    names = [name for name in tree.names() if name.rpartition("/")[2] not in _LONE]
    texts = {name.removesuffix(".txt") for name in names if name.endswith(".txt")}
    stands = any(name.endswith(".ann") and name.removesuffix(".ann") in texts for name in names)
    return stands and all(name.endswith(tuple(f".{ending}" for ending in _ENDINGS)) for name in names)


BRAT = Format(
    name="brat",
    title="brat standoff",
    description="Texts with standoff files for brat; the PolNeAR profile writes the layout of that corpus.",
    extensions=(".zip",),
    read_tree=read_brat,
    write=write_brat,
    recognises_tree=_recognises_tree,
    writing=WRITING,
    holds=_holds,
)
FORMATS = (BRAT,)
