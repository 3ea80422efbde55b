"""HTML and saved web pages (``.html``, ``.xhtml``, ``.mhtml``): the article of a page, or all of it.

The page is read as it was saved; nothing it refers to is fetched. MHTML is RFC 2557.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Notice, Refusal
from annotator.core.words import Words
from annotator.formats.damage import damage_told
from annotator.formats.dates import iso_date
from annotator.formats.documents import SPLITTING, Document, articles_of, incoming_of, is_split
from annotator.formats.format import DEFAULTS, Format, Option, Options, chosen
from annotator.formats.page_text import block_text, page_of
from annotator.formats.safe_xml import parse_html

if TYPE_CHECKING:
    from collections.abc import Iterator

_CONTENT = Option(name="content", title="What of the page is read", choices=("article", "page"))
_OPTIONS = (_CONTENT, SPLITTING)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=(?:\(\d+\))?(\S+)\s*-->")
_ARCHIVE = re.compile(rb"\A(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+?Content-Type:\s*multipart/related", re.I)
_TELLING_CHARACTERS = 2000
_LONGEST = 64 << 20
_THE_PAGE = "the page"
# Ten times those of a usual page; with more, looking for the article takes longer than people wait.
_MOST_TAGS = 20_000
# The extensive search takes seconds for what is no date, and finds any date that the article names.
_DATES = {"original_date": True, "extensive_search": False}
_FIRST_PARAGRAPHS = 5
_KEPT = ("description", "sitename", "hostname", "categories", "tags", "license", "pagetype")


class _Page(NamedTuple):
    html: str
    url: str | None


def read_web_page(
    stream: BinaryIO, source: str, options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The article of a page, its headline first.

    Raises:
        FormatError: if the file is no page, or nothing is written in it.
    """
    data = stream.read(_LONGEST + 1)
    if len(data) > _LONGEST:
        raise FormatError("the page is larger than {size} MB", size=_LONGEST >> 20)
    page = _archived(data) if _ARCHIVE.match(data[: 1 << 16]) else _plain(data)
    whole = Document(text=_whole(page.html), facts={"url": page.url})
    if chosen(options, _OPTIONS, _CONTENT.name) == "page" or is_split(whole, options):
        yield from articles_of(whole, source, options, "html")
        return
    if page.html.count("<") > _MOST_TAGS:
        yield Notice(source, 0, Words("the page is too large to find its article, so all of it was read"))
        yield incoming_of(whole, source, kept="html")
        return
    with damage_told(_THE_PAGE, libraries=("trafilatura", "htmldate", "courlan", "readability")):
        found = _extracted(page.html, page.url)
    yield incoming_of(found or whole, source, kept="html")


def _whole(html: str) -> str:
    root = parse_html(html, _THE_PAGE)
    text = "" if root is None else block_text(root)
    if not text.strip():
        raise FormatError("there are no words in the page")
    return text


def _extracted(html: str, url: str | None) -> Document | None:
    """The article as trafilatura finds it; None where it finds none."""
    from trafilatura import bare_extraction

    found = bare_extraction(
        html, url=url, include_comments=False, with_metadata=True, date_extraction_params=dict(_DATES)
    )
    if found is None or isinstance(found, dict) or not (found.text or "").strip():
        return None
    known: dict[str, Any] = found.as_dict()
    title = known.get("title") or ""
    paragraphs = [line.strip() for line in known["text"].split("\n") if line.strip()]
    if title and not any(_same(title, one) for one in paragraphs[:_FIRST_PARAGRAPHS]):
        paragraphs.insert(0, title)
    facts = {
        "title": title,
        "author": known.get("author"),
        "published": iso_date(known.get("date") or ""),
        "outlet": known.get("sitename") or known.get("hostname"),
        "url": url or known.get("url"),
        "language": known.get("language"),
    }
    return Document(
        text="\n\n".join(paragraphs),
        facts=facts,
        meta={name: known[name] for name in _KEPT if known.get(name)},
    )


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _plain(data: bytes) -> _Page:
    html = page_of(data)
    saved = _SAVED_FROM.search(html[:_TELLING_CHARACTERS])
    return _Page(html, saved[1] if saved else None)


def _archived(data: bytes) -> _Page:
    """The page of a web archive: its first part that is HTML."""
    import email
    import email.policy

    with damage_told(_THE_PAGE):
        message = email.message_from_bytes(data, policy=email.policy.compat32)
        for part in message.walk():
            if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
                payload = part.get_payload(decode=True)
                html = page_of(
                    payload if isinstance(payload, bytes) else b"", str(part.get_param("charset") or "")
                )
                place = message.get("Snapshot-Content-Location") or part.get("Content-Location")
                return _Page(html, str(place) if place and str(place).startswith("http") else None)
        raise FormatError("there is no page in the web archive")


WEB_PAGE = Format(
    name="html",
    title="Web page",
    extensions=(".html", ".htm", ".xhtml", ".mhtml", ".mht"),
    read=read_web_page,
    reading=_OPTIONS,
)
FORMATS = (WEB_PAGE,)
