"""The rows of the actor list: filtered by letters, with how often each is named and how much each claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.ui.dialogs.type_ahead import colour_square
from annotator.ui.wording import counted, dotted, marked, number, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtCore import QObject

    from annotator.core.annotation import Actor
    from annotator.services.actors import ActorSummary
    from annotator.ui.theme import Theme

_ROOT = QModelIndex()
_COLUMNS = (marked("Actor"), marked("Mentions"), marked("Claims"))
Index = QModelIndex | QPersistentModelIndex


class ActorModel(QAbstractTableModel):
    """Actors with how often they are named and how much they claim."""

    REMARK = Qt.ItemDataRole.UserRole + 1

    def __init__(self, theme: Callable[[], Theme], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all: Sequence[ActorSummary] = ()
        self._rows: Sequence[ActorSummary] = ()
        self._wanted = ""

    @property
    def is_filtered(self) -> bool:
        """Whether only some of the actors are shown."""
        return bool(self._wanted)

    def show(self, rows: Sequence[ActorSummary]) -> None:
        """Show these actors, or those of them that the filter leaves."""
        self._all = rows
        self._refill()

    def narrow(self, typed: str) -> None:
        """Leave only the actors with these letters in their name or an alias."""
        self._wanted = typed.strip().casefold()
        self._refill()

    def actor_at(self, index: Index) -> Actor | None:
        """The actor of a row."""
        return self._rows[index.row()].actor if index.isValid() else None

    def rows_of(self, uuids: Collection[str]) -> list[int]:
        """The rows of these actors, as far as they are shown."""
        return [row for row, one in enumerate(self._rows) if one.actor.uuid in uuids]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The actors."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Name, mentions, claims."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' names."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return translate(_COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name with the square of its type; counts; type and number of aliases as a remark."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.actor.name, number(row.mentions), number(row.claims))[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return dotted(row.actor.type, ", ".join(row.actor.aliases), row.actor.note)
        return self._of_name(row.actor, role) if index.column() == 0 else None

    def _of_name(self, actor: Actor, role: int) -> Any:
        if role == Qt.ItemDataRole.DecorationRole:
            return colour_square(self._theme().actor_colour(actor.type))
        if role == self.REMARK:
            return _remark(actor)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return dotted(actor.name, _remark(actor))
        return None

    def _refill(self) -> None:
        rows = [one for one in self._all if not self._wanted or _has(one.actor, self._wanted)]
        if [one.actor.uuid for one in rows] == [one.actor.uuid for one in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(_COLUMNS) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


def _has(actor: Actor, wanted: str) -> bool:
    return any(wanted in name.casefold() for name in actor.names)


def _remark(actor: Actor) -> str:
    aliases = counted("%n aliases", len(actor.aliases)) if actor.aliases else ""
    return dotted(actor.type, aliases)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column > 0 else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
