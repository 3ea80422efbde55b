"""XML and HTML from strangers: no entities, no document types, nothing fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import FormatError
from annotator.formats.damage import damage_told

if TYPE_CHECKING:
    from lxml.etree import _Element


def parse_xml(data: bytes, what: str) -> _Element:
    """The root of an XML document; ``what`` names it in sentences.

    Raises:
        FormatError: if it is not well formed, or declares a document type, which could hold anything.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    with damage_told(what):
        root = etree.fromstring(data, parser)
        if root.getroottree().docinfo.doctype:
            raise FormatError("{what} declares a document type, which is not read", what=what)
        return root


def parse_html(text: str, what: str) -> _Element | None:
    """The root of an HTML document, however it is written; None where there is nothing in it.

    Raises:
        FormatError: if it cannot be read at all.
    """
    from lxml import etree

    # An encoding that the document declares is that of its file, not of this text.
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    with damage_told(what):
        root: _Element | None = etree.fromstring(text.encode("utf-8", "replace"), parser)
        return root
