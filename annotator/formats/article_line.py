"""JSON lines of other makers: any object with a ``text`` is an article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

from annotator.core.article import Draft, headline
from annotator.core.errors import FormatError
from annotator.core.record import Record
from annotator.formats.decoding import unify_line_ends
from annotator.formats.language import detect_language
from annotator.formats.native_errors import in_words
from annotator.formats.native_reader import checked_text, record_of
from annotator.formats.native_schema import SCHEMA, Line
from annotator.formats.remarks import taken_up
from annotator.formats.residue import find_residue

if TYPE_CHECKING:
    from annotator.core.spans import Fragments

_ANNOTATIONS = ("actors", "mentions", "claims")
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?")
_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_][A-Za-z]+)*")


def article_record(entries: dict[str, Any]) -> Record:
    """The article of an object without ``schema``; keys that are not known are kept under ``meta``.

    Title, language and residue are found in the text where the object does not say them.

    Raises:
        FormatError: if there is no text, or the object is a native line that does not say so.
    """
    _refuse_native_without_schema(entries)
    rest = dict(entries)
    text, said = _text_and_residue(rest.pop("text", None), rest.pop("residue", None) or [])
    language = _take_language(rest) or detect_language(text)
    return Record(
        draft=Draft(
            text=text,
            identifier=_take_identifier(rest),
            title=_take(rest, "title") or headline(text),
            outlet=_take(rest, "outlet"),
            author=_take(rest, "author"),
            published=_take_date(rest),
            url=_take(rest, "url"),
            language=language,
            residue=said if "residue" in entries else find_residue(text, language=language),
            **taken_up(_merged(rest)),
        )
    )


def _refuse_native_without_schema(entries: dict[str, Any]) -> None:
    if not any(entries.get(key) for key in _ANNOTATIONS):
        return
    try:
        msgspec.convert({"schema": SCHEMA, **entries}, Line)
    except msgspec.ValidationError:
        return
    raise FormatError('the line has annotations but no "schema": "{schema}"', schema=SCHEMA)


def _text_and_residue(text: object, residue: object) -> tuple[str, Fragments]:
    r"""The text with ``\n`` line ends, and the residue as far as the object says it, moved accordingly."""
    if text is None:
        raise FormatError("the object has no “text”")
    if isinstance(text, str) and text and not residue:
        return unify_line_ends(checked_text(text)), ()
    try:
        line = msgspec.convert({"schema": SCHEMA, "text": text, "residue": residue}, Line)
    except msgspec.ValidationError as error:
        raise FormatError(in_words(error)) from error
    draft = record_of(line).draft
    return draft.text, draft.residue


def _take(rest: dict[str, Any], key: str) -> str | None:
    """Takes a text out of ``rest``; anything else but null stays there, for ``meta``."""
    value = rest.get(key)
    if value is None or isinstance(value, str):
        rest.pop(key, None)
        return value or None
    return None


def _take_identifier(rest: dict[str, Any]) -> str | None:
    value = rest.get("id")
    if isinstance(value, int) and not isinstance(value, bool):
        rest["id"] = str(value)
    return _take(rest, "id")


def _take_date(rest: dict[str, Any]) -> str | None:
    value = rest.get("published")
    if isinstance(value, str) and value and _DATE.fullmatch(value) is None:
        return None
    return _take(rest, "published")


def _take_language(rest: dict[str, Any]) -> str | None:
    value = rest.get("language")
    if isinstance(value, str) and value:
        match = _LANGUAGE.fullmatch(value)
        if match is None:
            return None
        rest["language"] = match[1]
    return _take(rest, "language")


def _merged(rest: dict[str, Any]) -> dict[str, Any]:
    """What is left of an object, beside what it has under ``meta`` itself."""
    if not isinstance(rest.get("meta"), dict):
        if rest.get("meta", "") is None:
            del rest["meta"]
        return rest
    meta: dict[str, Any] = rest.pop("meta")
    twice = sorted(rest.keys() & meta.keys())
    if twice:
        raise FormatError("the key “{key}” stands both in the object and in its “meta”", key=twice[0])
    return {**rest, **meta}
