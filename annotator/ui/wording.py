"""The words of the interface: translated, with numbers, dates and languages as people write them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from annotator.core.words import Words, filled
from annotator.ui.language_names import NAMES

if TYPE_CHECKING:
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
