"""Pieces of XML as text, for documents that are written bit by bit.

Characters that XML 1.0 has no place for are written as ``_x000B_``, as office documents do it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WRITTEN_OUT = re.compile(r"_x([0-9A-F]{4})_")


def element(name: str, attributes: Mapping[str, str], *content: str) -> str:
    """An element whose ``content`` is XML already."""
    inside = "".join(content)
    start = opening(name, attributes)
    return f"{start}{inside}</{name}>" if inside else f"{start[:-1]}/>"


def opening(name: str, attributes: Mapping[str, str]) -> str:
    """The tag that an element begins with."""
    return (
        f"<{name}{''.join(f' {key}={quoteattr(written_out(value))}' for key, value in attributes.items())}>"
    )


def escaped(text: str) -> str:
    """Text as the content of an element."""
    return escape(written_out(text), {"\r": "&#13;"})


def restored(text: str) -> str:
    """The text that was written with characters written out."""
    return _WRITTEN_OUT.sub(_restored, text) if "_x" in text else text


def written_out(text: str) -> str:
    """The text with what XML has no place for written out."""
    return _NOT_XML.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def _restored(found: re.Match[str]) -> str:
    character = chr(int(found[1], 16))
    return character if _NOT_XML.match(character) else found[0]
