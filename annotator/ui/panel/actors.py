"""The project's actors, of the open article or of all: type, mentions, claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHeaderView, QTableView, QVBoxLayout, QWidget

from annotator.ui.dialogs.type_ahead import colour_square
from annotator.ui.panel.or_note import OrNote
from annotator.ui.wording import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QShowEvent

    from annotator.services.actors import ActorSummary
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_ROOT = QModelIndex()
_COLUMNS = ("Actor", "Mentions", "Claims")
Index = QModelIndex | QPersistentModelIndex


class ActorModel(QAbstractTableModel):
    """Actors with how often they are named and how much they claim."""

    def __init__(self, theme: Callable[[], Theme], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[ActorSummary] = ()

    def show(self, rows: Sequence[ActorSummary]) -> None:
        """Show these actors."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def uuid_at(self, index: Index) -> str | None:
        """The actor of a row."""
        return self._rows[index.row()].actor.uuid if index.isValid() else None

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
        """Name with the square of its type; counts; the other names as a tool tip."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.actor.name, str(row.mentions), str(row.claims))[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return colour_square(self._theme().actor_colour(row.actor.type))
        if role == Qt.ItemDataRole.ToolTipRole:
            return dotted(row.actor.type, ", ".join(row.actor.aliases), row.actor.note)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return None


class ActorList(QWidget):
    """The panel's second tab; reads the actors only while it is seen.

    Signals:
        counted(int): how many actors are listed.
    """

    counted = Signal(int)

    def __init__(self, session: Session, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = True
        self.model = ActorModel(theme, self)
        self.table = _table(self.model)
        self.whole_project = QCheckBox(translate("Whole project"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 8, 0)
        column.addWidget(self.whole_project)
        self.page = OrNote(self.table)
        column.addWidget(self.page)
        self.whole_project.toggled.connect(lambda _on: self._reread())
        session.article_opened.connect(lambda _opened: self._on_changed())
        session.changed.connect(lambda _changes, _initiator: self._on_changed())
        self.table.activated.connect(self._go_to)
        self.table.clicked.connect(self._go_to)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while nobody looked."""
        super().showEvent(event)
        if self._is_stale:
            self._reread()

    def _on_changed(self) -> None:
        self._is_stale = True
        self.counted.emit(len({item.actor for item in self._session.items if item.actor is not None}))
        if self.isVisible():
            self._reread()

    def _reread(self) -> None:
        self._is_stale = False
        key = self._session.key
        if not self._session.has_project or (key is None and not self.whole_project.isChecked()):
            self.model.show(())
        else:
            actors = self._session.workspace.actors
            self.model.show(actors.listed(None if self.whole_project.isChecked() else key))
        self.page.show_note("" if self.model.rowCount() else self._why_empty())

    def _why_empty(self) -> str:
        if self.whole_project.isChecked():
            return translate(
                "No actors in this project yet.\nAccepting a suggestion adds its actor; L links one."
            )
        if self._session.article is None:
            return translate("Open an article to see who acts in it.")
        return translate(
            "No actors in this article yet.\nAccepting a suggestion adds its actor; L links one."
        )

    def _go_to(self, index: QModelIndex) -> None:
        uuid = self.model.uuid_at(index)
        mentioned = [item for item in self._session.items if item.actor == uuid]
        current = self._session.current
        if not mentioned:
            self._session.say(translate("This actor is not named in the open article."))
            return
        following = next(
            (item for item in mentioned if current is not None and item.extent > current.extent), mentioned[0]
        )
        self._session.set_current(following.ref)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column > 0 else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _table(model: ActorModel) -> QTableView:
    table = QTableView(showGrid=False, wordWrap=False)
    table.setTabKeyNavigation(False)
    table.setModel(model)
    table.setAccessibleName(translate("Actors"))
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setProperty("onPanel", "true")
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(28)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return table
