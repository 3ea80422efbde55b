"""The words that a person wants highlighted while reading, kept between starts."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from annotator.core.errors import UserFacingError
from annotator.services.patterns import Pattern
from annotator.ui.highlight_styles import STYLES, HighlightStyle

if TYPE_CHECKING:
    from annotator.ui.preferences import Preferences


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """One entry of the list: what is highlighted, how (the number of a style), and whether just now."""

    pattern: Pattern
    look: int = 0
    active: bool = True

    @property
    def style(self) -> HighlightStyle:
        """How it looks."""
        return STYLES[self.look]


class HighlightList(QObject):
    """The list, in the order of entry; what comes later is painted over what came before.

    Signals:
        changed(): the list is another.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._entries = tuple(_read(preferences.highlights))

    @property
    def entries(self) -> tuple[Highlight, ...]:
        """Every entry."""
        return self._entries

    def spare_look(self) -> int:
        """The first style that no entry has; where all are taken, the one after the last entry's."""
        taken = [entry.look for entry in self._entries]
        free = (look for look in range(len(STYLES)) if look not in taken)
        return next(free, (taken[-1] + 1) % len(STYLES) if taken else 0)

    def put(self, highlight: Highlight, at: int | None = None) -> None:
        """Add an entry, or put it in the place of another.

        Raises:
            UserFacingError: if its words are empty, its expression is broken, or it is in the list already.
        """
        highlight.pattern.matcher()
        others = [entry for row, entry in enumerate(self._entries) if row != at]
        if any(entry.pattern == highlight.pattern for entry in others):
            raise UserFacingError("“{words}” is in the list already.", words=highlight.pattern.text)
        entries = list(self._entries)
        if at is None:
            entries.append(highlight)
        else:
            entries[at] = highlight
        self._keep(entries)

    def remove(self, row: int) -> None:
        """Take an entry from the list."""
        self._keep([entry for number, entry in enumerate(self._entries) if number != row])

    def switch(self, row: int, *, active: bool) -> None:
        """Show an entry in the text, or not just now."""
        entries = list(self._entries)
        entries[row] = replace(entries[row], active=active)
        self._keep(entries)

    def switch_off(self, highlight: Highlight) -> None:
        """Show this entry no more, if it is in the list."""
        if highlight in self._entries:
            self.switch(self._entries.index(highlight), active=False)

    def toggle(self, words: str) -> bool:
        """Highlight ``words``, or take them from the list; whether they are highlighted now.

        Raises:
            UserFacingError: if there are none.
        """
        pattern = Pattern(text=" ".join(words.split()), whole_words=True)
        for row, entry in enumerate(self._entries):
            same = entry.pattern.text.casefold() == pattern.text.casefold()
            if same and not entry.pattern.is_expression:
                if entry.active:
                    self.remove(row)
                else:
                    self.switch(row, active=True)
                return not entry.active
        self.put(Highlight(pattern=pattern, look=self.spare_look()))
        return True

    def _keep(self, entries: list[Highlight]) -> None:
        self._entries = tuple(entries)
        self._preferences.highlights = json.dumps([asdict(entry) for entry in entries], ensure_ascii=False)
        self.changed.emit()


def _read(stored: str) -> list[Highlight]:
    """The entries that were kept; what cannot be read as one is passed over."""
    try:
        found = json.loads(stored or "[]")
    except ValueError:
        return []
    entries = [_entry(one) for one in found] if isinstance(found, list) else []
    return [entry for entry in entries if entry is not None]


def _entry(stored: Any) -> Highlight | None:
    try:
        known = stored["pattern"]
        pattern = Pattern(
            text=str(known["text"]),
            is_expression=bool(known["is_expression"]),
            any_case=bool(known["any_case"]),
            whole_words=bool(known["whole_words"]),
        )
        pattern.matcher()
        return Highlight(
            pattern=pattern, look=int(stored["look"]) % len(STYLES), active=bool(stored["active"])
        )
    except (KeyError, TypeError, ValueError, UserFacingError):
        return None
