"""The XML of a project, read with distrust, and its sources one at a time, because they can be many."""

from __future__ import annotations

import io
from collections import deque
from typing import TYPE_CHECKING, Any

from annotator.core.errors import FormatError
from annotator.formats.refi_qda.project import local

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_DISTRUST: dict[str, Any] = {
    "resolve_entities": False,
    "load_dtd": False,
    "no_network": True,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}


class ProjectXml:
    """A ``project.qde``; ``what`` names it in sentences.

    Raises:
        FormatError: if it does not begin as XML, or declares a document type, which could hold anything.
    """

    def __init__(self, data: bytes, what: str) -> None:
        self._data = data
        self._what = what
        first = next(self._events("start"), None)
        if first is not None and first.getroottree().docinfo.doctype:
            raise FormatError("{what} declares a document type, which is not read", what=what)

    def root(self) -> _Element:
        """The root with everything but the sources.

        Raises:
            FormatError: if the XML is not well formed.
        """
        (root,) = deque(self._without_sources(), maxlen=1)
        return root

    def sources(self) -> Iterator[_Element]:
        """Each source, until the next one is asked for.

        Raises:
            FormatError: if the XML is not well formed.
        """
        for element in self._events("end"):
            if _is_source(element):
                yield element
                _forget(element)

    def _without_sources(self) -> Iterator[_Element]:
        for element in self._events("end"):
            if _is_source(element):
                _forget(element)
            yield element

    def _events(self, kind: str) -> Iterator[_Element]:
        from lxml import etree

        try:
            for _, element in etree.iterparse(io.BytesIO(self._data), events=(kind,), **_DISTRUST):
                yield element
        except (etree.LxmlError, ValueError, LookupError) as error:
            raise FormatError("{what} is damaged: {reason}", what=self._what, reason=error) from error


def _is_source(element: _Element) -> bool:
    above = element.getparent()
    return above is not None and local(above) == "Sources"


def _forget(element: _Element) -> None:
    """Take away what an element holds, and those before it."""
    element.clear()
    above = element.getparent()
    while above is not None and element.getprevious() is not None:
        del above[0]
