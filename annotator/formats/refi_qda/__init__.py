"""REFI-QDA projects (.qdpx), which MAXQDA, ATLAS.ti, NVivo, QualCoder and others exchange.

A ZIP file of ``project.qde`` and the texts. Mentions and the parts of claims are coded selections, the codes
being the types of actors and Source, Cue, Content; links tie the parts of a claim. Stance, topic and the
like are codes too, as analysts expect it there, notes are descriptions, actors are cases, coders are users.
Format: REFI-QDA 1.5 (namespace ``urn:QDA-XML:project:1.0``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.format import Format
from annotator.formats.holding import Holds
from annotator.formats.refi_qda.reader import read_project_file, read_project_tree
from annotator.formats.refi_qda.writer import WRITING, write_refi_qda

if TYPE_CHECKING:
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options

_NAMESPACE = "urn:QDA-XML:"


def _hold(_options: Options) -> Holds:
    """Everything in a project counts as coded, so that what was rejected or waits has no place in it."""
    return Holds(rejected=False, pending=False, suggestions=False, history=False)


def _in_folder(_options: Options) -> bool:
    return False


def _recognises(begun: bytes) -> bool:
    encodings = ("utf-8", "utf-16-le", "utf-16-be")
    return begun.startswith(b"PK") or any(_NAMESPACE.encode(encoding) in begun for encoding in encodings)


def _recognises_tree(tree: FileTree) -> bool:
    return any(name.lower() == "project.qde" for name in tree.names())


REFI_QDA = Format(
    name="refi-qda",
    title="REFI-QDA project",
    description="A project for MAXQDA, ATLAS.ti, NVivo, QualCoder and others.",
    extensions=(".qdpx", ".qde", ".qdc"),
    read=read_project_file,
    read_tree=read_project_tree,
    write=write_refi_qda,
    recognises=_recognises,
    recognises_tree=_recognises_tree,
    writing=WRITING,
    holds=_hold,
    in_folder=_in_folder,
)
FORMATS = (REFI_QDA,)
