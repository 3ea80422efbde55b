"""From the bytes of a text file to text, whatever wrote it; line ends are decided here, once."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple
from unicodedata import category

from annotator.core.errors import FormatError
from annotator.core.words import Words
from annotator.formats.language import classify, count_letters, detect_language

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", Words("a PDF document")),
    (b"PK\x03\x04", Words("a ZIP archive or an office document")),
    (b"\x89PNG", Words("an image")),
    (b"\xff\xd8\xff", Words("an image")),
    (b"GIF8", Words("an image")),
    (b"\x1f\x8b", Words("a compressed file")),
    (b"\xd0\xcf\x11\xe0", Words("an old office document")),
    (b"SQLite format 3\x00", Words("a database")),
)
# Those in which news texts are found; the guess among all that Python knows is much worse.
_LEGACY = (
    "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_2", "iso8859_5",
    "koi8_r", "koi8_u", "cp866", "gb18030", "big5", "cp932", "euc_jp", "cp949",
)  # fmt: skip
_WESTERN = "af ca da de en es eu fi fr ga gl id is it ms nl no pt sv sw"
_TELLING_WORDS = 200
_TELLING_LETTERS = 4096
_STRANGE = frozenset({"Cc", "Cn", "Co", "Cs"})
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x19\x1c-\x1f\x7f]")
_MOST_CONTROLS = 0.005
_WORD = re.compile(r"[^\W\d_]+")
_THE_FILE = Words("the file")
_ADVICE_ENCODING = "Save it as UTF-8 and import it again."
_ADVICE_BINARY = "Save or convert it as plain text and import that."


class Decoded(NamedTuple):
    r"""The text of a file, with ``\n`` line ends only and no byte order mark, and the encoding it was in."""

    text: str
    encoding: str


def decode(data: bytes, *, source: str = _THE_FILE) -> Decoded:
    """The text that ``data`` holds; ``source`` names the file in error messages.

    UTF-8 and UTF-16/32, with or without a byte order mark, are read exactly; anything else is guessed among
    the older encodings of news texts.

    Raises:
        FormatError: if the data is not text, is damaged, or is blank.
    """
    if not data.strip():
        raise FormatError("{source} is empty", source=source)
    _refuse_known_binaries(data, source)
    decoded = _decode(data, source)
    if "\0" in decoded.text:
        raise FormatError(
            "{source} is not text: it holds NUL characters", advice=_ADVICE_BINARY, source=source
        )
    _refuse_controls(decoded.text, source)
    text = unify_line_ends(decoded.text)
    if not text.strip():
        raise FormatError("{source} is empty", source=source)
    return Decoded(text, decoded.encoding)


def unify_line_ends(text: str) -> str:
    r"""``text`` with every ``\r\n`` and lone ``\r`` as ``\n``; the separators of Unicode stay as they are."""
    if "\r" not in text:
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n")


def byte_order_mark(data: bytes) -> tuple[int, str] | None:
    """The length and the encoding of the byte order mark that ``data`` begins with."""
    return next(((len(mark), name) for mark, name in _MARKS if data.startswith(mark)), None)


def _refuse_known_binaries(data: bytes, source: str) -> None:
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise FormatError(
                "{source} is not text: it is {kind}", advice=_ADVICE_BINARY, source=source, kind=kind
            )


def _decode(data: bytes, source: str) -> Decoded:
    marked = byte_order_mark(data)
    if marked is not None:
        length, encoding = marked
        return Decoded(_decode_exactly(data[length:], encoding, source), encoding)
    if b"\0" in data:
        encoding = _wide_encoding(data, source)
        return Decoded(_decode_exactly(data, encoding, source), encoding)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        _refuse_damaged_utf8(data, error, source)
        return _guess(data, source)


def _decode_exactly(data: bytes, encoding: str, source: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise FormatError(
            "{source} is not text: it begins as {encoding} but byte {byte} is not valid",
            advice=_ADVICE_ENCODING,
            source=source,
            encoding=encoding.upper(),
            byte=error.start + 1,
        ) from error


def _wide_encoding(data: bytes, source: str) -> str:
    """UTF-16 or UTF-32 without a mark: the NULs of spaces and line ends stand at one place of the unit."""
    zeros = [data[offset::4].count(0) for offset in range(4)]
    units = len(data) / 4
    if zeros[3] == units and zeros[2] > units / 2:
        return "utf-32-le"
    if zeros[0] == units and zeros[1] > units / 2:
        return "utf-32-be"
    even, odd = zeros[0] + zeros[2], zeros[1] + zeros[3]
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    one_sided = min(even, odd) * 4 <= max(even, odd)
    if not one_sided or _has_stray_nuls(data) or _is_odd(data.decode(encoding, "replace")[:_TELLING_LETTERS]):
        raise FormatError("{source} is not text: it holds NUL bytes", advice=_ADVICE_BINARY, source=source)
    return encoding


def _has_stray_nuls(data: bytes) -> bool:
    """Whether the data is UTF-8 but for a few NULs; in UTF-16 of that kind every other byte is one."""
    rest = data.replace(b"\0", b"")
    if (len(data) - len(rest)) * 3 > len(data):
        return False
    try:
        text = rest.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return len(_CONTROL.findall(text)) <= _MOST_CONTROLS * len(text)


def _is_odd(text: str) -> bool:
    """Whether more than a stray code point is a control or is not assigned: binary data read as UTF-16."""
    strange = sum(1 for character in text if not character.isspace() and category(character) in _STRANGE)
    return strange * 100 > len(text)


def _refuse_damaged_utf8(data: bytes, error: UnicodeDecodeError, source: str) -> None:
    """UTF-8 with a few bad bytes must not be taken for an older encoding and turned to gibberish."""
    lenient = data.decode("utf-8", "replace")
    bad = lenient.count("�")
    good = sum(1 for character in lenient if character > "\x7f") - bad
    if good >= 4 * bad:
        raise FormatError(
            "{source} is not text: it is UTF-8 but byte {byte} is not valid",
            advice=_ADVICE_ENCODING,
            source=source,
            byte=error.start + 1,
        ) from error


def _refuse_controls(text: str, source: str) -> None:
    if len(_CONTROL.findall(text)) > _MOST_CONTROLS * len(text):
        raise FormatError("{source} is not text: it holds binary data", advice=_ADVICE_BINARY, source=source)


def _guess(data: bytes, source: str) -> Decoded:
    from charset_normalizer import from_bytes

    _refuse_controls(data.decode("latin-1"), source)
    if (western := _western(data)) is not None:
        return western
    candidates = [
        Decoded(str(match), match.encoding) for match in from_bytes(data, cp_isolation=list(_LEGACY))
    ]
    if not candidates:
        raise FormatError(
            "{source} is not text: its encoding is not known", advice=_ADVICE_ENCODING, source=source
        )
    return max(candidates, key=lambda candidate: _plausibility(candidate.text))


def _western(data: bytes) -> Decoded | None:
    """The text as cp1252, where it is in a language that is written so.

    Such a text has too few letters beyond ASCII to tell one code page from another: its language can.
    """
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    beyond = sum(1 for letter in filter(str.isalpha, text) if not letter.isascii())
    if beyond * 5 > count_letters(text) or (detect_language(text) or "?") not in _WESTERN.split():
        return None
    return Decoded(text, "cp1252")


def _plausibility(text: str) -> tuple[bool, float]:
    """How much the words that the encoding decides look like those of some language."""
    words = [word for word in _WORD.findall(text) if not word.isascii()][:_TELLING_WORDS]
    mixed = sum(1 for word in words if _mixes_alphabets(word))
    return mixed * 5 <= len(words), classify(" ".join(words)).confidence


def _mixes_alphabets(word: str) -> bool:
    """Whether Latin letters stand beside letters of another alphabet (which begin at U+0370)."""
    return any(letter < "\x80" for letter in word) and any(letter >= "\u0370" for letter in word)
