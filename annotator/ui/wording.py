"""The words of the interface for values of the core: edits, dates, languages, statuses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from annotator.core.annotation import Claim
from annotator.core.article import Status
from annotator.core.changes import EditKind
from annotator.core.spans import joined_text

if TYPE_CHECKING:
    from annotator.core.annotation import Item
    from annotator.core.article import Article
    from annotator.core.changes import Changes

_EDITS = {
    EditKind.IMPORT: "import",
    EditKind.SUGGEST: "suggestions",
    EditKind.ACCEPT: "accept",
    EditKind.ACCEPT_MANY: "accept many",
    EditKind.REJECT: "reject",
    EditKind.REMOVE: "remove",
    EditKind.BOUNDARIES: "boundaries",
    EditKind.RELABEL: "label",
    EditKind.LINK: "link",
    EditKind.ATTRIBUTE: "attribute",
    EditKind.ADD_MENTION: "annotate",
    EditKind.ADD_MENTIONS: "annotate everywhere",
    EditKind.ADD_CLAIM: "add claim",
    EditKind.STATUS: "article status",
    EditKind.RESIDUE: "page furniture",
    EditKind.CODEBOOK: "codebook",
    EditKind.ADD_ACTOR: "add actor",
    EditKind.EDIT_ACTOR: "actor",
    EditKind.MERGE_ACTORS: "merge actors",
    EditKind.SPLIT_ACTOR: "split actor",
    EditKind.REMOVE_ACTOR: "remove actor",
    EditKind.RELABEL_MANY: "label everywhere",
    EditKind.REMOVE_MANY: "remove everywhere",
    EditKind.ADD_RULE: "add rule",
    EditKind.SWITCH_RULE: "switch rule",
    EditKind.REMOVE_RULE: "remove rule",
    EditKind.ARTICLE_NOTE: "note",
    EditKind.FLAG: "flag",
}

_COUNTED = re.compile(r"\d+ articles")
"""What the journal says of a step on several articles, instead of a title."""

_STATUSES = {
    Status.NEW: "new",
    Status.IN_PROGRESS: "in progress",
    Status.DONE: "done",
    Status.SKIPPED: "skipped",
}

_LONGEST_DETAIL = 40
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
"""Hebrew, Arabic and their neighbours up to Mandaic, with their presentation forms."""


def translate(text: str) -> str:
    """``text`` in the language of the interface."""
    return QCoreApplication.translate("annotator", text)


def edit(changes: Changes) -> str:
    """What an edit did, as undo names it: ``reject “Sergey Lavrov”``."""
    name = translate(_EDITS.get(changes.kind, str(changes.kind)))
    if changes.kind is EditKind.SUGGEST and _COUNTED.fullmatch(changes.detail):
        return translate("{edit} on {count}").format(edit=name, count=changes.detail)
    return f"{name} “{isolated(shortened(changes.detail))}”" if changes.detail else name


def status(value: Status) -> str:
    """An article's status in words."""
    return translate(_STATUSES[value])


def shortened(text: str, limit: int = _LONGEST_DETAIL) -> str:
    """``text`` on one line, cut with an ellipsis where it is longer than ``limit`` code points."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def date(published: str | None, *, brief: bool = False) -> str:
    """An ISO date or date-time as people write it; what cannot be read is shown as it stands."""
    if not published:
        return ""
    day = QDate.fromString(published[:10], Qt.DateFormat.ISODate)
    if not day.isValid():
        return published
    month = "MMM" if brief else "MMMM"
    year = "" if brief and day.year() == QDate.currentDate().year() else " yyyy"
    return QLocale().toString(day, f"d {month}{year}")


def clock(saved_at: str) -> str:
    """The local time of day of an ISO 8601 time in UTC, to the second."""
    moment = QDateTime.fromString(saved_at, Qt.DateFormat.ISODateWithMs)
    return moment.toLocalTime().toString("HH:mm:ss") if moment.isValid() else saved_at


def language(code: str | None) -> str:
    """The name of an ISO 639-1 language."""
    if not code:
        return ""
    found = QLocale.codeToLanguage(code)
    return QLocale.languageToString(found) if found != QLocale.Language.AnyLanguage else code


def isolated(text: str) -> str:
    """``text`` so that letters from right to left in it leave their surroundings in order (UAX 9)."""
    return f"\u2068{text}\u2069" if _RIGHT_TO_LEFT.search(text) else text


def dotted(*parts: str | None) -> str:
    """The parts that are there, with middle dots between them."""
    return " · ".join(isolated(part) for part in parts if part)


def subject(item: Item, text: str) -> str:
    """The few words by which a person knows an item: the mention's text, or what is claimed."""
    parts = (item.content or item.cue or item.source) if isinstance(item, Claim) else (item.span,)
    return shortened(joined_text(parts, text), 60)


def meta_line(article: Article) -> str:
    """What stands under an article's title."""
    return dotted(article.outlet, article.author, date(article.published), language(article.language))
