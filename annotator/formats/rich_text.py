"""RTF documents (Rich Text Format 1.9), by striprtf."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, BinaryIO

from annotator.core.errors import FormatError
from annotator.formats.damage import damage_told
from annotator.formats.documents import SPLITTING, Document, articles_of
from annotator.formats.format import DEFAULTS, Format

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.record import Incoming, Refusal
    from annotator.formats.format import Options

_BEGIN = b"{\\rtf"
_INFORMATION = re.compile(r"\{\\(title|author|subject|keywords) ([^{}\\]{1,300})\}")
_TELLING_CHARACTERS = 20_000


def read_rich_text(
    stream: BinaryIO, source: str, options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal]:
    """The articles of an RTF file: one, unless a press database put several into it.

    Raises:
        FormatError: if it is none, or holds no words.
    """
    data = stream.read()
    if not data.lstrip().startswith(_BEGIN):
        raise FormatError("the file is no RTF document")
    # RTF is ASCII; what is beyond is in the code page that the document names, which striprtf decodes.
    code = data.decode("latin-1")
    with damage_told("the document"):
        from striprtf.striprtf import rtf_to_text

        text = rtf_to_text(code, encoding="cp1252", errors="replace")  # type: ignore[no-untyped-call] # it has no types
    known = dict(_INFORMATION.findall(code[:_TELLING_CHARACTERS]))
    title = known.pop("title", "").strip()
    facts = {"title": title if title and title in text else "", "author": known.pop("author", "").strip()}
    yield from articles_of(Document(text=_spaced(text), facts=facts, meta=known), source, options, "rtf")


def _spaced(text: str) -> str:
    """The text with a blank line between paragraphs, where it has none."""
    stripped = "\n".join(line.rstrip() for line in text.replace("\r", "").strip().split("\n"))
    return stripped if "\n\n" in stripped else stripped.replace("\n", "\n\n")


RICH_TEXT = Format(
    name="rtf", title="RTF document", extensions=(".rtf",), read=read_rich_text, reading=(SPLITTING,)
)
FORMATS = (RICH_TEXT,)
