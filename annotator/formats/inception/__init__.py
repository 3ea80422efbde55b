"""Formats that INCEpTION and WebAnno read and write: UIMA CAS as JSON and as XMI, and WebAnno TSV.

All of them hold annotations of layers (``layers``); ``annotations`` makes these of records and
``interpretation`` records of them. Formats: UIMA CAS JSON 0.4.0, XMI as UIMA writes it, WebAnno TSV 3.3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.exchange.sniffing import first_keys
from annotator.formats.format import Format
from annotator.formats.holding import Holds
from annotator.formats.inception.cas_json import read_json, read_json_tree, write_json
from annotator.formats.inception.cas_xmi import read_xmi, read_xmi_tree, without_illegal, write_xmi
from annotator.formats.inception.tsv_reader import read_tsv, read_tsv_tree
from annotator.formats.inception.tsv_writer import letters, write_tsv

if TYPE_CHECKING:
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options


_LOOKED_AT = 4
"""So many files of a folder are looked at to tell what it is."""


def _holds_legal(_options: Options) -> Holds:
    return Holds(characters=without_illegal, actors=False, history=False)


def _holds_in_json(_options: Options) -> Holds:
    return Holds(actors=False, history=False)


def _is_cas_json(begun: bytes) -> bool:
    return bool(first_keys(begun) & {"%TYPES", "%FEATURE_STRUCTURES"})


def _has_cas_json(tree: FileTree) -> bool:
    names = [name for name in tree.names() if name.lower().endswith(".json")]
    return any(_is_cas_json(tree.read(name)[:4096]) for name in names[:_LOOKED_AT])


def _has_xmi(tree: FileTree) -> bool:
    return any(name.lower().endswith(".xmi") for name in tree.names())


def _is_webanno(begun: bytes) -> bool:
    return begun.removeprefix(b"\xef\xbb\xbf").startswith(b"#FORMAT=WebAnno TSV ")


def _has_webanno(tree: FileTree) -> bool:
    names = [name for name in tree.names() if name.lower().endswith(".tsv")]
    return any(_is_webanno(tree.read(name)[:64]) for name in names[:_LOOKED_AT])


def _holds_letters(_options: Options) -> Holds:
    return Holds(tokens=letters, metadata=False, actors=False, history=False)


UIMA_JSON = Format(
    name="uima-json",
    title="UIMA CAS JSON (INCEpTION)",
    description="Texts with typed annotations for INCEpTION, as JSON.",
    extensions=(".json",),
    read=read_json,
    read_tree=read_json_tree,
    write=write_json,
    holds=_holds_in_json,
    recognises=_is_cas_json,
    recognises_tree=_has_cas_json,
)
UIMA_XMI = Format(
    name="uima-xmi",
    title="UIMA CAS XMI (INCEpTION)",
    description="Texts with typed annotations for INCEpTION and older UIMA tools, as XML.",
    extensions=(".xmi",),
    read=read_xmi,
    read_tree=read_xmi_tree,
    write=write_xmi,
    recognises_tree=_has_xmi,
    holds=_holds_legal,
)
WEBANNO_TSV = Format(
    name="webanno-tsv",
    title="WebAnno TSV 3.3 (INCEpTION)",
    description="One token and its annotations in each line, as INCEpTION and WebAnno exchange it.",
    extensions=(".tsv",),
    read=read_tsv,
    read_tree=read_tsv_tree,
    write=write_tsv,
    recognises=_is_webanno,
    recognises_tree=_has_webanno,
    holds=_holds_letters,
)
FORMATS = (UIMA_JSON, UIMA_XMI, WEBANNO_TSV)
