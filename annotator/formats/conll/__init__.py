"""CoNLL-2003 and its dialects: a word per line, its tag in the last column, a blank line between sentences.

``-DOCSTART-`` lines divide articles. Two or four columns, by tabs or spaces; tags IOB1, IOB2 or BILOU, all
of which are read without being told, and IOBES besides. Actors or the parts of claims are written. The exact
text stands in comments, ``# text = …`` for each sentence; without these other spaces come back.
Formats: the shared task of CoNLL-2003 and what later programs made of its files.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.formats.conll.reader import read_conll
from annotator.formats.conll.sentences import retold
from annotator.formats.conll.tags import TAG
from annotator.formats.conll.writer import WRITING, write_conll
from annotator.formats.exchange.tokens import word_spans
from annotator.formats.format import Format, chosen
from annotator.formats.holding import Claims, Holds

if TYPE_CHECKING:
    from annotator.formats.format import Options

_FEWEST_LINES = 3
_DELIMITER = re.compile(r"[ \t]+")


def _holds(options: Options) -> Holds:
    of_claims = chosen(options, WRITING, "layer") == "claims"
    has_text = chosen(options, WRITING, "text") == "yes"
    return Holds(
        mentions=not of_claims,
        claims=Claims.ROLES if of_claims else Claims.NONE,
        overlaps=False,
        tokens=word_spans,
        rejected=False,
        pending=False,
        coders=False,
        links=False,
        details=False,
        suggestions=False,
        metadata=has_text,
        shape=None if has_text else retold,
        actors=False,
        history=False,
    )


def _recognises(begun: bytes) -> bool:
    """Whether a file begins a document, or with lines that are all words with tags, not all of them ``O``."""
    text = begun.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
    lines = [line.rstrip() for line in text.split("\n")[: 100 + 1][:-1] if line.strip()]
    if lines and re.match(r"-DOCSTART-(?:\s|$)", lines[0]):
        return True
    columns = [_DELIMITER.split(line) for line in lines if not line.startswith("#")]
    tags = [one[-1] for one in columns if len(one) > 1]
    if len(tags) < max(_FEWEST_LINES, len(columns)) or len({len(one) for one in columns}) > 1:
        return False
    return all(map(TAG.fullmatch, tags)) and set(tags) != {"O"}


CONLL = Format(
    name="conll",
    title="CoNLL-2003",
    description="One word and its tags in each line, for sequence taggers.",
    extensions=(".conll", ".conll2003", ".iob", ".bio", ".tsv", ".txt"),
    read=read_conll,
    write=write_conll,
    recognises=_recognises,
    writing=WRITING,
    holds=_holds,
)
FORMATS = (CONLL,)
