"""Full-text exports of press databases (LexisNexis, Nexis Uni, Factiva): several articles in one file."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from annotator.core.errors import FormatError
from annotator.formats.decoding import byte_order_mark, decode, unify_line_ends
from annotator.formats.documents import press_incoming
from annotator.formats.format import DEFAULTS, Format
from annotator.formats.press.splitting import is_press_export

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.record import Incoming, Refusal
    from annotator.formats.format import Options


def read_press(stream: BinaryIO, source: str, _options: Options = DEFAULTS) -> Iterator[Incoming | Refusal]:
    """The articles of an export as text; documents and pages are split by their own readers.

    Raises:
        FormatError: if there is none.
    """
    found = False
    for one in press_incoming(decode(stream.read()).text, source):
        found = True
        yield one
    if not found:
        raise FormatError("the file is no export of a press database that is known")


def _recognises(begun: bytes) -> bool:
    # The words that tell are in ASCII, whatever the rest is in.
    length, encoding = byte_order_mark(begun) or (0, "utf-8")
    return is_press_export(unify_line_ends(begun[length:].decode(encoding, "replace")))


PRESS = Format(
    name="press",
    title="Press database (LexisNexis, Nexis Uni, Factiva)",
    extensions=(".txt",),
    read=read_press,
    recognises=_recognises,
)
FORMATS = (PRESS,)
