"""doccano JSONL: one article per line with its labels, in a file of its own or in one for each member.

Layout ``spans``: ``{"id", "text", "label": [[start, end, label]], "Comments"}``; layout ``relations``:
``entities`` with ids and ``relations`` between them. The metadata of an article stands beside these keys.
Offsets are end exclusive; doccano does not say what they count, and its versions differ: see ``offsets``.
Formats: the export and import of sequence labelling projects as doccano documents them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.formats.doccano.offsets import grapheme_spans
from annotator.formats.doccano.reader import READING, read_doccano, read_members
from annotator.formats.doccano.writer import WRITING, write_doccano
from annotator.formats.exchange.sniffing import first_keys
from annotator.formats.exchange.units import Unit
from annotator.formats.format import Format, chosen
from annotator.formats.holding import Claims, Holds

if TYPE_CHECKING:
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options


def _holds(options: Options) -> Holds:
    layout, members, unit = (chosen(options, WRITING, option.name) for option in WRITING)
    return Holds(
        claims=Claims.FRAMES if layout == "relations" else Claims.ROLES,
        tokens=grapheme_spans if unit == Unit.GRAPHEMES else None,
        coders=members == "yes",
        rejected=False,
        pending=False,
        links=False,
        details=False,
        suggestions=False,
        actors=False,
        history=False,
    )


def _in_folder(options: Options) -> bool:
    return chosen(options, WRITING, "members") == "yes"


def _recognises(begun: bytes) -> bool:
    keys = first_keys(begun)
    is_labelled = keys >= {"entities", "relations"} or "Comments" in keys or keys >= {"id", "label"}
    return "text" in keys and "schema" not in keys and is_labelled and _fits(keys, begun)


def _fits(keys: frozenset[str], begun: bytes) -> bool:
    """Whether the labels are spans, as far as can be seen: others write ``"label": "politics"``."""
    value = re.search(rb'"label"\s*:\s*(.{2})', begun, re.DOTALL)
    return "label" not in keys or value is None or value[1] in {b"[]", b"[[", b"[{"}


def _recognises_tree(tree: FileTree) -> bool:
    names = tree.names()
    if not names or not all(name.endswith(".jsonl") and "/" not in name for name in names):
        return False
    return _recognises(tree.read(names[0])[: 1 << 16])


DOCCANO = Format(
    name="doccano",
    title="doccano JSON lines",
    extensions=(".jsonl",),
    description="Sequence labelling for doccano, one article in each line.",
    read=read_doccano,
    read_tree=read_members,
    write=write_doccano,
    recognises=_recognises,
    recognises_tree=_recognises_tree,
    reading=READING,
    writing=WRITING,
    holds=_holds,
    in_folder=_in_folder,
)
FORMATS = (DOCCANO,)
