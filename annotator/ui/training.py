"""Driving the process that trains a claim model on the open project: started, followed, taken or left."""

from __future__ import annotations

import logging
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal

from annotator.core.errors import UserFacingError
from annotator.services.training_events import EventReader, Progress, Stage, Trial
from annotator.ui.wording import marked, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.services.project_models import ProjectModels
    from annotator.services.workspace import Workspace
    from annotator.ui.session import Session
    from annotator.ui.status_bar import WorkProgress

_REFUSED = 2
"""The exit status of a command that says on standard error why it could not do what it was to do."""

_DIED = marked("The training stopped unexpectedly.")
_NOT_STARTED = marked("The training could not be started: {reason}.")
_UNCHANGED = marked("Claims are found as before; it can be started again.")
_PREFIX = "annotator: "
_PATIENCE = 3000  # milliseconds
_logger = logging.getLogger(__name__)


class Phase(Enum):
    """Where the training of the open project is."""

    IDLE = auto()
    RUNNING = auto()
    TRAINED = auto()
    FAILED = auto()


class TrainingDriver(QObject):
    """Runs at most one training, that of the open project; it ends with the project or the window.

    A new model that nobody has decided on waits, also for the next start. ``follow_model`` is called when
    another model finds claims from now on.

    Signals:
        changed(): the phase, or how far it is, is another.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        work: WorkProgress,
        follow_model: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._work = work
        self._follow_model = follow_model
        self._process: QProcess | None = None
        self._reader = EventReader()
        self._rest = b""
        self.phase = Phase.IDLE
        self.progress = Progress(stage=Stage.READING, share=0.0)
        self.trial: Trial | None = None
        self.error: UserFacingError | None = None
        work.cancelled.connect(self.cancel)
        session.workspace_changed.connect(self._on_workspace)

    @property
    def has_project(self) -> bool:
        """Whether there is a project to train on."""
        return self._session.has_project

    @property
    def models(self) -> ProjectModels:
        """The models of the open project."""
        return self._session.workspace.models

    def start(self) -> None:
        """Begin to train on the open project."""
        self._stop()
        try:
            command = self.models.begin_training()
        except UserFacingError as error:
            self._fail(error)
            return
        self._reader, self._rest = EventReader(anew=self.models.material().is_much), b""
        self.trial = self.error = None
        self.progress = Progress(stage=Stage.READING, share=0.0)
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        process.start(command[0], command[1:])
        if self._process is not None:
            self._enter(Phase.RUNNING)

    def cancel(self) -> None:
        """End the training under way; the model in use stays as it was."""
        if self.phase is Phase.RUNNING:
            self._stop()
            self._run(self.models.discard)
            self._enter(Phase.IDLE)
            self._session.say(translate("Training was cancelled; claims are found as before."))

    def use_new(self) -> None:
        """Let the new model find claims from now on."""
        if self._run(self.models.adopt):
            self._enter(Phase.IDLE)
            self._follow_model()
            self._session.say(
                translate("The new model finds claims from now on; “Suggest on this article” asks it.")
            )

    def keep_present(self) -> None:
        """Forget the new model."""
        if self._run(self.models.discard):
            self._enter(Phase.IDLE)
            self._session.say(translate("The new model was forgotten; claims are found as before."))

    def return_to_shipped(self) -> None:
        """Let the model that ships find claims again."""
        if self._run(self.models.return_to_shipped):
            self.changed.emit()
            self._follow_model()
            self._session.say(translate("The model that ships finds claims from now on."))

    def _on_workspace(self, workspace: Workspace | None) -> None:
        self._stop()
        self.trial = workspace.models.waiting() if workspace is not None else None
        self._enter(Phase.IDLE if self.trial is None else Phase.TRAINED)

    def _stop(self) -> None:
        """End the process, if one runs, before anything else is done."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)  # noqa: FBT003 - Qt's own way to say it
            process.kill()
            process.waitForFinished(_PATIENCE)
            process.deleteLater()

    def _on_output(self) -> None:
        if self._process is None:
            return
        *lines, self._rest = (self._rest + self._process.readAllStandardOutput().data()).split(b"\n")
        for line in lines:
            event = self._reader.read(line)
            if isinstance(event, Progress):
                self.progress = event
            elif isinstance(event, Trial):
                self.trial = event
                self._run(partial(self.models.keep_trial, line))
            elif event is not None:
                self.error = event
        if lines and self.phase is Phase.RUNNING:
            self._enter(Phase.RUNNING)

    def _on_finished(self, status: int, exit_status: QProcess.ExitStatus) -> None:
        self._on_output()
        process, self._process = self._process, None
        if process is None:
            return
        complaint = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
        process.deleteLater()
        has_ended = exit_status == QProcess.ExitStatus.NormalExit
        if has_ended and status == 0 and self.trial is not None:
            self._enter(Phase.TRAINED)
            self._session.say(translate("The model is trained; what it is worth can be seen below."))
            return
        if has_ended and status == _REFUSED:
            complaint = complaint.removeprefix(_PREFIX)
            self._fail(self.error or UserFacingError(complaint.replace("{", "(").replace("}", ")")))
            return
        _logger.warning("the training ended with status %s: %s", status, complaint)
        self._fail(UserFacingError(_DIED, advice=_UNCHANGED))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            reason = self._process.errorString()
            self._stop()
            self._fail(UserFacingError(_NOT_STARTED, advice=_UNCHANGED, reason=reason))

    def _fail(self, error: UserFacingError) -> None:
        self.error, self.trial = error, None
        self._enter(Phase.FAILED)
        self._session.failed.emit(error)

    def _run(self, verb: Callable[[], None]) -> bool:
        try:
            verb()
        except UserFacingError as error:
            self._fail(error)
            return False
        return True

    def _enter(self, phase: Phase) -> None:
        self.phase = phase
        if phase is Phase.RUNNING:
            self._work.show_share(translate("Training"), self.progress.share)
        elif phase is Phase.TRAINED:
            self._work.show_waiting(translate("A trained model waits"), translate("See it"))
        else:
            self._work.hide()
        self.changed.emit()
