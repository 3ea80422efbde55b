"""Projects of Discourse Network Analyzer (DNA), which are SQLite files.

A claim is a statement of DNA's usual type (person, organization, concept, agreement), with a statement of a
type of our own for each of its parts beside it, and an annotation for its note. Since no project can be made
without the passwords of its coders, what is written is a copy of one that the person names, added to.
Format: the tables of DNA 3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.dna.names import MOST_CHARACTERS
from annotator.formats.dna.reader import read_dna
from annotator.formats.dna.writer import WRITING, write_dna
from annotator.formats.format import Format
from annotator.formats.holding import Holds

if TYPE_CHECKING:
    from annotator.formats.format import Options


def _hold(_options: Options) -> Holds:
    return Holds(
        mentions=False,
        rejected=False,
        pending=False,
        suggestions=False,
        metadata=False,
        longest=MOST_CHARACTERS,
        actors=False,
        history=False,
    )


def _recognises(begun: bytes) -> bool:
    return begun.startswith(b"SQLite format 3\0")


DNA = Format(
    name="dna",
    title="DNA project",
    description="Statements added to a copy of a project of Discourse Network Analyzer.",
    extensions=(".dna",),
    read=read_dna,
    write=write_dna,
    recognises=_recognises,
    writing=WRITING,
    holds=_hold,
    needs_base=True,
)
FORMATS = (DNA,)
