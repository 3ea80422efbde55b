"""The project's actors, of the open article or of all: type, aliases, mentions, claims; a place to work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from annotator.ui.panel.actor_model import ActorModel
from annotator.ui.panel.actor_table import ActorTable
from annotator.ui.panel.or_note import OrNote
from annotator.ui.panel.project_actors import ProjectActors
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent

    from annotator.core.annotation import Actor
    from annotator.services.actors import ActorSummary
    from annotator.ui.background import Pool
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_CHOOSE_TOO = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_CHOOSE = _CHOOSE_TOO | QItemSelectionModel.SelectionFlag.Clear
_TO_TABLE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down})


class ActorList(QWidget):
    """The panel's second tab; reads the actors only while it is seen.

    Signals:
        counted(int): how many actors are listed.
        left(): the person is done here.
    """

    counted = Signal(int)
    left = Signal()

    def __init__(
        self, session: Session, theme: Callable[[], Theme], pool: Pool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._shows_project = False
        self._project_actors = ProjectActors(session, pool, self)
        self._project_actors.counted.connect(self._show_project)
        self._is_stale = True
        self.model = ActorModel(theme, self)
        self.table = ActorTable(self.model, theme)
        self.filter = QLineEdit(placeholderText=translate("Filter by name or alias"))
        self.filter.setAccessibleName(translate("Filter by name or alias"))
        self.filter.setToolTip(translate("Enter goes to the list, Esc leaves it."))
        self.filter.installEventFilter(self)
        self.whole_project = QCheckBox(translate("Whole project"))
        self.page = OrNote(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 8, 0)
        column.setSpacing(8)
        for widget in (self.filter, self.whole_project, self.page):
            column.addWidget(widget)
        self.filter.textChanged.connect(self._narrow)
        self.whole_project.toggled.connect(lambda _on: self._reread())
        session.workspace_changed.connect(self._on_workspace)
        session.article_opened.connect(lambda _opened: self._on_changed())
        session.changed.connect(lambda _changes, _initiator: self._on_changed())
        self.table.going.connect(self._go_to)
        self.table.clicked.connect(self._on_clicked)
        self.table.left.connect(self.left)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while nobody looked."""
        super().showEvent(event)
        if self._is_stale:
            self._reread()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter, Enter and the arrow key go to the list; Esc clears, then leaves."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _TO_TABLE:
                self._enter_table()
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self.filter.text():
                    self.filter.clear()
                else:
                    self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def begin(self) -> None:
        """Take the keys: letters filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def chosen(self) -> list[Actor]:
        """The actors of the chosen rows, in their order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        found = (self.model.actor_at(self.model.index(row, 0)) for row in rows)
        return [actor for actor in found if actor is not None]

    def _narrow(self, typed: str) -> None:
        self._keeping_choice(lambda: self.model.narrow(typed))
        self._show_note()

    def _on_workspace(self, _workspace: object) -> None:
        self._shows_project = False

    def _on_changed(self) -> None:
        self._is_stale = True
        self.counted.emit(len(self._session.items.actors))
        if self.isVisible():
            self._reread()

    def _reread(self) -> None:
        self._is_stale = False
        key = self._session.key
        if self.whole_project.isChecked() and self._session.has_project:
            self._project_actors.count(first_ones=not self._shows_project)
            return
        self._shows_project = False
        if not self._session.has_project or key is None:
            self.model.show(())
        else:
            listed = self._session.workspace.actors.listed(key)
            self._keeping_choice(lambda: self.model.show(listed))
        self._show_note()

    def _show_project(self, listed: Sequence[ActorSummary]) -> None:
        if self.whole_project.isChecked():
            self._shows_project = True
            self._keeping_choice(lambda: self.model.show(listed))
            self._show_note()

    def _keeping_choice(self, change: Callable[[], None]) -> None:
        """Change the rows; what was chosen stays chosen as far as it is still there."""
        chosen = {actor.uuid for actor in self.chosen()}
        present = self.model.actor_at(self.table.currentIndex())
        was_at = self.table.currentIndex().row()
        change()
        selection = self.table.selectionModel()
        stay = self.model.rows_of({present.uuid}) if present is not None else []
        last = self.model.rowCount() - 1
        if present is not None and last >= 0:
            row = stay[0] if stay else min(was_at, last)
            selection.setCurrentIndex(self.model.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        for row in self.model.rows_of(chosen):
            selection.select(self.model.index(row, 0), _CHOOSE_TOO)

    def _show_note(self) -> None:
        self.page.show_note("" if self.model.rowCount() else self._why_empty())

    def _why_empty(self) -> str:
        if self.model.is_filtered:
            return translate("No actor has these letters in its name or an alias.\nEsc shows all again.")
        if self.whole_project.isChecked():
            return translate(
                "No actors in this project yet.\nAccepting a suggestion adds its actor; L links one."
            )
        if self._session.article is None:
            return translate("Open an article to see who acts in it.")
        return translate(
            "No actors in this article yet.\nAccepting a suggestion adds its actor; L links one."
        )

    def _enter_table(self) -> None:
        if self.model.rowCount() == 0:
            return
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.chosen():
            # Not selectRow, which heeds the modifiers that are still held down.
            row = max(0, self.table.currentIndex().row())
            self.table.selectionModel().setCurrentIndex(self.model.index(row, 0), _CHOOSE)

    def _on_clicked(self, index: QModelIndex) -> None:
        if len(self.chosen()) <= 1:
            self._go_to(index)

    def _go_to(self, index: QModelIndex) -> None:
        actor = self.model.actor_at(index)
        if actor is None:
            return
        current = self._session.current
        following = self._session.items.neighbour(
            current.ref if current is not None else None, wanted=lambda item: item.actor == actor.uuid
        )
        if following is None:
            self._session.say(translate("This actor is not named in the open article."))
        else:
            self._session.set_current(following.ref)
