"""W3C Web Annotation as JSON-LD: an array of annotations, each with its context.

The text of an article is the body of an annotation that describes it. Each span is an annotation with its
label as a tag, selected by position (code points, end exclusive) and by its words; each tie between two is
one that links them. What the model has no words for stands in bodies of JSON.
Format: the Web Annotation Data Model and Vocabulary of the W3C (2017).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.exchange.sniffing import first_keys
from annotator.formats.format import Format
from annotator.formats.holding import Holds
from annotator.formats.web_annotation.reader import read_folder, read_web_annotations
from annotator.formats.web_annotation.writer import write_web_annotations

if TYPE_CHECKING:
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options

_CONTEXT = b"www.w3.org/ns/anno"
_TELLING_BYTES = 1 << 16


def _recognises(begun: bytes) -> bool:
    keys = first_keys(begun) or first_keys(begun, in_array=True)
    return "@context" in keys and _CONTEXT in begun.replace(rb"\/", b"/")


def _recognises_tree(tree: FileTree) -> bool:
    """Whether it is annotations, and perhaps the texts that they are on."""
    files = [name for name in tree.names() if not name.endswith(".txt")]
    if not files or not all(name.endswith((".jsonld", ".json")) for name in files):
        return False
    return _recognises(tree.read(files[0])[:_TELLING_BYTES])


def _holds(_options: Options) -> Holds:
    return Holds(actors=False, history=False)


WEB_ANNOTATION = Format(
    name="web-annotation",
    title="W3C Web Annotation (JSON-LD)",
    description="Annotations as linked data, each with its words and their context.",
    extensions=(".jsonld", ".json"),
    read=read_web_annotations,
    read_tree=read_folder,
    write=write_web_annotations,
    recognises=_recognises,
    holds=_holds,
    recognises_tree=_recognises_tree,
    in_folder=lambda _options: False,
)
FORMATS = (WEB_ANNOTATION,)
