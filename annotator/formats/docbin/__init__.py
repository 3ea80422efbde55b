"""spaCy's DocBin (``.spacy``): the tokens of each article with spans, as spaCy trains from them.

``doc.spans["sc"]`` holds every mention and every part of a claim that was accepted, ``doc.ents`` the mentions
as far as they do not overlap; what was rejected or waits is in span groups of these names. Relations are in
the user data as ``doc._.rel``, ``{(start, start): {label: 1.0}}`` with the first tokens of head and child,
beside all that is known of spans and article, under ``annotator``. spaCy is loaded when a file is read or
written. Formats: ``DocBin`` and ``SpanGroup`` of spaCy's documentation; the relations of its tutorial project
``rel_component``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.docbin.reader import read_docbin
from annotator.formats.docbin.writer import WRITING, token_spans, write_docbin
from annotator.formats.format import Format, chosen
from annotator.formats.holding import Holds

if TYPE_CHECKING:
    from annotator.formats.format import Options


def _holds(options: Options) -> Holds:
    return Holds(tokens=token_spans(chosen(options, WRITING, "language")), actors=False, history=False)


DOCBIN = Format(
    name="spacy",
    title="spaCy DocBin",
    description="Docs with entities, spans and relations, for training spaCy.",
    extensions=(".spacy",),
    read=read_docbin,
    write=write_docbin,
    writing=WRITING,
    holds=_holds,
    is_heavy=True,
)
FORMATS = (DOCBIN,)
