"""What the queue is narrowed to: a chip that leads to the fields, or a line that says what they hold."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from annotator.core.queue import QueueFilter
from annotator.ui.wording import date, dotted, language, translate


class NarrowingSign(QWidget):
    """One line that says what the queue is narrowed to, with the way out; while it is not, ``more`` leads in.

    ``more`` is a chip for the row of the others; whoever has that row puts it there.

    Signals:
        wanted(): the person wants to see the fields.
        cleared(): the person wants all articles again.
    """

    wanted = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue-sign")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.more = QPushButton(translate("More…"), self)
        self.more.setAccessibleName(translate("More filters…"))
        self.more.setProperty("chip", "true")
        self.more.setProperty("ghost", "true")
        self.more.setToolTip(translate("Outlet, language, days, flag (Ctrl+Shift+L)"))
        self.words = QPushButton()
        self.words.setProperty("sign", "true")
        self.clear = QPushButton("✕")
        self.clear.setProperty("quiet", "true")
        self.clear.setAccessibleName(translate("Show all articles again"))
        self.clear.setToolTip(translate("Show all articles again (Ctrl+Shift+L, then Esc)"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.words, 0, 0)
        grid.addWidget(self.clear, 0, 1)
        grid.setColumnStretch(0, 1)
        self.more.clicked.connect(self.wanted)
        self.words.clicked.connect(self.wanted)
        self.clear.clicked.connect(self.cleared)
        self.show_filter(QueueFilter())

    def show_filter(self, narrowed: QueueFilter) -> None:
        """Say what is asked for."""
        words = filter_words(narrowed)
        self.words.setText(translate("Only {what}").format(what=words))
        self.words.setToolTip(f"{words} (Ctrl+Shift+L)")
        self.setVisible(bool(words))
        self.more.setHidden(bool(words))


def filter_words(narrowed: QueueFilter) -> str:
    """What a filter asks for beyond words and status; empty for nothing."""
    since, until = date(narrowed.published_from, brief=True), date(narrowed.published_to, brief=True)
    days = ""
    if since and until:
        days = since if since == until else translate("{first} to {last}").format(first=since, last=until)
    elif since:
        days = translate("from {day}").format(day=since)
    elif until:
        days = translate("until {day}").format(day=until)
    flagged = translate("flagged") if narrowed.flagged else ""
    copied = translate("with copies") if narrowed.copied else ""
    return dotted(narrowed.outlet, language(narrowed.language), days, flagged, copied)
