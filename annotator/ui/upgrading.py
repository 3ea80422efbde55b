"""Projects of an older version are brought up to date in a thread of its own before they are opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.upgrading import UpgradeCancelledError, UpgradeWatch
from annotator.services import projects
from annotator.ui.background import Job, Reports
from annotator.ui.dialogs.upgrade import UpgradeDialog
from annotator.ui.wording import explanation

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from annotator.core.errors import UserFacingError
    from annotator.core.upgrading import UpgradeStage
    from annotator.ui.background import Control, Pool
    from annotator.ui.session import Session


class Upgrader:
    """Brings one project at a time up to date, under a dialog that tells how far it is."""

    def __init__(self, session: Session, pool: Pool, window: QWidget) -> None:
        self._session = session
        self._pool = pool
        self._window = window
        self._waiting: list[Callable[[], None]] = []
        self._is_busy = False

    def begin(
        self,
        path: Path,
        *,
        elsewhere_too: bool,
        then: Callable[[], None],
        refused: Callable[[UserFacingError], None],
    ) -> None:
        """Bring the project at ``path`` up to date, and go on with ``then``, or with ``refused``."""
        dialog = UpgradeDialog(self._window, path)

        def failed(error: UserFacingError) -> None:
            if isinstance(error, UpgradeCancelledError):
                self._session.say(explanation(error))
            else:
                refused(error)

        def ended() -> None:
            dialog.end()  # also after a mistake of ours
            self._is_busy = False
            waiting, self._waiting = self._waiting, []
            for do in waiting:
                do()

        def settle(do: Callable[[], None]) -> None:
            dialog.end()
            do()

        job = Job(
            Reports(
                finished=lambda _nothing: settle(then),
                failed=lambda error: settle(lambda: failed(error)),
                received=dialog.show_stage,
                progressed=dialog.show_share,
                ended=ended,
            )
        )
        dialog.cancelled.connect(job.cancel)
        self._is_busy = True
        dialog.open()
        self._pool.run(job, lambda control: _upgrade(path, control, elsewhere_too=elsewhere_too))

    def when_free(self, do: Callable[[], None]) -> None:
        """Do something now, or once the project that is being brought up to date is open."""
        if self._is_busy:
            self._waiting.append(do)
        else:
            do()


def _upgrade(path: Path, control: Control, *, elsewhere_too: bool) -> None:
    def told(stage: UpgradeStage) -> None:
        if stage.done:
            control.progress(stage.done, stage.total)
        else:
            control.hand_over(stage)

    watch = UpgradeWatch(told, control.cancelled)
    projects.bring_up_to_date(path, watch, elsewhere_too=elsewhere_too)
