"""The parts of a DocBin file, checked before spaCy makes documents of them.

A file is packed by zlib and holds a msgpack object: ``attrs`` (numbers of token attributes), ``tokens``
(64-bit numbers, a row per token and a column per attribute), ``spaces``, ``lengths`` (32-bit), ``strings``,
and lists with an entry per document. Only plain values of msgpack are read, nothing that could run.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from annotator.core.errors import FormatError
from annotator.formats.exchange.tree import MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from spacy.tokens import DocBin


_MOST_RATIO = 500  # token attributes pack to a twentieth, many copies of one article to a hundredth
_SMALL = 1 << 20


class _Parts(msgspec.Struct):
    attrs: list[int]
    tokens: bytes
    spaces: bytes
    lengths: bytes
    strings: list[str]
    cats: list[dict[str, Any]] | None = None
    flags: list[dict[str, Any]] | None = None
    span_groups: list[bytes] | None = None
    user_data: list[bytes | None] | None = None


class Packed(NamedTuple):
    """One document: a DocBin of it alone without user data, and these as they are packed."""

    documents: DocBin
    user_data: bytes | None


def unpacked(data: bytes) -> tuple[list[str], Iterator[Packed]]:
    """All strings of a file, and its documents.

    Raises:
        FormatError: if it is damaged, or would unpack to more than is believable.
    """
    packer = zlib.decompressobj()
    try:
        most = min(MOST_BYTES, _SMALL + _MOST_RATIO * len(data))
        raw = packer.decompress(data, most)
        if packer.unconsumed_tail:
            raise FormatError(
                "the file would unpack to more than {size} MB, which is not believable", size=most >> 20
            )
        if not packer.eof:
            raise FormatError("the file is cut off")
        parts = msgspec.msgpack.decode(raw, type=_Parts)
    except zlib.error as error:
        raise FormatError("the file is not packed as spaCy packs it: {reason}", reason=error) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FormatError("the file does not hold what spaCy stores: {reason}", reason=error) from error
    return parts.strings, _documents(parts, *_checked(parts))


def _checked(parts: _Parts) -> tuple[np.ndarray, np.ndarray, list[int]]:
    """The token attributes as a table, the spaces behind tokens, and the lengths of the documents."""
    import numpy as np
    from spacy.attrs import ENT_IOB, ORTH

    width = len(parts.attrs)
    try:
        tokens = np.frombuffer(parts.tokens, dtype="uint64").reshape(-1, max(width, 1))
        spaces = np.frombuffer(parts.spaces, dtype="uint8") != 0
        lengths = [int(one) for one in np.frombuffer(parts.lengths, dtype="int32")]
    except ValueError as error:
        raise FormatError("the file does not hold what spaCy stores: {reason}", reason=error) from error
    lists = (parts.cats, parts.flags, parts.span_groups)
    if (
        ORTH not in parts.attrs
        or min(lengths, default=0) < 0
        or not sum(lengths) == len(tokens) == len(spaces)
        or any(one is not None and len(one) != len(lengths) for one in lists)
    ):
        raise FormatError("the numbers of tokens in the file do not agree")
    if ENT_IOB in parts.attrs and tokens[:, parts.attrs.index(ENT_IOB)].max(initial=0) > len("BIO"):
        raise FormatError("the entities in the file are damaged")
    return tokens, spaces, lengths


def _documents(
    parts: _Parts, tokens: np.ndarray, spaces: np.ndarray, lengths: Sequence[int]
) -> Iterator[Packed]:
    from spacy.attrs import ENT_ID, ENT_IOB, ENT_KB_ID, ENT_TYPE, ORTH
    from spacy.tokens import DocBin

    # What a parser found is of no use here, and would have to be checked as well.
    wanted = [one for one in (ORTH, ENT_IOB, ENT_TYPE, ENT_KB_ID, ENT_ID) if one in parts.attrs]
    columns = [parts.attrs.index(one) for one in wanted]
    begin = 0
    for number, length in enumerate(lengths):
        end = begin + length
        one = DocBin()
        one.attrs = wanted
        one.tokens = [tokens[begin:end, columns]]
        one.spaces = [spaces[begin:end]]
        one.cats = [parts.cats[number] if parts.cats else {}]
        one.flags = [parts.flags[number] if parts.flags else {}]
        one.span_groups = [parts.span_groups[number] if parts.span_groups else b""]
        packed = parts.user_data or []
        yield Packed(one, packed[number] if number < len(packed) else None)
        begin = end
