"""Plain text: one article per file, its headline first."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO

from annotator.core.article import Draft, headline
from annotator.core.record import Incoming, Record
from annotator.formats.decoding import decode
from annotator.formats.format import DEFAULTS, STANDARD_INPUT, Format
from annotator.formats.language import detect_language
from annotator.formats.residue import find_residue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.format import Options


def read_plain_text(stream: BinaryIO, source: str, _options: Options = DEFAULTS) -> Iterator[Incoming]:
    """The one article of a text file; its identifier is the file's name without the extension.

    Raises:
        FormatError: if the file is blank or is not text.
    """
    text = decode(stream.read()).text
    identifier = None if source == STANDARD_INPUT else PurePath(source).stem
    yield Incoming(source=source, line=0, record=Record(draft=draft_of(text, identifier=identifier)))


def draft_of(text: str, *, identifier: str | None) -> Draft:
    """An article of which nothing but the text is known: the rest is found in the text."""
    language = detect_language(text)
    return Draft(
        text=text,
        identifier=identifier,
        title=headline(text),
        language=language,
        residue=find_residue(text, language=language),
    )


PLAIN_TEXT = Format(name="text", title="Plain text", extensions=(".txt",), read=read_plain_text)
