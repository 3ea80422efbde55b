"""From the text of a document to articles: one, or those of a press database's export."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from annotator.core.record import Incoming, Refusal
from annotator.core.words import Words
from annotator.formats.article_line import article_record
from annotator.formats.format import STANDARD_INPUT, Option, Options, chosen
from annotator.formats.press.splitting import is_press_export, press_articles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SPLITTING = Option(name="split", title="Split what a press database exported", choices=("yes", "no"))
"""Whether a document that holds several articles of LexisNexis, Nexis Uni or Factiva becomes several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text and what its file says about it. ``facts`` are fields of an article, ``meta`` all else."""

    text: str
    facts: Mapping[str, str | None] = field(default_factory=dict)
    meta: Mapping[str, Any] = field(default_factory=dict)


def stem_of(source: str) -> str | None:
    """The name of a file without its folder and extension; None for standard input."""
    return None if source == STANDARD_INPUT else PurePath(source).stem


def incoming_of(
    document: Document, source: str, *, line: int = 0, identifier: str | None = None, kept: str = ""
) -> Incoming:
    """The one article of a document; ``kept`` is the name under which its ``meta`` stands.

    Raises:
        FormatError: if the text is blank.
    """
    entries: dict[str, Any] = {name: value for name, value in document.facts.items() if value}
    entries.setdefault("id", identifier or stem_of(source))
    meta = {kept: dict(document.meta)} if document.meta else {}
    record = article_record({**entries, "text": printable(document.text), "meta": meta})
    return Incoming(source=source, line=line, record=record)


def articles_of(document: Document, source: str, options: Options, kept: str) -> Iterator[Incoming | Refusal]:
    """The article of a document, or those that a press database put into it.

    Raises:
        FormatError: if the text is blank.
    """
    if is_split(document, options):
        yield from press_incoming(document.text, source)
    else:
        yield incoming_of(document, source, kept=kept)


def is_split(document: Document, options: Options) -> bool:
    """Whether a document becomes the articles that a press database put into it."""
    return chosen(options, (SPLITTING,), SPLITTING.name) == "yes" and is_press_export(document.text)


def press_incoming(text: str, source: str) -> Iterator[Incoming | Refusal]:
    """The articles of a press database's export; nothing where ``text`` is none."""
    for number, article in enumerate(press_articles(text), 1):
        if not article.text.strip():
            yield Refusal(source=source, line=article.line, reason=Words("the text is empty"))
            continue
        stem = stem_of(source)
        document = Document(text=article.text, facts=article.facts, meta=article.meta)
        identifier = f"{stem}-{number}" if stem else None
        yield incoming_of(document, source, line=article.line, identifier=identifier, kept="press")


def printable(text: str) -> str:
    """The text without the characters that no text has: documents bring them along from their typesetting."""
    return text.replace("\0", "").replace("\f", "\n").replace("\v", "\n")
