"""The status bar: what is saved, who annotates, what undo would undo, what is being worked on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QStatusBar, QWidget

from annotator.ui.wording import clock, explanation, number, translate

if TYPE_CHECKING:
    from annotator.core.changes import UndoStatus
    from annotator.core.errors import UserFacingError
    from annotator.services.workspace import Workspace
    from annotator.ui.session import Session

_REMARK_SHOWN = 6000
_ERROR_SHOWN = 15000


class WorkProgress(QWidget):
    """How far one piece of work is, with its way out; hidden while nothing is worked on.

    Signals:
        cancelled(): the person wants it to end.
        looked(): the person wants to see what came of it.
    """

    cancelled = Signal()
    looked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(90)
        self._bar.setAccessibleName(translate("Progress"))
        self.cancel = QPushButton(translate("Cancel"))
        self.cancel.setProperty("quiet", "true")
        self.cancel.clicked.connect(self.cancelled)
        self.look = QPushButton(translate("See it"))
        self.look.setProperty("quiet", "true")
        self.look.clicked.connect(self.looked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        for widget in (self._label, self._bar, self.cancel, self.look):
            row.addWidget(widget)
        self.look.hide()
        self.hide()

    def show_progress(self, title: str, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` is done; an unknown ``total`` is 0."""
        so_far = number(done) if done or total else ""
        if total:
            so_far = translate("{done} of {total}").format(done=so_far, total=number(total))
        self._show_bar(f"{title} {so_far}".strip(), done, total)

    def show_share(self, title: str, share: float) -> None:
        """Show how far it is, in [0, 1], where that is not counted in things."""
        done = round(100 * share)
        self._show_bar(translate("{title} {share} %").format(title=title, share=done), done, 100)

    def show_waiting(self, words: str, way: str) -> None:
        """Show that it is done and something came of it; ``way`` is on the button that leads there."""
        self._label.setText(words)
        self.look.setText(way)
        self._show_all(is_under_way=False)

    def _show_bar(self, words: str, done: int, total: int) -> None:
        self._label.setText(words)
        # A bar paints a new value at once, and the window with it; it can wait for what else is painted.
        self._bar.setUpdatesEnabled(False)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setUpdatesEnabled(True)
        self._show_all(is_under_way=True)

    def _show_all(self, *, is_under_way: bool) -> None:
        for widget in (self._bar, self.cancel):
            widget.setVisible(is_under_way)
        self.look.setVisible(not is_under_way)
        self.setVisible(True)

    def words(self) -> str:
        """What is said beside the bar."""
        return self._label.text()


class StatusBar(QStatusBar):
    """Permanent facts at the left, work at the right; a passing remark covers the facts for some seconds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.saved = QLabel()
        self.saved.setProperty("good", "true")
        self.coder = QLabel()
        self.undo = QLabel()
        self._work: list[WorkProgress] = []
        for label in (self.saved, self.coder, self.undo):
            label.setContentsMargins(6, 2, 10, 2)
            self.addWidget(label)

    def follow(self, session: Session) -> None:
        """Tell of what ``session`` does."""
        session.workspace_changed.connect(self._on_workspace)
        session.saved.connect(self._on_saved)
        session.undo_status_changed.connect(self._on_undo_status)
        session.said.connect(lambda sentence: self.showMessage(sentence, _REMARK_SHOWN))
        session.failed.connect(self._on_failed)
        session.coder_changed.connect(self._show_coder)

    def add_work(self) -> WorkProgress:
        """A place for one more kind of work."""
        work = WorkProgress()
        self._work.append(work)
        self.addPermanentWidget(work)
        return work

    def _on_workspace(self, workspace: Workspace | None) -> None:
        self.clearMessage()
        self.undo.clear()
        self.saved.clear()
        if workspace is None:
            self.coder.clear()
        elif workspace.read_only:
            self.coder.setText(translate("Read-only"))
        else:
            self.saved.setText(translate("● Saved"))
            self._show_coder(workspace.coder)

    def _show_coder(self, name: str) -> None:
        self.coder.setText(translate("Coder: {name}").format(name=name))

    def _on_saved(self, saved_at: str) -> None:
        self.saved.setText(translate("● Saved {time}").format(time=clock(saved_at)))

    def _on_undo_status(self, status: UndoStatus) -> None:
        from annotator.ui.work_wording import edit

        self.undo.setText(
            translate("Undo: {edit}").format(edit=edit(status.undo)) if status.undo is not None else ""
        )

    def _on_failed(self, error: UserFacingError) -> None:
        self.showMessage(explanation(error), _ERROR_SHOWN)
