"""The words of the interface for values of the core: edits, dates, languages, statuses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from annotator.core.annotation import Claim
from annotator.core.article import Status
from annotator.core.changes import EditKind
from annotator.core.spans import joined_text
from annotator.core.words import Words, filled
from annotator.ui.language_names import NAMES

if TYPE_CHECKING:
    from annotator.core.annotation import Item
    from annotator.core.article import Article
    from annotator.core.changes import Changes
    from annotator.core.errors import UserFacingError


def translate(text: str) -> str:
    """``text`` in the language of the interface."""
    return QCoreApplication.translate("annotator", text)


def counted(text: str, count: int) -> str:
    """``text`` with ``%n`` replaced by ``count``, in the form that the language has for so many."""
    return QCoreApplication.translate("annotator", text, None, count)


def marked(text: str) -> str:
    """``text`` as it is; marks words of a table, that are translated later, for the translators."""
    return text


_EDITS = {
    EditKind.IMPORT: marked("import"),
    EditKind.SUGGEST: marked("suggestions"),
    EditKind.ACCEPT: marked("accept"),
    EditKind.ACCEPT_MANY: marked("accept many"),
    EditKind.REJECT: marked("reject"),
    EditKind.REMOVE: marked("remove"),
    EditKind.BOUNDARIES: marked("boundaries"),
    EditKind.RELABEL: marked("label"),
    EditKind.LINK: marked("link"),
    EditKind.ATTRIBUTE: marked("attribute"),
    EditKind.ADD_MENTION: marked("annotate"),
    EditKind.ADD_MENTIONS: marked("annotate everywhere"),
    EditKind.ADD_CLAIM: marked("add claim"),
    EditKind.STATUS: marked("article status"),
    EditKind.RESIDUE: marked("page furniture"),
    EditKind.CODEBOOK: marked("codebook"),
    EditKind.ADD_ACTOR: marked("add actor"),
    EditKind.EDIT_ACTOR: marked("actor"),
    EditKind.MERGE_ACTORS: marked("merge actors"),
    EditKind.SPLIT_ACTOR: marked("split actor"),
    EditKind.REMOVE_ACTOR: marked("remove actor"),
    EditKind.RELABEL_MANY: marked("label everywhere"),
    EditKind.REMOVE_MANY: marked("remove everywhere"),
    EditKind.ADD_RULE: marked("add rule"),
    EditKind.SWITCH_RULE: marked("switch rule"),
    EditKind.EDIT_RULE: marked("rule"),
    EditKind.REMOVE_RULE: marked("remove rule"),
    EditKind.CARRY_OVER: marked("carry over to copies"),
    EditKind.ARTICLE_NOTE: marked("note"),
    EditKind.FLAG: marked("flag"),
}

_COUNTED = re.compile(r"(\d+) articles?")
"""What the journal says of a step on several articles, instead of a title."""

_STATUSES = {
    Status.NEW: marked("new"),
    Status.IN_PROGRESS: marked("in progress"),
    Status.DONE: marked("done"),
    Status.SKIPPED: marked("skipped"),
}

_LONGEST_DETAIL = 40
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
"""Hebrew, Arabic and their neighbours up to Mandaic, with their presentation forms."""


def said(words: str) -> str:
    """What the core says, in the language of the interface; of plain strings only those that are known."""
    if not isinstance(words, Words):
        return translate(words) if words else ""
    values = {name: _localized(value) for name, value in words.values.items()}
    return filled(translate(words.template), values)


def sentence(error: UserFacingError) -> str:
    """What is wrong, in the language of the interface."""
    return said(error.words)


def advice(error: UserFacingError) -> str:
    """What can be done about it, in the language of the interface; empty where nothing can."""
    return said(Words(error.advice_template, **error.values)) if error.advice_template else ""


def explanation(error: UserFacingError) -> str:
    """The sentence followed by the advice, in the language of the interface."""
    return said(error.explanation)


def number(count: int) -> str:
    """A number as the language of the interface groups its digits."""
    return QLocale().toString(count)


def share(value: float) -> str:
    """A number in [0, 1] to two places."""
    return f"{_Decimal(value):.2f}"


def decimal(value: float, places: int) -> str:
    """A number to so many places."""
    return f"{_Decimal(value):.{places}f}"


class _Decimal(float):
    """A value of a template that is written with the decimal point of the interface's language."""

    def __format__(self, specification: str) -> str:
        return super().__format__(specification).replace(".", QLocale().decimalPoint())


def _localized(value: object) -> object:
    if isinstance(value, Words):
        return said(value)
    return _Decimal(value) if isinstance(value, float) else value


def edit(changes: Changes) -> str:
    """What an edit did, as undo names it: ``reject “Sergey Lavrov”``."""
    name = translate(_EDITS.get(changes.kind, str(changes.kind)))
    several = _COUNTED.fullmatch(changes.detail)
    count = counted("%n articles", int(several[1])) if several else ""
    if count and changes.kind is EditKind.SUGGEST:
        return translate("{edit} on {count}").format(edit=name, count=count)
    detail = count or isolated(shortened(changes.detail))
    return translate("{edit} “{detail}”").format(edit=name, detail=detail) if detail else name


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
    if not brief:
        return QLocale().toString(day, translate("d MMMM yyyy"))
    is_this_year = day.year() == QDate.currentDate().year()
    return QLocale().toString(day, translate("d MMM") if is_this_year else translate("d MMM yyyy"))


def clock(saved_at: str) -> str:
    """The local time of day of an ISO 8601 time in UTC, to the second."""
    moment = QDateTime.fromString(saved_at, Qt.DateFormat.ISODateWithMs)
    return moment.toLocalTime().toString("HH:mm:ss") if moment.isValid() else saved_at


def language(code: str | None) -> str:
    """The name of an ISO 639-1 language."""
    if not code:
        return ""
    found = QLocale.codeToLanguage(code)
    name = QLocale.languageToString(found) if found != QLocale.Language.AnyLanguage else code
    return translate(name) if name in NAMES else name


def isolated(text: str) -> str:
    """``text`` so that letters from right to left in it leave their surroundings in order (UAX 9)."""
    return f"\u2068{text}\u2069" if _RIGHT_TO_LEFT.search(text) else text


def dotted(*parts: str | None) -> str:
    """The parts that are there, with middle dots between them."""
    return " · ".join(isolated(part) for part in parts if part)


def subject(item: Item, text: str, *, limit: int = 60) -> str:
    """The few words by which a person knows an item: the mention's text, or what is claimed."""
    parts = (item.content or item.cue or item.source) if isinstance(item, Claim) else (item.span,)
    return shortened(joined_text(parts, text), limit)


def meta_line(article: Article) -> str:
    """What stands under an article's title."""
    return dotted(article.outlet, article.author, date(article.published), language(article.language))
