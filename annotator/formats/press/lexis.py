"""Full texts as LexisNexis and Nexis Uni print them.

LexisNexis puts "1 of 50 DOCUMENTS" before each article, then newspaper, date and headline, labelled fields
(BYLINE, SECTION, LENGTH), the text, and further fields (LOAD-DATE, LANGUAGE). Nexis Uni puts the headline
before newspaper and date, "Body" before the text and "End of Document" behind it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.word_count import count_words
from annotator.formats.dates import iso_date
from annotator.formats.language_names import language_code
from annotator.formats.press.article import (
    Piece,
    PressArticle,
    author_of,
    blocks_of,
    full_text,
    paragraphs_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BEGIN = re.compile(
    r"^[ \t]*(?:\d+ (?:of|von|de|sur) \d+ (?:documents?|dokumenten?)"
    r"|(?:document|dokument) \d+ (?:of|von|de) \d+)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_END = re.compile(r"^[ \t]*(?:End of Document|Ende des Dokuments|Fin du document)[ \t]*$", re.MULTILINE)
_TELLING = re.compile(
    r"^[ \t]*(?:length|byline|load-date|section|publication-type|länge|update|longueur)[ \t]*:", re.I | re.M
)
_BEFORE = {
    "headline": "title", "byline": "author", "von": "author", "autor": "author", "auteur": "author",
    "section": "section", "rubrik": "section", "ressort": "section", "rubrique": "section",
    "length": "length", "länge": "length", "longueur": "length", "dateline": "dateline",
    "highlight": "highlight", "encart": "highlight", "series": "series", "edition": "edition",
    "source": "source", "url": "url",
}  # fmt: skip
_AFTER = {
    "load-date": "load_date", "update": "load_date", "language": "language", "sprache": "language",
    "langue": "language", "publication-type": "publication_type", "pub-type": "publication_type",
    "publication-subject": "publication_subject", "subject": "subject", "company": "company",
    "organization": "organization", "person": "person", "country": "country", "city": "city",
    "state": "state", "geographic": "geographic", "industry": "industry", "ticker": "ticker",
    "graphic": "graphic", "grafik": "graphic", "journal-code": "journal_code", "acc-no": "accession_number",
    "copyright": "copyright", "notes": "notes", "correction": "correction", "type": "type", "url": "url",
    "correction-date": "correction_date",
}  # fmt: skip
_LABELLED = re.compile(r"[ \t]*(?P<label>[^\W\d_]+(?:-[^\W\d_]+)*)[ \t]*:[ \t]*(?P<value>.*)")
_COPYRIGHT = re.compile(r"(?:copyright|©|\(c\))\W.*|all rights reserved\.?|alle rechte vorbehalten\.?", re.I)
# The page before the articles of Nexis Uni, which lists them.
_COVER = re.compile(r"^[ \t]*Job Number:", re.MULTILINE)
_COVER_LINE = re.compile(
    r"^[ \t]*(?:(?:User Name|Date and Time|Job Number|Client/Matter|Search Terms|Search Type|Narrowed by):.*"
    r"|Documents? \(\d+\)|Content Type\b.*Narrowed by|.*-None-|.*About LexisNexis.*)[ \t]*$",
    re.MULTILINE,
)
_BODY = frozenset({"body", "text", "haupttext", "corps"})
_CLASSIFICATION = frozenset({"classification", "klassifikation"})
_CAPTION = frozenset({"graphic", "grafik"})
_LONGEST_HEADER = 12
_FEWEST_WORDS = 40


def is_export(text: str) -> bool:
    """Whether ``text``, or its beginning, is such an export."""
    is_divided = _BEGIN.search(text) or _END.search(text)
    return is_divided is not None and _TELLING.search(text) is not None


def articles(text: str) -> Iterator[PressArticle]:
    """The articles in order."""
    for piece in _pieces(text):
        article = _article(piece)
        if article is not None:
            yield article


def _pieces(text: str) -> Iterator[Piece]:
    """The stretches between the lines that divide articles."""
    begins = [(match.start(), match.end()) for match in _BEGIN.finditer(text)]
    ends = [(match.start(), match.end()) for match in _END.finditer(text)]
    if begins:
        limits = [start for start, _ in begins[1:]] + [len(text)]
        stretches = [(end, limit) for (_, end), limit in zip(begins, limits, strict=True)]
    else:
        starts = [_end_of_cover(text), *(end for _, end in ends)]
        stretches = list(zip(starts, [*(start for start, _ in ends), len(text)], strict=True))
    for start, end in stretches:
        words = _END.sub("", text[start:end])
        if words.strip():
            first = start + len(words) - len(words.lstrip())
            yield Piece(text.count("\n", 0, first) + 1, words.strip("\n").split("\n"))


def _end_of_cover(text: str) -> int:
    """Where the first article begins behind the list of all."""
    first = _TELLING.search(text)
    if first is None or _COVER.search(text, 0, first.start()) is None:
        return 0
    return max((match.end() for match in _COVER_LINE.finditer(text, 0, first.start())), default=0)


def _article(piece: Piece) -> PressArticle | None:
    preamble, rest = _divided(piece.lines)
    header, rest = _fields(rest, _BEFORE)
    rest = _without_body_label(rest)
    body, after = _without_tail(rest)
    body, caption = _without_caption(body)
    trailer = {**caption, **_tail_fields(after)}
    facts = _heading(preamble)
    if not (facts or header or trailer or count_words("\n".join(body)) >= _FEWEST_WORDS):
        return None  # what is printed behind the last article
    facts["title"] = header.pop("title", "") or facts.get("title", "")
    facts["author"] = author_of(header.pop("author", ""))
    facts["url"] = header.pop("url", "") or trailer.pop("url", "")
    facts["language"] = language_code(trailer.get("language", "")) or ""
    return PressArticle(
        line=piece.line,
        text=full_text(facts["title"], paragraphs_of(body)),
        facts={name: value for name, value in facts.items() if value and name != "edition"},
        meta={**({"edition": facts["edition"]} if facts.get("edition") else {}), **header, **trailer},
    )


def _divided(lines: Sequence[str]) -> tuple[list[str], Sequence[str]]:
    """What stands before the first labelled field, and all from there."""
    for index, line in enumerate(lines):
        match = _LABELLED.match(line)
        if (match and match["label"].casefold() in _BEFORE) or line.strip().casefold() in _BODY:
            return list(lines[:index]), lines[index:]
    dated = next((index for index, line in enumerate(lines[:_LONGEST_HEADER]) if iso_date(line)), -1)
    return list(lines[: dated + 1]), lines[dated + 1 :]


def _heading(preamble: Sequence[str]) -> dict[str, str]:
    """Newspaper, date and headline, which stands before them or behind."""
    blocks = [" ".join(block) for block in _single(blocks_of(preamble))]
    blocks = [block for block in blocks if not _COPYRIGHT.fullmatch(block)]
    dated = next((index for index, block in enumerate(blocks) if iso_date(block)), None)
    if dated is None:
        return {"title": blocks[0]} if blocks else {}
    behind = blocks[dated + 1 :]
    facts = {"published": iso_date(blocks[dated]) or "", "outlet": blocks[dated - 1] if dated else ""}
    if dated > 1:
        return {**facts, "title": blocks[dated - 2], "edition": " ".join(behind)}
    return {**facts, "title": behind[-1] if behind else "", "edition": " ".join(behind[:-1])}


def _single(blocks: list[list[str]]) -> Iterator[list[str]]:
    """The blocks; one that holds a date among its lines is taken apart."""
    for block in blocks:
        if len(block) > 1 and any(iso_date(line) for line in block):
            yield from ([line] for line in block)
        else:
            yield block


def _fields(lines: Sequence[str], known: dict[str, str]) -> tuple[dict[str, str], Sequence[str]]:
    """The labelled fields at the beginning, and the lines behind them."""
    found: dict[str, str] = {}
    name = ""
    for index, line in enumerate(lines):
        match = _LABELLED.match(line)
        if match and match["label"].casefold() in known:
            name = known[match["label"].casefold()]
            found[name] = " ".join(filter(None, (found.get(name), match["value"].strip())))
        elif not line.strip():
            name = name if name and not found[name] else ""
        elif name:
            found[name] = f"{found[name]} {line.strip()}".strip()
        else:
            return found, lines[index:]
    return found, ()


def _without_body_label(lines: Sequence[str]) -> Sequence[str]:
    first = next((index for index, line in enumerate(lines) if line.strip()), None)
    if first is not None and lines[first].strip().casefold() in _BODY:
        return lines[first + 1 :]
    return lines


def _without_tail(lines: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """The text, and the fields that follow it: the blocks at the end that begin with a label."""
    end = len(lines)
    start = end
    while start > 0:
        while start > 0 and not lines[start - 1].strip():
            start -= 1
        first = start
        while first > 0 and lines[first - 1].strip():
            first -= 1
        if first == start or not _is_of_tail(lines[first]):
            break
        start = end = first
    return lines[:end], lines[end:]


def _without_caption(lines: Sequence[str]) -> tuple[Sequence[str], dict[str, str]]:
    """The text without what Nexis Uni prints below it of a picture, and that."""
    place = next((index for index, line in enumerate(lines) if line.strip().casefold() in _CAPTION), None)
    if place is None:
        return lines, {}
    return lines[:place], {"graphic": " ".join(" ".join(lines[place + 1 :]).split())}


def _is_of_tail(line: str) -> bool:
    plain = line.strip()
    match = _LABELLED.match(plain)
    is_field = match is not None and match["label"].casefold() in _AFTER
    return is_field or plain.casefold() in _CLASSIFICATION or _COPYRIGHT.fullmatch(plain) is not None


def _tail_fields(lines: Sequence[str]) -> dict[str, str]:
    kept = [line for line in lines if line.strip().casefold() not in _CLASSIFICATION]
    copyrights = [line.strip() for line in kept if _COPYRIGHT.fullmatch(line.strip())]
    fields, _ = _fields([line for line in kept if not _COPYRIGHT.fullmatch(line.strip())], _AFTER)
    return {**fields, **({"copyright": " ".join(copyrights)} if copyrights else {})}
