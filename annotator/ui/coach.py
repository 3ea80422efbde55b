"""The strip under the article that leads through the lesson: each step with its key, ticked off when done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core.changes import EditKind
from annotator.ui.actions.binding import key_text
from annotator.ui.wording import marked, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from annotator.core.annotation import ItemRef
    from annotator.core.changes import Changes, UndoStatus
    from annotator.ui.session import Session

_KEYS_SHOWN = 2
_NEXT, _UNDO = "next", "undo"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to learn: the action whose key is shown, what it is for, and what tells that it was done."""

    action: str
    words: str
    done_by: EditKind | str


STEPS = (
    Step("review.next", marked("{key} goes to the next suggestion."), _NEXT),
    Step(
        "review.accept",
        marked("{key} accepts the current suggestion: try it on “Nora Quist”."),
        EditKind.ACCEPT,
    ),
    Step("review.reject", marked("{key} rejects: “Tuesday” is nobody."), EditKind.REJECT),
    Step(
        "annotate.boundaries",
        marked("{key} moves the ends of “Alder Ferry”: the right arrow, then Enter."),
        EditKind.BOUNDARIES,
    ),
    Step("label.3", marked("{key} is the label “state”: give it to “Marenza”."), EditKind.RELABEL),
    Step(
        "label.5", marked("Select “Alder Gazette”, and {key} makes it a media outlet."), EditKind.ADD_MENTION
    ),
    Step("annotate.link", marked("{key} says who “Quist” is; Enter takes the first name."), EditKind.LINK),
    Step("annotate.stance", marked("{key} sets the stance of the claim “promised”."), EditKind.ATTRIBUTE),
    Step(
        "annotate.claim",
        marked("Select “that the boat was too old”, and {key} begins a claim."),
        EditKind.ADD_CLAIM,
    ),
    Step(
        "annotate.everywhere",
        marked("On “Bo Lind”, {key} and then Enter annotate every place of the name."),
        EditKind.ADD_MENTIONS,
    ),
    Step("history.undo", marked("{key} takes the last step back."), _UNDO),
    Step(
        "review.accept_above", marked("{key} accepts all that is sure enough, at once."), EditKind.ACCEPT_MANY
    ),
    Step("article.done", marked("{key} marks the article done and opens the next."), EditKind.STATUS),
)
"""In the order of the article's paragraphs."""


class Coach(QFrame):
    """Shows one step after the other while a lesson runs; steps done out of turn count as well.

    Signals:
        left(): the person wants to stop.
    """

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coach")
        self.setAccessibleName(translate("Lesson"))
        self._session = session
        self._actions: Mapping[str, QAction] = {}
        self._done: set[Step] = set()
        self._is_over = False
        self._just_edited = QTimer(self, singleShot=True, interval=0)
        self.progress = QLabel()
        self.progress.setProperty("soft", "true")
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.words.setAccessibleName(translate("What to do next"))
        self.stop = QPushButton(translate("Stop the lesson"))
        self.stop.setProperty("quiet", "true")
        self.stop.clicked.connect(self.left)
        self._build()
        self.hide()
        session.changed.connect(self._on_changed)
        session.current_changed.connect(self._on_current)
        session.undo_status_changed.connect(self._on_undo_status)

    def know(self, actions: Mapping[str, QAction]) -> None:
        """Take the actions by name; their keys are shown as they are in force."""
        self._actions = actions
        for action in actions.values():
            action.changed.connect(self._show_step)

    def start(self) -> None:
        """Begin with the first step."""
        self._done = set()
        self._is_over = False
        self.show()
        self._show_step()

    def finish(self) -> None:
        """Leave the screen."""
        self.hide()

    def next_step(self) -> Step | None:
        """The first step that was not done yet; None when the lesson is over."""
        if self._is_over:
            return None
        return next((step for step in STEPS if step not in self._done), None)

    def ticked(self) -> list[str]:
        """The actions of the steps that were done, in the lesson's order."""
        return [step.action for step in STEPS if step in self._done]

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.progress)
        column.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addLayout(column, 1)
        row.addWidget(self.stop)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        self._just_edited.start()
        if self.isVisible() and self._session.workspace.history.status().redo is None:
            self._tick(changes.kind)

    def _on_current(self, ref: ItemRef | None) -> None:
        # after an edit the next suggestion becomes current by itself
        if self.isVisible() and ref is not None and not self._just_edited.isActive():
            self._tick(_NEXT)

    def _on_undo_status(self, status: UndoStatus) -> None:
        if self.isVisible() and status.redo is not None:
            self._tick(_UNDO)

    def _tick(self, what: EditKind | str) -> None:
        self._done |= {step for step in STEPS if step.done_by == what}
        self._is_over = self._is_over or what == EditKind.STATUS or len(self._done) == len(STEPS)
        self._show_step()

    def _show_step(self) -> None:
        if self.isHidden():
            return
        self._show_progress()
        step = self.next_step()
        words = self._praise() if step is None else translate(step.words).format(key=self._key(step.action))
        self.words.setText(words)
        self.stop.setText(translate("Finish") if step is None else translate("Stop the lesson"))
        self.stop.setToolTip(self._actions["help.stop_lesson"].toolTip())

    def _show_progress(self) -> None:
        ticks = "".join("●" if step in self._done else "○" for step in STEPS)
        counted = translate("{done} of {all} learnt").format(done=len(self._done), all=len(STEPS))
        self.progress.setText(f"{counted}   {ticks}")
        self.progress.setAccessibleName(counted)

    def _praise(self) -> str:
        keys, palette = self._key("help.here"), self._key("window.palette")
        if len(self._done) == len(STEPS):
            praise = translate("Well done: you know the whole loop.")
        else:
            praise = translate("Well done. The lesson can be taken again whenever you like.")
        further = translate("{keys} shows every key, {palette} finds any action. Next, try the sample.")
        return f"{praise} {further.format(keys=keys, palette=palette)}"

    def _key(self, name: str) -> str:
        action = self._actions[name]
        keys = [key.toString() for key in action.shortcuts()][:_KEYS_SHOWN]
        if not keys:
            return translate("“{action}” in the menu").format(action=action.text().replace("&", ""))
        return translate(" or ").join(key_text([key]) for key in keys)
