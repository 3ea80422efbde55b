"""The verbs of sorting the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.queue import QueueOrder
from annotator.ui.dialogs.type_ahead import Choice, TypeAhead
from annotator.ui.queue.order_sign import order_name, order_reason
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.queue.widget import QueueWidget
    from annotator.ui.session import Session


class OrderVerbs:
    """Asks what the queue is to be sorted by, and sorts it. ``place`` is what the popup opens over."""

    def __init__(self, session: Session, queue: QueueWidget, place: QWidget) -> None:
        self._session = session
        self._queue = queue
        self._place = place
        queue.order_sign.wanted.connect(self.choose)

    def choose(self) -> None:
        """Offer the orders, the one in force marked; choosing that again sorts anew."""
        popup = TypeAhead(
            self._place.window(),
            title=translate("Order of the queue"),
            placeholder=translate("Type to choose"),
            offer=self._offer,
            chosen=self.order_by,
            page="queue",
        )
        popup.listing.setCurrentRow(list(QueueOrder).index(self._session.workspace.queue.order))
        popup.open_over(self._place)

    def order_by(self, order: str) -> None:
        """Sort the queue by the order of that name."""
        self._queue.order_by(QueueOrder(order))

    def _offer(self, typed: str) -> list[Choice]:
        wanted = typed.casefold()
        choices = [Choice(order_name(one), order_reason(one), one.value) for one in QueueOrder]
        return [one for one in choices if wanted in f"{one.title} {one.detail}".casefold()]
