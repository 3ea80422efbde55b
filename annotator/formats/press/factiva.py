"""Full texts as Factiva prints them: with two-letter codes before each field, or without.

With codes ("full article plus indexing") each field begins with its code: HD headline, BY author, PD date, SN
source, LP and TD the text, AN the number. Without, headline, "500 words", date and source follow each other.
Either way "Document" with the number ends an article.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.formats.dates import iso_date
from annotator.formats.language_names import language_code
from annotator.formats.press.article import Piece, PressArticle, author_of, full_text, paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CODES = "SE|HD|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CX|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|BY|CLM|PB|CT"
_CODED = re.compile(rf"^[ \t|]*({_CODES})(?:[ \t]*\|+[ \t]*|[ \t]{{2,}}|\t|[ \t]*$)(.*)$", re.MULTILINE)
_NUMBER = re.compile(r"^[ \t|]*Document[ \t]+([A-Za-z]{2,}[A-Za-z0-9]{12,})[ \t|]*$", re.MULTILINE)
_WORDS = re.compile(
    r"^[ \t|]*[\d.,]+[ \t](?:words|wörter|mots|palabras|слов)[ \t|]*$", re.IGNORECASE | re.MULTILINE
)
_META = {
    "WC": "length", "SC": "source_code", "SE": "section", "CR": "credit", "ET": "time", "ED": "edition",
    "PG": "page", "VOL": "volume", "CY": "copyright", "CO": "companies", "IN": "industries", "NS": "subjects",
    "RE": "regions", "IPC": "publisher_codes", "IPD": "publisher_descriptors", "PUB": "publisher",
    "ART": "art", "RF": "references", "CX": "correction", "CLM": "column", "CT": "contact", "PB": "publisher",
}  # fmt: skip
_BYLINE = re.compile(r"(?:by|von|par|por)\s+\S.{0,80}", re.IGNORECASE)
_TIME = re.compile(r"\d\d?:\d\d(?::\d\d)?(?: ?[AP]M)?(?: \w+)?", re.IGNORECASE)
_DETAILS = {
    "time": _TIME,
    "copyright": re.compile(r"(?:copyright|©|\(c\))\W.*", re.IGNORECASE),
    "source_code": re.compile(r"[A-Z][A-Z0-9]{1,9}"),
    "page": re.compile(r"(?:page |p\.? ?|seite |s\. ?)?[A-Z]?-?\d+", re.IGNORECASE),
}
_HEADER_LINES = 10


def is_export(text: str) -> bool:
    """Whether ``text``, or its beginning, is such an export."""
    codes = {match[1] for match in _CODED.finditer(text)}
    if "HD" in codes and codes & {"LP", "TD"} and codes & {"PD", "SN", "AN"}:
        return True
    return _NUMBER.search(text) is not None and _WORDS.search(text) is not None


def articles(text: str) -> Iterator[PressArticle]:
    """The articles in order."""
    has_codes = any(match[1] == "HD" for match in _CODED.finditer(text))
    for piece in _coded_pieces(text) if has_codes else _plain_pieces(text):
        article = _coded(piece) if has_codes else _plain(piece)
        if article is not None:
            yield article


def _coded_pieces(text: str) -> Iterator[Piece]:
    """An article begins with the first code behind the number of the one before, or with a headline."""
    starts: list[int] = []
    seen: set[str] = set()
    for match in _CODED.finditer(text):
        code = match[1]
        if not starts or "AN" in seen or (code == "HD" and "HD" in seen):
            starts.append(match.start())
            seen = set()
        seen.add(code)
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        yield Piece(text.count("\n", 0, start) + 1, text[start:end].split("\n"))


def _plain_pieces(text: str) -> Iterator[Piece]:
    start = 0
    for match in _NUMBER.finditer(text):
        words = text[start : match.end()]
        first = start + len(words) - len(words.lstrip())
        yield Piece(text.count("\n", 0, first) + 1, words.strip().split("\n"))
        start = match.end()


def _coded(piece: Piece) -> PressArticle | None:
    fields = _fields_of(piece.lines)
    title = " ".join(" ".join(fields.get("HD", ())).split())
    paragraphs = [*paragraphs_of(fields.get("LP", ())), *paragraphs_of(fields.get("TD", ()))]
    if not title and not paragraphs:
        return None
    said = {code: " ".join(" ".join(lines).split()) for code, lines in fields.items()}
    return PressArticle(
        line=piece.line,
        text=full_text(title, paragraphs),
        facts=_present(
            title=title,
            author=author_of(said.get("BY", "")),
            published=iso_date(said.get("PD", "")) or "",
            outlet=said.get("SN", ""),
            language=language_code(said.get("LA", "")) or "",
            id=_number(said.get("AN", "")),
        ),
        meta=_present(**{name: said.get(code, "") for code, name in _META.items()}),
    )


def _number(written: str) -> str:
    """The number of an article; what is printed behind the last article stands behind it as well."""
    words = written.removeprefix("Document").split()
    return words[0] if words else ""


def _fields_of(lines: Sequence[str]) -> dict[str, list[str]]:
    fields: dict[str, list[str]] = {}
    current: list[str] = []
    for line in lines:
        match = _CODED.match(line)
        if match is not None:
            current = fields.setdefault(match[1], [])
            line = match[2]  # noqa: PLW2901 - what stands behind the code
        elif (number := _NUMBER.match(line)) is not None and "AN" not in fields:
            current = fields.setdefault("AN", [])
            line = number[1]  # noqa: PLW2901 - as above
        current.append(line.strip().strip("|").strip())
    return fields


def _plain(piece: Piece) -> PressArticle | None:
    paragraphs = [line.strip().strip("|").strip() for line in piece.lines]
    lines = [line for line in paragraphs if line]
    counted = next((index for index, line in enumerate(lines[:_HEADER_LINES]) if _WORDS.match(line)), None)
    number = _NUMBER.match(lines[-1]) if lines else None
    if counted is None or counted == 0 or number is None:
        return None
    above, below = lines[:counted], lines[counted + 1 : -1]
    author = above.pop() if len(above) > 1 and _BYLINE.fullmatch(above[-1]) else ""
    title = above[-1] if len(above) > 1 and not _is_title(above[-2]) else " ".join(above)
    facts, meta, header = _below(below)
    return PressArticle(
        line=piece.line,
        text=full_text(title, below[header:]),
        facts=_present(title=title, author=author_of(author), id=number[1], **facts),
        meta=_present(length=lines[counted], section=above[0] if title != " ".join(above) else "", **meta),
    )


def _is_title(line: str) -> bool:
    """Whether a line above the last is more of the headline: the name of a section is a word or two."""
    return len(line.split()) > 3  # noqa: PLR2004 - words


def _below(lines: Sequence[str]) -> tuple[dict[str, str], dict[str, str], int]:
    """What the lines behind the count of words say, and how many they are."""
    facts: dict[str, str] = {}
    meta: dict[str, str] = {}
    for index, line in enumerate(lines[:_HEADER_LINES]):
        if "published" not in facts:
            facts["published"] = iso_date(line) or ""
        elif "outlet" not in facts and not _TIME.fullmatch(line):
            facts["outlet"] = line
        elif (name := _detail(line)) is not None:
            meta[name] = line
        elif language_code(line) and len(line.split()) == 1:
            facts["language"] = language_code(line) or ""
        else:
            return facts, meta, index
    return facts, meta, min(len(lines), _HEADER_LINES)


def _detail(line: str) -> str | None:
    """What a line below the newspaper tells; None if it is none of that."""
    return next((name for name, pattern in _DETAILS.items() if pattern.fullmatch(line)), None)


def _present(**values: str) -> dict[str, str]:
    return {name: value for name, value in values.items() if value}
