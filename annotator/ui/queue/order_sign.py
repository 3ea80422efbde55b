"""What the queue is sorted by: a line that leads to the choice, and what it means while it is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core.queue import QueueOrder
from annotator.ui.wording import marked, translate

_NAMES = {
    QueueOrder.IMPORTED: marked("As imported"),
    QueueOrder.DOUBT: marked("Least certain first"),
    QueueOrder.CLAIMS: marked("Most claims first"),
    QueueOrder.PENDING: marked("Most waiting first"),
    QueueOrder.NEWEST: marked("Newest first"),
    QueueOrder.OLDEST: marked("Oldest first"),
    QueueOrder.OUTLET: marked("By outlet"),
}
_SIGNS = {
    QueueOrder.IMPORTED: marked("Order: as imported"),
    QueueOrder.DOUBT: marked("Order: least certain first"),
    QueueOrder.CLAIMS: marked("Order: most claims first"),
    QueueOrder.PENDING: marked("Order: most waiting first"),
    QueueOrder.NEWEST: marked("Order: newest first"),
    QueueOrder.OLDEST: marked("Order: oldest first"),
    QueueOrder.OUTLET: marked("Order: by outlet"),
}
_REASONS = {
    QueueOrder.IMPORTED: marked("the way they came"),
    QueueOrder.DOUBT: marked("what would teach most"),
    QueueOrder.CLAIMS: marked("what matters most"),
    QueueOrder.PENDING: marked("where most is left to decide"),
    QueueOrder.NEWEST: marked("by date"),
    QueueOrder.OLDEST: marked("by date"),
    QueueOrder.OUTLET: marked("in alphabetical order"),
}
_MEANINGS = {
    QueueOrder.IMPORTED: "",
    QueueOrder.DOUBT: marked("What would teach most: the sum of doubt over waiting suggestions."),
    QueueOrder.CLAIMS: marked("What matters most: the number of claims, without rejected ones."),
    QueueOrder.PENDING: marked("Where most is left to decide: the number of suggestions that wait."),
    QueueOrder.NEWEST: marked("Articles without a date are at the end."),
    QueueOrder.OLDEST: marked("Articles without a date are at the end."),
    QueueOrder.OUTLET: marked("Articles without an outlet are at the end."),
}
_MORE = {
    QueueOrder.IMPORTED: marked("Articles come in the order in which they were imported."),
    QueueOrder.DOUBT: marked(
        "A suggestion of confidence 0.5 is a doubt of 1, falling evenly to 0 at confidence 0 and 1."
        " Articles without waiting suggestions come last."
    ),
    QueueOrder.CLAIMS: marked("Waiting and decided claims count alike."),
    QueueOrder.PENDING: marked("Mentions and claims count alike."),
    QueueOrder.NEWEST: marked("Of one day, those imported last come first."),
    QueueOrder.OLDEST: marked("Of one day, those imported first come first."),
    QueueOrder.OUTLET: marked("Those of one outlet come in the order in which they were imported."),
}
_WHEN = marked(
    "Rows keep their places while you work; they are sorted anew as you go on to the next article."
)


class OrderSign(QWidget):
    """One line that names the order, and below it, unless articles are as imported, what it means.

    Signals:
        wanted(): the person wants to choose.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = QueueOrder.IMPORTED
        self._key = ""
        self.name = QPushButton()
        self.name.setProperty("link", "true")
        self.name.setProperty("small", "true")
        self.name.clicked.connect(self.wanted)
        self.meaning = QLabel(wordWrap=True)
        self.meaning.setProperty("soft", "true")
        self.meaning.setProperty("small", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addWidget(self.meaning)
        self.show_order(self._order)

    def show_order(self, order: QueueOrder) -> None:
        """Say what the queue is sorted by."""
        self._order = order
        sign = translate(_SIGNS[order])
        self.name.setText(f"{sign} ▾")
        self.name.setAccessibleName(sign)
        self.name.setProperty("soft", "true" if order is QueueOrder.IMPORTED else "")
        self.name.style().polish(self.name)
        meaning = translate(_MEANINGS[order]) if _MEANINGS[order] else ""
        self.meaning.setText(meaning)
        self.meaning.setVisible(bool(meaning))
        self._explain()

    def name_key(self, key: str) -> None:
        """Tell the key that leads to the choice."""
        self._key = key
        self._explain()

    def _explain(self) -> None:
        lines = [translate(_MORE[self._order])]
        if not self._order.stands_still:
            lines.append(translate(_WHEN))
        change = translate("Choose what the queue is sorted by")
        lines.append(f"{change} ({self._key})" if self._key else change)
        self.name.setToolTip("\n".join(lines))
        self.name.setAccessibleDescription(" ".join(filter(None, (self.meaning.text(), *lines))))


def order_name(order: QueueOrder) -> str:
    """What an order is called."""
    return translate(_NAMES[order])


def order_reason(order: QueueOrder) -> str:
    """What an order is for, in a few words."""
    return translate(_REASONS[order])
