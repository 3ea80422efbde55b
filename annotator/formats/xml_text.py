"""Pieces of XML as text, for documents that are written bit by bit.

Characters that XML 1.0 has no place for are written as ``_x000B_``, as office documents do it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_IN_TEXT = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_ESCAPES = str.maketrans(_IN_TEXT)
_ATTRIBUTE_ESCAPES = str.maketrans({**_IN_TEXT, '"': "&quot;", "\n": "&#10;", "\t": "&#9;"})
_WRITTEN_OUT = re.compile(r"_x([0-9A-F]{4})_")


def element(name: str, attributes: Mapping[str, str], *content: str) -> str:
    """An element whose ``content`` is XML already."""
    inside = "".join(content)
    start = opening(name, attributes)
    return f"{start}{inside}</{name}>" if inside else f"{start[:-1]}/>"


def opening(name: str, attributes: Mapping[str, str]) -> str:
    """The tag that an element begins with."""
    written = (
        f' {key}="{written_out(value).translate(_ATTRIBUTE_ESCAPES)}"' for key, value in attributes.items()
    )
    return f"<{name}{''.join(written)}>"


def escaped(text: str) -> str:
    """Text as the content of an element."""
    return written_out(text).translate(_ESCAPES)


def restored(text: str) -> str:
    """The text that was written with characters written out."""
    return _WRITTEN_OUT.sub(_restored, text) if "_x" in text else text


def written_out(text: str) -> str:
    """The text with what XML has no place for written out."""
    return _NOT_XML.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def _restored(found: re.Match[str]) -> str:
    character = chr(int(found[1], 16))
    return character if _NOT_XML.match(character) else found[0]
