"""The text of an HTML page by its blocks, and the encoding it is written in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.formats.decoding import byte_order_mark, decode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_DECLARED = re.compile(
    rb"""(?:<meta[^>]{1,200}?charset|<\?xml[^>]{1,100}encoding)\s*=\s*["']?([\w.:-]+)""", re.I
)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_TELLING_BYTES = 4096
_SILENT = frozenset(
    {"script", "style", "noscript", "template", "head", "svg", "math", "select", "iframe", "object"}
)
_BLOCK_NAMES = (
    "address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption"
    "|figure|footer|form|h1|h2|h3|h4|h5|h6|header|hr|html|li|main|menu|nav|ol|p|pre|section|summary|table"
    "|tbody|td|tfoot|th|thead|tr|ul"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split("|"))
_GAPS = re.compile(r"[ \t\n\f]+")


def page_of(data: bytes, declared: str = "") -> str:
    """The HTML of a file, in the encoding ``declared`` beside it or in it, where it is valid in that.

    Raises:
        FormatError: if the data is not text.
    """
    named = _DECLARED.search(data[:_TELLING_BYTES])
    name = declared or (named[1].decode("ascii", "replace") if named else "")
    if name and byte_order_mark(data) is None and b"\0" not in data:
        try:
            return _DECLARATION.sub("", data.decode(_as_browsers_do(name)))
        except (LookupError, UnicodeError):
            pass
    return _DECLARATION.sub("", decode(data).text)


def _as_browsers_do(name: str) -> str:
    """Pages that call themselves Latin-1 are Windows' superset of it."""
    return (
        "cp1252"
        if name.casefold().replace("_", "-") in {"iso-8859-1", "latin-1", "latin1", "ascii"}
        else name
    )


def block_text(root: _Element) -> str:
    """The words of an element, each block a paragraph; what no reader sees is left out."""
    return "\n\n".join(blocks(root))


def blocks(root: _Element) -> Iterator[str]:
    """The text of each block of an element, white space as a browser shows it."""
    pending: list[str] = []
    for piece in _pieces(root):
        if piece is not None:
            pending.append(piece)
            continue
        if block := _shown("".join(pending)):
            yield block
        pending.clear()


def _shown(text: str) -> str:
    lines = (_GAPS.sub(" ", line).strip() for line in text.split("\r"))
    return "\n".join(line for line in lines if line)


def _pieces(root: _Element) -> Iterator[str | None]:
    r"""The texts in order; None at the end of each block, ``\r`` for a line break."""
    from lxml.etree import iterwalk

    walk = iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name = str(element.tag).rpartition("}")[2].lower()
        if name in _SILENT:
            if event == "start":
                walk.skip_subtree()
                continue
            yield element.tail if element is not root else None
            continue
        if name in _BLOCKS:
            yield None
        if event == "start":
            yield "\r" if name == "br" else element.text
        elif element is not root:
            yield element.tail
    yield None
